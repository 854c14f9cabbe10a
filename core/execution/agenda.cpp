// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/agenda.h"

#include "execution/course.h"
#include "execution/recorder.h"
#include "flow/stepkey.h"
#include "store/objectstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Agenda)
    };

    const QLatin1String memoryKey("memory");

    bool wasPruned(const Experiment &experiment)
    {
        return experiment.state == ExperimentState::Stopped
            && experiment.origin.contains(QLatin1String("pruned"));
    }

} // namespace

Agenda::Agenda(const Setting &setting)
    : m_setting(setting)
{
}

Result<void> Agenda::load()
{
    const auto all = Experiments(m_setting.database).experiments(m_setting.run);
    if (!all)
        return all.error();
    QHash<QString, Experiment> byName;
    for (const Experiment &experiment : *all)
        byName.insert(experiment.name, experiment);
    for (int index = 0; index < m_setting.plan.steps.size(); ++index) {
        Step &step = m_setting.plan.steps[index];
        if (step.kind != Step::Kind::Train)
            continue;
        const auto row = byName.constFind(step.name);
        if (row == byName.constEnd())
            return Error {Text::tr("Run %1 has no experiment \"%2\" that its plan names: the store is damaged. Run "
                                   "again.")
                              .arg(m_setting.run.value)
                              .arg(step.name)};
        // What was chosen before a kill is in the row alone.
        if (row->key != step.key && (step.trial >= 0 || row->origin.contains(memoryKey))) {
            step.settings = row->settings;
            step.key = row->key;
        }
        Entry entry {.step = index, .experiment = *row};
        entry.spared = row->origin.value(QLatin1String("continued")).toBool();
        const bool ended = isFinished(row->state) && (row->state != ExperimentState::Stopped || wasPruned(*row));
        entry.state = ended ? Entry::State::Ended : Entry::State::Open;
        if (const auto read = this->read(entry); !read)
            return read;
        m_byId.insert(row->id, int(m_entries.size()));
        if (step.trial >= 0)
            m_byTrial.insert({step.node, step.trial}, int(m_entries.size()));
        m_entries.append(entry);
    }
    const auto learnt = learnFromEarlierRuns();
    formCohorts();
    return learnt ? adoptPruned() : learnt;
}

//! What the store knows of its course.
Result<void> Agenda::read(Entry &entry)
{
    if (!entry.experiment.started.isValid())
        return {};
    const SearchPlan search = searchOf(entry);
    auto course = courseOf(m_setting.database, entry.experiment, search);
    if (!course)
        return course.error();
    entry.course = *std::move(course);
    return {};
}

int Agenda::openCount() const
{
    return int(std::count_if(m_entries.begin(), m_entries.end(),
                             [](const Entry &entry) { return entry.state != Entry::State::Ended; }));
}

Result<std::optional<Job>> Agenda::next()
{
    bool changed = true;
    while (changed && !m_stopping) {
        changed = false;
        for (Entry &entry : m_entries) {
            if (entry.state != Entry::State::Open)
                continue;
            const auto ready = prepare(entry);
            if (!ready)
                return ready.error();
            changed = changed || entry.state == Entry::State::Ended;
            if (*ready)
                return std::optional(jobOf(entry));
        }
    }
    return std::optional<Job>();
}

//! Whether it is to be trained now: it may, its settings are known, and nobody did it before.
Result<bool> Agenda::prepare(Entry &entry)
{
    if (stepOf(entry).isOpen()) {
        if (!isDue(entry))
            return false;
        choose(entry);
    }
    if (!mayBegin(entry))
        return false;
    for (const Entry &other : std::as_const(m_entries)) {
        const bool atWork = other.state == Entry::State::Running || other.state == Entry::State::Paused;
        if (atWork && &other != &entry && !entry.experiment.key.isEmpty()
            && other.experiment.key == entry.experiment.key)
            return false; // the same again: it will be in the cache
    }
    const auto cached = takeFromCache(entry);
    if (!cached || !*cached)
        return cached ? Result<bool>(true) : cached;
    if (entry.cohort >= 0)
        cut(m_cohorts[entry.cohort]);
    return false;
}

Job Agenda::jobOf(Entry &entry)
{
    entry.state = Entry::State::Running;
    const Step &step = stepOf(entry);
    entry.experiment.environment = m_setting.environment;
    if (!step.code.isEmpty())
        entry.experiment.environment.insert(QStringLiteral("code"), step.code);
    const SearchPlan search = searchOf(entry);
    Job job {.experiment = entry.experiment,
             .step = step,
             .interpreter
             = m_setting.interpreters.value(step.settings.value(QLatin1String("python")).toString())};
    job.until = entry.until;
    job.judged = search.objectives.first();
    job.bars = barsFor(entry);
    if (!entry.course.isEmpty()) {
        const double best = *std::min_element(entry.course.begin(), entry.course.end());
        job.best = search.small(0, best); // its own inverse
    }
    const QJsonObject memory = entry.experiment.origin.value(memoryKey).toObject();
    if (!memory.isEmpty())
        job.note = Text::tr("The memory ran out with a batch of %1; trained with %2.")
                       .arg(memory.value(QLatin1String("from")).toInt())
                       .arg(memory.value(QLatin1String("to")).toInt());
    return job;
}

Result<bool> Agenda::takeFromCache(Entry &entry)
{
    Experiment &experiment = entry.experiment;
    // One that began goes on from its own checkpoints.
    if (m_setting.fresh.contains(experiment.node) || experiment.key.isEmpty() || experiment.started.isValid())
        return false;
    const auto known = Experiments(m_setting.database).finishedWithKey(experiment.key);
    if (!known)
        return known.error();
    if (!known->has_value()
        || (!(*known)->model.isEmpty() && !m_setting.objects.contains((*known)->model)))
        return false;
    const Experiment &original = **known;
    experiment.state = ExperimentState::Cached;
    experiment.cachedFrom = original.id;
    experiment.epoch = original.epoch;
    experiment.epochs = original.epochs;
    experiment.fraction = 1;
    experiment.device = original.device;
    experiment.seconds = original.seconds;
    experiment.report = original.report;
    experiment.model = original.model;
    experiment.environment = original.environment;
    experiment.metrics = original.metrics;
    experiment.started = experiment.finished = QDateTime::currentDateTimeUtc();
    m_setting.recorder.update(experiment, original.metrics);
    entry.state = Entry::State::Ended;
    if (const auto read = this->read(entry); !read)
        return read.error();
    return true;
}

Result<void> Agenda::take(const Experiment &experiment, const QString &kind)
{
    const auto index = m_byId.constFind(experiment.id);
    if (index == m_byId.constEnd())
        return {};
    Entry &entry = m_entries[*index];
    const auto row = Experiments(m_setting.database).experiment(experiment.id);
    if (!row)
        return row.error();
    entry.experiment = *row;
    entry.experiment.report = experiment.report;
    if (const auto read = this->read(entry); !read)
        return read;
    m_stopping = m_stopping || experiment.state == ExperimentState::Stopped;
    if (m_stopping)
        return {};
    if (experiment.state == ExperimentState::Queued) {
        entry.state = Entry::State::Paused;
        judge(entry);
        return {};
    }
    if (experiment.state == ExperimentState::Failed && kind == memoryKey && halveBatch(entry))
        return {};
    entry.state = Entry::State::Ended;
    if (entry.cohort >= 0)
        cut(m_cohorts[entry.cohort]);
    return {};
}

//! Queues an experiment whose memory ran out again, with half a batch, where that is allowed and possible.
bool Agenda::halveBatch(Entry &entry)
{
    Step &step = m_setting.plan.steps[entry.step];
    const QString batchSize = QStringLiteral("batch_size");
    const int size = step.settings.value(batchSize).toInt();
    const QJsonObject before = entry.experiment.origin.value(memoryKey).toObject();
    const int tries = before.value(QLatin1String("tries")).toInt();
    if (!searchOf(entry).halvesBatch || size < 2 || tries >= memoryTries)
        return false;
    step.settings.insert(batchSize, size / 2);
    step.key = keyOf(step, {}, m_setting.sample);
    Experiment &experiment = entry.experiment;
    experiment.origin.insert(memoryKey,
                             QJsonObject {{QStringLiteral("from"), before.value(QLatin1String("from")).toInt(size)},
                                          {QStringLiteral("to"), size / 2},
                                          {QStringLiteral("tries"), tries + 1}});
    experiment.settings = step.settings;
    experiment.key = step.key;
    experiment.state = ExperimentState::Queued;
    experiment.reason.clear();
    experiment.finished = {};
    experiment.epoch = 0;
    experiment.fraction = 0;
    m_setting.recorder.update(experiment);
    entry.state = Entry::State::Open;
    entry.course.clear();
    return true;
}

} // namespace rondo
