// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "deploymentoutput.h"
#include "output.h"

namespace rondoctl {

int runUndeploy(const QStringList &arguments)
{
    Arguments given(QStringLiteral("undeploy"),
                    Text::tr("Stops a deployment; \"rondoctl start\" brings it back."));
    given.addPositional(QStringLiteral("DEPLOYMENT"), Text::tr("Its name; see: rondoctl deployments"));
    given.addProject();
    given.addJson();
    if (const auto code = given.parse(arguments))
        return *code;
    auto workplace = Workplace::open(given.value(QStringLiteral("project")));
    if (!workplace)
        return fail(workplace.error());
    rondo::Deployments deployments(workplace->project, *workplace->database, workplace->objects);
    const QString name = given.positional(0);
    if (const auto stopped = deployments.undeploy(name); !stopped)
        return fail(stopped.error());
    const auto now = deployments.find(name);
    if (!now)
        return fail(now.error());
    if (given.wantsJson())
        printJson(deploymentJson(*now));
    else
        printResult(Text::tr("%1 is stopped. Bring it back with: rondoctl start %1").arg(name));
    return ExitCode::done;
}

} // namespace rondoctl
