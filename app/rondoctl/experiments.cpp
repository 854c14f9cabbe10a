// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "experiments/query.h"
#include "experimenttable.h"
#include "output.h"

namespace rondoctl {

int runExperiments(const QStringList &arguments)
{
    Arguments given(
        QStringLiteral("experiments"),
        Text::tr(
            "Lists experiments, the newest run first.\n\nQUERY compares settings and figures, for example:\n"
            "  val_accuracy >= 0.98 and (node = ConvNet or lr < 0.003)\n"
            "Names: id, run, node, name, type, state, seconds, each figure, each setting. Comparisons: = != "
            "< "
            "<= > >= ~ (contains)."));
    given.addProject();
    given.addOption(QStringLiteral("run"), Text::tr("Only of this run."), QStringLiteral("NUMBER"));
    given.addOption(QStringLiteral("where"), Text::tr("Only those for which this holds."),
                    QStringLiteral("QUERY"));
    given.addJson();
    given.addOption(QStringLiteral("csv"),
                    Text::tr("Prints comma-separated values with every setting and figure."));
    if (const auto code = given.parse(arguments))
        return *code;
    const auto query = rondo::ExperimentQuery::parse(given.value(QStringLiteral("where")));
    if (!query)
        return given.refuse(query.errorText());
    const bool oneRun = given.has(QStringLiteral("run"));
    const auto run = oneRun ? given.integer(QStringLiteral("run"), 1) : rondo::Result<int>(0);
    if (!run)
        return given.refuse(run.errorText());

    const auto workplace = Workplace::open(given.value(QStringLiteral("project")));
    if (!workplace)
        return fail(workplace.error());
    const rondo::Experiments store(*workplace->database);
    const auto all = oneRun ? store.experiments({*run}) : store.allExperiments();
    if (!all)
        return fail(all.error());
    QList<rondo::Experiment> shown;
    for (const rondo::Experiment &experiment : *all) {
        if (query->matches(experiment))
            shown.append(experiment);
    }
    if (given.wantsJson())
        printJson(experimentsJson(shown));
    else if (given.has(QStringLiteral("csv")))
        printExperimentsCsv(shown);
    else
        printExperiments(shown);
    return ExitCode::done;
}

} // namespace rondoctl
