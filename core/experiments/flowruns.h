// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/project.h"

namespace rondo {

class Database;

//! Renames a flow as renameFlow() does, and its runs in the store, which know it by name; none of it when it fails.
//! When it is killed half way, finishRename() does the rest.
Result<void> renameFlowWithRuns(const Project &project, const QString &from, const QString &to);

//! Gives the runs of a flow whose file was moved, by a rename that was killed, their new name. For those who open a
//! project; costs a look for a file. \a database: the project's store.
Result<void> finishRename(const Project &project, Database &database);

} // namespace rondo
