// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/keyhint.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace rondo {

QString withKey(const QString &words, const QAction *action)
{
    if (!action || action->shortcut().isEmpty())
        return words;
    return QCoreApplication::translate("rondo::KeyHint", "%1 (%2)")
        .arg(words, action->shortcut().toString(QKeySequence::NativeText));
}

void followKeys(QWidget &widget, const QString &words, QAction &action)
{
    const auto show = [&widget, words, &action] { widget.setToolTip(withKey(words, &action)); };
    QObject::connect(&action, &QAction::changed, &widget, show);
    show();
}

} // namespace rondo
