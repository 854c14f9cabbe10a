// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/checkpointfiles.h"
#include "execution/runnerprivate.h"

#include <utility>

namespace rondo {

Runner::Runner(const Project &project, RunLimits limits, QObject *parent)
    : QObject(parent)
    , m_private(std::make_unique<Private>(*this, project, limits))
{
}

Runner::~Runner() = default;

Result<RunId> Runner::start(const QString &flowName, const Flow &flow, const QJsonObject &cause,
                            const RunScope &scope)
{
    return m_private->begin(flowName, flow, cause, scope);
}

Result<void> Runner::resume(RunId run)
{
    return m_private->takeUp(run);
}

Result<void> Runner::extend(RunId run, const RunAddition &addition)
{
    return m_private->takeUp(run, &addition);
}

void Runner::stop()
{
    m_private->stop();
}

QString Runner::errorText() const
{
    return m_private->m_error;
}

namespace {
    constexpr int stopPollInterval = 200; // ms
    constexpr int samplingInterval = 1000; // ms
    constexpr int progressInterval = 100; // ms
} // namespace

Runner::Private::Private(Runner &runner, const Project &project, RunLimits limits)
    : m_runner(runner)
    , m_project(project)
    , m_limits(std::move(limits))
{
    m_stopPoll.setInterval(stopPollInterval);
    m_sampling.setInterval(samplingInterval);
    m_progress.setInterval(progressInterval);
    m_progress.setSingleShot(true);
    QObject::connect(&m_stopPoll, &QTimer::timeout, &m_runner, [this] { followStopRequest(); });
    QObject::connect(&m_sampling, &QTimer::timeout, &m_runner, [this] { sampleResources(); });
    QObject::connect(&m_progress, &QTimer::timeout, &m_runner, [this] { Q_EMIT m_runner.progressed(); });
}

Runner::Private::~Private()
{
    *m_cancelled = true;
    m_background.waitForFinished();
}

Result<void> Runner::Private::open()
{
    if (const auto locked = m_lock.take(m_project); !locked)
        return locked;
    auto database = Database::open(m_project.storePath());
    if (!database)
        return database.error();
    const auto objects = ObjectStore::open(m_project.objectsFolder());
    if (!objects)
        return objects.error();
    m_database = *std::move(database);
    m_objects.emplace(*objects);
    m_recorder = std::make_unique<Recorder>(*m_database, nullptr);
    m_sampler = std::make_unique<ResourceSampler>(Nvml::load());
    QObject::connect(m_recorder.get(), &Recorder::written, &m_runner, [this] { noteProgress(); });
    QObject::connect(m_recorder.get(), &Recorder::failed, &m_runner,
                     [this](const QString &text) { abort(text); });
    return {};
}

Result<RunId> Runner::Private::begin(const QString &flowName, const Flow &flow, const QJsonObject &cause,
                                     const RunScope &scope)
{
    // The drawing is checked before anything is stored; its datasets are not known yet, so its keys come
    // later.
    const NodeTypes &types = NodeTypes::builtIn();
    const auto part = partOf(flow, types, scope);
    if (!part)
        return part.error();
    const auto plan = compile(flow, types, pendingCatalog(*part), m_project.folder(), scope);
    if (!plan)
        return plan.error();
    const bool preparesData
        = scope.part != RunScope::Part::All && !part->nodes.isEmpty() && plan->steps.isEmpty();
    if (plan->experimentCount() == 0 && !preparesData)
        return Error {
            tr("There is nothing to train in this flow. Add an algorithm and connect a dataset to it.")};
    if (const auto opened = open(); !opened) {
        m_lock.release();
        return opened.error();
    }
    QJsonObject fullCause = cause;
    if (const QJsonObject json = scope.toJson(); !json.isEmpty())
        fullCause.insert(QStringLiteral("scope"), json);
    const QString text = QString::fromUtf8(flowToText(flow));
    const auto id = Experiments(*m_database).addRun(flowName, text, *plan, fullCause);
    if (!id) {
        m_lock.release();
        return id.error();
    }
    m_plan = *plan;
    m_run.id = *id;
    m_run.flow = flowName;
    m_run.flowText = text;
    m_run.cause = fullCause;
    m_scope = scope;
    chooseFresh(flow);
    startFollowing();
    prepare(flow);
    return *id;
}

Result<void> Runner::Private::takeUp(RunId id, const RunAddition *addition)
{
    const auto attempt = [&]() -> Result<void> {
        if (const auto opened = open(); !opened)
            return opened;
        Experiments experiments(*m_database);
        const auto run = experiments.run(id);
        if (!run)
            return run.error();
        if (run->state == RunState::Done && !addition)
            return Error {tr("Run %1 is done; there is nothing left to resume.").arg(id.value)};
        if (const auto claimed = addition ? extendRun(*run, *addition) : experiments.claim(id); !claimed)
            return claimed;
        const auto plan = experiments.plan(id);
        if (!plan)
            return plan.error();
        m_run = *run;
        m_plan = *plan;
        const auto scope = RunScope::fromJson(run->cause.value(QLatin1String("scope")).toObject());
        if (!scope)
            return scope.error();
        m_scope = *scope;
        return requeueUnfinished();
    };
    if (const auto taken = attempt(); !taken) {
        m_lock.release();
        return taken;
    }
    startFollowing();
    // A runner that died while it prepared the datasets left a plan without versions.
    const bool isOpen = m_plan.steps.isEmpty()
        || std::any_of(m_plan.steps.begin(), m_plan.steps.end(), [](const Step &step) {
                            return step.kind == Step::Kind::Train && isPending(step.dataset.version);
                        });
    const bool needsFlow = isOpen || m_scope.part != RunScope::Part::All;
    const auto flow = needsFlow ? flowFromText(m_run.flowText.toUtf8()) : Flow();
    if (!flow) {
        abort(flow.errorText());
        return {};
    }
    chooseFresh(*flow);
    prepare(isOpen ? *flow : Flow());
    return {};
}

//! Adds to the run, and claims it when that could be.
Result<void> Runner::Private::extendRun(const Run &run, const RunAddition &addition)
{
    if (run.ownerAlive && run.state == RunState::Running)
        return Error {tr("Run %1 is at work. Add to it when it has ended.").arg(run.id.value)};
    // Only added experiments are made from the drawing.
    const auto flow = addition.experiments.isEmpty() ? Flow() : flowFromText(run.flowText.toUtf8());
    if (!flow)
        return flow.error();
    if (const auto added = addToRun(*m_database, run.id, *flow, addition); !added)
        return added;
    m_before = run.report;
    return Experiments(*m_database).claim(run.id);
}

void Runner::Private::chooseFresh(const Flow &flow)
{
    m_fresh = freshNodes(flow, NodeTypes::builtIn(), m_scope);
    if (m_scope.part == RunScope::Part::All && !m_scope.useCache) {
        for (const Step &step : std::as_const(m_plan.steps))
            m_fresh.insert(step.node);
    }
}

Result<void> Runner::Private::requeueUnfinished()
{
    Experiments experiments(*m_database);
    const auto all = experiments.experiments(m_run.id);
    if (!all)
        return all.error();
    for (const Experiment &experiment : *all)
        removeRemains(m_project.experimentFolder(m_run.id.value, experiment.name),
                      experiment.state == ExperimentState::Done);
    return m_database->transaction([&]() -> Result<void> {
        for (Experiment experiment : *all) {
            const bool pruned = experiment.origin.contains(QLatin1String("pruned"));
            if (experiment.state != ExperimentState::Running
                && (experiment.state != ExperimentState::Stopped || pruned))
                continue;
            experiment.state = ExperimentState::Queued;
            experiment.reason.clear();
            experiment.finished = {};
            if (const auto updated = experiments.update(experiment); !updated)
                return updated;
        }
        return {};
    });
}

void Runner::Private::startFollowing()
{
    m_stopPoll.start();
    m_sampling.start();
}

void Runner::Private::stop()
{
    if (m_concluded || std::exchange(m_stopping, true))
        return;
    *m_cancelled = true;
    Q_EMIT m_runner.message(tr("Stopping; what is finished is kept."));
    if (m_scheduler)
        m_scheduler->stop();
    if (m_gates)
        m_gates->stop();
}

void Runner::Private::abort(const QString &text)
{
    if (m_error.isEmpty())
        m_error = text;
    *m_cancelled = true;
    m_stopping = true;
    Q_EMIT m_runner.message(text);
    if (m_scheduler)
        m_scheduler->stop();
    else if (!m_background.isRunning())
        QMetaObject::invokeMethod(
            &m_runner, [this] { conclude(RunState::Failed, m_error); }, Qt::QueuedConnection);
}

void Runner::Private::followStopRequest()
{
    if (const auto requested = Experiments(*m_database).stopRequested(m_run.id); requested && *requested)
        stop();
}

void Runner::Private::sampleResources()
{
    if (!m_scheduler)
        return;
    const auto samples = m_sampler->sample(m_scheduler->targets(), QDateTime::currentMSecsSinceEpoch());
    if (samples.isEmpty() || m_stopping)
        return;
    if (const auto added = Experiments(*m_database).addResources(samples); !added)
        abort(added.errorText());
    else
        noteProgress();
}

void Runner::Private::noteProgress()
{
    if (!m_progress.isActive())
        m_progress.start();
}

} // namespace rondo
