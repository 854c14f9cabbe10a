// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flowfacts.h"
#include "flow/nodepicture.h"
#include "flow/runscope.h"

#include <optional>

namespace rondo {

//! Everything the cards of a flow show: the newest run of this flow and what the store says about it.
struct LiveState {
    std::optional<Run> run; //!< none when the newest run is of another flow
    QList<Experiment> experiments; //!< of the run, and of the nodes it has not their own newest ones
    QHash<NodeId, QList<Experiment>> ofNode; //!< the same by node
    bool running = false;
    QSet<NodeId> ranNodes; //!< what the run is of, when it is of a part of the flow
    QList<Problem> problems;
    FlowFacts facts;

    void setExperiments(const QList<Experiment> &all);
    bool isSample() const; //!< whether the run is a quick check
    bool isInRun(const NodeId &node) const; //!< whether the run is of a part that has the node
};

//! The card of \a node. Pure.
NodePicture livePicture(const Node &node, const NodeType *type, const LiveState &state);

//! The experiments whose lines a node shows: all that run, and the best of the finished ones; at most six.
QList<ExperimentId> shownLines(const QList<Experiment> &experiments, const NodeId &node);

} // namespace rondo
