// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/edgeitem.h"

#include "flow/portshape.h"
#include "theme/theme.h"
#include "widgets/painting.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace rondo {

EdgeItem::EdgeItem(const Link &link, PortType portType, const Theme &theme)
    : m_link(link)
    , m_portType(portType)
    , m_theme(theme)
{
    setFlag(ItemIsSelectable);
    setAcceptHoverEvents(true);
    setZValue(1);
}

void EdgeItem::setEnds(const EdgeEnd &from, const EdgeEnd &to, double laneY)
{
    prepareGeometryChange();
    m_to = to;
    m_line = edgePath(from, to, laneY);
    m_bounds = m_line.boundingRect().adjusted(-10, -10, 10, 10);
    update();
}

void EdgeItem::setState(State state, bool stale)
{
    if (m_state == state && m_stale == stale)
        return;
    m_state = state;
    m_stale = stale;
    update();
}

void EdgeItem::setTurnedOn(bool on)
{
    if (m_turnedOn == on)
        return;
    m_turnedOn = on;
    update();
}

void EdgeItem::setArrowVisible(bool visible)
{
    if (m_arrow == visible)
        return;
    m_arrow = visible;
    update();
}

void EdgeItem::setDashOffset(double offset)
{
    m_dashOffset = offset;
    update();
}

void EdgeItem::setTitles(const QString &from, const QString &to)
{
    m_fromTitle = from;
    m_toTitle = to;
}

QString EdgeItem::accessibleName() const
{
    return tr("%1 from %2 to %3").arg(portTypeName(m_portType), m_fromTitle, m_toTitle);
}

QPainterPath EdgeItem::shape() const
{
    QPainterPathStroker stroker;
    stroker.setWidth(12);
    return stroker.createStroke(m_line);
}

QPen EdgeItem::pen(bool strong) const
{
    QColor colour = m_theme.color(Token::Edge);
    if (m_state == State::Running || m_state == State::Done || m_portType == PortType::Event)
        colour = m_theme.portColor(m_portType);
    if (m_state == State::Invalid)
        colour = m_theme.status(Status::Failed).fill;
    if (m_stale)
        colour.setAlphaF(0.5F);
    if (strong && m_state != State::Invalid)
        colour = m_theme.color(Token::Accent);
    QPen line(colour, strong ? 3 : 2, Qt::SolidLine, Qt::FlatCap);
    const auto dashes = [&line](double on, double off) {
        line.setDashPattern({on / line.widthF(), off / line.widthF()});
    };
    if (!m_turnedOn)
        dashes(2, 4);
    else if (m_state == State::Invalid)
        dashes(4, 4);
    else if (m_state == State::Running)
        dashes(5, 4);
    else if (m_portType == PortType::Event)
        dashes(2, 4);
    line.setDashOffset(m_state == State::Running ? -m_dashOffset / line.widthF() : 0);
    return line;
}

void EdgeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const QPen line = pen(m_hovered || option->state.testFlag(QStyle::State_Selected));
    painter->setPen(line);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(m_line);
    const double detail = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    if (detail < 0.25)
        return;
    if (m_arrow)
        paintArrow(*painter, m_to, line.color());
    if (m_state == State::Invalid) {
        const QPointF middle = m_line.pointAtPercent(0.5);
        painter->setPen(QPen(m_theme.color(Token::Canvas), 2));
        painter->setBrush(line.color());
        painter->drawEllipse(middle, 8, 8);
        paintIcon(*painter, QRectF(middle - QPointF(5, 5), QSizeF(10, 10)), QStringLiteral("cross"),
                  m_theme.color(Token::Panel), m_theme);
    }
}

void EdgeItem::hoverEnterEvent(QGraphicsSceneHoverEvent *event)
{
    m_hovered = true;
    update();
    QGraphicsObject::hoverEnterEvent(event);
}

void EdgeItem::hoverLeaveEvent(QGraphicsSceneHoverEvent *event)
{
    m_hovered = false;
    update();
    QGraphicsObject::hoverLeaveEvent(event);
}

void paintArrow(QPainter &painter, const EdgeEnd &end, const QColor &colour)
{
    const QPointF out = outward(end.side);
    const QPointF across(-out.y(), out.x());
    const QPointF tip = end.position + out * (canvas::portSize / 2 + 1);
    QPainterPath head(tip);
    head.lineTo(tip + out * 7 + across * 4);
    head.lineTo(tip + out * 7 - across * 4);
    head.closeSubpath();
    painter.fillPath(head, colour);
}

} // namespace rondo
