// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flowview.h"

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

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace rondo {

namespace {

    constexpr double smallestZoom = 0.1, largestZoom = 4;
    constexpr double worldSize = 60000; //!< canvas units each way: as good as endless

} // namespace

FlowView::FlowView(FlowEditor &editor, Theme &theme, QWidget *parent)
    : QGraphicsView(parent)
    , m_editor(editor)
    , m_scene(editor.scene())
    , m_theme(theme)
    , m_search(new NodeSearch(editor, theme, this))
    , m_hint(new HintBubble(theme, this))
{
    setScene(&m_scene);
    setObjectName(QStringLiteral("flowCanvas"));
    setAccessibleName(tr("Canvas"));
    setFrameShape(NoFrame);
    setSceneRect(-worldSize / 2, -worldSize / 2, worldSize, worldSize);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(NoAnchor);
    setViewportUpdateMode(SmartViewportUpdate);
    setRenderHint(QPainter::Antialiasing);
    setOptimizationFlag(DontAdjustForAntialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAcceptDrops(true);
    m_rimTimer.setInterval(30);
    connect(&m_rimTimer, &QTimer::timeout, this, [this] { scrollAtRim(); });
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&m_scene.document(), &FlowDocument::changed, this, [this] {
        // Undo or a reload in the middle of a gesture: what it holds may be gone.
        if (m_gesture && !m_finishing)
            cancelGesture();
    });
    centerOn(300, 200);
}

FlowView::~FlowView() = default;

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

void FlowView::fitAll()
{
    fit(m_scene.contentRect());
}

void FlowView::fitSelection()
{
    QRectF area;
    const QHash<NodeId, QRectF> cards = m_scene.cards();
    for (const NodeId &id : m_scene.selectedNodes())
        area |= cards.value(id);
    fit(area.isNull() ? m_scene.contentRect() : area);
}

void FlowView::fit(const QRectF &area)
{
    if (area.isEmpty())
        return;
    const QRectF wanted = area.adjusted(-24, -24, 24, 24);
    const QSize room = viewport()->size();
    const double factor = std::min({1.0, room.width() / wanted.width(), room.height() / wanted.height()});
    setTransform(QTransform::fromScale(std::max(factor, smallestZoom), std::max(factor, smallestZoom)));
    centerOn(wanted.center());
    Q_EMIT viewChanged();
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

void FlowView::drawBackground(QPainter *painter, const QRectF &rect)
{
    painter->fillRect(rect, m_theme.color(Token::Canvas));
    if (zoom() < 0.5)
        return;
    constexpr double step = 16;
    QVector<QPointF> dots;
    for (double x = std::floor(rect.left() / step) * step; x < rect.right() + 1; x += step) {
        for (double y = std::floor(rect.top() / step) * step; y < rect.bottom() + 1; y += step)
            dots.append({x, y});
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
    QPen pen(m_theme.color(Token::Dot), 1.4 * zoom());
    pen.setCosmetic(true);
    pen.setCapStyle(Qt::RoundCap);
    painter->setPen(pen);
    painter->drawPoints(dots.constData(), int(dots.size()));
    painter->setRenderHint(QPainter::Antialiasing);
}

} // namespace rondo
