// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/delivery.h"

#include "base/json.h"
#include "data/dataset.h"
#include "deployment/deployment.h"
#include "models/models.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QDir>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Delivery)
    };

    //! "digits 3" for the recorded version with that digest; empty when it has no name.
    QString datasetName(Database &database, ObjectStore &objects, const Digest &digest)
    {
        const auto rows = Datasets(database, objects).all();
        for (const DatasetRow &row : rows ? *rows : QList<DatasetRow>()) {
            if (row.digest == digest)
                return QStringLiteral("%1@%2").arg(row.name).arg(row.version);
        }
        return {};
    }

    QJsonObject lineageOf(const Delivery &delivery, const QString &dataset)
    {
        const Experiment &experiment = delivery.experiment;
        QJsonObject metrics;
        for (auto it = experiment.metrics.begin(); it != experiment.metrics.end(); ++it)
            metrics.insert(it.key(), jsonNumber(it.value()));
        return {{QStringLiteral("run"), experiment.run.value},
                {QStringLiteral("experiment"), experiment.id.value},
                {QStringLiteral("experiment_name"), experiment.name},
                {QStringLiteral("node"), experiment.nodeTitle},
                {QStringLiteral("type"), experiment.type},
                {QStringLiteral("settings"), experiment.settings},
                {QStringLiteral("dataset"), dataset},
                {QStringLiteral("dataset_digest"), experiment.dataset},
                {QStringLiteral("flow"), delivery.flow},
                {QStringLiteral("flow_digest"), delivery.flowDigest},
                {QStringLiteral("code"), delivery.code},
                {QStringLiteral("metrics"), metrics}};
    }

    DeployOptions optionsFrom(const QJsonObject &settings, const QString &projectFolder)
    {
        DeployOptions options;
        options.name = settings.value(QLatin1String("name")).toString();
        options.port = settings.value(QLatin1String("port")).toInt();
        options.host = settings.value(QLatin1String("host")).toString(options.host);
        if (const QString token = settings.value(QLatin1String("token_file")).toString(); !token.isEmpty())
            options.tokenFile = QDir(projectFolder).absoluteFilePath(token);
        return options;
    }

} // namespace

Result<QJsonObject> deliver(const Project &project, const Delivery &delivery)
{
    const auto database = Database::open(project.storePath());
    if (!database)
        return database.error();
    auto objects = ObjectStore::open(project.objectsFolder());
    if (!objects)
        return objects.error();
    Models models(**database);
    const Experiment &experiment = delivery.experiment;
    const QString dataset = datasetName(**database, *objects, experiment.dataset);
    const auto version
        = models.record(delivery.modelName, experiment.model, experiment.id, lineageOf(delivery, dataset));
    if (!version)
        return version.error();
    if (const auto set = models.setAlias(version->name, QStringLiteral("champion"), version->version); !set)
        return set.error();

    QJsonArray deployments;
    Deployments deploying(project, **database, *objects);
    for (const QJsonObject &settings : delivery.deployments) {
        const auto deployed = deploying.deploy(*version, optionsFrom(settings, project.folder()));
        if (!deployed)
            return Error {Text::tr("The model %1, version %2, is kept, but its deployment failed: %3")
                              .arg(version->name)
                              .arg(version->version)
                              .arg(deployed.errorText())};
        deployments.append(
            QJsonObject {{QStringLiteral("name"), deployed->name}, {QStringLiteral("url"), deployed->url()}});
    }
    const QJsonObject model {{QStringLiteral("name"), version->name},
                             {QStringLiteral("version"), version->version}};
    return QJsonObject {{QStringLiteral("model"), model}, {QStringLiteral("deployments"), deployments}};
}

} // namespace rondo
