// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"
#include "widgets/painting.h"

#include <QPainter>

namespace rondo {

// Small things that several item views of these pages draw. Rectangles are in device-independent pixels.

//! A rounded bar, filled from the left; nothing but the groove for NaN.
void paintBar(QPainter &painter, const QRectF &rect, double fraction, const QColor &fill,
              const QColor &groove);

//! A check box 16 x 16 in the middle of \a rect.
void paintTick(QPainter &painter, const QRect &rect, bool ticked, const Theme &theme);

//! A square \a size wide in the middle of \a rect, on whole pixels: where an icon goes.
QRect centred(const QRect &rect, int size);

//! \a text on one line, elided.
void paintText(QPainter &painter, const QRect &rect, int alignment, const QString &text, const QFont &font,
               const QColor &color);

//! A figure of a table at the right of \a cell; before it, where there is room, a bar of \a fraction (NaN: none, and
//! the figure is unknown). The best one is bold and green; \a tint: of the bar, in place of the usual one.
void paintFigure(QPainter &painter, const QRect &cell, const QString &text, double fraction, bool best,
                 const Theme &theme, const QColor &tint = {});

//! Icon and words in the colour of a status.
void paintStatusWords(QPainter &painter, const QRect &cell, Status status, const QString &text, const Theme &theme);

} // namespace rondo
