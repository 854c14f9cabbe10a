// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/flowruns.h"

#include "flow/projectflows.h"
#include "store/database.h"

namespace rondo {

Result<void> renameFlowWithRuns(const Project &project, const QString &from, const QString &to)
{
    const auto database = Database::open(project.storePath());
    if (!database)
        return database.error();
    bool isMoved = false;
    const auto done = (*database)->transaction([&]() -> Result<void> {
        const auto updated
            = (*database)->write(QStringLiteral("UPDATE runs SET flow = ? WHERE flow = ?"), {to, from});
        if (!updated)
            return updated;
        const auto moved = renameFlow(project, from, to);
        isMoved = moved.ok();
        return moved;
    });
    if (!done && isMoved) // the disk is full, for instance
        (void)renameFlow(project, to, from);
    return done;
}

} // namespace rondo
