// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingrow.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rondo {

QVBoxLayout *fillCard(const Theme &theme, Card *card, const QString &title)
{
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 14, 16, 16);
    layout->setSpacing(14);
    layout->addWidget(makeLabel(theme, title, FontRole::BodyStrong));
    return layout;
}

QLayout *makeSettingRow(const Theme &theme, const QString &title, const QString &hint, QWidget *control)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    QLabel *name = makeLabel(theme, title, FontRole::Body);
    name->setBuddy(control);
    words->addWidget(name);
    QLabel *explanation = makeLabel(theme, hint, FontRole::Caption, "hint");
    explanation->setWordWrap(true);
    words->addWidget(explanation);
    control->setAccessibleName(title);
    control->setAccessibleDescription(hint);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addLayout(words, 1);
    row->addWidget(control, 0, Qt::AlignVCenter);
    return row;
}

} // namespace rondo
