// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/failedlink.h"

#include "flow/flowscene.h"
#include "flow/flowview.h"
#include "flow/nodeitem.h"

#include <QApplication>
#include <QMouseEvent>

namespace rondo {

FailedLink::FailedLink(FlowView &view)
    : QObject(&view)
    , m_view(view)
{
    view.viewport()->installEventFilter(this);
}

NodeId FailedLink::nodeAt(QPoint position) const
{
    const auto *node = qgraphicsitem_cast<NodeItem *>(m_view.itemAt(position));
    if (!node || node->picture().status != Status::Failed || !node->isTurnedOn())
        return {};
    const double y = node->mapFromScene(m_view.mapToScene(position)).y();
    return y >= node->geometry().footTop ? node->id() : NodeId();
}

bool FailedLink::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *press = static_cast<QMouseEvent *>(event);
        m_pressedAt = press->position().toPoint();
        m_pressed = press->button() == Qt::LeftButton && press->modifiers() == Qt::NoModifier
            ? nodeAt(m_pressedAt)
            : NodeId();
    } else if (event->type() == QEvent::MouseButtonRelease && m_pressed.isValid()) {
        const QPoint at = static_cast<QMouseEvent *>(event)->position().toPoint();
        const bool dragged = (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
        const NodeId node = std::exchange(m_pressed, {});
        if (!dragged && nodeAt(at) == node)
            QMetaObject::invokeMethod(
                this, [this, node] { Q_EMIT activated(node); }, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace rondo
