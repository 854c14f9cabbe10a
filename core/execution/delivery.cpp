// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/delivery.h"

#include "deployment/deployment.h"
#include "models/registering.h"
#include "store/database.h"
#include "store/objectstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Delivery)
    };

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
    const QJsonObject lineage = lineageRecord(**database, *objects, experiment,
                                              {delivery.flow, delivery.flowDigest, delivery.code});
    const auto version = models.record(delivery.modelName, experiment.model, experiment.id, lineage);
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
