// SPDX-License-Identifier: GPL-3.0-or-later
#include "plannedpage.h"

#include "widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rondo {

PlannedPage::PlannedPage(const Theme &theme, const QString &icon, const QString &title,
                         const QStringList &points, const QString &meanwhile, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_title(title)
{
    setProperty("surface", QStringLiteral("canvas"));
    setAttribute(Qt::WA_StyledBackground);

    auto *card = new Card(theme, this);
    card->setFixedWidth(520);
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(24, 24, 24, 24);
    inner->setSpacing(8);
    auto *picture = new QLabel(card);
    const auto draw = [picture, icon, &theme] {
        picture->setPixmap(theme.pixmap(icon, 28, theme.color(Token::Text3), picture->devicePixelRatioF()));
    };
    draw();
    connect(&theme, &Theme::changed, picture, draw);
    inner->addWidget(picture);
    inner->addWidget(makeLabel(theme, tr("%1 comes with a later version").arg(title), FontRole::ObjectName));
    for (const QString &point : points) {
        QLabel *line = makeLabel(theme, QStringLiteral("·  ") + point, FontRole::Body, "secondary");
        line->setWordWrap(true);
        inner->addWidget(line);
    }
    if (!meanwhile.isEmpty()) {
        inner->addSpacing(8);
        QLabel *today = makeLabel(theme, meanwhile, FontRole::Dense, "hint");
        today->setWordWrap(true);
        today->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        inner->addWidget(today);
    }
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    // An aligned card would not be asked for the height its words need.
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(card);
    middle->addStretch();
    layout->addLayout(middle);
    layout->addStretch(3);
}

QWidget *PlannedPage::toolbarWidget()
{
    return makeLabel(m_theme, m_title, FontRole::ObjectName, nullptr, this);
}

} // namespace rondo
