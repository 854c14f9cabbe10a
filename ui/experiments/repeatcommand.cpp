// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/repeatcommand.h"

#include "experiments/formats.h"
#include "flow/setting.h"

namespace rondo {

QString repeatCommand(const Experiment &experiment, const QString &projectFolder, const QString &flow)
{
    if (experiment.origin.value(QLatin1String("kind")).toString() == QLatin1String("import"))
        return {};
    // Only its node, and anew: what was trained before would be taken from there.
    QStringList lines {QStringLiteral("rondoctl run --project %1 --flow %2 --only %3 --no-cache")
                           .arg(shellQuoted(projectFolder), shellQuoted(flow), shellQuoted(experiment.nodeTitle))};
    if (const int threads = experiment.environment.value(QLatin1String("threads")).toInt(); threads > 0)
        lines << QStringLiteral("    --threads %1").arg(threads);
    if (experiment.origin.contains(QLatin1String("trial")))
        lines << QStringLiteral("    --set %1").arg(shellQuoted(experiment.nodeTitle + QLatin1String(".search=grid")));
    for (auto it = experiment.settings.begin(); it != experiment.settings.end(); ++it) {
        if (it.value().isNull() || (it.value().isString() && it.value().toString().isEmpty()))
            continue; // an optional setting that is not set
        const QString assignment = QStringLiteral("%1.%2=%3")
                                       .arg(experiment.nodeTitle, it.key(), settingText(Setting(it.value())));
        lines << QStringLiteral("    --set %1").arg(shellQuoted(assignment));
    }
    return lines.join(QStringLiteral(" \\\n"));
}

} // namespace rondo
