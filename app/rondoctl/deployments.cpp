// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "deploymentoutput.h"
#include "output.h"

namespace rondoctl {

QString stateText(rondo::DeploymentState state)
{
    switch (state) {
    case rondo::DeploymentState::Starting:
        return QStringLiteral("starting");
    case rondo::DeploymentState::Running:
        return QStringLiteral("running");
    case rondo::DeploymentState::Stopped:
        return QStringLiteral("stopped");
    case rondo::DeploymentState::Failed:
        return QStringLiteral("failed");
    }
    Q_UNREACHABLE();
}

QJsonObject deploymentJson(const rondo::Deployment &deployment)
{
    return {{QStringLiteral("name"), deployment.name},
            {QStringLiteral("state"), stateText(deployment.state)},
            {QStringLiteral("url"), deployment.url()},
            {QStringLiteral("model"), deployment.model},
            {QStringLiteral("version"), deployment.modelVersion},
            {QStringLiteral("pid"), deployment.pid}};
}

void printDeployment(const rondo::Deployment &deployment, bool json)
{
    if (json)
        printJson(deploymentJson(deployment));
    else
        printResult(Text::tr("%1: version %2 of the model \"%3\" answers at %4")
                        .arg(deployment.name)
                        .arg(deployment.modelVersion)
                        .arg(deployment.model, deployment.url()));
}

int runDeployments(const QStringList &arguments)
{
    Arguments given(QStringLiteral("deployments"), Text::tr("Lists deployments as they are now."));
    given.addProject();
    given.addJson();
    if (const auto code = given.parse(arguments))
        return *code;
    auto workplace = Workplace::open(given.value(QStringLiteral("project")));
    if (!workplace)
        return fail(workplace.error());
    const auto all = rondo::Deployments(workplace->project, *workplace->database, workplace->objects).all();
    if (!all)
        return fail(all.error());
    QJsonArray array;
    QList<QStringList> rows;
    for (const rondo::Deployment &deployment : *all) {
        array.append(deploymentJson(deployment));
        rows.append({deployment.name, stateText(deployment.state), deployment.model,
                     QString::number(deployment.modelVersion), deployment.url()});
    }
    if (given.wantsJson())
        printJson(array);
    else
        printTable({QStringLiteral("deployment"), QStringLiteral("state"), QStringLiteral("model"),
                    QStringLiteral("version"), QStringLiteral("url")},
                   rows);
    return ExitCode::done;
}

} // namespace rondoctl
