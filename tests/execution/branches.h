// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"
#include "testing.h"

namespace rondo::testing {

//! Two datasets; ConvNet (two experiments) and MLP learn from the first, VGG from the second; one gate for
//! ConvNet and MLP, one for VGG.
inline Flow twoBranches()
{
    const NodeTypes &types = NodeTypes::builtIn();
    Flow flow;
    const auto add = [&](const char *type, const char *id) {
        const NodeId made {QString::fromLatin1(id)};
        flow.nodes.insert(made, {.id = made, .type = QString::fromLatin1(type), .title = made.value});
        return made;
    };
    const auto link = [&](const char *from, const char *output, const char *to, const char *input) {
        QVERIFY_RESULT(rondo::connect(flow, types,
                                      {{QString::fromLatin1(from)},
                                       QString::fromLatin1(output),
                                       {QString::fromLatin1(to)},
                                       QString::fromLatin1(input)}));
    };
    int seed = 0;
    for (const char *id : {"first", "second"})
        flow.nodes[add("dataset", id)].settings = {{QStringLiteral("train"), Value(100)},
                                                   {QStringLiteral("test"), Value(10)},
                                                   {QStringLiteral("seed"), Value(++seed)}};
    flow.nodes[add("convnet", "convnet")].settings = {{QStringLiteral("lr"), Choices {{0.001, 0.01}}}};
    add("mlp", "mlp");
    add("vgg", "vgg");
    for (const char *id : {"gate", "other"})
        flow.nodes[add("validation", id)].settings = {{QStringLiteral("min_accuracy"), Value(0.5)}};
    link("first", "dataset", "convnet", "images");
    link("first", "dataset", "mlp", "images");
    link("second", "dataset", "vgg", "images");
    link("convnet", "model", "gate", "models");
    link("mlp", "model", "gate", "models");
    link("vgg", "model", "other", "models");
    return flow;
}

} // namespace rondo::testing
