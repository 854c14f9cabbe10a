// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/templates.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::FlowTemplates)
    };

    //! Draws a flow from left to right out of types that are known.
    class Drawing {
    public:
        NodeId add(const char *type, QPointF position, const QMap<QString, Setting> &settings = {})
        {
            const NodeType *found = NodeTypes::builtIn().find(QLatin1String(type));
            Q_ASSERT(found);
            const NodeId id = m_flow.add(*found, position);
            m_flow.nodes[id].settings = settings;
            return id;
        }
        void link(const NodeId &from, const char *output, const NodeId &to, const char *input)
        {
            m_flow.links.insert({from, QLatin1String(output), to, QLatin1String(input)});
        }
        void note(const QString &text, const QRectF &rect)
        {
            m_flow.notes.append({.id = QStringLiteral("note"), .text = text, .rect = rect});
        }
        const Flow &flow() const { return m_flow; }

    private:
        Flow m_flow;
    };

    const QString epochs = QStringLiteral("epochs");

    Flow digits(const QString &sampleScript)
    {
        Flow flow = sampleDigits();
        if (!QFileInfo::exists(sampleScript))
            flow.remove({{QStringLiteral("script")}});
        return flow;
    }

    //! Three designs on few images: which of them is worth more time?
    Flow firstComparison()
    {
        Drawing drawing;
        const NodeId data = drawing.add("dataset", {24, 160}, {{QStringLiteral("images"), Value(2000)}});
        const NodeId gate
            = drawing.add("validation", {472, 160}, {{QStringLiteral("min_accuracy"), Value(0.8)}});
        double y = 48;
        for (const char *type : {"mlp", "convnet", "vgg"}) {
            const NodeId network = drawing.add(type, {248, y}, {{epochs, Value(2)}});
            drawing.link(data, "dataset", network, "images");
            drawing.link(network, "model", gate, "models");
            y += 128;
        }
        return drawing.flow();
    }

    //! One network, its two most telling settings over a wide grid.
    Flow search()
    {
        Drawing drawing;
        const NodeId data = drawing.add("dataset", {24, 96}, {{QStringLiteral("images"), Value(4000)}});
        const NodeId network = drawing.add("convnet", {248, 96},
                                           {{QStringLiteral("lr"), Range {0.0001, 0.1, true, 7}},
                                            {QStringLiteral("batch_size"), Choices {{32, 128}}},
                                            {epochs, Value(2)}});
        const NodeId gate
            = drawing.add("validation", {472, 96}, {{QStringLiteral("min_accuracy"), Value(0.9)}});
        drawing.link(data, "dataset", network, "images");
        drawing.link(network, "model", gate, "models");
        return drawing.flow();
    }

    //! The whole way for a person's own images.
    Flow ownImages()
    {
        Drawing drawing;
        const NodeId data = drawing.add("dataset", {24, 96});
        const NodeId network = drawing.add("vgg", {248, 96},
                                           {{QStringLiteral("augmentation"), Value(QStringLiteral("shift"))},
                                            {QStringLiteral("patience"), Value(3)},
                                            {epochs, Value(20)}});
        const NodeId gate
            = drawing.add("validation", {472, 96}, {{QStringLiteral("min_accuracy"), Value(0.9)}});
        const NodeId deployment = drawing.add("deployment", {696, 96});
        drawing.link(data, "dataset", network, "images");
        drawing.link(network, "model", gate, "models");
        drawing.link(gate, "best", deployment, "model");
        drawing.note(Text::tr("**Your images** · Set *source* of Dataset to your folder: one folder of "
                              "images for each class, or IDX files."),
                     QRectF(24, 256, 208, 80));
        return drawing.flow();
    }

} // namespace

QList<FlowTemplate> flowTemplates(const QString &sampleScript)
{
    return {
        {QStringLiteral("empty"), Text::tr("Empty"), Text::tr("A blank canvas."), Text::tr("Flow"), Flow()},
        {QStringLiteral("digits"), Text::tr("Digits classifier"),
         Text::tr("Generated digits, several networks, a gate and a deployment: the whole loop."),
         Text::tr("Digits"), digits(sampleScript)},
        {QStringLiteral("comparison"), Text::tr("First comparison"),
         Text::tr("Three networks on few images, trained in a minute: which is worth more time?"),
         Text::tr("Comparison"), firstComparison()},
        {QStringLiteral("search"), Text::tr("Search for settings"),
         Text::tr("One network with 7 learning rates and 2 batch sizes: 14 experiments."), Text::tr("Search"),
         search()},
        {QStringLiteral("own"), Text::tr("Your own images"),
         Text::tr("From a folder of images to a URL that answers: data, network, gate, deployment."),
         Text::tr("Images"), ownImages()},
    };
}

} // namespace rondo
