// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/digest.h"
#include "base/id.h"
#include "models/modelreference.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace rondo {

class Database;

struct ModelVersion {
    ModelVersionId id;
    QString name;
    int version = 0; //!< 1, 2, 3 ... per name
    Digest digest; //!< manifest in the object store: the model's files
    ExperimentId experiment;
    QJsonObject lineage; //!< as lineageRecord() makes it
    QDateTime created;
    QStringList aliases; //!< champion, challenger, any; sorted
    QString notes; //!< a person's
    QJsonObject reason; //!< what differs from the version before; as differenceBetween() says
    QDateTime retired; //!< invalid: it is not

    bool isRetired() const { return retired.isValid(); }
    bool operator==(const ModelVersion &) const = default;
};

enum class Retired { Without, With };

/*!
    The registry: models by name and version. Thin, as Experiments: holds a reference to a Database, which
    must outlive it, and lives in that one's thread. Every change is one transaction, so that several
    processes may make them and each may be killed at any moment.
*/
class Models {
public:
    explicit Models(Database &database)
        : m_database(database)
    {
    }

    Result<QList<ModelVersion>> all(Retired which = Retired::Without) const; //!< by name, newest first
    //! 0: the newest that is not retired. A retired one is found by its number only.
    Result<ModelVersion> find(const QString &name, int version = 0) const;
    //! By number or alias, or the newest.
    Result<ModelVersion> find(const ModelReference &reference) const;

    //! The next version, with the reason for it worked out from \a lineage. The same digest as the newest
    //! version gives that one back, unless it is retired.
    Result<ModelVersion> record(const QString &name, const Digest &digest, ExperimentId experiment,
                                const QJsonObject &lineage);

    //! Gives the alias to \a version (0 = newest), and takes it from the one that had it. Refuses what
    //! checkAlias() refuses, and retired versions.
    Result<void> setAlias(const QString &name, const QString &alias, int version);
    //! An error when no version of \a name has it.
    Result<void> removeAlias(const QString &name, const QString &alias);
    //! At most Models::longestNotes characters.
    Result<void> setNotes(const QString &name, int version, const QString &notes);
    static constexpr qsizetype longestNotes = 100'000;

    //! A retired version keeps its row and files, and cannot be deployed. It loses its aliases, which are
    //! returned. One that serves, or should, is refused, with the deployment's name.
    Result<QStringList> retire(const QString &name, int version);
    //! Undoes retire(). \a aliases: those to give back where no other version has got them since.
    Result<void> restore(const QString &name, int version, const QStringList &aliases = {});

private:
    Result<ModelVersion> findNumbered(const QString &name, int version) const;
    Database &m_database;
};

} // namespace rondo
