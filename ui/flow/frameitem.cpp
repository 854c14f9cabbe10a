// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/frameitem.h"

#include "flow/nodeitem.h"
#include "flow/portitem.h"
#include "widgets/labels.h"
#include "widgets/painting.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionGraphicsItem>

#include <algorithm>

namespace rondo {

namespace {

    constexpr double openTitle = 26, reach = 6;

} // namespace

FrameItem::FrameItem(const Frame &frame, const Theme &theme)
    : m_theme(theme)
{
    setFlag(ItemIsSelectable);
    setFrame(frame);
}

void FrameItem::setFrame(const Frame &frame)
{
    prepareGeometryChange();
    m_frame = frame;
    if (!frame.collapsed) {
        dropPorts();
        m_size = frame.rect.size();
    }
    setPos(frame.rect.topLeft());
    update();
}

void FrameItem::setCard(const FrameCard &card, const QHash<NodeId, NodeItem *> &nodes)
{
    prepareGeometryChange();
    m_card = card;
    m_size = card.size;
    QList<PortItem *> old;
    old.swap(m_ports);
    for (const OuterPort &port : card.ports) {
        NodeItem *node = nodes.value(port.port.node);
        if (!node)
            continue;
        // A port stands for one node for all its life.
        const auto same = std::find_if(old.begin(), old.end(),
                                       [node](const PortItem *item) { return &item->node() == node; });
        PortItem *item = same == old.end() ? new PortItem(*node, m_theme, this) : *same;
        if (same != old.end())
            old.erase(same);
        item->setPlace(port.place);
        m_ports.append(item);
    }
    qDeleteAll(old);
    update();
}

void FrameItem::dropPorts()
{
    qDeleteAll(m_ports);
    m_ports.clear();
}

void FrameItem::setProgress(const QString &words)
{
    if (m_progress == words)
        return;
    m_progress = words;
    update();
}

void FrameItem::setStatus(Status status)
{
    if (m_status == status)
        return;
    m_status = status;
    update();
}

QRectF FrameItem::titleRect() const
{
    return {0, 0, m_size.width(), m_frame.collapsed ? canvas::headerHeight : openTitle};
}

QRectF FrameItem::toggleRect() const
{
    const QRectF title = titleRect();
    return {title.right() - 28, title.top(), 28, title.height()};
}

Sides FrameItem::sidesAt(QPointF position) const
{
    Sides sides;
    if (m_frame.collapsed || !isSelected()
        || !area().adjusted(-reach, -reach, reach, reach).contains(position))
        return sides;
    sides.setFlag(Qt::LeftEdge, position.x() < reach);
    sides.setFlag(Qt::RightEdge, position.x() > m_size.width() - reach);
    sides.setFlag(Qt::TopEdge, position.y() < reach);
    sides.setFlag(Qt::BottomEdge, position.y() > m_size.height() - reach);
    return sides;
}

QString FrameItem::words() const
{
    const QString count = tr("%n node(s)", nullptr, int(m_frame.hidden.nodes.size()));
    if (!m_frame.collapsed)
        return m_progress;
    return m_progress.isEmpty() ? count : tr("%1 · %2").arg(count, m_progress);
}

QString FrameItem::accessibleName() const
{
    QStringList parts {m_frame.title, m_frame.collapsed ? tr("frame, collapsed") : tr("frame")};
    if (m_frame.collapsed && m_status != Status::Idle)
        parts << statusWord(m_status).toLower();
    if (!words().isEmpty())
        parts << words();
    return parts.join(QStringLiteral(", "));
}

QRectF FrameItem::boundingRect() const
{
    const double margin = m_frame.collapsed ? shadowMargin : reach + 2;
    return area().adjusted(-margin, -margin, margin, margin);
}

QPainterPath FrameItem::shape() const
{
    QPainterPath path;
    if (m_frame.collapsed) {
        path.addRect(area());
        return path;
    }
    path.addRect(titleRect());
    if (isSelected()) {
        path.setFillRule(Qt::WindingFill);
        const QRectF outer = area().adjusted(-reach, -reach, reach, reach);
        path.addRect({outer.left(), outer.top(), outer.width(), 2 * reach});
        path.addRect({outer.left(), outer.bottom() - 2 * reach, outer.width(), 2 * reach});
        path.addRect({outer.left(), outer.top(), 2 * reach, outer.height()});
        path.addRect({outer.right() - 2 * reach, outer.top(), 2 * reach, outer.height()});
    }
    return path;
}

void FrameItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const double detail = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    if (m_frame.collapsed)
        paintCard(*painter, detail);
    else
        paintOpen(*painter, detail);
}

} // namespace rondo
