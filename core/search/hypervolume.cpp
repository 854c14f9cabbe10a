// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/hypervolume.h"

#include <algorithm>
#include <queue>
#include <tuple>

namespace rondo {

namespace {

    using Point = QList<double>;
    using Points = std::vector<Point>;

    bool isBelow(const Point &point, const Point &reference)
    {
        if (point.size() != reference.size() || point.isEmpty())
            return false;
        for (qsizetype i = 0; i < point.size(); ++i) {
            if (!(point[i] < reference[i])) // NaN, too
                return false;
        }
        return true;
    }

    //! Of the box between both.
    double volume(const Point &point, const Point &reference)
    {
        double result = 1;
        for (qsizetype i = 0; i < point.size(); ++i)
            result *= reference[i] - point[i];
        return result;
    }

    //! Points by their first value.
    double sweep(const Points &sorted, const Point &reference)
    {
        double result = 0;
        double height = reference[1];
        for (const Point &point : sorted) {
            if (point[1] >= height)
                continue;
            result += (reference[0] - point[0]) * (height - point[1]);
            height = point[1];
        }
        return result;
    }

    bool isDominated(const Point &point, const Points &others)
    {
        return std::any_of(others.begin(), others.end(), [&point](const Point &other) {
            return std::equal(other.begin(), other.end(), point.begin(), [](double a, double b) { return a <= b; });
        });
    }

    double exclusive(const Point &point, const Points &others, const Point &reference);

    double total(Points points, const Point &reference)
    {
        std::sort(points.begin(), points.end());
        if (reference.size() == 1)
            return points.empty() ? 0 : reference[0] - points[0][0];
        if (reference.size() == 2)
            return sweep(points, reference);
        double result = 0;
        Points before;
        for (const Point &point : points) {
            if (isDominated(point, before))
                continue;
            result += exclusive(point, before, reference);
            before.push_back(point);
        }
        return result;
    }

    //! What the point adds to the others.
    double exclusive(const Point &point, const Points &others, const Point &reference)
    {
        Points limited;
        for (const Point &other : others) {
            Point corner = point;
            for (qsizetype i = 0; i < corner.size(); ++i)
                corner[i] = std::max(corner[i], other[i]);
            if (!isDominated(corner, limited))
                limited.push_back(std::move(corner));
        }
        return volume(point, reference) - total(std::move(limited), reference);
    }

} // namespace

double hypervolume(const QList<QList<double>> &points, const QList<double> &reference)
{
    Points usable;
    std::copy_if(points.begin(), points.end(), std::back_inserter(usable),
                 [&reference](const Point &point) { return isBelow(point, reference); });
    return total(std::move(usable), reference);
}

std::vector<std::size_t> hypervolumeOrder(const QList<QList<double>> &points, const QList<double> &reference,
                                          std::size_t count)
{
    // What a point adds only shrinks while others are taken: who is first with a fresh figure stays first.
    struct Candidate {
        double adds;
        qsizetype index;
        std::size_t after; //!< so many were taken when it was worked out
        bool operator<(const Candidate &other) const
        {
            return std::tie(adds, other.index) < std::tie(other.adds, index);
        }
    };
    std::priority_queue<Candidate> candidates;
    for (qsizetype i = 0; i < points.size(); ++i)
        candidates.push({isBelow(points[i], reference) ? volume(points[i], reference) : 0, i, 0});
    std::vector<std::size_t> order;
    Points taken;
    while (order.size() < count && !candidates.empty()) {
        Candidate next = candidates.top();
        candidates.pop();
        if (next.after < taken.size() && next.adds > 0) {
            next.adds = std::max(0.0, exclusive(points[next.index], taken, reference));
            next.after = taken.size();
            candidates.push(next);
            continue;
        }
        order.push_back(std::size_t(next.index));
        if (next.adds > 0)
            taken.push_back(points[next.index]);
    }
    return order;
}

} // namespace rondo
