// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QRectF>

class QPainter;

namespace rondo {

//! The card of what lies over the page (find bar, command palette, hover values): shadow, border and surface. \a card
//! needs shadowMargin around it. Leaves the painter as it was.
void paintPopupCard(QPainter &painter, const QRectF &card, const Theme &theme);

} // namespace rondo
