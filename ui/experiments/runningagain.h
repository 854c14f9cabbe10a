// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/table.h"
#include "flow/runscope.h"

namespace rondo {

//! Why these cannot be trained again in one run, in words; empty when they can.
QString obstacleToRunAgain(const ExperimentTable &table, const QList<ExperimentId> &ids);

//! Why these cannot be trained on to their end, in their run, in words; empty when they can.
QString obstacleToContinue(const ExperimentTable &table, const QList<ExperimentId> &ids);

//! The run that trains each of them anew with the settings it had; equal ones once.
RunScope scopeToRunAgain(const QList<Experiment> &experiments);

} // namespace rondo
