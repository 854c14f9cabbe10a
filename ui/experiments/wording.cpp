// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/wording.h"

#include "experiments/table.h"

#include <QCoreApplication>

namespace rondo {
namespace {
    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Wording)
    };
} // namespace

QString stateText(ExperimentState state)
{
    switch (state) {
    case ExperimentState::Queued:
        return Text::tr("Queued");
    case ExperimentState::Running:
        return Text::tr("Running");
    case ExperimentState::Done:
        return Text::tr("Done");
    case ExperimentState::Cached:
        return Text::tr("Cached");
    case ExperimentState::Failed:
        return Text::tr("Failed");
    case ExperimentState::Stopped:
        return Text::tr("Stopped");
    }
    return {};
}

QString progressText(const Experiment &experiment)
{
    if (experiment.state == ExperimentState::Running && experiment.epochs > 0)
        return Text::tr("Epoch %1 of %2").arg(experiment.epoch).arg(experiment.epochs);
    return stateText(experiment.state);
}

QString stateText(DeploymentState state)
{
    switch (state) {
    case DeploymentState::Starting:
        return Text::tr("Starting");
    case DeploymentState::Running:
        return Text::tr("Healthy");
    case DeploymentState::Stopped:
        return Text::tr("Stopped");
    case DeploymentState::Failed:
        return Text::tr("Failed");
    }
    return {};
}

double secondsLeft(const Experiment &experiment)
{
    return secondsLeft(experiment.state, experiment.fraction, experiment.seconds);
}

} // namespace rondo
