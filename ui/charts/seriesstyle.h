// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPointF>

class QPainter;
class QPen;
class QRectF;

namespace rondo {

class Theme;

enum class Marker { Circle, Square, Triangle, Pentagon, Diamond, Cross, Star, Bar };

//! How one of several things is told from the others, also without colour.
struct SeriesStyle {
    QColor color;
    Marker marker = Marker::Circle;
    QList<qreal> dash; //!< lengths of lines and gaps in device-independent pixels; empty: solid
};

//! There are so many styles that differ in colour, marker and dash together.
constexpr int seriesStyleCount = 8;

//! The style of place \a index, from 0; wraps.
SeriesStyle seriesStyle(const Theme &theme, int index);

//! A pen \a width wide with the colour and the dash of \a style.
QPen seriesPen(const SeriesStyle &style, double width);

//! The marker, about \a size wide, filled in its colour with a rim of \a rim.
void paintMarker(QPainter &painter, const QPointF &centre, double size, const SeriesStyle &style, const QColor &rim);

//! A piece of line with the marker on its middle, as in a key.
void paintLineSample(QPainter &painter, const QRectF &rect, const SeriesStyle &style, const QColor &rim);

} // namespace rondo
