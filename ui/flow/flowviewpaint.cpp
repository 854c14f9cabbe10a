// SPDX-License-Identifier: GPL-3.0-or-later
// The canvas: frames of the picture, and how the view glides.
#include "flow/canvaspainter.h"
#include "flow/flowscene.h"
#include "flow/flowview.h"
#include "theme/theme.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVariantAnimation>

#include <cmath>

namespace rondo {

namespace {

    constexpr int restTime = 120; //!< milliseconds without a further step until the picture is made good
    constexpr int glideTime = 220;

} // namespace

void FlowView::setUpPainting()
{
    // QGraphicsView repaints where it remembers having painted an item, and it paints none here. As soon as
    // somebody listens to changed(), the scene says itself which places are to be painted, the old ones of
    // what moved included.
    connect(&m_scene, &QGraphicsScene::changed, this, [] {});
    // All of it is painted each time, so a scroll may copy what stays.
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_restTimer.setSingleShot(true);
    m_restTimer.setInterval(restTime);
    connect(&m_restTimer, &QTimer::timeout, this, [this] {
        if (!m_painter->isComplete())
            viewport()->update();
    });
    m_glide = new QVariantAnimation(this);
    m_glide->setDuration(glideTime);
    m_glide->setEasingCurve(QEasingCurve::OutCubic);
    m_glide->setStartValue(0.0);
    m_glide->setEndValue(1.0);
    connect(&m_theme, &Theme::changed, this, [this] {
        m_painter->clear();
        viewport()->update();
    });
}

void FlowView::setInMotion()
{
    m_restTimer.start();
}

//! As QGraphicsView does it, but for who draws the items: see CanvasPainter.
void FlowView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QTransform view = viewportTransform();
    painter.save();
    painter.setTransform(view);
    // A scroll exposes two strips: what lies between them is there already.
    for (const QRect &part : event->region())
        drawBackground(&painter, view.inverted().mapRect(QRectF(part)));
    painter.restore();
    m_painter->paint(painter,
                     {.view = view,
                      .exposed = event->region(),
                      .ratio = painter.device()->devicePixelRatioF(),
                      .inMotion = m_restTimer.isActive()});
    if (m_painter->isComplete() || m_restTimer.isActive())
        return;
    m_restTimer.start();
}

void FlowView::drawBackground(QPainter *painter, const QRectF &rect)
{
    painter->fillRect(rect, m_theme.color(Token::Canvas));
    if (zoom() < 0.5)
        return;
    constexpr double step = 16;
    const double ratio = painter->device()->devicePixelRatioF();
    const QTransform view = painter->worldTransform();
    const double side = std::max(1.0, std::round(1.4 * zoom() * ratio)) / ratio;
    QList<QRectF> dots;
    for (double x = std::floor(rect.left() / step) * step; x < rect.right() + 1; x += step) {
        for (double y = std::floor(rect.top() / step) * step; y < rect.bottom() + 1; y += step) {
            const QPointF at = view.map(QPointF(x, y));
            dots.append({std::round(at.x() * ratio) / ratio - side / 2 + 0.5 / ratio,
                         std::round(at.y() * ratio) / ratio - side / 2 + 0.5 / ratio, side, side});
        }
    }
    painter->save();
    painter->resetTransform();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_theme.color(Token::Dot));
    painter->drawRects(dots.constData(), int(dots.size()));
    painter->restore();
}

void FlowView::fit(const QRectF &area, Motion motion)
{
    if (area.isEmpty())
        return;
    const QRectF wanted = area.adjusted(-24, -24, 24, 24);
    const QSize room = viewport()->size();
    const double factor = std::min({1.0, room.width() / wanted.width(), room.height() / wanted.height()});
    lookAt(wanted.center(), std::max(factor, smallestZoom), motion);
}

void FlowView::lookAt(QPointF centre, double factor, Motion motion)
{
    m_glide->stop();
    m_glide->disconnect(this);
    const auto show = [this](QPointF middle, double scale) {
        setTransform(QTransform::fromScale(scale, scale));
        centerOn(middle);
        Q_EMIT viewChanged();
    };
    if (motion == Motion::Step || m_theme.isMotionReduced() || !isVisible()) {
        show(centre, factor);
        return;
    }
    const QPointF from = visibleArea().center();
    const double before = zoom();
    connect(m_glide, &QVariantAnimation::valueChanged, this, [=, this](const QVariant &value) {
        const double share = value.toDouble();
        setInMotion();
        // Zoom grows by factors, so the point in the middle goes as fast as the picture seems to grow.
        const double scale = before * std::pow(factor / before, share);
        const double way = std::abs(1 / factor - 1 / before) < 1e-9
            ? share
            : (1 / scale - 1 / before) / (1 / factor - 1 / before);
        show(share >= 1 ? centre : from + (centre - from) * way, share >= 1 ? factor : scale);
    });
    m_glide->start();
}

} // namespace rondo
