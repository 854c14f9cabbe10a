// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;
class QWidget;

namespace rondo {

//! "Fit all (Shift+1)": \a words with the first key of \a action; the words alone when it has none or is null.
QString withKey(const QString &words, const QAction *action);

//! The tool tip of a widget that does what \a action does; follows the keys a person chooses.
void followKeys(QWidget &widget, const QString &words, QAction &action);

} // namespace rondo
