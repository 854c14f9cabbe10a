// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/search.h"

#include <vector>

namespace rondo {

/*!
    A dimension as positions from 0 to 1: logarithmic where it is, and for whole numbers with half a step on
    either side, so that each of them has its share. A category's positions are its number in the list.
    What cannot be meant is read as what is nearest: bounds the wrong way round are turned, a logarithm of 0
    is none. A dimension with nothing to choose from (no category, bounds that are no numbers) is not usable.
*/
class Axis {
public:
    explicit Axis(const Dimension &dimension);

    const Dimension &dimension() const { return m_dimension; }
    bool isUsable() const { return m_usable; }
    bool isCategory() const { return m_dimension.kind == Dimension::Kind::Category; }
    //! How many values there are, at most 1e15; 0 for Number with more than one.
    double count() const { return m_count; }
    //! The value at \a position, which is clamped to 0 .. 1 and of equal share for each category.
    QJsonValue at(double position) const;
    //! 0 to 1, or the number of the category; NaN for what is no value of this dimension.
    double position(const QJsonValue &value) const;
    //! Whether the dimension exists beside the values that \a point has.
    bool existsIn(const QJsonObject &point) const;

private:
    double scaled(double value) const;

    Dimension m_dimension;
    double m_from = 0, m_to = 0; //!< bounds on the scale
    double m_count = 0;
    bool m_usable = false;
    bool m_logarithmic = false;
};

//! In the order of \a space.
std::vector<Axis> axesOf(const SearchSpace &space);

//! Where point \a number of a sampler lies on an axis: 0 <= x < 1, for the axis with the given index.
template <typename Position> QJsonObject pointAt(const std::vector<Axis> &axes, Position position)
{
    QJsonObject point;
    for (std::size_t i = 0; i < axes.size(); ++i) {
        if (axes[i].isUsable() && axes[i].existsIn(point))
            point.insert(axes[i].dimension().name, axes[i].at(position(int(i))));
    }
    return point;
}

} // namespace rondo
