// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/process.h"
#include "experiments/experimentrows.h"
#include "experiments/experiments.h"
#include "experiments/metricwriter.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QSet>

// The half of Experiments that writes.

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Experiments)
    };

    Result<void> addExperiment(Database &database, RunId run, const Step &step, const Plan &plan)
    {
        return database.write(QStringLiteral("INSERT INTO experiments (run, node, node_title, type, name, "
                                             "ordinal, settings, dataset, key, origin, state) "
                                             "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'queued')"),
                              {run.value, step.node.value, step.nodeTitle, step.type, step.name, step.ordinal,
                               rows::json(step.settings), step.dataset.version, step.key,
                               rows::json(step.origin(plan.searchOf(step.node)))});
    }

    //! Names of the experiments a run has.
    Result<QSet<QString>> namesOf(Database &database, RunId run)
    {
        auto query = database.run(QStringLiteral("SELECT name FROM experiments WHERE run = ?"), {run.value});
        if (!query)
            return query.error();
        QSet<QString> names;
        while (query->next())
            names.insert(query->value(0).toString());
        return names;
    }

} // namespace

Result<RunId> Experiments::addRun(const QString &flow, const QString &flowText, const Plan &plan,
                                  const QJsonObject &cause)
{
    RunId run;
    const qint64 pid = QCoreApplication::applicationPid();
    const auto done = m_database.transaction([&]() -> Result<void> {
        const auto id = m_database.insert(
            QStringLiteral(
                "INSERT INTO runs (flow, flow_text, plan, cause, state, created, owner, owner_started) "
                "VALUES (?, ?, ?, ?, 'running', ?, ?, ?)"),
            {flow, flowText, rows::json(plan.toJson()), rows::json(cause),
             QDateTime::currentMSecsSinceEpoch(), pid, processStartTime(pid)});
        if (!id)
            return id.error();
        run = {*id};
        for (const Step &step : plan.steps) {
            if (step.kind != Step::Kind::Train)
                continue;
            if (const auto added = addExperiment(m_database, run, step, plan); !added)
                return added;
        }
        return {};
    });
    if (!done)
        return done.error();
    return run;
}

Result<void> Experiments::claim(RunId id)
{
    return m_database.transaction([&]() -> Result<void> {
        const auto known = run(id);
        if (!known)
            return known.error();
        const qint64 pid = QCoreApplication::applicationPid();
        if (known->ownerAlive && known->owner != pid)
            return Error {Text::tr("Run %1 is at work in process %2. Stop it first with: rondoctl stop")
                              .arg(id.value)
                              .arg(known->owner)};
        return m_database.write(
            QStringLiteral("UPDATE runs SET owner = ?, owner_started = ?, state = 'running', "
                           "finished = NULL, stop_requested = 0 WHERE id = ?"),
            {pid, processStartTime(pid), id.value});
    });
}

Result<void> Experiments::setPlan(RunId run, const Plan &plan)
{
    return m_database.transaction([&]() -> Result<void> {
        const auto planned = m_database.write(QStringLiteral("UPDATE runs SET plan = ? WHERE id = ?"),
                                              {rows::json(plan.toJson()), run.value});
        if (!planned)
            return planned;
        const auto known = namesOf(m_database, run);
        if (!known)
            return known.error();
        for (const Step &step : plan.steps) {
            if (step.kind != Step::Kind::Train)
                continue;
            const auto updated = known->contains(step.name)
                ? m_database.write(QStringLiteral("UPDATE experiments SET dataset = ?, key = ? "
                                                  "WHERE run = ? AND name = ? AND state = 'queued'"),
                                   {step.dataset.version, step.key, run.value, step.name})
                : addExperiment(m_database, run, step, plan);
            if (!updated)
                return updated;
        }
        return {};
    });
}

Result<void> Experiments::setRunState(RunId run, RunState state, const QJsonObject &report)
{
    const bool ended = state != RunState::Running;
    return m_database.write(
        QStringLiteral("UPDATE runs SET state = ?, finished = ?, report = coalesce(?, report) WHERE id = ?"),
        {toString(state), ended ? rows::time(QDateTime::currentDateTimeUtc()) : rows::time({}),
         report.isEmpty() ? QVariant() : QVariant(rows::json(report)), run.value});
}

Result<void> Experiments::requestStop(RunId run)
{
    return m_database.write(
        QStringLiteral("UPDATE runs SET stop_requested = 1 WHERE id = ? AND state = 'running'"), {run.value});
}

Result<bool> Experiments::stopRequested(RunId run) const
{
    auto query = m_database.run(QStringLiteral("SELECT stop_requested FROM runs WHERE id = ?"), {run.value});
    if (!query)
        return query.error();
    return query->next() && query->value(0).toBool();
}

Result<void> Experiments::update(const Experiment &e)
{
    return m_database.write(
        QStringLiteral(
            "UPDATE experiments SET node = ?, node_title = ?, type = ?, name = ?, ordinal = ?, settings = ?, "
            "dataset = ?, key = ?, state = ?, reason = ?, log_tail = ?, epoch = ?, epochs = ?, fraction = ?, "
            "device = ?, "
            "started = ?, finished = ?, seconds = ?, report = coalesce(?, report), model = ?, cached_from = ?, "
            "origin = ?, environment = ?, "
            "extents = coalesce((SELECT o.extents FROM experiments o WHERE o.id = ?), extents) WHERE id = ?"),
        {e.node.value,
         e.nodeTitle,
         e.type,
         e.name,
         e.ordinal,
         rows::json(e.settings),
         e.dataset,
         e.key,
         toString(e.state),
         e.reason,
         e.logTail,
         e.epoch,
         e.epochs,
         e.fraction,
         e.device,
         rows::time(e.started),
         rows::time(e.finished),
         e.seconds,
         e.report.isEmpty() ? QVariant() : QVariant(rows::json(e.report)),
         e.model.isEmpty() ? QVariant() : QVariant(e.model),
         e.cachedFrom.isValid() ? QVariant(e.cachedFrom.value) : QVariant(),
         rows::json(e.origin),
         rows::json(e.environment),
         e.cachedFrom.isValid() ? QVariant(e.cachedFrom.value) : QVariant(),
         e.id.value});
}

Result<std::optional<Experiment>> Experiments::finishedWithKey(const QString &key) const
{
    auto query = m_database.run(
        QLatin1String("SELECT ") + rows::experimentColumns
            + QLatin1String(", report FROM experiments WHERE key = ? AND key <> '' AND state = 'done' "
                            "ORDER BY id DESC LIMIT 1"),
        {key});
    if (!query)
        return query.error();
    if (!query->next())
        return std::optional<Experiment>();
    Experiment experiment = rows::experiment(*query);
    experiment.report = rows::object(query->value(rows::experimentColumnCount));
    return std::optional<Experiment>(experiment);
}

Result<void> Experiments::addMetrics(const QList<MetricRow> &metrics)
{
    return MetricWriter(m_database).add(metrics);
}

Result<void> Experiments::setMetrics(ExperimentId experiment, const QMap<QString, double> &metrics)
{
    auto query = m_database.run(QStringLiteral("SELECT summary FROM experiments WHERE id = ?"), {experiment.value});
    if (!query)
        return query.error();
    QJsonObject summary = query->next() ? rows::object(query->value(0)) : QJsonObject();
    query->finish();
    for (auto it = metrics.begin(); it != metrics.end(); ++it)
        summary.insert(it.key(), jsonNumber(it.value()));
    return m_database.write(QStringLiteral("UPDATE experiments SET summary = ? WHERE id = ?"),
                            {rows::json(summary), experiment.value});
}

Result<void> Experiments::addResources(const QList<std::pair<ExperimentId, ResourceSample>> &samples)
{
    return m_database.transaction([&]() -> Result<void> {
        for (const auto &[experiment, s] : samples) {
            const auto added = m_database.write(
                QStringLiteral("INSERT INTO resources (experiment, time, cpu, memory, gpu, gpu_memory, "
                               "gpu_temperature, gpu_power, disk_read, disk_written, received, sent) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"),
                {experiment.value, s.time, rows::cell(s.cpu), rows::cell(s.memory), rows::cell(s.gpu),
                 rows::cell(s.gpuMemory), rows::cell(s.gpuTemperature), rows::cell(s.gpuPower),
                 rows::cell(s.diskRead), rows::cell(s.diskWritten), rows::cell(s.received), rows::cell(s.sent)});
            if (!added)
                return added.error();
        }
        return {};
    });
}

} // namespace rondo
