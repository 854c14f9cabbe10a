// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/importstore.h"

// What MLflow's two stores have in common.

namespace rondo::imports {

//! An experiment of MLflow: what becomes a run.
struct MlflowExperiment {
    QString id, name;
};

//! A run of MLflow as it is stored: what becomes an experiment.
struct MlflowRun {
    QString id, name, status; //!< RUNNING, SCHEDULED, FINISHED, FAILED, KILLED
    QString user, source, version; //!< version: of the source, a commit of git
    QString artifacts; //!< an URI or a path
    qint64 started = 0, ended = 0; //!< ms since 1970; 0: unknown
    QMap<QString, QString> parameters, tags;
    QMap<QString, QList<MetricPoint>> metrics;
};

//! \a place: where the store is, for a person.
Group groupOf(const MlflowExperiment &experiment, const QString &place);
Trained trainedOf(const MlflowRun &run);

//! Milliseconds since 1970 of a number or a text; 0 when it is none.
qint64 millisecondsOf(const QVariant &value);

bool isMlflowFolder(const QString &folder);
Result<void> readMlflowFolder(const QString &folder, ImportStore &store);
Result<void> readMlflowDatabase(const QString &path, ImportStore &store);

} // namespace rondo::imports
