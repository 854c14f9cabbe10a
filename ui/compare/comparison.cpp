// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparison.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Comparison)
    };

    bool isTrained(const Experiment &experiment)
    {
        return experiment.state == ExperimentState::Done || experiment.state == ExperimentState::Cached;
    }

    //! What is running where, by the experiment that made the model.
    QHash<ExperimentId, QString> liveVersions(StoreAccess &store)
    {
        QHash<ExperimentId, QString> live;
        const auto deployments = store.deployments.all();
        if (!deployments)
            return live; // a mark less; the comparison stands without it
        for (const Deployment &deployment : *deployments) {
            if (deployment.state != DeploymentState::Running)
                continue;
            const auto version = store.models.find(deployment.model, deployment.modelVersion);
            if (version)
                live.insert(version->experiment, Text::tr("live v%1").arg(version->version));
        }
        return live;
    }

    QHash<QString, QString> datasetNames(StoreAccess &store)
    {
        QHash<QString, QString> names;
        if (const auto rows = store.datasets.all()) {
            for (const DatasetRow &row : *rows)
                names.insert(row.digest, QStringLiteral("%1 v%2").arg(row.name).arg(row.version));
        }
        return names;
    }

    //! What the plan of a run adds.
    struct RunFacts {
        QHash<ExperimentId, CheckOutcome> outcomes;
        QHash<QString, QString> code; //!< by name of the experiment
        QList<MetricLimit> limits;
    };

    Result<RunFacts> readRun(StoreAccess &store, RunId id)
    {
        const auto run = store.experiments.run(id);
        if (!run)
            return run.error();
        RunFacts facts;
        facts.outcomes = checkOutcomes(run->report);
        const auto plan = store.experiments.plan(id);
        if (!plan)
            return facts; // an imported run has none that could be read
        for (const Step &step : plan->steps) {
            if (step.kind == Step::Kind::Validate)
                facts.limits << limitsOf(step.settings);
            else
                facts.code.insert(step.name, step.code);
        }
        return facts;
    }

    void addLimits(QList<MetricLimit> &limits, const QList<MetricLimit> &more)
    {
        for (const MetricLimit &limit : more) {
            if (std::none_of(limits.begin(), limits.end(),
                             [&](const MetricLimit &known) { return known.metric == limit.metric; }))
                limits << limit;
        }
    }

    //! Names that two have get their run.
    void tellApart(QList<ComparedExperiment> &chosen)
    {
        QHash<QString, int> count;
        for (const ComparedExperiment &each : std::as_const(chosen))
            ++count[each.experiment.name];
        for (ComparedExperiment &each : chosen) {
            each.name = each.experiment.name;
            if (count.value(each.name) > 1)
                each.name = Text::tr("%1, run %2").arg(each.name).arg(each.experiment.run.value);
        }
    }

} // namespace

int Comparison::indexOf(ExperimentId id) const
{
    for (int index = 0; index < chosen.size(); ++index) {
        if (chosen.at(index).experiment.id == id)
            return index;
    }
    return -1;
}

int Comparison::best() const
{
    const bool anyJudged
        = std::any_of(chosen.begin(), chosen.end(), [](const ComparedExperiment &each) { return each.checks.has_value(); });
    int best = -1;
    double most = nan;
    for (int index = 0; index < chosen.size(); ++index) {
        const ComparedExperiment &each = chosen.at(index);
        if (each.experiment.model.isEmpty() || (anyJudged && !(each.checks && each.checks->passes)))
            continue;
        const double accuracy = each.experiment.metric(QStringLiteral("val_accuracy"));
        if (best < 0 || accuracy > most || (most != most && accuracy == accuracy)) { // NaN never wins
            best = index;
            most = accuracy;
        }
    }
    return best;
}

Result<Comparison> readComparison(StoreAccess &store, const QList<ExperimentId> &ids)
{
    Comparison comparison;
    const QHash<ExperimentId, QString> live = liveVersions(store);
    const QHash<QString, QString> datasets = datasetNames(store);
    QHash<RunId, RunFacts> runs;
    QSet<ExperimentId> chosen;
    QSet<QString> series;
    for (const ExperimentId id : ids) {
        const auto experiment = store.experiments.experiment(id);
        if (!experiment || chosen.contains(id))
            continue;
        const RunId run = experiment->run;
        if (!runs.contains(run)) {
            auto facts = readRun(store, run);
            if (!facts)
                return facts.error();
            runs.insert(run, std::move(facts).value());
        }
        const RunFacts &facts = runs[run];
        ComparedExperiment compared;
        compared.dataset = datasets.value(experiment->dataset, experiment->dataset.section(QLatin1Char(':'), -1).left(7));
        compared.code = facts.code.value(experiment->name);
        compared.live = live.value(id);
        if (const auto outcome = facts.outcomes.constFind(id); outcome != facts.outcomes.constEnd())
            compared.checks = *outcome;
        compared.experiment = *experiment;
        comparison.chosen << compared;
        chosen.insert(id);
        if (const auto names = store.experiments.metricNames(id))
            series.unite(QSet<QString>(names->begin(), names->end()));
    }
    tellApart(comparison.chosen);
    QList<RunId> newestFirst = runs.keys();
    std::sort(newestFirst.begin(), newestFirst.end(), [](RunId a, RunId b) { return a.value > b.value; });
    for (const RunId run : std::as_const(newestFirst)) {
        addLimits(comparison.limits, runs.value(run).limits);
        const auto siblings = store.experiments.experiments(run);
        if (!siblings)
            return siblings.error();
        for (const Experiment &sibling : *siblings) {
            if (isTrained(sibling) && !chosen.contains(sibling.id) && !sibling.archived.isValid())
                comparison.others << sibling;
        }
    }
    comparison.series = series.values();
    comparison.series.sort();
    return comparison;
}

} // namespace rondo
