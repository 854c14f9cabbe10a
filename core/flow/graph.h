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
    using Neighbours = QHash<NodeId, QList<NodeId>>;

    //! \a left without the nodes that have none of it before them, again and again.
    static QSet<NodeId> withoutEnds(QSet<NodeId> left, const Neighbours &before, const Neighbours &after);

    const Flow &m_flow;
    const NodeTypes &m_types;
    QHash<NodeId, QList<Link>> m_into, m_from;
    Neighbours m_before, m_after; //!< along the links that wait
};

//! Whether with \a link the flow would wait for itself.
bool closesLoop(const Flow &flow, const NodeTypes &types, const Link &link);

} // namespace rondo
