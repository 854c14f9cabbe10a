// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/thinning.h"

#include <algorithm>
#include <cmath>

namespace rondo {

QList<QPointF> thinned(const QList<QPointF> &points, int maximum)
{
    if (maximum <= 0 || points.size() <= maximum)
        return points;
    const qsizetype stretches = std::max(1, maximum / 2);
    QList<QPointF> result;
    result.reserve(2 * stretches);
    for (qsizetype stretch = 0; stretch < stretches; ++stretch) {
        const qsizetype begin = points.size() * stretch / stretches, end = points.size() * (stretch + 1) / stretches;
        qsizetype low = -1, high = -1;
        for (qsizetype at = begin; at < end; ++at) {
            if (!std::isfinite(points[at].y()))
                continue;
            if (low < 0 || points[at].y() < points[low].y())
                low = at;
            if (high < 0 || points[at].y() > points[high].y())
                high = at;
        }
        if (low < 0) {
            result << points[begin];
            continue;
        }
        result << points[std::min(low, high)];
        if (low != high)
            result << points[std::max(low, high)];
    }
    return result;
}

QList<QPointF> within(const QList<QPointF> &points, double low, double high)
{
    const auto isBefore = [](const QPointF &point, double x) { return point.x() < x; };
    const auto isAfter = [](double x, const QPointF &point) { return x < point.x(); };
    auto first = std::isnan(low) ? points.cbegin() : std::lower_bound(points.cbegin(), points.cend(), low, isBefore);
    auto last = std::isnan(high) ? points.cend() : std::upper_bound(first, points.cend(), high, isAfter);
    if (first != points.cbegin())
        --first;
    if (last != points.cend())
        ++last;
    return {first, last};
}

} // namespace rondo
