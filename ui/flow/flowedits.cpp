// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flowedits.h"

#include "flow/nodegeometry.h"

#include <algorithm>

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

bool mayGoBetween(const Flow &flow, const NodeTypes &types, const NodeId &node, const Link &link)
{
    const NodeType *type = flow.node(node) ? types.find(flow.node(node)->type) : nullptr;
    const bool linked = std::any_of(flow.links.cbegin(), flow.links.cend(), [&node](const Link &other) {
        return other.from == node || other.to == node;
    });
    return type && !linked && fittingPort(flow, types, {link.from, link.output, true}, *type)
        && fittingPort(flow, types, {link.to, link.input, false}, *type);
}

void goBetween(Flow &flow, const NodeTypes &types, const NodeId &node, const Link &link)
{
    const NodeType *type = types.find(flow.nodes.value(node).type);
    const Port *input = type ? fittingPort(flow, types, {link.from, link.output, true}, *type) : nullptr;
    const Port *output = type ? fittingPort(flow, types, {link.to, link.input, false}, *type) : nullptr;
    if (!input || !output)
        return;
    flow.links.remove(link);
    // Types were compared above and a node without links closes no circle.
    (void)connect(flow, types, {link.from, link.output, node, input->key});
    (void)connect(flow, types, {node, output->key, link.to, link.input});
}

NodeId insertOnLink(Flow &flow, const NodeTypes &types, const NodeType &type, const Link &link,
                    QPointF position)
{
    const NodeId id = flow.add(type, position);
    goBetween(flow, types, id, link);
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
