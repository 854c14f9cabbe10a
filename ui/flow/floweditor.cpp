// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/floweditor.h"

#include "flow/edgeitem.h"
#include "flow/flowdocument.h"
#include "flow/flowscene.h"
#include "flow/nodegeometry.h"

#include <algorithm>

namespace rondo {

FlowEditor::FlowEditor(FlowScene &scene, QObject *parent)
    : QObject(parent)
    , m_scene(scene)
{
    m_pool.setMaxThreadCount(1);
}

FlowEditor::~FlowEditor()
{
    m_pool.clear();
    m_pool.waitForDone();
}

FlowDocument &FlowEditor::document() const
{
    return m_scene.document();
}

void FlowEditor::selectNew(const QSet<NodeId> &nodes)
{
    m_scene.select(nodes);
}

NodeId FlowEditor::addNode(const NodeType &type, QPointF position, const std::optional<PortRef> &from,
                           const std::optional<Link> &onto)
{
    NodeId id;
    QHash<NodeId, QRectF> cards = m_scene.cards();
    document().edit(tr("Add %1").arg(type.title), [&](Flow &flow) {
        const NodeTypes &types = document().types();
        if (onto) {
            id = insertOnLink(flow, types, type, *onto, snapped(position));
            cards.insert(id, {snapped(position), nodeGeometry(&type, Node().width, 1).size});
            makeRoom(flow, id, cards);
            return;
        }
        id = flow.add(type, snapped(position));
        if (!from)
            return;
        if (const Port *port = fittingPort(flow, types, *from, type))
            (void)rondo::connect(flow, types, linkBetween(*from, {id, port->key, !from->output}));
    });
    const NodeType *other = from ? document().typeOf(from->node) : nullptr;
    if (other && from->output)
        m_suggestions.remember(other->key, type.key);
    else if (other)
        m_suggestions.remember(type.key, other->key);
    selectNew({id});
    return id;
}

Result<void> FlowEditor::connectPorts(const PortRef &a, const PortRef &b)
{
    const Link link = linkBetween(a, b);
    if (a.output == b.output)
        return Error {a.output
                          ? tr("An output goes into an input. Drop the line on a port at the left of a node.")
                          : tr("An input takes its data from an output. Drop the line on a port at the right "
                               "of a node.")};
    if (auto check = checkLink(document().flow(), document().types(), link); !check)
        return check;
    document().edit(tr("Connect"), [&](Flow &flow) { (void)rondo::connect(flow, document().types(), link); });
    return {};
}

void FlowEditor::disconnectPort(const PortRef &port)
{
    document().edit(tr("Disconnect"), [&](Flow &flow) {
        const QList<Link> links = port.output ? flow.linksFrom(port.node) : flow.linksInto(port.node);
        for (const Link &link : links) {
            if ((port.output ? link.output : link.input) == port.key)
                flow.links.remove(link);
        }
    });
}

void FlowEditor::removeSelection(bool join)
{
    FlowThings things = m_scene.selectedThings();
    const QSet<Link> links = m_scene.selectedLinks();
    if (links.size() == 1 && things == FlowThings()) {
        const Link link = *links.cbegin();
        if (const qsizetype bend = m_scene.edgeItem(link)->currentBend(); bend >= 0) {
            QList<QPointF> bends = document().flow().bends.value(link);
            bends.removeAt(bend);
            setBends(link, bends);
            return;
        }
    }
    // A collapsed frame goes with what it stands for; an open one leaves its contents.
    for (const Frame &frame : document().flow().frames) {
        if (!things.frames.contains(frame.id))
            continue;
        things.nodes.unite(frame.hidden.nodes);
        things.frames.unite(frame.hidden.frames);
        things.notes.unite(frame.hidden.notes);
    }
    const int nodes = int(things.nodes.size());
    const int count = int(nodes + links.size() + things.frames.size() + things.notes.size());
    const QString text
        = nodes == count ? tr("Delete %n node(s)", nullptr, count) : tr("Delete %n item(s)", nullptr, count);
    document().edit(text, [&](Flow &flow) {
        flow.links.subtract(links);
        removeNodes(flow, document().types(), things.nodes, join);
        flow.frames.removeIf([&](const Frame &frame) { return things.frames.contains(frame.id); });
        flow.notes.removeIf([&](const Note &note) { return things.notes.contains(note.id); });
    });
}

void FlowEditor::toggle()
{
    const QSet<NodeId> nodes = m_scene.selectedNodes();
    const Flow &now = document().flow();
    const bool anyOn
        = std::any_of(nodes.cbegin(), nodes.cend(), [&](const NodeId &id) { return now.node(id)->enabled; });
    const int count = int(nodes.size());
    document().edit(anyOn ? tr("Turn off %n node(s)", nullptr, count)
                          : tr("Turn on %n node(s)", nullptr, count),
                    [&](Flow &flow) {
                        for (const NodeId &id : nodes)
                            flow.nodes[id].enabled = !anyOn;
                    });
}

void FlowEditor::rename(const NodeId &node, const QString &title)
{
    const QString wanted = title.simplified();
    const Flow &now = document().flow();
    const Node *other = now.nodeByTitle(wanted);
    if (wanted.isEmpty() || !now.node(node) || (other && other->id != node))
        return;
    document().edit(tr("Rename %1").arg(now.node(node)->title),
                    [&](Flow &flow) { flow.nodes[node].title = wanted; });
}

} // namespace rondo
