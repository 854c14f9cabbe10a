// SPDX-License-Identifier: GPL-3.0-or-later
// The editor: frames and notes.
#include "flow/flowdocument.h"
#include "flow/floweditor.h"
#include "flow/flowscene.h"
#include "flow/noteitem.h"

#include <algorithm>

namespace rondo {

namespace {

    constexpr double margin = 12, titleRoom = 32;

    //! Changes the one with the id.
    template <class Items, class Change> void change(Items &items, const QString &id, Change apply)
    {
        for (auto &item : items) {
            if (item.id == id)
                apply(item);
        }
    }

    QRectF areaOf(const Flow &flow, const NodeTypes &types, const FlowThings &things,
                  const QHash<NodeId, QRectF> &cards)
    {
        QRectF area;
        for (const NodeId &id : things.nodes)
            area |= cards.value(id);
        for (const Frame &frame : flow.frames) {
            if (things.frames.contains(frame.id))
                area |= frameArea(flow, types, frame);
        }
        for (const Note &note : flow.notes) {
            if (things.notes.contains(note.id))
                area |= note.rect;
        }
        return area;
    }

} // namespace

void FlowEditor::frameSelection()
{
    const Flow &now = document().flow();
    const QRectF area = areaOf(now, document().types(), m_scene.selectedThings(), m_scene.cards());
    if (area.isNull())
        return;
    QString id;
    document().edit(tr("Add frame"), [&](Flow &flow) {
        id = freeId(QStringLiteral("frame"), flow.frames);
        const Frame frame {id, tr("Frame"), area.adjusted(-margin, -titleRoom, margin, margin)};
        // Behind the frames it goes around.
        const auto inner = std::find_if(flow.frames.begin(), flow.frames.end(), [&frame](const Frame &other) {
            return frame.rect.contains(other.rect);
        });
        flow.frames.insert(inner, frame);
    });
    m_scene.select(FlowThings {.frames = {id}});
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
        change(flow.notes, note, [&](Note &one) {
            one.text = text;
            // All of it can be read; a card that a person made larger stays so.
            one.rect.setHeight(
                std::max(one.rect.height(), NoteItem::heightFor(text, one.rect.width(), m_scene.theme())));
        });
    });
}

void FlowEditor::setNoteRect(const QString &note, const QRectF &rect)
{
    document().edit(tr("Change the size of a note"),
                    [&](Flow &flow) { change(flow.notes, note, [&](Note &one) { one.rect = rect; }); });
}

void FlowEditor::pinNote(const QString &note, const NodeId &node)
{
    document().edit(node.isValid() ? tr("Pin note") : tr("Free note"),
                    [&](Flow &flow) { change(flow.notes, note, [&](Note &one) { one.pinnedTo = node; }); });
}

void FlowEditor::setFrameTitle(const QString &frame, const QString &title)
{
    if (title.simplified().isEmpty())
        return;
    document().edit(tr("Rename frame"), [&](Flow &flow) {
        change(flow.frames, frame, [&](Frame &one) { one.title = title.simplified(); });
    });
}

void FlowEditor::setFrameRect(const QString &frame, const QRectF &rect)
{
    document().edit(tr("Change the size of a frame"),
                    [&](Flow &flow) { change(flow.frames, frame, [&](Frame &one) { one.rect = rect; }); });
}

void FlowEditor::setFrameColour(const QString &frame, FrameColour colour)
{
    document().edit(tr("Colour frame"), [&](Flow &flow) {
        change(flow.frames, frame, [&](Frame &one) { one.colour = colour; });
    });
}

void FlowEditor::toggleFrame(const QString &frame)
{
    const Frame *now = frameById(document().flow(), frame);
    if (!now)
        return;
    const QHash<NodeId, QRectF> cards = m_scene.cards();
    if (now->collapsed)
        document().edit(tr("Expand %1").arg(now->title), [&](Flow &flow) { expandFrame(flow, frame); });
    else
        document().edit(tr("Collapse %1").arg(now->title),
                        [&](Flow &flow) { collapseFrame(flow, document().types(), frame, cards); });
    m_scene.select(FlowThings {.frames = {frame}});
}

void FlowEditor::ungroup(const QString &frame)
{
    const FlowThings contents
        = withContents(document().flow(), document().types(), {.frames = {frame}}, m_scene.cards());
    document().edit(tr("Ungroup"), [&](Flow &flow) {
        flow.frames.removeIf([&frame](const Frame &one) { return one.id == frame; });
    });
    m_scene.select(contents);
}

void FlowEditor::addToFrame(const FlowThings &things, const QString &frame)
{
    const Frame *now = frameById(document().flow(), frame);
    if (!now || now->collapsed)
        return;
    const QRectF area = areaOf(document().flow(), document().types(), things, m_scene.cards());
    setFrameRect(frame, now->rect | area.adjusted(-margin, -titleRoom, margin, margin));
}

QSet<NodeId> FlowEditor::nodesIn(const QString &frame) const
{
    return withContents(document().flow(), document().types(), {.frames = {frame}}, m_scene.cards()).nodes;
}

} // namespace rondo
