// SPDX-License-Identifier: GPL-3.0-or-later
// The scene: edges and the ports they join.
#include "flow/edgeitem.h"
#include "flow/flowscene.h"
#include "flow/frameitem.h"
#include "flow/nodeitem.h"
#include "flow/portitem.h"

#include <algorithm>

namespace rondo {

PortItem *FlowScene::portItem(const PortRef &port) const
{
    const NodeItem *node = nodeItem(port.node);
    if (!node)
        return nullptr;
    const FrameItem *frame = m_shownIn.isEmpty() ? nullptr : frameItem(m_shownIn.value(port.node));
    if (!frame)
        return node->port(port.key, port.output);
    const QList<PortItem *> &ports = frame->ports();
    const auto found = std::find_if(ports.cbegin(), ports.cend(),
                                    [&port](const PortItem *item) { return item->ref() == port; });
    return found == ports.cend() ? nullptr : *found;
}

QList<PortItem *> FlowScene::portItems() const
{
    QList<PortItem *> ports;
    for (const NodeItem *node : m_nodes) {
        if (node->isVisible())
            ports += node->ports();
    }
    for (const FrameItem *frame : m_frames) {
        if (frame->isVisible())
            ports += frame->ports();
    }
    return ports;
}

void FlowScene::addEdge(const Link &link)
{
    const NodeType *type = m_document.typeOf(link.from);
    const Port *port = type ? type->output(link.output) : nullptr;
    auto *edge = new EdgeItem(link, port ? port->type : PortType::Dataset, m_theme);
    m_edges.insert(link, edge);
    m_linksOf.insert(link.from, link);
    m_linksOf.insert(link.to, link);
    addItem(edge);
    route(*edge);
}

void FlowScene::routeEdges(const QSet<NodeId> &nodes)
{
    for (const NodeId &node : nodes) {
        for (auto link = m_linksOf.constFind(node); link != m_linksOf.cend() && link.key() == node; ++link) {
            // A link between two of them comes twice; once is enough.
            if (link->from == node || !nodes.contains(link->from))
                route(*m_edges.value(*link));
        }
    }
}

void FlowScene::route(EdgeItem &edge)
{
    const Link &link = edge.link();
    const QString fromFrame = m_shownIn.value(link.from), toFrame = m_shownIn.value(link.to);
    const bool inside = !fromFrame.isEmpty() && fromFrame == toFrame;
    edge.setVisible(!inside);
    if (inside)
        return;
    // A port that the node's type does not have (an unknown type, an older file): the line ends at the card.
    const auto end = [this](const PortRef &ref) -> EdgeEnd {
        if (const PortItem *port = portItem(ref))
            return port->end();
        const NodeItem *node = nodeItem(ref.node);
        const FrameItem *frame = frameItem(m_shownIn.value(ref.node));
        const QRectF card = frame ? frame->areaInScene() : node ? node->cardInScene() : QRectF();
        return {{ref.output ? card.right() : card.left(), card.center().y()},
                ref.output ? Side::Right : Side::Left};
    };
    const EdgeEnd from = end({link.from, link.output, true}), to = end({link.to, link.input, false});
    // The points of a link into a frame belong to the way to the node that is hidden now.
    const bool whole = fromFrame.isEmpty() && toFrame.isEmpty();
    edge.setEnds(from, to, m_laneY, whole ? m_document.flow().bends.value(link) : QList<QPointF>());
}

//! Whether all that a node takes comes from its right, and all it gives goes to its left.
bool FlowScene::liesOnWayBack(const NodeId &id) const
{
    const Node *node = m_document.flow().node(id);
    bool takes = false, gives = false;
    for (auto link = m_linksOf.constFind(id); link != m_linksOf.cend() && link.key() == id; ++link) {
        const bool incoming = link->to == id;
        const Node *other = m_document.flow().node(incoming ? link->from : link->to);
        if (!node || !other)
            return false;
        const Node &left = incoming ? *node : *other, &right = incoming ? *other : *node;
        if (right.position.x() < left.position.x() + left.width)
            return false;
        (incoming ? takes : gives) = true;
    }
    return takes && gives;
}

//! A card on the way back is mirrored. It depends on where its neighbours are, so theirs change with it.
void FlowScene::refreshMirrored(const QSet<NodeId> &nodes)
{
    QSet<NodeId> near = nodes;
    for (const NodeId &id : nodes) {
        for (auto link = m_linksOf.constFind(id); link != m_linksOf.cend() && link.key() == id; ++link)
            near << link->from << link->to;
    }
    QSet<NodeId> turned;
    for (const NodeId &id : std::as_const(near)) {
        NodeItem *item = nodeItem(id);
        if (!item || item->isMirrored() == liesOnWayBack(id))
            continue;
        item->setMirrored(!item->isMirrored());
        refreshPorts(id);
        turned << id;
    }
    routeEdges(turned);
}

//! The lane of the edges that run back lies below everything; when that changes, they follow.
void FlowScene::refreshLane()
{
    const double lane = lowest() + 32;
    if (lane == m_laneY)
        return;
    m_laneY = lane;
    for (EdgeItem *edge : std::as_const(m_edges)) {
        if (edge->runsBack())
            route(*edge);
    }
}

double FlowScene::lowest() const
{
    double lowest = 0;
    for (const NodeItem *node : m_order) {
        if (isSeen(*node))
            lowest = std::max(lowest, node->y() + node->geometry().size.height());
    }
    for (const FrameItem *frame : m_frames) {
        if (frame->isVisible() && frame->frame().collapsed)
            lowest = std::max(lowest, frame->areaInScene().bottom());
    }
    return lowest;
}

void FlowScene::refreshEdge(EdgeItem &edge)
{
    const Link &link = edge.link();
    const NodeItem *from = nodeItem(link.from);
    const NodeItem *to = nodeItem(link.to);
    if (!from || !to)
        return;
    edge.setTitles(from->node().title, to->node().title);
    edge.setTurnedOn(from->isTurnedOn() && to->isTurnedOn());
    const PortItem *output = from->port(link.output, true);
    const PortItem *input = to->port(link.input, false);
    EdgeItem::State state = EdgeItem::State::Idle;
    const Status source = from->picture().status;
    if (!output || !input || output->place().type != input->place().type)
        state = EdgeItem::State::Invalid;
    else if (from->isMoving() || to->isMoving())
        state = EdgeItem::State::Running;
    else if (source == Status::Done || source == Status::Cached)
        state = EdgeItem::State::Done;
    edge.setState(state, from->picture().stale && state == EdgeItem::State::Done);
    if (input && input->place().many) {
        // Several edges into one port share one arrow: that of the smallest.
        bool first = true;
        for (auto other = m_linksOf.constFind(link.to); other != m_linksOf.cend() && other.key() == link.to;
             ++other)
            first = first && !(other->to == link.to && other->input == link.input && *other < link);
        edge.setArrowVisible(first);
    }
}

void FlowScene::refreshEdges(const NodeId &node)
{
    for (auto link = m_linksOf.constFind(node); link != m_linksOf.cend() && link.key() == node; ++link)
        refreshEdge(*m_edges.value(*link));
}

void FlowScene::refreshPorts(const NodeId &node)
{
    const NodeItem *item = nodeItem(node);
    if (!item)
        return;
    const QList<Link> links = m_linksOf.values(node);
    for (PortItem *port : item->ports()) {
        const PortPlace &place = port->place();
        port->setLinks(int(std::count_if(links.cbegin(), links.cend(), [&](const Link &link) {
            return place.output ? link.from == node && link.output == place.key
                                : link.to == node && link.input == place.key;
        })));
    }
    refreshEdges(node);
}

} // namespace rondo
