// SPDX-License-Identifier: GPL-3.0-or-later
// The canvas: the pointer and the gestures it makes.
#include "flow/connectgesture.h"
#include "flow/floweditor.h"
#include "flow/flowscene.h"
#include "flow/flowview.h"
#include "flow/frameitem.h"
#include "flow/gestures.h"
#include "flow/nodeitem.h"
#include "flow/nodesearch.h"
#include "flow/portitem.h"

#include <QContextMenuEvent>
#include <QMouseEvent>

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
    if (qgraphicsitem_cast<EdgeItem *>(item))
        return nullptr;
    const auto *node = qgraphicsitem_cast<NodeItem *>(item);
    return std::make_unique<MoveGesture>(*this, pointer, node ? node->id() : NodeId());
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
        const QString id = note->note().id;
        editText(note->sceneBoundingRect(), note->note().text,
                 [this, id](const QString &text) { m_editor.setNoteText(id, text); });
    } else if (auto *frame = qgraphicsitem_cast<FrameItem *>(item)) {
        const QString id = frame->frame().id;
        editText(frame->titleRect().translated(frame->pos()), frame->frame().title,
                 [this, id](const QString &text) { m_editor.setFrameTitle(id, text); });
    } else if (!item && event->button() == Qt::LeftButton) {
        searchAt(mapToScene(position));
    }
}

void FlowView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const double steps = event->angleDelta().y() / 120.0;
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
    const QPoint position
        = event->reason() == QContextMenuEvent::Keyboard ? mapFromScene(pointerInScene()) : event->pos();
    QGraphicsItem *item = itemBelow(*this, position);
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const auto current = m_scene.currentNode();
        item = current ? m_scene.nodeItem(*current) : nullptr;
    }
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
