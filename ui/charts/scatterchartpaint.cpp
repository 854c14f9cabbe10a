// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatterchart.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

// The half of ScatterChart that draws.

namespace rondo {

void ScatterChart::paintEvent(QPaintEvent *)
{
    if (m_plot.width() < 1 || m_plot.height() < 1)
        return;
    QPainter painter(this);
    paintField(painter);
    paintLimits(painter);
    paintAxes(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFront(painter);
    paintPoints(painter);
    paintNames(painter);
}

void ScatterChart::paintField(QPainter &painter) const
{
    constexpr double cell = 6; //!< pixels
    QRectF area;
    QList<std::pair<QPointF, QColor>> known;
    for (const ScatterPoint &point : m_points) {
        if (m_isField && isDrawn(point) && point.color.isValid()) {
            known << std::pair {positionOf(point), point.color};
            area = area.united(QRectF(known.last().first, QSizeF(0.1, 0.1)));
        }
    }
    if (area.width() < 2 * cell || area.height() < 2 * cell) // all in a line: nothing lies between
        return;
    if (m_field.isNull()) {
        m_field = QImage(int(area.width() / cell), int(area.height() / cell), QImage::Format_RGB32);
        for (int row = 0; row < m_field.height(); ++row) {
            for (int column = 0; column < m_field.width(); ++column) {
                const QPointF at = area.topLeft() + QPointF(column + 0.5, row + 0.5) * cell;
                double red = 0, green = 0, blue = 0, sum = 0;
                for (const auto &[place, color] : std::as_const(known)) {
                    const QPointF away = place - at;
                    const double weight = 1 / (1 + QPointF::dotProduct(away, away));
                    red += weight * color.red();
                    green += weight * color.green();
                    blue += weight * color.blue();
                    sum += weight;
                }
                m_field.setPixel(column, row, qRgb(int(red / sum), int(green / sum), int(blue / sum)));
            }
        }
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setOpacity(0.4);
    painter.drawImage(area, m_field);
    painter.setOpacity(1);
}

void ScatterChart::paintAxes(QPainter &painter) const
{
    painter.setFont(m_theme.font(FontRole::Dense));
    const QFontMetricsF metrics(painter.font());
    for (const auto &[tick, text] : ticksOf(m_yAxis, m_y, std::max(2, height() / 44))) {
        const double y = std::floor(m_plot.bottom() - m_y.position(tick) * m_plot.height()) + 0.5;
        painter.setPen(m_theme.color(Token::Grid));
        painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        painter.setPen(m_theme.color(Token::Text3));
        painter.drawText(QRectF(0, y - metrics.height() / 2, m_plot.left() - 6, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideRight, m_plot.left() - 6));
    }
    painter.setPen(m_theme.color(Token::Line2));
    painter.drawLine(QPointF(m_plot.left(), m_plot.bottom() + 0.5), QPointF(m_plot.right(), m_plot.bottom() + 0.5));
    painter.setPen(m_theme.color(Token::Text3));
    for (const auto &[tick, text] : ticksOf(m_xAxis, m_x, std::clamp(int(m_plot.width() / 60), 2, 8))) {
        const double wide = metrics.horizontalAdvance(text) + 2;
        const double x = std::min(m_plot.left() + m_x.position(tick) * m_plot.width() - wide / 2, width() - wide);
        painter.drawText(QRectF(x, m_plot.bottom() + 4, wide, metrics.height()), Qt::AlignCenter, text);
    }
    const QRectF foot(m_plot.left(), m_plot.bottom() + 6 + metrics.height(), m_plot.width(), metrics.height());
    painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter,
                     m_x.logarithmic ? tr("%1 (log)").arg(m_xAxis.title) : m_xAxis.title);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, tr("upwards: %1").arg(m_yAxis.title));
}

//! Strokes that meet those of other areas, and end at the rims without a clip: files of vectors know none.
void ScatterChart::paintHatch(QPainter &painter, const QRectF &area) const
{
    constexpr double apart = 9;
    QColor hatch = m_theme.color(Token::Text3);
    hatch.setAlphaF(0.28F);
    painter.setPen(QPen(hatch, 1));
    painter.setRenderHint(QPainter::Antialiasing);
    // x + y is the same along a stroke.
    const double first = std::ceil((area.left() + area.top()) / apart) * apart;
    for (double sum = first; sum < area.right() + area.bottom(); sum += apart) {
        const double left = std::max(area.left(), sum - area.bottom()), right = std::min(area.right(), sum - area.top());
        painter.drawLine(QPointF(left, sum - left), QPointF(right, sum - right));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void ScatterChart::paintLimits(QPainter &painter) const
{
    const double x = m_plot.left() + m_x.position(m_xAxis.limit) * m_plot.width();
    const double y = m_plot.bottom() - m_y.position(m_yAxis.limit) * m_plot.height();
    const bool hasX = x > m_plot.left() && x < m_plot.right(), hasY = y > m_plot.top() && y < m_plot.bottom();
    QRectF passing = m_plot; // of x
    if (hasX) {
        passing = m_xAxis.limitIsLeast ? QRectF(QPointF(x, m_plot.top()), m_plot.bottomRight())
                                       : QRectF(m_plot.topLeft(), QPointF(x, m_plot.bottom()));
        paintHatch(painter, m_xAxis.limitIsLeast ? QRectF(m_plot.topLeft(), QPointF(x, m_plot.bottom()))
                                                 : QRectF(QPointF(x, m_plot.top()), m_plot.bottomRight()));
    }
    if (hasY)
        paintHatch(painter, m_yAxis.limitIsLeast ? QRectF(QPointF(passing.left(), y), passing.bottomRight())
                                                 : QRectF(passing.topLeft(), QPointF(passing.right(), y)));

    const StatusStyle warning = m_theme.status(Status::Warning);
    QFont font = m_theme.font(FontRole::Caption);
    const QFontMetricsF metrics(font);
    const auto label = [&](const QString &text, const QPointF &at) {
        const QRectF place(at, QSizeF(metrics.horizontalAdvance(text) + 6, metrics.height() + 2));
        painter.fillRect(place, m_theme.color(Token::Panel));
        painter.setFont(font);
        painter.setPen(warning.text);
        painter.drawText(place, Qt::AlignCenter, text);
    };
    QPen dashed(warning.text, 1.2, Qt::CustomDashLine);
    dashed.setDashPattern({4, 3});
    // Where both limits meet, each ends: beyond the corner the other one has failed it already.
    const double corner = hasX && hasY && !m_xAxis.limitIsLeast ? x : m_plot.right();
    painter.setPen(dashed);
    if (hasY)
        painter.drawLine(QPointF(m_plot.left(), y), QPointF(corner, y));
    if (hasX)
        painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, hasY && m_yAxis.limitIsLeast ? y : m_plot.bottom()));
    if (hasY) {
        const double wide = metrics.horizontalAdvance(m_yAxis.limitText) + 6;
        const double top = m_yAxis.limitIsLeast ? y + 4 : y - metrics.height() - 6;
        const double left = m_plot.left() + 6, right = corner - wide - 6;
        const auto covered = [&](double from) { // by points and their names
            const QRectF around(from - 24, top - 24, wide + 48, metrics.height() + 48);
            return std::count_if(m_points.begin(), m_points.end(),
                                 [&](const ScatterPoint &one) { return around.contains(positionOf(one)); });
        };
        label(m_yAxis.limitText, {right > left && covered(right) < covered(left) ? right : left, top});
    }
    if (hasX) {
        const double wide = metrics.horizontalAdvance(m_xAxis.limitText) + 8;
        const double left = m_xAxis.limitIsLeast ? x - wide : x + 4;
        label(m_xAxis.limitText, {std::clamp(left, m_plot.left(), m_plot.right() - wide), m_plot.bottom() - metrics.height() - 8});
    }
}

void ScatterChart::paintFront(QPainter &painter) const
{
    QPolygonF line;
    for (const QPointF &corner : frontLine())
        line << QPointF(m_plot.left() + m_x.position(corner.x()) * m_plot.width(),
                        m_plot.bottom() - m_y.position(corner.y()) * m_plot.height());
    painter.setPen(QPen(m_theme.color(Token::Text2), 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
}

void ScatterChart::paintPoints(QPainter &painter) const
{
    qsizetype main = 0;
    for (const ScatterPoint &point : m_points)
        main += !point.inBackground;
    for (const int layer : {0, 1, 2}) { // background, main, marked
        for (const ScatterPoint &point : m_points) {
            const int own = point.key == m_marked ? 2 : point.inBackground ? 0 : 1;
            if (own != layer || !isDrawn(point))
                continue;
            const QPointF at = positionOf(point);
            const bool isTinted = point.color.isValid();
            const QColor color = isTinted ? point.color : point.inBackground ? m_theme.color(Token::Text3) : point.style.color;
            painter.setOpacity(m_marked != 0 && layer != 2 ? 0.3 : 1);
            QColor fill = color;
            fill.setAlphaF(isTinted ? 1.0F : point.inBackground ? 0.22F : 0.3F);
            QColor rim = isTinted ? m_theme.color(Token::Text2) : color; // pale ones must be seen too
            rim.setAlphaF(point.inBackground ? 0.5F : 1);
            painter.setPen(QPen(rim, point.inBackground ? 1 : 1.8));
            painter.setBrush(fill);
            painter.drawEllipse(at, radiusOf(point), radiusOf(point));
            if (!point.inBackground && main <= seriesStyleCount)
                paintMarker(painter, at, 7, point.style, m_theme.color(Token::Panel));
        }
    }
    painter.setOpacity(1);
}

void ScatterChart::paintNames(QPainter &painter) const
{
    qsizetype main = 0;
    for (const ScatterPoint &point : m_points)
        main += !point.inBackground;
    const QFont font = m_theme.font(FontRole::BodyStrong);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    QList<QRectF> taken;
    for (const ScatterPoint &point : m_points) {
        if (!point.inBackground && isDrawn(point))
            taken << QRectF(positionOf(point) - QPointF(5, 5), QSizeF(10, 10));
    }
    for (const ScatterPoint &point : m_points) {
        const bool isNamed = point.key == m_marked || (!point.inBackground && main <= seriesStyleCount);
        if (!isNamed || !isDrawn(point))
            continue;
        const QPointF at = positionOf(point);
        const double away = radiusOf(point) + 4, wide = metrics.horizontalAdvance(point.name) + 2, high = metrics.height();
        const QList<QRectF> places {{at.x() - wide / 2, at.y() - away - high, wide, high},
                                    {at.x() + away, at.y() - high / 2, wide, high},
                                    {at.x() - wide / 2, at.y() + away, wide, high},
                                    {at.x() - away - wide, at.y() - high / 2, wide, high},
                                    {at.x() + away, at.y() + high / 2, wide, high},
                                    {at.x() + away, at.y() - high * 1.5, wide, high}};
        QRectF place = places.first();
        for (const QRectF &candidate : places) {
            const bool isFree = std::none_of(taken.begin(), taken.end(),
                                             [&](const QRectF &other) { return other.intersects(candidate); });
            if (isFree && m_plot.adjusted(-4, -8, 12, 4).contains(candidate)) {
                place = candidate;
                break;
            }
        }
        place.moveLeft(std::clamp(place.left(), 0.0, std::max(0.0, width() - wide)));
        taken << place;
        painter.setOpacity(m_marked != 0 && m_marked != point.key ? 0.4 : 1);
        painter.setPen(m_theme.color(Token::Text));
        painter.drawText(place, Qt::AlignCenter, point.name);
    }
    painter.setOpacity(1);
}

} // namespace rondo
