// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "flow/graph.h"
#include "flow/runscope.h"
#include "flow/searchplan.h"
#include "flow/stepkey.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <tuple>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Plan)
    };

    //! One parameter of a node with the values it takes in turn.
    struct Axis {
        QString key;
        QList<Value> values;
    };

    //! Every parameter of the table, in its order, then a script's own by name.
    QList<Axis> axesOf(const Node &node, const NodeType &type)
    {
        QList<Axis> axes;
        for (const Parameter &parameter : type.parameters) {
            if (!isSearchSetting(parameter.key))
                axes.append({parameter.key, valuesOf(parameter, settingOf(node, parameter))});
        }
        for (auto setting = node.settings.begin(); setting != node.settings.end(); ++setting) {
            if (!type.parameter(setting.key()))
                axes.append({setting.key(), valuesOf(openParameter(setting.key()), setting.value())});
        }
        return axes;
    }

    //! All combinations; the last axis turns fastest.
    QList<QJsonObject> combinations(const QList<Axis> &axes)
    {
        QList<QJsonObject> all {QJsonObject()};
        for (const Axis &axis : axes) {
            QList<QJsonObject> longer;
            longer.reserve(all.size() * axis.values.size());
            for (const QJsonObject &settings : std::as_const(all)) {
                for (const Value &value : axis.values) {
                    longer.append(settings);
                    longer.last().insert(axis.key, value);
                }
            }
            all = std::move(longer);
        }
        return all;
    }

    //! Of each experiment; those of a search lack what it chooses.
    QList<QJsonObject> settingsOf(const QList<Axis> &axes, const SearchPlan &search)
    {
        QJsonObject first;
        for (const Axis &axis : axes)
            first.insert(axis.key, axis.values.value(0));
        return search.method ? openTrials(search, first) : combinations(axes);
    }

    //! Makes the steps node by node, each after those it waits for.
    class Compiler {
    public:
        Compiler(const Flow &flow, const NodeTypes &types, const Catalog &catalog,
                 const QString &projectFolder, const RunScope &scope)
            : m_flow(flow)
            , m_types(types)
            , m_catalog(catalog)
            , m_folder(projectFolder)
            , m_scope(scope)
            , m_graph(flow, types)
        {
        }

        Result<Plan> run()
        {
            for (const Node &node : waitingOrder()) {
                const NodeType &type = *m_types.find(node.type);
                const auto added = type.trains ? addExperiments(node, type) : addSingle(node, type);
                if (!added)
                    return added.error();
            }
            return m_plan;
        }

    private:
        //! Nodes that make steps: as drawn, from top to bottom, but none before one it waits for.
        QList<Node> waitingOrder() const
        {
            QList<Node> drawn;
            for (const Node &node : m_flow.nodes) {
                const NodeType *type = m_types.find(node.type);
                if (type && type->category != Category::Data && type->category != Category::Trigger)
                    drawn.append(node);
            }
            std::sort(drawn.begin(), drawn.end(), [](const Node &a, const Node &b) {
                return std::tuple(a.position.y(), a.position.x(), a.id)
                    < std::tuple(b.position.y(), b.position.x(), b.id);
            });
            QHash<NodeId, int> rank;
            for (const Node &node : std::as_const(drawn))
                rankOf(node.id, rank);
            std::stable_sort(drawn.begin(), drawn.end(), [&rank](const Node &a, const Node &b) {
                return rank.value(a.id) < rank.value(b.id);
            });
            return drawn;
        }

        //! How many links lie before the node on the longest way to it. The flow has no loops: validate() has
        //! seen to it.
        int rankOf(const NodeId &id, QHash<NodeId, int> &known) const
        {
            if (const auto found = known.constFind(id); found != known.constEnd())
                return *found;
            int rank = 0;
            for (const Link &link : m_graph.into(id)) {
                if (m_graph.waits(link))
                    rank = std::max(rank, rankOf(link.from, known) + 1);
            }
            known.insert(id, rank);
            return rank;
        }

        Result<Digest> codeOf(const Node &node, const NodeType &type) const
        {
            const Parameter *parameter = type.parameter(QStringLiteral("script"));
            const QString script
                = parameter ? std::get<Value>(settingOf(node, *parameter)).toString().trimmed() : QString();
            if (script.isEmpty())
                return Digest();
            auto digest = digestOfFile(QDir(m_folder).filePath(script));
            if (!digest)
                return Error {QStringLiteral("%1: %2").arg(node.title, digest.errorText())};
            return digest;
        }

        Result<DatasetUse> datasetOf(const Node &node) const
        {
            for (const Link &link : m_graph.into(node.id)) {
                const Node *from = m_flow.node(link.from);
                if (!from || link.input != QLatin1String("images"))
                    continue;
                const auto use = m_catalog.constFind(link.from);
                if (use == m_catalog.constEnd() || use->version.isEmpty())
                    return Error {Text::tr("%1 has no images yet: its source was not read. Import it first.")
                                      .arg(from->title)};
                return *use;
            }
            return Error {Text::tr("%1 has no dataset. Connect one to its \"images\" port.").arg(node.title)};
        }

        Result<void> addExperiments(const Node &node, const NodeType &type)
        {
            const auto code = codeOf(node, type);
            if (!code)
                return code.error();
            const auto dataset = datasetOf(node);
            if (!dataset)
                return dataset.error();
            SearchPlan search = searchPlanOf(node, type);
            if (!m_scope.listed.isEmpty()) { // then there is nothing to choose
                search.method.reset();
                search.space.clear();
            }
            if (!(search == SearchPlan {.node = node.id}))
                m_plan.searches.append(search);
            int ordinal = 0;
            for (const QJsonObject &settings : m_scope.listed.isEmpty() ? settingsOf(axesOf(node, type), search) : listedOf(node)) {
                ++ordinal;
                Step step {.kind = Step::Kind::Train,
                           .node = node.id,
                           .nodeTitle = node.title,
                           .type = node.type,
                           .name = QStringLiteral("%1-%2").arg(node.id.value).arg(ordinal),
                           .ordinal = ordinal,
                           .settings = settings,
                           .dataset = *dataset,
                           .code = *code,
                           .inputs = {},
                           .key = {}};
                step.key = keyOf(step, {}, m_scope.sample);
                if (search.method) {
                    step.trial = ordinal - 1;
                    step.key = step.slot = slotOf(step, search, m_scope.sample);
                }
                append(step);
            }
            return {};
        }

        Result<void> addSingle(const Node &node, const NodeType &type)
        {
            const auto code = codeOf(node, type);
            if (!code)
                return code.error();
            const bool gate = type.category == Category::Validation;
            Step step {.kind = gate ? Step::Kind::Validate : Step::Kind::Deploy,
                       .node = node.id,
                       .nodeTitle = node.title,
                       .type = node.type,
                       .name = node.id.value,
                       .settings = combinations(axesOf(node, type)).first(),
                       .dataset = {},
                       .code = *code,
                       .inputs = {},
                       .key = {}};
            QJsonArray inputKeys;
            for (const Link &link : m_graph.into(node.id)) {
                for (const int input : m_stepsOf.value(link.from)) {
                    step.inputs.append(input);
                    inputKeys.append(m_plan.steps.at(input).key);
                }
            }
            std::sort(step.inputs.begin(), step.inputs.end());
            if (gate)
                step.key = keyOf(step, inputKeys,
                                 m_scope.sample); // a deployment acts on the world, so it is done each time
            append(step);
            return {};
        }

        QList<QJsonObject> listedOf(const Node &node) const
        {
            QList<QJsonObject> settings;
            for (const ListedExperiment &one : m_scope.listed) {
                if (one.node == node.id)
                    settings.append(one.settings);
            }
            return settings;
        }

        void append(const Step &step)
        {
            m_stepsOf[step.node].append(int(m_plan.steps.size()));
            m_plan.steps.append(step);
        }

        const Flow &m_flow;
        const NodeTypes &m_types;
        const Catalog &m_catalog;
        QString m_folder;
        const RunScope &m_scope;
        FlowGraph m_graph;
        Plan m_plan;
        QHash<NodeId, QList<int>> m_stepsOf;
    };

    //! Whether \a part can run; told in the words of the whole drawing, which knows what is turned off.
    Result<void> checkForRun(const Flow &part, const Flow &flow, const NodeTypes &types)
    {
        for (const Problem &problem : validate(part, types)) {
            if (problem.severity != Problem::Severity::Error)
                continue;
            for (const Problem &drawn : validate(flow, types)) {
                if (drawn.node == problem.node && drawn.severity == Problem::Severity::Error)
                    return Error {drawn.text};
            }
            return Error {problem.text};
        }
        return {};
    }

} // namespace

QList<QJsonObject> gridOf(const Node &node, const NodeType &type)
{
    return combinations(axesOf(node, type));
}

Result<Plan> compile(const Flow &flow, const NodeTypes &types, const Catalog &catalog,
                     const QString &projectFolder)
{
    return compile(flow, types, catalog, projectFolder, RunScope());
}

Result<Plan> compile(const Flow &flow, const NodeTypes &types, const Catalog &catalog,
                     const QString &projectFolder, const RunScope &scope)
{
    const auto part = partOf(flow, types, scope);
    if (!part)
        return part.error();
    if (const auto checked = checkForRun(*part, flow, types); !checked)
        return checked.error();
    return Compiler(*part, types, catalog, projectFolder, scope).run();
}

} // namespace rondo
