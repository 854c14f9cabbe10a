// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution/experimentlog.h"
#include "experiments/experiments.h"

#include <QElapsedTimer>

namespace rondo {

class Recorder;

//! One attempt at an experiment: takes the events of the processes that work at it, and passes them to the
//! Recorder and the log.
class Attempt {
public:
    //! Records that \a experiment runs now. \a folder exists; \a recorder outlives this.
    Attempt(Experiment experiment, Recorder &recorder, const QString &folder);

    //! Any event but the last of a task. What does not follow the protocol becomes a line of the log.
    void takeEvent(const QString &kind, const QJsonObject &event);
    void takeText(const QString &line) { m_log.add(line); }
    //! The last event; Queued for a training that pauses. Call once. \a model: digest of its manifest.
    void conclude(ExperimentState state, const QString &reason, const QString &model = {});

    const Experiment &experiment() const { return m_experiment; }
    //! Whether a result came since beginPhase(): a script and its evaluation report one each.
    bool hasResult() const { return m_hasResult; }
    void beginPhase() { m_hasResult = m_isHeard = false; }
    bool isHeard() const { return m_isHeard; } //!< whether any event came since beginPhase()
    const QStringList &files() const { return m_files; } //!< of the model, as reported

private:
    void takeStart(const QJsonObject &event);
    void takeMetric(const QJsonObject &event);
    void takeProgress(const QJsonObject &event);
    void takeConfusion(const QJsonObject &event);
    void takeResult(const QJsonObject &event);
    void updateSeconds();

    Experiment m_experiment;
    Recorder &m_recorder;
    ExperimentLog m_log;
    QElapsedTimer m_clock;
    double m_secondsBefore = 0;
    bool m_hasResult = false;
    bool m_isHeard = false;
    QMap<QString, double> m_metrics;
    QStringList m_files;
};

} // namespace rondo
