// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"

#include <QPainterPath>
#include <QPointF>
#include <QSizeF>

namespace rondo {

//! Distances all parts of the canvas share, in canvas units.
namespace canvas {
    constexpr double grid = 8;
    constexpr double headerHeight = 32;
    constexpr double portRow = 20;
    constexpr double portCentre = 43;
    constexpr double rowHeight = 19;
    constexpr double padding = 10;
    constexpr double radius = 8;
    constexpr double portSize = 11;
    constexpr double portReach = 12; //!< half of a port's hit area
    constexpr double snapRadius = 24;
    constexpr double bendReach = 8; //!< half of the hit area of a link's point
} // namespace canvas

enum class Side { Left, Right, Top, Bottom };

//! Where a port of a card is, relative to the card's top left.
struct PortPlace {
    QString key;
    PortType type = PortType::Dataset;
    bool output = false;
    bool many = false;
    Side side = Side::Left;
    QPointF position;

    bool operator==(const PortPlace &) const = default;
};

//! What fills a card between its ports and its foot.
enum class CardBody { Line, Pictures, Rows, Nothing };
CardBody bodyOf(const NodeType *type);

//! Measures of a card: pure, from the node and its type.
struct NodeGeometry {
    QSizeF size;
    QList<PortPlace> ports;
    double bodyTop = canvas::headerHeight;
    double footTop = canvas::headerHeight;

    const PortPlace *port(const QString &key, bool output) const; //!< null when there is none
};
//! \a rows: lines of text in a card of CardBody::Rows; at least one is reserved. A \a mirrored card lies on the way back:
//! what comes in does so at the right, what goes out at the left.
NodeGeometry nodeGeometry(const NodeType *type, double width, int rows, bool mirrored = false);

//! The point on the grid nearest to \a point.
QPointF snapped(QPointF point);

//! One end of an edge.
struct EdgeEnd {
    QPointF position; //!< centre of the port, in scene coordinates
    Side side = Side::Right;
};

/*!
    The line of an edge. Forward it is a Bezier curve that leaves and enters along the sides' normals;
   backward (the target lies left of the source) it runs along the lane at \a laneY with rounded corners. From and to
   a mirrored card it turns one corner.
   With \a bends it is a smooth curve through these points, whichever way they lead.
*/
QPainterPath edgePath(const EdgeEnd &from, const EdgeEnd &to, double laneY, const QList<QPointF> &bends = {});
bool isBackward(const EdgeEnd &from, const EdgeEnd &to);
//! The unit vector that points out of a card at \a side.
QPointF outward(Side side);

} // namespace rondo
