// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/plan.h"

namespace rondo::testing {

//! So many experiments of one node: convnet-1 with lr 0.001, convnet-2 with 0.002 ...
inline Plan planOf(int experiments)
{
    Plan plan;
    for (int i = 1; i <= experiments; ++i) {
        Step step;
        step.node = {QStringLiteral("convnet")};
        step.nodeTitle = QStringLiteral("ConvNet");
        step.type = QStringLiteral("convnet");
        step.name = QStringLiteral("convnet-%1").arg(i);
        step.ordinal = i;
        step.settings = {{QStringLiteral("lr"), 0.001 * i}};
        step.key = QStringLiteral("sha256:%1").arg(i);
        plan.steps.append(step);
    }
    return plan;
}

} // namespace rondo::testing
