// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/runimportance.h"

#include "experiments/metricorder.h"

#include <algorithm>
#include <cmath>

namespace rondo {

namespace {

    QString objectiveOf(const Run &run, const QList<Experiment> &experiments)
    {
        const QString objective = run.report.value(QLatin1String("objective")).toString();
        for (const QString &metric : {objective, QStringLiteral("val_accuracy"), QStringLiteral("val_loss")}) {
            const bool isThere = std::any_of(experiments.cbegin(), experiments.cend(), [&](const Experiment &experiment) {
                return std::isfinite(experiment.metric(metric));
            });
            if (isThere)
                return metric;
        }
        return {};
    }

    //! Missing counts as a value.
    QStringList variedSettings(const QList<Experiment> &experiments)
    {
        QStringList varied;
        for (const Experiment &experiment : experiments) {
            for (const QString &key : experiment.settings.keys()) {
                const bool isVaried = std::any_of(experiments.cbegin(), experiments.cend(), [&](const Experiment &other) {
                    return other.settings.value(key) != experiment.settings.value(key);
                });
                if (isVaried && !varied.contains(key))
                    varied << key;
            }
        }
        return varied;
    }

} // namespace

Result<std::optional<ImportanceAnswer>> readImportance(const Experiments &experiments, RunId run, const NodeId &node, int known)
{
    const auto owner = experiments.run(run);
    if (!owner)
        return owner.error();
    auto all = experiments.experiments(run);
    if (!all)
        return all.error();
    all->removeIf([&](const Experiment &experiment) {
        return experiment.node != node
            || (experiment.state != ExperimentState::Done && experiment.state != ExperimentState::Cached);
    });
    if (known == int(all->size()))
        return std::optional<ImportanceAnswer>();
    ImportanceAnswer answer {.metric = objectiveOf(*owner, *all), .report = {}, .finished = int(all->size())};
    if (answer.finished < importanceAtLeast || answer.metric.isEmpty())
        return std::optional(answer);
    const QStringList varied = variedSettings(*all);
    const auto plan = experiments.plan(run);
    const SearchSpace space = plan ? plan->searchOf(node).space : SearchSpace();
    const double sign = smallerIsBetter(answer.metric) ? 1 : -1; // an objective is to be made small
    QList<Trial> trials;
    for (const Experiment &experiment : *all) {
        Trial trial {.number = int(trials.size()), .point = {}, .state = Trial::State::Done, .objectives = {}, .course = {}};
        for (const QString &key : varied) {
            if (experiment.settings.contains(key))
                trial.point.insert(key, experiment.settings.value(key));
        }
        for (const Dimension &dimension : space) {
            // Its settings have a value for it, but nothing comes of that.
            if (!dimension.parent.isEmpty() && !dimension.when.contains(experiment.settings.value(dimension.parent)))
                trial.point.remove(dimension.name);
        }
        trial.objectives << sign * experiment.metric(answer.metric);
        trials << trial;
    }
    answer.report = importance(spaceOf(trials), trials);
    return std::optional(answer);
}

} // namespace rondo
