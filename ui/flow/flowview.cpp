// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flowview.h"

#include "flow/canvasfocus.h"
#include "flow/canvaspainter.h"
#include "flow/connectgesture.h"
#include "flow/floweditor.h"
#include "flow/flowscene.h"
#include "flow/frameitem.h"
#include "flow/gestures.h"
#include "flow/hintbubble.h"
#include "flow/nodeitem.h"
#include "flow/nodesearch.h"
#include "flow/portitem.h"
#include "theme/theme.h"
#include "widgets/focusring.h"

#include <QLineEdit>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <utility>

namespace rondo {

namespace {

    constexpr double worldSize = 60000; //!< canvas units each way: as good as endless

} // namespace

FlowView::FlowView(FlowEditor &editor, Theme &theme, QWidget *parent)
    : QGraphicsView(parent)
    , m_editor(editor)
    , m_scene(editor.scene())
    , m_theme(theme)
    , m_search(new NodeSearch(editor, theme, this))
    , m_hint(new HintBubble(theme, this))
    , m_focus(new CanvasFocus(*this))
    , m_painter(std::make_unique<CanvasPainter>(m_scene))
{
    setScene(&m_scene);
    new FocusRing(*this, theme);
    setObjectName(QStringLiteral("flowCanvas"));
    setAccessibleName(tr("Canvas"));
    setFrameShape(NoFrame);
    setSceneRect(-worldSize / 2, -worldSize / 2, worldSize, worldSize);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(NoAnchor);
    setViewportUpdateMode(SmartViewportUpdate);
    setUpPainting();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAcceptDrops(true);
    m_rimTimer.setInterval(30);
    connect(&m_rimTimer, &QTimer::timeout, this, [this] { scrollAtRim(); });
    connect(&m_scene.document(), &FlowDocument::changed, this, [this] {
        // Undo or a reload in the middle of a gesture: what it holds may be gone.
        if (m_gesture && !m_finishing)
            cancelGesture();
    });
    centerOn(300, 200);
}

FlowView::~FlowView()
{
    // It loses the keyboard as it goes, and what is written in it then would be an edit of a view that is gone.
    delete std::exchange(m_textField, nullptr);
}

void FlowView::setTool(Tool tool)
{
    if (m_tool == tool)
        return;
    m_tool = tool;
    updateCursor();
    Q_EMIT toolChanged();
}

double FlowView::zoom() const
{
    return transform().m11();
}

void FlowView::zoomTo(double factor, QPoint anchor)
{
    const double wanted = std::clamp(factor, smallestZoom, largestZoom);
    const QPointF below = mapToScene(anchor);
    setTransform(QTransform::fromScale(wanted, wanted));
    const QPointF now = mapToScene(anchor);
    const QPointF middle = mapToScene(viewport()->rect().center());
    centerOn(middle + below - now);
    Q_EMIT viewChanged();
}

void FlowView::zoomTo(double factor)
{
    zoomTo(factor, viewport()->rect().center());
}

void FlowView::fitAll(Motion motion)
{
    fit(m_scene.contentRect(), motion);
}

void FlowView::fitSelection(Motion motion)
{
    QRectF area;
    for (const QGraphicsItem *item : m_scene.selectedItems())
        area |= item->mapRectToScene(item->boundingRect());
    fit(area.isNull() ? m_scene.contentRect() : area, motion);
}

void FlowView::scrollBy(QPoint pixels)
{
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + pixels.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + pixels.y());
}

QPointF FlowView::pointerInScene() const
{
    const QPoint position = m_lastPointer.view;
    return mapToScene(
        viewport()->rect().contains(position) && !position.isNull() ? position : viewport()->rect().center());
}

QRectF FlowView::visibleArea() const
{
    return mapToScene(viewport()->rect()).boundingRect();
}

void FlowView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    Q_EMIT viewChanged();
}

void FlowView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    Q_EMIT viewChanged();
}

} // namespace rondo
