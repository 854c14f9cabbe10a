// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"

#include <QByteArray>

#include <algorithm>
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

//! A short id that none of the frames, or of the notes, has.
template <class Items> QString freeId(const QString &stem, const Items &items)
{
    for (int number = 1;; ++number) {
        const QString id = QStringLiteral("%1-%2").arg(stem).arg(number);
        if (std::none_of(items.cbegin(), items.cend(), [&](const auto &item) { return item.id == id; }))
            return id;
    }
}

//! Adds a node that stands in the middle of \a link when its type fits; links it alone otherwise.
NodeId insertOnLink(Flow &flow, const NodeTypes &types, const NodeType &type, const Link &link,
                    QPointF position);
//! Whether the node has no links yet and its ports would let it stand in the middle of \a link.
bool mayGoBetween(const Flow &flow, const NodeTypes &types, const NodeId &node, const Link &link);
//! Puts the node in the middle of \a link when its type fits.
void goBetween(Flow &flow, const NodeTypes &types, const NodeId &node, const Link &link);
//! Removes the nodes; \a join links their neighbours where the types allow.
void removeNodes(Flow &flow, const NodeTypes &types, const QSet<NodeId> &nodes, bool join);

//! The nearest place at or below \a wanted where a card of \a size covers no other.
QPointF freePlace(const QHash<NodeId, QRectF> &cards, QPointF wanted, QSizeF size);

} // namespace rondo
