// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/project.h"
#include "flow/runscope.h"

namespace rondo {

// A list of experiments on its way to rondoctl: a file of the project, named by what it says.

//! The scope for rondoctl run, with the file of its list if it has one.
QStringList scopeArguments(const Project &project, const RunScope &scope);
//! Writes the file that scopeArguments() names, and removes those of earlier days. Success for an empty list.
//! \a flow: what rondoctl will run.
Result<void> saveRunList(const Project &project, const QList<ListedExperiment> &list, const Flow &flow);

} // namespace rondo
