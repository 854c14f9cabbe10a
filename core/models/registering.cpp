// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registering.h"

#include "base/json.h"
#include "data/dataset.h"

#include <QCoreApplication>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Registering)
    };

    //! "digits@3" for the recorded version with that digest; empty when it has no name.
    QString datasetName(Database &database, ObjectStore &objects, const Digest &digest)
    {
        const auto rows = Datasets(database, objects).all();
        for (const DatasetRow &row : rows ? *rows : QList<DatasetRow>()) {
            if (row.digest == digest)
                return QStringLiteral("%1@%2").arg(row.name).arg(row.version);
        }
        return {};
    }

} // namespace

QJsonObject lineageRecord(Database &database, ObjectStore &objects, const Experiment &experiment,
                          const Provenance &provenance)
{
    QJsonObject metrics;
    for (auto it = experiment.metrics.begin(); it != experiment.metrics.end(); ++it)
        metrics.insert(it.key(), jsonNumber(it.value()));
    return {{QStringLiteral("run"), experiment.run.value},
            {QStringLiteral("experiment"), experiment.id.value},
            {QStringLiteral("experiment_name"), experiment.name},
            {QStringLiteral("node"), experiment.nodeTitle},
            {QStringLiteral("type"), experiment.type},
            {QStringLiteral("settings"), experiment.settings},
            {QStringLiteral("dataset"), datasetName(database, objects, experiment.dataset)},
            {QStringLiteral("dataset_digest"), experiment.dataset},
            {QStringLiteral("flow"), provenance.flow},
            {QStringLiteral("flow_digest"), provenance.flowDigest},
            {QStringLiteral("code"), provenance.code},
            {QStringLiteral("metrics"), metrics}};
}

Result<ModelVersion> registerModel(Database &database, ObjectStore &objects, ExperimentId id,
                                   const QString &name)
{
    const Experiments experiments(database);
    const auto experiment = experiments.experiment(id);
    if (!experiment)
        return experiment.error();
    if (experiment->model.isEmpty())
        return Error {
            Text::tr("%1 has left no model. Choose an experiment that is done.").arg(experiment->name)};
    const auto run = experiments.run(experiment->run);
    if (!run)
        return run.error();
    Provenance provenance {run->flow, digestOf(run->flowText.toUtf8()), {}};
    if (const auto plan = experiments.plan(run->id)) {
        for (const Step &step : plan->steps) {
            if (step.name == experiment->name)
                provenance.code = step.code;
        }
    }
    return Models(database).record(name, experiment->model, id,
                                   lineageRecord(database, objects, *experiment, provenance));
}

} // namespace rondo
