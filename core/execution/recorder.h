// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/experiments.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace rondo {

/*!
    Writes what happens in a run into the store: metrics and progress in batches, at most ten times a second;
   the start and the end of an experiment at once.
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
    Result<void> write();
    Result<void> writeExperiments();

    Database &m_database;
    Experiments m_experiments;
    QTimer m_batch;
    QList<Experiments::MetricRow> m_metrics;
    QHash<ExperimentId, Experiment> m_touched;
    QHash<ExperimentId, QMap<QString, double>> m_final;
    bool m_failed = false;
};

} // namespace rondo
