// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution/packingthread.h"
#include "experiments/experiments.h"
#include "experiments/metricwriter.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace rondo {

/*!
    Writes what happens in a run into the store: metrics and progress in batches, at most ten times a second, and
   at once after a pause, so that a rare figure does not wait; the start and the end of an experiment at once.
   A report, which may be large, is written with them when it changed.
   When one ended, its series are packed in another thread.
*/
class Recorder : public QObject {
    Q_OBJECT
public:
    Recorder(Database &database, QObject *parent);

    void addMetric(ExperimentId experiment, const QString &name, const MetricPoint &point);
    //! \a experiment changed a little: written with the next batch.
    void touch(const Experiment &experiment);
    //! \a experiment changed state: everything pending and this is written now, with its final figures if it
    //! has any.
    void update(const Experiment &experiment, const QMap<QString, double> &metrics = {});
    void flush();

Q_SIGNALS:
    void written();
    //! The store cannot be written, for example because the disk is full; nothing more is tried.
    void failed(const QString &text);

private:
    void schedule();
    Result<void> write();
    Result<void> writeExperiments(const QHash<ExperimentId, Experiment> &touched);

    Database &m_database;
    Experiments m_experiments;
    MetricWriter m_writer;
    PackingThread m_packing;
    QTimer m_batch;
    QElapsedTimer m_sinceBatch;
    QList<Experiments::MetricRow> m_metrics;
    QHash<ExperimentId, Experiment> m_touched;
    QHash<ExperimentId, QMap<QString, double>> m_final;
    QHash<ExperimentId, QJsonObject> m_reports; //!< as written, of experiments that have not ended
    bool m_failed = false;
};

} // namespace rondo
