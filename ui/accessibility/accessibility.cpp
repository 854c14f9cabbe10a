// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibility/accessibility.h"

#include "accessibility/canvasinterface.h"
#include "accessibility/chartinterface.h"
#include "accessibility/iteminterface.h"
#include "charts/paintedchart.h"
#include "flow/edgeitem.h"
#include "flow/flowview.h"
#include "flow/frameitem.h"
#include "flow/noteitem.h"
#include "flow/nodeitem.h"
#include "flow/portitem.h"

#include <QAccessible>

namespace rondo {

namespace {

    //! Qt asks for each class from the object's own up to QObject; the first answer counts.
    QAccessibleInterface *makeInterface(const QString &className, QObject *object)
    {
        if (!object || !className.startsWith(QLatin1String("rondo::")))
            return nullptr;
        if (className == QLatin1String("rondo::FlowView"))
            return new CanvasInterface(*static_cast<FlowView *>(object));
        if (className == QLatin1String("rondo::PaintedChart"))
            return new ChartInterface(*static_cast<PaintedChart *>(object));
        for (const QMetaObject *item : {&NodeItem::staticMetaObject, &PortItem::staticMetaObject,
                                        &EdgeItem::staticMetaObject, &FrameItem::staticMetaObject,
                                        &NoteItem::staticMetaObject}) {
            if (className == QLatin1String(item->className()))
                return new ItemInterface(*static_cast<QGraphicsObject *>(object));
        }
        return nullptr;
    }

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace rondo
