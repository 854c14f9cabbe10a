// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "deploymentoutput.h"
#include "models/models.h"

#include <QFileInfo>

namespace rondoctl {

int runDeploy(const QStringList &arguments)
{
    Arguments given(
        QStringLiteral("deploy"),
        Text::tr("Deploys a model version on this computer, or moves a running deployment to it."));
    given.addPositional(QStringLiteral("MODEL"),
                        Text::tr("From the registry: NAME, NAME@3 or NAME@champion; NAME alone is the newest."));
    given.addProject();
    given.addOption(QStringLiteral("version"), Text::tr("Instead of @VERSION."), QStringLiteral("NUMBER"),
                    QStringLiteral("0"));
    given.addOption(QStringLiteral("name"), Text::tr("Of the deployment; by default the model's."),
                    QStringLiteral("NAME"));
    given.addOption(QStringLiteral("port"),
                    Text::tr("Where it listens; by default the port it has, or a free one."),
                    QStringLiteral("PORT"), QStringLiteral("0"));
    given.addOption(QStringLiteral("host"),
                    Text::tr("The address; any but this computer's own needs --token-file."),
                    QStringLiteral("ADDRESS"), QStringLiteral("127.0.0.1"));
    given.addOption(QStringLiteral("token-file"),
                    Text::tr("A file with the secret that requests must carry."), QStringLiteral("FILE"));
    given.addJson();
    if (const auto code = given.parse(arguments))
        return *code;
    auto reference = rondo::ModelReference::parse(given.positional(0));
    if (!reference)
        return given.refuse(reference.errorText());
    const auto version = given.integer(QStringLiteral("version"), 0);
    if (!version)
        return given.refuse(version.errorText());
    if (*version > 0 && reference->version == 0)
        *reference = {reference->name, *version, {}};
    const auto port = given.integer(QStringLiteral("port"), 0);
    if (!port || *port > 65535)
        return given.refuse(Text::tr("A port is a number from 0 to 65535."));

    auto workplace = Workplace::open(given.value(QStringLiteral("project")));
    if (!workplace)
        return fail(workplace.error());
    const auto model = rondo::Models(*workplace->database).find(*reference);
    if (!model)
        return fail(model.error());
    rondo::DeployOptions options;
    options.name = given.has(QStringLiteral("name")) ? given.value(QStringLiteral("name")) : model->name;
    options.port = *port;
    options.host = given.value(QStringLiteral("host"));
    if (given.has(QStringLiteral("token-file")))
        options.tokenFile = QFileInfo(given.value(QStringLiteral("token-file"))).absoluteFilePath();
    const auto deployed = rondo::Deployments(workplace->project, *workplace->database, workplace->objects)
                              .deploy(*model, options);
    if (!deployed)
        return fail(deployed.error());
    printDeployment(*deployed, given.wantsJson());
    return ExitCode::done;
}

} // namespace rondoctl
