// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/scriptcommand.h"

namespace rondo {

TaskProcess::Command scriptCommand(const ScriptRun &run, const Budget &budget)
{
    QProcessEnvironment environment = childEnvironment(budget);
    environment.insert(QStringLiteral("RONDO_TASK"), run.taskFile);
    environment.insert(QStringLiteral("PYTHONPATH"), pythonFolder());
    // Unbuffered, so that lines arrive when they are printed. Compiled files are neither written beside the
    // person's scripts nor read from there: what runs is the text that was agreed to.
    const QStringList arguments {QStringLiteral("-u"), QStringLiteral("-B"), QStringLiteral("-X"),
                                 QLatin1String("pycache_prefix=") + run.folder + QLatin1String("/pycache"),
                                 run.script};
    return {run.interpreter, arguments, environment, run.folder, false};
}

} // namespace rondo
