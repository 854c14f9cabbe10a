// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"

namespace rondo {

/*!
    What differs between two flows, to go from one to the other and back: only the nodes, links, frames and
    notes that are not the same in both, as they are before and after. A few hundred bytes where a copy of the
    flow would be thousands.
*/
struct FlowPatch {
    Flow before, after; //!< parts of flows: their links may lead to nodes that are not in them

    bool isEmpty() const { return before == after; }
    bool operator==(const FlowPatch &) const = default;
};

FlowPatch patchBetween(const Flow &before, const Flow &after);

//! The way back.
FlowPatch reversed(const FlowPatch &patch);

//! Both in one: from where \a first begins to where \a second ends. Empty when that is the same place.
FlowPatch composed(const FlowPatch &first, const FlowPatch &second);

//! Changes \a flow, which must be as the patch expects it before.
void apply(Flow &flow, const FlowPatch &patch);

//! What the patch changes, for views that follow.
FlowDiff differenceOf(const FlowPatch &patch);

//! About how many bytes it takes in a file; quick.
qsizetype sizeOf(const FlowPatch &patch);

} // namespace rondo
