// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/nodegeometry.h"
#include "flow/nodepicture.h"

#include <QGraphicsObject>

namespace rondo {

class NodeTypes;
class PortItem;
class Theme;

//! The card of a node. Mirrors one Node and the picture of its work; never changes the flow itself. Its place
//! is the scene's affair.
class NodeItem : public QGraphicsObject {
    Q_OBJECT
public:
    enum { Type = UserType + 1 };

    NodeItem(const Node &node, const NodeTypes &types, const Theme &theme);

    const NodeId &id() const { return m_node.id; }
    const Node &node() const { return m_node; }
    const NodeType *nodeType() const { return m_type; }
    bool isTurnedOn() const { return m_node.enabled; }
    const NodeGeometry &geometry() const { return m_geometry; }
    QRectF cardRect() const { return {QPointF(), m_geometry.size}; } //!< in item coordinates
    QRectF cardInScene() const { return cardRect().translated(pos()); }
    QRectF titleRect() const; //!< in item coordinates
    QList<PortItem *> ports() const { return m_ports; }
    PortItem *port(const QString &key, bool output) const; //!< null when there is none

    void setNode(const Node &node);
    void setMirrored(bool mirrored); //!< it lies on the way back, from right to left
    bool isMirrored() const { return m_mirrored; }
    void setPicture(const NodePicture &picture);
    const NodePicture &picture() const { return m_picture; }
    //! Whether the card is drawn anew for each frame of the animation.
    bool isMoving() const { return m_picture.status == Status::Running; }
    void setSpin(double turns); //!< of the spinner, 0 to 1
    //! Changes with everything that changes the look of the card, but for selection and spinner; no two cards
    //! share one.
    quint64 look() const { return m_look; }
    qint64 experiments() const { return m_experiments; }

    //! "ConvNet, algorithm, running, 6 of 9 experiments, best loss 0.0221"
    QString accessibleName() const;

    int type() const override { return Type; }
    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;
    //! As paint(), for \a detail view pixels per canvas unit.
    void paintCard(QPainter &painter, double detail) const;
    //! Problems of the drawing count like those of its work.
    Status shownStatus() const;
    //! Accent when selected, else what the state of the node asks for.
    QColor borderColour() const;
    QRectF widthGrip() const; //!< in item coordinates: drags the width while the node is selected

private:
    void layOut();
    void refresh();

    const NodeTypes &m_types;
    const Theme &m_theme;
    Node m_node;
    const NodeType *m_type = nullptr;
    NodeGeometry m_geometry;
    NodePicture m_picture;
    QList<PortItem *> m_ports;
    qint64 m_experiments = 0;
    double m_spin = 0;
    bool m_mirrored = false;
    quint64 m_look = 0;
};

} // namespace rondo
