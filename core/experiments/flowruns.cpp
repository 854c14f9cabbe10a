// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/flowruns.h"

#include "base/files.h"
#include "base/json.h"
#include "flow/projectflows.h"
#include "store/database.h"

#include <QFile>
#include <QFileInfo>

namespace rondo {

namespace {

    constexpr int noteVersion = 1;

    //! Says what is being renamed, from before the file moves until the store has it too.
    QString notePath(const Project &project)
    {
        return project.folder() + QLatin1String("/.rondo/rename.json");
    }

    Result<void> writeNote(const Project &project, const QString &from, const QString &to)
    {
        const QJsonObject note {{QStringLiteral("version"), noteVersion},
                                {QStringLiteral("from"), from},
                                {QStringLiteral("to"), to}};
        return writeFileAtomically(notePath(project), QJsonDocument(note).toJson());
    }

    Result<void> renameRuns(Database &database, const QString &from, const QString &to)
    {
        return database.write(QStringLiteral("UPDATE runs SET flow = ? WHERE flow = ?"), {to, from});
    }

} // namespace

Result<void> renameFlowWithRuns(const Project &project, const QString &from, const QString &to)
{
    const auto database = Database::open(project.storePath());
    if (!database)
        return database.error();
    if (const auto finished = finishRename(project, **database); !finished)
        return finished;
    bool isMoved = false;
    const auto done = (*database)->transaction([&]() -> Result<void> {
        // Inside, so that a finishRename() of another process waits.
        if (const auto written = writeNote(project, from, to); !written)
            return written;
        if (const auto updated = renameRuns(**database, from, to); !updated)
            return updated;
        const auto moved = renameFlow(project, from, to);
        isMoved = moved.ok();
        return moved;
    });
    const bool isMovedBack = !done && isMoved && renameFlow(project, to, from).ok(); // the disk is full, for instance
    if (done || !isMoved || isMovedBack)
        QFile::remove(notePath(project));
    return done;
}

Result<void> finishRename(const Project &project, Database &database)
{
    if (!QFileInfo::exists(notePath(project)))
        return {};
    const auto done = database.transaction([&]() -> Result<void> {
        const auto note = readObject(notePath(project));
        if (!note) // the other process has finished meanwhile, or the note is damaged
            return {};
        const QString from = note->value(QLatin1String("from")).toString();
        const QString to = note->value(QLatin1String("to")).toString();
        const QStringList flows = project.flowNames();
        if (!flows.contains(to) || flows.contains(from))
            return {}; // it ended before the file was moved
        return renameRuns(database, from, to);
    });
    if (done)
        QFile::remove(notePath(project));
    return done;
}

} // namespace rondo
