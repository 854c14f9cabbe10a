// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/portitem.h"

#include "flow/flowscene.h"
#include "flow/nodeitem.h"
#include "flow/portshape.h"
#include "theme/theme.h"

#include <QCursor>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace rondo {

PortItem::PortItem(NodeItem &node, const Theme &theme, QGraphicsItem *card)
    : QGraphicsObject(card ? card : &node)
    , m_node(node)
    , m_theme(theme)
{
    setAcceptHoverEvents(true);
    setCursor(Qt::CrossCursor);
    setZValue(1);
}

void PortItem::setPlace(const PortPlace &place)
{
    if (m_place == place)
        return;
    m_place = place;
    setPos(place.position);
    setToolTip(tr("%1: %2").arg(place.key, portTypeName(place.type)));
    update();
}

bool PortItem::isConnected() const
{
    return m_links > 0 && m_node.isTurnedOn();
}

PortRef PortItem::ref() const
{
    return {m_node.id(), m_place.key, m_place.output};
}

EdgeEnd PortItem::end() const
{
    return {scenePos(), m_place.side};
}

void PortItem::setLinks(int count)
{
    if (m_links == count)
        return;
    m_links = count;
    update();
}

void PortItem::setMark(Mark mark)
{
    if (m_mark == mark)
        return;
    m_mark = mark;
    setOpacity(mark == Mark::Faded ? 0.3 : 1);
    update();
}

void PortItem::setFocused(bool focused)
{
    if (m_focused == focused)
        return;
    m_focused = focused;
    update();
}

QString PortItem::accessibleName() const
{
    const QString name = m_place.output ? tr("output %1").arg(m_place.key) : tr("input %1").arg(m_place.key);
    const auto *scene = qobject_cast<const FlowScene *>(this->scene());
    const QStringList others = scene ? scene->neighbourTitles(ref()) : QStringList();
    if (others.isEmpty())
        return tr("%1, not connected").arg(name);
    return tr("%1, connected to %2").arg(name, others.join(QStringLiteral(", ")));
}

QRectF PortItem::boundingRect() const
{
    constexpr double reach = canvas::portReach + 2;
    return {-reach, -reach, 2 * reach, 2 * reach};
}

QPainterPath PortItem::shape() const
{
    QPainterPath path;
    path.addEllipse(QPointF(), canvas::portReach, canvas::portReach);
    return path;
}

void PortItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const double detail = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    if (detail < 0.25)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    const bool large
        = m_hovered || m_focused || m_mark == Mark::Fits || m_mark == Mark::Aimed || m_mark == Mark::Refused;
    if (large) {
        QColor ring = m_mark == Mark::Refused ? m_theme.status(Status::Failed).fill
            : m_focused                       ? m_theme.color(Token::Accent)
                                              : m_theme.portColor(m_place.type);
        if (m_mark == Mark::Refused || m_mark == Mark::Aimed || m_focused) {
            painter->setPen(QPen(ring, 2));
            painter->setBrush(m_theme.color(Token::Panel));
        } else {
            ring.setAlphaF(0.25F);
            painter->setPen(Qt::NoPen);
            painter->setBrush(ring);
        }
        painter->drawEllipse(QPointF(), 11, 11);
    }
    const bool off = !m_node.isTurnedOn();
    painter->setOpacity(painter->opacity() * (off ? 0.55 : 1));
    paintPort(*painter, m_theme, m_place.type, {}, large && m_mark != Mark::None ? 15 : canvas::portSize,
              isConnected());
}

void PortItem::hoverEnterEvent(QGraphicsSceneHoverEvent *event)
{
    m_hovered = true;
    update();
    QGraphicsObject::hoverEnterEvent(event);
}

void PortItem::hoverLeaveEvent(QGraphicsSceneHoverEvent *event)
{
    m_hovered = false;
    update();
    QGraphicsObject::hoverLeaveEvent(event);
}

} // namespace rondo
