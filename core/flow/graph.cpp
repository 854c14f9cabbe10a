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
        if (waits(link)) {
            m_before[link.to].append(link.from);
            m_after[link.from].append(link.to);
        }
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

QSet<NodeId> FlowGraph::withoutEnds(QSet<NodeId> left, const Neighbours &before, const Neighbours &after)
{
    QHash<NodeId, qsizetype> waitingFor;
    QList<NodeId> free;
    for (const NodeId &id : std::as_const(left)) {
        const QList<NodeId> all = before.value(id);
        const qsizetype count = std::count_if(all.begin(), all.end(),
                                              [&left](const NodeId &other) { return left.contains(other); });
        if (count == 0)
            free.append(id);
        else
            waitingFor.insert(id, count);
    }
    while (!free.isEmpty()) {
        const NodeId id = free.takeLast();
        left.remove(id);
        for (const NodeId &next : after.value(id)) {
            if (left.contains(next) && --waitingFor[next] == 0)
                free.append(next);
        }
    }
    return left;
}

QList<NodeId> FlowGraph::nodesInLoops() const
{
    QSet<NodeId> waiting;
    for (auto node = m_before.keyBegin(); node != m_before.keyEnd(); ++node)
        waiting.insert(*node);
    waiting = withoutEnds(std::move(waiting), m_before, m_after);
    waiting = withoutEnds(std::move(waiting), m_after, m_before);
    QList<NodeId> found = waiting.values();
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
