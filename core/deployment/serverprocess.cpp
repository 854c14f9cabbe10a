// SPDX-License-Identifier: GPL-3.0-or-later
#include "deployment/serverprocess.h"

#include "base/process.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QThread>

#include <csignal>

namespace rondo {

namespace {
    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Deployments)
    };

    using namespace std::chrono_literals;

    Result<QString> serverProgram()
    {
        const QString named = qEnvironmentVariable("RONDO_SERVER");
        const QString beside = QCoreApplication::applicationDirPath() + QLatin1String("/rondo-server");
        for (const QString &path :
             {named, beside, QStandardPaths::findExecutable(QStringLiteral("rondo-server"))}) {
            if (!path.isEmpty() && QFileInfo(path).isExecutable())
                return path;
        }
        return Error {Text::tr("The program rondo-server is missing: it is not at %1. Install Rondo again.")
                          .arg(beside)};
    }

    // What a person has set for herself, a token in a variable for example, is none of the server's business.
    QProcessEnvironment minimalEnvironment()
    {
        const QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
        QProcessEnvironment kept;
        for (const char *name :
             {"PATH", "HOME", "LANG", "LC_ALL", "LC_MESSAGES", "LANGUAGE", "TZ", "TMPDIR", "LD_LIBRARY_PATH",
              "QT_PLUGIN_PATH", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"}) {
            const QString key = QLatin1String(name);
            if (all.contains(key))
                kept.insert(key, all.value(key));
        }
        return kept;
    }

    bool waitUntilGone(const ServerFile &server, std::chrono::milliseconds most)
    {
        const QDeadlineTimer deadline(most);
        while (isProcessAlive(server.pid, server.started)) {
            if (deadline.hasExpired())
                return false;
            QThread::msleep(20);
        }
        return true;
    }
} // namespace

QString ServerProcess::logPath() const
{
    return m_folder + QLatin1String("/server.log");
}

std::optional<ServerFile> ServerProcess::running() const
{
    const auto file = ServerFile::read(m_folder);
    if (!file || !isProcessAlive(file->pid, file->started))
        return std::nullopt;
    return *file;
}

bool ServerProcess::answers(const ServerFile &server)
{
    const QDeadlineTimer deadline(250ms);
    QTcpSocket socket;
    // A server that listens on all addresses is asked on the local one.
    const bool everywhere = server.host == QLatin1String("0.0.0.0") || server.host == QLatin1String("::");
    socket.connectToHost(everywhere ? QStringLiteral("127.0.0.1") : server.host,
                         static_cast<quint16>(server.port));
    if (!socket.waitForConnected(static_cast<int>(deadline.remainingTime())))
        return false;
    socket.write("GET /v2/health/ready HTTP/1.1\r\nHost: rondo\r\nConnection: close\r\n\r\n");
    QByteArray head;
    while (!head.contains("\r\n") && !deadline.hasExpired()) {
        if (!socket.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            return false;
        head += socket.readAll();
    }
    return head.startsWith("HTTP/1.1 200");
}

Result<ServerFile> ServerProcess::follow(DeploymentFile wanted) const
{
    auto before = DeploymentFile::read(m_folder);
    const auto server = running();
    wanted.revision = before ? before->revision + 1 : 1;
    const bool moves = server && before && server->host == wanted.host && server->port == wanted.port
        && before->tokenFile == wanted.tokenFile && before->store == wanted.store;
    if (server && !moves) {
        if (const auto stopped = stop(); !stopped)
            return stopped.error();
    }
    if (const auto written = wanted.write(m_folder); !written)
        return written.error();
    auto result = moves ? await(wanted.revision, server->pid) : launch(wanted.revision);
    if (result || !before)
        return result;
    before->revision = wanted.revision + 1;
    if (const auto restored = before->write(m_folder); !restored)
        return restored.error();
    if (server && !moves) {
        if (const auto again = launch(before->revision); !again)
            return Error {result.errorText() + u'\n' + again.errorText()};
    }
    return result;
}

Result<ServerFile> ServerProcess::launch(qint64 revision) const
{
    QFile::remove(ServerFile::path(m_folder));
    const auto pid = start();
    if (!pid)
        return pid.error();
    return await(revision, *pid);
}

//! Waits until the server has dealt with the revision.
Result<ServerFile> ServerProcess::await(qint64 revision, qint64 pid) const
{
    constexpr auto longest = 90s;
    const qint64 started = processStartTime(pid);
    const QDeadlineTimer deadline(longest);
    while (!deadline.hasExpired()) {
        const bool isAlive = isProcessAlive(pid, started);
        const auto server = running();
        if (server && server->revision == revision && !server->error.isEmpty())
            return Error {server->error};
        if (server && server->revision == revision && answers(*server))
            return *server;
        if (!isAlive)
            return Error {Text::tr("The server has ended. Its last lines:%1").arg(lastLines())};
        QThread::msleep(20);
    }
    return Error {Text::tr("The server did not answer in %n second(s). Its last lines:%1", nullptr,
                           static_cast<int>(longest.count()))
                      .arg(lastLines())};
}

//! In a session of its own, so that it outlives this program.
Result<qint64> ServerProcess::start() const
{
    const auto program = serverProgram();
    if (!program)
        return program.error();
    constexpr qint64 longestLog = 1 << 20;
    if (QFileInfo(logPath()).size() > longestLog) {
        QFile::remove(logPath() + QLatin1String(".1"));
        QFile::rename(logPath(), logPath() + QLatin1String(".1"));
    }
    QProcess process;
    process.setProgram(*program);
    process.setArguments({QStringLiteral("--folder"), m_folder});
    process.setProcessEnvironment(minimalEnvironment());
    process.setWorkingDirectory(m_folder);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(logPath(), QIODevice::Append);
    process.setStandardErrorFile(logPath(), QIODevice::Append);
    qint64 pid = 0;
    if (!process.startDetached(&pid))
        return Error {Text::tr("%1 cannot be started: %2.").arg(*program, process.errorString())};
    return pid;
}

Result<void> ServerProcess::stop() const
{
    const auto server = running();
    if (!server)
        return {};
    ::kill(static_cast<pid_t>(server->pid), SIGTERM);
    if (waitUntilGone(*server, 12s))
        return {};
    ::kill(static_cast<pid_t>(server->pid), SIGKILL);
    if (!waitUntilGone(*server, 2s))
        return Error {Text::tr("The server (process %1) does not end. End it by hand.").arg(server->pid)};
    return {};
}

//! What it printed at last, to be put under an error; begins with a line end.
QString ServerProcess::lastLines() const
{
    constexpr qint64 mostBytes = 4096;
    constexpr qsizetype mostLines = 12;
    QFile file(logPath());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    file.seek(std::max<qint64>(0, file.size() - mostBytes));
    const QStringList lines = QString::fromUtf8(file.readAll()).trimmed().split(u'\n');
    return u'\n' + lines.mid(std::max<qsizetype>(0, lines.size() - mostLines)).join(u'\n');
}

} // namespace rondo
