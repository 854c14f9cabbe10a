// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/project.h"
#include "flow/flow.h"
#include "flow/graph.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace rondo {

namespace {

    constexpr qint64 largestRun = 10'000;

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Validate)
    };

    QString textOf(const Node &node, const NodeType &type, const char *key)
    {
        const Parameter *parameter = type.parameter(QString::fromUtf8(key));
        const Setting setting = parameter ? settingOf(node, *parameter) : Setting();
        const auto *value = std::get_if<Value>(&setting);
        return value ? value->toString().trimmed() : QString();
    }

    double numberOf(const Node &node, const NodeType &type, const char *key)
    {
        const Parameter *parameter = type.parameter(QString::fromUtf8(key));
        const Setting setting = parameter ? settingOf(node, *parameter) : Setting();
        const auto *value = std::get_if<Value>(&setting);
        return value ? value->toDouble() : 0;
    }

    //! One check of a flow: walks it once, and collects.
    class Check {
    public:
        Check(const Flow &flow, const NodeTypes &types)
            : m_flow(flow)
            , m_types(types)
            , m_graph(flow, types)
            , m_nodes(flow.sortedNodes())
        {
        }

        QList<Problem> run()
        {
            for (const Node &node : std::as_const(m_nodes))
                checkNode(node);
            checkTitles();
            checkDeployments();
            for (const NodeId &id : m_graph.nodesInLoops())
                error(id,
                      Text::tr("%1 is part of a loop, so the flow would wait for itself. Remove one of the "
                               "loop's links.")
                          .arg(m_flow.node(id)->title));
            checkCount();
            return m_problems;
        }

    private:
        void error(const NodeId &node, const QString &text, const QString &parameter = {})
        {
            m_problems.append({Problem::Severity::Error, node, parameter, text});
        }
        void warning(const NodeId &node, const QString &text, const QString &parameter = {})
        {
            m_problems.append({Problem::Severity::Warning, node, parameter, text});
        }

        void checkNode(const Node &node)
        {
            if (!node.enabled)
                return;
            const NodeType *type = m_types.find(node.type);
            if (!type) {
                error(node.id,
                      Text::tr("%1 is a \"%2\", which this version of Rondo does not know. Update Rondo, or "
                               "turn the node off.")
                          .arg(node.title, node.type));
                return;
            }
            if (type->planned) {
                error(
                    node.id,
                    Text::tr("%1 is a %2, which comes with a later version. Turn the node off, or delete it.")
                        .arg(node.title, translated(type->title)));
                return;
            }
            checkSettings(node, *type);
            checkLinks(node, *type);
            checkInputs(node, *type);
            if (type->category == Category::Validation)
                checkGate(node, *type);
            if (type->trains && m_graph.from(node.id).isEmpty())
                warning(node.id,
                        Text::tr("The models of %1 go nowhere. Connect its \"model\" port to a Validation to "
                                 "use the best.")
                            .arg(node.title));
        }

        void checkSettings(const Node &node, const NodeType &type)
        {
            for (auto setting = node.settings.begin(); setting != node.settings.end(); ++setting) {
                const Parameter *known = type.parameter(setting.key());
                if (!known && !type.openParameters) {
                    error(node.id,
                          Text::tr("%1 has no setting \"%2\". Remove it, or correct its name.")
                              .arg(node.title, setting.key()),
                          setting.key());
                    continue;
                }
                const auto check
                    = checkSetting(known ? *known : openParameter(setting.key()), setting.value());
                if (!check)
                    error(node.id, QStringLiteral("%1: %2").arg(node.title, check.errorText()),
                          setting.key());
            }
            for (const Parameter &parameter : type.parameters) {
                const bool needsValue = parameter.initial.isString() && !parameter.optional
                    && parameter.initial.toString().isEmpty();
                if (!needsValue || node.settings.contains(parameter.key))
                    continue;
                if (const auto check = checkSetting(parameter, Setting {parameter.initial}); !check)
                    error(node.id, QStringLiteral("%1: %2").arg(node.title, check.errorText()),
                          parameter.key);
            }
        }

        //! Only a file written by hand holds links that cannot be drawn.
        void checkLinks(const Node &node, const NodeType &type)
        {
            QSet<QString> filled;
            for (const Link &link : m_graph.into(node.id)) {
                const Node *from = m_flow.node(link.from);
                const NodeType *fromType = from ? m_types.find(from->type) : nullptr;
                if (!fromType || fromType->planned)
                    continue;
                const Port *output = fromType->output(link.output);
                const Port *input = type.input(link.input);
                if (!output || !input || output->type != input->type)
                    error(node.id,
                          Text::tr("The link from \"%1\" of %2 to \"%3\" of %4 does not fit. Remove it and "
                                   "draw it anew.")
                              .arg(link.output, from->title, link.input, node.title));
                else if (!input->many && filled.contains(link.input))
                    error(
                        node.id,
                        Text::tr("The \"%1\" port of %2 takes one link and has several. Remove all but one.")
                            .arg(link.input, node.title));
                filled.insert(link.input);
            }
        }

        void checkInputs(const Node &node, const NodeType &type)
        {
            for (const Port &port : type.inputs) {
                if (!port.required)
                    continue;
                const Node *off = nullptr;
                bool filled = false;
                for (const Link &link : m_graph.into(node.id)) {
                    const Node *from = m_flow.node(link.from);
                    if (link.input != port.key || !from)
                        continue;
                    filled = filled || from->enabled;
                    off = from->enabled ? off : from;
                }
                if (filled)
                    continue;
                if (off)
                    error(node.id,
                          Text::tr("The \"%1\" port of %2 gets nothing, because %3 is turned off. Turn that "
                                   "on, or this off too.")
                              .arg(port.key, node.title, off->title));
                else
                    error(node.id,
                          Text::tr("%1 needs %2. Connect something to its \"%3\" port.")
                              .arg(node.title, toString(port.type), port.key));
            }
        }

        void checkGate(const Node &node, const NodeType &type)
        {
            for (const Parameter &parameter : type.parameters) {
                const bool isCheck
                    = parameter.group == QLatin1String("Checks") && parameter.key != QLatin1String("python");
                const Setting setting = settingOf(node, parameter);
                if (isCheck && !settingText(setting).isEmpty())
                    return;
            }
            warning(
                node.id,
                Text::tr("%1 has no check, so no model will pass. Set one, for example min_accuracy to 0.9.")
                    .arg(node.title),
                QStringLiteral("min_accuracy"));
        }

        void checkTitles()
        {
            QSet<QString> seen;
            for (const Node &node : std::as_const(m_nodes)) {
                const QString title = node.title.toLower();
                if (seen.contains(title))
                    warning(node.id,
                            Text::tr("Two nodes are called \"%1\". Rename one, so that the command line and "
                                     "the tables can "
                                     "tell them apart.")
                                .arg(node.title));
                seen.insert(title);
            }
        }

        void checkDeployments()
        {
            QHash<QString, QString> titleByName;
            for (const Node &node : std::as_const(m_nodes)) {
                const NodeType *type = m_types.find(node.type);
                if (!type || type->planned || type->category != Category::Deployment || !node.enabled)
                    continue;
                const QString name = textOf(node, *type, "name");
                if (!name.isEmpty() && !isValidName(name))
                    error(node.id,
                          Text::tr("%1: \"%2\" cannot name a deployment. Use letters, digits, - and _.")
                              .arg(node.title, name),
                          QStringLiteral("name"));
                else if (titleByName.contains(name))
                    error(node.id,
                          Text::tr("%1 and %2 both deploy as \"%3\". Give one another name.")
                              .arg(titleByName.value(name), node.title, name),
                          QStringLiteral("name"));
                else
                    titleByName.insert(name, node.title);
                checkHost(node, *type);
                checkSingleModel(node);
            }
        }

        void checkHost(const Node &node, const NodeType &type)
        {
            const QString host = textOf(node, type, "host");
            const bool local = host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
            if (!local && textOf(node, type, "token_file").isEmpty())
                error(node.id,
                      Text::tr("%1 would answer other computers at %2 without a token. Set token_file, or "
                               "host to 127.0.0.1.")
                          .arg(node.title, host),
                      QStringLiteral("token_file"));
            const double port = numberOf(node, type, "port");
            if (port > 0 && port < 1024)
                warning(node.id,
                        Text::tr("%1: ports below 1024 are often reserved for the system. Try 8080.")
                            .arg(node.title),
                        QStringLiteral("port"));
        }

        void checkSingleModel(const Node &node)
        {
            for (const Link &link : m_graph.into(node.id)) {
                const Node *from = m_flow.node(link.from);
                const qint64 models = from ? experimentCount(*from, m_types) : 0;
                if (models > 1)
                    error(node.id,
                          Text::tr("%1 deploys one model, and %2 makes %3. Put a Validation between them to "
                                   "choose the best.")
                              .arg(node.title, from->title)
                              .arg(models));
            }
        }

        void checkCount()
        {
            const qint64 count = experimentCount(m_flow, m_types);
            if (count > largestRun)
                error(
                    {},
                    Text::tr("The flow makes %L1 experiments, and a run takes at most %L2. Try fewer values.")
                        .arg(count)
                        .arg(largestRun));
            else if (count == 0 && !m_flow.nodes.isEmpty())
                warning(
                    {},
                    Text::tr("The flow trains nothing yet. Add an algorithm, and connect a dataset to it."));
        }

        const Flow &m_flow;
        const NodeTypes &m_types;
        FlowGraph m_graph;
        QList<Node> m_nodes;
        QList<Problem> m_problems;
    };

} // namespace

QList<Problem> validate(const Flow &flow, const NodeTypes &types)
{
    return Check(flow, types).run();
}

} // namespace rondo
