// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flowfacts.h"
#include "flow/nodepicture.h"

#include <optional>

namespace rondo {

//! Everything the cards of a flow show: the newest run of this flow and what the store says about it.
struct LiveState {
    std::optional<Run> run; //!< none when the newest run is of another flow
    QList<Experiment> experiments;
    bool running = false;
    QSet<NodeId> stale; //!< what the person changed since the run, and what depends on it
    QList<Problem> problems;
    FlowFacts facts;
};

//! The card of \a node. Pure.
NodePicture livePicture(const Node &node, const NodeType *type, const LiveState &state);

//! Which nodes give something else than they did in \a ran.
QSet<NodeId> changedSince(const Flow &ran, const Flow &now);

//! The experiments whose lines a node shows: all that run, and the best of the finished ones; at most six.
QList<ExperimentId> shownLines(const QList<Experiment> &experiments, const NodeId &node);

} // namespace rondo
