// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/axis.h"
#include "search/parzen.h"
#include "search/ranking.h"

namespace rondo {

//! What TPE knows about the axes of a group: those that exist under the same condition.
class TpeModel {
public:
    //! \a group has the numbers of \a axes, which must outlive it.
    TpeModel(const std::vector<Axis> &axes, std::vector<std::size_t> group);

    //! Learns from the trials of a search that have all parameters of the group, each with the \a weight.
    void learn(const Ranking &ranking, double weight);
    //! Values for the axes of the group: points drawn where the good ones are, the most promising first.
    std::vector<QJsonObject> candidates(CountedRandom &random) const;

private:
    enum class Width { OfSpread, OfNeighbours };
    struct Found {
        int number; //!< of the trial
        double quality; //!< its weight among those of its search
        Position position;
    };

    const Axis &axis(std::size_t i) const { return m_axes[m_group[i]]; }
    Position positionOf(const QJsonObject &point) const;
    void append(Kernels &kernels, std::vector<Found> found, double weight) const;
    Parzen density(Kernels kernels, Width width) const;
    void setWidthOfSpread(Kernels &kernels, std::size_t i) const;
    void setWidthOfNeighbours(Kernels &kernels, std::size_t i) const;
    double leastWidth(std::size_t i) const;
    QJsonObject pointAt(const Position &position) const;

    const std::vector<Axis> &m_axes;
    std::vector<std::size_t> m_group;
    Kernels m_good, m_rest;
};

} // namespace rondo
