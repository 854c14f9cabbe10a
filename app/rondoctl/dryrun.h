// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "flow/runscope.h"

namespace rondoctl {

//! `run --dry-run`: prints what a run would do, as a table or as JSON lines that `run --list` reads.
int dryRun(const Workplace &workplace, const rondo::Flow &flow, const rondo::RunScope &scope, int workers, bool json);

} // namespace rondoctl
