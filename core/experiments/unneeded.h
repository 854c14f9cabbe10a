// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/project.h"
#include "store/objectstore.h"

#include <QSet>

namespace rondo {

class Database;

/*!
    What deleted experiments leave on the disk: folders, and files of models. It is written down, in
    .rondo/unneeded.json, before the rows go, and crossed out when it is gone, so that nothing stays for ever where a
    run was under way or the process was killed. That something stands there is no proof that nobody needs it:
    collectUnneeded() looks.
*/
struct Unneeded {
    QStringList objects; //!< digests
    QList<std::pair<qint64, QString>> folders; //!< of experiments: run and name

    bool isEmpty() const { return objects.isEmpty() && folders.isEmpty(); }
};

//! Adds to what is written down. Call in the transaction that deletes the rows: it keeps other processes out.
Result<void> noteUnneeded(const Project &project, const Unneeded &unneeded);

/*!
    Removes what is written down and no row needs; returns how many files of models and folders went. Files of models
    stay while a run is under way: a worker may be storing the same bytes right now, and find them there. What cannot
    be removed is tried again the next time.
*/
Result<int> collectUnneeded(Database &database, const ObjectStore &objects, const Project &project);
//! The same with a connection of its own, for another thread than the window's; none is made where nothing is to do.
Result<int> collectUnneeded(const Project &project);

//! Manifest, description and files of a model; only the manifest where it cannot be read.
QStringList blobsOf(const ObjectStore &objects, const Digest &manifest);
//! Of all models that experiments and model versions have; but for experiments whose ids stand in the JSON \a gone.
Result<QSet<QString>> neededBlobs(Database &database, const ObjectStore &objects,
                                  const QString &gone = QStringLiteral("[]"));
//! Whether a live process works on a run.
Result<bool> isRunUnderWay(Database &database);

} // namespace rondo
