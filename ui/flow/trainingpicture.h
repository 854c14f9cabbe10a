// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/livepicture.h"

namespace rondo {

//! What the card of a node that trains shows of its experiments. Pure.
void describeTraining(NodePicture &picture, const Node &node, const LiveState &state);

//! The experiments a node shows: those of the newest run that has it, or those it changed back to.
QList<Experiment> shownExperiments(const LiveState &state, const NodeId &node);

//! "Third in line".
QString placeInLine(int place);

} // namespace rondo
