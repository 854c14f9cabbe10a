// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/graph.h"

#include <algorithm>

namespace rondo {

namespace {

    const QList<Link> &noLinks()
    {
        static const QList<Link> none;
        return none;
    }

} // namespace

FlowGraph::FlowGraph(const Flow &flow, const NodeTypes &types)
    : m_flow(flow)
    , m_types(types)
{
    QList<Link> links = flow.links.values();
    std::sort(links.begin(), links.end());
    for (const Link &link : links) {
        m_into[link.to].append(link);
        m_from[link.from].append(link);
    }
}

const QList<Link> &FlowGraph::into(const NodeId &id) const
{
    const auto found = m_into.constFind(id);
    return found == m_into.constEnd() ? noLinks() : *found;
}

const QList<Link> &FlowGraph::from(const NodeId &id) const
{
    const auto found = m_from.constFind(id);
    return found == m_from.constEnd() ? noLinks() : *found;
}

bool FlowGraph::waits(const Link &link) const
{
    const Node *from = m_flow.node(link.from);
    const NodeType *type = from ? m_types.find(from->type) : nullptr;
    const Port *output = type ? type->output(link.output) : nullptr;
    // Of a type this version does not know, nothing is known: it may be a trigger.
    return output && output->type != PortType::Event;
}

QSet<NodeId> FlowGraph::withoutEnds(QSet<NodeId> left,
                                    const QList<Link> &(FlowGraph::*behind)(const NodeId &) const,
                                    const QList<Link> &(FlowGraph::*ahead)(const NodeId &) const) const
{
    QHash<NodeId, int> waitingFor;
    QList<NodeId> free;
    for (const NodeId &id : std::as_const(left)) {
        for (const Link &link : (this->*behind)(id))
            waitingFor[id] += waits(link) && left.contains(link.from) && left.contains(link.to);
        if (waitingFor.value(id) == 0)
            free.append(id);
    }
    while (!free.isEmpty()) {
        const NodeId id = free.takeLast();
        left.remove(id);
        for (const Link &link : (this->*ahead)(id)) {
            const NodeId &next = link.from == id ? link.to : link.from;
            if (waits(link) && left.contains(next) && --waitingFor[next] == 0)
                free.append(next);
        }
    }
    return left;
}

QList<NodeId> FlowGraph::nodesInLoops() const
{
    const QList<NodeId> ids = m_flow.nodes.keys();
    QSet<NodeId> left(ids.begin(), ids.end());
    left = withoutEnds(std::move(left), &FlowGraph::into, &FlowGraph::from);
    left = withoutEnds(std::move(left), &FlowGraph::from, &FlowGraph::into);
    QList<NodeId> found = left.values();
    std::sort(found.begin(), found.end());
    return found;
}

bool closesLoop(const Flow &flow, const NodeTypes &types, const Link &link)
{
    const FlowGraph graph(flow, types);
    if (!graph.waits(link))
        return false;
    QSet<NodeId> seen;
    QList<NodeId> open {link.to};
    while (!open.isEmpty()) {
        const NodeId id = open.takeLast();
        if (id == link.from)
            return true;
        if (seen.contains(id))
            continue;
        seen.insert(id);
        for (const Link &next : graph.from(id)) {
            if (graph.waits(next))
                open.append(next.to);
        }
    }
    return false;
}

} // namespace rondo
