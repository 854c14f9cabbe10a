// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"

class QWidget;

namespace rondo {

//! What the widget shows: as a drawing, or as pixels at twice the size of the screen.
QByteArray svgOf(QWidget &widget);
QByteArray pngOf(QWidget &widget);

//! RFC 4180: comma, CRLF, quotes where they are needed; UTF-8.
QByteArray csv(const QList<QStringList> &rows);

//! A row a point: experiment, run, metric, step, epoch, time (ms since 1970), value as it was measured; a gap has no value.
QByteArray curvesCsv(const Comparison &comparison, const QList<ComparedCurve> &curves);

} // namespace rondo
