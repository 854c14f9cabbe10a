// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/smoothing.h"

#include <algorithm>
#include <cmath>

namespace rondo {

namespace {
    constexpr double heaviest = 0.9999; // at 1 nothing new would count
} // namespace

QList<QPointF> smoothed(const QList<QPointF> &points, double weight)
{
    const double w = std::clamp(weight, 0.0, heaviest);
    const bool isConstant = std::all_of(points.cbegin(), points.cend(), [&](const QPointF &point) {
        return point.y() == points.constFirst().y();
    });
    if (!(w > 0) || isConstant)
        return points;
    QList<QPointF> result = points;
    double average = 0;
    double bias = 1; // w^i
    for (QPointF &point : result) {
        if (!std::isfinite(point.y()))
            continue;
        average = w * average + (1 - w) * point.y();
        bias *= w;
        point.setY(average / (1 - bias));
    }
    return result;
}

} // namespace rondo
