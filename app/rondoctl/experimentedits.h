// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "command.h"

#include <QList>

namespace rondoctl {

// "rondoctl experiments --tag NAME", --untag, --note, --archive, --restore, --delete.

void addEditOptions(Arguments &given);
bool wantsEdit(const Arguments &given);
//! Why the options do not go together, in words; empty when they do.
QString editProblem(const Arguments &given);
//! Does to the experiments what was asked for, or says what would be done. An ExitCode.
int editExperiments(const Arguments &given, const Workplace &workplace, const QList<rondo::ExperimentId> &ids);

} // namespace rondoctl
