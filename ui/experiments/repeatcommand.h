// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/experiments.h"

namespace rondo {

//! The line for a POSIX shell that makes this experiment again: its flow with the node's settings fixed to
//! what they were.
QString repeatCommand(const Experiment &experiment, const QString &projectFolder, const QString &flow);

} // namespace rondo
