// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/pareto.h"

#include "search/hypervolume.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace rondo {

namespace {

    using Points = QList<QList<double>>;
    using Front = std::vector<int>;

    //! For points in the order of their values: then a later one never dominates an earlier one.
    bool dominates(const QList<double> &earlier, const QList<double> &later)
    {
        for (qsizetype i = 0; i < earlier.size(); ++i) {
            if (earlier[i] > later[i])
                return false;
        }
        return earlier != later;
    }

    qsizetype usualLength(const Points &points)
    {
        QHash<qsizetype, int> counts;
        qsizetype usual = 0;
        for (const QList<double> &point : points) {
            const int count = ++counts[point.size()];
            if (point.size() > 0 && (usual == 0 || count > counts.value(usual)))
                usual = point.size();
        }
        return usual;
    }

    //! Usable points by their values, equal ones by their number.
    Front sortedPoints(const Points &points)
    {
        const qsizetype length = usualLength(points);
        Front order;
        for (int i = 0; i < points.size(); ++i) {
            const bool isWhole = points[i].size() == length
                && std::none_of(points[i].begin(), points[i].end(),
                                [](double value) { return std::isnan(value); });
            if (isWhole && length > 0)
                order.push_back(i);
        }
        std::stable_sort(order.begin(), order.end(),
                         [&points](int a, int b) { return points[a] < points[b]; });
        return order;
    }

    //! Zhang et al., "An efficient approach to nondominated sorting" (2015).
    std::vector<Front> fronts(const Points &points)
    {
        std::vector<Front> result;
        for (int index : sortedPoints(points)) {
            const auto isBelow = [&](const Front &front) {
                return std::any_of(front.rbegin(), front.rend(),
                                   [&](int other) { return dominates(points[other], points[index]); });
            };
            const auto place = std::partition_point(result.begin(), result.end(), isBelow);
            if (place == result.end())
                result.push_back({index});
            else
                place->push_back(index);
        }
        return result;
    }

    constexpr std::size_t byVolume = 32; //!< of a front; more are never among the good ones that TPE looks at
    constexpr double margin = 0.3; //!< of the reference beyond the front, so that its ends count

    //! The first of a front, from 0 to 1 in each objective; none when it is not finite.
    std::vector<std::size_t> firstByVolume(const Points &points, const Front &front)
    {
        const qsizetype length = points[front[0]].size();
        QList<double> low = points[front[0]], high = low;
        for (int index : front) {
            for (qsizetype i = 0; i < length; ++i) {
                low[i] = std::min(low[i], points[index][i]);
                high[i] = std::max(high[i], points[index][i]);
            }
        }
        Points scaled;
        for (int index : front) {
            QList<double> point;
            for (qsizetype i = 0; i < length; ++i) {
                const double extent = high[i] - low[i];
                if (!std::isfinite(extent))
                    return {};
                point.append(extent > 0 ? (points[index][i] - low[i]) / extent : 0);
            }
            scaled.append(point);
        }
        return hypervolumeOrder(scaled, QList<double>(length, 1 + margin), byVolume);
    }

    //! The length of the box around each point of the front that holds no other, in shares of the front's
    //! extent.
    std::vector<double> crowding(const Points &points, const Front &front)
    {
        std::vector<double> distance(front.size(), 0);
        std::vector<std::size_t> order(front.size());
        for (qsizetype objective = 0; objective < points[front[0]].size(); ++objective) {
            for (std::size_t i = 0; i < order.size(); ++i)
                order[i] = i;
            const auto value = [&](std::size_t i) { return points[front[i]][objective]; };
            std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return value(a) < value(b); });
            const double extent = value(order.back()) - value(order.front());
            if (!(extent > 0) || !std::isfinite(extent))
                continue;
            distance[order.front()] = distance[order.back()] = std::numeric_limits<double>::infinity();
            for (std::size_t i = 1; i + 1 < order.size(); ++i)
                distance[order[i]] += (value(order[i + 1]) - value(order[i - 1])) / extent;
        }
        return distance;
    }

} // namespace

QList<int> paretoFront(const QList<QList<double>> &points)
{
    const std::vector<Front> all = fronts(points);
    if (all.empty())
        return {};
    QList<int> front(all[0].begin(), all[0].end());
    std::sort(front.begin(), front.end());
    return front;
}

QList<int> paretoOrder(const QList<QList<double>> &points)
{
    if (usualLength(points) == 1) {
        const Front sorted = sortedPoints(points);
        return {sorted.begin(), sorted.end()};
    }
    QList<int> order;
    for (const Front &front : fronts(points)) {
        const std::vector<std::size_t> first = firstByVolume(points, front);
        std::vector<bool> isFirst(front.size(), false);
        for (std::size_t i : first) {
            order.append(front[i]);
            isFirst[i] = true;
        }
        if (first.size() == front.size())
            continue;
        const std::vector<double> room = crowding(points, front);
        std::vector<std::size_t> others;
        for (std::size_t i = 0; i < front.size(); ++i) {
            if (!isFirst[i])
                others.push_back(i);
        }
        std::stable_sort(others.begin(), others.end(), [&room](auto a, auto b) { return room[a] > room[b]; });
        for (std::size_t i : others)
            order.append(front[i]);
    }
    return order;
}

} // namespace rondo
