// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/project.h"
#include "base/result.h"

#include <QList>
#include <QSet>
#include <QStringList>

namespace rondo {

class Database;
class ObjectStore;
struct Unneeded;

//! What deleting experiments takes away, and what it leaves.
struct Deletion {
    struct Kept {
        ExperimentId id;
        QString name;
        QString reason; //!< in words: "digits v3 was made of it"
    };
    QList<ExperimentId> experiments; //!< that go
    QStringList names; //!< theirs
    qint64 rows = 0; //!< of the store: experiments, points of series, seconds of machine use
    int files = 0; //!< logs, checkpoints, models that nothing else has
    qint64 bytes = 0; //!< of the files
    QList<Kept> kept; //!< that stay, because something needs them
    bool modelsStay = false; //!< a run is under way: files of models go when it has ended
};

/*!
    What people do with experiments after they ran: tags, notes, putting away and deleting. Thin, as Experiments:
   holds references, lives in the Database's thread. Each change is one transaction. The runner may write the
   same rows meanwhile: it leaves these columns alone.
*/
class Curation {
public:
    Curation(Database &database, ObjectStore &objects, Project project)
        : m_database(database)
        , m_objects(objects)
        , m_project(std::move(project))
    {
    }

    //! The words of a text with commas, trimmed, sorted, without repeats; fails for what is no tag: longer than
    //! 60 characters, or "archived", which archive() says.
    static Result<QStringList> tagsOf(const QString &text);

    Result<void> addTags(const QList<ExperimentId> &ids, const QStringList &tags);
    Result<void> removeTags(const QList<ExperimentId> &ids, const QStringList &tags);
    Result<void> setTags(ExperimentId id, const QStringList &tags);
    Result<void> setNotes(ExperimentId id, const QString &notes);
    Result<void> archive(const QList<ExperimentId> &ids); //!< those that are stay as they were
    Result<void> restore(const QList<ExperimentId> &ids);
    //! All tags in use, sorted.
    Result<QStringList> knownTags() const;

    //! What remove() would do now. Unknown ids are an error.
    Result<Deletion> preview(const QList<ExperimentId> &ids) const;
    /*!
        Deletes for good, in one transaction, and then the files. Kept are experiments of a run that is under
       way, those of which a model version was made, and those whose result another experiment took that stays.
       Files that cannot be removed are no error: the store no longer knows them, and collectUnneeded() tries again.
    */
    Result<Deletion> remove(const QList<ExperimentId> &ids);

private:
    Result<Deletion> plan(const QList<ExperimentId> &ids, Unneeded &unneeded) const;
    Result<void> changeTags(const QList<ExperimentId> &ids, const QStringList &added, const QStringList &removed);
    Result<void> keepNeeded(const QList<ExperimentId> &ids, Deletion &deletion) const;
    Result<QStringList> filesOf(const QSet<QString> &manifests, const QString &gone) const;

    Database &m_database;
    ObjectStore &m_objects;
    Project m_project;
};

} // namespace rondo
