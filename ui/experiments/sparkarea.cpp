// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/sparkarea.h"

#include "experiments/experiments.h"
#include "experiments/painting.h"

#include <QPainterPath>

#include <cmath>

namespace rondo {

SparkArea::SparkArea(Theme &theme, const QString &title, Layout layout, QWidget *parent)
    : PaintedChart(theme, parent)
    , m_theme(theme)
    , m_title(title)
    , m_layout(layout)
{
    setAccessibleName(title);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SparkArea::setColor(const QColor &color)
{
    m_color = color;
    update();
}

void SparkArea::setValues(const QList<double> &values, double high, const QString &figure,
                          const QString &note)
{
    m_values = values;
    m_high = high;
    if (!std::isfinite(high)) {
        m_high = 0;
        for (double value : values)
            m_high = std::isfinite(value) ? std::max(m_high, value * 1.3) : m_high;
    }
    m_figure = figure;
    m_note = note;
    setAccessibleDescription(note.isEmpty() ? figure : figure + QStringLiteral(", ") + note);
    update();
}

QList<ChartSeries> SparkArea::tableSeries() const
{
    ChartSeries series {.name = m_title};
    for (qsizetype index = 0; index < m_values.size(); ++index)
        series.points << QPointF(double(index + 1), m_values.at(index));
    return {series};
}

QSize SparkArea::sizeHint() const
{
    return {92, m_layout == Layout::Above ? 58 : 66};
}

QSize SparkArea::minimumSizeHint() const
{
    return {60, 44};
}

QRectF SparkArea::chartRect() const
{
    const int top = m_layout == Layout::Above ? 34 : 18;
    return QRectF(rect()).adjusted(0, top, 0, m_note.isEmpty() ? -2 : -16);
}

void SparkArea::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont caption = m_theme.font(FontRole::Caption);
    QFont strong = m_theme.font(FontRole::BodyStrong);
    const QRect head(0, 0, width(), 16);
    paintText(painter, head, Qt::AlignLeft, m_title, caption, m_theme.color(Token::Text2));
    if (m_layout == Layout::Above)
        paintText(painter, QRect(0, 15, width(), 17), Qt::AlignLeft, m_figure, strong,
                  m_theme.color(Token::Text));
    else
        paintText(painter, head, Qt::AlignRight, m_figure, strong, m_theme.color(Token::Text));
    if (!m_note.isEmpty())
        paintText(painter, QRect(0, height() - 15, width(), 15), Qt::AlignLeft, m_note, caption,
                  m_theme.color(Token::Text3));
    paintArea(painter, chartRect());
}

void SparkArea::paintArea(QPainter &painter, const QRectF &rect) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Token::Grid), 1));
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    if (m_values.size() < 2 || !(m_high > 0))
        return;
    const QColor color = m_color.isValid() ? m_color : m_theme.color(Token::Text2);
    QColor fill = color;
    fill.setAlphaF(0.15F);
    const double step = rect.width() / double(m_values.size() - 1);
    QPolygonF line;
    const auto flush = [&] {
        if (line.size() > 1) {
            QPainterPath area;
            area.addPolygon(line);
            area.lineTo(line.last().x(), rect.bottom());
            area.lineTo(line.first().x(), rect.bottom());
            painter.fillPath(area, fill);
            painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPolyline(line);
        }
        line.clear();
    };
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        if (!std::isfinite(m_values[i])) {
            flush();
            continue;
        }
        const double part = std::clamp(m_values[i] / m_high, 0.0, 1.0);
        line << QPointF(rect.left() + double(i) * step, rect.bottom() - part * (rect.height() - 1));
    }
    flush();
}

} // namespace rondo
