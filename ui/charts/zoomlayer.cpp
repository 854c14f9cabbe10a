// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/zoomlayer.h"

#include "charts/metricchart.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace rondo {

namespace {
    constexpr double leastDrag = 4; // pixels; less is a click
} // namespace

ZoomLayer::ZoomLayer(MetricChart &chart, const Theme &theme)
    : QWidget(&chart)
    , m_chart(chart)
    , m_theme(theme)
{
    setMouseTracking(true);
    setCursor(Qt::CrossCursor);
    setGeometry(chart.rect());
    chart.installEventFilter(this);
}

bool ZoomLayer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        setGeometry(m_chart.rect());
    } else if (event->type() == QEvent::ChildPolished) { // the chart makes its picture when it is first shown
        raise();
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto modifiers = key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier); // + needs Shift on many keyboards
        if (modifiers == Qt::NoModifier && takeKey(key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool ZoomLayer::takeKey(int key)
{
    const auto [low, high] = m_chart.xRange();
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(0.5, (low + high) / 2);
        return true;
    case Qt::Key_Minus:
        zoom(2, (low + high) / 2);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        move(low, key == Qt::Key_Left ? low + (high - low) / 4 : low - (high - low) / 4);
        return true;
    case Qt::Key_0:
        Q_EMIT resetWanted();
        return true;
    default:
        return false;
    }
}

void ZoomLayer::choose(double low, double high)
{
    if (std::isfinite(low) && std::isfinite(high) && high - low > 1e-9 * std::max(std::abs(low), std::abs(high)))
        Q_EMIT rangeChosen(low, high);
}

void ZoomLayer::zoom(double factor, double at)
{
    const auto [low, high] = m_chart.xRange();
    choose(at - (at - low) * factor, at + (high - at) * factor);
}

void ZoomLayer::move(double from, double to)
{
    const auto [low, high] = m_chart.xRange();
    choose(low + from - to, high + from - to);
}

bool ZoomLayer::event(QEvent *event)
{
    return event->type() == QEvent::ToolTip || QWidget::event(event); // the chart's would say again what is painted here
}

void ZoomLayer::mousePressEvent(QMouseEvent *event)
{
    const bool moves = event->button() == Qt::MiddleButton
        || (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ShiftModifier));
    if (!moves && event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    m_drag = moves ? Drag::Move : Drag::Mark;
    m_pressed = event->position().x();
    m_pressedValue = m_chart.xAt(m_pressed);
}

void ZoomLayer::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->position().x();
    if (m_drag == Drag::Move)
        move(m_pressedValue, m_chart.xAt(m_pointer));
    update();
}

void ZoomLayer::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    update();
    const double end = event->position().x();
    if (drag != Drag::Mark || std::abs(end - m_pressed) < leastDrag)
        return;
    const QRectF plot = m_chart.plotRect();
    const double from = m_chart.xAt(std::clamp(m_pressed, plot.left(), plot.right())),
                 to = m_chart.xAt(std::clamp(end, plot.left(), plot.right()));
    choose(std::min(from, to), std::max(from, to));
}

void ZoomLayer::mouseDoubleClickEvent(QMouseEvent *)
{
    Q_EMIT resetWanted();
}

void ZoomLayer::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore(); // the page scrolls
        return;
    }
    zoom(std::pow(0.8, event->angleDelta().y() / 120.0), m_chart.xAt(event->position().x()));
    event->accept();
}

void ZoomLayer::leaveEvent(QEvent *)
{
    m_pointer = -1;
    update();
}

void ZoomLayer::paintEvent(QPaintEvent *)
{
    const QRectF plot = m_chart.plotRect();
    if (m_pointer < plot.left() || m_pointer > plot.right())
        return;
    QPainter painter(this);
    if (m_drag == Drag::Mark) {
        QColor fill = m_theme.color(Token::Accent);
        fill.setAlphaF(0.15F);
        painter.fillRect(QRectF(std::min(m_pressed, m_pointer), plot.top(), std::abs(m_pointer - m_pressed), plot.height()),
                         fill);
    }
    painter.setPen(m_theme.color(Token::Text3));
    painter.drawLine(QPointF(m_pointer, plot.top()), QPointF(m_pointer, plot.bottom()));
    if (m_drag != Drag::Move)
        paintValues(painter);
}

void ZoomLayer::paintValues(QPainter &painter) const
{
    const QStringList lines = m_chart.valuesAt(m_chart.xAt(m_pointer));
    if (lines.isEmpty())
        return;
    const QFontMetrics metrics(m_theme.font(FontRole::Caption));
    int widest = 0;
    for (const QString &line : lines)
        widest = std::max(widest, metrics.horizontalAdvance(line));
    const QSize size(widest + 14, int(lines.size()) * metrics.height() + 8);
    const QRectF plot = m_chart.plotRect();
    const bool fitsRight = m_pointer + 8 + size.width() <= width();
    const QRect box(QPoint(int(fitsRight ? m_pointer + 8 : std::max(0.0, m_pointer - 8 - size.width())), int(plot.top())), size);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(Token::Line2));
    painter.setBrush(m_theme.color(Token::Panel));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(m_theme.font(FontRole::Caption));
    painter.setPen(m_theme.color(Token::Text));
    for (int row = 0; row < lines.size(); ++row)
        painter.drawText(QRect(box.left() + 7, box.top() + 4 + row * metrics.height(), widest + 2, metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, lines.at(row));
}

} // namespace rondo
