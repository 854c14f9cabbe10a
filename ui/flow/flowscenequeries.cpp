// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/edgeitem.h"
#include "flow/flowscene.h"
#include "flow/frameitem.h"
#include "flow/noteitem.h"
#include "flow/nodeitem.h"
#include "flow/portitem.h"

#include <QLineF>
#include <QSignalBlocker>

namespace rondo {

bool FlowScene::isSeen(const NodeItem &node) const
{
    return m_hidden.nodes.isEmpty() || node.isVisible();
}

QHash<NodeId, QRectF> FlowScene::cards() const
{
    QHash<NodeId, QRectF> rects;
    rects.reserve(m_nodes.size());
    for (const NodeItem *node : m_order) {
        if (isSeen(*node))
            rects.insert(node->id(), node->cardInScene());
    }
    return rects;
}

QRectF FlowScene::contentRect() const
{
    if (m_content)
        return *m_content;
    QRectF content;
    for (const NodeItem *node : m_order) {
        if (isSeen(*node))
            content |= node->cardInScene();
    }
    for (const FrameItem *frame : m_frames) {
        if (frame->isVisible())
            content |= frame->areaInScene();
    }
    for (const NoteItem *note : m_notes) {
        if (note->isVisible())
            content |= note->note().rect;
    }
    m_content = content;
    return content;
}

QSet<NodeId> FlowScene::selectedNodes() const
{
    QSet<NodeId> ids;
    const QList<QGraphicsItem *> selected = selectedItems();
    for (const QGraphicsItem *item : selected) {
        if (const auto *node = qgraphicsitem_cast<const NodeItem *>(item))
            ids.insert(node->id());
    }
    return ids;
}

QSet<Link> FlowScene::selectedLinks() const
{
    QSet<Link> links;
    const QList<QGraphicsItem *> selected = selectedItems();
    for (const QGraphicsItem *item : selected) {
        if (const auto *edge = qgraphicsitem_cast<const EdgeItem *>(item))
            links.insert(edge->link());
    }
    return links;
}

QSet<QString> FlowScene::selectedFrames() const
{
    QSet<QString> ids;
    for (const FrameItem *frame : m_frames) {
        if (frame->isSelected())
            ids.insert(frame->frame().id);
    }
    return ids;
}

QSet<QString> FlowScene::selectedNotes() const
{
    QSet<QString> ids;
    for (const NoteItem *note : m_notes) {
        if (note->isSelected())
            ids.insert(note->note().id);
    }
    return ids;
}

FlowThings FlowScene::selectedThings() const
{
    return {.nodes = selectedNodes(), .frames = selectedFrames(), .notes = selectedNotes()};
}

void FlowScene::select(const QSet<NodeId> &nodes)
{
    select(FlowThings {.nodes = nodes});
}

void FlowScene::select(const FlowThings &things)
{
    {
        const QSignalBlocker silent(this);
        clearSelection();
        for (const NodeId &id : things.nodes) {
            if (NodeItem *item = nodeItem(id))
                item->setSelected(true);
        }
        for (FrameItem *frame : std::as_const(m_frames))
            frame->setSelected(things.frames.contains(frame->frame().id));
        for (NoteItem *note : std::as_const(m_notes))
            note->setSelected(things.notes.contains(note->note().id));
    }
    Q_EMIT selectionChanged();
}

std::optional<NodeId> FlowScene::currentNode() const
{
    const QSet<NodeId> nodes = selectedNodes();
    if (nodes.size() != 1)
        return {};
    return *nodes.cbegin();
}

PortItem *FlowScene::portNear(QPointF position, double reach, const PortItem *except) const
{
    PortItem *nearest = nullptr;
    double best = reach;
    const auto look = [&](const QRectF &card, const QList<PortItem *> &ports) {
        if (!card.adjusted(-reach, -reach, reach, reach).contains(position))
            return;
        for (PortItem *port : ports) {
            const double distance = QLineF(port->scenePos(), position).length();
            if (port != except && distance <= best) {
                best = distance;
                nearest = port;
            }
        }
    };
    for (const NodeItem *node : m_order) {
        if (isSeen(*node))
            look(node->cardInScene(), node->ports());
    }
    for (const FrameItem *frame : m_frames) {
        if (frame->isVisible())
            look(frame->areaInScene(), frame->ports());
    }
    return nearest;
}

EdgeItem *FlowScene::edgeBelow(const QRectF &card) const
{
    const QRectF heart
        = card.adjusted(card.width() / 4, card.height() / 4, -card.width() / 4, -card.height() / 4);
    for (EdgeItem *edge : m_edges) {
        if (edge->isVisible() && edge->boundingRect().intersects(heart) && edge->shape().intersects(heart))
            return edge;
    }
    return nullptr;
}

QStringList FlowScene::neighbourTitles(const PortRef &port) const
{
    QStringList titles;
    const QList<Link> links
        = port.output ? m_document.flow().linksFrom(port.node) : m_document.flow().linksInto(port.node);
    for (const Link &link : links) {
        if ((port.output ? link.output : link.input) != port.key)
            continue;
        if (const Node *node = m_document.flow().node(port.output ? link.to : link.from))
            titles << node->title;
    }
    return titles;
}

} // namespace rondo
