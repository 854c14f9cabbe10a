// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibility/iteminterface.h"

#include "flow/canvasfocus.h"
#include "flow/edgeitem.h"
#include "flow/flowscene.h"
#include "flow/flowview.h"
#include "flow/frameitem.h"
#include "flow/noteitem.h"
#include "flow/nodeitem.h"
#include "flow/portitem.h"

#include <QCoreApplication>
#include <QTextDocument>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::ItemInterface)
    };

    //! Markdown without its signs.
    QString spoken(const QString &markdown)
    {
        QTextDocument document;
        document.setMarkdown(markdown, QTextDocument::MarkdownNoHTML);
        return document.toPlainText().simplified();
    }

} // namespace

ItemInterface::ItemInterface(QGraphicsObject &item)
    : QAccessibleObject(&item)
{
}

void *ItemInterface::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    return QAccessibleObject::interface_cast(type);
}

QGraphicsObject *ItemInterface::item() const
{
    return qobject_cast<QGraphicsObject *>(object());
}

FlowView *ItemInterface::view() const
{
    const QGraphicsObject *one = item();
    const QList<QGraphicsView *> views = one && one->scene() ? one->scene()->views() : QList<QGraphicsView *>();
    for (QGraphicsView *candidate : views) {
        if (auto *canvas = qobject_cast<FlowView *>(candidate))
            return canvas;
    }
    return nullptr;
}

QAccessibleInterface *ItemInterface::parent() const
{
    if (auto *port = qgraphicsitem_cast<PortItem *>(item()))
        return QAccessible::queryAccessibleInterface(&port->node());
    return QAccessible::queryAccessibleInterface(view());
}

int ItemInterface::childCount() const
{
    const auto *node = qgraphicsitem_cast<NodeItem *>(item());
    return node ? int(node->ports().size()) : 0;
}

QAccessibleInterface *ItemInterface::child(int index) const
{
    const auto *node = qgraphicsitem_cast<NodeItem *>(item());
    return node ? QAccessible::queryAccessibleInterface(node->ports().value(index)) : nullptr;
}

int ItemInterface::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *node = qgraphicsitem_cast<NodeItem *>(item());
    return node && child ? int(node->ports().indexOf(qobject_cast<PortItem *>(child->object()))) : -1;
}

QString ItemInterface::name() const
{
    QGraphicsItem *one = item();
    if (const auto *node = qgraphicsitem_cast<NodeItem *>(one))
        return node->accessibleName();
    if (const auto *port = qgraphicsitem_cast<PortItem *>(one))
        return port->accessibleName();
    if (const auto *edge = qgraphicsitem_cast<EdgeItem *>(one))
        return edge->accessibleName();
    if (const auto *frame = qgraphicsitem_cast<FrameItem *>(one))
        return Text::tr("frame %1").arg(frame->frame().title);
    if (const auto *note = qgraphicsitem_cast<NoteItem *>(one))
        return Text::tr("note: %1").arg(spoken(note->note().text));
    return {};
}

QString ItemInterface::description() const
{
    QGraphicsItem *one = item();
    if (const auto *node = qgraphicsitem_cast<NodeItem *>(one))
        return node->toolTip();
    if (one && one->type() == PortItem::Type)
        return Text::tr("Press to draw a link from here: arrows choose the other end, Enter connects.");
    return {};
}

QString ItemInterface::text(QAccessible::Text text) const
{
    switch (text) {
    case QAccessible::Name:
        return name();
    case QAccessible::Description:
        return description();
    default:
        return {};
    }
}

QAccessible::Role ItemInterface::role() const
{
    switch (item() ? item()->type() : 0) {
    case NodeItem::Type:
        return QAccessible::ListItem;
    case PortItem::Type:
        return QAccessible::Button;
    case EdgeItem::Type:
        return QAccessible::Graphic;
    case FrameItem::Type:
        return QAccessible::Grouping;
    case NoteItem::Type:
        return QAccessible::Note;
    default:
        return QAccessible::NoRole;
    }
}

QAccessible::State ItemInterface::state() const
{
    QAccessible::State state;
    const QGraphicsObject *one = item();
    const FlowView *canvas = view();
    if (!one || !canvas) {
        state.invalid = true;
        return state;
    }
    state.focusable = true;
    state.selectable = one->flags().testFlag(QGraphicsItem::ItemIsSelectable);
    state.selected = one->isSelected();
    state.focused = canvas->hasFocus() && canvas->keyboardFocus().item() == one;
    state.invisible = !one->isVisible();
    state.offscreen = !canvas->visibleArea().intersects(one->sceneBoundingRect());
    state.disabled = !canvas->isEnabled();
    if (const auto *node = qgraphicsitem_cast<const NodeItem *>(one))
        state.busy = node->isMoving();
    return state;
}

QRect ItemInterface::rect() const
{
    const QGraphicsObject *one = item();
    const FlowView *canvas = view();
    if (!one || !canvas)
        return {};
    const auto *node = qgraphicsitem_cast<const NodeItem *>(one);
    const QRectF area = node ? node->cardInScene() : one->sceneBoundingRect();
    const QRect inView = canvas->mapFromScene(area).boundingRect();
    return {canvas->viewport()->mapToGlobal(inView.topLeft()), inView.size()};
}

QStringList ItemInterface::actionNames() const
{
    if (!view())
        return {};
    QStringList names {setFocusAction(), showMenuAction()};
    if (item()->type() != EdgeItem::Type)
        names.prepend(pressAction());
    return names;
}

void ItemInterface::choose() const
{
    FlowView *canvas = view();
    QGraphicsObject *one = item();
    const auto *port = qgraphicsitem_cast<PortItem *>(one);
    const auto *node = port ? &port->node() : qgraphicsitem_cast<NodeItem *>(one);
    canvas->setFocus(Qt::OtherFocusReason);
    if (node) {
        canvas->flowScene().select({node->id()});
    } else {
        canvas->flowScene().clearSelection();
        one->setSelected(true);
    }
    if (port)
        canvas->keyboardFocus().goTo(port->ref());
}

void ItemInterface::doAction(const QString &name)
{
    FlowView *canvas = view();
    QGraphicsObject *one = item();
    if (!canvas || !one || !actionNames().contains(name))
        return;
    choose();
    if (name == showMenuAction()) {
        Q_EMIT canvas->menuRequested(rect().center(), one);
    } else if (name == pressAction()) {
        if (const auto *node = qgraphicsitem_cast<NodeItem *>(one))
            Q_EMIT canvas->nodeEntered(node->id());
        else if (one->type() == PortItem::Type)
            canvas->startKeyboardConnect();
        else
            canvas->editCurrent();
    }
}

QStringList ItemInterface::keyBindingsForAction(const QString &) const
{
    return {};
}

} // namespace rondo
