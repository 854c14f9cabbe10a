// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/project.h"

namespace rondo {

// The flows of a project as files: each with the journal of its history. Nothing is ever deleted.

//! Why \a name cannot be a flow's; success when it can. \a except may be taken: the flow that is renamed.
Result<void> checkFlowName(const Project &project, const QString &name, const QString &except = {});
//! \a wanted, or "\a wanted 2" and so on when that is taken.
QString freeFlowName(const Project &project, const QString &wanted);

Result<void> renameFlow(const Project &project, const QString &from, const QString &to);
//! Without the history: the copy begins where the other one is now.
Result<void> duplicateFlow(const Project &project, const QString &name, const QString &copy);

//! A flow that was deleted: where its files lie now.
struct TrashedFlow {
    QString name;
    QString file; //!< in the trash; empty when the flow had no file yet
    QString history; //!< in the trash; empty when there was none
};
//! Moves the flow to the project's trash.
Result<TrashedFlow> trashFlow(const Project &project, const QString &name);
//! Brings it back and returns its name, another one when that is taken by now.
Result<QString> restoreFlow(const Project &project, const TrashedFlow &trashed);

//! The flows in the order the person gave them; those that have no place yet at the end.
QStringList orderedFlows(const Project &project);
//! Remembers the order; it is not in version control. That it cannot be written is no error.
void setFlowOrder(const Project &project, const QStringList &names);

} // namespace rondo
