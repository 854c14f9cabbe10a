// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/labelplaces.h"

#include <algorithm>
#include <numeric>

namespace rondo {

QList<double> labelPlaces(const QList<double> &wanted, double height, double low, double high)
{
    QList<qsizetype> order(wanted.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return wanted[a] < wanted[b]; });
    if (wanted.size() > 1)
        height = std::min(height, std::max(0.0, (high - low) / double(wanted.size() - 1)));

    // Labels that touch form a group, which stands where its members want to be on average.
    struct Group {
        double start = 0; //!< of its first label
        qsizetype count = 0;
        double sum = 0;   //!< of where the first would be, were each member where it wants
    };
    QList<Group> groups;
    const auto settle = [&](Group &group) {
        const double length = height * double(group.count - 1);
        group.start = std::clamp(group.sum / double(group.count), low, std::max(low, high - length));
    };
    for (const qsizetype at : order) {
        Group group {0, 1, std::clamp(wanted[at], low, std::max(low, high))};
        settle(group);
        while (!groups.isEmpty() && groups.last().start + height * double(groups.last().count) > group.start) {
            const Group before = groups.takeLast();
            group.sum = before.sum + group.sum - height * double(before.count * group.count);
            group.count += before.count;
            settle(group);
        }
        groups << group;
    }
    QList<double> places(wanted.size());
    qsizetype next = 0;
    for (const Group &group : std::as_const(groups)) {
        for (qsizetype member = 0; member < group.count; ++member)
            places[order[next++]] = group.start + height * double(member);
    }
    return places;
}

} // namespace rondo
