// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "experiments/experiments.h"
#include "output.h"

#include <QElapsedTimer>
#include <QThread>

namespace rondoctl {

namespace {

    constexpr int patience
        = 10'000; // ms; a run stops within two seconds, a deployment that began is finished first
    constexpr unsigned long pollInterval = 50; // ms

    //! The newest run that a live process works on.
    rondo::Result<std::optional<rondo::Run>> liveRun(const rondo::Experiments &experiments)
    {
        const auto runs = experiments.runs();
        if (!runs)
            return runs.error();
        for (const rondo::Run &run : *runs) {
            if (run.state == rondo::RunState::Running && run.ownerAlive)
                return std::optional(run);
        }
        return std::optional<rondo::Run>();
    }

} // namespace

int runStop(const QStringList &arguments)
{
    Arguments given(QStringLiteral("stop"),
                    Text::tr("Stops the run that is under way. Finished experiments stay; \"rondoctl run "
                             "--resume\" goes on."));
    given.addProject();
    given.addJson();
    if (const auto code = given.parse(arguments))
        return *code;
    const auto workplace = Workplace::open(given.value(QStringLiteral("project")));
    if (!workplace)
        return fail(workplace.error());
    rondo::Experiments experiments(*workplace->database);
    const auto live = liveRun(experiments);
    if (!live)
        return fail(live.error());
    if (!live->has_value())
        return fail(Text::tr("No run is under way in %1.").arg(workplace->project.folder()));
    const rondo::RunId id = (*live)->id;
    if (const auto asked = experiments.requestStop(id); !asked)
        return fail(asked.error());
    QElapsedTimer waited;
    waited.start();
    auto run = experiments.run(id);
    while (run && run->state == rondo::RunState::Running && run->ownerAlive && waited.elapsed() < patience) {
        QThread::msleep(pollInterval);
        run = experiments.run(id);
    }
    if (!run)
        return fail(run.error());
    if (run->state == rondo::RunState::Running && run->ownerAlive)
        return fail(Text::tr("Run %1 was asked to stop, but has not yet. Its process is %2.")
                        .arg(id.value)
                        .arg(run->owner));
    if (given.wantsJson())
        printJson(
            {{QStringLiteral("run"), id.value}, {QStringLiteral("state"), rondo::toString(run->state)}});
    else
        printResult(Text::tr("Run %1 is stopped. Go on with: rondoctl run --resume").arg(id.value));
    return ExitCode::done;
}

} // namespace rondoctl
