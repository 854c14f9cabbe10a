// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deployment/deployment.h"
#include "experiments/checks.h"
#include "experiments/experiments.h"

#include <QString>

namespace rondo {

//! The state as a word: "Running", "Done", "Stopped early" ...
QString stateText(ExperimentState state);
//! The same with how far it is: "Epoch 9 of 12".
QString progressText(const Experiment &experiment);
QString stateText(DeploymentState state);
//! Seconds a running experiment still needs, by how fast it was so far; NaN when nobody can know yet.
double secondsLeft(const Experiment &experiment);

//! What the checks said as a word or two for a cell: "Passes", "Too slow", "Accuracy +1" where one more is not met.
QString checksWord(const CheckOutcome &outcome);

} // namespace rondo
