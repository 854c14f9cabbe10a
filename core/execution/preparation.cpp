// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/preparation.h"

#include "data/source.h"
#include "execution/programs.h"
#include "execution/surroundings.h"
#include "flow/runscope.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Preparation)
    };

    const QLatin1String datasetType("dataset");
    const QLatin1String pendingVersion("pending");
    constexpr qint64 messageInterval = 500; // ms

    QList<Node> datasetNodes(const Flow &flow)
    {
        // One that nothing reads is prepared only where there is nothing else to do: it was asked for alone.
        const bool alone = std::all_of(flow.nodes.begin(), flow.nodes.end(),
                                       [](const Node &node) { return node.type == datasetType; });
        QList<Node> nodes;
        for (const Node &node : flow.sortedNodes()) {
            if (node.enabled && node.type == datasetType && (alone || !flow.linksFrom(node.id).isEmpty()))
                nodes.append(node);
        }
        return nodes;
    }

    //! Passes progress on, a few times a second, and the wish to cancel back.
    Progress progressOf(const QString &title, const std::function<void(const QString &)> &message,
                        const std::shared_ptr<std::atomic_bool> &cancelled)
    {
        const auto sinceLast = std::make_shared<QElapsedTimer>();
        return [=](qint64 done, qint64 total, const QString &what) {
            if (!sinceLast->isValid() || sinceLast->elapsed() >= messageInterval) {
                sinceLast->start();
                message(total > 0 ? Text::tr("%1: %2, %3 %").arg(title, what).arg(100 * done / total)
                                  : Text::tr("%1: %2").arg(title, what));
            }
            return !*cancelled;
        };
    }

    Result<void> prepareDatasets(Preparation &preparation, const Project &project, const Flow &flow,
                                 const std::function<void(const QString &)> &message,
                                 const std::shared_ptr<std::atomic_bool> &cancelled)
    {
        const auto database = Database::open(project.storePath());
        if (!database)
            return database.error();
        auto objects = ObjectStore::open(project.objectsFolder());
        if (!objects)
            return objects.error();
        Datasets datasets(**database, *objects);
        for (const Node &node : datasetNodes(flow)) {
            const QJsonObject settings = settingsOf(node);
            const auto row = resolveSource(datasets, *objects, project.folder(), settings,
                                           progressOf(node.title, message, cancelled));
            if (!row)
                return Error {Text::tr("%1: %2").arg(node.title, row.errorText())};
            preparation.catalog.insert(node.id,
                                       {row->digest, settings.value(QLatin1String("images")).toInteger()});
        }
        return {};
    }

} // namespace

QJsonObject settingsOf(const Node &node)
{
    QJsonObject settings;
    const NodeType *type = NodeTypes::builtIn().find(node.type);
    for (const Parameter &parameter : type->parameters) {
        const auto values = valuesOf(parameter, settingOf(node, parameter));
        settings.insert(parameter.key, values.value(0));
    }
    return settings;
}

Flow runnablePart(const Flow &flow, const NodeTypes &types, const QString &projectFolder)
{
    Flow left = withoutTurnedOff(flow, types);
    QSet<NodeId> broken;
    for (const Node &node : std::as_const(left.nodes)) {
        const NodeType *type = types.find(node.type);
        const Parameter *script = type ? type->parameter(QStringLiteral("script")) : nullptr;
        const QString path = script ? settingText(settingOf(node, *script)) : QString();
        if (!path.isEmpty() && !QFileInfo(QDir(projectFolder).filePath(path)).isFile())
            broken.insert(node.id);
    }
    do {
        left.remove(broken);
        broken.clear();
        for (const Problem &problem : validate(left, types)) {
            if (problem.severity == Problem::Severity::Error && problem.node.isValid())
                broken.insert(problem.node);
        }
    } while (!broken.isEmpty());
    return left;
}

bool isPending(const Digest &version)
{
    return version == pendingVersion;
}

Catalog pendingCatalog(const Flow &flow)
{
    Catalog catalog;
    for (const Node &node : datasetNodes(flow))
        catalog.insert(node.id, {QString(pendingVersion), 0});
    return catalog;
}

Result<Preparation> prepareRun(const Project &project, const Flow &flow, const Plan &plan,
                               const QString &usualPython,
                               const std::function<void(const QString &)> &message,
                               const std::shared_ptr<std::atomic_bool> &cancelled)
{
    Preparation preparation;
    if (const auto prepared = prepareDatasets(preparation, project, flow, message, cancelled); !prepared)
        return prepared.error();
    for (const Step &step : plan.steps) {
        const QString python = step.settings.value(QLatin1String("python")).toString();
        const bool runsScript = !step.settings.value(QLatin1String("script")).toString().isEmpty();
        if (!runsScript || preparation.interpreters.contains(python))
            continue;
        const auto interpreter = findPython(python.isEmpty() ? usualPython : python);
        if (!interpreter)
            return Error {Text::tr("%1: %2").arg(step.nodeTitle, interpreter.errorText())};
        preparation.interpreters.insert(python, *interpreter);
    }
    preparation.environment = {
        {QStringLiteral("machine"), machineFacts()},
        {QStringLiteral("versions"),
         QJsonObject {{QStringLiteral("rondo"), QStringLiteral(RONDO_VERSION)}}},
    };
    if (const QJsonObject revision = projectRevision(project.folder()); !revision.isEmpty())
        preparation.environment.insert(QStringLiteral("git"), revision);
    return preparation;
}

} // namespace rondo
