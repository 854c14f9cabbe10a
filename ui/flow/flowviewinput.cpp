// SPDX-License-Identifier: GPL-3.0-or-later
// The canvas: keys and things dropped on it.
#include "flow/canvasfocus.h"
#include "flow/connectgesture.h"
#include "flow/edgeitem.h"
#include "flow/floweditor.h"
#include "flow/flowscene.h"
#include "flow/flowview.h"
#include "flow/hintbubble.h"
#include "flow/nodeitem.h"
#include "flow/nodesearch.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QUrl>

namespace rondo {

bool FlowView::event(QEvent *event)
{
    // While an edge is drawn with the keyboard, C, Enter and Escape belong to it and not to their actions.
    if (event->type() == QEvent::ShortcutOverride && m_gesture && m_gesture->isKeyboard()) {
        event->accept();
        return true;
    }
    const bool handled = QGraphicsView::event(event);
    // Qt told screen readers of the canvas; what is meant is what is selected on it.
    if (event->type() == QEvent::FocusIn && m_focus && m_focus->item())
        m_focus->announce();
    return handled;
}

void FlowView::keyPressEvent(QKeyEvent *event)
{
    if (m_gesture && m_gesture->isKeyboard()) {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            finishGesture(m_lastPointer);
        else if (event->key() == Qt::Key_Escape)
            cancelGesture();
        else
            m_gesture->pressKey(*event);
        return;
    }
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceHeld = true;
        updateCursor();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        hideHint();
        if (m_gesture)
            cancelGesture();
        else if (!m_focus->leavePort())
            m_scene.clearSelection();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && event->modifiers() == Qt::NoModifier && hasFocus()) {
        enterCurrent();
        return;
    }
    if (!moveWithKeys(*event))
        QGraphicsView::keyPressEvent(event);
}

bool FlowView::moveWithKeys(QKeyEvent &event)
{
    QPointF direction;
    switch (event.key()) {
    case Qt::Key_Left:
        direction = {-1, 0};
        break;
    case Qt::Key_Right:
        direction = {1, 0};
        break;
    case Qt::Key_Up:
        direction = {0, -1};
        break;
    case Qt::Key_Down:
        direction = {0, 1};
        break;
    default:
        return false;
    }
    if (event.modifiers().testFlag(Qt::ControlModifier)) {
        m_editor.focusNeighbour(Qt::Key(event.key()));
        if (const auto node = m_scene.currentNode())
            ensureVisible(m_scene.nodeItem(*node)->cardInScene(), 24, 24);
        return true;
    }
    const double distance = event.modifiers().testFlag(Qt::ShiftModifier) ? 40
        : event.modifiers().testFlag(Qt::AltModifier)                     ? 1
                                                                          : canvas::grid;
    if (m_scene.selectedItems().isEmpty())
        scrollBy((direction * 48).toPoint());
    else
        m_editor.nudge(direction * distance);
    return true;
}

void FlowView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceHeld = false;
        updateCursor();
        return;
    }
    QGraphicsView::keyReleaseEvent(event);
}

bool FlowView::focusNextPrevChild(bool next)
{
    // Tab belongs to the search; Shift+Tab and F6 leave the canvas.
    return next ? false : QGraphicsView::focusNextPrevChild(false);
}

bool FlowView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            setInMotion();
            zoomTo(zoom() * (1 + gesture->value()), gesture->position().toPoint());
            return true;
        }
    }
    return QGraphicsView::viewportEvent(event);
}

void FlowView::startKeyboardConnect()
{
    const auto node = m_scene.currentNode();
    if (!node || m_scene.document().isReadOnly())
        return;
    const std::optional<PortRef> port = m_focus->port();
    m_focus->leavePort();
    setFocus(Qt::ShortcutFocusReason);
    start(std::make_unique<KeyConnectGesture>(*this, *node, port));
}

void FlowView::showHint(const QString &text, QPointF position)
{
    m_hint->showText(text, mapFromScene(position));
}

void FlowView::hideHint()
{
    m_hint->hide();
}

QString FlowView::hintText() const
{
    return m_hint->isVisibleTo(this) ? m_hint->text() : QString();
}

void FlowView::placeGhost(const NodeType &type, QPointF position)
{
    if (!m_ghost || m_ghost->node().type != type.key) {
        Node node;
        node.type = type.key;
        node.title = type.title;
        m_ghost = std::make_unique<NodeItem>(node, m_scene.document().types(), m_theme);
        m_ghost->setOpacity(0.6);
        m_ghost->setZValue(10);
        m_ghost->setEnabled(false);
        m_ghost->setAcceptedMouseButtons(Qt::NoButton);
        m_ghost->setParentItem(&m_scene.overlays());
    }
    const QSizeF size = m_ghost->cardRect().size();
    m_ghost->setPos(snapped(position - QPointF(size.width(), 32) / 2));
}

bool FlowView::dragType(const NodeType &type, QPoint global)
{
    const QPoint position = viewport()->mapFromGlobal(global);
    for (EdgeItem *edge : m_scene.edgeItems())
        edge->setMarked(false);
    if (!viewport()->rect().contains(position) || m_scene.document().isReadOnly()) {
        m_ghost.reset();
        return false;
    }
    placeGhost(type, mapToScene(position));
    if (EdgeItem *edge = edgeToSplit(type))
        edge->setMarked(true);
    return true;
}

void FlowView::dropType(const NodeType &type, QPoint global)
{
    if (!dragType(type, global))
        return;
    const QPointF position = m_ghost->pos();
    const EdgeItem *edge = edgeToSplit(type);
    const std::optional<Link> onto = edge ? std::optional(edge->link()) : std::nullopt;
    endDrag();
    m_editor.addNode(type, position, {}, onto);
    setFocus();
}

//! The edge below the ghost that a node of the type could stand in.
EdgeItem *FlowView::edgeToSplit(const NodeType &type) const
{
    EdgeItem *edge = m_scene.edgeBelow(m_ghost->cardInScene());
    const Flow &flow = m_scene.document().flow();
    const NodeTypes &types = m_scene.document().types();
    if (!edge || !fittingPort(flow, types, {edge->link().from, edge->link().output, true}, type)
        || !fittingPort(flow, types, {edge->link().to, edge->link().input, false}, type))
        return nullptr;
    return edge;
}

void FlowView::endDrag()
{
    for (EdgeItem *edge : m_scene.edgeItems())
        edge->setMarked(false);
    m_ghost.reset();
}

void FlowView::addInView(const NodeType &type)
{
    const QSizeF size = nodeGeometry(&type, Node().width, 2).size;
    const QPointF middle = visibleArea().center() - QPointF(size.width(), size.height()) / 2;
    m_editor.addNode(type, freePlace(m_scene.cards(), middle, size));
    setFocus();
}

void FlowView::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && !m_scene.document().isReadOnly())
        event->acceptProposedAction();
}

void FlowView::dragMoveEvent(QDragMoveEvent *event)
{
    event->acceptProposedAction();
}

void FlowView::dropEvent(QDropEvent *event)
{
    QPointF position = mapToScene(event->position().toPoint());
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        const auto added = m_editor.addFile(url.toLocalFile(), position);
        if (!added)
            Q_EMIT fileRefused(added.errorText());
        position += QPointF(24, 24);
    }
    event->acceptProposedAction();
}

} // namespace rondo
