// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "shortcuts.h"

#include <QString>

namespace rondo {

//! All commands that have keys, by place, and the keys of the canvas that are no commands, as a page of HTML to print.
QString shortcutSheet(const QList<KeyCommand> &commands);

//! Writes the sheet: PDF where the name ends so, else HTML.
Result<void> saveShortcutSheet(const QList<KeyCommand> &commands, const QString &path);

} // namespace rondo
