// SPDX-License-Identifier: GPL-3.0-or-later
// The tidy layout of a flow: its frames are laid out inside first, then placed like large cards.
#include "flow/arranging.h"
#include "flow/tidylayout.h"

#include <algorithm>
#include <limits>

namespace rondo {

namespace {

    constexpr double frameMargin = 12, frameTitle = 36;

    //! A card of the layout: a node, or a frame that moves with what it holds.
    struct Unit {
        QRectF area;
        FlowThings things;
        QString frame;
    };

    class Arranger {
    public:
        Arranger(Flow &flow, const NodeTypes &types, const QSet<NodeId> &nodes,
                 const QHash<NodeId, QRectF> &cards)
            : m_flow(flow)
            , m_types(types)
            , m_chosen(nodes)
            , m_cards(cards)
        {
            const QSet<NodeId> unseen = hiddenThings(flow).nodes;
            m_cards.removeIf([&](const auto &card) { return !nodes.contains(card.key()); });
            for (const Node &node : std::as_const(m_flow.nodes)) {
                if (!nodes.contains(node.id) || unseen.contains(node.id) || m_cards.contains(node.id))
                    continue;
                const QSizeF size = nodeGeometry(types.find(node.type), node.width, 1).size;
                m_cards.insert(node.id, {node.position, size});
            }
            for (const Frame &frame : std::as_const(m_flow.frames)) {
                const FlowThings contents = contentsOf(m_flow, m_types, frame, m_cards);
                // A frame of which only a part is arranged stays as it is.
                if (!contents.nodes.isEmpty() && m_chosen.contains(contents.nodes))
                    m_contents.insert(frame.id, contents);
            }
            const QSet<QString> hidden = hiddenThings(m_flow).frames;
            m_contents.removeIf([&hidden](const auto &one) { return hidden.contains(one.key()); });
        }

        void run()
        {
            FlowThings all;
            all.nodes = m_chosen;
            all.frames = QSet<QString>(m_contents.keyBegin(), m_contents.keyEnd());
            arrangeInside(all);
        }

    private:
        //! Arranges the things and returns the rectangle they fill then.
        QRectF arrangeInside(const FlowThings &inside)
        {
            QList<Unit> units = unitsOf(inside);
            QHash<NodeId, qsizetype> unitOf;
            QList<LayoutBox> boxes;
            QPointF corner(std::numeric_limits<double>::max(), std::numeric_limits<double>::max());
            for (qsizetype i = 0; i < units.size(); ++i) {
                const QRectF &area = units[i].area;
                for (const NodeId &id : std::as_const(units[i].things.nodes))
                    unitOf.insert(id, i);
                boxes.append({area.topLeft(), area.size()});
                corner = {std::min(corner.x(), area.left()), std::min(corner.y(), area.top())};
            }
            const QList<QPointF> places = tidyLayout(boxes, linksAmong(unitOf));
            QRectF filled;
            corner = snapped(corner); // so that what is tidy stays as it is
            for (qsizetype i = 0; i < units.size(); ++i) {
                const QPointF to = snapped(corner + places[i]);
                move(units[i], to - units[i].area.topLeft());
                filled |= QRectF(to, units[i].area.size());
            }
            return filled;
        }

        //! The frames among the things that lie in no other of them, and the nodes outside of these.
        QList<Unit> unitsOf(const FlowThings &inside)
        {
            QList<Unit> units;
            QSet<NodeId> covered;
            for (const Frame &frame : QList<Frame>(m_flow.frames)) {
                const bool nested
                    = std::any_of(inside.frames.cbegin(), inside.frames.cend(), [&](const QString &other) {
                          return m_contents.value(other).frames.contains(frame.id);
                      });
                if (!inside.frames.contains(frame.id) || !m_contents.contains(frame.id) || nested)
                    continue;
                FlowThings things = m_contents.value(frame.id);
                covered.unite(things.nodes);
                if (!frame.collapsed) {
                    QRectF filled = arrangeInside(things);
                    fit(frame.id, filled.adjusted(-frameMargin, -frameTitle, frameMargin, frameMargin));
                }
                things.frames.insert(frame.id);
                units.append({frameArea(m_flow, m_types, *frameById(m_flow, frame.id)), things, frame.id});
            }
            for (const Node &node : m_flow.sortedNodes()) {
                if (inside.nodes.contains(node.id) && !covered.contains(node.id) && m_cards.contains(node.id))
                    units.append({m_cards.value(node.id), {.nodes = {node.id}}, {}});
            }
            return units;
        }

        QList<LayoutLink> linksAmong(const QHash<NodeId, qsizetype> &unitOf) const
        {
            QList<Link> sorted = m_flow.links.values();
            std::sort(sorted.begin(), sorted.end());
            QList<LayoutLink> links;
            QSet<std::pair<qsizetype, qsizetype>> known;
            for (const Link &link : std::as_const(sorted)) {
                const qsizetype from = unitOf.value(link.from, -1), to = unitOf.value(link.to, -1);
                if (from < 0 || to < 0 || from == to || known.contains({from, to}))
                    continue;
                known.insert({from, to});
                links.append({from, to});
            }
            return links;
        }

        void move(const Unit &unit, QPointF by)
        {
            FlowThings things = unit.things;
            for (const Note &note : std::as_const(m_flow.notes)) {
                if (things.nodes.contains(note.pinnedTo))
                    things.notes.insert(note.id);
            }
            moveBy(m_flow, things, by);
            for (const NodeId &id : std::as_const(things.nodes)) {
                if (const auto card = m_cards.find(id); card != m_cards.end())
                    card->translate(by);
            }
        }

        void fit(const QString &id, const QRectF &rect)
        {
            for (Frame &frame : m_flow.frames) {
                if (frame.id == id)
                    frame.rect = rect;
            }
        }

        Flow &m_flow;
        const NodeTypes &m_types;
        QSet<NodeId> m_chosen;
        QHash<NodeId, QRectF> m_cards;
        QHash<QString, FlowThings> m_contents;
    };

} // namespace

void arrange(Flow &flow, const NodeTypes &types, QSet<NodeId> nodes, const QHash<NodeId, QRectF> &cards)
{
    if (nodes.isEmpty())
        nodes = QSet<NodeId>(flow.nodes.keyBegin(), flow.nodes.keyEnd());
    if (nodes.isEmpty())
        return;
    // The ways links took belonged to the old places.
    flow.bends.removeIf([&nodes](const auto &bend) {
        return nodes.contains(bend.key().from) && nodes.contains(bend.key().to);
    });
    Arranger(flow, types, nodes, cards).run();
}

} // namespace rondo
