// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatterchart.h"

#include "accessibility/announce.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace rondo {

namespace {
    constexpr double smallestRadius = 4.5, largestRadius = 15, reach = 6;
} // namespace

ScatterChart::ScatterChart(Theme &theme, QWidget *parent)
    : PaintedChart(theme, parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, [this] {
        fit();
        update();
    });
}

void ScatterChart::setContent(const ScatterAxis &x, const ScatterAxis &y, const QString &sizeTitle,
                              const QList<ScatterPoint> &points, const QList<qint64> &front)
{
    m_xAxis = x;
    m_yAxis = y;
    m_sizeTitle = sizeTitle;
    m_points = points;
    m_front = front;
    m_field = {};
    fit();
    describe();
    update();
}

void ScatterChart::setColorTitle(const QString &title, bool isField)
{
    m_colorTitle = title;
    m_isField = isField;
    m_field = {};
    update();
}

void ScatterChart::setMarked(qint64 key)
{
    m_marked = key;
    update();
}

bool ScatterChart::isDrawn(const ScatterPoint &point) const
{
    const auto fits = [](double value, const PlotAxis &plot, const ScatterAxis &axis) {
        return std::isfinite(value) && (!plot.logarithmic || value > 0) && !(value < axis.low) && !(value > axis.high);
    };
    return fits(point.x, m_x, m_xAxis) && fits(point.y, m_y, m_yAxis);
}

void ScatterChart::fit()
{
    const auto range = [this](double ScatterPoint::*field, const ScatterAxis &axis) {
        if (!axis.categories.isEmpty())
            return PlotAxis {-0.5, double(axis.categories.size()) - 0.5};
        double low = std::numeric_limits<double>::infinity(), high = -low;
        bool any = false;
        for (const ScatterPoint &point : std::as_const(m_points)) {
            const double value = point.*field;
            if (!std::isfinite(value) || (axis.logarithmic && value <= 0))
                continue;
            low = std::min(low, value);
            high = std::max(high, value);
            any = true;
        }
        // A limit far away would press the points into a corner.
        const bool isNear = any && std::isfinite(axis.limit) && (!axis.logarithmic || axis.limit > 0)
            && (axis.logarithmic ? axis.limit < high * 4 && axis.limit > low / 4
                                 : axis.limit < high + 2 * (high - low) && axis.limit > low - 2 * (high - low));
        if (isNear) {
            low = std::min(low, axis.limit);
            high = std::max(high, axis.limit);
        }
        PlotAxis plot = PlotAxis::around(low, high, axis.logarithmic, 0.12);
        const double from = std::isnan(axis.low) ? plot.low : axis.low, to = std::isnan(axis.high) ? plot.high : axis.high;
        if (from < to && (!plot.logarithmic || from > 0))
            plot = {from, to, plot.logarithmic};
        return plot;
    };
    m_x = range(&ScatterPoint::x, m_xAxis);
    m_y = range(&ScatterPoint::y, m_yAxis);
    m_largest = nan;
    for (const ScatterPoint &point : std::as_const(m_points)) {
        if (point.size > 0 && std::isfinite(point.size) && !(m_largest >= point.size))
            m_largest = point.size;
    }
    const QFontMetricsF dense(m_theme.font(FontRole::Dense));
    double left = 24;
    for (const auto &[value, text] : ticksOf(m_yAxis, m_y, std::max(2, height() / 44)))
        left = std::max(left, dense.horizontalAdvance(text));
    left = std::min(left, width() / 4.0);
    m_plot = QRectF(rect()).adjusted(std::ceil(left) + 10, 10, -14, -std::ceil(dense.height() * 2 + 10));
}

QList<std::pair<double, QString>> ScatterChart::ticksOf(const ScatterAxis &axis, const PlotAxis &plot, int maximum)
{
    QList<std::pair<double, QString>> ticks;
    for (qsizetype at = 0; at < axis.categories.size(); ++at)
        ticks << std::pair {double(at), axis.categories.at(at)};
    if (ticks.isEmpty()) {
        for (const double value : axis.marks.isEmpty() || axis.marks.size() > maximum ? plot.ticks(maximum) : axis.marks) {
            if (value >= plot.low && value <= plot.high)
                ticks << std::pair {value, axisText(value)};
        }
    }
    return ticks;
}

QString ScatterChart::valueText(const ScatterAxis &axis, double value)
{
    if (std::isnan(value))
        return QStringLiteral("–");
    return axis.categories.isEmpty() ? axisText(value) : axis.categories.value(int(value));
}

void ScatterChart::resizeEvent(QResizeEvent *event)
{
    PaintedChart::resizeEvent(event);
    m_field = {};
    fit();
}

QPointF ScatterChart::positionOf(const ScatterPoint &point) const
{
    return {m_plot.left() + m_x.position(point.x) * m_plot.width(),
            m_plot.bottom() - m_y.position(point.y) * m_plot.height()};
}

double ScatterChart::radiusOf(const ScatterPoint &point) const
{
    if (!(point.size > 0) || !(m_largest > 0))
        return smallestRadius;
    return std::max(smallestRadius, largestRadius * std::sqrt(point.size / m_largest));
}

QList<QPointF> ScatterChart::frontLine() const
{
    QList<QPointF> corners;
    for (const ScatterPoint &point : m_points) {
        if (m_front.contains(point.key) && isDrawn(point))
            corners << QPointF(point.x, point.y);
    }
    if (corners.isEmpty())
        return {};
    const double xSign = m_xAxis.smallerIsBetter ? 1 : -1, ySign = m_yAxis.smallerIsBetter ? -1 : 1;
    std::sort(corners.begin(), corners.end(), [&](const QPointF &a, const QPointF &b) {
        return a.x() == b.x() ? ySign * a.y() < ySign * b.y() : xSign * a.x() < xSign * b.x();
    });
    QList<QPointF> line {{corners.first().x(), m_yAxis.smallerIsBetter ? m_y.high : m_y.low}};
    for (const QPointF &corner : std::as_const(corners)) {
        line << QPointF(corner.x(), line.last().y());
        line << corner;
    }
    line.removeAt(1); // the first step rises from the rim
    line << QPointF(m_xAxis.smallerIsBetter ? m_x.high : m_x.low, corners.last().y());
    return line;
}

void ScatterChart::describe()
{
    QStringList best;
    int drawn = 0;
    for (const ScatterPoint &point : std::as_const(m_points)) {
        drawn += isDrawn(point);
        if (isDrawn(point) && m_front.contains(point.key))
            best << point.name;
    }
    QString text = tr("%n experiment(s) by %1 and %2", nullptr, drawn).arg(m_xAxis.title, m_yAxis.title);
    if (!best.isEmpty())
        text += QLatin1String("; ") + tr("nothing beats %1 in both").arg(best.join(QStringLiteral(", ")));
    setAccessibleDescription(text);
}

void ScatterChart::point(qint64 key)
{
    if (key == m_marked)
        return;
    setMarked(key);
    Q_EMIT pointedAt(key);
}

void ScatterChart::mouseMoveEvent(QMouseEvent *event)
{
    qint64 key = 0;
    double best = reach;
    for (const ScatterPoint &point : std::as_const(m_points)) {
        if (!isDrawn(point))
            continue;
        const QPointF away = positionOf(point) - event->position();
        const double distance = std::hypot(away.x(), away.y()) - radiusOf(point);
        if (distance < best) {
            best = distance;
            key = point.key;
        }
    }
    point(key);
}

void ScatterChart::leaveEvent(QEvent *)
{
    point(0);
}

void ScatterChart::step(int direction)
{
    QList<const ScatterPoint *> order;
    for (const ScatterPoint &point : std::as_const(m_points)) {
        if (isDrawn(point))
            order << &point;
    }
    if (order.isEmpty())
        return;
    std::stable_sort(order.begin(), order.end(), [](const auto *a, const auto *b) { return a->x < b->x; });
    qsizetype at = direction > 0 ? -1 : order.size();
    for (qsizetype index = 0; index < order.size(); ++index) {
        if (order.at(index)->key == m_marked)
            at = index;
    }
    const ScatterPoint &next = *order.at(std::clamp<qsizetype>(at + direction, 0, order.size() - 1));
    point(next.key);
    announce(*this, QStringLiteral("%1, %2 %3, %4 %5")
                        .arg(next.name, m_xAxis.title, valueText(m_xAxis, next.x), m_yAxis.title, valueText(m_yAxis, next.y)));
}

void ScatterChart::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        step(event->key() == Qt::Key_Left ? -1 : 1);
    } else if (event->key() == Qt::Key_Escape && m_marked) {
        point(0);
    } else {
        PaintedChart::keyPressEvent(event);
    }
}

PaintedChart::TableText ScatterChart::tableText() const
{
    TableText table;
    table.head << tr("Experiment") << m_xAxis.title << m_yAxis.title;
    if (!m_sizeTitle.isEmpty())
        table.head << m_sizeTitle;
    if (!m_colorTitle.isEmpty())
        table.head << m_colorTitle;
    if (!m_front.isEmpty())
        table.head << tr("Pareto front");
    for (const ScatterPoint &point : m_points) {
        QStringList row {point.name, valueText(m_xAxis, point.x), valueText(m_yAxis, point.y)};
        if (!m_sizeTitle.isEmpty())
            row << valueText({}, point.size);
        if (!m_colorTitle.isEmpty())
            row << point.colorText;
        if (!m_front.isEmpty())
            row << (m_front.contains(point.key) ? tr("yes") : tr("no"));
        table.rows << row;
    }
    return table;
}

} // namespace rondo
