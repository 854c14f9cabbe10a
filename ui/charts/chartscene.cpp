// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartscene.h"

#include "charts/ticks.h"
#include "theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace rondo {

namespace {

    QList<double> verticalTicks(const ChartContent &content, double height)
    {
        const int most = qBound(2, int(height / 20), 6);
        return content.logarithmic ? logarithmicTicks(content.yLow, content.yHigh, most)
                                   : linearTicks(content.yLow, content.yHigh, most);
    }

    QList<double> horizontalTicks(const ChartContent &content, double width)
    {
        return linearTicks(content.xLow, content.xHigh, qBound(2, int(width / 60), 7));
    }

    double labelWidth(const ChartContent &content, double height, const QFont &font)
    {
        double width = 0;
        for (const double tick : verticalTicks(content, height))
            width = std::max(width, QFontMetricsF(font).horizontalAdvance(tickText(tick)));
        return width;
    }

    struct Extent {
        double low = std::numeric_limits<double>::infinity();
        double high = -std::numeric_limits<double>::infinity();
        void add(double value)
        {
            low = std::min(low, value);
            high = std::max(high, value);
        }
        bool isEmpty() const { return !(low <= high); }
    };

    constexpr double smallest = 1e-300; // room to compute with, on both ends

    void fit(Extent extent, bool logarithmic, double padding, double &low, double &high)
    {
        if (extent.isEmpty())
            extent = logarithmic ? Extent {0.1, 1} : Extent {0, 1};
        if (extent.low == extent.high) {
            const double around = logarithmic ? extent.low / 2 : std::max(std::abs(extent.low) / 2, 0.5);
            extent = {extent.low - around, extent.high + around};
        }
        const double room = logarithmic ? std::exp((std::log(extent.high) - std::log(extent.low)) * padding)
                                        : (extent.high - extent.low) * padding;
        if (!std::isfinite(low) || (logarithmic && low <= 0))
            low = logarithmic ? std::max(extent.low / room, smallest) : extent.low - room;
        if (!std::isfinite(high) || (logarithmic && high <= 0))
            high = logarithmic ? std::min(extent.high * room, 1 / smallest) : extent.high + room;
        if (!(low < high))
            high = logarithmic ? low * 10 : low + 1;
    }

} // namespace

double ChartContent::height(double y) const
{
    if (logarithmic)
        return (std::log10(y) - std::log10(yLow)) / (std::log10(yHigh) - std::log10(yLow));
    return (y - yLow) / (yHigh - yLow);
}

ChartContent fittedContent(QList<ChartSeries> series, bool logarithmic, double xLow, double xHigh,
                           double yLow, double yHigh)
{
    Extent x, y;
    for (ChartSeries &line : series) {
        for (QPointF &point : line.points) {
            if (!std::isfinite(point.y()) || (logarithmic && point.y() <= 0))
                point.setY(nan);
            else
                y.add(point.y());
            if (std::isfinite(point.x()))
                x.add(point.x());
        }
        line.points.removeIf([](const QPointF &point) { return !std::isfinite(point.x()); });
        // Qt Charts draws a dashed line to its first point also when that is a gap.
        const auto isDrawn = [](const QPointF &point) { return !std::isnan(point.y()); };
        line.points.erase(line.points.begin(), std::find_if(line.points.begin(), line.points.end(), isDrawn));
        while (!line.points.isEmpty() && !isDrawn(line.points.constLast()))
            line.points.removeLast();
    }
    ChartContent content;
    content.logarithmic = logarithmic;
    fit(x, false, 0, xLow, xHigh);
    fit(y, logarithmic, 0.04, yLow, yHigh);
    content.xLow = xLow;
    content.xHigh = xHigh;
    content.yLow = yLow;
    content.yHigh = yHigh;
    content.series = std::move(series);
    return content;
}

QRectF plotArea(const ChartContent &content, const QRectF &bounds, const QFont &font)
{
    if (!content.axesVisible)
        return bounds.adjusted(1, 3, -4, -1);
    const double below = QFontMetricsF(font).height() + 4;
    const double left = labelWidth(content, bounds.height() - below, font) + 6;
    return bounds.adjusted(left, 6, -8, -below);
}

QString summaryOf(const QList<ChartSeries> &series)
{
    QStringList parts;
    for (const ChartSeries &line : series) {
        const auto last = std::find_if(line.points.crbegin(), line.points.crend(),
                                       [](const QPointF &point) { return std::isfinite(point.y()); });
        if (last != line.points.crend())
            parts << MetricChart::tr("%1 %2").arg(line.name, QString::number(last->y(), 'g', 4)).trimmed();
        if (parts.size() == 4)
            break;
    }
    if (parts.isEmpty())
        return MetricChart::tr("No values yet.");
    return MetricChart::tr("%n line(s); newest values: %1. T shows all as a table.", nullptr,
                           int(series.size()))
        .arg(parts.join(QLatin1String(", ")));
}

ChartLayer::ChartLayer(Kind kind, const Theme &theme, QGraphicsItem *parent)
    : QGraphicsItem(parent)
    , m_kind(kind)
    , m_theme(theme)
{
    setAcceptedMouseButtons(Qt::NoButton);
}

void ChartLayer::setContent(const ChartContent &content, const QRectF &bounds, const QRectF &plot)
{
    prepareGeometryChange();
    m_content = content;
    m_bounds = bounds;
    m_plot = plot;
    update();
}

QPointF ChartLayer::position(const QPointF &value) const
{
    return {m_plot.left()
                + (value.x() - m_content.xLow) / (m_content.xHigh - m_content.xLow) * m_plot.width(),
            m_plot.bottom() - m_content.height(value.y()) * m_plot.height()};
}

void ChartLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (m_kind == Kind::Grid)
        paintGrid(*painter);
    else
        paintDots(*painter);
}

void ChartLayer::paintGrid(QPainter &painter) const
{
    if (!m_content.axesVisible)
        return;
    const QFont font = m_theme.font(FontRole::Caption);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const double tick : verticalTicks(m_content, m_plot.height())) {
        const double y = std::round(position({m_content.xLow, tick}).y());
        painter.setPen(m_theme.color(Token::Grid));
        painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        painter.setPen(m_theme.color(Token::Text3));
        painter.drawText(QRectF(m_bounds.left(), y - metrics.height() / 2,
                                m_plot.left() - m_bounds.left() - 5, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, tickText(tick));
    }
    painter.setPen(m_theme.color(Token::Line2));
    painter.drawLine(m_plot.bottomLeft(), m_plot.bottomRight());
    painter.setPen(m_theme.color(Token::Text3));
    for (const double tick : horizontalTicks(m_content, m_plot.width())) {
        const QString text = tickText(tick);
        const double width = metrics.horizontalAdvance(text) + 2;
        const double x = qBound(m_bounds.left(), position({tick, m_content.yLow}).x() - width / 2,
                                m_bounds.right() - width);
        painter.drawText(QRectF(x, m_plot.bottom() + 3, width, metrics.height()), Qt::AlignCenter, text);
    }
}

void ChartLayer::paintDots(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const ChartSeries &line : m_content.series) {
        if (!line.endDot)
            continue;
        const auto last = std::find_if(line.points.crbegin(), line.points.crend(),
                                       [](const QPointF &point) { return !std::isnan(point.y()); });
        if (last == line.points.crend())
            continue;
        painter.setPen(QPen(m_theme.color(Token::Panel), 1.2));
        painter.setBrush(line.color);
        painter.drawEllipse(position(*last), 3.4, 3.4);
    }
}

} // namespace rondo
