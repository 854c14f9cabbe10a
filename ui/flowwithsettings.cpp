// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowwithsettings.h"

#include "flow/flowfile.h"
#include "flow/nodetype.h"

namespace rondo {

QStringList settingArguments(const QStringList &settings)
{
    QStringList arguments;
    for (const QString &setting : settings)
        arguments << QStringLiteral("--set") << setting;
    return arguments;
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
