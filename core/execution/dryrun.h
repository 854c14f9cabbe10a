// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution/forecast.h"
#include "flow/runscope.h"

namespace rondo {

//! One experiment that a run would make.
struct PlannedExperiment {
    Step step; //!< of an open one (Step::isOpen()) the settings lack what its search chooses while it runs
    bool cached = false; //!< it was trained before, and would be taken from there
    double seconds = 0; //!< on one worker, to its end; NaN when nothing of the type was ever timed
};

//! What a run would do.
struct DryRun {
    QList<PlannedExperiment> experiments;
    double epochs = 0; //!< that are left to train, as far as pruners let expect
    double seconds = 0; //!< those take on one worker; NaN when it is not known
};

//! Compiles and asks the store; prepares and trains nothing. Random and Sobol trials are shown with the settings
//! they will have.
Result<DryRun> dryRun(const ForecastSource &source, const Flow &flow, const RunScope &scope);

/*!
    The rows of a list of experiments, one JSON object a line, as `rondoctl run --dry-run --json` writes them:
    {"node": "ConvNet", "settings": {"lr": 0.001}}. Other members are not looked at. What is not set is as in the
    flow; of several values the first. The error names the line.
*/
Result<QList<ListedExperiment>> experimentList(const QByteArray &text, const Flow &flow, const NodeTypes &types);
//! The text that experimentList() gives \a list back from.
QByteArray experimentListText(const QList<ListedExperiment> &list, const Flow &flow);

} // namespace rondo
