// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/curvechart.h"

#include "accessibility/announce.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

// The half of CurveChart that listens to pointer and keyboard.

namespace rondo {

namespace {
    constexpr double reach = 12;      //!< pixels around a line in which it is pointed at
    constexpr double zoomStep = 1.25; //!< a notch of the wheel, a key
    constexpr double smallestPart = 1e-7; //!< of all x, that can be seen at once
} // namespace

void CurveChart::showOnly(double low, double high)
{
    const double all = m_all.high - m_all.low;
    const double span = std::clamp(high - low, all * smallestPart, all);
    low = std::clamp(low, m_all.low, m_all.high - span);
    if (span >= all)
        setRange({});
    else
        setRange(std::pair {low, low + span});
    Q_EMIT rangeChanged();
}

void CurveChart::showRange(double low, double high)
{
    showOnly(std::isnan(low) ? m_all.low : low, std::isnan(high) ? m_all.high : high);
}

void CurveChart::zoom(double factor, double around)
{
    const double left = (around - m_x.low) / factor, right = (m_x.high - around) / factor;
    showOnly(around - left, around + right);
}

void CurveChart::move(double part)
{
    const double by = part * (m_x.high - m_x.low);
    if (m_range)
        showOnly(m_x.low + by, m_x.high + by);
}

void CurveChart::point(qint64 key)
{
    if (key == m_marked)
        return;
    setMarked(key);
    Q_EMIT pointedAt(key);
}

void CurveChart::hover(double x)
{
    double nearest = nan;
    for (const PlotCurve &curve : std::as_const(m_curves)) {
        const qsizetype at = curve.secondary ? -1 : seen(curve).nearest(x);
        if (at < 0)
            continue;
        const double found = seen(curve).points().at(at).x();
        if (std::isnan(nearest) || std::abs(found - x) < std::abs(nearest - x))
            nearest = found;
    }
    if (nearest < m_x.low || nearest > m_x.high)
        nearest = nan;
    if (nearest == m_hover || (std::isnan(nearest) && std::isnan(m_hover)))
        return;
    m_hover = nearest;
    update();
}

void CurveChart::mousePressEvent(QMouseEvent *event)
{
    const bool moves = event->button() == Qt::MiddleButton
        || (event->button() == Qt::LeftButton && event->modifiers() == Qt::ShiftModifier);
    if (!m_plot.contains(event->position()) || (event->button() != Qt::LeftButton && !moves))
        return;
    m_drag = moves ? Drag::Move : Drag::Zoom;
    m_dragFrom = m_dragTo = event->position();
    m_dragRange = {m_x.low, m_x.high};
    if (moves)
        setCursor(Qt::ClosedHandCursor);
}

void CurveChart::mouseMoveEvent(QMouseEvent *event)
{
    m_dragTo = event->position();
    m_dragTo.setX(std::clamp(m_dragTo.x(), m_plot.left(), m_plot.right()));
    if (m_drag == Drag::Move) {
        const double by = (m_dragFrom.x() - m_dragTo.x()) / m_plot.width() * (m_dragRange.second - m_dragRange.first);
        if (m_range)
            showOnly(m_dragRange.first + by, m_dragRange.second + by);
        return;
    }
    if (m_drag == Drag::Zoom) {
        update();
        return;
    }
    if (!m_plot.contains(event->position())) {
        leaveEvent(event);
        return;
    }
    const double x = xAt(event->position().x());
    hover(x);
    qint64 key = 0;
    double best = reach;
    for (const PlotCurve &curve : std::as_const(m_curves)) {
        const qsizetype at = curve.secondary ? -1 : seen(curve).nearest(x);
        if (at < 0)
            continue;
        const double away = std::abs(pixelOf(seen(curve).points().at(at)).y() - event->position().y());
        if (away < best) {
            best = away;
            key = curve.key;
        }
    }
    point(key);
}

void CurveChart::mouseReleaseEvent(QMouseEvent *)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    setCursor(Qt::CrossCursor);
    if (drag != Drag::Zoom || std::abs(m_dragTo.x() - m_dragFrom.x()) <= 3)
        return;
    const double one = xAt(m_dragFrom.x()), other = xAt(m_dragTo.x());
    showOnly(std::min(one, other), std::max(one, other));
}

void CurveChart::mouseDoubleClickEvent(QMouseEvent *)
{
    m_drag = Drag::None;
    showOnly(m_all.low, m_all.high);
}

void CurveChart::wheelEvent(QWheelEvent *event)
{
    const QPoint angle = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        zoom(std::pow(zoomStep, angle.y() / 120.0), xAt(event->position().x()));
        event->accept();
    } else if (m_range && angle.x() != 0) {
        move(-angle.x() / 1200.0);
        event->accept();
    } else {
        event->ignore();
    }
}

void CurveChart::leaveEvent(QEvent *)
{
    if (!std::isnan(m_hover)) {
        m_hover = nan;
        update();
    }
    point(0);
}

void CurveChart::stepMarked(int direction)
{
    QList<qint64> keys;
    for (const Value &value : valuesAt(std::isnan(m_hover) ? m_x.high : m_hover))
        keys << value.curve->key;
    if (keys.isEmpty())
        return;
    const qsizetype at = keys.indexOf(m_marked);
    const qsizetype next = at < 0 ? (direction > 0 ? 0 : keys.size() - 1) : (at + direction + keys.size()) % keys.size();
    point(keys.at(next));
    for (const Value &value : valuesAt(std::isnan(m_hover) ? m_x.high : m_hover)) {
        if (value.curve->key == m_marked)
            announce(*this, QStringLiteral("%1 %2").arg(value.curve->name, valueText(value.point.y())));
    }
}

void CurveChart::stepHover(int direction)
{
    // To the next point of the marked line, or of the one with the most points.
    const PlotCurve *leader = nullptr;
    for (const PlotCurve &curve : std::as_const(m_curves)) {
        const bool longer = !leader || curve.points->points().size() > leader->points->points().size();
        if (!curve.secondary && (m_marked ? curve.key == m_marked : longer))
            leader = &curve;
    }
    if (!leader || leader->points->points().isEmpty())
        return;
    const auto &points = seen(*leader).points();
    if (std::isnan(m_hover)) {
        hover(direction > 0 ? m_x.low : m_x.high);
    } else {
        const qsizetype at = seen(*leader).nearest(m_hover);
        const qsizetype pixels = std::max<qsizetype>(1, points.size() / std::max(1, int(m_plot.width())));
        hover(points.at(std::clamp<qsizetype>(at + direction * pixels, 0, points.size() - 1)).x());
    }
    QStringList words {placeText(m_hover)};
    for (const Value &value : valuesAt(m_hover))
        words << QStringLiteral("%1 %2").arg(value.curve->name, valueText(value.point.y()));
    announce(*this, words.join(QStringLiteral(", ")));
}

void CurveChart::keyPressEvent(QKeyEvent *event)
{
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int direction = event->key() == Qt::Key_Left ? -1 : 1;
        shift ? move(direction * 0.1) : stepHover(direction);
        return;
    }
    case Qt::Key_Up:
    case Qt::Key_Down:
        stepMarked(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus: {
        const double middle = std::isnan(m_hover) ? (m_x.low + m_x.high) / 2 : m_hover;
        zoom(event->key() == Qt::Key_Minus ? 1 / zoomStep : zoomStep, middle);
        return;
    }
    case Qt::Key_0:
    case Qt::Key_Home:
        showOnly(m_all.low, m_all.high);
        return;
    case Qt::Key_Escape:
        if (m_drag != Drag::None || !std::isnan(m_hover) || m_marked) {
            m_drag = Drag::None;
            leaveEvent(event);
            update();
            return;
        }
        break;
    default:
        break;
    }
    PaintedChart::keyPressEvent(event);
}

} // namespace rondo
