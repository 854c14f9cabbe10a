// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

namespace rondo {

// The design's tables of colours, one column a theme. Ask Theme, which knows the column; these are for it and for tests.

QColor tokenColor(Token token, bool dark);
StatusStyle statusStyle(Status status, bool dark);
CategoryStyle categoryStyle(Category category, bool dark);
//! \a index 0 to 7.
QColor seriesColor(int index, bool dark);

//! The contrast of two opaque colours, 1 to 21 (WCAG 2.2, "contrast ratio").
double contrast(const QColor &first, const QColor &second);

} // namespace rondo
