// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/runningagain.h"

#include <QCoreApplication>
#include <QSet>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::RunningAgain)
    };

} // namespace

QString obstacleToRunAgain(const ExperimentTable &table, const QList<ExperimentId> &ids)
{
    const ExperimentTable::Column kind = table.column(QStringLiteral("origin.kind"));
    QStringList flows;
    for (const ExperimentId id : ids) {
        const int row = table.rowOf(id);
        const auto run = row < 0 ? table.runs().cend() : table.runs().constFind(table.row(row).run);
        if (run == table.runs().cend())
            return Text::tr("One of them was deleted meanwhile.");
        if (table.value(row, kind).text == QLatin1String("import"))
            return Text::tr("%1 was imported: no flow of this project trains it.").arg(table.row(row).name);
        if (!flows.contains(run->flow))
            flows << run->flow;
    }
    flows.sort(Qt::CaseInsensitive);
    return flows.size() <= 1 ? QString()
                             : Text::tr("They are of different flows: %1. Select those of one flow to run them again.")
                                   .arg(flows.join(QStringLiteral(", ")));
}

QString obstacleToContinue(const ExperimentTable &table, const QList<ExperimentId> &ids)
{
    QSet<RunId> runs;
    for (const ExperimentId id : ids) {
        const int row = table.rowOf(id);
        if (row < 0)
            return Text::tr("One of them was deleted meanwhile.");
        const ExperimentRow &experiment = table.row(row);
        if (experiment.state != ExperimentState::Stopped && experiment.state != ExperimentState::Failed)
            return Text::tr("%1 was neither stopped early nor did it fail.").arg(experiment.name);
        runs.insert(experiment.run);
    }
    return runs.size() <= 1 ? QString() : Text::tr("They are of different runs. Select those of one run to train them on.");
}

RunScope scopeToRunAgain(const QList<Experiment> &experiments)
{
    RunScope scope {.part = RunScope::Part::Only, .useCache = false};
    for (const Experiment &experiment : experiments) {
        ListedExperiment listed {experiment.node, {}};
        for (auto it = experiment.settings.begin(); it != experiment.settings.end(); ++it) {
            const bool isSet = !it.value().isNull() && !(it.value().isString() && it.value().toString().isEmpty());
            if (isSet)
                listed.settings.insert(it.key(), it.value());
        }
        scope.nodes.insert(experiment.node);
        if (!scope.listed.contains(listed))
            scope.listed << listed;
    }
    return scope;
}

} // namespace rondo
