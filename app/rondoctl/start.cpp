// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "deploymentoutput.h"

namespace rondoctl {

int runStart(const QStringList &arguments)
{
    Arguments given(
        QStringLiteral("start"),
        Text::tr("Starts a deployment that stands still, for example after a restart of the computer."));
    given.addPositional(QStringLiteral("DEPLOYMENT"), Text::tr("Its name; see: rondoctl deployments"));
    given.addProject();
    given.addJson();
    if (const auto code = given.parse(arguments))
        return *code;
    auto workplace = Workplace::open(given.value(QStringLiteral("project")));
    if (!workplace)
        return fail(workplace.error());
    const auto started = rondo::Deployments(workplace->project, *workplace->database, workplace->objects)
                             .start(given.positional(0));
    if (!started)
        return fail(started.error());
    printDeployment(*started, given.wantsJson());
    return ExitCode::done;
}

} // namespace rondoctl
