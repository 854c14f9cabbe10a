// SPDX-License-Identifier: GPL-3.0-or-later
#include "deployment/deployment.h"

#include "base/files.h"
#include "deployment/deploymentfile.h"
#include "deployment/deploymentrows.h"
#include "deployment/export.h"
#include "deployment/serverprocess.h"
#include "models/models.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHostAddress>
#include <QLockFile>
#include <QTcpServer>
#include <QUrl>

namespace rondo {

namespace {
    using namespace std::chrono_literals;

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Deployments)
    };

    QHostAddress addressOf(const QString &host)
    {
        return host == QLatin1String("localhost") ? QHostAddress(QHostAddress::LocalHost)
                                                  : QHostAddress(host);
    }

    bool isPortFree(const QString &host, int port)
    {
        return QTcpServer().listen(addressOf(host), static_cast<quint16>(port));
    }

    Result<void> checkOptions(const DeployOptions &options)
    {
        if (!isValidName(options.name))
            return Error {
                Text::tr("\"%1\" cannot name a deployment. Use letters, digits, spaces, '-' and '_'.")
                    .arg(options.name)};
        if (options.port < 0 || options.port > 65535)
            return Error {
                Text::tr("%1 is no port. Use 0 for any free one, or 1 to 65535.").arg(options.port)};
        const QHostAddress address = addressOf(options.host);
        if (address.isNull())
            return Error {
                Text::tr("\"%1\" is no address to listen on. Use one such as 127.0.0.1.").arg(options.host)};
        if (options.tokenFile.isEmpty() && !address.isLoopback())
            return Error {Text::tr("Listening on %1 lets other computers in, and that needs a token file. "
                                   "Name one, or listen on 127.0.0.1.")
                              .arg(options.host)};
        if (!options.tokenFile.isEmpty() && !QFileInfo(options.tokenFile).isReadable())
            return Error {Text::tr("The token file %1 cannot be read. Make one with: openssl rand -hex 32")
                              .arg(options.tokenFile)};
        return {};
    }

    //! An error when the version has been retired. One that the registry does not know is not its business.
    Result<void> checkInUse(Database &database, const QString &model, int version)
    {
        const auto known = Models(database).find(model, version);
        if (known && known->isRetired())
            return Error {Text::tr("%1 v%2 is retired. Restore it first, or choose another version.")
                              .arg(model)
                              .arg(known->version)};
        return {};
    }

    //! The version that answers until now stays loaded beside the new one.
    QList<DeploymentFile::ServedVersion> withPrevious(const DeploymentFile::ServedVersion &version,
                                                      const Result<DeploymentFile> &before)
    {
        QList<DeploymentFile::ServedVersion> models {version};
        if (!before)
            return models;
        const bool isNew = before->defaultVersion != version.version;
        for (const DeploymentFile::ServedVersion &old : before->models) {
            if (old.version != version.version && (!isNew || old.version == before->defaultVersion))
                models.append(old);
        }
        return models;
    }

    Result<std::unique_ptr<QLockFile>> lockFolder(const QString &folder)
    {
        if (const auto made = makeFolder(folder); !made)
            return made.error();
        auto lock = std::make_unique<QLockFile>(folder + QLatin1String("/deploy.lock"));
        lock->setStaleLockTime(0);
        if (!lock->tryLock(90s))
            return Error {Text::tr("Another program changes this deployment just now. Wait, and try again.")};
        return lock;
    }

    Deployment withServer(Deployment deployment, const ServerFile &server)
    {
        deployment.host = server.host;
        deployment.port = server.port;
        deployment.pid = server.pid;
        deployment.modelVersion = server.defaultVersion;
        deployment.state = DeploymentState::Running;
        return deployment;
    }
} // namespace

QString Deployment::url() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(host);
    url.setPort(port);
    return url.toString();
}

Result<Deployment> Deployments::deploy(const ModelVersion &version, const DeployOptions &options)
{
    if (const auto checked = checkOptions(options); !checked)
        return checked.error();
    if (const auto usable = checkInUse(m_database, version.name, version.version); !usable)
        return usable.error();
    const QString folder = m_project.deploymentFolder(options.name);
    const auto lock = lockFolder(folder);
    if (!lock)
        return lock.error();
    const auto exported = exportModel(m_objects, version.digest, version.version, folder);
    if (!exported)
        return exported.error();
    const auto port = choosePort(options);
    if (!port)
        return port.error();

    const DeploymentFile file {
        .name = options.name,
        .host = options.host,
        .port = *port,
        .models = withPrevious({version.version, folder + u'/' + *exported}, DeploymentFile::read(folder)),
        .defaultVersion = version.version,
        .store = m_project.storePath(),
        .tokenFile
        = options.tokenFile.isEmpty() ? QString() : QFileInfo(options.tokenFile).absoluteFilePath()};
    const auto server = ServerProcess(folder).follow(file);
    if (!server)
        return Error {Text::tr("\"%1\" could not be deployed. %2").arg(options.name, server.errorText())};
    return remember(withServer(
        {.name = options.name, .target = QStringLiteral("local"), .model = version.name}, *server));
}

Result<int> Deployments::choosePort(const DeployOptions &options) const
{
    const auto running = ServerProcess(m_project.deploymentFolder(options.name)).running();
    const auto known = deploymentRow(m_database, options.name);
    const int last = running ? running->port : known ? known->deployment.port : 0;
    const int port = options.port == 0 ? last : options.port;
    // One that its own server holds becomes free when that one is started again.
    if (port == 0 || (running && running->port == port) || isPortFree(options.host, port))
        return port;
    if (options.port != 0)
        return Error {
            Text::tr(
                "Port %1 on %2 is in use by another program. Choose another port, or 0 for any free one.")
                .arg(port)
                .arg(options.host)};
    return 0;
}

Result<Deployment> Deployments::remember(const Deployment &deployment)
{
    if (const auto written = writeRunning(m_database, deployment); !written)
        return written.error();
    return find(deployment.name);
}

Result<void> Deployments::undeploy(const QString &name)
{
    const auto known = deploymentRow(m_database, name);
    if (!known)
        return known.error();
    const QString folder = m_project.deploymentFolder(name);
    const auto lock = lockFolder(folder);
    if (!lock)
        return lock.error();
    if (const auto stopped = ServerProcess(folder).stop(); !stopped)
        return stopped;
    return writeStopped(m_database, name);
}

Result<Deployment> Deployments::start(const QString &name)
{
    const auto known = deploymentRow(m_database, name);
    if (!known)
        return known.error();
    const Deployment &last = known->deployment;
    if (const auto usable = checkInUse(m_database, last.model, last.modelVersion); !usable)
        return usable.error();
    const QString folder = m_project.deploymentFolder(name);
    const auto lock = lockFolder(folder);
    if (!lock)
        return lock.error();
    auto file = DeploymentFile::read(folder);
    if (!file)
        return file.error();
    const auto port = choosePort({.name = name, .host = file->host});
    if (!port)
        return port.error();
    file->port = *port;
    const auto server = ServerProcess(folder).follow(*file);
    if (!server)
        return Error {Text::tr("\"%1\" could not be started. %2").arg(name, server.errorText())};
    return remember(withServer(known->deployment, *server));
}

Deployment Deployments::withState(Deployment deployment, bool isWanted) const
{
    const auto server = ServerProcess(m_project.deploymentFolder(deployment.name)).running();
    if (!server) {
        deployment.state = isWanted ? DeploymentState::Failed : DeploymentState::Stopped;
        deployment.pid = 0;
        return deployment;
    }
    deployment = withServer(deployment, *server);
    if (!ServerProcess::answers(*server))
        deployment.state = DeploymentState::Starting;
    return deployment;
}

Result<QList<Deployment>> Deployments::all() const
{
    const auto known = deploymentRows(m_database);
    if (!known)
        return known.error();
    QList<Deployment> deployments;
    for (const DeploymentRow &one : *known)
        deployments.append(withState(one.deployment, one.isWanted));
    return deployments;
}

Result<Deployment> Deployments::find(const QString &name) const
{
    const auto known = deploymentRow(m_database, name);
    if (!known)
        return known.error();
    return withState(known->deployment, known->isWanted);
}

Result<QList<Prediction>> Deployments::predictions(const QString &name, int maximum) const
{
    return predictionRows(m_database, name, maximum);
}

Result<void> Deployments::setLabel(PredictionId prediction, int label)
{
    return m_database.write(QStringLiteral("UPDATE predictions SET label = ? WHERE id = ?"),
                            {label < 0 ? QVariant() : QVariant(label), prediction.value});
}

} // namespace rondo
