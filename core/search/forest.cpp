// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/forest.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace rondo {

RegressionTree::RegressionTree(const Data &data, std::vector<int> observations, CountedRandom &random)
    : m_data(&data)
    , m_categories(data.categories)
{
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
    std::vector<int> order = observations;
    for (int i = 0; i < axes; ++i) {
        const int axis = (start + i) % axes;
        if (m_categories[axis] > 0) {
            tryCategories(observations, axis, best);
            continue;
        }
        const std::vector<double> &column = m_data->columns[axis];
        std::sort(order.begin(), order.end(),
                  [&column](int a, int b) { return column[a] != column[b] ? column[a] < column[b] : a < b; });
        trySplits(order, axis, best);
    }
    return best;
}

// The gain of a split is what the sum of squares falls by, less the part that all splits share.
void RegressionTree::trySplits(const std::vector<int> &order, int axis, Split &best) const
{
    const std::vector<double> &column = m_data->columns[axis];
    double all = 0;
    for (int i : order)
        all += m_data->targets[i];
    const double n = double(order.size());
    double left = 0;
    for (std::size_t i = 0; i + 1 < order.size(); ++i) {
        left += m_data->targets[order[i]];
        if (column[order[i]] == column[order[i + 1]])
            continue;
        const double count = double(i + 1);
        const double difference = left / count - (all - left) / (n - count);
        const double gain = difference * difference * count * (n - count) / n;
        if (best.axis < 0 || gain > best.gain * (1 + 1e-12)) {
            const double middle = column[order[i]] + (column[order[i + 1]] - column[order[i]]) / 2;
            best = {axis, middle > column[order[i]] ? middle : column[order[i + 1]], gain};
        }
    }
}

void RegressionTree::tryCategories(const std::vector<int> &observations, int axis, Split &best) const
{
    std::vector<double> sums(m_categories[axis], 0), counts(m_categories[axis], 0);
    double all = 0;
    for (int i : observations) {
        const auto category = std::size_t(m_data->columns[axis][i]);
        sums[category] += m_data->targets[i];
        ++counts[category];
        all += m_data->targets[i];
    }
    const double n = double(observations.size());
    for (std::size_t category = 0; category < sums.size(); ++category) {
        const double count = counts[category];
        if (count == 0 || count == n)
            continue;
        const double difference = sums[category] / count - (all - sums[category]) / (n - count);
        const double gain = difference * difference * count * (n - count) / n;
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

double RegressionTree::size(const Extent &extent, int axis) const
{
    return m_categories[axis] > 0 ? double(std::popcount(extent.categories)) / m_categories[axis]
                                  : extent.to - extent.from;
}

double RegressionTree::sizeOfOthers(const Leaf &leaf, int axis) const
{
    double result = 1;
    for (std::size_t other = 0; other < leaf.extents.size(); ++other)
        result *= int(other) == axis ? 1 : size(leaf.extents[other], int(other));
    return result;
}

double RegressionTree::variance() const
{
    double mean = 0;
    for (const Leaf &leaf : m_leaves)
        mean += leaf.value * sizeOfOthers(leaf, -1);
    double result = 0;
    for (const Leaf &leaf : m_leaves)
        result += (leaf.value - mean) * (leaf.value - mean) * sizeOfOthers(leaf, -1);
    return result;
}

double RegressionTree::marginalVariance(int axis) const
{
    // Stretches of the axis on which the averaged prediction is constant: how long, and its value.
    std::vector<std::pair<double, double>> stretches;
    if (m_categories[axis] > 0) {
        stretches.assign(m_categories[axis], {1.0 / m_categories[axis], 0});
        for (const Leaf &leaf : m_leaves) {
            const double part = leaf.value * sizeOfOthers(leaf, axis);
            for (int category = 0; category < m_categories[axis]; ++category)
                stretches[category].second += (leaf.extents[axis].categories >> category) & 1u ? part : 0;
        }
    } else {
        std::vector<std::pair<double, double>> steps; // where, and what begins there
        for (const Leaf &leaf : m_leaves) {
            const double part = leaf.value * sizeOfOthers(leaf, axis);
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
    return result;
}

} // namespace rondo
