// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/arranging.h"

#include "flow/tidylayout.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rondo {

namespace {

    //! One thing that moves as a whole: a node, a note, or a frame with its contents.
    struct Piece {
        QRectF area;
        FlowThings things;
    };

    QList<Piece> piecesOf(const Flow &flow, const NodeTypes &types, const FlowThings &selected,
                          const QHash<NodeId, QRectF> &cards)
    {
        QList<Piece> pieces;
        FlowThings inside;
        for (const Frame &frame : flow.frames) {
            if (!selected.frames.contains(frame.id))
                continue;
            const FlowThings contents = contentsOf(flow, types, frame, cards);
            inside.nodes.unite(contents.nodes);
            inside.frames.unite(contents.frames);
            inside.notes.unite(contents.notes);
            pieces.append(
                {frameArea(flow, types, frame), withContents(flow, types, {.frames = {frame.id}}, cards)});
        }
        pieces.removeIf([&inside](const Piece &piece) {
            return std::any_of(piece.things.frames.cbegin(), piece.things.frames.cend(),
                               [&inside](const QString &id) { return inside.frames.contains(id); })
                && inside.frames.contains(piece.things.frames);
        });
        for (const NodeId &id : selected.nodes) {
            if (cards.contains(id) && !inside.nodes.contains(id))
                pieces.append({cards.value(id), withContents(flow, types, {.nodes = {id}}, cards)});
        }
        for (const Note &note : flow.notes) {
            const bool carried = selected.nodes.contains(note.pinnedTo) || inside.notes.contains(note.id);
            if (selected.notes.contains(note.id) && !carried)
                pieces.append({note.rect, {.notes = {note.id}}});
        }
        return pieces;
    }

    QPointF wayTo(Alignment alignment, const QRectF &piece, const QRectF &all)
    {
        switch (alignment) {
        case Alignment::Left:
            return {all.left() - piece.left(), 0};
        case Alignment::Centre:
            return {all.center().x() - piece.center().x(), 0};
        case Alignment::Right:
            return {all.right() - piece.right(), 0};
        case Alignment::Top:
            return {0, all.top() - piece.top()};
        case Alignment::Middle:
            return {0, all.center().y() - piece.center().y()};
        case Alignment::Bottom:
            return {0, all.bottom() - piece.bottom()};
        }
        return {};
    }

    //! What follows \a node along the links, itself included.
    QSet<NodeId> followers(const Flow &flow, const NodeId &node)
    {
        QMultiHash<NodeId, NodeId> next;
        for (const Link &link : flow.links)
            next.insert(link.from, link.to);
        QSet<NodeId> found {node};
        QList<NodeId> open {node};
        while (!open.isEmpty()) {
            const QList<NodeId> ends = next.values(open.takeLast());
            for (const NodeId &end : ends) {
                if (!found.contains(end)) {
                    found.insert(end);
                    open.append(end);
                }
            }
        }
        return found;
    }

} // namespace

void align(Flow &flow, const NodeTypes &types, const FlowThings &selected, Alignment alignment,
           const QHash<NodeId, QRectF> &cards)
{
    const QList<Piece> pieces = piecesOf(flow, types, selected, cards);
    QRectF all;
    for (const Piece &piece : pieces)
        all |= piece.area;
    for (const Piece &piece : pieces)
        moveBy(flow, piece.things, wayTo(alignment, piece.area, all));
}

void distribute(Flow &flow, const NodeTypes &types, const FlowThings &selected, Qt::Orientation direction,
                const QHash<NodeId, QRectF> &cards)
{
    QList<Piece> pieces = piecesOf(flow, types, selected, cards);
    const bool across = direction == Qt::Horizontal;
    const auto start = [across](const QRectF &area) { return across ? area.left() : area.top(); };
    const auto length = [across](const QRectF &area) { return across ? area.width() : area.height(); };
    if (pieces.size() < 3)
        return;
    std::stable_sort(pieces.begin(), pieces.end(), [&](const Piece &a, const Piece &b) {
        return start(a.area) + length(a.area) / 2 < start(b.area) + length(b.area) / 2;
    });
    const QRectF last = pieces.constLast().area;
    double room = start(last) + length(last) - start(pieces.constFirst().area);
    for (const Piece &piece : std::as_const(pieces))
        room -= length(piece.area);
    const double gap = room / double(pieces.size() - 1);
    double at = start(pieces.constFirst().area);
    pieces.removeLast(); // it stays where it is
    for (const Piece &piece : std::as_const(pieces)) {
        const double way = at - start(piece.area);
        moveBy(flow, piece.things, across ? QPointF(way, 0) : QPointF(0, way));
        at += length(piece.area) + gap;
    }
}

void restack(Flow &flow, const FlowThings &selected, bool front)
{
    int outermost = 0;
    for (const Node &node : std::as_const(flow.nodes)) {
        if (!selected.nodes.contains(node.id))
            outermost = front ? std::max(outermost, node.level) : std::min(outermost, node.level);
    }
    const int level = front ? outermost + 1 : outermost - 1;
    for (const NodeId &id : selected.nodes) {
        if (const auto node = flow.nodes.find(id); node != flow.nodes.end())
            node->level = level;
    }
    const auto move = [front](auto &items, const QSet<QString> &ids) {
        std::stable_partition(items.begin(), items.end(),
                              [&](const auto &item) { return ids.contains(item.id) != front; });
    };
    if (!selected.frames.isEmpty())
        move(flow.frames, selected.frames);
    if (!selected.notes.isEmpty())
        move(flow.notes, selected.notes);
}

void makeRoom(Flow &flow, const NodeId &inserted, const QHash<NodeId, QRectF> &cards)
{
    constexpr double gap = 40;
    const QRectF card = cards.value(inserted);
    const QSet<NodeId> after = followers(flow, inserted) - QSet<NodeId> {inserted};
    double missing = 0;
    for (const Link &link : flow.linksFrom(inserted)) {
        const QRectF next = cards.value(link.to);
        if (next.center().x() > card.left()) // a link back to the left needs no room
            missing = std::max(missing, card.right() + gap - next.left());
    }
    if (missing <= 0)
        return;
    FlowThings things;
    for (const NodeId &id : after) {
        if (cards.value(id).center().x() > card.left())
            things.nodes.insert(id);
    }
    for (const Note &note : std::as_const(flow.notes)) {
        if (things.nodes.contains(note.pinnedTo))
            things.notes.insert(note.id);
    }
    moveBy(flow, things, {std::ceil(missing / canvas::grid) * canvas::grid, 0});
}

} // namespace rondo
