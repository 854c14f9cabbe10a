// SPDX-License-Identifier: GPL-3.0-or-later
#include "generatedflow.h"

#include <cmath>

namespace rondo {

namespace {

    constexpr int rows = 25, columns = 4, blocksInARow = 5;
    constexpr double columnWidth = 232, rowHeight = 176;

    //! 100 nodes with the place of the block as their corner, and the links among them.
    void addBlock(Flow &flow, QPointF corner)
    {
        const NodeTypes &types = NodeTypes::builtIn();
        const auto add = [&](const char *type, int column, int row) {
            Node node;
            node.type = QLatin1String(type);
            node.id.value = QStringLiteral("%1-%2").arg(node.type).arg(flow.nodes.size());
            node.title = QStringLiteral("%1 %2").arg(types.find(node.type)->title).arg(flow.nodes.size());
            node.position = corner + QPointF(column * columnWidth, row * rowHeight);
            flow.nodes.insert(node.id, node);
            return node.id;
        };
        const auto link
            = [&flow](const NodeId &from, const char *output, const NodeId &to, const char *input) {
                  flow.links.insert({from, QLatin1String(output), to, QLatin1String(input)});
              };
        QList<NodeId> algorithms, validations;
        for (int row = 0; row < rows; ++row) {
            const NodeId dataset = add("dataset", 0, row);
            algorithms.append(add(row % 3 == 0 ? "vgg" : "convnet", 1, row));
            validations.append(add("validation", 2, row));
            const NodeId deployment = add("deployment", 3, row);
            flow.nodes[deployment].settings.insert(QStringLiteral("name"), Value(deployment.value));
            flow.nodes[algorithms.constLast()].settings.insert(QStringLiteral("lr"),
                                                               Choices {{0.001, 0.003, 0.01}});
            link(dataset, "dataset", algorithms.constLast(), "images");
            link(validations.constLast(), "best", deployment, "model");
        }
        for (int row = 0; row < rows; ++row) {
            for (int reach = 0; reach < 4; ++reach)
                link(algorithms[row], "model", validations[(row + reach) % rows], "models");
        }
    }

} // namespace

Flow generatedFlow(int blocks)
{
    Flow flow;
    for (int block = 0; block < blocks; ++block)
        addBlock(flow,
                 {(block % blocksInARow) * columns * columnWidth * 1.05,
                  double(block / blocksInARow) * rows * rowHeight * 1.02});
    return flow;
}

NodePicture generatedPicture(const Node &node, const NodeType &type)
{
    NodePicture picture = idlePicture(node, &type);
    picture.status = Status::Done;
    picture.words = QStringLiteral("Done in 7 min");
    if (!type.trains)
        return picture;
    picture.figure = QStringLiteral("0.0221");
    picture.figureUnit = QStringLiteral("loss");
    picture.segments.fill(Status::Done, 3);
    picture.series = seriesOf(type.key);
    for (int line = 0; line < 3; ++line) {
        QList<QPointF> points;
        for (int step = 0; step < 64; ++step)
            points.append({step / 63.0, std::exp(-step / (8.0 + line * 6)) + 0.05 * std::sin(step + line)});
        picture.lines.append(points);
    }
    return picture;
}

} // namespace rondo
