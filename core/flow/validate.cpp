// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/project.h"
#include "flow/fixes.h"
#include "flow/graph.h"
#include "flow/nodevalue.h"
#include "flow/runscope.h"
#include "flow/searchplan.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace rondo {

namespace {

    constexpr qint64 largestRun = 10'000;
    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Validate)
    };

    //! One check of a flow: walks it once, and collects.
    class Check {
    public:
        Check(const Flow &flow, const NodeTypes &types)
            : m_drawn(flow)
            , m_flow(withoutTurnedOff(flow, types))
            , m_types(types)
            , m_graph(m_flow, types)
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
                      Text::tr("%1 is part of a loop, so the flow would wait for itself. Remove one of the loop's links.")
                          .arg(m_flow.node(id)->title));
            checkCount();
            return m_problems;
        }

    private:
        using MaybeFix = std::optional<Fix>;
        void error(const NodeId &node, const QString &text, const QString &key = {}, const MaybeFix &fix = {})
        {
            m_problems.append({Problem::Severity::Error, node, key, text, fix});
        }
        void warning(const NodeId &node, const QString &text, const QString &key = {}, const MaybeFix &fix = {})
        {
            m_problems.append({Problem::Severity::Warning, node, key, text, fix});
        }

        void checkNode(const Node &node)
        {
            if (!node.enabled)
                return;
            const NodeType *type = m_types.find(node.type);
            if (!type)
                return error(node.id,
                             Text::tr("%1 is a \"%2\", which this version of Rondo does not know. Update Rondo, or turn the node off.")
                                 .arg(node.title, node.type),
                             {}, turnOffFix(node));
            if (type->planned)
                return error(node.id,
                             Text::tr("%1 is a %2, which comes with a later version. Turn the node off, or delete it.")
                                 .arg(node.title, translated(type->title)),
                             {}, turnOffFix(node));
            checkSettings(node, *type);
            for (const auto &[key, text] : searchWarnings(node, *type))
                warning(node.id, text, key);
            checkLinks(node, *type);
            checkInputs(node, *type);
            if (type->category == Category::Validation)
                checkGate(node, *type);
            if (type->trains && m_graph.from(node.id).isEmpty() && m_drawn.linksFrom(node.id).isEmpty())
                warning(node.id,
                        Text::tr("The models of %1 go nowhere. Connect its \"model\" port to a Validation to "
                                 "use the best.")
                            .arg(node.title),
                        {}, useModelsFix(m_flow, m_types, partners(), node));
        }

        void checkSettings(const Node &node, const NodeType &type)
        {
            for (auto setting = node.settings.begin(); setting != node.settings.end(); ++setting) {
                const Parameter *known = type.parameter(setting.key());
                if (!known && !type.openParameters) {
                    error(node.id,
                          Text::tr("%1 has no setting \"%2\". Remove it, or correct its name.")
                              .arg(node.title, setting.key()),
                          setting.key(), removeSettingFix(node, setting.key()));
                    continue;
                }
                const Parameter parameter = known ? *known : openParameter(setting.key());
                if (const auto check = checkSetting(parameter, setting.value()); !check)
                    error(node.id, QStringLiteral("%1: %2").arg(node.title, check.errorText()), setting.key(),
                          nearestFix(node, parameter, setting.value()));
            }
            for (const Parameter &parameter : type.parameters) {
                const bool lacksValue = parameter.initial.isString() && !parameter.optional
                    && parameter.initial.toString().isEmpty() && !node.settings.contains(parameter.key);
                if (!lacksValue)
                    continue;
                if (const auto check = checkSetting(parameter, Setting {parameter.initial}); !check)
                    error(node.id, QStringLiteral("%1: %2").arg(node.title, check.errorText()), parameter.key);
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
                              .arg(link.output, from->title, link.input, node.title),
                          {}, removeLinkFix(m_drawn, link));
                else if (!input->many && filled.contains(link.input))
                    error(node.id, tooManyLinks(node, link.input), {}, removeLinkFix(m_drawn, link));
                filled.insert(link.input);
            }
        }

        //! A node before \a port that is turned off; null when there is none.
        const Node *offBefore(const Node &node, const QString &port) const
        {
            for (const Link &link : m_drawn.linksInto(node.id)) {
                const Node *from = m_drawn.node(link.from);
                if (link.input == port && from && !from->enabled)
                    return from;
            }
            return nullptr;
        }

        QString tooManyLinks(const Node &node, const QString &port) const
        {
            const Node *off = offBefore(node, port);
            return off ? Text::tr("\"%1\" of %2 takes one link, and with %3 off it gets several. Turn %3 on.")
                             .arg(port, node.title, off->title)
                       : Text::tr("The \"%1\" port of %2 takes one link and has several. Remove all but one.")
                             .arg(port, node.title);
        }

        void checkInputs(const Node &node, const NodeType &type)
        {
            for (const Port &port : type.inputs) {
                const QList<Link> &links = m_graph.into(node.id);
                if (!port.required || std::any_of(links.begin(), links.end(), [&port](const Link &link) {
                        return link.input == port.key;
                    }))
                    continue;
                if (const Node *off = offBefore(node, port.key))
                    error(node.id,
                          Text::tr("The \"%1\" port of %2 gets nothing, because %3 is turned off. Turn that "
                                   "on, or this off too.")
                              .arg(port.key, node.title, off->title),
                          {}, turnOnFix(*off));
                else
                    error(node.id,
                          Text::tr("%1 needs %2. Connect something to its \"%3\" port.")
                              .arg(node.title, toString(port.type), port.key),
                          {}, fillPortFix(m_flow, m_types, partners(), node, port));
            }
        }

        const FixPartners &partners()
        {
            if (!m_partners)
                m_partners = fixPartners(m_flow, m_types);
            return *m_partners;
        }

        void checkGate(const Node &node, const NodeType &type)
        {
            for (const Parameter &check : type.parameters) {
                const bool is = check.group == QLatin1String("Checks") && check.key != QLatin1String("python");
                if (is && !settingText(settingOf(node, check)).isEmpty())
                    return;
            }
            warning(node.id,
                Text::tr("%1 has no check, so no model will pass. Set one, for example min_accuracy to 0.9.")
                    .arg(node.title),
                QStringLiteral("min_accuracy"),
                setSettingFix(node, QStringLiteral("min_accuracy"), Value(0.9)));
        }

        void checkTitles()
        {
            QSet<QString> seen;
            for (const Node &node : std::as_const(m_nodes)) {
                const QString title = node.title.toLower();
                if (seen.contains(title))
                    warning(node.id,
                            Text::tr("Two nodes are called \"%1\". Rename one, so that the command line and "
                                     "the tables can tell them apart.")
                                .arg(node.title),
                            {}, renameFix(m_drawn, node));
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
                          QStringLiteral("name"), deploymentNameFix(node, name, titleByName.keys()));
                else if (titleByName.contains(name))
                    error(node.id,
                          Text::tr("%1 and %2 both deploy as \"%3\". Give one another name.")
                              .arg(titleByName.value(name), node.title, name),
                          QStringLiteral("name"), deploymentNameFix(node, name, titleByName.keys()));
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
                      QStringLiteral("token_file"),
                      setSettingFix(node, QStringLiteral("host"), Value(QStringLiteral("127.0.0.1"))));
            const double port = numberOf(node, type, "port");
            if (port > 0 && port < 1024)
                warning(node.id,
                        Text::tr("%1: ports below 1024 are often reserved for the system. Try 8080.").arg(node.title),
                        QStringLiteral("port"), setSettingFix(node, QStringLiteral("port"), Value(8080)));
        }

        void checkSingleModel(const Node &node)
        {
            for (const Link &link : m_graph.into(node.id)) {
                const Node *from = m_flow.node(link.from);
                const qint64 models = from ? experimentCount(*from, m_types) : 0;
                const Node *off = m_drawn.links.contains(link) ? nullptr : offBefore(node, link.input);
                const QString advice = off ? Text::tr("Turn %1 on to choose the best.").arg(off->title)
                                           : Text::tr("Put a Validation between them to choose the best.");
                if (models > 1)
                    error(node.id,
                          Text::tr("%1 deploys one model, and %2 makes %3. %4")
                              .arg(node.title, from->title, QString::number(models), advice));
            }
        }

        void checkCount()
        {
            const qint64 count = experimentCount(m_flow, m_types);
            if (count > largestRun)
                error({},
                    Text::tr("The flow makes %L1 experiments, and a run takes at most %L2. Try fewer values.")
                        .arg(count).arg(largestRun));
            else if (count == 0 && !m_drawn.nodes.isEmpty())
                warning({}, Text::tr("The flow trains nothing yet. Add an algorithm and connect a dataset."));
        }

        const Flow &m_drawn;
        const Flow m_flow; //!< as a run sees it
        const NodeTypes &m_types;
        FlowGraph m_graph;
        QList<Node> m_nodes;
        QList<Problem> m_problems;
        std::optional<FixPartners> m_partners;
    };

} // namespace

QList<Problem> validate(const Flow &flow, const NodeTypes &types)
{
    return Check(flow, types).run();
}

} // namespace rondo
