// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/project.h"
#include "experiments/experiments.h"
#include "flow/plan.h"
#include "store/database.h"

#include <QTemporaryDir>

#include <memory>

namespace rondo::testing {

//! 9 ConvNet, 6 VGG and 3 script experiments.
Plan samplePlan();

/*!
    A project in a temporary folder whose store holds a plausible run, written through Experiments as a runner
   would. The connection is its own, so that views under test see what another process does.
*/
class SampleRun {
public:
    //! Fails the process when the folder cannot be made: nothing can be tested then.
    SampleRun();

    const Project &project() const { return m_project; }
    Experiments experiments() { return Experiments(*m_database); }
    Database &database() { return *m_database; }

    //! 9 ConvNet, 6 VGG and 3 script experiments, all queued.
    RunId addRun();
    //! Trains the n-th experiment of the run (from 0) up to an epoch of 12, with curves, machine use and a confusion matrix.
    void train(RunId run, int experiment, int epoch);
    void finish(RunId run, int experiment);
    void fail(RunId run, int experiment, const QString &reason);
    //! Two thirds of the run as in the design: done, running, queued, one failed; with the validation's
    //! report.
    RunId addRunInProgress();
    void judge(RunId run);

    Experiment at(RunId run, int experiment);

private:
    QTemporaryDir m_folder;
    Project m_project;
    std::unique_ptr<Database> m_database;
};

} // namespace rondo::testing
