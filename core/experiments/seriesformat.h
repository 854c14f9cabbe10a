// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/experiments.h"

#include <QByteArray>

/*!
    How the points of a series stand in metric_series.points: little-endian, column after column.

    \code
    u8  version          1
    u8  reserved         0
    u32 count            points, at least 1
    i64 first, last      step of the first and of the last point
    column step          strictly increasing
    column epoch
    column time          ms since 1970
    column value         NaN: a gap

    column of integers   u8 0, count × i64
                         u8 1, i64 first, i64 stride                arithmetic
                         u8 2, i64 first, (count − 1) × varint      differences, zigzag, LEB128
    column of numbers    u8 0, count × f64
                         u8 3, count × f32                          where that loses nothing
                         u8 4, f64                                  all the same
                         u8 5, f64 divisor                          step / divisor
    \endcode

    A point of an ordinary training takes about 6 bytes so, not 32.
*/
namespace rondo::seriesformat {

//! The most points of one blob: so that a zoom need not read all, and no write takes long.
constexpr qsizetype mostPoints = 65'536;

//! \a points: at least one, steps strictly increasing. An infinite value becomes a gap.
QByteArray encode(const MetricPoint *points, qsizetype count);

//! Appends the points of a blob. The error says that it is damaged, or made by a newer Rondo.
Result<void> decode(const QByteArray &blob, QList<MetricPoint> &points);

//! What the first bytes of a blob say.
struct Head {
    qsizetype count = 0;
    qint64 first = 0, last = 0;
};
Result<Head> head(const QByteArray &blob);

} // namespace rondo::seriesformat
