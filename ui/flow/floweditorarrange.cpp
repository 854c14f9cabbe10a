// SPDX-License-Identifier: GPL-3.0-or-later
// The editor: what moves, aligns and stacks things.
#include "flow/edgeitem.h"
#include "flow/flowdocument.h"
#include "flow/floweditor.h"
#include "flow/flowscene.h"

namespace rondo {

FlowThings FlowEditor::selectionWithContents() const
{
    return withContents(document().flow(), document().types(), m_scene.selectedThings(), m_scene.cards());
}

void FlowEditor::arrangeNodes()
{
    QSet<NodeId> nodes = selectionWithContents().nodes;
    if (nodes.size() < 2)
        nodes.clear();
    const QHash<NodeId, QRectF> cards = m_scene.cards();
    document().edit(tr("Arrange"), [&](Flow &flow) { arrange(flow, document().types(), nodes, cards); });
}

void FlowEditor::nudge(QPointF by)
{
    const FlowThings selected = m_scene.selectedThings();
    QStringList key(selected.frames.cbegin(), selected.frames.cend());
    key += QStringList(selected.notes.cbegin(), selected.notes.cend());
    for (const NodeId &id : selected.nodes)
        key << id.value;
    key.sort();
    const int count = int(selected.nodes.size() + selected.frames.size() + selected.notes.size());
    const FlowThings things = selectionWithContents();
    document().edit(
        tr("Move %n item(s)", nullptr, count), [&](Flow &flow) { moveBy(flow, things, by); },
        QStringLiteral("nudge ") + key.join(u' '));
}

void FlowEditor::alignSelection(Alignment alignment)
{
    const FlowThings selected = m_scene.selectedThings();
    const QHash<NodeId, QRectF> cards = m_scene.cards();
    document().edit(tr("Align"),
                    [&](Flow &flow) { align(flow, document().types(), selected, alignment, cards); });
}

void FlowEditor::distributeSelection(Qt::Orientation direction)
{
    const FlowThings selected = m_scene.selectedThings();
    const QHash<NodeId, QRectF> cards = m_scene.cards();
    document().edit(tr("Distribute"),
                    [&](Flow &flow) { distribute(flow, document().types(), selected, direction, cards); });
}

void FlowEditor::restackSelection(bool front)
{
    const FlowThings selected = m_scene.selectedThings();
    document().edit(front ? tr("Bring forward") : tr("Send back"),
                    [&](Flow &flow) { restack(flow, selected, front); });
}

void FlowEditor::setNodeWidth(const NodeId &node, double width)
{
    QSet<NodeId> nodes = m_scene.selectedNodes();
    if (!nodes.contains(node))
        nodes = {node};
    document().edit(tr("Change the width"), [&](Flow &flow) {
        for (const NodeId &id : std::as_const(nodes))
            flow.nodes[id].width = width;
    });
}

void FlowEditor::toggleBend(const Link &link, QPointF position, double reach)
{
    const EdgeItem *edge = m_scene.edgeItem(link);
    if (!edge)
        return;
    QList<QPointF> bends = edge->bends();
    if (const qsizetype bend = edge->bendAt(position, reach); bend >= 0)
        bends.removeAt(bend);
    else
        bends.insert(edge->bendIndexFor(position), snapped(position));
    setBends(link, bends);
}

void FlowEditor::setBends(const Link &link, const QList<QPointF> &bends)
{
    const qsizetype before = document().flow().bends.value(link).size();
    const QString text = bends.size() > before ? tr("Lead a link through a point")
        : bends.size() < before                ? tr("Remove a point of a link")
                                               : tr("Move a point of a link");
    document().edit(text, [&](Flow &flow) { flow.bends.insert(link, bends); });
}

} // namespace rondo
