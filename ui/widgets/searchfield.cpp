// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/searchfield.h"

#include "theme/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::SearchField)
    };

} // namespace

void setUpSearch(QLineEdit &field, const Theme &theme, const QString &words, bool clearable)
{
    field.setPlaceholderText(words);
    field.setAccessibleName(words);
    const QAction *search = field.addAction(theme.icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    field.setClearButtonEnabled(clearable);
    // Qt makes a button of each, without a word for screen readers.
    for (QAbstractButton *button : field.findChildren<QAbstractButton *>()) {
        const bool isSearch = button->actions().contains(search);
        button->setAccessibleName(isSearch ? Text::tr("Search") : Text::tr("Clear"));
    }
}

} // namespace rondo
