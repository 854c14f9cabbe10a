// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/portshape.h"

#include "theme/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::PortShape)
    };

    QPainterPath outline(PortType type, QPointF centre, double half)
    {
        QPainterPath path;
        switch (type) {
        case PortType::Dataset:
        case PortType::Predictions:
            path.addEllipse(centre, half, half);
            break;
        case PortType::Model:
            path.addRoundedRect(QRectF(centre - QPointF(half, half) * 0.92, QSizeF(half, half) * 1.84), 1.2,
                                1.2);
            break;
        case PortType::Report:
            path.moveTo(centre + QPointF(0, -half));
            path.lineTo(centre + QPointF(half, half * 0.86));
            path.lineTo(centre + QPointF(-half, half * 0.86));
            path.closeSubpath();
            break;
        case PortType::Event:
            path.moveTo(centre + QPointF(0, -half));
            path.lineTo(centre + QPointF(half, 0));
            path.lineTo(centre + QPointF(0, half));
            path.lineTo(centre + QPointF(-half, 0));
            path.closeSubpath();
            break;
        }
        return path;
    }

} // namespace

void paintPort(QPainter &painter, const Theme &theme, PortType type, QPointF centre, double size,
               bool connected)
{
    const QColor colour = theme.portColor(type);
    const QColor panel = theme.color(Token::Panel);
    const double half = size / 2;
    painter.setPen(QPen(panel, 3.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(panel);
    painter.drawPath(outline(type, centre, half));
    painter.setPen(Qt::NoPen);
    if (type == PortType::Predictions) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, connected ? 2.8 : 1.6));
        painter.drawPath(outline(type, centre, half - 1.2));
        if (!connected) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            painter.drawEllipse(centre, 1.5, 1.5);
        }
        return;
    }
    if (connected) {
        painter.setBrush(colour);
        painter.drawPath(outline(type, centre, half));
    } else {
        painter.setBrush(panel);
        painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(outline(type, centre, half - 0.8));
    }
}

QString portTypeName(PortType type)
{
    switch (type) {
    case PortType::Dataset:
        return Text::tr("dataset");
    case PortType::Model:
        return Text::tr("model");
    case PortType::Report:
        return Text::tr("report");
    case PortType::Event:
        return Text::tr("event");
    case PortType::Predictions:
        return Text::tr("predictions");
    }
    return {};
}

} // namespace rondo
