// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"

#include <vector>

namespace rondo {

/*!
    A regression tree (L. Breiman et al., 1984) over axes from 0 to 1, or with the numbers of at most 64
    categories, grown until every leaf is of one value. A number is split in the middle between two
    observed ones, categories into one and the others.
*/
class RegressionTree {
public:
    //! The observations by axis: columns[axis][observation].
    struct Data {
        std::vector<int> categories; //!< of each axis, at most 64; 0: a number's
        std::vector<std::vector<double>> columns;
        std::vector<double> targets;
    };

    //! Learns from the given \a observations, which may repeat.
    RegressionTree(const Data &data, std::vector<int> observations, CountedRandom &random);

    double predict(const Data &data, int observation) const;
    //! Variance of the prediction over the whole space, every place as likely.
    double variance() const;
    //! Variance of the prediction averaged over all other axes.
    double marginalVariance(int axis) const;

private:
    struct Split {
        int axis = -1;
        double at = 0; //!< below goes left; the category that goes left
        double gain = 0;
    };
    struct Node {
        Split split; //!< axis -1: a leaf
        double value = 0;
        int left = -1, right = -1;
    };
    //! The part of an axis that a leaf covers.
    struct Extent {
        double from = 0, to = 1;
        quint64 categories = 0;
    };
    struct Leaf {
        double value = 0;
        std::vector<Extent> extents;
    };

    Split bestSplit(const std::vector<int> &observations, CountedRandom &random) const;
    void trySplits(const std::vector<int> &order, int axis, Split &best) const;
    void tryCategories(const std::vector<int> &observations, int axis, Split &best) const;
    bool goesLeft(const Split &split, int observation, const Data &data) const;
    void collectLeaves(int node, const std::vector<Extent> &extents);
    double size(const Extent &extent, int axis) const;
    double sizeOfOthers(const Leaf &leaf, int axis) const;

    const Data *m_data = nullptr; //!< while growing
    std::vector<int> m_categories;
    std::vector<Node> m_nodes;
    std::vector<Leaf> m_leaves;
};

} // namespace rondo
