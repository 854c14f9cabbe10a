// SPDX-License-Identifier: GPL-3.0-or-later
// The canvas: keys, overlays and things dropped on it.
#include "flow/connectgesture.h"
#include "flow/floweditor.h"
#include "flow/flowscene.h"
#include "flow/flowview.h"
#include "flow/hintbubble.h"
#include "flow/nodeitem.h"
#include "flow/nodesearch.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>

namespace rondo {

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
        if (m_gesture)
            cancelGesture();
        else
            m_scene.clearSelection();
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
            zoomTo(zoom() * (1 + gesture->value()), gesture->position().toPoint());
            return true;
        }
    }
    return QGraphicsView::viewportEvent(event);
}

void FlowView::searchAt(QPointF position, const std::optional<PortRef> &from)
{
    m_search->open(mapFromScene(position), position, from);
}

void FlowView::startRename(const NodeId &node)
{
    const NodeItem *item = m_scene.nodeItem(node);
    if (!item)
        return;
    editText(item->titleRect().translated(item->pos()), item->node().title,
             [this, node](const QString &text) { m_editor.rename(node, text); });
}

void FlowView::editText(const QRectF &area, const QString &text,
                        const std::function<void(const QString &)> &accept)
{
    delete m_textField;
    auto *field = new QLineEdit(text, viewport());
    m_textField = field;
    field->setObjectName(QStringLiteral("titleField"));
    field->setAccessibleName(tr("Name"));
    QRect place = mapFromScene(area).boundingRect();
    place.setHeight(28);
    place.setWidth(std::max(place.width(), 120));
    field->setGeometry(place);
    field->selectAll();
    field->show();
    field->setFocus();
    field->installEventFilter(this);
    connect(field, &QLineEdit::editingFinished, this, [this, field, accept] {
        if (m_textField != field)
            return;
        m_textField = nullptr;
        accept(field->text());
        field->deleteLater();
        setFocus();
    });
}

bool FlowView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_textField && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        QLineEdit *field = std::exchange(m_textField, nullptr);
        field->deleteLater();
        setFocus();
        return true;
    }
    return QGraphicsView::eventFilter(watched, event);
}

void FlowView::startKeyboardConnect()
{
    if (const auto node = m_scene.currentNode())
        start(std::make_unique<KeyConnectGesture>(*this, *node));
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
        m_ghost->setZValue(60);
        m_ghost->setEnabled(false);
        m_ghost->setAcceptedMouseButtons(Qt::NoButton);
        m_scene.addItem(m_ghost.get());
    }
    const QSizeF size = m_ghost->cardRect().size();
    m_ghost->setPos(snapped(position - QPointF(size.width(), 32) / 2));
}

bool FlowView::dragType(const NodeType &type, QPoint global)
{
    const QPoint position = viewport()->mapFromGlobal(global);
    if (!viewport()->rect().contains(position)) {
        m_ghost.reset();
        return false;
    }
    placeGhost(type, mapToScene(position));
    for (EdgeItem *edge : m_scene.edgeItems())
        edge->setSelected(false);
    if (EdgeItem *edge = m_scene.edgeBelow(m_ghost->cardInScene()))
        edge->setSelected(true);
    return true;
}

void FlowView::dropType(const NodeType &type, QPoint global)
{
    if (!dragType(type, global))
        return;
    const QPointF position = m_ghost->pos();
    const EdgeItem *edge = m_scene.edgeBelow(m_ghost->cardInScene());
    const std::optional<Link> onto = edge ? std::optional(edge->link()) : std::nullopt;
    endDrag();
    m_editor.addNode(type, position, {}, onto);
    setFocus();
}

void FlowView::endDrag()
{
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
    if (event->mimeData()->hasUrls())
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
