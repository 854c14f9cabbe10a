// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/resizegestures.h"

#include "flow/floweditor.h"
#include "flow/flowscene.h"
#include "flow/flowview.h"
#include "flow/frameitem.h"
#include "flow/noteitem.h"

#include <array>
#include <cmath>

namespace rondo {

namespace {

    constexpr std::array widths {168.0, 208.0, 248.0};
    constexpr QSizeF smallestFrame {96, 56}, smallestNote {72, 32};

} // namespace

WidthGesture::WidthGesture(FlowView &view, NodeId node)
    : Gesture(view)
    , m_node(view.flowScene().document().flow().nodes.value(node))
{
}

void WidthGesture::move(const Pointer &pointer)
{
    const double wanted = pointer.scene.x() - m_node.position.x();
    const auto *const nearest = std::min_element(widths.begin(), widths.end(), [wanted](double a, double b) {
        return std::abs(a - wanted) < std::abs(b - wanted);
    });
    if (m_node.width == *nearest)
        return;
    m_node.width = *nearest;
    view().flowScene().previewNode(m_node);
}

void WidthGesture::finish(const Pointer &)
{
    view().editor().setNodeWidth(m_node.id, m_node.width);
}

void WidthGesture::cancel()
{
    const FlowScene &scene = view().flowScene();
    if (const Node *node = scene.document().flow().node(m_node.id))
        view().flowScene().previewNode(*node);
}

AreaGesture::AreaGesture(FlowView &view, const Pointer &start, QString frame, QString note, Qt::Edges sides)
    : Gesture(view)
    , m_start(start.scene)
    , m_frame(std::move(frame))
    , m_note(std::move(note))
    , m_sides(sides)
{
    const FlowScene &scene = view.flowScene();
    if (const FrameItem *item = scene.frameItem(m_frame))
        m_before = item->frame().rect;
    else if (const NoteItem *card = scene.noteItem(m_note))
        m_before = card->note().rect;
    m_now = m_before;
}

void AreaGesture::move(const Pointer &pointer)
{
    const bool freely = pointer.modifiers.testFlag(Qt::AltModifier);
    const auto place = [&](QPointF corner) {
        const QPointF moved = corner + pointer.scene - m_start;
        return freely ? moved : snapped(moved);
    };
    const QSizeF least = m_frame.isEmpty() ? smallestNote : smallestFrame;
    m_now = m_before;
    if (m_sides.testFlag(Qt::LeftEdge))
        m_now.setLeft(std::min(place(m_before.topLeft()).x(), m_before.right() - least.width()));
    if (m_sides.testFlag(Qt::TopEdge))
        m_now.setTop(std::min(place(m_before.topLeft()).y(), m_before.bottom() - least.height()));
    if (m_sides.testFlag(Qt::RightEdge))
        m_now.setRight(std::max(place(m_before.bottomRight()).x(), m_before.left() + least.width()));
    if (m_sides.testFlag(Qt::BottomEdge))
        m_now.setBottom(std::max(place(m_before.bottomRight()).y(), m_before.top() + least.height()));
    view().flowScene().previewArea(m_frame, m_note, m_now);
}

void AreaGesture::finish(const Pointer &)
{
    if (m_now == m_before)
        return;
    if (m_frame.isEmpty())
        view().editor().setNoteRect(m_note, m_now);
    else
        view().editor().setFrameRect(m_frame, m_now);
}

void AreaGesture::cancel()
{
    view().flowScene().previewArea(m_frame, m_note, m_before);
}

Qt::CursorShape AreaGesture::cursorFor(Qt::Edges sides)
{
    const bool across = sides & (Qt::LeftEdge | Qt::RightEdge);
    const bool down = sides & (Qt::TopEdge | Qt::BottomEdge);
    if (!across)
        return Qt::SizeVerCursor;
    if (!down)
        return Qt::SizeHorCursor;
    const bool falling = sides.testFlag(Qt::LeftEdge) == sides.testFlag(Qt::TopEdge);
    return falling ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor;
}

} // namespace rondo
