// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/curvechart.h"

#include "charts/curveraster.h"
#include "charts/labelplaces.h"
#include "widgets/painting.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

// The half of CurveChart that draws.

namespace rondo {

namespace {
    constexpr qsizetype mostSmoothPoints = 3000; //!< so many are drawn by the painter; more are faster as columns
    constexpr int mostRows = 8; //!< of the card
    constexpr int rowHeight = 18;

    QList<qreal> dashOf(const PlotCurve &curve)
    {
        return curve.faint ? QList<qreal>() : curve.secondary ? QList<qreal> {2, 2.5} : curve.style.dash;
    }
} // namespace

bool CurveChart::isDrawn(const PlotCurve &curve) const
{
    return !curve.secondary || mainCount() <= seriesStyleCount || curve.key == m_marked;
}

double CurveChart::opacityOf(const PlotCurve &curve) const
{
    const bool faded = m_marked != 0 && curve.key != m_marked;
    const double own = curve.faint ? 0.32 : curve.secondary ? 0.6 : mainCount() > seriesStyleCount && m_marked == 0 ? 0.75 : 1;
    return own * (faded ? 0.22 : 1);
}

QList<qsizetype> CurveChart::drawingOrder() const
{
    QList<qsizetype> order;
    for (qsizetype at = 0; at < m_curves.size(); ++at) {
        if (isDrawn(m_curves.at(at)))
            order << at;
    }
    const auto rank = [this](qsizetype at) {
        const PlotCurve &curve = m_curves.at(at);
        return (curve.key == m_marked ? 3 : 0) + (curve.faint ? 0 : curve.secondary ? 1 : 2);
    };
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return rank(a) < rank(b); });
    return order;
}

void CurveChart::paintPicture()
{
    const double ratio = devicePixelRatioF();
    m_picture = QImage((m_plot.size() * ratio).toSize(), QImage::Format_RGB32);
    m_picture.fill(m_theme.color(Token::Panel));
    const QRectF plot(QPointF(), m_plot.size());
    qsizetype points = 0;
    const QList<qsizetype> order = drawingOrder();
    for (const qsizetype at : order) {
        const auto [from, to] = seen(m_curves.at(at)).range(m_x.low, m_x.high);
        points += to - from;
    }
    QPainter painter(&m_picture);
    painter.scale(ratio, ratio);
    paintGrid(painter, plot);
    if (points <= mostSmoothPoints) {
        for (const qsizetype at : order)
            paintCurve(painter, m_curves.at(at), plot);
        return;
    }
    painter.end();
    CurveRaster raster(m_picture);
    const bool thin = mainCount() > seriesStyleCount;
    for (const qsizetype at : order) {
        const PlotCurve &curve = m_curves.at(at);
        CurveStroke stroke {curve.style.color, (curve.secondary || thin ? 1.0 : 1.6) * ratio, {}};
        if (thin && curve.key == m_marked)
            stroke.width = 1.8 * ratio;
        stroke.color.setAlphaF(float(opacityOf(curve)));
        for (const qreal length : dashOf(curve))
            stroke.dash << length * ratio;
        raster.draw(seen(curve), m_x, m_y, stroke);
    }
    m_picture = raster.picture();
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

void CurveChart::paintCurve(QPainter &painter, const PlotCurve &curve, const QRectF &plot) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(plot.adjusted(0, -2, 0, 2));
    SeriesStyle style = curve.style;
    const bool thin = mainCount() > seriesStyleCount;
    style.dash = dashOf(curve);
    const double width = curve.secondary ? 1.1 : thin && curve.key != m_marked ? 1 : curve.key == m_marked ? 2.6 : 2;
    QPen pen = seriesPen(style, width);
    QColor color = style.color;
    color.setAlphaF(float(opacityOf(curve)));
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

void CurveChart::paintEvent(QPaintEvent *)
{
    if (m_plot.isEmpty())
        return;
    QPainter painter(this);
    if (m_vectors) {
        paintGrid(painter, m_plot);
        for (const qsizetype at : drawingOrder())
            paintCurve(painter, m_curves.at(at), m_plot);
    } else {
        if (m_picture.isNull() || m_picture.size() != (m_plot.size() * devicePixelRatioF()).toSize())
            paintPicture();
        painter.drawImage(m_plot, m_picture);
    }
    paintAxes(painter);
    paintEnds(painter);
    if (m_drag == Drag::Zoom && std::abs(m_dragTo.x() - m_dragFrom.x()) > 3) {
        QColor fill = m_theme.color(Token::Accent);
        fill.setAlphaF(0.14F);
        painter.fillRect(QRectF(QPointF(m_dragFrom.x(), m_plot.top()), QPointF(m_dragTo.x(), m_plot.bottom())).normalized(),
                         fill);
    } else if (!std::isnan(m_hover)) {
        paintHover(painter);
    }
}

void CurveChart::paintAxes(QPainter &painter) const
{
    painter.setFont(m_theme.font(FontRole::Dense));
    const QFontMetricsF metrics(painter.font());
    painter.setPen(m_theme.color(Token::Text3));
    for (const double tick : m_y.ticks(std::max(2, height() / 44))) {
        const double y = m_plot.bottom() - m_y.position(tick) * m_plot.height();
        painter.drawText(QRectF(0, y - metrics.height() / 2, m_plot.left() - 6, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, axisText(tick));
    }
    for (const double tick : m_x.ticks(std::clamp(int(m_plot.width() / 70), 2, 8))) {
        const QString text = m_xText ? m_xText(tick) : axisText(tick);
        const double wide = metrics.horizontalAdvance(text) + 2;
        const double x = std::min(m_plot.left() + m_x.position(tick) * m_plot.width() - wide / 2, width() - wide);
        painter.drawText(QRectF(x, m_plot.bottom() + 4, wide, metrics.height()), Qt::AlignCenter, text);
    }
    painter.setPen(m_theme.color(Token::Line2));
    painter.drawLine(QPointF(m_plot.left(), m_plot.bottom() + 0.5), QPointF(m_plot.right(), m_plot.bottom() + 0.5));
}

void CurveChart::paintEnds(QPainter &painter) const
{
    const bool all = mainCount() <= seriesStyleCount;
    QList<const PlotCurve *> labelled;
    QList<double> wanted;
    for (const PlotCurve &curve : m_curves) {
        if (curve.secondary || !(all || curve.key == m_marked))
            continue;
        const auto [from, to] = seen(curve).range(m_x.low, m_x.high);
        const qsizetype last = to > from ? seen(curve).nearest(m_x.high) : -1;
        if (last < 0)
            continue;
        const QPointF end = pixelOf(seen(curve).points().at(last));
        if (std::isnan(end.y()) || end.x() > m_plot.right() + 1)
            continue;
        painter.setOpacity(opacityOf(curve));
        paintMarker(painter, end, 8, curve.style, m_theme.color(Token::Panel));
        labelled << &curve;
        wanted << end.y();
    }
    const QFont font = m_theme.font(FontRole::BodyStrong);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(m_theme.color(Token::Text));
    const QList<double> places = labelPlaces(wanted, metrics.height(), m_plot.top(), m_plot.bottom());
    const double room = width() - m_plot.right() - 10;
    for (qsizetype at = 0; all && at < labelled.size(); ++at) {
        painter.setOpacity(std::max(0.4, opacityOf(*labelled.at(at))));
        painter.drawText(QRectF(m_plot.right() + 10, places.at(at) - metrics.height() / 2, room, metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(labelled.at(at)->name, Qt::ElideRight, room));
    }
    painter.setOpacity(1);
}

void CurveChart::paintHover(QPainter &painter) const
{
    const QList<Value> values = valuesAt(m_hover);
    const double x = pixelOf({m_hover, m_y.low}).x();
    if (values.isEmpty() || x < m_plot.left() - 1 || x > m_plot.right() + 1)
        return;
    painter.setPen(QPen(m_theme.color(Token::Text3), 1, Qt::DashLine));
    painter.drawLine(QPointF(std::floor(x) + 0.5, m_plot.top()), QPointF(std::floor(x) + 0.5, m_plot.bottom()));
    paintCard(painter, values);
}

void CurveChart::paintCard(QPainter &painter, const QList<Value> &values) const
{
    const QFont caption = m_theme.font(FontRole::Caption), mono = m_theme.font(FontRole::MonoSmall);
    QFont figure = m_theme.font(FontRole::Dense);
    figure.setWeight(QFont::DemiBold);
    QList<Value> shown = values.first(std::min<qsizetype>(values.size(), mostRows));
    for (const Value &value : values) {
        if (value.curve->key == m_marked && std::none_of(shown.begin(), shown.end(), [&](const Value &other) {
                return other.curve->key == m_marked;
            }))
            shown.last() = value;
    }
    double names = 0, figures = 0;
    for (const Value &value : std::as_const(shown)) {
        names = std::max(names, QFontMetricsF(mono).horizontalAdvance(value.curve->name));
        figures = std::max(figures, QFontMetricsF(figure).horizontalAdvance(valueText(value.point.y())));
    }
    names = std::min(names, 180.0);
    const qsizetype more = values.size() - shown.size();
    const double wide = 10 + 26 + 8 + names + 16 + figures + 12;
    const double high = 26 + rowHeight * double(shown.size() + (more > 0)) + 6;
    const double x = pixelOf({m_hover, m_y.low}).x();
    QRectF card(x + 26, m_plot.top() + 4, wide, high);
    if (card.right() > m_plot.right())
        card.moveRight(x - 14);
    card.moveLeft(std::clamp(card.left(), 2.0, std::max(2.0, width() - wide - 2)));
    painter.setRenderHint(QPainter::Antialiasing);
    paintShadow(painter, card, 6, m_theme, Elevation::Popup);
    painter.setPen(m_theme.color(Token::Line2));
    painter.setBrush(m_theme.color(Token::Panel));
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.setFont(caption);
    painter.setPen(m_theme.color(Token::Text3));
    painter.drawText(card.adjusted(10, 5, -10, 0), Qt::AlignLeft | Qt::AlignTop, placeText(m_hover));
    double y = card.top() + 24;
    for (const Value &value : std::as_const(shown)) {
        const QRectF row(card.left() + 10, y, wide - 22, rowHeight);
        paintLineSample(painter, QRectF(row.left(), y, 22, rowHeight), value.curve->style, m_theme.color(Token::Panel));
        painter.setPen(m_theme.color(Token::Text));
        painter.setFont(mono);
        painter.drawText(row.adjusted(32, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(mono).elidedText(value.curve->name, Qt::ElideRight, names));
        painter.setFont(figure);
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, valueText(value.point.y()));
        y += rowHeight;
    }
    if (more > 0) {
        painter.setFont(caption);
        painter.setPen(m_theme.color(Token::Text3));
        painter.drawText(QRectF(card.left() + 10, y, wide - 20, rowHeight), Qt::AlignLeft | Qt::AlignVCenter,
                         tr("and %n more", nullptr, int(more)));
    }
}

} // namespace rondo
