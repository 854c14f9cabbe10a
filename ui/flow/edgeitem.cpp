// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/edgeitem.h"

#include "flow/portshape.h"
#include "theme/theme.h"
#include "widgets/painting.h"

#include <QLineF>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <limits>

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

void EdgeItem::setEnds(const EdgeEnd &from, const EdgeEnd &to, double laneY, const QList<QPointF> &bends)
{
    prepareGeometryChange();
    m_to = to;
    m_bends = bends;
    m_runsBack = bends.isEmpty() && isBackward(from, to);
    m_line = edgePath(from, to, laneY, bends);
    // The points of a curve's handles are around it: quicker than its exact bounds, and never too small.
    m_bounds = m_line.controlPointRect().adjusted(-10, -10, 10, 10);
    m_shape.clear();
    m_outline.clear();
    update();
}

qsizetype EdgeItem::bendAt(QPointF position, double reach) const
{
    for (qsizetype i = 0; i < m_bends.size(); ++i) {
        if (QLineF(m_bends[i], position).length() <= reach)
            return i;
    }
    return -1;
}

qsizetype EdgeItem::bendIndexFor(QPointF position) const
{
    // The nearest straight piece of the outline; the bends before it come first.
    const QPolygonF &points = outline();
    qsizetype before = 0, nearest = 0;
    double best = std::numeric_limits<double>::max();
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (before < m_bends.size() && QLineF(points[i], m_bends[before]).length() < 0.01)
            ++before;
        if (i + 1 == points.size())
            break;
        const double distance = QLineF((points[i] + points[i + 1]) / 2, position).length();
        if (distance < best) {
            best = distance;
            nearest = before;
        }
    }
    return nearest;
}

const QPolygonF &EdgeItem::outline() const
{
    if (!m_outline.isEmpty())
        return m_outline;
    constexpr int pieces = 8;
    for (int i = 0; i < m_line.elementCount(); ++i) {
        const QPainterPath::Element element = m_line.elementAt(i);
        if (element.type != QPainterPath::CurveToElement) {
            m_outline.append(element);
            continue;
        }
        const QPointF a = m_outline.constLast(), b = element, c = m_line.elementAt(i + 1),
                      d = m_line.elementAt(i + 2);
        for (int piece = 1; piece <= pieces; ++piece) {
            const double t = double(piece) / pieces, u = 1 - t;
            m_outline.append(a * (u * u * u) + b * (3 * u * u * t) + c * (3 * u * t * t) + d * (t * t * t));
        }
        i += 2;
    }
    return m_outline;
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

void EdgeItem::setCurrentBend(qsizetype index)
{
    m_currentBend = index;
    update();
}

void EdgeItem::setMarked(bool marked)
{
    if (m_marked == marked)
        return;
    m_marked = marked;
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
    if (m_shape.isEmpty()) {
        QPainterPathStroker stroker;
        stroker.setWidth(12);
        m_shape = stroker.createStroke(m_line);
    }
    return m_shape;
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

void EdgeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    paintLine(*painter, QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform()));
}

void EdgeItem::paintLine(QPainter &painter, double detail) const
{
    const QPen line = pen(isStrong());
    painter.setPen(line);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(m_line);
    if (detail < 0.25)
        return;
    if (m_arrow)
        paintArrow(painter, m_to, line.color());
    if (m_state == State::Invalid) {
        const QPointF middle = m_line.pointAtPercent(0.5);
        painter.setPen(QPen(m_theme.color(Token::Canvas), 2));
        painter.setBrush(line.color());
        painter.drawEllipse(middle, 8, 8);
        paintIcon(painter, QRectF(middle - QPointF(5, 5), QSizeF(10, 10)), QStringLiteral("cross"),
                  m_theme.color(Token::Panel), m_theme);
    }
    painter.setPen(QPen(line.color(), 1.6));
    const double radius = isStrong() ? 5 : 3.5;
    for (qsizetype i = 0; i < m_bends.size(); ++i) {
        painter.setBrush(i == currentBend() ? line.color() : m_theme.color(Token::Canvas));
        painter.drawEllipse(m_bends[i], radius, radius);
    }
    if (detail >= 0.5 && m_runsBack)
        paintLoopMark(painter);
}

//! A pill on the lane says that the way leads round again.
void EdgeItem::paintLoopMark(QPainter &painter) const
{
    const QPolygonF &line = outline();
    QLineF lane(line.constFirst(), line.constFirst());
    for (qsizetype i = 1; i < line.size(); ++i) {
        if (const QLineF piece(line[i - 1], line[i]); piece.length() > lane.length())
            lane = piece;
    }
    constexpr double height = 20, width = 32, icon = 12;
    QRectF pill(0, 0, width, height);
    pill.moveCenter(lane.center());
    painter.setPen(QPen(isStrong() ? m_theme.color(Token::Accent) : m_theme.color(Token::Line2), 1));
    painter.setBrush(m_theme.color(Token::Panel));
    painter.drawRoundedRect(pill, height / 2, height / 2);
    QRectF mark(0, 0, icon, icon);
    mark.moveCenter(pill.center());
    paintIcon(painter, mark, QStringLiteral("retrain"), m_theme.portColor(m_portType), m_theme);
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
