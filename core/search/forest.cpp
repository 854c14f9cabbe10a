// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/forest.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace rondo {

RegressionTree::RegressionTree(const Data &data, std::vector<int> observations, CountedRandom &random)
    : m_data(&data)
    , m_categories(data.categories)
    , m_conditions(data.conditions)
    , m_children(data.categories.size())
{
    for (std::size_t axis = 0; axis < m_conditions.size(); ++axis) {
        if (m_conditions[axis].parent >= 0)
            m_children[m_conditions[axis].parent].push_back(int(axis));
    }
    struct Open {
        int node;
        std::vector<int> observations;
    };
    m_nodes.emplace_back();
    std::vector<Open> open {{0, std::move(observations)}};
    while (!open.empty()) {
        const Open next = std::move(open.back());
        open.pop_back();
        double sum = 0;
        for (int observation : next.observations)
            sum += data.targets[observation];
        m_nodes[next.node].value = sum / double(next.observations.size());
        const Split split = bestSplit(next.observations, random);
        if (split.axis < 0)
            continue;
        std::vector<int> left, right;
        for (int observation : next.observations)
            (goesLeft(split, observation, data) ? left : right).push_back(observation);
        const int first = int(m_nodes.size());
        m_nodes[next.node].split = split;
        m_nodes[next.node].left = first;
        m_nodes[next.node].right = first + 1;
        m_nodes.resize(m_nodes.size() + 2);
        open.push_back({first, std::move(left)});
        open.push_back({first + 1, std::move(right)});
    }
    m_data = nullptr;
    std::vector<Extent> whole(m_categories.size());
    for (std::size_t axis = 0; axis < whole.size(); ++axis)
        whole[axis].categories = m_categories[axis] >= 64 ? ~0ull : (1ull << m_categories[axis]) - 1;
    collectLeaves(0, whole);
}

bool RegressionTree::goesLeft(const Split &split, int observation, const Data &data) const
{
    const double value = data.columns[split.axis][observation];
    if (std::isnan(value))
        return split.absentLeft;
    return m_categories[split.axis] > 0 ? value == split.at : value < split.at;
}

RegressionTree::Split RegressionTree::bestSplit(const std::vector<int> &observations,
                                                CountedRandom &random) const
{
    Split best;
    const double first = m_data->targets[observations.front()];
    const bool isOneValue = std::all_of(observations.begin(), observations.end(),
                                        [&](int i) { return m_data->targets[i] == first; });
    if (isOneValue)
        return best;
    // Where two splits are as good, each axis shall have its chance.
    const int axes = int(m_categories.size());
    const int start = random.below(axes);
    for (int i = 0; i < axes; ++i) {
        const int axis = (start + i) % axes;
        if (m_categories[axis] > 0)
            tryCategories(observations, axis, best);
        else
            trySplits(observations, axis, best);
    }
    return best;
}

namespace {

    struct Sum {
        double sum = 0, count = 0;
        Sum operator+(const Sum &other) const { return {sum + other.sum, count + other.count}; }
        Sum operator-(const Sum &other) const { return {sum - other.sum, count - other.count}; }
    };

    //! What the sum of squares falls by, less the part that all splits share.
    double gainOf(const Sum &left, const Sum &right)
    {
        const double difference = left.sum / left.count - right.sum / right.count;
        return difference * difference * left.count * right.count / (left.count + right.count);
    }

} // namespace

void RegressionTree::trySplits(const std::vector<int> &observations, int axis, Split &best) const
{
    const std::vector<double> &column = m_data->columns[axis];
    std::vector<int> order;
    Sum all, absent;
    for (int i : observations) {
        all = all + Sum {m_data->targets[i], 1};
        if (std::isnan(column[i]))
            absent = absent + Sum {m_data->targets[i], 1};
        else
            order.push_back(i);
    }
    std::sort(order.begin(), order.end(),
              [&column](int a, int b) { return column[a] != column[b] ? column[a] < column[b] : a < b; });
    Sum left;
    for (std::size_t i = 0; i + 1 < order.size(); ++i) {
        left = left + Sum {m_data->targets[order[i]], 1};
        if (column[order[i]] == column[order[i + 1]])
            continue;
        const double middle = column[order[i]] + (column[order[i + 1]] - column[order[i]]) / 2;
        const double at = middle > column[order[i]] ? middle : column[order[i + 1]];
        for (const bool absentLeft : {false, true}) {
            const Sum own = absentLeft ? left + absent : left;
            const double gain = gainOf(own, all - own);
            if (best.axis < 0 || gain > best.gain * (1 + 1e-12))
                best = {axis, at, gain, absentLeft};
            if (absent.count == 0)
                break;
        }
    }
}

void RegressionTree::tryCategories(const std::vector<int> &observations, int axis, Split &best) const
{
    std::vector<Sum> sums(m_categories[axis]);
    Sum all;
    for (int i : observations) {
        const Sum one {m_data->targets[i], 1};
        all = all + one;
        const double category = m_data->columns[axis][i];
        if (!std::isnan(category))
            sums[std::size_t(category)] = sums[std::size_t(category)] + one;
    }
    for (std::size_t category = 0; category < sums.size(); ++category) {
        const Sum &own = sums[category];
        if (own.count == 0 || own.count == all.count)
            continue;
        const double gain = gainOf(own, all - own);
        if (best.axis < 0 || gain > best.gain * (1 + 1e-12))
            best = {axis, double(category), gain};
    }
}

double RegressionTree::predict(const Data &data, int observation) const
{
    int node = 0;
    while (m_nodes[node].split.axis >= 0)
        node = goesLeft(m_nodes[node].split, observation, data) ? m_nodes[node].left : m_nodes[node].right;
    return m_nodes[node].value;
}

void RegressionTree::collectLeaves(int node, const std::vector<Extent> &extents)
{
    const Split &split = m_nodes[node].split;
    if (split.axis < 0) {
        m_leaves.push_back({m_nodes[node].value, extents});
        return;
    }
    std::vector<Extent> left = extents;
    std::vector<Extent> right = extents;
    (split.absentLeft ? right : left)[split.axis].absent = false;
    if (m_categories[split.axis] > 0) {
        const quint64 one = 1ull << int(split.at);
        left[split.axis].categories &= one;
        right[split.axis].categories &= ~one;
    } else {
        left[split.axis].to = split.at;
        right[split.axis].from = split.at;
    }
    collectLeaves(m_nodes[node].left, left);
    collectLeaves(m_nodes[node].right, right);
}

double RegressionTree::sizeOf(const Leaf &leaf, const Held &held) const
{
    double result = 1;
    for (std::size_t axis = 0; axis < leaf.extents.size(); ++axis) {
        if (m_conditions[axis].parent < 0)
            result *= sizeAlong(leaf, int(axis), held);
    }
    return result;
}

//! Where the axis exists, with the axes that depend on it.
double RegressionTree::sizeAlong(const Leaf &leaf, int axis, const Held &held) const
{
    const Extent &extent = leaf.extents[axis];
    if (m_categories[axis] == 0)
        return axis == held.axis ? 1 : extent.to - extent.from;
    if (m_children[axis].empty() && axis != held.axis)
        return double(std::popcount(extent.categories)) / m_categories[axis];
    double result = 0;
    for (int category = 0; category < m_categories[axis]; ++category) {
        const bool isCovered = (extent.categories >> category) & 1u;
        if (!isCovered || (axis == held.axis && category != held.category))
            continue;
        double part = axis == held.axis ? 1 : 1.0 / m_categories[axis];
        for (const int child : m_children[axis]) {
            const bool exists = (m_conditions[child].when >> category) & 1u;
            part *= exists ? sizeAlong(leaf, child, held) : isAbsentIn(leaf, child, held) ? 1 : 0;
        }
        result += part;
    }
    return result;
}

bool RegressionTree::isAbsentIn(const Leaf &leaf, int axis, const Held &held) const
{
    return leaf.extents[axis].absent && axis != held.axis
        && std::all_of(m_children[axis].begin(), m_children[axis].end(),
                       [&](int child) { return isAbsentIn(leaf, child, held); });
}

//! Part of the space in which the axis exists.
double RegressionTree::presence(int axis) const
{
    const Condition &condition = m_conditions[axis];
    return condition.parent < 0
        ? 1
        : presence(condition.parent) * std::popcount(condition.when) / m_categories[condition.parent];
}

double RegressionTree::variance() const
{
    double mean = 0;
    for (const Leaf &leaf : m_leaves)
        mean += leaf.value * sizeOf(leaf, {});
    double result = 0;
    for (const Leaf &leaf : m_leaves)
        result += (leaf.value - mean) * (leaf.value - mean) * sizeOf(leaf, {});
    return result;
}

double RegressionTree::marginalVariance(int axis) const
{
    // Stretches of the axis on which the averaged prediction is constant: how long, and its value.
    std::vector<std::pair<double, double>> stretches;
    const double present = presence(axis);
    if (m_categories[axis] > 0) {
        stretches.assign(m_categories[axis], {1.0 / m_categories[axis], 0});
        for (const Leaf &leaf : m_leaves) {
            for (int category = 0; category < m_categories[axis]; ++category)
                stretches[category].second += leaf.value / present * sizeOf(leaf, {axis, category});
        }
    } else {
        std::vector<std::pair<double, double>> steps; // where, and what begins there
        for (const Leaf &leaf : m_leaves) {
            const double part = leaf.value / present * sizeOf(leaf, {axis});
            steps.emplace_back(leaf.extents[axis].from, part);
            steps.emplace_back(leaf.extents[axis].to, -part);
        }
        std::sort(steps.begin(), steps.end());
        double value = 0;
        for (std::size_t i = 0; i + 1 < steps.size(); ++i) {
            value += steps[i].second;
            stretches.emplace_back(steps[i + 1].first - steps[i].first, value);
        }
    }
    double mean = 0;
    for (const auto &[length, value] : stretches)
        mean += length * value;
    double result = 0;
    for (const auto &[length, value] : stretches)
        result += length * (value - mean) * (value - mean);
    return present * result;
}

} // namespace rondo
