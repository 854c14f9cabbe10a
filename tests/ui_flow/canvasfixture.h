// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flowactions.h"
#include "flow/flowdocument.h"
#include "flow/floweditor.h"
#include "flow/flowscene.h"
#include "flow/flowview.h"
#include "flow/nodeitem.h"
#include "flow/portitem.h"
#include "theme/theme.h"

#include <QTest>

namespace rondo::testing {

//! Where a port is in the viewport.
inline QPoint portPoint(const FlowView &view, const QString &title, const QString &key, bool output)
{
    const Node *node = view.flowScene().document().flow().nodeByTitle(title);
    const PortItem *port = node ? view.flowScene().portItem({node->id, key, output}) : nullptr;
    return port ? view.mapFromScene(port->scenePos()) : QPoint(-1, -1);
}

//! A point of a card where nothing but the card is; \a offset from its top left, in canvas units.
inline QPoint cardPoint(const FlowView &view, const QString &title, QPointF offset = {84, 16})
{
    const Node *node = view.flowScene().document().flow().nodeByTitle(title);
    return node ? view.mapFromScene(view.flowScene().nodeItem(node->id)->pos() + offset) : QPoint(-1, -1);
}

//! Presses, moves in steps as a hand does, and releases.
inline void dragMouse(QWidget *widget, QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton,
                      Qt::KeyboardModifiers modifiers = {}, bool release = true)
{
    QTest::mousePress(widget, button, modifiers, from);
    constexpr int steps = 6;
    for (int step = 1; step <= steps; ++step) {
        const QPoint at = from + (to - from) * step / steps;
        QMouseEvent move(QEvent::MouseMove, at, widget->mapToGlobal(at), Qt::NoButton, button, modifiers);
        QCoreApplication::sendEvent(widget, &move);
    }
    if (release)
        QTest::mouseRelease(widget, button, modifiers, to);
}

//! A canvas alone, without page and file.
struct Canvas {
    Theme theme;
    FlowDocument document {NodeTypes::builtIn()};
    FlowScene scene {document, theme};
    FlowEditor editor {scene};
    FlowView view {editor, theme};
    FlowActions &actions = *new FlowActions(view); // owned by the view

    explicit Canvas(const Flow &flow = {})
    {
        document.reset(flow);
        view.resize(1000, 640);
        view.show();
        view.activateWindow();
        view.setFocus();
        (void)QTest::qWaitForWindowActive(&view);
        view.centerOn(476, 300);
    }
    QWidget *port() { return view.viewport(); }
    const Node *node(const char *title) const { return document.flow().nodeByTitle(QLatin1String(title)); }
};

} // namespace rondo::testing
