// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/imports.h"

#include <QHash>
#include <QSet>

namespace rondo::imports {

//! What becomes a run.
struct Group {
    QString source; //!< "mlflow", "tensorboard"
    QString id; //!< tells it from all others of its source
    QString name;
    QString text; //!< where it is from, for a person
};

//! What becomes an experiment: read as a whole before any of it is written.
struct Trained {
    QString id; //!< tells it from all others of its source
    QString name;
    QString title; //!< of the node: what it ran
    ExperimentState state = ExperimentState::Done;
    QString reason;
    QDateTime started, finished; //!< may be invalid
    QJsonObject settings;
    QStringList tags;
    QString notes;
    QJsonObject environment;
    QJsonObject origin; //!< more than kind, source and id
    QString artifacts; //!< a local folder, or empty
    QMap<QString, QList<MetricPoint>> series; //!< in any order
    QMap<QString, double> figures; //!< without a series
};

//! A parameter that was stored as text, as true or false, a number or text: what it was before. Text whose
//! number would be written otherwise, such as 007, stays text.
QJsonValue typed(const QString &text);

/*!
    Series as the store wants them: sorted, one point a step, of equal steps the latest. Where every point has
   the same step (it was never given), they are counted in the order of their times. A series "epoch" gives
   the others their epochs.
*/
void settle(QMap<QString, QList<MetricPoint>> &series);

//! Writes what a source holds and keeps count.
class ImportStore {
public:
    ImportStore(Database &database, const Project &project, const Options &options);

    //! Which are there already.
    Result<void> open();
    //! What add() gets now belongs to \a group; its run is made with its first experiment.
    void begin(const Group &group);
    //! Writes \a trained, or what is new of it. True: go on; false: the person stopped the import.
    Result<bool> add(Trained trained);
    void note(const QString &problem) { m_report.problems << problem; }
    const Report &report() const { return m_report; }

private:
    struct Known {
        ExperimentId id;
        RunId run;
        QString name, digest;
    };
    Result<RunId> run();
    Result<Known> insert(const Trained &trained);
    Result<void> write(const Known &known, const Trained &trained, const QString &digest);
    Result<qint64> addPoints(ExperimentId experiment, const QMap<QString, QList<MetricPoint>> &series);
    void copyArtifacts(const Known &known, const Trained &trained);
    Result<QString> unusedName(RunId run, const QString &wanted);

    Database &m_database;
    Experiments m_experiments;
    const Project m_project;
    const Options m_options;
    Group m_group;
    RunId m_run; //!< of the group; none yet
    QHash<std::pair<QString, QString>, RunId> m_runs; //!< by source and id
    QHash<std::pair<QString, QString>, Known> m_known; //!< by source and id
    QHash<RunId, QSet<QString>> m_names;
    Report m_report;
};

} // namespace rondo::imports
