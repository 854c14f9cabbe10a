// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"

namespace rondo {

// Settings that a run has in place of those of its flow: "ConvNet.lr=0.01".

//! For rondoctl run.
QStringList settingArguments(const QStringList &settings);
//! The flow in the file with these settings: what rondoctl will run.
Result<Flow> flowWithSettings(const QString &path, const QStringList &settings);

} // namespace rondo
