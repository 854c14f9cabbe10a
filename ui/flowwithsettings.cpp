// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowwithsettings.h"

#include "base/files.h"
#include "execution/dryrun.h"
#include "flow/flowfile.h"
#include "flow/nodetype.h"

#include <QFileInfo>

namespace rondo {

QStringList settingArguments(const QStringList &settings)
{
    QStringList arguments;
    for (const QString &setting : settings)
        arguments << QStringLiteral("--set") << setting;
    return arguments;
}

Result<QStringList> scopeArguments(const RunScope &scope, const Project &project, const QString &flow)
{
    if (scope.listed.isEmpty())
        return scope.toArguments();
    const auto drawn = loadFlow(project.flowPath(flow));
    if (!drawn)
        return drawn.error();
    const auto text = experimentListText(scope.listed, *drawn, NodeTypes::builtIn());
    if (!text)
        return text.error();
    const QString path = QFileInfo(project.storePath()).absolutePath() + QLatin1String("/listed.jsonl");
    const auto written = writeFileAtomically(path, *text);
    return written ? Result<QStringList>(scope.toArguments() << QStringLiteral("--list") << path) : written.error();
}

Result<Flow> flowWithSettings(const QString &path, const QStringList &settings)
{
    auto flow = loadFlow(path);
    if (!flow)
        return flow;
    for (const QString &setting : settings) {
        if (const auto set = applySetting(*flow, NodeTypes::builtIn(), setting); !set)
            return set.error();
    }
    return flow;
}

} // namespace rondo
