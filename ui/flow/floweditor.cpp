// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/floweditor.h"

#include "flow/flowdocument.h"
#include "flow/flowscene.h"
#include "flow/nodegeometry.h"

#include <algorithm>

namespace rondo {

namespace {

    //! A short id that no frame and no note has.
    template <class Items> QString freeId(const QString &stem, const Items &items)
    {
        for (int number = 1;; ++number) {
            const QString id = QStringLiteral("%1-%2").arg(stem).arg(number);
            if (std::none_of(items.cbegin(), items.cend(), [&](const auto &item) { return item.id == id; }))
                return id;
        }
    }

} // namespace

FlowEditor::FlowEditor(FlowScene &scene, QObject *parent)
    : QObject(parent)
    , m_scene(scene)
{
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
    document().edit(tr("Add %1").arg(type.title), [&](Flow &flow) {
        const NodeTypes &types = document().types();
        if (onto) {
            id = insertOnLink(flow, types, type, *onto, snapped(position));
            return;
        }
        id = flow.add(type, snapped(position));
        if (!from)
            return;
        if (const Port *port = fittingPort(flow, types, *from, type))
            (void)rondo::connect(flow, types, linkBetween(*from, {id, port->key, !from->output}));
    });
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
    const QSet<NodeId> nodes = m_scene.selectedNodes();
    const QSet<Link> links = m_scene.selectedLinks();
    const QSet<QString> frames = m_scene.selectedFrames(), notes = m_scene.selectedNotes();
    const int count = int(nodes.size() + links.size() + frames.size() + notes.size());
    const QString text = nodes.size() == count ? tr("Delete %n node(s)", nullptr, count)
                                               : tr("Delete %n item(s)", nullptr, count);
    document().edit(text, [&](Flow &flow) {
        flow.links.subtract(links);
        removeNodes(flow, document().types(), nodes, join);
        flow.frames.removeIf([&](const Frame &frame) { return frames.contains(frame.id); });
        flow.notes.removeIf([&](const Note &note) { return notes.contains(note.id); });
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

void FlowEditor::arrangeNodes()
{
    QSet<NodeId> nodes = m_scene.selectedNodes();
    if (nodes.size() < 2)
        nodes.clear();
    document().edit(tr("Arrange"),
                    [&](Flow &flow) { arrange(flow, document().types(), nodes, m_scene.sizes()); });
}

void FlowEditor::nudge(QPointF by)
{
    const QSet<NodeId> nodes = m_scene.selectedNodes();
    const QSet<QString> frames = m_scene.selectedFrames(), notes = m_scene.selectedNotes();
    QStringList key(frames.cbegin(), frames.cend());
    for (const NodeId &id : nodes)
        key << id.value;
    key.sort();
    const int count = int(nodes.size() + frames.size() + notes.size());
    document().edit(
        tr("Move %n item(s)", nullptr, count),
        [&](Flow &flow) {
            for (const NodeId &id : nodes)
                flow.nodes[id].position += by;
            for (Frame &frame : flow.frames) {
                if (frames.contains(frame.id))
                    frame.rect.translate(by);
            }
            for (Note &note : flow.notes) {
                if (notes.contains(note.id))
                    note.rect.translate(by);
            }
        },
        QStringLiteral("nudge ") + key.join(u' '));
}

void FlowEditor::frameSelection()
{
    QRectF area;
    const QHash<NodeId, QRectF> cards = m_scene.cards();
    for (const NodeId &id : m_scene.selectedNodes())
        area |= cards.value(id);
    if (area.isNull())
        return;
    area.adjust(-12, -32, 12, 12);
    document().edit(tr("Add frame"), [&](Flow &flow) {
        flow.frames.append({freeId(QStringLiteral("frame"), flow.frames), tr("Frame"), area});
    });
}

QString FlowEditor::addNote(QPointF position)
{
    QString id;
    document().edit(tr("Add note"), [&](Flow &flow) {
        id = freeId(QStringLiteral("note"), flow.notes);
        flow.notes.append(
            {id, tr("**Note** Double-click to write"), QRectF(snapped(position), QSizeF(168, 56))});
    });
    return id;
}

void FlowEditor::setNoteText(const QString &note, const QString &text)
{
    document().edit(tr("Write note"), [&](Flow &flow) {
        for (Note &one : flow.notes) {
            if (one.id == note)
                one.text = text;
        }
    });
}

void FlowEditor::setFrameTitle(const QString &frame, const QString &title)
{
    if (title.simplified().isEmpty())
        return;
    document().edit(tr("Rename frame"), [&](Flow &flow) {
        for (Frame &one : flow.frames) {
            if (one.id == frame)
                one.title = title.simplified();
        }
    });
}

} // namespace rondo
