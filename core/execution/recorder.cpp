// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/recorder.h"

#include "store/database.h"

#include <QDateTime>

namespace rondo {

namespace {
    constexpr qint64 batchInterval = 100; // ms
    constexpr qint64 gathering = 4; // ms: lines that come together are written together
    constexpr qsizetype batchRows = 5000; // a script that floods must not fill the memory between two batches
} // namespace

Recorder::Recorder(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_experiments(database)
    , m_writer(database)
    , m_packing(database.path())
{
    m_batch.setSingleShot(true);
    connect(&m_batch, &QTimer::timeout, this, &Recorder::flush);
}

void Recorder::addMetric(ExperimentId experiment, const QString &name, const MetricPoint &point)
{
    m_metrics.append({experiment, name, point, QDateTime::currentMSecsSinceEpoch()});
    if (m_metrics.size() >= batchRows)
        flush();
    else
        schedule();
}

void Recorder::touch(const Experiment &experiment)
{
    m_touched.insert(experiment.id, experiment);
    schedule();
}

void Recorder::schedule()
{
    if (m_batch.isActive())
        return;
    const qint64 since = m_sinceBatch.isValid() ? m_sinceBatch.elapsed() : batchInterval;
    m_batch.start(int(std::max(gathering, batchInterval - since)));
}

void Recorder::update(const Experiment &experiment, const QMap<QString, double> &metrics)
{
    m_touched.insert(experiment.id, experiment);
    if (!metrics.isEmpty())
        m_final.insert(experiment.id, metrics);
    flush();
}

void Recorder::flush()
{
    m_batch.stop();
    if (m_failed || (m_metrics.isEmpty() && m_touched.isEmpty()))
        return;
    m_sinceBatch.start();
    if (const auto done = write(); !done) {
        m_failed = true;
        Q_EMIT failed(done.errorText());
        return;
    }
    Q_EMIT written();
}

Result<void> Recorder::write()
{
    if (!m_metrics.isEmpty()) {
        if (const auto added = m_writer.add(std::exchange(m_metrics, {})); !added)
            return added;
    }
    if (m_touched.isEmpty())
        return {};
    const auto touched = std::exchange(m_touched, {});
    const auto done = m_database.transaction([&] { return writeExperiments(touched); });
    for (const Experiment &experiment : touched) {
        if (!done || !isFinished(experiment.state))
            continue;
        m_writer.forget(experiment.id);
        m_reports.remove(experiment.id);
        if (experiment.state != ExperimentState::Cached)
            m_packing.add(experiment.id);
    }
    return done;
}

Result<void> Recorder::writeExperiments(const QHash<ExperimentId, Experiment> &touched)
{
    for (Experiment experiment : touched) {
        if (std::exchange(m_reports[experiment.id], experiment.report) == experiment.report)
            experiment.report = {}; // the row has it
        if (const auto updated = m_experiments.update(experiment); !updated)
            return updated;
    }
    const auto final = std::exchange(m_final, {});
    for (auto it = final.begin(); it != final.end(); ++it) {
        if (const auto set = m_experiments.setMetrics(it.key(), it.value()); !set)
            return set;
    }
    return {};
}

} // namespace rondo
