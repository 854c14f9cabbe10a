// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/curveindex.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rondo {

namespace {
    constexpr qsizetype blockSize = 64;
    constexpr double infinite = std::numeric_limits<double>::infinity();

    bool isLeftOf(const QPointF &point, double x)
    {
        return point.x() < x;
    }
    //! The first index of [from, to) that \a isWithin does not hold for: near in most cases, so the steps double.
    template <class IsWithin> qsizetype firstBeyond(qsizetype from, qsizetype to, IsWithin isWithin)
    {
        qsizetype low = from, probe = from;
        for (qsizetype step = 1; probe < to && isWithin(probe); step *= 2) {
            low = probe + 1;
            probe += step;
        }
        qsizetype high = std::min(probe, to);
        while (low < high) {
            const qsizetype middle = low + (high - low) / 2;
            if (isWithin(middle))
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
} // namespace

CurveIndex::CurveIndex(QList<QPointF> points)
    : m_points(std::move(points))
{
    for (qsizetype at = 0; at < m_points.size(); ++at) {
        if (std::isinf(m_points.at(at).y()))
            m_points[at].setY(std::nan("")); // copies only where there is one
    }
    m_blocks.reserve(m_points.size() / blockSize + 1);
    for (qsizetype from = 0; from < m_points.size(); from += blockSize) {
        Block block {infinite, -infinite, false};
        const qsizetype to = std::min(from + blockSize, m_points.size());
        for (qsizetype at = from; at < to; ++at) {
            const double y = m_points.at(at).y();
            if (std::isnan(y)) {
                block.gap = true;
            } else {
                block.low = std::min(block.low, y);
                block.high = std::max(block.high, y);
            }
        }
        m_blocks << block;
    }
}

std::pair<qsizetype, qsizetype> CurveIndex::range(double low, double high) const
{
    const auto from = std::lower_bound(m_points.begin(), m_points.end(), low, isLeftOf);
    const auto to = std::upper_bound(from, m_points.end(), high,
                                     [](double x, const QPointF &point) { return x < point.x(); });
    return {from - m_points.begin(), to - m_points.begin()};
}

//! Calls \a visit with (from, to, block): whole blocks where there are, single points (block null) beside them.
template <class Visit> void CurveIndex::visit(qsizetype from, qsizetype to, Visit visit) const
{
    while (from < to) {
        if (from % blockSize == 0 && from + blockSize <= to) {
            visit(from, &m_blocks.at(from / blockSize));
            from += blockSize;
        } else {
            visit(from, static_cast<const Block *>(nullptr));
            ++from;
        }
    }
}

//! What is drawn of the points [from, to). \a gapAfter: a NaN follows the last value.
CurveIndex::Column CurveIndex::column(qsizetype from, qsizetype to, bool &hasValue, bool &gapAfter) const
{
    Column found;
    found.low = infinite;
    found.high = -infinite;
    qsizetype first = from, last = to - 1;
    while (first < to && std::isnan(m_points.at(first).y()))
        ++first;
    hasValue = first < to;
    found.gapBefore = first > from;
    gapAfter = !hasValue && to > from;
    if (!hasValue)
        return found;
    while (std::isnan(m_points.at(last).y()))
        --last;
    gapAfter = last < to - 1;
    found.first = m_points.at(first);
    found.last = m_points.at(last);
    visit(first, last + 1, [&](qsizetype at, const Block *block) {
        const double y = m_points.at(at).y();
        found.low = std::min(found.low, block ? block->low : std::isnan(y) ? infinite : y);
        found.high = std::max(found.high, block ? block->high : std::isnan(y) ? -infinite : y);
    });
    return found;
}

QList<CurveIndex::Column> CurveIndex::columns(double low, double high, int count) const
{
    QList<Column> result;
    if (!(low < high) || count < 1)
        return result;
    const double scale = count / (high - low);
    auto [at, end] = range(low, high);
    bool gap = true; // before what comes next
    while (at < end) {
        const int place = std::min(int((m_points.at(at).x() - low) * scale), count - 1);
        qsizetype to = end;
        if (place < count - 1) {
            to = firstBeyond(at + 1, end, [&](qsizetype index) {
                return int((m_points.at(index).x() - low) * scale) <= place;
            });
        }
        bool hasValue = false, gapAfter = false;
        Column found = column(at, to, hasValue, gapAfter);
        if (hasValue) {
            found.column = place;
            found.gapBefore = found.gapBefore || gap;
            result << found;
            gap = gapAfter;
        } else {
            gap = true;
        }
        at = to;
    }
    return result;
}

CurveIndex::Extent CurveIndex::extent(double low, double high, bool positive) const
{
    const auto [from, to] = range(low, high);
    double smallest = infinite, largest = -infinite;
    const auto add = [&](double y) {
        if (std::isfinite(y) && (!positive || y > 0)) {
            smallest = std::min(smallest, y);
            largest = std::max(largest, y);
        }
    };
    visit(from, to, [&](qsizetype at, const Block *block) {
        if (block && (!positive || block->low > 0)) {
            add(block->low);
            add(block->high);
            return;
        }
        for (qsizetype point = at; point < at + (block ? blockSize : 1); ++point)
            add(m_points.at(point).y());
    });
    if (smallest > largest)
        return {std::nan(""), std::nan("")};
    return {smallest, largest};
}

qsizetype CurveIndex::nearest(double x) const
{
    const auto from = std::lower_bound(m_points.begin(), m_points.end(), x, isLeftOf) - m_points.begin();
    qsizetype left = from - 1, right = from;
    while (left >= 0 && std::isnan(m_points.at(left).y()))
        --left;
    while (right < m_points.size() && std::isnan(m_points.at(right).y()))
        ++right;
    if (left < 0)
        return right < m_points.size() ? right : -1;
    if (right >= m_points.size())
        return left;
    return x - m_points.at(left).x() <= m_points.at(right).x() - x ? left : right;
}

} // namespace rondo
