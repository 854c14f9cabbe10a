// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/curvechart.h"

#include <QFontMetricsF>
#include <QResizeEvent>

#include <algorithm>
#include <cmath>

namespace rondo {

namespace {
    constexpr int tablePoints = 500; //!< of a line, at most
} // namespace

CurveChart::CurveChart(Theme &theme, QWidget *parent)
    : PaintedChart(theme, parent)
    , m_theme(theme)
    , m_hover(nan)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::CrossCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, &CurveChart::changed);
}

void CurveChart::setTitles(const QString &title, const QString &xName)
{
    setAccessibleName(title);
    m_xName = xName;
    changed();
}

void CurveChart::setLogarithmic(bool logarithmic)
{
    m_logarithmic = logarithmic;
    changed();
}

void CurveChart::setSmallerIsBetter(bool smaller)
{
    m_smallerIsBetter = smaller;
    update();
}

void CurveChart::setCurves(const QList<PlotCurve> &curves)
{
    m_curves = curves;
    changed();
}

void CurveChart::setMarked(qint64 key)
{
    if (m_marked == key)
        return;
    m_marked = key;
    m_picture.forgetMarked();
    update();
}

void CurveChart::setRange(std::optional<std::pair<double, double>> range)
{
    if (range && !(range->first < range->second))
        range.reset();
    m_range = range;
    changed();
}

void CurveChart::setYRange(std::optional<std::pair<double, double>> range)
{
    m_yRange = range;
    changed();
}

void CurveChart::setVectors(bool vectors)
{
    m_vectors = vectors;
    update();
}

void CurveChart::changed()
{
    fit();
    describe();
    m_picture.forget();
    update();
}

void CurveChart::resizeEvent(QResizeEvent *event)
{
    PaintedChart::resizeEvent(event);
    fit();
    m_picture.forget();
}

int CurveChart::mainCount() const
{
    return int(std::count_if(m_curves.begin(), m_curves.end(), [](const PlotCurve &curve) { return !curve.secondary; }));
}

const CurveIndex &CurveChart::seen(const PlotCurve &curve) const
{
    const bool isWithin = curve.detail && curve.detailLow <= m_x.low && m_x.high <= curve.detailHigh;
    return isWithin ? *curve.detail : *curve.points;
}

void CurveChart::fit()
{
    double low = std::numeric_limits<double>::infinity(), high = -low;
    for (const PlotCurve &curve : std::as_const(m_curves)) {
        if (!curve.points->points().isEmpty()) {
            low = std::min(low, curve.points->points().constFirst().x());
            high = std::max(high, curve.points->points().constLast().x());
        }
    }
    m_all = low == high ? PlotAxis {low - 1, high + 1} : PlotAxis::around(low, high, false, 0); // a moment of a clock
    m_x = m_range ? PlotAxis {m_range->first, m_range->second} : m_all;

    low = std::numeric_limits<double>::infinity();
    high = -low;
    for (const PlotCurve &curve : std::as_const(m_curves)) {
        if (!isDrawn(curve))
            continue;
        const auto extent = seen(curve).extent(m_x.low, m_x.high, m_logarithmic);
        low = std::min(low, std::isnan(extent.low) ? low : extent.low);
        high = std::max(high, std::isnan(extent.high) ? high : extent.high);
    }
    m_y = PlotAxis::around(low, high, m_logarithmic, 0.04);
    if (m_yRange) {
        const double from = std::isnan(m_yRange->first) ? m_y.low : m_yRange->first;
        const double to = std::isnan(m_yRange->second) ? m_y.high : m_yRange->second;
        if (from < to && (!m_logarithmic || from > 0))
            m_y = {from, to, m_logarithmic};
    }

    const QFontMetricsF dense(m_theme.font(FontRole::Dense)), strong(m_theme.font(FontRole::BodyStrong));
    double left = 24, right = 12;
    for (const double tick : m_y.ticks(std::max(2, height() / 44)))
        left = std::max(left, dense.horizontalAdvance(axisText(tick)));
    if (mainCount() <= seriesStyleCount) {
        for (const PlotCurve &curve : std::as_const(m_curves))
            right = std::max(right, curve.secondary ? 0 : strong.horizontalAdvance(curve.name) + 18);
    }
    right = std::min(right, width() / 4.0);
    m_plot = QRectF(QPointF(std::ceil(left) + 10, 8),
                    QPointF(std::floor(width() - right), std::floor(height() - dense.height() - 10)));
    if (m_plot.width() < 1 || m_plot.height() < 1)
        m_plot = {};
}

double CurveChart::xAt(double pixel) const
{
    return m_x.value((pixel - m_plot.left()) / std::max(1.0, m_plot.width()));
}

QPointF CurveChart::pixelOf(const QPointF &point) const
{
    return {m_plot.left() + m_x.position(point.x()) * m_plot.width(),
            m_plot.bottom() - m_y.position(point.y()) * m_plot.height()};
}

QList<CurveChart::Value> CurveChart::valuesAt(double x) const
{
    QList<Value> values;
    for (const PlotCurve &curve : m_curves) {
        const qsizetype at = curve.secondary ? -1 : seen(curve).nearest(x);
        if (at >= 0)
            values << Value {&curve, seen(curve).points().at(at)};
    }
    std::stable_sort(values.begin(), values.end(), [this](const Value &a, const Value &b) {
        return m_smallerIsBetter ? a.point.y() < b.point.y() : a.point.y() > b.point.y();
    });
    return values;
}

QString CurveChart::valueText(double value) const
{
    return m_yText ? m_yText(value) : axisText(value);
}

QString CurveChart::placeText(double x) const
{
    return QStringLiteral("%1 %2").arg(m_xName, m_xText ? m_xText(x) : axisText(x));
}

void CurveChart::describe()
{
    const QList<Value> ends = valuesAt(m_x.high);
    if (ends.isEmpty()) {
        setAccessibleDescription(tr("No values"));
        return;
    }
    QStringList words;
    for (const Value &end : ends.first(std::min<qsizetype>(ends.size(), seriesStyleCount)))
        words << QStringLiteral("%1 %2").arg(end.curve->name, valueText(end.point.y()));
    setAccessibleDescription(tr("%n line(s) from %1 to %2; at the end, the best first: %3", nullptr, int(ends.size()))
                                 .arg(placeText(m_x.low), placeText(m_x.high), words.join(QStringLiteral(", "))));
}

QList<ChartSeries> CurveChart::tableSeries() const
{
    QList<ChartSeries> columns;
    for (const PlotCurve &curve : m_curves) {
        if (!isDrawn(curve))
            continue;
        ChartSeries column;
        column.name = curve.faint ? tr("%1, measured").arg(curve.name) : curve.secondary ? tr("%1, training").arg(curve.name) : curve.name;
        const auto [from, to] = seen(curve).range(m_x.low, m_x.high);
        const qsizetype stride = std::max<qsizetype>(1, (to - from + tablePoints - 1) / tablePoints);
        for (qsizetype at = from; at < to; at += stride)
            column.points << seen(curve).points().at(at);
        columns << column;
    }
    return columns;
}

} // namespace rondo
