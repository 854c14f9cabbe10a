// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/experiments.h"
#include "flow/searchplan.h"

namespace rondo {

class Database;

//! How the first objective of \a search went in an experiment: finished epoch, from 1, -> value to be made small; NaN
//! where it diverged. One that was done without telling it by epochs has its final value alone, at its last
//! epoch.
Result<QMap<int, double>> courseOf(Database &database, const Experiment &experiment, const SearchPlan &search);

//! The best of the first \a epoch epochs; infinity when there is none.
double bestUntil(const QMap<int, double> &course, int epoch);

} // namespace rondo
