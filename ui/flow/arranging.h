// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/frames.h"

namespace rondo {

// Edits that bring order: pure, used inside FlowDocument::edit().

//! Layers from left to right, frames kept around their nodes. All nodes when \a nodes is empty. \a cards: of
//! the nodes that are seen.
void arrange(Flow &flow, const NodeTypes &types, QSet<NodeId> nodes, const QHash<NodeId, QRectF> &cards);

enum class Alignment { Left, Centre, Right, Top, Middle, Bottom };
//! Moves the selected things to the side of their common rectangle, or to its middle.
void align(Flow &flow, const NodeTypes &types, const FlowThings &selected, Alignment alignment,
           const QHash<NodeId, QRectF> &cards);
//! Makes the gaps between the selected things equal; the outermost two stay.
void distribute(Flow &flow, const NodeTypes &types, const FlowThings &selected, Qt::Orientation direction,
                const QHash<NodeId, QRectF> &cards);

//! Puts the selected things in front of or behind all others of their kind.
void restack(Flow &flow, const FlowThings &selected, bool front);

//! Moves what comes after \a inserted along the links to the right where it would cover or crowd it.
void makeRoom(Flow &flow, const NodeId &inserted, const QHash<NodeId, QRectF> &cards);

} // namespace rondo
