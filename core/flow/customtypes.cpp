// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/builtintypes.h"

#include <QCoreApplication>

namespace rondo::builtin {

namespace {

    NodeType pytorchScript()
    {
        NodeType type {
            .key = QStringLiteral("script"),
            .category = Category::Custom,
            .title = words(QT_TRANSLATE_NOOP("rondo::NodeTypes", "PyTorch script")),
            .subtitle = words(QT_TRANSLATE_NOOP("rondo::NodeTypes", "Custom · your own training")),
            .about = words(QT_TRANSLATE_NOOP(
                "rondo::NodeTypes",
                "Any Python file that trains a network. It reads its task from the environment, prints its "
                "metrics as lines of JSON (the module rondo does both in one import) and saves a TorchScript "
                "model. Settings you add beside those below reach it too.")),
            .takes
            = words(QT_TRANSLATE_NOOP("rondo::NodeTypes", "images N × channels × height × width + labels")),
            .gives = words(QT_TRANSLATE_NOOP("rondo::NodeTypes", "TorchScript model with one score a class")),
        };
        type.inputs = {{.key = QStringLiteral("images"), .type = PortType::Dataset}};
        type.outputs = {{.key = QStringLiteral("model"), .type = PortType::Model}};
        type.trains = true;
        type.openParameters = true;
        type.parameters = {
            with(file("script", QT_TRANSLATE_NOOP("rondo::NodeTypes", "Script"),
                      QT_TRANSLATE_NOOP("rondo::NodeTypes",
                                        "The Python file, from the project's folder. When its text changes, "
                                        "its experiments run "
                                        "again.")),
                 [](Parameter &p) { p.example = QStringLiteral("scripts/digits.py"); }),
            interpreter(),
            learningRate(),
            batchSize(),
            epochs(3),
            integer(
                "width", QT_TRANSLATE_NOOP("rondo::NodeTypes", "Width"),
                QT_TRANSLATE_NOOP(
                    "rondo::NodeTypes",
                    "Channels or units, as the script takes it; the sample's script has so many filters."),
                32, 1, 8192),
            seed(),
        };
        type.parameters += searchParameters() + stoppingParameters();
        return type;
    }

} // namespace

QList<NodeType> customTypes()
{
    return {
        pytorchScript(),
        planned("python_script", Category::Custom, QT_TRANSLATE_NOOP("rondo::NodeTypes", "Python script"),
                QT_TRANSLATE_NOOP("rondo::NodeTypes",
                                  "Any Python that turns one thing of the flow into another.")),
    };
}

} // namespace rondo::builtin
