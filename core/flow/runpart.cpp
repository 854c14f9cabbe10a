// SPDX-License-Identifier: GPL-3.0-or-later
// Which nodes a run is of. Pure.
#include "flow/graph.h"
#include "flow/runscope.h"

#include <QCoreApplication>

#include <algorithm>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::RunScope)
    };

    //! Where the data of a link comes from, past nodes that are turned off.
    class Passage {
    public:
        Passage(const Flow &flow, const NodeTypes &types)
            : m_flow(flow)
            , m_types(types)
            , m_graph(flow, types)
        {
        }

        QList<Link> sourcesOf(const Link &link)
        {
            const Node *from = m_flow.node(link.from);
            if (!from || from->enabled)
                return {link};
            const NodeType *type = m_types.find(from->type);
            const Port *output = type ? type->output(link.output) : nullptr;
            if (!output || m_passed.contains(from->id))
                return {};
            m_passed.insert(from->id);
            QList<Link> sources;
            for (const Link &before : m_graph.into(from->id)) {
                const Port *input = type->input(before.input);
                if (input && input->type == output->type)
                    sources += sourcesOf(before);
            }
            m_passed.remove(from->id);
            return sources;
        }

    private:
        const Flow &m_flow;
        const NodeTypes &m_types;
        FlowGraph m_graph;
        QSet<NodeId> m_passed; //!< on the way to where it is now, so that a loop of them has an end
    };

    enum class Direction { Before, After };

    //! \a nodes and all that they wait for, or that waits for them. A deployment is asked for or left out:
    //! its predictions are no reason to deploy.
    QSet<NodeId> reached(const Flow &flow, const NodeTypes &types, const FlowGraph &graph,
                         const QSet<NodeId> &nodes, Direction direction)
    {
        QSet<NodeId> seen = nodes;
        QList<NodeId> open = nodes.values();
        while (!open.isEmpty()) {
            const NodeId id = open.takeLast();
            const bool before = direction == Direction::Before;
            for (const Link &link : before ? graph.into(id) : graph.from(id)) {
                const NodeId next = before ? link.from : link.to;
                const Node *node = flow.node(next);
                const NodeType *type = node ? types.find(node->type) : nullptr;
                const bool acts = type && type->category == Category::Deployment;
                if (!graph.waits(link) || seen.contains(next) || (before && acts))
                    continue;
                seen.insert(next);
                open.append(next);
            }
        }
        return seen;
    }

    void makeSample(Flow &flow, const NodeTypes &types)
    {
        QSet<NodeId> deployments;
        for (Node &node : flow.nodes) {
            const NodeType *type = types.find(node.type);
            if (!type)
                continue;
            if (type->category == Category::Deployment)
                deployments.insert(node.id);
            if (type->trains && type->parameter(QStringLiteral("epochs")))
                node.settings.insert(QStringLiteral("epochs"), Value(1));
            const Parameter *images = type->parameter(QStringLiteral("images"));
            if (type->category == Category::Data && images) {
                const Setting setting = settingOf(node, *images);
                const auto *value = std::get_if<Value>(&setting);
                const auto most = value ? qint64(value->toDouble()) : 0;
                if (most <= 0 || most > RunScope::sampleImages)
                    node.settings.insert(images->key, Value(RunScope::sampleImages));
            }
        }
        flow.remove(deployments);
    }

    Result<void> checkNodes(const Flow &flow, const NodeTypes &types, const RunScope &scope)
    {
        for (const NodeId &id : scope.nodes) {
            const Node *node = flow.node(id);
            if (!node)
                return Error {
                    Text::tr("The node \"%1\" is no longer in the flow, so it cannot run.").arg(id.value)};
            if (!node->enabled)
                return Error {Text::tr("%1 is turned off. Turn it on to run it.").arg(node->title)};
            const NodeType *type = types.find(node->type);
            if (scope.sample && type && type->category == Category::Deployment
                && scope.part != RunScope::Part::From)
                return Error {
                    Text::tr("%1 is a deployment, and what was trained on a sample is not deployed. Run it "
                             "in full.")
                        .arg(node->title)};
        }
        return {};
    }

} // namespace

Flow withoutTurnedOff(const Flow &flow, const NodeTypes &types)
{
    QSet<NodeId> off;
    for (const Node &node : flow.nodes) {
        if (!node.enabled)
            off.insert(node.id);
    }
    if (off.isEmpty())
        return flow;
    Flow left = flow;
    left.remove(off);
    Passage passage(flow, types);
    for (const Link &link : flow.links) {
        if (!off.contains(link.from) || off.contains(link.to))
            continue;
        for (const Link &source : passage.sourcesOf(link))
            left.links.insert({source.from, source.output, link.to, link.input});
    }
    return left;
}

Result<Flow> partOf(const Flow &flow, const NodeTypes &types, const RunScope &scope)
{
    if (const auto checked = checkNodes(flow, types, scope); !checked)
        return checked.error();
    Flow part = withoutTurnedOff(flow, types);
    if (scope.part != RunScope::Part::All) {
        const FlowGraph graph(part, types);
        QSet<NodeId> wanted = scope.nodes;
        if (scope.part == RunScope::Part::From)
            wanted = reached(part, types, graph, wanted, Direction::After);
        wanted = reached(part, types, graph, wanted, Direction::Before);
        const QSet<NodeId> all(part.nodes.keyBegin(), part.nodes.keyEnd());
        part.remove(all - wanted);
    }
    if (scope.sample)
        makeSample(part, types);
    return part;
}

QSet<NodeId> freshNodes(const Flow &flow, const NodeTypes &types, const RunScope &scope)
{
    const bool from = scope.part == RunScope::Part::From;
    if (!from && scope.useCache)
        return {};
    if (scope.part == RunScope::Part::Only)
        return scope.nodes;
    if (from) {
        const Flow drawn = withoutTurnedOff(flow, types);
        return reached(drawn, types, FlowGraph(drawn, types), scope.nodes, Direction::After);
    }
    const auto part = partOf(flow, types, scope);
    return part ? QSet<NodeId>(part->nodes.keyBegin(), part->nodes.keyEnd()) : QSet<NodeId>();
}

} // namespace rondo
