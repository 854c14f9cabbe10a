// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/unneeded.h"

#include "base/files.h"
#include "base/json.h"
#include "base/process.h"
#include "store/database.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace rondo {

namespace {

    constexpr int formatVersion = 1;

    QString listPath(const Project &project)
    {
        return project.folder() + QLatin1String("/.rondo/unneeded.json");
    }

    //! A list that is damaged is none: what stands in it only takes up room.
    Unneeded readList(const Project &project)
    {
        Unneeded unneeded;
        const auto json = readObject(listPath(project));
        if (!json || json->value(QLatin1String("version")).toInt() != formatVersion)
            return unneeded;
        const QJsonArray objects = json->value(QLatin1String("objects")).toArray();
        for (const QJsonValue &digest : objects)
            unneeded.objects << digest.toString();
        const QJsonArray folders = json->value(QLatin1String("folders")).toArray();
        for (const QJsonValue &folder : folders) {
            const QString name = folder[QLatin1String("name")].toString();
            if (isValidName(name)) // never a way out of the folder
                unneeded.folders.append({folder[QLatin1String("run")].toInteger(), name});
        }
        return unneeded;
    }

    Result<void> writeList(const Project &project, const Unneeded &unneeded)
    {
        if (unneeded.isEmpty()) {
            QFile::remove(listPath(project));
            return {};
        }
        QJsonArray folders;
        for (const auto &[run, name] : unneeded.folders)
            folders << QJsonObject {{QStringLiteral("run"), run}, {QStringLiteral("name"), name}};
        const QJsonObject json {{QStringLiteral("version"), formatVersion},
                                {QStringLiteral("objects"), QJsonArray::fromStringList(unneeded.objects)},
                                {QStringLiteral("folders"), folders}};
        return writeFileAtomically(listPath(project), canonicalJson(json));
    }

    //! Those left are what is to be tried again.
    Result<int> removeObjects(Database &database, const ObjectStore &objects, QStringList &digests)
    {
        digests.removeIf([&](const QString &digest) { return !objects.contains(digest); });
        const auto busy = digests.isEmpty() ? Result<bool>(true) : isRunUnderWay(database);
        if (!busy || *busy)
            return busy ? Result<int>(0) : busy.error();
        const auto needed = neededBlobs(database, objects);
        if (!needed)
            return needed.error();
        digests.removeIf([&](const QString &digest) { return needed->contains(digest); });
        const qsizetype before = digests.size();
        digests.removeIf([&](const QString &digest) { return QFile::remove(objects.path(digest)); });
        return int(before - digests.size());
    }

    Result<int> removeFolders(Database &database, const Project &project, QList<std::pair<qint64, QString>> &folders)
    {
        QList<std::pair<qint64, QString>> left;
        int count = 0;
        for (const auto &[run, name] : std::as_const(folders)) {
            auto row = database.run(QStringLiteral("SELECT 1 FROM experiments WHERE run = ? AND name = ?"), {run, name});
            if (!row)
                return row.error();
            QDir folder(project.experimentFolder(run, name));
            if (row->next() || !folder.exists())
                continue; // an experiment of the same name was added since, or it is gone
            if (folder.removeRecursively())
                ++count;
            else
                left.append({run, name});
        }
        folders = left;
        return count;
    }

} // namespace

Result<void> noteUnneeded(const Project &project, const Unneeded &unneeded)
{
    if (unneeded.isEmpty())
        return {};
    Unneeded all = readList(project);
    all.objects += unneeded.objects;
    all.objects.removeDuplicates();
    for (const auto &folder : unneeded.folders) {
        if (!all.folders.contains(folder))
            all.folders.append(folder);
    }
    return writeList(project, all);
}

Result<int> collectUnneeded(Database &database, const ObjectStore &objects, const Project &project)
{
    if (!QFile::exists(listPath(project)))
        return 0;
    int count = 0;
    // Inside, no run can begin, and no row come to need what goes.
    const auto done = database.transaction([&]() -> Result<void> {
        Unneeded unneeded = readList(project);
        const auto folders = removeFolders(database, project, unneeded.folders);
        if (!folders)
            return folders.error();
        const auto files = removeObjects(database, objects, unneeded.objects);
        if (!files)
            return files.error();
        count = *folders + *files;
        return writeList(project, unneeded);
    });
    return done ? Result<int>(count) : done.error();
}

Result<int> collectUnneeded(const Project &project)
{
    if (!QFile::exists(listPath(project)))
        return 0;
    const auto database = Database::open(project.storePath());
    if (!database)
        return database.error();
    const auto objects = ObjectStore::open(project.objectsFolder());
    return objects ? collectUnneeded(**database, *objects, project) : Result<int>(objects.error());
}

QStringList blobsOf(const ObjectStore &objects, const Digest &manifest)
{
    QStringList blobs {manifest};
    const auto content = objects.readJson(manifest);
    if (!content)
        return blobs;
    blobs << content->value(QLatin1String("config"))[QLatin1String("digest")].toString();
    const QJsonArray layers = content->value(QLatin1String("layers")).toArray();
    for (const QJsonValue &layer : layers)
        blobs << layer[QLatin1String("digest")].toString();
    return blobs;
}

Result<QSet<QString>> neededBlobs(Database &database, const ObjectStore &objects, const QString &gone)
{
    auto models = database.run(QStringLiteral("SELECT model FROM experiments WHERE model <> '' AND id NOT IN "
                                              "(SELECT value FROM json_each(?)) UNION SELECT digest FROM model_versions"),
                               {gone});
    if (!models)
        return models.error();
    QSet<QString> needed;
    while (models->next()) {
        const QStringList blobs = blobsOf(objects, models->value(0).toString());
        needed.unite(QSet<QString>(blobs.begin(), blobs.end()));
    }
    return needed;
}

Result<bool> isRunUnderWay(Database &database)
{
    auto running = database.run(QStringLiteral("SELECT owner, owner_started FROM runs WHERE state = 'running'"));
    if (!running)
        return running.error();
    while (running->next()) {
        if (isProcessAlive(running->value(0).toLongLong(), running->value(1).toLongLong()))
            return true;
    }
    return false;
}

} // namespace rondo
