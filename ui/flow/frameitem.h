// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/frames.h"
#include "flow/noteitem.h"
#include "theme/theme.h"

#include <QGraphicsObject>

namespace rondo {

class NodeItem;
class PortItem;

//! The sides of an area that a pointer drags.
using Sides = Qt::Edges;

//! A titled area behind the nodes; collapsed, a card with the ports that links from outside come to.
class FrameItem : public QGraphicsObject {
    Q_OBJECT
public:
    enum { Type = UserType + 4 };

    FrameItem(const Frame &frame, const Theme &theme);

    const Frame &frame() const { return m_frame; }
    void setFrame(const Frame &frame);
    //! The card of a collapsed frame; \a nodes: the hidden ones, by id.
    void setCard(const FrameCard &card, const QHash<NodeId, NodeItem *> &nodes);
    //! Before the nodes of its ports go.
    void dropPorts();
    const QList<PortItem *> &ports() const { return m_ports; }
    void setProgress(const QString &words); //!< "10 of 18 done", or empty
    void setStatus(Status status); //!< of what a collapsed frame hides, taken together
    QRectF area() const { return {QPointF(), m_size}; } //!< in item coordinates
    QRectF areaInScene() const { return area().translated(pos()); }
    QRectF titleRect() const; //!< in item coordinates: what a pointer grabs
    QRectF toggleRect() const; //!< in item coordinates: collapses and expands
    //! The sides that a pointer at \a position would drag; none while it is not selected or collapsed.
    Sides sidesAt(QPointF position) const;
    //! "Train, frame, collapsed, 3 nodes"
    QString accessibleName() const;

    int type() const override { return Type; }
    QRectF boundingRect() const override;
    QPainterPath shape() const override; //!< only what a pointer grabs: what lies inside stays reachable
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintOpen(QPainter &painter, double detail) const;
    void paintCard(QPainter &painter, double detail) const;
    void paintTitle(QPainter &painter, const QRectF &area, const QColor &ink) const;
    QString words() const;

    const Theme &m_theme;
    Frame m_frame;
    QSizeF m_size;
    FrameCard m_card;
    QList<PortItem *> m_ports;
    QString m_progress;
    Status m_status = Status::Idle;
};

//! The colours of a frame.
struct FrameLook {
    QColor fill, border, tint, ink;
};
FrameLook frameLook(FrameColour colour, const Theme &theme);

} // namespace rondo
