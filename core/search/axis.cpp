// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/axis.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rondo {

namespace {

    constexpr double nowhere = std::numeric_limits<double>::quiet_NaN();
    //! Whole numbers beyond this are not exact in a double.
    constexpr double largestWhole = 1e15;

} // namespace

Axis::Axis(const Dimension &dimension)
    : m_dimension(dimension)
{
    Dimension &d = m_dimension;
    if (isCategory()) {
        m_count = double(d.categories.size());
        m_usable = !d.categories.isEmpty();
        return;
    }
    if (!std::isfinite(d.low) || !std::isfinite(d.high))
        return;
    if (d.low > d.high)
        std::swap(d.low, d.high);
    double margin = 0;
    if (d.kind == Dimension::Kind::Integer) {
        d.low = std::ceil(std::clamp(d.low, -largestWhole, largestWhole));
        d.high = std::floor(std::clamp(d.high, -largestWhole, largestWhole));
        if (d.low > d.high)
            return; // 0.2 to 0.8 holds no whole number
        m_count = d.high - d.low + 1;
        margin = 0.5;
    } else if (d.low == d.high) {
        m_count = 1;
    }
    m_logarithmic = d.logarithmic && d.low - margin > 0;
    m_from = scaled(d.low - margin);
    m_to = scaled(d.high + margin);
    m_usable = std::isfinite(m_to - m_from);
}

double Axis::scaled(double value) const
{
    return m_logarithmic ? std::log(value) : value;
}

QJsonValue Axis::at(double position) const
{
    const double place = position > 0 ? std::min(position, 1.0) : 0; // not-a-number, too, is 0
    if (isCategory())
        return m_dimension.categories.at(
            std::min(qsizetype(place * m_count), m_dimension.categories.size() - 1));
    double value = m_from + place * (m_to - m_from);
    if (m_logarithmic)
        value = std::exp(value);
    if (m_dimension.kind == Dimension::Kind::Integer)
        value = std::round(value);
    return std::clamp(value, m_dimension.low, m_dimension.high);
}

double Axis::position(const QJsonValue &value) const
{
    if (isCategory()) {
        const qsizetype index = m_dimension.categories.indexOf(value);
        return index < 0 ? nowhere : double(index);
    }
    const double number = value.toDouble(nowhere);
    if (!m_usable || !(number >= m_dimension.low && number <= m_dimension.high))
        return nowhere;
    return m_to > m_from ? (scaled(number) - m_from) / (m_to - m_from) : 0.5;
}

bool Axis::existsIn(const QJsonObject &point) const
{
    if (m_dimension.parent.isEmpty())
        return true;
    const auto parent = point.constFind(m_dimension.parent);
    return parent != point.constEnd() && m_dimension.when.contains(parent.value());
}

std::vector<Axis> axesOf(const SearchSpace &space)
{
    std::vector<Axis> axes;
    axes.reserve(space.size());
    for (const Dimension &dimension : space)
        axes.emplace_back(dimension);
    return axes;
}

} // namespace rondo
