// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/nodeitem.h"

#include "flow/nodepainter.h"
#include "flow/portitem.h"
#include "widgets/labels.h"
#include "widgets/painting.h"

#include <QAccessible>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace rondo {

NodeItem::NodeItem(const Node &node, const NodeTypes &types, const Theme &theme)
    : m_types(types)
    , m_theme(theme)
{
    setFlags(ItemIsSelectable | ItemSendsScenePositionChanges);
    setCacheMode(DeviceCoordinateCache);
    setZValue(2);
    setNode(node);
    setPicture(idlePicture(node, m_type));
}

void NodeItem::setNode(const Node &node)
{
    const bool sameLook = m_node.type == node.type && m_node.settings == node.settings
        && m_node.title == node.title && m_node.width == node.width && m_node.enabled == node.enabled;
    m_node = node;
    if (!sameLook) {
        m_type = m_types.find(node.type);
        m_experiments = experimentCount(node, m_types);
        layOut();
        update();
    }
    setPos(node.position);
}

void NodeItem::layOut()
{
    prepareGeometryChange();
    m_geometry = nodeGeometry(m_type, m_node.width, rowCount(m_node, m_type));
    while (m_ports.size() > m_geometry.ports.size())
        delete m_ports.takeLast();
    while (m_ports.size() < m_geometry.ports.size())
        m_ports.append(new PortItem(*this, m_theme));
    for (qsizetype i = 0; i < m_ports.size(); ++i)
        m_ports[i]->setPlace(m_geometry.ports[i]);
    Q_EMIT moved();
}

void NodeItem::setPicture(const NodePicture &picture)
{
    if (m_picture == picture)
        return;
    const bool announce = m_picture.status != picture.status;
    m_picture = picture;
    // A cached pixmap that changes thirty times a second costs more than it saves.
    const CacheMode wanted = isMoving() ? NoCache : DeviceCoordinateCache;
    if (cacheMode() != wanted)
        setCacheMode(wanted);
    update();
    if (announce && scene()) {
        QAccessibleEvent event(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void NodeItem::setSpin(double turns)
{
    m_spin = turns;
    update(0, m_geometry.footTop, m_geometry.size.width(), m_geometry.size.height() - m_geometry.footTop);
}

PortItem *NodeItem::port(const QString &key, bool output) const
{
    for (PortItem *port : m_ports) {
        if (port->place().output == output && port->place().key == key)
            return port;
    }
    return nullptr;
}

QRectF NodeItem::titleRect() const
{
    return {28, 4, m_geometry.size.width() - 36 - (m_experiments > 1 ? 36 : 0), 24};
}

QString NodeItem::accessibleName() const
{
    QStringList parts {m_node.title};
    if (m_type)
        parts << toString(m_type->category);
    parts << (m_node.enabled ? statusWord(m_picture.status).toLower() : tr("turned off"));
    if (m_type && m_type->trains)
        parts << tr("%n experiment(s)", nullptr, int(m_experiments));
    if (m_picture.status != Status::Idle && m_node.enabled)
        parts << m_picture.words;
    if (!m_picture.figure.isEmpty())
        parts << tr("best %1 %2").arg(m_picture.figureUnit, m_picture.figure);
    if (!m_picture.problem.isEmpty())
        parts << m_picture.problem;
    return parts.join(QStringLiteral(", "));
}

QRectF NodeItem::boundingRect() const
{
    return cardRect().adjusted(-shadowMargin, -shadowMargin, shadowMargin, shadowMargin);
}

QPainterPath NodeItem::shape() const
{
    QPainterPath path;
    path.addRoundedRect(cardRect(), canvas::radius, canvas::radius);
    return path;
}

void NodeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    const double detail = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    const NodePainter card(*painter, m_theme, m_node, m_type, m_geometry, m_picture);
    card.paint({.detail = detail,
                .selected = option->state.testFlag(QStyle::State_Selected),
                .experiments = m_experiments,
                .spin = m_spin});
}

QVariant NodeItem::itemChange(GraphicsItemChange change, const QVariant &value)
{
    if (change == ItemPositionHasChanged)
        Q_EMIT moved();
    return QGraphicsObject::itemChange(change, value);
}

} // namespace rondo
