// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/frames.h"

namespace rondo {

// Parts of a flow that go to another place: copied, pasted, duplicated. Pure.

//! The things and the links among the nodes, as a flow of their own.
Flow partOf(const Flow &flow, const FlowThings &things);
//! The smallest rectangle around everything in a part; cards count with their usual size.
QRectF partArea(const Flow &part, const NodeTypes &types);
//! Adds \a part with new ids and titles so that its top left is at \a position, on the grid; what lies in it
//! keeps its places to each other. Returns what was added.
FlowThings pastePart(Flow &flow, const NodeTypes &types, const Flow &part, QPointF position);

} // namespace rondo
