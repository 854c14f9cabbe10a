// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/nodeitem.h"

#include "accessibility/announce.h"
#include "flow/nodepainter.h"
#include "flow/portitem.h"
#include "widgets/labels.h"
#include "widgets/painting.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace rondo {

NodeItem::NodeItem(const Node &node, const NodeTypes &types, const Theme &theme)
    : m_types(types)
    , m_theme(theme)
{
    setFlags(ItemIsSelectable);
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
        refresh();
    }
    setZValue(2 + node.level * 1e-6);
    setPos(node.position);
}

void NodeItem::setMirrored(bool mirrored)
{
    if (m_mirrored == mirrored)
        return;
    m_mirrored = mirrored;
    layOut();
    refresh();
}

void NodeItem::refresh()
{
    static quint64 looks = 0;
    m_look = ++looks;
    update();
}

void NodeItem::layOut()
{
    prepareGeometryChange();
    m_geometry = nodeGeometry(m_type, m_node.width, rowCount(m_node, m_type), m_mirrored);
    while (m_ports.size() > m_geometry.ports.size())
        delete m_ports.takeLast();
    while (m_ports.size() < m_geometry.ports.size())
        m_ports.append(new PortItem(*this, m_theme));
    for (qsizetype i = 0; i < m_ports.size(); ++i)
        m_ports[i]->setPlace(m_geometry.ports[i]);
}

void NodeItem::setPicture(const NodePicture &picture)
{
    if (m_picture == picture)
        return;
    const bool told = m_picture.status != picture.status;
    m_picture = picture;
    const QString words = picture.problem.isEmpty() ? picture.why : picture.problem;
    setToolTip(words.isEmpty() ? picture.words : words);
    refresh();
    if (told && scene()) {
        announce(*this, accessibleName(),
                 picture.status == Status::Failed ? Urgency::AtOnce : Urgency::Polite);
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
    if (m_picture.status != Status::Idle && m_node.enabled && !m_picture.stale)
        parts << m_picture.words;
    if (!m_picture.figure.isEmpty())
        parts << tr("best %1 %2").arg(m_picture.figureUnit, m_picture.figure);
    if (!m_picture.why.isEmpty())
        parts << m_picture.why;
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
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(cardRect(), canvas::radius, canvas::radius);
    if (isSelected())
        path.addRect(widthGrip().adjusted(-3, -2, 3, 2)); // it reaches beyond the card
    return path;
}

void NodeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    paintCard(*painter, QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform()));
}

void NodeItem::paintCard(QPainter &painter, double detail) const
{
    const NodePainter card(painter, m_theme, m_node, m_type, m_geometry, m_picture);
    card.paint({.detail = detail,
                .selected = isSelected(),
                .experiments = m_experiments,
                .spin = m_spin,
                .grip = isSelected() ? widthGrip() : QRectF()});
}

Status NodeItem::shownStatus() const
{
    if (!m_node.enabled)
        return Status::Idle;
    if (m_picture.errors > 0)
        return Status::Failed;
    if (m_picture.warnings > 0 && m_picture.status == Status::Idle)
        return Status::Warning;
    return m_picture.status;
}

QColor NodeItem::borderColour() const
{
    const Status status = shownStatus();
    if (isSelected())
        return m_theme.color(Token::Accent);
    const bool tells = status == Status::Failed || status == Status::Warning || m_picture.warnings > 0;
    if (!tells)
        return m_theme.color(Token::Line2);
    return m_theme.status(status == Status::Failed ? Status::Failed : Status::Warning).fill;
}

QRectF NodeItem::widthGrip() const
{
    // Below the ports, so that a pointer near one still draws a link.
    double top = canvas::headerHeight;
    for (const PortPlace &port : m_geometry.ports) {
        if (port.side == Side::Right)
            top = std::max(top, port.position.y() + canvas::portReach);
    }
    const double height = std::min(24.0, m_geometry.size.height() - top - 4);
    const double middle = (top + m_geometry.size.height()) / 2;
    return {m_geometry.size.width() - 3, middle - height / 2, 6, height};
}

} // namespace rondo
