// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/registering.h"

#include "base/json.h"

#include <QCoreApplication>

namespace rondo {
namespace {
    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Registering)
    };
} // namespace

Result<ModelVersion> registerModel(StoreAccess &store, ExperimentId id, const QString &name)
{
    const auto experiment = store.experiments.experiment(id);
    if (!experiment)
        return experiment.error();
    if (experiment->model.isEmpty())
        return Error {
            Text::tr("%1 has left no model. Choose an experiment that is done.").arg(experiment->name)};
    const auto run = store.experiments.run(experiment->run);
    if (!run)
        return run.error();
    QJsonObject metrics;
    for (auto it = experiment->metrics.begin(); it != experiment->metrics.end(); ++it)
        metrics.insert(it.key(), jsonNumber(it.value()));
    const QJsonObject lineage {
        {QStringLiteral("run"), run->id.value},
        {QStringLiteral("experiment"), id.value},
        {QStringLiteral("experiment_name"), experiment->name},
        {QStringLiteral("dataset_digest"), experiment->dataset},
        {QStringLiteral("flow"), run->flow},
        {QStringLiteral("metrics"), metrics},
    };
    return store.models.record(name, experiment->model, id, lineage);
}

} // namespace rondo
