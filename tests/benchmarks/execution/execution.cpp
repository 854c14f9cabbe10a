// SPDX-License-Identifier: GPL-3.0-or-later

// How long 100 experiments take that do nothing: real rondo-worker processes, a real store, from the first
// row of the run to its last. Prints one JSON document.

#include "base/json.h"
#include "execution/runner.h"
#include "experiments/experiments.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace rondo;

namespace {

constexpr int numberOfExperiments = 100;
constexpr int rounds = 3;

Plan planOfNothing()
{
    Plan plan;
    for (int number = 1; number <= numberOfExperiments; ++number) {
        plan.steps.append({.kind = Step::Kind::Train,
                           .node = {QStringLiteral("nothing")},
                           .nodeTitle = QStringLiteral("Nothing"),
                           .type = QStringLiteral("nothing"),
                           .name = QStringLiteral("nothing-%1").arg(number),
                           .ordinal = number,
                           .settings = {{QStringLiteral("number"), number}},
                           .dataset = {QStringLiteral("sha256:none"), 0},
                           .code = {},
                           .inputs = {},
                           .key = {}});
    }
    return plan;
}

//! Seconds for one run in a new project; negative when not every experiment was done.
double measure()
{
    const QTemporaryDir folder;
    const auto project
        = Project::create(folder.filePath(QStringLiteral("project")), QStringLiteral("benchmark"));
    const auto database
        = project ? Database::open(project->storePath()) : Result<std::unique_ptr<Database>>(project.error());
    if (!database)
        return -1;
    Experiments experiments(**database);
    Runner runner(*project);
    QElapsedTimer clock;
    clock.start();
    const auto run = experiments.addRun(QStringLiteral("nothing"), QStringLiteral("{}"), planOfNothing(), {});
    if (!run || !runner.resume(*run))
        return -1;
    QObject::connect(&runner, &Runner::finished, qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
    const double seconds = static_cast<double>(clock.nsecsElapsed()) / 1e9;
    const auto all = experiments.experiments(*run);
    const bool done = all && std::all_of(all->begin(), all->end(), [](const Experiment &experiment) {
                          return experiment.state == ExperimentState::Done;
                      });
    return done ? seconds : -1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QList<double> seconds;
    for (int round = 0; round < rounds; ++round)
        seconds.append(measure());
    std::sort(seconds.begin(), seconds.end());
    if (seconds.first() < 0) {
        std::fputs("The experiments that do nothing were not all done.\n", stderr);
        return 1;
    }
    QJsonArray all;
    for (const double value : std::as_const(seconds))
        all.append(value);
    const QJsonObject result {{QStringLiteral("benchmark"), QStringLiteral("nothing")},
                              {QStringLiteral("experiments"), numberOfExperiments},
                              {QStringLiteral("seconds"), seconds[rounds / 2]},
                              {QStringLiteral("all"), all}};
    std::puts(jsonLine(result).constData());
    return 0;
}
