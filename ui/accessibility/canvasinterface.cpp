// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibility/canvasinterface.h"

#include "flow/canvasfocus.h"
#include "flow/edgeitem.h"
#include "flow/floweditor.h"
#include "flow/flowscene.h"
#include "flow/flowview.h"
#include "flow/frameitem.h"
#include "flow/nodeitem.h"

#include <QCoreApplication>

#include <algorithm>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::CanvasInterface)
    };

    template <class Items> void append(QList<QGraphicsObject *> &all, const Items &items)
    {
        const auto first = all.size();
        for (auto *item : items)
            all << item;
        std::stable_sort(all.begin() + first, all.end(), [](const QGraphicsObject *a, const QGraphicsObject *b) {
            const QPointF one = a->sceneBoundingRect().topLeft(), two = b->sceneBoundingRect().topLeft();
            return std::pair(one.x(), one.y()) < std::pair(two.x(), two.y());
        });
    }

} // namespace

CanvasInterface::CanvasInterface(FlowView &view)
    : QAccessibleWidget(&view, QAccessible::Canvas)
{
    QObject::connect(&view.flowScene(), &FlowScene::rearranged, &m_context, [this] { m_items.clear(); });
}

FlowView &CanvasInterface::view() const
{
    return *static_cast<FlowView *>(widget());
}

const QList<QGraphicsObject *> &CanvasInterface::items() const
{
    if (m_items.isEmpty()) {
        const FlowScene &scene = view().flowScene();
        append(m_items, scene.nodeItems());
        append(m_items, scene.frameItems());
        append(m_items, scene.noteItems());
        append(m_items, scene.edgeItems());
    }
    return m_items;
}

QList<QWidget *> CanvasInterface::overlays() const
{
    QList<QWidget *> found;
    const QObjectList children = view().children();
    for (QObject *object : children) {
        auto *widget = qobject_cast<QWidget *>(object);
        if (widget && widget != view().viewport() && widget->isVisible() && !widget->isWindow()
            && !widget->testAttribute(Qt::WA_TransparentForMouseEvents))
            found << widget;
    }
    // The field for a title lies on the viewport.
    const QObjectList inside = view().viewport()->children();
    for (QObject *object : inside) {
        if (auto *widget = qobject_cast<QWidget *>(object); widget && widget->isVisible())
            found << widget;
    }
    return found;
}

int CanvasInterface::childCount() const
{
    return int(items().size() + overlays().size());
}

QAccessibleInterface *CanvasInterface::child(int index) const
{
    if (index < 0)
        return nullptr;
    if (index < items().size())
        return QAccessible::queryAccessibleInterface(items().at(index));
    return QAccessible::queryAccessibleInterface(overlays().value(index - items().size()));
}

int CanvasInterface::indexOfChild(const QAccessibleInterface *child) const
{
    QObject *object = child ? child->object() : nullptr;
    for (qsizetype index = 0; index < items().size(); ++index) {
        if (items().at(index) == object)
            return int(index);
    }
    const qsizetype over = overlays().indexOf(qobject_cast<QWidget *>(object));
    return over < 0 ? -1 : int(items().size() + over);
}

QAccessibleInterface *CanvasInterface::childAt(int x, int y) const
{
    const QPoint global(x, y);
    for (QWidget *widget : overlays()) {
        if (widget->rect().contains(widget->mapFromGlobal(global)))
            return QAccessible::queryAccessibleInterface(widget);
    }
    QGraphicsItem *item = view().itemAt(view().viewport()->mapFromGlobal(global));
    QGraphicsObject *object = item ? item->toGraphicsObject() : nullptr;
    return object ? QAccessible::queryAccessibleInterface(object) : nullptr;
}

QAccessibleInterface *CanvasInterface::focusChild() const
{
    if (!view().hasFocus())
        return QAccessibleWidget::focusChild();
    QGraphicsItem *item = view().keyboardFocus().item();
    QGraphicsObject *object = item ? item->toGraphicsObject() : nullptr;
    return object ? QAccessible::queryAccessibleInterface(object) : nullptr;
}

QString CanvasInterface::text(QAccessible::Text text) const
{
    if (text != QAccessible::Description)
        return QAccessibleWidget::text(text);
    const Flow &flow = view().editor().document().flow();
    return Text::tr("%1, %2. Full stop and comma step through them, P through the ports of a node.")
        .arg(Text::tr("%n node(s)", nullptr, int(flow.nodes.size())),
             Text::tr("%n link(s)", nullptr, int(flow.links.size())));
}

} // namespace rondo
