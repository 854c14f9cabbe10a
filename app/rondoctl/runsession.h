// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "execution/runner.h"
#include "progress.h"

namespace rondoctl {

//! Owns a run from the terminal: progress on standard error, Ctrl-C, the outcome on standard output.
class RunSession {
public:
    //! \a workplace outlives this.
    RunSession(Workplace &workplace, const rondo::RunLimits &limits, bool json);

    //! All return when the run has ended, with the ExitCode.
    int start(const QString &flowName, const rondo::Flow &flow, const QJsonObject &cause,
              const rondo::RunScope &scope);
    int resume(rondo::RunId run);
    int extend(rondo::RunId run, const rondo::RunAddition &addition);

private:
    int follow(rondo::RunId run);
    int report(rondo::RunId run);

    Workplace &m_workplace;
    rondo::Runner m_runner;
    ProgressDisplay m_display;
    bool m_json;
};

} // namespace rondoctl
