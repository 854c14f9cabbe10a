// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flow.h"
#include "flow/searchplan.h"

#include <algorithm>

namespace rondo {

namespace {
    constexpr qint64 countLimit = 1'000'000'000;
} // namespace

qint64 experimentCount(const Node &node, const NodeTypes &types)
{
    const NodeType *type = types.find(node.type);
    if (!type || !type->trains || type->planned || !node.enabled)
        return 0;
    if (const SearchPlan search = searchPlanOf(node, *type); search.method)
        return search.trialCount();
    qint64 count = 1;
    for (auto setting = node.settings.begin(); setting != node.settings.end(); ++setting) {
        const Parameter *known = type->parameter(setting.key());
        if (!known && !type->openParameters)
            continue;
        const Parameter parameter = known ? *known : openParameter(setting.key());
        if (parameter.sweepable)
            count = std::min(countLimit,
                             count * std::max<qint64>(1, valuesOf(parameter, setting.value()).size()));
    }
    return count;
}

qint64 experimentCount(const Flow &flow, const NodeTypes &types)
{
    qint64 count = 0;
    for (const Node &node : flow.nodes)
        count = std::min(countLimit, count + experimentCount(node, types));
    return count;
}

} // namespace rondo
