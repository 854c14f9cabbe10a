// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"

#include <vector>

namespace rondo {

/*!
    A regression tree (L. Breiman et al., 1984) over axes from 0 to 1, or with the numbers of at most 64
    categories, grown until every leaf is of one value. A number is split in the middle between two
    observed ones, categories into one and the others. An axis may exist only with some categories of another one:
    a split of it sends observations without it to the side where they fit (T. Chen, C. Guestrin, "XGBoost", 2016).
*/
class RegressionTree {
public:
    //! When an axis exists.
    struct Condition {
        int parent = -1; //!< an axis of categories; -1: always
        quint64 when = 0; //!< bits of the categories with which it exists
    };
    //! The observations by axis: columns[axis][observation].
    struct Data {
        std::vector<int> categories; //!< of each axis, at most 64; 0: a number's
        std::vector<Condition> conditions; //!< of each axis; parents come first
        std::vector<std::vector<double>> columns; //!< NaN where the axis does not exist
        std::vector<double> targets;
    };

    //! Learns from the given \a observations, which may repeat.
    RegressionTree(const Data &data, std::vector<int> observations, CountedRandom &random);

    double predict(const Data &data, int observation) const;
    //! Variance of the prediction over the whole space, every place as likely.
    double variance() const;
    //! Variance of the prediction averaged over all other axes; of an axis that does not always exist, over the part
    //! of the space where it does, times the size of that part.
    double marginalVariance(int axis) const;

private:
    struct Split {
        int axis = -1;
        double at = 0; //!< below goes left; the category that goes left
        double gain = 0;
        bool absentLeft = false; //!< where observations without the axis go
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
        bool absent = true; //!< also where the axis does not exist
    };
    //! An axis that is held at one place, which the leaf covers: then it does not count as an extent.
    struct Held {
        int axis = -1;
        int category = -1;
    };
    struct Leaf {
        double value = 0;
        std::vector<Extent> extents;
    };

    Split bestSplit(const std::vector<int> &observations, CountedRandom &random) const;
    void trySplits(const std::vector<int> &observations, int axis, Split &best) const;
    void tryCategories(const std::vector<int> &observations, int axis, Split &best) const;
    bool goesLeft(const Split &split, int observation, const Data &data) const;
    void collectLeaves(int node, const std::vector<Extent> &extents);
    double sizeOf(const Leaf &leaf, const Held &held) const;
    double sizeAlong(const Leaf &leaf, int axis, const Held &held) const;
    bool isAbsentIn(const Leaf &leaf, int axis, const Held &held) const;
    double presence(int axis) const;

    const Data *m_data = nullptr; //!< while growing
    std::vector<int> m_categories;
    std::vector<Condition> m_conditions;
    std::vector<std::vector<int>> m_children; //!< axes that exist only with some category of this one
    std::vector<Node> m_nodes;
    std::vector<Leaf> m_leaves;
};

} // namespace rondo
