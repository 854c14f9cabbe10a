// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/experiments.h"

namespace rondo {

//! The line for a POSIX shell that trains this experiment again: its node alone, with the settings that it had. Empty
//! for one that was imported.
QString repeatCommand(const Experiment &experiment, const QString &projectFolder, const QString &flow);

} // namespace rondo
