// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/frames.h"

#include <algorithm>
#include <tuple>

namespace rondo {

namespace {

    void unite(FlowThings &things, const FlowThings &more)
    {
        things.nodes.unite(more.nodes);
        things.frames.unite(more.frames);
        things.notes.unite(more.notes);
    }

    const Port *portOf(const Flow &flow, const NodeTypes &types, const PortRef &ref)
    {
        const Node *node = flow.node(ref.node);
        const NodeType *type = node ? types.find(node->type) : nullptr;
        return !type ? nullptr : ref.output ? type->output(ref.key) : type->input(ref.key);
    }

    //! The inner ends of the links that cross the border, each once, from top to bottom.
    QList<PortRef> innerEnds(const Flow &flow, const QSet<NodeId> &inside)
    {
        QList<PortRef> ends;
        for (const Link &link : flow.links) {
            const bool from = inside.contains(link.from), to = inside.contains(link.to);
            if (from == to)
                continue;
            const PortRef end
                = from ? PortRef {link.from, link.output, true} : PortRef {link.to, link.input, false};
            if (!ends.contains(end))
                ends.append(end);
        }
        std::sort(ends.begin(), ends.end(), [&flow](const PortRef &a, const PortRef &b) {
            const QPointF one = flow.node(a.node)->position, other = flow.node(b.node)->position;
            return std::tuple(one.y(), one.x(), a.node.value, a.key, a.output)
                < std::tuple(other.y(), other.x(), b.node.value, b.key, b.output);
        });
        return ends;
    }

} // namespace

const Frame *frameById(const Flow &flow, const QString &id)
{
    const auto found = std::find_if(flow.frames.cbegin(), flow.frames.cend(),
                                    [&id](const Frame &frame) { return frame.id == id; });
    return found == flow.frames.cend() ? nullptr : &*found;
}

FlowThings hiddenThings(const Flow &flow)
{
    FlowThings hidden;
    for (const Frame &frame : flow.frames) {
        if (frame.collapsed)
            unite(hidden, frame.hidden);
    }
    return hidden;
}

const Frame *frameShowing(const Flow &flow, const NodeId &node)
{
    QSet<QString> hidden;
    for (const Frame &frame : flow.frames)
        hidden.unite(frame.hidden.frames);
    for (const Frame &frame : flow.frames) {
        if (frame.collapsed && frame.hidden.nodes.contains(node) && !hidden.contains(frame.id))
            return &frame;
    }
    return nullptr;
}

FrameCard frameCard(const Flow &flow, const NodeTypes &types, const Frame &frame)
{
    constexpr double width = 208, foot = 28;
    FrameCard card;
    int left = 0, right = 0;
    for (const PortRef &end : innerEnds(flow, frame.hidden.nodes)) {
        const Port *port = portOf(flow, types, end);
        int &row = end.output ? right : left;
        const double y = canvas::portCentre + canvas::portRow * row++;
        card.ports.append({end,
                           flow.node(end.node)->title,
                           {.key = end.key,
                            .type = port ? port->type : PortType::Dataset,
                            .output = end.output,
                            .many = port && port->many,
                            .side = end.output ? Side::Right : Side::Left,
                            .position = {end.output ? width : 0, y}}});
    }
    card.footTop = canvas::headerHeight + canvas::portRow * std::max(left, right);
    card.size = {width, card.footTop + foot};
    return card;
}

QRectF frameArea(const Flow &flow, const NodeTypes &types, const Frame &frame)
{
    return frame.collapsed ? QRectF(frame.rect.topLeft(), frameCard(flow, types, frame).size) : frame.rect;
}

FlowThings contentsOf(const Flow &flow, const NodeTypes &types, const Frame &frame,
                      const QHash<NodeId, QRectF> &cards)
{
    if (frame.collapsed)
        return frame.hidden;
    const FlowThings hidden = hiddenThings(flow);
    FlowThings contents;
    for (auto card = cards.cbegin(); card != cards.cend(); ++card) {
        if (frame.rect.contains(card->center()) && !hidden.nodes.contains(card.key()))
            contents.nodes.insert(card.key());
    }
    for (const Note &note : flow.notes) {
        if (frame.rect.contains(note.rect.center()) && !hidden.notes.contains(note.id))
            contents.notes.insert(note.id);
    }
    for (const Frame &other : flow.frames) {
        if (other.id == frame.id || hidden.frames.contains(other.id)
            || !frame.rect.contains(frameArea(flow, types, other)))
            continue;
        // Two frames of one size lie in each other; the later one, which is in front, is the inner one.
        if (other.rect == frame.rect && !other.collapsed && &other < &frame)
            continue;
        contents.frames.insert(other.id);
        unite(contents, other.hidden);
    }
    return contents;
}

FlowThings withContents(const Flow &flow, const NodeTypes &types, FlowThings things,
                        const QHash<NodeId, QRectF> &cards)
{
    const QSet<QString> frames = things.frames;
    for (const QString &id : frames) {
        if (const Frame *frame = frameById(flow, id))
            unite(things, contentsOf(flow, types, *frame, cards));
    }
    for (const Note &note : flow.notes) {
        if (things.nodes.contains(note.pinnedTo))
            things.notes.insert(note.id);
    }
    return things;
}

void moveBy(Flow &flow, const FlowThings &things, QPointF by)
{
    for (const NodeId &id : things.nodes) {
        if (const auto node = flow.nodes.find(id); node != flow.nodes.end())
            node->position += by;
    }
    for (Frame &frame : flow.frames) {
        if (things.frames.contains(frame.id))
            frame.rect.translate(by);
    }
    for (Note &note : flow.notes) {
        if (things.notes.contains(note.id))
            note.rect.translate(by);
    }
    for (auto bend = flow.bends.begin(); bend != flow.bends.end(); ++bend) {
        if (!things.nodes.contains(bend.key().from) || !things.nodes.contains(bend.key().to))
            continue;
        for (QPointF &point : bend.value())
            point += by;
    }
}

void collapseFrame(Flow &flow, const NodeTypes &types, const QString &id, const QHash<NodeId, QRectF> &cards)
{
    const Frame *frame = frameById(flow, id);
    if (!frame || frame->collapsed)
        return;
    const FlowThings contents = contentsOf(flow, types, *frame, cards);
    for (Frame &one : flow.frames) {
        if (one.id != id)
            continue;
        one.hidden = contents;
        one.collapsed = true;
    }
}

void expandFrame(Flow &flow, const QString &id)
{
    for (Frame &frame : flow.frames) {
        if (frame.id != id)
            continue;
        frame.collapsed = false;
        frame.hidden = {};
    }
}

} // namespace rondo
