// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/experiments.h"

namespace rondo {

//! What is added to a run that has ended.
struct RunAddition {
    QList<ExperimentId> continued; //!< stopped or failed before their end: trained to it, spared by the pruner
    //! "NODE.PARAMETER=VALUES; PARAMETER=VALUES": an experiment for each combination of the values. What is not
    //! named is as in the best experiment that the run has of the node.
    QStringList experiments;
    int trials = 0; //!< more of every search of the run
};

/*!
    Writes \a addition into the plan and the experiments of the run, where they wait to be trained. The error
    says what of it cannot be; then nothing is changed. \a flow: of the run.
*/
Result<void> addToRun(Database &database, RunId run, const Flow &flow, const RunAddition &addition);

} // namespace rondo
