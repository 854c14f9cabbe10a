// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flowedits.h"
#include "flow/nodegeometry.h"

namespace rondo {

// Frames and what lies in them: pure, used inside FlowDocument::edit() and by the scene.

//! Nodes, frames and notes that are moved, copied or removed together.
using FlowThings = FrameContents;

//! Null when there is none.
const Frame *frameById(const Flow &flow, const QString &id);

//! All that collapsed frames stand for.
FlowThings hiddenThings(const Flow &flow);
//! The collapsed frame in which the hidden node is seen; null for a node that is seen itself.
const Frame *frameShowing(const Flow &flow, const NodeId &node);

//! A port of a hidden node that a link from outside comes to, at the border of the collapsed frame.
struct OuterPort {
    PortRef port;
    QString label; //!< the node's title
    PortPlace place;
};

//! The card of a collapsed frame.
struct FrameCard {
    QSizeF size;
    double footTop = canvas::headerHeight;
    QList<OuterPort> ports;
};
FrameCard frameCard(const Flow &flow, const NodeTypes &types, const Frame &frame);
//! Where the frame is drawn: all of it, or its card.
QRectF frameArea(const Flow &flow, const NodeTypes &types, const Frame &frame);

//! What lies in the frame: what has its middle in an open one, what a collapsed one hides. \a cards: of the
//! nodes that are seen.
FlowThings contentsOf(const Flow &flow, const NodeTypes &types, const Frame &frame,
                      const QHash<NodeId, QRectF> &cards);
//! \a things, with what lies in their frames and the notes that are pinned to their nodes.
FlowThings withContents(const Flow &flow, const NodeTypes &types, FlowThings things,
                        const QHash<NodeId, QRectF> &cards);

//! Moves the things, and the points of the links among them.
void moveBy(Flow &flow, const FlowThings &things, QPointF by);

void collapseFrame(Flow &flow, const NodeTypes &types, const QString &id, const QHash<NodeId, QRectF> &cards);
void expandFrame(Flow &flow, const QString &id);

} // namespace rondo
