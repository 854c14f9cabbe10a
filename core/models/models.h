// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/digest.h"
#include "base/id.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace rondo {

class Database;

struct ModelVersion {
    ModelVersionId id;
    QString name;
    int version = 0;       //!< 1, 2, 3 ... per name
    Digest digest;         //!< manifest in the object store: the model's files
    ExperimentId experiment;
    QJsonObject lineage;   //!< {"run", "experiment", "experiment_name", "dataset", "dataset_digest", "flow", "code", "metrics": {…}}
    QDateTime created;
    QStringList aliases;   //!< champion, challenger
};

//! The registry: models by name and version. Thin, as Experiments.
class Models {
public:
    explicit Models(Database &database)
        : m_database(database)
    {
    }

    Result<QList<ModelVersion>> all() const; //!< by name, newest first
    Result<ModelVersion> find(const QString &name, int version = 0) const; //!< 0 = newest
    //! The next version; the same digest as the newest version gives that one back.
    Result<ModelVersion> record(const QString &name, const Digest &digest, ExperimentId experiment, const QJsonObject &lineage);
    Result<void> setAlias(const QString &name, const QString &alias, int version);

private:
    Database &m_database;
};

} // namespace rondo
