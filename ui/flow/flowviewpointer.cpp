// SPDX-License-Identifier: GPL-3.0-or-later
// The canvas: the pointer and the gestures it makes.
#include "flow/bendgesture.h"
#include "flow/canvasfocus.h"
#include "flow/connectgesture.h"
#include "flow/edgeitem.h"
#include "flow/floweditor.h"
#include "flow/flowscene.h"
#include "flow/flowview.h"
#include "flow/frameitem.h"
#include "flow/noteitem.h"
#include "flow/gestures.h"
#include "flow/movegesture.h"
#include "flow/nodeitem.h"
#include "flow/nodesearch.h"
#include "flow/noteeditor.h"
#include "flow/portitem.h"
#include "flow/resizegestures.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QVariantAnimation>

#include <cmath>

namespace rondo {

namespace {

    QGraphicsItem *itemBelow(const FlowView &view, QPoint position)
    {
        // A port reaches beyond its card; it wins over whatever else lies there.
        if (PortItem *port = view.flowScene().portNear(view.mapToScene(position), canvas::portReach))
            return port;
        return view.itemAt(position);
    }

} // namespace

Pointer FlowView::pointerAt(QPoint position, Qt::KeyboardModifiers modifiers) const
{
    return {mapToScene(position), position, modifiers};
}

std::unique_ptr<Gesture> FlowView::gestureFor(const QMouseEvent &event)
{
    const QPoint position = event.position().toPoint();
    const Pointer pointer = pointerAt(position, event.modifiers());
    const bool pans = event.button() == Qt::MiddleButton
        || (event.button() == Qt::LeftButton && (m_spaceHeld || m_tool == Tool::Pan));
    if (pans)
        return std::make_unique<PanGesture>(*this, pointer);
    if (event.button() != Qt::LeftButton)
        return nullptr;
    QGraphicsItem *item = itemBelow(*this, position);
    const bool readOnly = m_scene.document().isReadOnly();
    if (readOnly && qgraphicsitem_cast<PortItem *>(item))
        return nullptr;
    if (auto *port = qgraphicsitem_cast<PortItem *>(item))
        return std::make_unique<ConnectGesture>(*this, *port);
    if (!item)
        return std::make_unique<BoxSelectGesture>(*this, pointer);
    const bool toggles = event.modifiers().testFlag(Qt::ControlModifier);
    const bool adds = event.modifiers().testFlag(Qt::ShiftModifier);
    if (toggles) {
        item->setSelected(!item->isSelected());
    } else if (!item->isSelected()) {
        if (!adds)
            m_scene.clearSelection();
        item->setSelected(true);
    }
    if (readOnly)
        return nullptr;
    return gestureForSelected(*item, pointer);
}

//! What a press on an item starts that is selected by now: grips first.
std::unique_ptr<Gesture> FlowView::gestureForSelected(QGraphicsItem &item, const Pointer &pointer)
{
    const QPointF inside = item.mapFromScene(pointer.scene);
    if (const auto *edge = qgraphicsitem_cast<EdgeItem *>(&item))
        return std::make_unique<BendGesture>(*this, pointer, edge->link());
    if (const auto *node = qgraphicsitem_cast<NodeItem *>(&item)) {
        if (node->widthGrip().adjusted(-3, -2, 3, 2).contains(inside))
            return std::make_unique<WidthGesture>(*this, node->id());
        return std::make_unique<MoveGesture>(*this, pointer, node->id());
    }
    if (const auto *note = qgraphicsitem_cast<NoteItem *>(&item)) {
        if (note->gripRect().contains(inside))
            return std::make_unique<AreaGesture>(*this, pointer, QString(), note->note().id,
                                                 Qt::RightEdge | Qt::BottomEdge);
        return std::make_unique<MoveGesture>(*this, pointer, NodeId(), note->linkAt(inside));
    }
    if (const auto *frame = qgraphicsitem_cast<FrameItem *>(&item)) {
        const QString id = frame->frame().id;
        if (const Sides sides = frame->sidesAt(inside))
            return std::make_unique<AreaGesture>(*this, pointer, id, QString(), sides);
        if (frame->toggleRect().contains(inside)) {
            m_editor.toggleFrame(id);
            return nullptr;
        }
        return std::make_unique<MoveGesture>(*this, pointer, NodeId(), QString(), id);
    }
    return nullptr;
}

//! What the pointer would drag is shown before it is pressed.
void FlowView::showGripCursor(QPoint position)
{
    const QPointF scene = mapToScene(position);
    const QGraphicsItem *item = itemAt(position);
    std::optional<Qt::CursorShape> shape;
    if (const auto *node = qgraphicsitem_cast<const NodeItem *>(item); node && node->isSelected()) {
        if (node->widthGrip().adjusted(-3, -2, 3, 2).contains(node->mapFromScene(scene)))
            shape = Qt::SizeHorCursor;
    } else if (const auto *frame = qgraphicsitem_cast<const FrameItem *>(item)) {
        if (const Sides sides = frame->sidesAt(frame->mapFromScene(scene)))
            shape = AreaGesture::cursorFor(sides);
        else if (frame->toggleRect().contains(frame->mapFromScene(scene)))
            shape = Qt::PointingHandCursor;
    } else if (const auto *note = qgraphicsitem_cast<const NoteItem *>(item)) {
        if (note->isSelected() && note->gripRect().contains(note->mapFromScene(scene)))
            shape = Qt::SizeFDiagCursor;
        else if (!note->linkAt(note->mapFromScene(scene)).isEmpty())
            shape = Qt::PointingHandCursor;
    }
    if (shape)
        viewport()->setCursor(*shape);
    else if (!qgraphicsitem_cast<const PortItem *>(item))
        updateCursor();
}

void FlowView::start(std::unique_ptr<Gesture> gesture)
{
    cancelGesture();
    m_gesture = std::move(gesture);
    if (m_gesture && m_gesture->scrollsAtRim())
        m_rimTimer.start();
    updateCursor();
}

void FlowView::finishGesture(const Pointer &pointer)
{
    m_rimTimer.stop();
    m_finishing = true;
    m_gesture->finish(pointer);
    m_gesture.reset();
    m_finishing = false;
    updateCursor();
}

void FlowView::cancelGesture()
{
    if (!m_gesture)
        return;
    m_rimTimer.stop();
    m_gesture->cancel();
    m_gesture.reset();
    updateCursor();
}

void FlowView::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    m_search->close();
    m_glide->stop();
    m_lastPointer = pointerAt(event->position().toPoint(), event->modifiers());
    start(gestureFor(*event));
    event->accept();
}

void FlowView::mouseMoveEvent(QMouseEvent *event)
{
    m_lastPointer = pointerAt(event->position().toPoint(), event->modifiers());
    if (m_gesture && !m_gesture->isKeyboard()) {
        m_gesture->move(m_lastPointer);
        updateCursor();
        return;
    }
    QGraphicsView::mouseMoveEvent(event);
    if (event->buttons() == Qt::NoButton && m_tool == Tool::Select && !m_spaceHeld)
        showGripCursor(event->position().toPoint());
}

void FlowView::mouseReleaseEvent(QMouseEvent *event)
{
    m_lastPointer = pointerAt(event->position().toPoint(), event->modifiers());
    if (m_gesture && !m_gesture->isKeyboard())
        finishGesture(m_lastPointer);
    event->accept();
}

void FlowView::mouseDoubleClickEvent(QMouseEvent *event)
{
    cancelGesture();
    const QPoint position = event->position().toPoint();
    QGraphicsItem *item = event->button() == Qt::LeftButton ? itemAt(position) : nullptr;
    if (auto *node = qgraphicsitem_cast<NodeItem *>(item)) {
        if (node->titleRect().contains(node->mapFromScene(mapToScene(position))))
            startRename(node->id());
        else
            Q_EMIT nodeActivated(node->id());
    } else if (auto *note = qgraphicsitem_cast<NoteItem *>(item)) {
        startNote(note->note().id);
    } else if (const auto *edge = qgraphicsitem_cast<EdgeItem *>(item)) {
        m_editor.toggleBend(edge->link(), mapToScene(position), canvas::bendReach / std::min(1.0, zoom()));
    } else if (auto *frame = qgraphicsitem_cast<FrameItem *>(item)) {
        const QString id = frame->frame().id;
        if (frame->toggleRect().contains(frame->mapFromScene(mapToScene(position))))
            m_editor.toggleFrame(id);
        else
            startFrameTitle(id);
    } else if (!item && event->button() == Qt::LeftButton) {
        searchAt(mapToScene(position));
    }
}

void FlowView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const double steps = event->angleDelta().y() / 120.0;
        setInMotion();
        zoomTo(zoom() * std::pow(1.2, steps), event->position().toPoint());
        event->accept();
        return;
    }
    QPoint pixels = event->pixelDelta().isNull() ? event->angleDelta() / 2 : event->pixelDelta();
    if (event->modifiers().testFlag(Qt::ShiftModifier) && pixels.x() == 0)
        pixels = {pixels.y(), 0};
    scrollBy(-pixels);
    event->accept();
}

void FlowView::scrollAtRim()
{
    constexpr int rim = 24, step = 14;
    const QRect room = viewport()->rect();
    const QPoint at = m_lastPointer.view;
    QPoint by;
    by.setX(at.x() < rim ? -step : at.x() > room.width() - rim ? step : 0);
    by.setY(at.y() < rim ? -step : at.y() > room.height() - rim ? step : 0);
    if (by.isNull() || !m_gesture)
        return;
    scrollBy(by);
    m_lastPointer.scene = mapToScene(at);
    m_gesture->move(m_lastPointer);
}

void FlowView::contextMenuEvent(QContextMenuEvent *event)
{
    cancelGesture();
    const QGraphicsItem *focused = m_focus->item();
    const QPoint position = event->reason() != QContextMenuEvent::Keyboard ? event->pos()
        : focused ? mapFromScene(focused->mapToScene(focused->boundingRect().center()))
                  : viewport()->rect().center();
    QGraphicsItem *item = itemBelow(*this, position);
    if (event->reason() == QContextMenuEvent::Keyboard)
        item = m_focus->item();
    if (item && !item->isSelected() && !qgraphicsitem_cast<PortItem *>(item)) {
        m_scene.clearSelection();
        item->setSelected(true);
    }
    m_lastPointer = pointerAt(position, event->modifiers());
    Q_EMIT menuRequested(viewport()->mapToGlobal(position), item);
}

void FlowView::updateCursor()
{
    if (m_gesture)
        viewport()->setCursor(m_gesture->cursor());
    else if (m_spaceHeld || m_tool == Tool::Pan)
        viewport()->setCursor(Qt::OpenHandCursor);
    else
        viewport()->unsetCursor();
}

} // namespace rondo
