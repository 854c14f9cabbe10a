// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/snapshots.h"

#include <cmath>

namespace rondo {
namespace {

    const QString valLoss = QStringLiteral("val_loss");
    constexpr int pointsOfStrip = 1800; // in all, below what MetricChart is made for
    constexpr int pointsOfChart = 300;
    constexpr int machineSeconds = 180;

    QHash<QString, QString> datasetNames(StoreAccess &store)
    {
        QHash<QString, QString> names;
        const auto rows = store.datasets.all();
        if (!rows)
            return names; // the digests will do
        for (const DatasetRow &row : *rows)
            names.insert(row.digest, QStringLiteral("%1 v%2").arg(row.name).arg(row.version));
        return names;
    }

} // namespace

Result<LiveSnapshot> readLive(StoreAccess &store, const QHash<ExperimentId, QList<MetricPoint>> &known,
                              bool knownUsesValidation)
{
    LiveSnapshot live;
    auto run = store.experiments.latestRun();
    if (!run)
        return run.error();
    live.run = *run;
    if (!live.run)
        return live;
    auto experiments = store.experiments.experiments(live.run->id);
    if (!experiments)
        return experiments.error();
    live.experiments = std::move(experiments).value();
    live.usesValidation
        = std::any_of(live.experiments.begin(), live.experiments.end(), [](const Experiment &experiment) {
              return experiment.epoch > 1 && experiment.metrics.contains(valLoss);
          });
    const QString metric = live.usesValidation ? valLoss : QStringLiteral("loss");
    const int maximum = std::clamp(pointsOfStrip / std::max(1, int(live.experiments.size())), 16, 240);
    for (const Experiment &experiment : std::as_const(live.experiments)) {
        if (experiment.state == ExperimentState::Queued)
            continue;
        const bool isKnown = live.usesValidation == knownUsesValidation && known.contains(experiment.id)
            && isFinished(experiment.state);
        if (isKnown) {
            live.series.insert(experiment.id, known.value(experiment.id));
            continue;
        }
        auto points = store.experiments.series(experiment.id, metric, maximum);
        if (!points)
            return points.error();
        live.series.insert(experiment.id, std::move(points).value());
    }
    auto machine = store.experiments.machineUse(live.run->id, machineSeconds);
    if (!machine)
        return machine.error();
    live.machine = thinned(*machine, 120);
    return live;
}

Result<DashboardSnapshot> readDashboard(StoreAccess &store, ExperimentId id)
{
    DashboardSnapshot dashboard;
    auto experiment = store.experiments.experiment(id);
    if (!experiment)
        return experiment.error();
    dashboard.experiment = std::move(experiment).value();
    auto run = store.experiments.run(dashboard.experiment.run);
    if (!run)
        return run.error();
    dashboard.run = std::move(run).value();
    dashboard.origin = dashboard.experiment;
    if (dashboard.experiment.cachedFrom.isValid()) {
        if (auto origin = store.experiments.experiment(dashboard.experiment.cachedFrom))
            dashboard.origin = std::move(origin).value();
    }
    for (const char *metric : {"loss", "val_loss", "accuracy", "val_accuracy", "images_per_second"}) {
        auto points = store.experiments.series(dashboard.origin.id, QLatin1String(metric), pointsOfChart);
        if (!points)
            return points.error();
        dashboard.series.insert(QLatin1String(metric), std::move(points).value());
    }
    auto resources = store.experiments.resources(dashboard.origin.id);
    if (!resources)
        return resources.error();
    dashboard.resources = thinned(*resources, 120);
    dashboard.dataset = datasetNames(store).value(
        dashboard.experiment.dataset, dashboard.experiment.dataset.section(QLatin1Char(':'), -1).left(7));
    if (const auto plan = store.experiments.plan(dashboard.experiment.run)) {
        for (const Step &step : plan->steps) {
            if (step.name == dashboard.experiment.name)
                dashboard.code = step.code;
        }
    }
    return dashboard;
}

QList<ResourceSample> thinned(const QList<ResourceSample> &samples, int maximum)
{
    if (samples.size() <= maximum)
        return samples;
    QList<ResourceSample> thin;
    thin.reserve(maximum);
    for (int i = 0; i < maximum; ++i) {
        const qsizetype from = i * samples.size() / maximum, to = (i + 1) * samples.size() / maximum;
        const auto mean = [&](double ResourceSample::*field) {
            double sum = 0;
            int count = 0;
            for (qsizetype at = from; at < to; ++at) {
                if (std::isfinite(samples[at].*field)) {
                    sum += samples[at].*field;
                    ++count;
                }
            }
            return count > 0 ? sum / count : nan;
        };
        thin << ResourceSample {samples[from].time,
                                mean(&ResourceSample::cpu),
                                mean(&ResourceSample::memory),
                                mean(&ResourceSample::gpu),
                                mean(&ResourceSample::gpuMemory),
                                mean(&ResourceSample::gpuTemperature),
                                mean(&ResourceSample::gpuPower),
                                mean(&ResourceSample::diskRead),
                                mean(&ResourceSample::diskWritten),
                                mean(&ResourceSample::received),
                                mean(&ResourceSample::sent)};
    }
    return thin;
}

} // namespace rondo
