// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flowdocument.h"
#include "flow/floweditor.h"
#include "flow/flowscene.h"
#include "theme/theme.h"

#include <QRandomGenerator>

#include <functional>

namespace rondo::testing {

//! One thing a person does, as numbers: what it is done to is chosen from what is there then.
struct Deed {
    enum Kind {
        Add,
        AddLinked,
        Insert,
        Connect,
        Disconnect,
        Delete,
        DeleteAndJoin,
        Duplicate,
        CutAndPaste,
        Toggle,
        Rename,
        Arrange,
        Nudge,
        Frame,
        NameFrame,
        DropFrame,
        Note,
        WriteNote,
        Type,
        Resize,
        Undo,
        Redo,
        Jump,
        KindCount
    };
    Kind kind = Add;
    quint32 a = 0, b = 0, c = 0;
};

inline QString toString(const Deed &deed)
{
    static const char *const names[] = {
        "Add",         "AddLinked", "Insert", "Connect", "Disconnect", "Delete", "DeleteAndJoin", "Duplicate",
        "CutAndPaste", "Toggle",    "Rename", "Arrange", "Nudge",      "Frame",  "NameFrame",     "DropFrame",
        "Note",        "WriteNote", "Type",   "Resize",  "Undo",       "Redo",   "Jump"};
    return QStringLiteral("{Deed::%1, %2, %3, %4}")
        .arg(QLatin1String(names[deed.kind]))
        .arg(deed.a)
        .arg(deed.b)
        .arg(deed.c);
}

//! The same deeds for the same seed, on every computer.
inline QList<Deed> randomDeeds(quint32 seed, int count)
{
    QRandomGenerator random(seed);
    QList<Deed> deeds;
    for (int i = 0; i < count; ++i) {
        Deed deed;
        deed.kind = Deed::Kind(random.bounded(int(Deed::KindCount)));
        // Mostly forward, or nothing would grow.
        if (deed.kind >= Deed::Undo && random.bounded(2))
            deed.kind = Deed::Type;
        deed.a = random.bounded(1000u);
        deed.b = random.bounded(1000u);
        deed.c = random.bounded(1000u);
        deeds.append(deed);
    }
    return deeds;
}

//! A document with everything that edits it, but no window.
class Desk {
public:
    explicit Desk(const Flow &flow = {}) { document.reset(flow); }

    void perform(const Deed &deed)
    {
        const QList<Node> nodes = document.flow().sortedNodes();
        const Node node = nodes.isEmpty() ? Node() : nodes[deed.a % nodes.size()];
        const Node other = nodes.isEmpty() ? Node() : nodes[deed.b % nodes.size()];
        const NodeType &type = addable(deed.c);
        QUndoStack &stack = document.undoStack();
        switch (nodes.isEmpty() && deed.kind < Deed::Undo ? Deed::Add : deed.kind) {
        case Deed::Add:
            if (nodes.size() < 40) // people's flows are small, and a thousand deeds should take seconds
                editor.addNode(type, {deed.a * 8.0, deed.b * 8.0});
            break;
        case Deed::AddLinked:
            if (const PortRef port = anyPort(node, deed.b); port.isValid() && nodes.size() < 40)
                editor.addNode(type, {deed.a * 8.0, deed.b * 8.0}, port);
            break;
        case Deed::Insert:
            if (const auto link = anyLink(deed.a); link && nodes.size() < 40)
                editor.addNode(type, {deed.b * 8.0, 0}, {}, link);
            break;
        case Deed::Connect:
            for (const PortRef &from : portsOf(node)) {
                for (const PortRef &to : portsOf(other)) {
                    if (editor.connectPorts(from, to))
                        return;
                }
            }
            break;
        case Deed::Disconnect:
            editor.disconnectPort(anyPort(node, deed.b));
            break;
        case Deed::Delete:
        case Deed::DeleteAndJoin:
            scene.select({node.id});
            editor.removeSelection(deed.kind == Deed::DeleteAndJoin);
            break;
        case Deed::Duplicate:
            scene.select({node.id, other.id});
            if (nodes.size() < 40)
                editor.duplicate();
            break;
        case Deed::CutAndPaste:
            scene.select({node.id, other.id});
            editor.cut();
            (void)editor.pasteAt({deed.c * 8.0, 8});
            break;
        case Deed::Toggle:
            scene.select({node.id, other.id});
            editor.toggle();
            break;
        case Deed::Rename:
            editor.rename(node.id, QStringLiteral("Näme \"%1\" \\ 数").arg(deed.b % 7));
            break;
        case Deed::Arrange:
            scene.select(deed.b % 2 ? QSet<NodeId>() : QSet<NodeId> {node.id, other.id});
            editor.arrangeNodes();
            break;
        case Deed::Nudge:
            scene.select({node.id});
            editor.nudge({deed.b % 3 * 8.0, deed.c % 2 * 1.0});
            break;
        case Deed::Frame:
            scene.select({node.id, other.id});
            if (document.flow().frames.size() < 8)
                editor.frameSelection();
            break;
        case Deed::NameFrame:
            if (!document.flow().frames.isEmpty())
                editor.setFrameTitle(document.flow().frames.constFirst().id,
                                     QStringLiteral("Frame %1").arg(deed.a % 9));
            break;
        case Deed::DropFrame:
            document.edit(QStringLiteral("Delete frame"), [](Flow &flow) {
                if (!flow.frames.isEmpty())
                    flow.frames.removeFirst();
            });
            break;
        case Deed::Note:
            if (document.flow().notes.size() < 8)
                editor.addNote({deed.a * 8.0, 0});
            break;
        case Deed::WriteNote:
            if (!document.flow().notes.isEmpty())
                editor.setNoteText(document.flow().notes.constFirst().id,
                                   QStringLiteral("**%1**\n\ttab").arg(deed.a));
            break;
        case Deed::Type:
            document.edit(
                QStringLiteral("Change lr"),
                [&](Flow &flow) {
                    const Setting setting = deed.b % 3 == 0 ? Setting(Choices {{0.1, deed.c / 999.0}})
                        : deed.b % 3 == 1                   ? Setting(Value(deed.c / 7.0))
                                                            : Setting(Range {1e-5, 0.1, true, 5});
                    flow.nodes[node.id].settings.insert(QStringLiteral("lr"), setting);
                },
                QStringLiteral("set %1 lr").arg(node.id.value));
            break;
        case Deed::Resize:
            document.edit(QStringLiteral("Resize"),
                          [&](Flow &flow) { flow.nodes[node.id].width = 168 + 40 * int(deed.b % 3); });
            break;
        case Deed::Undo:
            stack.undo();
            break;
        case Deed::Redo:
            stack.redo();
            break;
        case Deed::Jump:
            document.goTo(int(deed.a % quint32(stack.count() + 1)));
            break;
        case Deed::KindCount:
            break;
        }
    }

    Theme theme;
    FlowDocument document {NodeTypes::builtIn()};
    FlowScene scene {document, theme};
    FlowEditor editor {scene};

private:
    static const NodeType &addable(quint32 choice)
    {
        QList<const NodeType *> list;
        for (const NodeType &type : NodeTypes::builtIn().all()) {
            if (!type.planned)
                list << &type;
        }
        return *list[choice % list.size()];
    }
    QList<PortRef> portsOf(const Node &node) const
    {
        QList<PortRef> ports;
        const NodeType *type = NodeTypes::builtIn().find(node.type);
        if (!type)
            return ports;
        for (const Port &port : type->inputs)
            ports << PortRef {node.id, port.key, false};
        for (const Port &port : type->outputs)
            ports << PortRef {node.id, port.key, true};
        return ports;
    }
    PortRef anyPort(const Node &node, quint32 choice) const
    {
        const QList<PortRef> ports = portsOf(node);
        return ports.isEmpty() ? PortRef() : ports[choice % ports.size()];
    }
    std::optional<Link> anyLink(quint32 choice) const
    {
        QList<Link> links = document.flow().links.values();
        std::sort(links.begin(), links.end());
        return links.isEmpty() ? std::nullopt : std::optional(links[choice % links.size()]);
    }
};

/*!
    The fewest deeds that still fail, by leaving out ever smaller stretches (Zeller and Hildebrandt,
   "Simplifying and isolating failure-inducing input", IEEE TSE 28(2), 2002). \a fails must be true for \a
   deeds.
*/
inline QList<Deed> shrunk(QList<Deed> deeds, const std::function<bool(const QList<Deed> &)> &fails)
{
    for (qsizetype stretch = std::max(qsizetype(1), deeds.size() / 2); stretch > 0;) {
        bool less = false;
        for (qsizetype at = 0; at < deeds.size();) {
            QList<Deed> without = deeds;
            without.remove(at, std::min(stretch, deeds.size() - at));
            if (fails(without)) {
                deeds = without;
                less = true;
            } else {
                at += stretch;
            }
        }
        if (!less || stretch > deeds.size())
            stretch /= 2;
    }
    return deeds;
}

} // namespace rondo::testing
