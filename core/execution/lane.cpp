// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/lane.h"

#include "base/files.h"
#include "base/json.h"
#include "data/dataset.h"
#include "execution/kernelkills.h"
#include "execution/modelfiles.h"

#include <QDir>

namespace rondo {

namespace {

    const QLatin1String scriptType("script");

    //! The first of \a names that a worker can evaluate.
    QString torchScriptAmong(const QStringList &names)
    {
        for (const QString &name : names) {
            if (name.endsWith(QLatin1String(".pt")))
                return name;
        }
        return {};
    }

} // namespace

Lane::Lane(Workshop &workshop, const Budget &budget, QObject *parent)
    : QObject(parent)
    , m_workshop(workshop)
    , m_budget(budget)
{
}

qint64 Lane::processId() const
{
    const TaskProcess *process = m_phase == Phase::Script ? m_script : m_worker;
    return m_job && process ? process->processId() : 0;
}

QString Lane::folder() const
{
    return m_workshop.project.experimentFolder(m_job->experiment.run.value, m_job->experiment.name);
}

void Lane::begin(Job job)
{
    m_job = std::move(job);
    m_stopping = false;
    m_killsBefore = kernelKills();
    const bool isScript = m_job->step.type == scriptType;
    auto ready = makeFolder(folder());
    m_attempt.emplace(m_job->experiment, m_workshop.recorder, folder());
    if (ready)
        ready = isScript ? prepareScript() : ensureWorker();
    if (!ready) {
        const QString reason = ready.errorText();
        QMetaObject::invokeMethod(
            this, [this, reason] { fail(reason); }, Qt::QueuedConnection);
    } else if (isScript) {
        startScript();
    } else {
        sendTask(Task::Kind::Train);
    }
}

Task Lane::task(Task::Kind kind) const
{
    const Step &step = m_job->step;
    Task task;
    task.kind = kind;
    task.experiment = m_job->experiment.id.value;
    task.type = step.type;
    task.settings = step.settings;
    task.dataset = DatasetVersion::reference(m_workshop.objects, step.dataset.version);
    task.images = step.dataset.images;
    task.folder = folder();
    task.seed = step.settings.value(QLatin1String("seed")).toInteger(1);
    task.until = m_job->until;
    task.judged = m_job->judged;
    task.bars = m_job->bars;
    if (kind == Task::Kind::Evaluate)
        task.model = torchScriptAmong(m_attempt->files());
    return task;
}

Result<void> Lane::ensureWorker()
{
    if (m_worker)
        return {};
    const auto program = findProgram(QStringLiteral("rondo-worker"));
    if (!program)
        return program.error();
    m_worker = makeProcess({*program, {}, childEnvironment(m_budget), m_workshop.project.folder(), true});
    connect(m_worker, &TaskProcess::ended, this, &Lane::handleWorkerEnd, Qt::QueuedConnection);
    m_worker->start();
    m_workerIsFresh = true;
    return {};
}

Result<void> Lane::prepareScript()
{
    const QString script = m_job->step.settings.value(QLatin1String("script")).toString();
    const auto digest = digestOfFile(QDir(m_workshop.project.folder()).absoluteFilePath(script));
    if (!digest)
        return digest.error();
    if (!m_job->step.code.isEmpty() && *digest != m_job->step.code)
        return Error {tr("%1 was changed after the run began. Run again to use the new text.").arg(script)};
    return writeFileAtomically(folder() + QLatin1String("/task.json"),
                               jsonLine(task(Task::Kind::Train).toJson()));
}

void Lane::startScript()
{
    const QString script = m_job->step.settings.value(QLatin1String("script")).toString();
    m_phase = Phase::Script;
    m_pause = ScriptPause(task(Task::Kind::Train), m_job->best);
    m_script
        = makeProcess(scriptCommand({.interpreter = m_job->interpreter,
                                     .script = QDir(m_workshop.project.folder()).absoluteFilePath(script),
                                     .taskFile = folder() + QLatin1String("/task.json"),
                                     .folder = folder()},
                                    m_budget));
    connect(m_script, &TaskProcess::ended, this, &Lane::handleScriptEnd, Qt::QueuedConnection);
    m_script->start();
    m_script->setBusy(true);
}

void Lane::releaseScript()
{
    if (!m_script)
        return;
    // What it still says belongs to nobody.
    m_script->disconnect(this);
    connect(m_script, &TaskProcess::ended, m_script, &QObject::deleteLater);
    m_script->end();
    m_script = nullptr;
}

void Lane::sendTask(Task::Kind kind)
{
    m_phase = kind == Task::Kind::Train ? Phase::Training : Phase::Evaluation;
    m_attempt->beginPhase();
    m_worker->sendTask(task(kind).toJson());
}

TaskProcess *Lane::makeProcess(TaskProcess::Command command)
{
    auto *process = new TaskProcess(std::move(command), m_workshop.limits.silenceSeconds, this);
    connect(process, &TaskProcess::event, this, &Lane::handleEvent);
    connect(process, &TaskProcess::text, this, [this](const QString &line) {
        if (m_attempt)
            m_attempt->takeText(line);
    });
    return process;
}

void Lane::handleEvent(const QJsonObject &event)
{
    if (!m_job)
        return;
    const QString kind = event.value(QLatin1String("event")).toString();
    if (m_stopping) {
        // Its checkpoint may lie behind this already: then nobody says it again.
        if (kind == QLatin1String("metric") || kind == QLatin1String("confusion"))
            m_attempt->takeEvent(kind, event);
        return;
    }
    if (kind == QLatin1String("done")) {
        finishPhase();
    } else if (kind == QLatin1String("failed")) {
        fail(event.value(QLatin1String("error")).toString(tr("The training failed without giving a reason.")),
             event.value(QLatin1String("kind")).toString());
    } else if (kind == QLatin1String("paused")) {
        conclude(ExperimentState::Queued, {});
    } else {
        using Ruling = ScriptPause::Ruling;
        const Ruling ruling = m_phase == Phase::Script ? m_pause.rule(event) : Ruling::Record;
        if (ruling != Ruling::Pause)
            m_attempt->takeEvent(kind, event);
        if (ruling != Ruling::Record)
            conclude(ExperimentState::Queued, {});
    }
}

void Lane::finishPhase()
{
    if (!m_attempt->hasResult())
        fail(tr("It ended without reporting a result."));
    else if (m_phase != Phase::Script)
        succeed();
    // A script may still be writing: its model counts when its process has ended, see handleScriptEnd().
}

void Lane::handleScriptEnd(const QString &how, bool well)
{
    m_script->deleteLater();
    m_script = nullptr;
    if (!m_job)
        return;
    if (m_stopping)
        conclude(ExperimentState::Stopped, tr("Stopped. Resume goes on from the last checkpoint."));
    else if (!well)
        failKilled(how);
    else if (!m_attempt->hasResult())
        fail(tr("It ended without reporting a result. A script reports one with rondo.result(...)."));
    else
        evaluateOrSucceed();
}

void Lane::evaluateOrSucceed()
{
    if (torchScriptAmong(m_attempt->files()).isEmpty()) {
        succeed();
        return;
    }
    if (const auto ready = ensureWorker(); !ready)
        fail(ready.errorText());
    else
        sendTask(Task::Kind::Evaluate);
}

void Lane::handleWorkerEnd(const QString &how)
{
    m_worker->deleteLater();
    m_worker = nullptr;
    if (!m_job || m_phase == Phase::Script)
        return;
    if (m_stopping) {
        conclude(ExperimentState::Stopped, tr("Stopped. Resume goes on from the last checkpoint."));
        return;
    }
    // It may have died after its last task, when this one was already on its way: then another worker gets
    // it.
    const bool diedBefore = !m_workerIsFresh && !m_attempt->isHeard();
    if (diedBefore && ensureWorker())
        sendTask(m_phase == Phase::Training ? Task::Kind::Train : Task::Kind::Evaluate);
    else
        failKilled(how);
}

void Lane::succeed()
{
    if (m_attempt->files().isEmpty()) {
        conclude(ExperimentState::Done, {});
        return;
    }
    const auto model = storeModel(m_workshop.objects, folder(), m_attempt->files());
    if (model)
        conclude(ExperimentState::Done, {}, *model);
    else
        fail(model.errorText());
}

void Lane::fail(const QString &reason, const QString &kind)
{
    if (m_job)
        conclude(ExperimentState::Failed, reason, {}, kind);
}

void Lane::failKilled(const QString &how)
{
    if (m_killsBefore >= 0 && kernelKills() > m_killsBefore)
        fail(tr("The memory of this computer ran out, and the kernel ended it. Try a smaller batch_size, or fewer "
                "workers."),
             QStringLiteral("memory"));
    else
        fail(how);
}

void Lane::conclude(ExperimentState state, const QString &reason, const QString &model, const QString &kind)
{
    releaseScript();
    if (m_worker)
        m_worker->setBusy(false);
    m_workerIsFresh = m_workerIsFresh && m_phase == Phase::Script;
    m_attempt->conclude(state, reason.isEmpty() ? m_job->note : reason, model);
    const Experiment experiment = m_attempt->experiment();
    m_attempt.reset();
    m_job.reset();
    Q_EMIT done(experiment, kind);
}

void Lane::stop()
{
    m_stopping = true;
    TaskProcess *process = m_phase == Phase::Script ? m_script : m_worker;
    if (m_job && process)
        process->end();
}

void Lane::close()
{
    if (m_worker)
        m_worker->finish();
}

} // namespace rondo
