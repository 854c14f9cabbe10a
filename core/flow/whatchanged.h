// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/plan.h"

namespace rondo {

/*!
    Why a run of \a node would make something else than run \a run did, in one line: "lr changed since run
   12", "Digits changed since run 12: other data". Told by comparing the steps of the two plans, so it is
   never a guess.

    Empty when the steps are the same, also when \a before has none of the node. \a flow is the drawing of
   \a now, for the titles.
*/
QString whatChanged(const Flow &flow, const NodeId &node, const Plan &before, const Plan &now, RunId run);

} // namespace rondo
