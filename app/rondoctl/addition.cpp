// SPDX-License-Identifier: GPL-3.0-or-later
#include "addition.h"

namespace rondoctl {

void addAdditionOptions(Arguments &given)
{
    given.addOption(QStringLiteral("continue"),
                    Text::tr("Trains the experiment with this number, which was stopped early or failed, to its end, in its "
                             "run."),
                    QStringLiteral("NUMBER"));
    given.addOption(QStringLiteral("add"),
                    Text::tr("Adds experiments to a run that has ended, for example ConvNet.lr=0.02 or "
                             "\"ConvNet.lr=0.02; dropout=0.1\"; the rest is as in its best one of the node."),
                    QStringLiteral("NODE.PARAMETER=VALUES"));
    given.addOption(QStringLiteral("trials"), Text::tr("Adds so many trials to each search of a run that has ended."),
                    QStringLiteral("NUMBER"), QStringLiteral("0"));
}

rondo::Result<rondo::RunAddition> additionFor(const Arguments &given)
{
    rondo::RunAddition addition;
    for (const QString &id : given.values(QStringLiteral("continue"))) {
        bool isNumber = false;
        addition.continued.append(rondo::ExperimentId {id.toLongLong(&isNumber)});
        if (!isNumber)
            return rondo::Error {
                Text::tr("\"%1\" is no experiment. Write its number; see: rondoctl experiments").arg(id)};
    }
    addition.experiments = given.values(QStringLiteral("add"));
    const auto trials = given.integer(QStringLiteral("trials"), 0);
    if (!trials)
        return trials.error();
    addition.trials = *trials;
    return addition;
}

rondo::Result<rondo::Run> runToExtend(const Arguments &given, const Workplace &workplace,
                                      const rondo::RunAddition &addition)
{
    const rondo::Experiments experiments(*workplace.database);
    if (!addition.continued.isEmpty()) {
        const auto experiment = experiments.experiment(addition.continued.first());
        return experiment ? experiments.run(experiment->run) : rondo::Result<rondo::Run>(experiment.error());
    }
    if (!given.positional(0).isEmpty())
        return experiments.run({given.positional(0).toLongLong()});
    const auto latest = experiments.latestRun();
    if (!latest)
        return latest.error();
    if (!latest->has_value())
        return rondo::Error {Text::tr("There is no run in %1 to add to.").arg(workplace.project.folder())};
    return experiments.run((*latest)->id);
}

bool extends(const Arguments &given)
{
    return given.has(QStringLiteral("continue")) || given.has(QStringLiteral("add"))
        || given.has(QStringLiteral("trials"));
}

} // namespace rondoctl
