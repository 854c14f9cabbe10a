// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flowparts.h"

#include <QRegularExpression>

#include <algorithm>

namespace rondo {

namespace {

    constexpr qsizetype longestId = 50; //!< leaves room for a number

    //! The first free one of "ConvNet", "ConvNet 2" and so on. Remembers how far it counted: pasting a
    //! thousand copies of one node looks at each name once.
    class FreeNames {
    public:
        explicit FreeNames(QString separator)
            : m_separator(std::move(separator))
            , m_number(QRegularExpression::escape(m_separator) + QStringLiteral("\\d+$"))
        {
        }
        void take(const QString &name) { m_taken.insert(name.toLower()); }
        QString next(const QString &wanted)
        {
            const QString stem = QString(wanted).remove(m_number);
            int &number = m_next[stem];
            QString name = wanted;
            while (m_taken.contains(name.toLower())) {
                number = std::max(number + 1, 2);
                name = stem + m_separator + QString::number(number);
            }
            take(name);
            return name;
        }

    private:
        QString m_separator;
        QRegularExpression m_number;
        QSet<QString> m_taken;
        QHash<QString, int> m_next;
    };

    //! Adds what a part holds and remembers the new name of each thing.
    class Pasting {
    public:
        Pasting(Flow &flow, QPointF by)
            : m_flow(flow)
            , m_by(by)
        {
            for (const Node &node : flow.nodes) {
                m_ids.take(node.id.value);
                m_titles.take(node.title);
                m_titles.take(node.id.value); // the command line finds a node by both
            }
        }

        FlowThings run(const Flow &part)
        {
            for (const Node &node : part.sortedNodes())
                addNode(node);
            for (const Link &link : part.links)
                addLink(link, part.bends.value(link));
            for (const Note &note : part.notes)
                addNote(note);
            for (const Frame &frame : part.frames)
                addFrame(frame);
            for (Frame &frame : m_flow.frames) {
                if (m_added.frames.contains(frame.id))
                    frame.hidden = renamed(frame.hidden);
            }
            return m_added;
        }

    private:
        void addNode(Node node)
        {
            const NodeId id {m_ids.next(node.id.value.left(longestId))};
            m_nodes.insert(node.id, id);
            node.id = id;
            node.title = m_titles.next(node.title);
            node.position += m_by;
            m_flow.nodes.insert(id, node);
            m_added.nodes.insert(id);
        }

        void addLink(const Link &link, QList<QPointF> bends)
        {
            const Link added {m_nodes.value(link.from), link.output, m_nodes.value(link.to), link.input};
            m_flow.links.insert(added);
            for (QPointF &bend : bends)
                bend += m_by;
            if (!bends.isEmpty())
                m_flow.bends.insert(added, bends);
        }

        void addNote(Note note)
        {
            const QString id = freeId(QStringLiteral("note"), m_flow.notes);
            m_notes.insert(note.id, id);
            note.id = id;
            note.rect.translate(m_by);
            note.pinnedTo = m_nodes.value(note.pinnedTo);
            m_flow.notes.append(note);
            m_added.notes.insert(id);
        }

        void addFrame(Frame frame)
        {
            const QString id = freeId(QStringLiteral("frame"), m_flow.frames);
            m_frames.insert(frame.id, id);
            frame.id = id;
            frame.rect.translate(m_by);
            m_flow.frames.append(frame);
            m_added.frames.insert(id);
        }

        FlowThings renamed(const FlowThings &things) const
        {
            FlowThings result;
            for (const NodeId &id : things.nodes)
                result.nodes.insert(m_nodes.value(id));
            for (const QString &id : things.notes)
                result.notes.insert(m_notes.value(id));
            for (const QString &id : things.frames)
                result.frames.insert(m_frames.value(id));
            return result;
        }

        Flow &m_flow;
        QPointF m_by;
        FreeNames m_ids {QStringLiteral("-")}, m_titles {QStringLiteral(" ")};
        FlowThings m_added;
        QHash<NodeId, NodeId> m_nodes;
        QHash<QString, QString> m_notes, m_frames;
    };

} // namespace

Flow partOf(const Flow &flow, const FlowThings &things)
{
    FlowThings all = things;
    for (const Frame &frame : flow.frames) {
        if (!things.frames.contains(frame.id))
            continue;
        all.nodes.unite(frame.hidden.nodes);
        all.frames.unite(frame.hidden.frames);
        all.notes.unite(frame.hidden.notes);
    }
    Flow part;
    for (const NodeId &id : std::as_const(all.nodes)) {
        if (const Node *node = flow.node(id))
            part.nodes.insert(id, *node);
    }
    for (const Link &link : flow.links) {
        if (!all.nodes.contains(link.from) || !all.nodes.contains(link.to))
            continue;
        part.links.insert(link);
        if (flow.bends.contains(link))
            part.bends.insert(link, flow.bends.value(link));
    }
    std::copy_if(flow.frames.cbegin(), flow.frames.cend(), std::back_inserter(part.frames),
                 [&all](const Frame &frame) { return all.frames.contains(frame.id); });
    std::copy_if(flow.notes.cbegin(), flow.notes.cend(), std::back_inserter(part.notes),
                 [&all](const Note &note) { return all.notes.contains(note.id); });
    part.dropLooseEnds();
    return part;
}

QRectF partArea(const Flow &part, const NodeTypes &types)
{
    QRectF area;
    for (const Node &node : part.nodes)
        area |= QRectF(node.position, nodeGeometry(types.find(node.type), node.width, 1).size);
    for (const Frame &frame : part.frames)
        area |= frame.rect;
    for (const Note &note : part.notes)
        area |= note.rect;
    return area;
}

FlowThings pastePart(Flow &flow, const NodeTypes &types, const Flow &part, QPointF position)
{
    return Pasting(flow, snapped(position - partArea(part, types).topLeft())).run(part);
}

} // namespace rondo
