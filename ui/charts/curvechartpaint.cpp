// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/curvechart.h"

#include "charts/labelplaces.h"
#include "widgets/painting.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

// What CurveChart draws around its lines.

namespace rondo {

namespace {
    constexpr int mostRows = 8; //!< of the card
    constexpr int rowHeight = 18;
} // namespace

void CurveChart::paintEvent(QPaintEvent *)
{
    if (m_plot.isEmpty())
        return;
    QPainter painter(this);
    if (m_vectors) {
        paintGrid(painter, m_plot);
        for (const qsizetype at : drawingOrder(false)) {
            if (m_marked == 0 || m_curves.at(at).key != m_marked)
                paintCurve(painter, m_curves.at(at), m_plot, false);
        }
        for (const qsizetype at : drawingOrder(true))
            paintCurve(painter, m_curves.at(at), m_plot, true);
    } else {
        const QSize size = (m_plot.size() * devicePixelRatioF()).toSize();
        painter.drawImage(m_plot, m_picture.get(size, m_marked != 0, [this](QImage &picture, bool marked) {
            drawPicture(picture, marked);
        }));
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
        if (std::isnan(end.y()) || end.x() > m_plot.right() + 1 || !m_plot.adjusted(0, -1, 0, 1).contains({m_plot.left(), end.y()}))
            continue;
        painter.setOpacity(opacityOf(curve, curve.key == m_marked));
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
        painter.setOpacity(std::max(0.4, opacityOf(*labelled.at(at), labelled.at(at)->key == m_marked)));
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
