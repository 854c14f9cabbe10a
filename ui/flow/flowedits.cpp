// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flowedits.h"

#include "flow/nodegeometry.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace rondo {

namespace {

    const Port *portOf(const Flow &flow, const NodeTypes &types, const PortRef &ref)
    {
        const Node *node = flow.node(ref.node);
        const NodeType *type = node ? types.find(node->type) : nullptr;
        if (!type)
            return nullptr;
        return ref.output ? type->output(ref.key) : type->input(ref.key);
    }

    //! The longest way from a source to each node; links that close a circle do not count.
    QHash<NodeId, int> layers(const Flow &flow, const QSet<NodeId> &nodes)
    {
        QHash<NodeId, int> layer;
        for (const NodeId &id : nodes)
            layer.insert(id, 0);
        for (qsizetype round = 0; round < nodes.size(); ++round) {
            bool moved = false;
            for (const Link &link : flow.links) {
                if (!nodes.contains(link.from) || !nodes.contains(link.to) || link.from == link.to)
                    continue;
                const int wanted = layer.value(link.from) + 1;
                if (layer.value(link.to) < wanted && wanted < int(nodes.size())) {
                    layer[link.to] = wanted;
                    moved = true;
                }
            }
            if (!moved)
                break;
        }
        return layer;
    }

    //! "ConvNet", or "ConvNet 2" when there is one.
    QString freeTitle(const Flow &flow, const QString &wanted)
    {
        static const QRegularExpression number(QStringLiteral(" \\d+$"));
        const QString stem = QString(wanted).remove(number);
        QString title = wanted;
        for (int next = 2; flow.nodeByTitle(title); ++next)
            title = QStringLiteral("%1 %2").arg(stem).arg(next);
        return title;
    }

} // namespace

Link linkBetween(const PortRef &a, const PortRef &b)
{
    const PortRef &from = a.output ? a : b;
    const PortRef &to = a.output ? b : a;
    return {from.node, from.key, to.node, to.key};
}

bool mayJoin(const Flow &flow, const NodeTypes &types, const PortRef &a, const PortRef &b)
{
    if (a.output == b.output || a.node == b.node)
        return false;
    const Port *one = portOf(flow, types, a);
    const Port *other = portOf(flow, types, b);
    return one && other && one->type == other->type;
}

const Port *fittingPort(const Flow &flow, const NodeTypes &types, const PortRef &from, const NodeType &type)
{
    const Port *port = portOf(flow, types, from);
    if (!port)
        return nullptr;
    const QList<Port> &candidates = from.output ? type.inputs : type.outputs;
    const auto fits = [port](const Port &candidate) { return candidate.type == port->type; };
    // A needed input first: a dataset goes into "images" rather than into an optional side entrance.
    auto found = std::find_if(candidates.cbegin(), candidates.cend(),
                              [&](const Port &candidate) { return fits(candidate) && candidate.required; });
    if (found == candidates.cend())
        found = std::find_if(candidates.cbegin(), candidates.cend(), fits);
    return found == candidates.cend() ? nullptr : &*found;
}

QByteArray copyText(const Flow &flow, const QSet<NodeId> &nodes)
{
    Flow part;
    for (const NodeId &id : nodes) {
        if (const Node *node = flow.node(id))
            part.nodes.insert(id, *node);
    }
    for (const Link &link : flow.links) {
        if (nodes.contains(link.from) && nodes.contains(link.to))
            part.links.insert(link);
    }
    return flowToText(part);
}

QSet<NodeId> paste(Flow &flow, const NodeTypes &types, const Flow &part, QPointF position)
{
    QPointF corner(std::numeric_limits<double>::max(), std::numeric_limits<double>::max());
    for (const Node &node : part.nodes)
        corner = {std::min(corner.x(), node.position.x()), std::min(corner.y(), node.position.y())};

    QHash<NodeId, NodeId> renamed;
    for (const Node &node : part.sortedNodes()) {
        const NodeType *type = types.find(node.type);
        if (!type)
            continue;
        const NodeId id = flow.add(*type, snapped(node.position - corner + position));
        Node &added = flow.nodes[id];
        added.settings = node.settings;
        added.width = node.width;
        added.enabled = node.enabled;
        added.title.clear();
        added.title = freeTitle(flow, node.title);
        renamed.insert(node.id, id);
    }
    for (const Link &link : part.links) {
        if (renamed.contains(link.from) && renamed.contains(link.to))
            flow.links.insert({renamed.value(link.from), link.output, renamed.value(link.to), link.input});
    }
    return QSet<NodeId>(renamed.cbegin(), renamed.cend());
}

NodeId insertOnLink(Flow &flow, const NodeTypes &types, const NodeType &type, const Link &link,
                    QPointF position)
{
    const PortRef source {link.from, link.output, true}, target {link.to, link.input, false};
    const Port *input = fittingPort(flow, types, source, type);
    const Port *output = fittingPort(flow, types, target, type);
    const NodeId id = flow.add(type, position);
    if (input && output) {
        flow.links.remove(link);
        // Types were compared above and a new node closes no circle.
        (void)connect(flow, types, {link.from, link.output, id, input->key});
        (void)connect(flow, types, {id, output->key, link.to, link.input});
    }
    return id;
}

void removeNodes(Flow &flow, const NodeTypes &types, const QSet<NodeId> &nodes, bool join)
{
    QList<Link> bridges;
    for (const NodeId &id : nodes) {
        for (const Link &in : flow.linksInto(id)) {
            for (const Link &out : flow.linksFrom(id)) {
                if (!nodes.contains(in.from) && !nodes.contains(out.to))
                    bridges.append({in.from, in.output, out.to, out.input});
            }
        }
    }
    flow.remove(nodes);
    for (const Link &bridge : join ? bridges : QList<Link>()) {
        if (checkLink(flow, types, bridge))
            (void)connect(flow, types, bridge);
    }
}

void arrange(Flow &flow, const NodeTypes &types, QSet<NodeId> nodes, const QHash<NodeId, QSizeF> &sizes)
{
    if (nodes.isEmpty())
        nodes = QSet<NodeId>(flow.nodes.keyBegin(), flow.nodes.keyEnd());
    if (nodes.isEmpty())
        return;
    const QHash<NodeId, int> layer = layers(flow, nodes);
    QMap<int, QList<NodeId>> columns;
    QPointF corner(std::numeric_limits<double>::max(), std::numeric_limits<double>::max());
    for (const Node &node : flow.sortedNodes()) {
        if (!nodes.contains(node.id))
            continue;
        columns[layer.value(node.id)].append(node.id);
        corner = {std::min(corner.x(), node.position.x()), std::min(corner.y(), node.position.y())};
    }
    const auto sizeOf = [&](const NodeId &id) {
        const Node &node = flow.nodes[id];
        return sizes.value(id, nodeGeometry(types.find(node.type), node.width, 1).size);
    };
    constexpr double gapX = 56, gapY = 24;
    double tallest = 0;
    for (const QList<NodeId> &column : std::as_const(columns)) {
        double height = -gapY;
        for (const NodeId &id : column)
            height += sizeOf(id).height() + gapY;
        tallest = std::max(tallest, height);
    }
    double x = corner.x();
    for (QList<NodeId> &column : columns) {
        std::stable_sort(column.begin(), column.end(), [&](const NodeId &a, const NodeId &b) {
            return flow.nodes[a].position.y() < flow.nodes[b].position.y();
        });
        double height = -gapY, width = 0;
        for (const NodeId &id : column) {
            height += sizeOf(id).height() + gapY;
            width = std::max(width, sizeOf(id).width());
        }
        double y = corner.y() + (tallest - height) / 2;
        for (const NodeId &id : column) {
            flow.nodes[id].position = snapped({x, y});
            y += sizeOf(id).height() + gapY;
        }
        x += width + gapX;
    }
}

QPointF freePlace(const QHash<NodeId, QRectF> &cards, QPointF wanted, QSizeF size)
{
    QRectF place(snapped(wanted), size);
    for (qsizetype attempt = 0; attempt <= cards.size(); ++attempt) {
        const auto blocker = std::find_if(cards.cbegin(), cards.cend(), [&](const QRectF &card) {
            return card.adjusted(-8, -8, 8, 8).intersects(place);
        });
        if (blocker == cards.cend())
            break;
        place.moveTop(snapped({0, blocker->bottom() + 24}).y());
    }
    return place.topLeft();
}

} // namespace rondo
