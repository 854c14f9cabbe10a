// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"

#include <QAction>
#include <QObject>

#include <functional>

class QGraphicsItem;
class QMenu;

namespace rondo {

class ArrangeActions;
class FlowView;
class PortItem;

/*!
    Every action of the canvas as a QAction with its shortcut, for the keyboard, the head, the context menus
   and the command palette. Shortcuts act while the canvas has the focus; single letters would otherwise
   disturb typing.
*/
class FlowActions : public QObject {
    Q_OBJECT
public:
    //! \a view must outlive the actions; they are added to it.
    explicit FlowActions(FlowView &view);

    QAction *select, *pan, *search;
    QAction *undo, *redo;
    QAction *remove, *removeAndJoin, *duplicate, *copy, *cut, *paste, *selectAll;
    QAction *rename, *toggle, *connectPort, *arrange, *frame, *note;
    ArrangeActions *arranging; //!< what aligns, stacks, frames and pins
    QAction *enter, *nextItem, *previousItem, *nextPort, *previousPort;
    QAction *actualSize, *fitAll, *fitSelection, *zoomIn, *zoomOut;

    //! The context menu of an item; null for the empty canvas.
    void fillMenu(QMenu &menu, QGraphicsItem *item);

Q_SIGNALS:
    //! The person wants to see what leaves \a node by the output \a port.
    void dataRequested(const rondo::NodeId &node, const QString &port);

private:
    QAction *add(const char *name, const QString &text, const QString &icon, const QList<QKeySequence> &keys,
                 const std::function<void()> &act);
    void fillPortMenu(QMenu &menu, const PortItem &port);
    void addShowData(QMenu &menu, const NodeId &node, const QString &port);
    void addKeyboardActions();
    void removeCurrent();
    void refresh();

    FlowView &m_view;
};

} // namespace rondo
