// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rondo {

class Theme;

/*!
    The application's style sheet: borders, padding and radius of flat things, in the colours of \a theme.

    Dynamic properties it knows, all set before the widget is shown:
    - QPushButton, QToolButton: "kind" = "primary", "danger" (red words), "quiet" (no border), "link" (only words); "size" = "large" (32 high), "small" (24)
    - QLabel: "tone" = "secondary", "hint", "error", "warning", "good", "accent"; "keycap" = true
    - QLineEdit: "invalid" = true
    - QWidget: "surface" = "panel", "panel2", "window", "canvas" (needs Qt::WA_StyledBackground), "edge" = "top", "bottom" or
      "right" for a one-pixel divider there
*/
QString styleSheet(const Theme &theme);

} // namespace rondo
