// SPDX-License-Identifier: GPL-3.0-or-later
#include "runlist.h"

#include "base/files.h"
#include "execution/dryrun.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace rondo {

namespace {

    QString folderOf(const Project &project)
    {
        return QFileInfo(project.storePath()).dir().filePath(QStringLiteral("lists"));
    }

    QString pathOf(const Project &project, const QList<ListedExperiment> &list)
    {
        const QByteArray digest
            = QCryptographicHash::hash(experimentListText(list, {}), QCryptographicHash::Sha256).toHex().left(16);
        return QStringLiteral("%1/%2.jsonl").arg(folderOf(project), QString::fromLatin1(digest));
    }

} // namespace

QStringList scopeArguments(const Project &project, const RunScope &scope)
{
    QStringList arguments = scope.toArguments();
    if (!scope.listed.isEmpty())
        arguments << QStringLiteral("--list") << pathOf(project, scope.listed);
    return arguments;
}

Result<void> saveRunList(const Project &project, const QList<ListedExperiment> &list, const Flow &flow)
{
    if (list.isEmpty())
        return {};
    const QDateTime yesterday = QDateTime::currentDateTime().addDays(-1);
    const QDir folder(folderOf(project));
    for (const QFileInfo &file : folder.entryInfoList({QStringLiteral("*.jsonl")}, QDir::Files)) {
        if (file.lastModified() < yesterday)
            QFile::remove(file.filePath());
    }
    return writeFileAtomically(pathOf(project, list), experimentListText(list, flow));
}

} // namespace rondo
