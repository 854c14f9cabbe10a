// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/project.h"
#include "flow/runscope.h"

namespace rondo {

// What a run does other than its flow says: settings ("ConvNet.lr=0.01"), a part, a list.

//! The settings, for rondoctl run.
QStringList settingArguments(const QStringList &settings);
//! The part that a run is of, for rondoctl run. A list of experiments is written into a file of the project, which the
//! next list replaces.
Result<QStringList> scopeArguments(const RunScope &scope, const Project &project, const QString &flow);
//! The flow in the file with these settings: what rondoctl will run.
Result<Flow> flowWithSettings(const QString &path, const QStringList &settings);

} // namespace rondo
