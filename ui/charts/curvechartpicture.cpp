// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/curvechart.h"

#include "charts/curveraster.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

// The lines of CurveChart.

namespace rondo {

namespace {
    constexpr qsizetype mostSmoothPoints = 3000; //!< so many are drawn by the painter; more are faster as columns

    QList<qreal> dashOf(const PlotCurve &curve)
    {
        return curve.faint ? QList<qreal>() : curve.secondary ? QList<qreal> {2, 2.5} : curve.style.dash;
    }
} // namespace

bool CurveChart::isDrawn(const PlotCurve &curve) const
{
    return !curve.secondary || mainCount() <= seriesStyleCount || curve.key == m_marked;
}

double CurveChart::opacityOf(const PlotCurve &curve, bool marked) const
{
    const double own = curve.faint ? 0.32 : curve.secondary ? 0.6 : mainCount() > seriesStyleCount && m_marked == 0 ? 0.75 : 1;
    return own * (m_marked != 0 && !marked ? 0.22 : 1);
}

//! \a marked: what is drawn once more above the others.
QList<qsizetype> CurveChart::drawingOrder(bool marked) const
{
    const bool thin = mainCount() > seriesStyleCount;
    QList<qsizetype> order;
    for (qsizetype at = 0; at < m_curves.size(); ++at) {
        const PlotCurve &curve = m_curves.at(at);
        if (marked ? m_marked != 0 && curve.key == m_marked : !curve.secondary || !thin)
            order << at;
    }
    const auto rank = [this](qsizetype at) {
        const PlotCurve &curve = m_curves.at(at);
        return curve.faint ? 0 : curve.secondary ? 1 : 2;
    };
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return rank(a) < rank(b); });
    return order;
}

void CurveChart::drawPicture(QImage &picture, bool marked)
{
    if (!marked) {
        picture.fill(m_theme.color(Token::Panel));
        QPainter painter(&picture);
        painter.scale(devicePixelRatioF(), devicePixelRatioF());
        paintGrid(painter, QRectF(QPointF(), m_plot.size()));
        qsizetype points = 0;
        for (const PlotCurve &curve : m_curves) {
            const auto [from, to] = seen(curve).range(m_x.low, m_x.high);
            points += to - from;
        }
        m_isSmooth = points <= mostSmoothPoints;
    }
    paintCurves(picture, marked);
}

void CurveChart::paintCurves(QImage &picture, bool marked) const
{
    const double ratio = devicePixelRatioF();
    const QList<qsizetype> order = drawingOrder(marked);
    if (m_isSmooth) {
        QPainter painter(&picture);
        painter.scale(ratio, ratio);
        for (const qsizetype at : order)
            paintCurve(painter, m_curves.at(at), QRectF(QPointF(), m_plot.size()), marked);
        return;
    }
    QList<CurveStroke> strokes;
    const bool thin = mainCount() > seriesStyleCount;
    for (const qsizetype at : order) {
        const PlotCurve &curve = m_curves.at(at);
        CurveStroke stroke {&seen(curve), curve.style.color, (curve.secondary || thin ? 1.0 : 1.6) * ratio, {}};
        if (thin && marked)
            stroke.width = 1.8 * ratio;
        stroke.color.setAlphaF(float(opacityOf(curve, marked)));
        for (const qreal length : dashOf(curve))
            stroke.dash << length * ratio;
        strokes << stroke;
    }
    CurveRaster raster(picture);
    raster.draw(strokes, m_x, m_y);
    picture = raster.picture();
}

void CurveChart::paintGrid(QPainter &painter, const QRectF &plot) const
{
    painter.setPen(m_theme.color(Token::Grid));
    for (const double tick : m_y.ticks(std::max(2, height() / 44))) {
        const double y = std::floor(plot.bottom() - m_y.position(tick) * plot.height()) + 0.5;
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
}

QPolygonF CurveChart::polygonOf(const QList<CurveIndex::Column> &columns, const QRectF &plot) const
{
    QPolygonF line;
    const auto add = [&](double x, double y) {
        const double place = m_y.position(y);
        if (!std::isnan(place))
            line << QPointF(plot.left() + m_x.position(x) * plot.width(), plot.bottom() - place * plot.height());
    };
    for (const CurveIndex::Column &column : columns) {
        add(column.first.x(), column.first.y());
        if (column.first == column.last)
            continue;
        const double middle = (column.first.x() + column.last.x()) / 2;
        if (column.low < std::min(column.first.y(), column.last.y()))
            add(middle, column.low);
        if (column.high > std::max(column.first.y(), column.last.y()))
            add(middle, column.high);
        add(column.last.x(), column.last.y());
    }
    return line;
}

void CurveChart::paintCurve(QPainter &painter, const PlotCurve &curve, const QRectF &plot, bool marked) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(plot.adjusted(0, -2, 0, 2));
    SeriesStyle style = curve.style;
    const bool thin = mainCount() > seriesStyleCount;
    style.dash = dashOf(curve);
    const double width = curve.secondary ? 1.1 : marked ? 2.6 : thin ? 1 : 2;
    QPen pen = seriesPen(style, width);
    QColor color = style.color;
    color.setAlphaF(float(opacityOf(curve, marked)));
    pen.setColor(color);
    painter.setPen(pen);
    // A little more than is seen, so that lines leave at the rims; half a pixel a column loses nothing the eye could find.
    const bool leaves = m_range && !m_vectors; // a file of vectors does not clip
    const double beyond = leaves ? m_x.high - m_x.low : 0;
    QList<CurveIndex::Column> stretch;
    const int count = std::max(1, int(plot.width() * 2)) * (leaves ? 3 : 1);
    for (const CurveIndex::Column &column : seen(curve).columns(m_x.low - beyond, m_x.high + beyond, count)) {
        const bool isGap = m_logarithmic && column.high <= 0;
        if ((column.gapBefore || isGap) && !stretch.isEmpty()) {
            painter.drawPolyline(polygonOf(stretch, plot));
            stretch.clear();
        }
        if (!isGap)
            stretch << column;
    }
    const QPolygonF line = polygonOf(stretch, plot);
    painter.drawPolyline(line);
    if (line.size() == 1)
        painter.drawPoint(line.constFirst());
    painter.restore();
}

} // namespace rondo
