// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/surroundings.h"

#include "base/files.h"

#include <QCryptographicHash>
#include <QFileInfo>
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

    constexpr qsizetype mostChanges = 100;
    constexpr qint64 largestFile = 16'000'000; // bytes; of a larger one only the size is noted

    QString contentMark(const QString &path)
    {
        const QFileInfo file(path);
        if (!file.isFile())
            return QStringLiteral("deleted");
        if (file.size() > largestFile)
            return QStringLiteral("%1 bytes").arg(file.size());
        const auto content = readFile(path);
        return content ? QString::fromLatin1(
                   QCryptographicHash::hash(*content, QCryptographicHash::Sha256).toHex().left(12))
                       : QStringLiteral("unreadable");
    }

    //! What git status -z told, as files below the folder whose \a prefix in the repository at \a top is given.
    QJsonObject changesOf(const QByteArray &status, const QString &top, const QString &prefix)
    {
        QJsonObject changes;
        const QList<QByteArray> entries = status.split('\0');
        for (qsizetype at = 0; at < entries.size() && changes.size() < mostChanges; ++at) {
            const QByteArray &entry = entries.at(at);
            if (entry.size() < 4)
                continue;
            const QString path = QString::fromUtf8(entry.mid(3)); // "XY path"
            changes.insert(path.startsWith(prefix) ? path.mid(prefix.size()) : path, contentMark(top + u'/' + path));
            if (entry.left(2).contains('R') || entry.left(2).contains('C'))
                ++at; // the name it had follows
        }
        return changes;
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
    const auto status
        = askGit(folder,
                 {QStringLiteral("status"), QStringLiteral("--porcelain"), QStringLiteral("-z"),
                  QStringLiteral("--untracked-files=all"), QStringLiteral("--ignore-submodules"),
                  QStringLiteral("--"), QStringLiteral("."), QStringLiteral(":(exclude).rondo")});
    if (!status)
        return revision;
    revision.insert(QStringLiteral("dirty"), !status->isEmpty());
    const auto place = askGit(
        folder, {QStringLiteral("rev-parse"), QStringLiteral("--show-toplevel"), QStringLiteral("--show-prefix")});
    if (place && !status->isEmpty()) {
        const QStringList lines = QString::fromUtf8(*place).split(u'\n');
        revision.insert(QStringLiteral("changes"), changesOf(*status, lines.value(0), lines.value(1)));
    }
    return revision;
}

} // namespace rondo
