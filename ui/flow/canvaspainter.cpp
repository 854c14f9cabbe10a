// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/canvaspainter.h"

#include "flow/edgeitem.h"
#include "flow/flowscene.h"
#include "flow/frameitem.h"
#include "flow/noteitem.h"
#include "flow/nodeitem.h"
#include "flow/portitem.h"
#include "theme/theme.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>

namespace rondo {

namespace {

    constexpr double farZoom = 0.25; //!< below it cards are blocks
    constexpr double closeZoom = 0.5; //!< from it on lines are smooth even in motion
    constexpr qsizetype fewEdges = 60; //!< so many are drawn well even in motion

} // namespace

CanvasPainter::CanvasPainter(FlowScene &scene)
    : m_scene(scene)
    , m_cards(scene.theme())
{
}

void CanvasPainter::paint(QPainter &painter, const Frame &frame)
{
    m_frame = frame;
    m_exposed = frame.exposed.boundingRect();
    m_zoom = frame.view.m11();
    m_complete = true;
    m_cards.begin(m_zoom, frame.ratio, frame.inMotion);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrames(painter, false);
    paintEdges(painter);
    for (NoteItem *note : m_scene.noteItems())
        paintItem(painter, *note);
    paintFrames(painter, true);
    if (m_zoom < farZoom)
        paintBlocks(painter);
    else
        paintCards(painter);
    QList<QGraphicsItem *> overlays = m_scene.overlays().childItems();
    std::stable_sort(overlays.begin(), overlays.end(), [](const QGraphicsItem *a, const QGraphicsItem *b) {
        return a->zValue() < b->zValue();
    });
    for (QGraphicsItem *item : std::as_const(overlays)) {
        paintItem(painter, *item);
        const QList<QGraphicsItem *> children = item->childItems();
        for (QGraphicsItem *child : children)
            paintItem(painter, *child);
    }
    painter.restore();
    m_complete = m_complete && m_cards.isComplete();
}

bool CanvasPainter::isExposed(const QRectF &sceneRect) const
{
    const QRectF seen = m_frame.view.mapRect(sceneRect);
    if (!seen.intersects(m_exposed))
        return false;
    const int parts = m_frame.exposed.rectCount();
    return parts == 1 || parts > 12 || m_frame.exposed.intersects(seen.toAlignedRect());
}

//! As QGraphicsView would: the item's own paint() in its own coordinates.
void CanvasPainter::paintItem(QPainter &painter, QGraphicsItem &item) const
{
    if (!item.isVisible() || !isExposed(item.sceneBoundingRect()))
        return;
    QStyleOptionGraphicsItem option;
    option.state.setFlag(QStyle::State_Selected, item.isSelected());
    option.exposedRect = item.boundingRect();
    painter.save();
    painter.setTransform(item.sceneTransform() * m_frame.view);
    painter.setOpacity(item.effectiveOpacity());
    item.paint(&painter, &option, nullptr);
    painter.restore();
}

void CanvasPainter::paintFrames(QPainter &painter, bool collapsed)
{
    for (FrameItem *frame : m_scene.frameItems()) {
        if (frame->frame().collapsed != collapsed || !frame->isVisible())
            continue;
        paintItem(painter, *frame);
        paintPorts(painter, frame->ports());
    }
}

/*!
    Where the card is drawn, in view pixels. Asks for the transform, because the item then remembers it: when
   it moves, that is the place which the scene has painted anew.
*/
QPointF CanvasPainter::placeOf(const NodeItem &node) const
{
    const QTransform there = node.sceneTransform();
    return m_frame.view.map(QPointF(there.dx(), there.dy()));
}

void CanvasPainter::paintEdges(QPainter &painter)
{
    QList<EdgeItem *> seen, strong;
    for (EdgeItem *edge : m_scene.edgeItems()) {
        if (edge->isVisible() && isExposed(edge->boundingRect()))
            (edge->isStrong() ? strong : seen).append(edge);
    }
    const bool rough = m_zoom < farZoom
        || (m_frame.inMotion && seen.size() > fewEdges && m_zoom < 1.5 * closeZoom)
        || (m_frame.inMotion && seen.size() > 3 * fewEdges);
    if (rough) {
        paintBundles(painter, seen);
        m_complete = m_complete && m_zoom < farZoom;
    }
    painter.save();
    painter.setTransform(m_frame.view);
    for (const EdgeItem *edge : rough ? strong : seen + strong) {
        painter.setOpacity(edge->effectiveOpacity());
        edge->paintLine(painter, m_zoom);
    }
    painter.restore();
}

//! All lines of a colour at once, thin and without smoothing: what an eye sees from far away.
void CanvasPainter::paintBundles(QPainter &painter, const QList<EdgeItem *> &edges) const
{
    QHash<QRgb, QList<QLineF>> bundles;
    for (const EdgeItem *edge : edges) {
        QList<QLineF> &lines = bundles[edge->pen(false).color().rgba()];
        const QPolygonF &outline = edge->outline();
        const QRectF bounds = m_frame.view.mapRect(edge->boundingRect());
        // So small that one line, or a few, say the same.
        const double size = std::max(bounds.width(), bounds.height());
        const qsizetype step = edge->runsBack() || size > 200 ? 1 : size > 48 ? 2 : outline.size();
        QPointF last = m_frame.view.map(outline.constFirst());
        for (qsizetype i = std::min(step, outline.size() - 1); i > 0;) {
            const QPointF next = m_frame.view.map(outline[i]);
            lines.append({last, next});
            last = next;
            i = i + 1 == outline.size() ? 0 : std::min(i + step, outline.size() - 1);
        }
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (auto bundle = bundles.cbegin(); bundle != bundles.cend(); ++bundle) {
        painter.setPen(QPen(QColor::fromRgba(bundle.key()), 0));
        painter.drawLines(*bundle);
    }
    painter.restore();
}

void CanvasPainter::paintCards(QPainter &painter)
{
    for (NodeItem *node : m_scene.nodeItems()) {
        if (!node->isVisible() || !isExposed(node->sceneBoundingRect()))
            continue;
        painter.setOpacity(node->effectiveOpacity());
        // A picture that changes thirty times a second costs more than it saves.
        if (node->isMoving())
            paintItem(painter, *node);
        else
            m_cards.paint(painter, *node, placeOf(*node));
        paintPorts(painter, node->ports());
    }
    painter.setOpacity(1);
}

void CanvasPainter::paintPorts(QPainter &painter, const QList<PortItem *> &ports)
{
    if (m_zoom < farZoom)
        return;
    for (PortItem *port : ports) {
        if (!port->isPlain()) {
            paintItem(painter, *port);
            continue;
        }
        const double opacity = painter.opacity();
        if (!port->node().isTurnedOn())
            painter.setOpacity(opacity * 0.55);
        m_cards.paint(painter, *port, m_frame.view.map(port->scenePos()));
        painter.setOpacity(opacity);
    }
}

void CanvasPainter::paintBlocks(QPainter &painter) const
{
    const Theme &theme = m_scene.theme();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const NodeItem *node : m_scene.nodeItems()) {
        const QRectF card = node->cardInScene();
        if (!node->isVisible() || !isExposed(card))
            continue;
        const NodeType *type = node->nodeType();
        const CategoryStyle style = theme.category(type ? type->category : Category::Custom);
        const QSizeF size = card.size() * m_zoom;
        const QRect block = QRectF(placeOf(*node), size).toAlignedRect();
        painter.setOpacity(node->effectiveOpacity() * (node->isTurnedOn() ? 1 : 0.55));
        const int frame = node->isSelected() ? 2 : 1;
        painter.fillRect(block, node->borderColour());
        painter.fillRect(block.adjusted(frame, frame, -frame, -frame), style.tint);
        const int side = std::max(2, int(std::min(56.0, card.height() * 0.6) * m_zoom));
        painter.fillRect(QRect(block.center() - QPoint(side / 2, side / 2), QSize(side, side)), style.tile);
    }
    painter.restore();
}

} // namespace rondo
