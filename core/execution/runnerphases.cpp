// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/background.h"
#include "execution/delivery.h"
#include "execution/programs.h"
#include "execution/runnerprivate.h"
#include "experiments/unneeded.h"

#include <QThread>

#include <algorithm>

// What a run does, phase by phase; its life around them is in runner.cpp.

namespace rondo {

void Runner::Private::prepare(const Flow &flow)
{
    const auto message = [runner = &m_runner](const QString &text) {
        QMetaObject::invokeMethod(
            runner, [runner, text] { Q_EMIT runner->message(text); }, Qt::QueuedConnection);
    };
    // A run that is taken up with its datasets known comes without a drawing.
    const auto part = flow.nodes.isEmpty() ? Result<Flow>(flow) : partOf(flow, NodeTypes::builtIn(), m_scope);
    if (!part) {
        abort(part.errorText());
        return;
    }
    auto future = inBackground([project = m_project, part = *part, plan = m_plan, python = m_limits.python, message,
                                cancelled = m_cancelled] {
        return prepareRun(project, part, plan, python, message, cancelled);
    });
    m_background = QFuture<void>(future);
    future.then(&m_runner,
                [this, flow](const Result<Preparation> &preparation) { prepared(flow, preparation); });
}

void Runner::Private::prepared(const Flow &flow, const Result<Preparation> &preparation)
{
    if (m_stopping) {
        conclude(m_error.isEmpty() ? RunState::Stopped : RunState::Failed, m_error);
        return;
    }
    if (!preparation) {
        conclude(RunState::Failed, preparation.errorText());
        return;
    }
    m_interpreters = preparation->interpreters;
    m_environment = preparation->environment;
    if (const auto adopted = adoptCatalog(flow, preparation->catalog); !adopted)
        conclude(RunState::Failed, adopted.errorText());
    else if (m_plan.steps.isEmpty())
        conclude(RunState::Done); // all that was asked for is a dataset, and it is there
    else
        train();
}

Result<void> Runner::Private::adoptCatalog(const Flow &flow, const Catalog &catalog)
{
    if (catalog.isEmpty())
        return {};
    auto plan = compile(flow, NodeTypes::builtIn(), catalog, m_project.folder(), m_scope);
    if (!plan)
        return plan.error();
    m_plan = *std::move(plan);
    return Experiments(*m_database).setPlan(m_run.id, m_plan);
}

void Runner::Private::train()
{
    m_agenda = std::make_unique<Agenda>(Agenda::Setting {.database = *m_database,
                                                         .objects = *m_objects,
                                                         .recorder = *m_recorder,
                                                         .plan = m_plan,
                                                         .run = m_run.id,
                                                         .fresh = m_fresh,
                                                         .interpreters = m_interpreters,
                                                         .environment = m_environment,
                                                         .sample = m_scope.sample});
    if (const auto loaded = m_agenda->load(); !loaded) {
        conclude(RunState::Failed, loaded.errorText());
        return;
    }
    for (const QString &note : m_agenda->notes())
        Q_EMIT m_runner.message(note);
    const int gpus = usableGpus(m_sampler->gpuCount());
    const int open = m_agenda->openCount();
    m_workshop.emplace(Workshop {m_project, *m_objects, *m_recorder,
                                 decidedLimits(m_limits, open, QThread::idealThreadCount(), gpus)});
    m_scheduler = std::make_unique<Scheduler>(*m_workshop, *m_agenda, gpus, nullptr);
    QObject::connect(m_scheduler.get(), &Scheduler::finished, &m_runner, [this] { judge(); });
    QObject::connect(m_scheduler.get(), &Scheduler::failed, &m_runner,
                     [this](const QString &text) { abort(text); });
    if (open > 0)
        Q_EMIT m_runner.message(tr("Experiments to train: %1, %2 at a time, threads for each: %3.")
                                    .arg(open)
                                    .arg(m_workshop->limits.workers)
                                    .arg(m_workshop->limits.threads));
    m_scheduler->start();
}

void Runner::Private::judge()
{
    if (m_stopping) {
        conclude(m_error.isEmpty() ? RunState::Stopped : RunState::Failed, m_error);
        return;
    }
    const auto experiments = Experiments(*m_database).experiments(m_run.id);
    if (!experiments) {
        conclude(RunState::Failed, experiments.errorText());
        return;
    }
    const bool anyTrained
        = std::any_of(experiments->begin(), experiments->end(), [](const Experiment &experiment) {
              return experiment.state == ExperimentState::Done || experiment.state == ExperimentState::Cached;
          });
    if (!anyTrained) {
        conclude(RunState::Failed,
                 tr("No experiment was trained to its end. See why with: rondoctl experiments"));
        return;
    }
    m_gates = std::make_unique<Gates>(m_project, *m_objects, m_plan, *experiments, nullptr);
    QObject::connect(m_gates.get(), &Gates::finished, &m_runner, [this] { deliver(); });
    m_gates->start(m_workshop->limits, m_interpreters);
}

QJsonObject Runner::Private::gateReport() const
{
    QJsonObject report;
    QJsonArray all;
    for (const Gates::Gate &gate : m_gates->results()) {
        QJsonObject one = gate.validation.toJson(gate.objective);
        one.insert(QStringLiteral("node"), gate.nodeTitle);
        if (report.isEmpty())
            report = one;
        all.append(one);
    }
    if (all.size() > 1)
        report.insert(QStringLiteral("validations"), all);
    return report;
}

QList<Delivery> Runner::Private::deliveries() const
{
    QList<Delivery> deliveries;
    if (m_scope.sample)
        return deliveries; // a quick check leaves no model behind
    const auto deliveryOf = [&](ExperimentId id, const QString &modelName) -> Delivery * {
        const Experiment *experiment = m_gates->experiment(id);
        if (!experiment)
            return nullptr;
        for (Delivery &delivery : deliveries) {
            if (delivery.experiment.id == id)
                return &delivery;
        }
        const auto step = std::find_if(m_plan.steps.begin(), m_plan.steps.end(), [&](const Step &candidate) {
            return candidate.name == experiment->name;
        });
        const Digest code = step == m_plan.steps.end() ? Digest() : step->code;
        deliveries.append({modelName, m_run.flow, digestOf(m_run.flowText.toUtf8()), code, *experiment, {}});
        return &deliveries.last();
    };
    const bool severalGates = m_gates->results().size() > 1;
    for (const Gates::Gate &gate : m_gates->results())
        deliveryOf(gate.validation.best, severalGates ? m_run.flow + u' ' + gate.nodeTitle : m_run.flow);
    for (const Step &step : m_plan.steps) {
        if (step.kind != Step::Kind::Deploy)
            continue;
        if (Delivery *delivery = deliveryOf(m_gates->chosenFor(step), m_run.flow))
            delivery->deployments.append(step.settings);
    }
    return deliveries;
}

void Runner::Private::deliver()
{
    if (m_report.isEmpty() && !m_gates->results().isEmpty()) {
        m_report = gateReport();
        // Few images and one epoch pass no gate; that it was reached is what a sample shows.
        m_refused = !m_scope.sample
            && std::any_of(m_gates->results().begin(), m_gates->results().end(),
                           [](const Gates::Gate &gate) { return !gate.validation.best.isValid(); });
    }
    if (m_stopping) {
        conclude(m_error.isEmpty() ? RunState::Stopped : RunState::Failed, m_error);
        return;
    }
    QList<Delivery> toDeliver = deliveries();
    // Added experiments that are no better change nothing.
    const qint64 best = m_before.value(QLatin1String("best")).toInteger();
    if (toDeliver.size() == 1 && best > 0 && toDeliver.first().experiment.id.value == best
        && m_before.contains(QLatin1String("model"))) {
        toDeliver.clear();
        for (const char *kept : {"model", "deployment", "deployments"}) {
            if (m_before.contains(QLatin1String(kept)))
                m_report.insert(QLatin1String(kept), m_before.value(QLatin1String(kept)));
        }
    }
    if (!toDeliver.isEmpty())
        Q_EMIT m_runner.message(tr("Recording and deploying the best."));
    auto future = inBackground([project = m_project, all = toDeliver]() -> Result<QJsonObject> {
        QJsonObject outcome;
        QJsonArray deployments;
        for (const Delivery &delivery : all) {
            const auto delivered = rondo::deliver(project, delivery);
            if (!delivered)
                return delivered.error();
            if (outcome.isEmpty())
                outcome = *delivered;
            for (const QJsonValue &deployment : delivered->value(QLatin1String("deployments")).toArray())
                deployments.append(deployment);
        }
        outcome.insert(QStringLiteral("deployments"), deployments);
        return outcome;
    });
    m_background = QFuture<void>(future);
    future.then(&m_runner, [this](const Result<QJsonObject> &outcome) { delivered(outcome); });
}

void Runner::Private::delivered(const Result<QJsonObject> &outcome)
{
    if (!outcome) {
        conclude(RunState::Failed, outcome.errorText());
        return;
    }
    for (auto it = outcome->begin(); it != outcome->end(); ++it)
        m_report.insert(it.key(), it.value());
    const QJsonArray deployments = outcome->value(QLatin1String("deployments")).toArray();
    if (!deployments.isEmpty())
        m_report.insert(QStringLiteral("deployment"), deployments.first());
    conclude(m_refused ? RunState::Refused : RunState::Done);
}

void Runner::Private::conclude(RunState state, const QString &error)
{
    if (std::exchange(m_concluded, true))
        return;
    m_stopPoll.stop();
    m_sampling.stop();
    m_recorder->flush();
    m_error = error;
    const bool isChosen = m_agenda && !m_plan.searches.isEmpty();
    if (const auto kept = isChosen ? Experiments(*m_database).setPlan(m_run.id, m_plan) : Result<void>();
        !kept && m_error.isEmpty())
        m_error = kept.errorText();
    if (!error.isEmpty())
        m_report.insert(QStringLiteral("error"), error);
    if (state == RunState::Stopped || state == RunState::Failed)
        setAsideUnfinished(state == RunState::Stopped ? tr("Stopped before it began.") : error);
    const auto written = Experiments(*m_database).setRunState(m_run.id, state, m_report);
    if (!written && m_error.isEmpty())
        m_error = written.errorText();
    // What was deleted meanwhile waits for this moment; what fails waits for the next.
    const auto ignored = collectUnneeded(*m_database, *m_objects, m_project);
    Q_UNUSED(ignored);
    m_lock.release();
    Q_EMIT m_runner.progressed();
    Q_EMIT m_runner.finished();
}

void Runner::Private::setAsideUnfinished(const QString &reason)
{
    Experiments experiments(*m_database);
    const auto all = experiments.experiments(m_run.id);
    for (Experiment experiment : all ? *all : QList<Experiment>()) {
        if (isFinished(experiment.state))
            continue;
        experiment.state = ExperimentState::Stopped;
        experiment.reason = reason;
        if (const auto updated = experiments.update(experiment); !updated)
            return; // the store cannot be written, which the run's own error says already
    }
}

} // namespace rondo
