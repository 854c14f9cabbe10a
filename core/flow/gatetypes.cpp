// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/builtintypes.h"

#include <QCoreApplication>

namespace rondo::builtin {

namespace {

    //! A threshold that may be left empty.
    Parameter threshold(const char *key, const char *title, const char *help, double maximum,
                        const char *unit, const char *example)
    {
        return with(number(key, title, help, 0, 0, maximum), [unit, example](Parameter &p) {
            p.initial = QJsonValue::Null;
            p.unit = QString::fromUtf8(unit);
            p.example = QString::fromUtf8(example);
            p.sweepable = false;
            p.optional = true;
            p.group = QStringLiteral("Checks");
        });
    }

    Parameter fixed(Parameter parameter)
    {
        parameter.sweepable = false;
        return parameter;
    }

    QList<Parameter> checks()
    {
        return {
            threshold(
                "min_accuracy", QT_TRANSLATE_NOOP("rondo::NodeTypes", "Accuracy at least"),
                QT_TRANSLATE_NOOP("rondo::NodeTypes",
                                  "Share of the validation images that the model must name right, 0 to 1."),
                1, "", "0.99"),
            threshold("max_size_mb", QT_TRANSLATE_NOOP("rondo::NodeTypes", "Size at most"),
                      QT_TRANSLATE_NOOP("rondo::NodeTypes",
                                        "Of the model's weights as stored. 1 MB is 1 000 000 bytes."),
                      1e6, "MB", "10"),
            threshold(
                "max_mflops", QT_TRANSLATE_NOOP("rondo::NodeTypes", "Compute at most"),
                QT_TRANSLATE_NOOP(
                    "rondo::NodeTypes",
                    "Millions of multiplications and additions that one image takes, counted by layer."),
                1e9, "MFLOP", "50"),
            threshold(
                "max_latency_ms", QT_TRANSLATE_NOOP("rondo::NodeTypes", "Latency at most"),
                QT_TRANSLATE_NOOP(
                    "rondo::NodeTypes",
                    "The 95th percentile of the time one image takes, alone in its batch, on this computer."),
                1e6, "ms", "50"),
            with(file("script", QT_TRANSLATE_NOOP("rondo::NodeTypes", "Script of your own"),
                      QT_TRANSLATE_NOOP(
                          "rondo::NodeTypes",
                          "A Python file that looks at each model and says whether it passes. Empty: none.")),
                 [](Parameter &p) {
                     p.optional = true;
                     p.example = QStringLiteral("scripts/check.py");
                     p.group = QStringLiteral("Checks");
                 }),
            with(interpreter(), [](Parameter &p) { p.group = QStringLiteral("Checks"); }),
        };
    }

    NodeType validation()
    {
        NodeType type {
            .key = QStringLiteral("validation"),
            .category = Category::Validation,
            .title = words(QT_TRANSLATE_NOOP("rondo::NodeTypes", "Validation")),
            .subtitle
            = words(QT_TRANSLATE_NOOP("rondo::NodeTypes", "Validation · the gate before deployment")),
            .about = words(QT_TRANSLATE_NOOP(
                "rondo::NodeTypes",
                "Lets the best model through that passes every check, and reports for each of the others "
                "which check failed and by how much. A gate without a check lets nothing through.")),
            .takes = words(QT_TRANSLATE_NOOP("rondo::NodeTypes", "models of any number of nodes")),
            .gives = words(QT_TRANSLATE_NOOP("rondo::NodeTypes", "the best model that passes, and a report")),
        };
        type.inputs = {{.key = QStringLiteral("models"), .type = PortType::Model, .many = true}};
        type.outputs = {{.key = QStringLiteral("best"), .type = PortType::Model},
                        {.key = QStringLiteral("report"), .type = PortType::Report}};
        type.parameters = {fixed(choice(
            "objective", QT_TRANSLATE_NOOP("rondo::NodeTypes", "Choose by"),
            QT_TRANSLATE_NOOP("rondo::NodeTypes",
                              "val_accuracy: the highest on the validation images. val_loss: the lowest."),
            {QStringLiteral("val_accuracy"), QStringLiteral("val_loss")}))};
        type.parameters += checks();
        return type;
    }

    NodeType deployment()
    {
        NodeType type {
            .key = QStringLiteral("deployment"),
            .category = Category::Deployment,
            .title = words(QT_TRANSLATE_NOOP("rondo::NodeTypes", "Deploy")),
            .subtitle = words(QT_TRANSLATE_NOOP("rondo::NodeTypes", "Deployment · this computer")),
            .about = words(QT_TRANSLATE_NOOP(
                "rondo::NodeTypes",
                "Puts the model behind a URL that answers the Open Inference Protocol v2. The server is a "
                "process of its own: it survives the window, and moves to a new version without losing a "
                "request.")),
            .takes = words(QT_TRANSLATE_NOOP("rondo::NodeTypes", "one model")),
            .gives = words(QT_TRANSLATE_NOOP("rondo::NodeTypes", "predictions with their confidence")),
        };
        type.inputs = {{.key = QStringLiteral("model"), .type = PortType::Model}};
        type.outputs = {{.key = QStringLiteral("predictions"), .type = PortType::Predictions}};
        type.parameters = {
            text("name", QT_TRANSLATE_NOOP("rondo::NodeTypes", "Name"),
                 QT_TRANSLATE_NOOP("rondo::NodeTypes",
                                   "Of the deployment, and of the model in its URL: /v2/models/NAME/infer."),
                 "digits"),
            with(fixed(integer(
                     "port", QT_TRANSLATE_NOOP("rondo::NodeTypes", "Port"),
                     QT_TRANSLATE_NOOP("rondo::NodeTypes",
                                       "Where it listens; 0 keeps the port it has, or takes a free one."),
                     0, 0, 65535)),
                 [](Parameter &p) { p.example = QStringLiteral("8080"); }),
            text("host", QT_TRANSLATE_NOOP("rondo::NodeTypes", "Address"),
                 QT_TRANSLATE_NOOP(
                     "rondo::NodeTypes",
                     "127.0.0.1 answers this computer only. Any other address needs a token file."),
                 "127.0.0.1"),
            with(file("token_file", QT_TRANSLATE_NOOP("rondo::NodeTypes", "Token file"),
                      QT_TRANSLATE_NOOP("rondo::NodeTypes",
                                        "A file with a secret that every request must carry as "
                                        "\"Authorization: Bearer ...\".")),
                 [](Parameter &p) {
                     p.optional = true;
                     p.example = QStringLiteral("token.txt");
                 }),
        };
        return type;
    }

} // namespace

QList<NodeType> validationTypes()
{
    return {
        validation(),
        planned("validation_script", Category::Validation,
                QT_TRANSLATE_NOOP("rondo::NodeTypes", "Validation script"),
                QT_TRANSLATE_NOOP("rondo::NodeTypes",
                                  "A gate that is all script. Today: the script of a Validation.")),
    };
}

QList<NodeType> deploymentTypes()
{
    return {
        deployment(),
        planned(
            "canary", Category::Deployment, QT_TRANSLATE_NOOP("rondo::NodeTypes", "Canary"),
            QT_TRANSLATE_NOOP("rondo::NodeTypes",
                              "Moves the traffic to a new version in stages, and back when it does worse.")),
    };
}

QList<NodeType> triggerTypes()
{
    return {
        planned("schedule", Category::Trigger, QT_TRANSLATE_NOOP("rondo::NodeTypes", "Schedule"),
                QT_TRANSLATE_NOOP("rondo::NodeTypes", "Starts the flow at set times.")),
        planned("low_confidence", Category::Trigger, QT_TRANSLATE_NOOP("rondo::NodeTypes", "Low confidence"),
                QT_TRANSLATE_NOOP("rondo::NodeTypes", "Acts when predictions become unsure.")),
        planned("drift", Category::Trigger, QT_TRANSLATE_NOOP("rondo::NodeTypes", "Drift"),
                QT_TRANSLATE_NOOP("rondo::NodeTypes",
                                  "Acts when the inputs no longer look like the training data.")),
        planned("new_data", Category::Trigger, QT_TRANSLATE_NOOP("rondo::NodeTypes", "New data"),
                QT_TRANSLATE_NOOP("rondo::NodeTypes", "Acts when a dataset has grown.")),
    };
}

} // namespace rondo::builtin
