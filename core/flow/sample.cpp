// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flow.h"

namespace rondo {

namespace {

    Choices several(const QList<Value> &values)
    {
        return {values};
    }

    Node node(const char *id, const char *type, const char *title, QPointF position,
              const QMap<QString, Setting> &settings)
    {
        return {.id = {QString::fromUtf8(id)},
                .type = QString::fromUtf8(type),
                .title = QString::fromUtf8(title),
                .settings = settings,
                .position = position};
    }

    Link link(const char *from, const char *output, const char *to, const char *input)
    {
        return {{QString::fromUtf8(from)},
                QString::fromUtf8(output),
                {QString::fromUtf8(to)},
                QString::fromUtf8(input)};
    }

    //! Short trainings on few images: the whole sample takes minutes on two cores, with the generated digits
    //! and with MNIST.
    constexpr int sampleEpochs = 3;
    constexpr int sampleImages = 8000;

    QList<Node> sampleNodes()
    {
        const QString lr = QStringLiteral("lr");
        const QString epochs = QStringLiteral("epochs");
        return {
            node("digits", "dataset", "Digits", {24, 160}, {{QStringLiteral("images"), Value(sampleImages)}}),
            node("convnet", "convnet", "ConvNet", {248, 48},
                 {{lr, several({0.001, 0.003, 0.01})},
                  {QStringLiteral("batch_size"), several({64, 128, 256})},
                  {epochs, Value(sampleEpochs)}}),
            node("vgg", "vgg", "VGG", {248, 176},
                 {{lr, several({0.0003, 0.001, 0.003})},
                  {QStringLiteral("depth"), several({5, 7})},
                  {epochs, Value(sampleEpochs)}}),
            node("script", "script", "PyTorch script", {248, 304},
                 {{QStringLiteral("script"), Value(QStringLiteral("scripts/digits.py"))},
                  {QStringLiteral("width"), several({16, 32, 64})}}),
            node("validation", "validation", "Validation", {472, 160},
                 {{QStringLiteral("min_accuracy"), Value(0.9)},
                  {QStringLiteral("max_size_mb"), Value(10)},
                  {QStringLiteral("max_latency_ms"), Value(50)}}),
            node("deployment", "deployment", "Deploy best", {696, 160}, {}),
        };
    }

} // namespace

Flow sampleDigits()
{
    Flow flow;
    for (const Node &sampleNode : sampleNodes())
        flow.nodes.insert(sampleNode.id, sampleNode);
    for (const char *algorithm : {"convnet", "vgg", "script"}) {
        flow.links.insert(link("digits", "dataset", algorithm, "images"));
        flow.links.insert(link(algorithm, "model", "validation", "models"));
    }
    flow.links.insert(link("validation", "best", "deployment", "model"));
    flow.frames = {
        {.id = QStringLiteral("train"), .title = QStringLiteral("Train"), .rect = QRectF(232, 16, 200, 420)}};
    flow.notes = {{.id = QStringLiteral("note"),
                   .text = QStringLiteral(
                       "**Note** · Keep latency under 50 ms: people wait with the phone over the cheque."),
                   .rect = QRectF(696, 352, 168, 64)}};
    return flow;
}

} // namespace rondo
