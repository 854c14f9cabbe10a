// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QImage>
#include <QList>
#include <QRectF>

class QPainter;

namespace rondo {

// What widgets, delegates and graphics items draw alike. All leave the painter as it was.

enum class Elevation { Card, Popup };

//! The soft shadow around \a card, which is drawn by the caller afterwards. A nine-patch: cheap at any size.
void paintShadow(QPainter &painter, const QRectF &card, double radius, const Theme &theme, Elevation elevation);
//! How far a shadow reaches beyond the card.
constexpr double shadowMargin = 24;

//! The rounded tile of a category with its glyph; \a icon empty: the category's own.
void paintTile(QPainter &painter, const QRectF &tile, Category category, const Theme &theme, const QString &icon = {});

//! A status icon. \a turn: 0 to 1, how far a running one has turned.
void paintStatusIcon(QPainter &painter, const QRectF &rect, Status status, const Theme &theme, double turn = 0);

//! An icon at any place and scale.
void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color, const Theme &theme);

//! A line of a sparkline: values one step apart, NaN = gap.
struct SparklineSeries {
    QList<double> values;
    QColor color;
    double width = 1.7;
    double opacity = 1;
    bool endDot = false;
};

struct SparklineOptions {
    bool logarithmic = false;
    double steps = 0;      //!< length of the x axis in steps; 0 = that of the longest line
    bool area = false;     //!< fill below the first line
    double low = nan, high = nan; //!< of the y axis; NaN = fit to all lines
};

//! All lines on one scale, within \a rect. With no values: nothing.
void paintSparkline(QPainter &painter, const QRectF &rect, const QList<SparklineSeries> &series,
                    const SparklineOptions &options = {});

//! One 4 px segment per status, 2 px apart; more than 24 become one stacked bar.
void paintSegments(QPainter &painter, const QRectF &rect, const QList<Status> &segments, const Theme &theme);

//! A grey picture, white on black, in the theme's colours: ink on paper, or light on dark.
QImage inkImage(const QImage &grey, const Theme &theme);
//! The same of 8-bit pixels; null when there are too few.
QImage inkImage(const QByteArray &pixels, int width, int height, const Theme &theme);

} // namespace rondo
