// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/surroundings.h"

#include "base/files.h"

#include <QList>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSysInfo>
#include <QThread>

#include <optional>

#include <unistd.h>

namespace rondo {

namespace {

    constexpr int patience = 2000; // ms for one question to git

    QString processorName()
    {
        const auto text = readFile(QStringLiteral("/proc/cpuinfo"));
        for (const QByteArray &line : text ? text->split('\n') : QList<QByteArray>()) {
            if (line.startsWith("model name") || line.startsWith("Model"))
                return QString::fromUtf8(line.mid(line.indexOf(':') + 1)).simplified();
        }
        return QSysInfo::currentCpuArchitecture();
    }

    //! What git answers; nothing when it fails. It takes no locks and starts none of the repository's programs.
    std::optional<QByteArray> askGit(const QString &folder, const QStringList &question)
    {
        QProcess git;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("GIT_OPTIONAL_LOCKS"), QStringLiteral("0"));
        environment.insert(QStringLiteral("GIT_TERMINAL_PROMPT"), QStringLiteral("0"));
        git.setProcessEnvironment(environment);
        git.setWorkingDirectory(folder);
        git.start(QStringLiteral("git"),
                  QStringList {QStringLiteral("-c"), QStringLiteral("core.fsmonitor=false"),
                               QStringLiteral("-c"), QStringLiteral("core.hooksPath=/dev/null")}
                      + question,
                  QIODevice::ReadOnly);
        if (git.waitForFinished(patience) && git.exitStatus() == QProcess::NormalExit && git.exitCode() == 0)
            return git.readAllStandardOutput();
        if (git.state() != QProcess::NotRunning) {
            git.kill();
            git.waitForFinished();
        }
        return std::nullopt;
    }

    bool namesFilters(const QString &folder)
    {
        const auto filters = askGit(
            folder,
            {QStringLiteral("config"), QStringLiteral("--local"), QStringLiteral("--includes"),
             QStringLiteral("--get-regexp"), QStringLiteral(R"(^filter\..*\.(clean|process)$)")});
        return filters && !filters->isEmpty();
    }

} // namespace

QJsonObject machineFacts()
{
    const auto pages = double(::sysconf(_SC_PHYS_PAGES));
    const auto pageSize = double(::sysconf(_SC_PAGE_SIZE));
    return {{QStringLiteral("host"), QSysInfo::machineHostName()},
            {QStringLiteral("cpu"), processorName()},
            {QStringLiteral("cores"), QThread::idealThreadCount()},
            {QStringLiteral("memory"), pages * pageSize}};
}

QJsonObject projectRevision(const QString &folder)
{
    const auto commit = askGit(
        folder, {QStringLiteral("rev-parse"), QStringLiteral("--verify"), QStringLiteral("HEAD")});
    if (!commit)
        return {};
    QJsonObject revision {{QStringLiteral("commit"), QString::fromLatin1(commit->trimmed())}};
    if (namesFilters(folder))
        return revision;
    const auto changes
        = askGit(folder,
                 {QStringLiteral("status"), QStringLiteral("--porcelain"), QStringLiteral("--ignore-submodules"),
                  QStringLiteral("--"), QStringLiteral("."), QStringLiteral(":(exclude).rondo")});
    if (changes)
        revision.insert(QStringLiteral("dirty"), !changes->isEmpty());
    return revision;
}

} // namespace rondo
