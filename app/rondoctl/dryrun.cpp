// SPDX-License-Identifier: GPL-3.0-or-later
#include "dryrun.h"

#include "base/json.h"
#include "data/source.h"
#include "execution/dryrun.h"
#include "execution/nvml.h"
#include "execution/programs.h"
#include "execution/resources.h"
#include "execution/runcost.h"
#include "flow/setting.h"
#include "output.h"

#include <QSet>
#include <QThread>

#include <cmath>

namespace rondoctl {

namespace {

    QJsonObject rowOf(const rondo::PlannedExperiment &experiment)
    {
        const rondo::Step &step = experiment.step;
        QJsonObject row {{QStringLiteral("node"), step.nodeTitle},
                         {QStringLiteral("name"), step.name},
                         {QStringLiteral("cached"), experiment.cached},
                         {QStringLiteral("seconds"), rondo::jsonNumber(experiment.seconds)}};
        row.insert(QStringLiteral("settings"), step.isOpen() ? QJsonValue() : QJsonValue(step.settings));
        return row;
    }

    //! "lr 0.001, batch_size 64": what differs between the experiments of the node.
    QString whatDiffers(const rondo::PlannedExperiment &experiment, const QList<rondo::PlannedExperiment> &all)
    {
        if (experiment.step.isOpen())
            return Text::tr("chosen while it runs");
        QStringList parts;
        const QJsonObject &settings = experiment.step.settings;
        for (auto setting = settings.begin(); setting != settings.end(); ++setting) {
            const bool differs = std::any_of(all.begin(), all.end(), [&](const auto &other) {
                return other.step.node == experiment.step.node
                    && other.step.settings.value(setting.key()) != *setting;
            });
            if (differs)
                parts.append(setting.key() + u' ' + rondo::settingText(rondo::Value(*setting)));
        }
        return parts.join(QStringLiteral(", "));
    }

} // namespace

int dryRun(const Workplace &workplace, const rondo::Flow &flow, const rondo::RunScope &scope, int workers, bool json)
{
    rondo::ObjectStore objects = workplace.objects;
    const rondo::Datasets datasets(*workplace.database, objects);
    const auto planned
        = rondo::dryRun({*workplace.database, objects, datasets, workplace.project.folder()}, flow, scope);
    if (!planned)
        return fail(planned.error());
    if (json) {
        for (const rondo::PlannedExperiment &experiment : planned->experiments)
            printResult(QString::fromUtf8(rondo::jsonLine(rowOf(experiment))));
        return ExitCode::done;
    }
    QList<QStringList> rows;
    int cached = 0;
    for (const rondo::PlannedExperiment &experiment : planned->experiments) {
        cached += experiment.cached;
        rows.append({experiment.step.name, whatDiffers(experiment, planned->experiments),
                     experiment.cached ? Text::tr("trained before") : duration(experiment.seconds)});
    }
    printTable({Text::tr("experiment"), Text::tr("settings"), Text::tr("time")}, rows);
    const int gpus = rondo::usableGpus(rondo::ResourceSampler(rondo::Nvml::load()).gpuCount()); // as the runner counts
    const rondo::RunCost cost
        = rondo::runCost(planned->seconds, rows.size() - cached, workers, QThread::idealThreadCount(), gpus);
    printResult(Text::tr("%1 experiments, %2 of them trained before; about %3 epochs to train.")
                    .arg(rows.size())
                    .arg(cached)
                    .arg(std::lround(planned->epochs)));
    if (cached == rows.size()) {
        printResult(Text::tr("Nothing is left to train. With --no-cache it is trained again."));
        return ExitCode::done;
    }
    printResult(std::isnan(planned->seconds)
                    ? Text::tr("How long that takes is not known before something of the kind was trained here.")
                    : Text::tr("About %1 with %2 at a time.").arg(duration(cost.seconds)).arg(cost.workers));
    if (const QString words = rondo::costText(cost, rondo::hourPrice()); !words.isEmpty())
        printResult(Text::tr("That costs %1.").arg(words));
    return ExitCode::done;
}

} // namespace rondoctl
