// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"

namespace rondo {

//! The flow as neighbours, for algorithms that walk it: building it once keeps them linear.
class FlowGraph {
public:
    FlowGraph(const Flow &flow, const NodeTypes &types);

    const QList<Link> &into(const NodeId &id) const; //!< sorted
    const QList<Link> &from(const NodeId &id) const; //!< sorted

    //! Whether the end of \a link waits for its beginning. Events do not wait: what follows one is another
    //! run.
    bool waits(const Link &link) const;

    //! Nodes that wait for themselves, and those between two such, sorted.
    QList<NodeId> nodesInLoops() const;

private:
    //! \a left without the nodes that wait for none of it, again and again; behind and ahead are into and
    //! from, or turned round.
    QSet<NodeId> withoutEnds(QSet<NodeId> left, const QList<Link> &(FlowGraph::*behind)(const NodeId &) const,
                             const QList<Link> &(FlowGraph::*ahead)(const NodeId &) const) const;

    const Flow &m_flow;
    const NodeTypes &m_types;
    QHash<NodeId, QList<Link>> m_into, m_from;
};

//! Whether with \a link the flow would wait for itself.
bool closesLoop(const Flow &flow, const NodeTypes &types, const Link &link);

} // namespace rondo
