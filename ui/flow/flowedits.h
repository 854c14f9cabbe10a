// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"

#include <QByteArray>

#include <optional>

namespace rondo {

// Edits of a flow that more than one part of the canvas makes: pure functions, used inside
// FlowDocument::edit().

//! A port of one node of a flow.
struct PortRef {
    NodeId node;
    QString key;
    bool output = false;

    bool isValid() const { return node.isValid(); }
    auto operator<=>(const PortRef &) const = default;
    bool operator==(const PortRef &) const = default;
};

//! The link between two ports, whichever of them is the output.
Link linkBetween(const PortRef &a, const PortRef &b);
//! Whether both could be joined by type and direction alone; quick.
bool mayJoin(const Flow &flow, const NodeTypes &types, const PortRef &a, const PortRef &b);
//! The first port of a type that a link from \a from could go to; null when there is none.
const Port *fittingPort(const Flow &flow, const NodeTypes &types, const PortRef &from, const NodeType &type);

//! The nodes and the links among them as text, for the clipboard; it is a flow file.
QByteArray copyText(const Flow &flow, const QSet<NodeId> &nodes);
//! Adds the nodes of \a part with new ids and titles so that their top left is at \a position; returns the
//! new ids.
QSet<NodeId> paste(Flow &flow, const NodeTypes &types, const Flow &part, QPointF position);

//! Adds a node that stands in the middle of \a link when its type fits; links it alone otherwise.
NodeId insertOnLink(Flow &flow, const NodeTypes &types, const NodeType &type, const Link &link,
                    QPointF position);
//! Removes the nodes; \a join links their neighbours where the types allow.
void removeNodes(Flow &flow, const NodeTypes &types, const QSet<NodeId> &nodes, bool join);

//! Layers from left to right, each in the order of its sources' heights. All nodes when \a nodes is empty.
void arrange(Flow &flow, const NodeTypes &types, QSet<NodeId> nodes, const QHash<NodeId, QSizeF> &sizes);

//! The nearest place at or below \a wanted where a card of \a size covers no other.
QPointF freePlace(const QHash<NodeId, QRectF> &cards, QPointF wanted, QSizeF size);

} // namespace rondo
