// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/edgeitem.h"
#include "flow/flowscene.h"
#include "flow/frameitem.h"
#include "flow/nodeitem.h"
#include "flow/portitem.h"

#include <QLineF>
#include <QSignalBlocker>

namespace rondo {

QHash<NodeId, QRectF> FlowScene::cards() const
{
    QHash<NodeId, QRectF> rects;
    for (const NodeItem *node : m_nodes)
        rects.insert(node->id(), node->cardInScene());
    return rects;
}

QHash<NodeId, QSizeF> FlowScene::sizes() const
{
    QHash<NodeId, QSizeF> result;
    for (const NodeItem *node : m_nodes)
        result.insert(node->id(), node->cardRect().size());
    return result;
}

QRectF FlowScene::contentRect() const
{
    QRectF content;
    for (const NodeItem *node : m_nodes)
        content |= node->cardInScene();
    for (const FrameItem *frame : m_frames)
        content |= frame->frame().rect;
    for (const NoteItem *note : m_notes)
        content |= note->note().rect;
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

void FlowScene::select(const QSet<NodeId> &nodes)
{
    {
        const QSignalBlocker silent(this);
        clearSelection();
        for (const NodeId &id : nodes) {
            if (NodeItem *item = nodeItem(id))
                item->setSelected(true);
        }
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
    const QRectF area(position - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
    const QList<QGraphicsItem *> candidates = items(area, Qt::IntersectsItemBoundingRect);
    for (QGraphicsItem *item : candidates) {
        auto *port = qgraphicsitem_cast<PortItem *>(item);
        if (!port || port == except)
            continue;
        const double distance = QLineF(port->scenePos(), position).length();
        if (distance <= best) {
            best = distance;
            nearest = port;
        }
    }
    return nearest;
}

EdgeItem *FlowScene::edgeBelow(const QRectF &card) const
{
    const QRectF heart
        = card.adjusted(card.width() / 4, card.height() / 4, -card.width() / 4, -card.height() / 4);
    for (EdgeItem *edge : m_edges) {
        if (edge->boundingRect().intersects(heart) && edge->shape().intersects(heart))
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
