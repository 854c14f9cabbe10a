// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/recorder.h"

#include "store/database.h"

#include <QDateTime>

namespace rondo {

namespace {
    constexpr int batchInterval = 100; // ms
    constexpr qsizetype batchRows = 5000; // a script that floods must not fill the memory between two batches
} // namespace

Recorder::Recorder(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_experiments(database)
{
    m_batch.setSingleShot(true);
    m_batch.setInterval(batchInterval);
    connect(&m_batch, &QTimer::timeout, this, &Recorder::flush);
}

void Recorder::addMetric(ExperimentId experiment, const QString &name, const MetricPoint &point)
{
    m_metrics.append({experiment, name, point, QDateTime::currentMSecsSinceEpoch()});
    if (m_metrics.size() >= batchRows)
        flush();
    else if (!m_batch.isActive())
        m_batch.start();
}

void Recorder::touch(const Experiment &experiment)
{
    m_touched.insert(experiment.id, experiment);
    if (!m_batch.isActive())
        m_batch.start();
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
        if (const auto added = m_experiments.addMetrics(std::exchange(m_metrics, {})); !added)
            return added;
    }
    return m_touched.isEmpty() ? Result<void>()
                               : m_database.transaction([this] { return writeExperiments(); });
}

Result<void> Recorder::writeExperiments()
{
    const auto touched = std::exchange(m_touched, {});
    for (const Experiment &experiment : touched) {
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
