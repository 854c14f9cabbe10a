// SPDX-License-Identifier: GPL-3.0-or-later
#include "runsession.h"

#include "experiments/runimportance.h"
#include "experimenttable.h"
#include "interrupt.h"
#include "output.h"

#include <QEventLoop>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace rondoctl {

namespace {

    int exitCodeFor(rondo::RunState state)
    {
        switch (state) {
        case rondo::RunState::Done:
            return ExitCode::done;
        case rondo::RunState::Refused:
            return ExitCode::refused;
        default:
            return ExitCode::failed;
        }
    }

    bool isTrained(const rondo::Experiment &experiment)
    {
        return experiment.state == rondo::ExperimentState::Done
            || experiment.state == rondo::ExperimentState::Cached;
    }

    qsizetype count(const QList<rondo::Experiment> &experiments, rondo::ExperimentState state)
    {
        return std::count_if(
            experiments.begin(), experiments.end(),
            [state](const rondo::Experiment &experiment) { return experiment.state == state; });
    }

    //! What the validation chose; in a flow without one, the highest accuracy. Null when there is none.
    const rondo::Experiment *bestOf(const rondo::Run &run, const QList<rondo::Experiment> &experiments)
    {
        const bool validated = run.report.contains(QLatin1String("models"));
        const qint64 chosen = run.report.value(QLatin1String("best")).toInteger();
        const rondo::Experiment *best = nullptr;
        for (const rondo::Experiment &experiment : experiments) {
            const double accuracy = experiment.metric(QStringLiteral("val_accuracy"));
            if (validated && experiment.id.value == chosen)
                return &experiment;
            if (!validated && isTrained(experiment) && !std::isnan(accuracy)
                && (!best || accuracy > best->metric(QStringLiteral("val_accuracy"))))
                best = &experiment;
        }
        return best;
    }

    //! A missing value has its key too: an object leaves undefined ones out.
    QJsonValue orNull(const QJsonValue &value)
    {
        return value.isUndefined() ? QJsonValue() : value;
    }

    QJsonObject runJson(const rondo::Run &run, const QList<rondo::Experiment> &experiments,
                        const QString &error)
    {
        const rondo::Experiment *best = bestOf(run, experiments);
        const QJsonObject bestJson = best ? QJsonObject {{QStringLiteral("experiment"), best->id.value},
                                                         {QStringLiteral("name"), best->name},
                                                         {QStringLiteral("node"), best->nodeTitle},
                                                         {QStringLiteral("settings"), best->settings},
                                                         {QStringLiteral("metrics"), metricsJson(*best)}}
                                          : QJsonObject();
        const qsizetype cached = count(experiments, rondo::ExperimentState::Cached);
        QJsonObject json {
            {QStringLiteral("run"), run.id.value},
            {QStringLiteral("state"), rondo::toString(run.state)},
            {QStringLiteral("experiments"), experiments.size()},
            {QStringLiteral("finished"), count(experiments, rondo::ExperimentState::Done) + cached},
            {QStringLiteral("cached"), cached},
            {QStringLiteral("stopped"), count(experiments, rondo::ExperimentState::Stopped)},
            {QStringLiteral("failed"), count(experiments, rondo::ExperimentState::Failed)},
            {QStringLiteral("best"), best ? QJsonValue(bestJson) : QJsonValue()},
            {QStringLiteral("model"), orNull(run.report.value(QLatin1String("model")))},
            {QStringLiteral("deployment"), orNull(run.report.value(QLatin1String("deployment")))},
            {QStringLiteral("validation"), orNull(run.report.value(QLatin1String("models")))},
            {QStringLiteral("error"), error}};
        if (error.isEmpty())
            json.remove(QStringLiteral("error"));
        return json;
    }

    void printRefusals(const rondo::Run &run)
    {
        const QString problem = run.report.value(QLatin1String("problem")).toString();
        if (!problem.isEmpty())
            printResult(problem);
        const QJsonArray models = run.report.value(QLatin1String("models")).toArray();
        for (const QJsonValue &model : models) {
            QStringList texts;
            for (const QJsonValue &failure : model.toObject().value(QLatin1String("failed")).toArray())
                texts.append(failure.toObject().value(QLatin1String("text")).toString());
            if (!texts.isEmpty() && problem.isEmpty())
                printResult(Text::tr("%1 is refused: %2")
                                .arg(model.toObject().value(QLatin1String("name")).toString(),
                                     texts.join(QLatin1String("; "))));
        }
    }

    //! What decided in the nodes that searched, or had enough combinations to say it.
    void printImportance(const rondo::Experiments &store, const rondo::Run &run,
                         const QList<rondo::Experiment> &experiments)
    {
        QSet<rondo::NodeId> nodes;
        for (const rondo::Experiment &experiment : experiments) {
            if (nodes.contains(experiment.node))
                continue;
            nodes.insert(experiment.node);
            const auto answer = rondo::readImportance(store, run.id, experiment.node, -1);
            if (!answer || !answer->has_value() || (*answer)->report.shares.isEmpty())
                continue;
            printResult(Text::tr("What decides %1 of %2: %3")
                            .arg((*answer)->metric, experiment.nodeTitle, rondo::inWords((*answer)->report)));
        }
    }

    void printRun(const rondo::Experiments &store, const rondo::Run &run, const QList<rondo::Experiment> &experiments)
    {
        printExperiments(experiments);
        printResult({});
        if (run.state == rondo::RunState::Refused)
            printRefusals(run);
        printResult(
            Text::tr(
                "Run %1 is %2: %3 of %4 experiments finished, %5 of them taken from earlier runs, %6 failed.")
                .arg(run.id.value)
                .arg(rondo::toString(run.state))
                .arg(std::count_if(experiments.begin(), experiments.end(), isTrained))
                .arg(experiments.size())
                .arg(count(experiments, rondo::ExperimentState::Cached))
                .arg(count(experiments, rondo::ExperimentState::Failed)));
        if (const qsizetype stopped = count(experiments, rondo::ExperimentState::Stopped); stopped > 0)
            printResult(Text::tr("%1 were stopped early. To train one to its end: rondoctl run --continue EXPERIMENT")
                            .arg(stopped));
        if (const rondo::Experiment *best = bestOf(run, experiments))
            printResult(Text::tr("Best: experiment %1, %2, val_accuracy %3")
                            .arg(best->id.value)
                            .arg(best->name, shortNumber(best->metric(QStringLiteral("val_accuracy")))));
        printImportance(store, run, experiments);
        const QJsonObject deployment = run.report.value(QLatin1String("deployment")).toObject();
        if (!deployment.isEmpty())
            printResult(Text::tr("Deployed: %1 answers at %2")
                            .arg(deployment.value(QLatin1String("name")).toString(),
                                 deployment.value(QLatin1String("url")).toString()));
    }

} // namespace

RunSession::RunSession(Workplace &workplace, const rondo::RunLimits &limits, bool json)
    : m_workplace(workplace)
    , m_runner(workplace.project, limits)
    , m_json(json)
{
    QObject::connect(&m_runner, &rondo::Runner::message, &m_runner,
                     [this](const QString &text) { m_display.note(text); });
}

int RunSession::start(const QString &flowName, const rondo::Flow &flow, const QJsonObject &cause,
                      const rondo::RunScope &scope)
{
    const auto run = m_runner.start(flowName, flow, cause, scope);
    return run ? follow(*run) : fail(run.error());
}

int RunSession::resume(rondo::RunId run)
{
    const auto resumed = m_runner.resume(run);
    return resumed ? follow(run) : fail(resumed.error());
}

int RunSession::extend(rondo::RunId run, const rondo::RunAddition &addition)
{
    const auto extended = m_runner.extend(run, addition);
    return extended ? follow(run) : fail(extended.error());
}

int RunSession::follow(rondo::RunId run)
{
    QEventLoop loop;
    Interrupt interrupt;
    const rondo::Experiments store(*m_workplace.database);
    QObject::connect(&interrupt, &Interrupt::received, &m_runner, [this] {
        m_display.note(Text::tr("Stopping. Press Ctrl-C again to end at once."));
        m_runner.stop();
    });
    QObject::connect(&m_runner, &rondo::Runner::progressed, &loop, [&] {
        if (const auto experiments = store.experiments(run))
            m_display.update(*experiments);
    });
    QObject::connect(&m_runner, &rondo::Runner::finished, &loop, &QEventLoop::quit);
    loop.exec();
    m_display.end();
    return report(run);
}

int RunSession::report(rondo::RunId id)
{
    const rondo::Experiments store(*m_workplace.database);
    const auto run = store.run(id);
    const auto experiments = store.experiments(id);
    if (!run || !experiments)
        return fail(run ? experiments.errorText() : run.errorText());
    const QString error = m_runner.errorText();
    if (m_json)
        printJson(runJson(*run, *experiments, error));
    else
        printRun(store, *run, *experiments);
    if (!error.isEmpty())
        return fail(error);
    return exitCodeFor(run->state);
}

} // namespace rondoctl
