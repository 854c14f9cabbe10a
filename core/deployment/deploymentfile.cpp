// SPDX-License-Identifier: GPL-3.0-or-later
#include "deployment/deploymentfile.h"

#include "base/files.h"
#include "base/json.h"
#include "base/project.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace rondo {

namespace {
    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::DeploymentFile)
    };

    Result<void> check(const DeploymentFile &file, const QString &path)
    {
        if (!isValidName(file.name))
            return Error {
                Text::tr("%1: \"%2\" cannot name a deployment. Use letters, digits, spaces, '-' and '_'.")
                    .arg(path, file.name)};
        if (file.port < 0 || file.port > 65535)
            return Error {Text::tr("%1: %2 is no port. Use 0 for any free one, or 1 to 65535.")
                              .arg(path)
                              .arg(file.port)};
        const auto isDefault = [&](const DeploymentFile::ServedVersion &model) {
            return model.version == file.defaultVersion;
        };
        if (std::count_if(file.models.begin(), file.models.end(), isDefault) != 1)
            return Error {Text::tr("%1: version %2 should answer, but is not exactly once among the models.")
                              .arg(path)
                              .arg(file.defaultVersion)};
        return {};
    }
} // namespace

QString DeploymentFile::path(const QString &folder)
{
    return folder + QLatin1String("/deployment.json");
}

Result<DeploymentFile> DeploymentFile::read(const QString &folder)
{
    const auto object = readObject(path(folder));
    if (!object)
        return object.error();
    DeploymentFile file;
    file.name = object->value(QLatin1String("name")).toString();
    file.host = object->value(QLatin1String("host")).toString(file.host);
    file.port = object->value(QLatin1String("port")).toInt();
    file.defaultVersion = object->value(QLatin1String("default")).toInt();
    file.store = object->value(QLatin1String("store")).toString();
    file.tokenFile = object->value(QLatin1String("token_file")).toString();
    file.revision = object->value(QLatin1String("revision")).toInteger();
    const QJsonArray models = object->value(QLatin1String("models")).toArray();
    for (const QJsonValue &model : models)
        file.models.append(
            {model[QLatin1String("version")].toInt(),
             QDir::cleanPath(QDir(folder).absoluteFilePath(model[QLatin1String("folder")].toString()))});
    if (const auto checked = check(file, path(folder)); !checked)
        return checked.error();
    return file;
}

Result<void> DeploymentFile::write(const QString &folder) const
{
    QJsonArray list;
    for (const ServedVersion &model : models)
        list.append(QJsonObject {{QStringLiteral("version"), model.version},
                                 {QStringLiteral("folder"), model.folder}});
    QJsonObject object {{QStringLiteral("name"), name},
                        {QStringLiteral("host"), host},
                        {QStringLiteral("port"), port},
                        {QStringLiteral("models"), list},
                        {QStringLiteral("default"), defaultVersion},
                        {QStringLiteral("revision"), revision}};
    if (!store.isEmpty())
        object.insert(QStringLiteral("store"), store);
    if (!tokenFile.isEmpty())
        object.insert(QStringLiteral("token_file"), tokenFile);
    return writeFileAtomically(path(folder), QJsonDocument(object).toJson());
}

QString ServerFile::path(const QString &folder)
{
    return folder + QLatin1String("/server.json");
}

Result<ServerFile> ServerFile::read(const QString &folder)
{
    const auto object = readObject(path(folder));
    if (!object)
        return object.error();
    return ServerFile {.pid = object->value(QLatin1String("pid")).toInteger(),
                       .started = object->value(QLatin1String("started")).toInteger(),
                       .host = object->value(QLatin1String("host")).toString(),
                       .port = object->value(QLatin1String("port")).toInt(),
                       .defaultVersion = object->value(QLatin1String("default")).toInt(),
                       .revision = object->value(QLatin1String("revision")).toInteger(),
                       .error = object->value(QLatin1String("error")).toString()};
}

Result<void> ServerFile::write(const QString &folder) const
{
    return writeFileAtomically(path(folder),
                               QJsonDocument(QJsonObject {{QStringLiteral("pid"), pid},
                                                          {QStringLiteral("started"), started},
                                                          {QStringLiteral("host"), host},
                                                          {QStringLiteral("port"), port},
                                                          {QStringLiteral("default"), defaultVersion},
                                                          {QStringLiteral("revision"), revision},
                                                          {QStringLiteral("error"), error}})
                                   .toJson());
}

} // namespace rondo
