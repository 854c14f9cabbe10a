// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

class QGraphicsObject;

namespace rondo {

class FlowView;

/*!
    The canvas for screen readers. Its children are the nodes, frames, notes and links in reading order, then what lies over them
    (search, find bar, zoom bar); ports are children of their nodes.
*/
class CanvasInterface : public QAccessibleWidget {
public:
    explicit CanvasInterface(FlowView &view);

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    QString text(QAccessible::Text text) const override;

private:
    FlowView &view() const;
    const QList<QGraphicsObject *> &items() const;
    QList<QWidget *> overlays() const;

    mutable QList<QGraphicsObject *> m_items; //!< empty: to be collected
    QObject m_context; //!< ends the connection that empties them
};

} // namespace rondo
