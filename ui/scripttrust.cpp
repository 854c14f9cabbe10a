// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripttrust.h"

#include "execution/trust.h"

namespace rondo {

QStringList untrustedScripts(const Result<Flow> &flow, const QString &projectFolder)
{
    QStringList scripts;
    if (!flow.ok())
        return scripts;
    const auto code = foreignCode(*flow, NodeTypes::builtIn(), projectFolder);
    if (!code.ok())
        return scripts;
    const Trust trust = Trust::load();
    for (const ForeignCode &one : *code) {
        if (!trust.isTrusted(one))
            scripts << one.script;
    }
    return scripts;
}

} // namespace rondo
