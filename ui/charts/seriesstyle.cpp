// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/seriesstyle.h"

#include "theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QtMath>

namespace rondo {

namespace {

    //! Corners on a circle, the first at the top; with \a inner below 1 every second one is nearer, as of a star.
    QPolygonF corners(const QPointF &centre, double radius, int count, double inner = 1)
    {
        QPolygonF polygon;
        for (int at = 0; at < count; ++at) {
            const double angle = 2 * M_PI * at / count - M_PI / 2;
            const double reach = at % 2 == 1 ? radius * inner : radius;
            polygon << centre + QPointF(std::cos(angle), std::sin(angle)) * reach;
        }
        return polygon;
    }

    QPainterPath shape(Marker marker, const QPointF &centre, double size)
    {
        const double half = size / 2;
        QPainterPath path;
        switch (marker) {
        case Marker::Circle:
            path.addEllipse(centre, half, half);
            break;
        case Marker::Square:
            path.addRect(QRectF(centre.x() - half * 0.9, centre.y() - half * 0.9, size * 0.9, size * 0.9));
            break;
        case Marker::Triangle:
            path.addPolygon(corners(centre + QPointF(0, half * 0.2), half * 1.2, 3));
            break;
        case Marker::Pentagon:
            path.addPolygon(corners(centre, half * 1.1, 5));
            break;
        case Marker::Diamond:
            path.addPolygon(corners(centre, half * 1.25, 4));
            break;
        case Marker::Cross:
            path.addRect(QRectF(centre.x() - half, centre.y() - half * 0.35, size, size * 0.35));
            path.addRect(QRectF(centre.x() - half * 0.35, centre.y() - half, size * 0.35, size));
            path.setFillRule(Qt::WindingFill);
            return path.simplified();
        case Marker::Star:
            path.addPolygon(corners(centre, half * 1.3, 10, 0.45));
            break;
        case Marker::Bar:
            path.addRect(QRectF(centre.x() - half * 0.4, centre.y() - half * 1.1, size * 0.4, size * 1.1));
            break;
        }
        path.closeSubpath();
        return path;
    }

} // namespace

SeriesStyle seriesStyle(const Theme &theme, int index)
{
    static const QList<qreal> dashes[seriesStyleCount] {{}, {}, {}, {4, 3}, {6, 4}, {2, 3}, {8, 3, 2, 3}, {}};
    const int place = ((index % seriesStyleCount) + seriesStyleCount) % seriesStyleCount;
    return {theme.series(place), Marker(place), dashes[place]};
}

QPen seriesPen(const SeriesStyle &style, double width)
{
    QPen pen(style.color, width);
    pen.setJoinStyle(Qt::RoundJoin);
    if (!style.dash.isEmpty()) {
        QList<qreal> pattern; // in widths of the pen
        for (const qreal length : style.dash)
            pattern << length / std::max(width, 0.1);
        pen.setDashPattern(pattern);
        pen.setCapStyle(Qt::FlatCap);
    }
    return pen;
}

void paintMarker(QPainter &painter, const QPointF &centre, double size, const SeriesStyle &style, const QColor &rim)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(rim.isValid() ? QPen(rim, 1) : QPen(Qt::NoPen));
    painter.setBrush(style.color);
    painter.drawPath(shape(style.marker, centre, size));
    painter.restore();
}

void paintLineSample(QPainter &painter, const QRectF &rect, const SeriesStyle &style, const QColor &rim)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double y = rect.center().y();
    painter.setPen(seriesPen(style, 2));
    painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
    painter.restore();
    paintMarker(painter, rect.center(), 8, style, rim);
}

} // namespace rondo
