// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/project.h"

namespace rondo {

//! Renames a flow as renameFlow() does, and its runs in the store, which know it by name; none of it when it fails.
Result<void> renameFlowWithRuns(const Project &project, const QString &from, const QString &to);

} // namespace rondo
