// SPDX-License-Identifier: GPL-3.0-or-later
#include "serving/server.h"

#include "base/files.h"
#include "base/log.h"
#include "base/process.h"
#include "deployment/deploymentfile.h"
#include "serving/listener.h"
#include "serving/service.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>

#include <boost/asio/post.hpp>
#include <condition_variable>
#include <mutex>
#include <sys/stat.h>
#include <thread>

namespace rondo {

namespace {
    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Server)
    };

    //! Tells one state of a file from the next, also when both were written in the same second or have the
    //! same length.
    struct FileStamp {
        timespec changed {};
        off_t size = -1;
        ino_t inode = 0;

        static FileStamp of(const QString &path)
        {
            struct stat status { };
            if (stat(QFile::encodeName(path).constData(), &status) != 0)
                return {};
            return {status.st_mtim, status.st_size, status.st_ino};
        }
        bool operator==(const FileStamp &other) const
        {
            return changed.tv_sec == other.changed.tv_sec && changed.tv_nsec == other.changed.tv_nsec
                && size == other.size && inode == other.inode;
        }
    };

    ServerOptions completed(ServerOptions options)
    {
        constexpr int fewest = 64;
        options.lanes = std::max(1, options.lanes);
        options.maximumBatch = std::max(1, options.maximumBatch);
        if (options.queueLimit <= 0)
            options.queueLimit = std::max(fewest, 4 * options.maximumBatch * options.lanes);
        return options;
    }

    //! The token that clients have to show; "" on a loopback address without a token file.
    Result<QByteArray> readToken(const DeploymentFile &file)
    {
        constexpr qsizetype shortest = 16;
        const bool isLocal = file.host == QLatin1String("localhost") || QHostAddress(file.host).isLoopback();
        if (file.tokenFile.isEmpty() && isLocal)
            return QByteArray();
        if (file.tokenFile.isEmpty())
            return Error {Text::tr("Listening on %1 lets other computers in, and that needs a token file. "
                                   "Name one, or listen on 127.0.0.1.")
                              .arg(file.host)};
        const auto bytes = readFile(file.tokenFile);
        if (!bytes)
            return bytes.error();
        const QByteArray token = bytes->trimmed();
        if (token.size() < shortest)
            return Error {
                Text::tr("The token in %1 is shorter than %2 characters. Make one with: openssl rand -hex 32")
                    .arg(file.tokenFile)
                    .arg(shortest)};
        return token;
    }
} // namespace

struct Server::State {
    State(const ServerOptions &given, DeploymentFile wanted, const FileStamp &seen, PredictorLoader load,
          const QByteArray &token)
        : options(completed(given))
        , file(std::move(wanted))
        , stamp(seen)
        , loader(std::move(load))
        , log(file.store, file.name, options.keptPredictions,
              [this](DropReason reason, std::size_t rows) { metrics.countDropped(reason, rows); })
        , service(network, options, metrics, log, token.toStdString())
        , listener(network, service, options)
    {
    }
    ~State();

    void watchFile();
    void follow();
    void publish(const ModelSet &now, qint64 revision);
    void report(int answering, qint64 revision, const QString &error);

    const ServerOptions options;
    const DeploymentFile file; //!< as it was at the start: name, host and port stay
    FileStamp stamp; //!< of the deployment.json that was dealt with
    const PredictorLoader loader;
    ModelSet models; //!< of the watching thread, after create()
    Metrics metrics;
    PredictionLog log;
    boost::asio::io_context network {1};
    Service service;
    Listener listener;

    std::mutex mutex;
    std::condition_variable wake;
    bool isEnding = false; // guarded by mutex
    std::thread watcher;
};

Server::State::~State()
{
    {
        const std::lock_guard lock(mutex);
        isEnding = true;
    }
    wake.notify_all();
    if (watcher.joinable())
        watcher.join();
}

void Server::State::watchFile()
{
    constexpr auto interval = std::chrono::milliseconds(200);
    std::unique_lock lock(mutex);
    while (!wake.wait_for(lock, interval, [this] { return isEnding; })) {
        lock.unlock();
        const FileStamp now = FileStamp::of(DeploymentFile::path(options.folder));
        if (!(now == stamp) && now.size >= 0) {
            stamp = now;
            follow();
        }
        lock.lock();
    }
}

void Server::State::follow()
{
    const auto wanted = DeploymentFile::read(options.folder);
    if (!wanted)
        return report(models.current->version, 0, wanted.errorText());
    if (wanted->name != file.name || wanted->host != file.host
        || (wanted->port != 0 && wanted->port != listener.port()))
        return report(models.current->version, wanted->revision,
                      Text::tr("The name, host or port changed. Start the server again for that."));
    auto loaded = loadModels(*wanted, models, loader, metrics, options.maximumBatch);
    if (!loaded)
        return report(models.current->version, wanted->revision, loaded.errorText());
    publish(*loaded, wanted->revision);
}

void Server::State::publish(const ModelSet &now, qint64 revision)
{
    models = now;
    // Only when the network thread answers with the new version may the file say so.
    boost::asio::post(network, [this, now, revision] {
        service.setModels(now);
        report(now.current->version, revision, {});
    });
}

void Server::State::report(int answering, qint64 revision, const QString &error)
{
    if (!error.isEmpty())
        qCWarning(logDeployment).noquote() << error;
    const qint64 pid = QCoreApplication::applicationPid();
    const ServerFile content {.pid = pid,
                              .started = processStartTime(pid),
                              .host = file.host,
                              .port = listener.port(),
                              .defaultVersion = answering,
                              .revision = revision,
                              .error = error};
    if (const auto written = content.write(options.folder); !written)
        qCWarning(logDeployment).noquote() << written.errorText();
}

Server::Server(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

Server::~Server() = default;

Result<std::unique_ptr<Server>> Server::create(const ServerOptions &options, PredictorLoader loader)
{
    const FileStamp stamp = FileStamp::of(DeploymentFile::path(options.folder));
    auto file = DeploymentFile::read(options.folder);
    if (!file)
        return file.error();
    const auto token = readToken(*file);
    if (!token)
        return token.error();
    auto state = std::make_unique<State>(options, *file, stamp, std::move(loader), *token);
    // The port first: it fails at once, while a model may take seconds to load.
    if (const auto opened = state->listener.open(file->host, file->port); !opened)
        return opened.error();
    auto loaded = loadModels(*file, {}, state->loader, state->metrics, state->options.maximumBatch);
    if (!loaded)
        return loaded.error();
    state->models = *loaded;
    state->service.setModels(std::move(*loaded));
    state->listener.start();
    state->report(file->defaultVersion, file->revision, {});
    state->watcher = std::thread([raw = state.get()] { raw->watchFile(); });
    return std::unique_ptr<Server>(new Server(std::move(state)));
}

int Server::port() const
{
    return m_state->listener.port();
}

void Server::run()
{
    m_state->network.run();
    QFile::remove(ServerFile::path(m_state->options.folder));
}

void Server::stop()
{
    boost::asio::post(m_state->network,
                      [state = m_state.get()] { state->listener.drain([state] { state->network.stop(); }); });
}

} // namespace rondo
