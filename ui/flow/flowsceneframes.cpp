// SPDX-License-Identifier: GPL-3.0-or-later
// The scene: frames and notes, what is hidden, and what is shown for a moment.
#include "flow/edgeitem.h"
#include "flow/flowscene.h"
#include "flow/frameitem.h"
#include "flow/noteitem.h"
#include "flow/nodeitem.h"
#include "flow/portitem.h"

#include <algorithm>
#include <array>

namespace rondo {

namespace {

    //! Brings a list of items in line with the things they show, by id, so that what stays keeps its
    //! selection.
    template <class Item, class Thing, class Make>
    void bringInLine(QList<Item *> &items, const QList<Thing> &things, const Thing &(Item::*thing)() const,
                     void (Item::*set)(const Thing &), Make make)
    {
        QHash<QString, Item *> old;
        for (Item *item : std::as_const(items))
            old.insert((item->*thing)().id, item);
        items.clear();
        for (const Thing &one : things) {
            Item *item = old.take(one.id);
            if (item && !((item->*thing)() == one))
                (item->*set)(one);
            items.append(item ? item : make(one));
        }
        qDeleteAll(old);
    }

} // namespace

void FlowScene::followFrames()
{
    bringInLine(m_frames, m_document.flow().frames, &FrameItem::frame, &FrameItem::setFrame,
                [this](const Frame &frame) {
                    auto *item = new FrameItem(frame, m_theme);
                    addItem(item);
                    return item;
                });
    refreshHidden();
}

void FlowScene::followNotes()
{
    bringInLine(m_notes, m_document.flow().notes, &NoteItem::note, &NoteItem::setNote,
                [this](const Note &note) {
                    auto *item = new NoteItem(note, m_theme);
                    addItem(item);
                    return item;
                });
    for (qsizetype i = 0; i < m_notes.size(); ++i)
        m_notes[i]->setZValue(1.5 + double(i) * 1e-6);
    if (!m_hidden.notes.isEmpty())
        refreshHidden();
}

//! After frames were collapsed or opened: who is seen, and where links end.
void FlowScene::refreshHidden()
{
    const Flow &flow = m_document.flow();
    const FlowThings before = std::exchange(m_hidden, hiddenThings(flow));
    m_shownIn.clear();
    for (const NodeId &id : std::as_const(m_hidden.nodes)) {
        if (const Frame *frame = frameShowing(flow, id))
            m_shownIn.insert(id, frame->id);
    }
    for (const NodeId &id : before.nodes + m_hidden.nodes) {
        if (NodeItem *node = nodeItem(id))
            node->setVisible(!m_hidden.nodes.contains(id));
    }
    for (qsizetype i = 0; i < m_frames.size(); ++i) {
        FrameItem &frame = *m_frames[i];
        frame.setVisible(!m_hidden.frames.contains(frame.frame().id));
        // A card lies with the cards, an open frame behind everything.
        frame.setZValue((frame.frame().collapsed ? 1.9 : 0) + double(i) * 1e-6);
    }
    for (NoteItem *note : std::as_const(m_notes))
        note->setVisible(!m_hidden.notes.contains(note->note().id));
    refreshCards();
    QSet<NodeId> touched = before.nodes + m_hidden.nodes;
    touched.removeIf([this](const NodeId &id) { return !nodeItem(id); });
    routeEdges(touched);
}

//! The cards of collapsed frames: their ports follow the links.
void FlowScene::refreshCards()
{
    if (m_shownIn.isEmpty())
        return;
    const Flow &flow = m_document.flow();
    for (FrameItem *item : std::as_const(m_frames)) {
        const Frame *frame = item->isVisible() ? frameById(flow, item->frame().id) : nullptr;
        if (!frame || !frame->collapsed)
            continue;
        item->setCard(frameCard(flow, m_document.types(), *frame), m_nodes);
        for (PortItem *port : item->ports())
            port->setLinks(1);
        refreshFrameStatus(*item);
        routeEdges(frame->hidden.nodes);
    }
}

void FlowScene::refreshFrameStatus(FrameItem &item)
{
    constexpr std::array order {Status::Running, Status::Failed, Status::Warning, Status::Queued,
                                Status::Stopped, Status::Done,   Status::Cached};
    QSet<Status> found;
    for (const NodeId &id : item.frame().hidden.nodes) {
        if (const NodeItem *node = nodeItem(id))
            found.insert(node->picture().status);
    }
    const auto *const first
        = std::find_if(order.begin(), order.end(), [&found](Status one) { return found.contains(one); });
    item.setStatus(first == order.end() ? Status::Idle : *first);
}

FrameItem *FlowScene::frameItem(const QString &id) const
{
    const auto found = std::find_if(m_frames.cbegin(), m_frames.cend(),
                                    [&id](const FrameItem *item) { return item->frame().id == id; });
    return found == m_frames.cend() ? nullptr : *found;
}

NoteItem *FlowScene::noteItem(const QString &id) const
{
    const auto found = std::find_if(m_notes.cbegin(), m_notes.cend(),
                                    [&id](const NoteItem *item) { return item->note().id == id; });
    return found == m_notes.cend() ? nullptr : *found;
}

void FlowScene::preview(const FlowThings &things, QPointF by)
{
    const Flow &flow = m_document.flow();
    for (const NodeId &id : things.nodes) {
        if (NodeItem *item = nodeItem(id))
            item->setPos(flow.node(id)->position + by);
    }
    for (const Frame &frame : flow.frames) {
        if (things.frames.contains(frame.id))
            frameItem(frame.id)->setPos(frame.rect.topLeft() + by);
    }
    for (const Note &note : flow.notes) {
        if (things.notes.contains(note.id))
            noteItem(note.id)->setPos(note.rect.topLeft() + by);
    }
    routeEdges(things.nodes);
    for (auto bend = flow.bends.cbegin(); bend != flow.bends.cend(); ++bend) {
        if (!things.nodes.contains(bend.key().from) || !things.nodes.contains(bend.key().to))
            continue;
        QList<QPointF> moved = *bend;
        for (QPointF &point : moved)
            point += by;
        previewBends(bend.key(), moved);
    }
    refreshLane();
    announce();
}

void FlowScene::previewNode(const Node &node)
{
    NodeItem *item = nodeItem(node.id);
    if (!item)
        return;
    item->setNode(node);
    routeEdges({node.id});
    refreshLane();
    announce();
}

void FlowScene::previewArea(const QString &frame, const QString &note, const QRectF &rect)
{
    if (FrameItem *item = frameItem(frame)) {
        Frame shown = item->frame();
        shown.rect = rect;
        item->setFrame(shown);
    } else if (NoteItem *card = noteItem(note)) {
        Note shown = card->note();
        shown.rect = rect;
        card->setNote(shown);
    }
    announce();
}

void FlowScene::previewBends(const Link &link, const QList<QPointF> &bends)
{
    EdgeItem *edge = edgeItem(link);
    const PortItem *from = portItem({link.from, link.output, true});
    const PortItem *to = portItem({link.to, link.input, false});
    if (edge && from && to)
        edge->setEnds(from->end(), to->end(), m_laneY, bends);
}

} // namespace rondo
