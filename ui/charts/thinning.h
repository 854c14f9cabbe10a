// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

namespace rondo {

//! At most about \a maximum points: the lowest and the highest of each stretch, so that no peak is lost. A stretch in which
//! nothing is finite stays a gap. 0 = all.
QList<QPointF> thinned(const QList<QPointF> &points, int maximum);

//! The points with \a low <= x <= \a high and the next one on each side, so that lines go on to the rim. NaN = without that bound.
//! \a points: in ascending order of x.
QList<QPointF> within(const QList<QPointF> &points, double low, double high);

} // namespace rondo
