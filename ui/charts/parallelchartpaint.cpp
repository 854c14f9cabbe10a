// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/parallelchart.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

// The part of ParallelChart that draws.

namespace rondo {

void ParallelChart::paintLine(QPainter &painter, const ParallelLine &line, const QColor &color, double width) const
{
    if (m_axes.isEmpty())
        return;
    QPainterPath path;
    path.moveTo(xOf(0), yOf(line, qsizetype(0)));
    for (qsizetype axis = 1; axis < m_axes.size(); ++axis) {
        // Control points at the thirds make y = smoothstep(x), which yOf() inverts.
        const double from = xOf(axis - 1), to = xOf(axis), third = (to - from) / 3;
        path.cubicTo(from + third, path.currentPosition().y(), to - third, yOf(line, axis), to, yOf(line, axis));
    }
    QPen pen = line.inBackground ? QPen(color, width) : seriesPen(line.style, width);
    pen.setColor(color);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void ParallelChart::drawPicture(QImage &picture, bool marked) const
{
    if (!marked)
        picture.fill(m_theme.color(Token::Panel));
    picture.setDevicePixelRatio(devicePixelRatioF());
    QPainter painter(&picture);
    paintLines(painter, marked);
}

//! \a marked: the marked line, above the others.
void ParallelChart::paintLines(QPainter &painter, bool marked) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const auto main = std::count_if(m_lines.begin(), m_lines.end(), [](const ParallelLine &line) { return !line.inBackground; });
    const bool many = main > seriesStyleCount;
    const auto isMeant = [&](const ParallelLine &line) { return !marked || line.key == m_marked; };
    for (const bool background : {true, false}) {
        for (const ParallelLine &line : m_lines) {
            if (line.inBackground != background || !isMeant(line))
                continue;
            QColor color = line.inBackground ? m_theme.color(Token::Text3) : line.style.color;
            if (line.color.isValid())
                color = line.color;
            const bool faded = !isWanted(line) || (m_marked != 0 && !marked);
            color.setAlphaF(float(line.inBackground ? (marked ? 1.0 : faded ? 0.13 : line.color.isValid() ? 0.85 : 0.42) : faded ? 0.2 : 1.0));
            paintLine(painter, line, color, marked ? 2.6 : line.inBackground ? 1 : many ? 1.1 : 2);
        }
    }
    if (many || m_axes.isEmpty())
        return;
    for (const ParallelLine &line : m_lines) {
        if (line.inBackground || !isMeant(line))
            continue;
        painter.setOpacity(isWanted(line) && (m_marked == 0 || marked) ? 1 : 0.3);
        for (const qsizetype axis : {qsizetype(0), m_axes.size() - 1})
            paintMarker(painter, {xOf(axis), yOf(line, axis)}, 7, line.style, m_theme.color(Token::Panel));
    }
}

void ParallelChart::paintTicks(QPainter &painter, qsizetype axis) const
{
    const ParallelAxis &which = m_axes.at(axis);
    const QFont font = m_theme.font(FontRole::Dense);
    const QFontMetricsF metrics(font);
    QList<double> ticks;
    if (!which.marks.isEmpty()) {
        ticks = which.marks;
    } else if (which.categories.isEmpty()) {
        ticks = which.scale().ticks(std::clamp(int(plotRect().height() / 46), 2, 6));
    } else {
        for (int index = 0; index < which.categories.size(); ++index)
            ticks << index;
    }
    const double step = m_axes.size() < 2 ? width() : plotRect().width() / double(m_axes.size() - 1);
    const double room = axis + 1 == m_axes.size() ? width() - xOf(axis) - 8 : step - 16;
    painter.setFont(font);
    double last = -100;
    for (const double tick : std::as_const(ticks)) {
        const QPointF at = positionOf(axis, tick);
        if (std::abs(at.y() - last) < metrics.height() - 2)
            continue; // more categories than room
        last = at.y();
        const QString text = metrics.elidedText(which.text(tick), Qt::ElideRight, room);
        const QRectF place(at.x() + 7, at.y() - metrics.height() / 2, metrics.horizontalAdvance(text) + 2, metrics.height());
        QColor ground = m_theme.color(Token::Panel); // so that lines do not run through the words
        ground.setAlphaF(0.78F);
        painter.fillRect(place.adjusted(-1, 1, 1, -1), ground);
        painter.setPen(m_theme.color(Token::Line2));
        painter.drawLine(at, at + QPointF(4, 0));
        painter.setPen(m_theme.color(Token::Text3));
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, text);
    }
}

void ParallelChart::paintAxis(QPainter &painter, qsizetype axis) const
{
    const ParallelAxis &which = m_axes.at(axis);
    const QRectF plot = plotRect();
    const double x = xOf(axis);
    painter.setPen(QPen(m_theme.color(Token::Line2), 1));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    paintTicks(painter, axis);
    if (which.brush) {
        double top = positionOf(axis, which.brush->second).y(), bottom = positionOf(axis, which.brush->first).y();
        if (top > bottom)
            std::swap(top, bottom);
        QRectF brush(QPointF(x - 6, std::max(top, plot.top())), QPointF(x + 6, std::min(bottom, plot.bottom())));
        if (brush.height() < 3)
            brush.adjust(0, -1.5, 0, 1.5);
        QColor fill = m_theme.color(Token::Accent);
        painter.setPen(QPen(fill, 1));
        fill.setAlphaF(0.16F);
        painter.setBrush(fill);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawRoundedRect(brush, 3, 3);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    QFont font = m_theme.font(FontRole::Dense);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(m_theme.color(axis == m_current && hasFocus() ? Token::AccentText : Token::Text));
    const QRectF title = titleRect(axis).adjusted(2, 0, -2, 0);
    QString text = which.title;
    if (which.flipped)
        text += QStringLiteral(" ↓");
    text = QFontMetricsF(font).elidedText(text, Qt::ElideRight, title.width());
    double left = x - QFontMetricsF(font).horizontalAdvance(text) / 2;
    left = std::max(left, 8.0); // of the card
    left = std::clamp(left, title.left(), std::max(title.left(), title.right() - QFontMetricsF(font).horizontalAdvance(text)));
    painter.drawText(QRectF(left, title.top(), title.right() - left, title.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
}

void ParallelChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_axes.isEmpty()) {
        painter.setPen(m_theme.color(Token::Text3));
        painter.setFont(m_theme.font(FontRole::Body));
        painter.drawText(rect(), Qt::AlignCenter, tr("Nothing differs between these experiments yet"));
        return;
    }
    if (m_vectors) {
        paintLines(painter, false);
        painter.setOpacity(1);
        if (m_marked != 0)
            paintLines(painter, true);
        painter.setOpacity(1);
        painter.setRenderHint(QPainter::Antialiasing, false);
    } else {
        const QSize pixels = (QSizeF(size()) * devicePixelRatioF()).toSize();
        painter.drawImage(0, 0, m_picture.get(pixels, m_marked != 0, [this](QImage &picture, bool marked) {
            drawPicture(picture, marked);
        }));
    }
    for (qsizetype axis = 0; axis < m_axes.size(); ++axis)
        paintAxis(painter, axis);
    if (m_dragged >= 0) {
        const qsizetype target = titleAt(m_dragTo);
        if (target >= 0 && target != m_dragged) {
            painter.setPen(QPen(m_theme.color(Token::Accent), 2));
            const double x = xOf(target) + (target > m_dragged ? 10 : -10);
            painter.drawLine(QPointF(x, 2), QPointF(x, height() - 2));
        }
    }
}

} // namespace rondo
