// SPDX-License-Identifier: GPL-3.0-or-later
// Deleting experiments: what goes, and what must stay.
#include "base/process.h"
#include "experiments/curation.h"
#include "store/database.h"
#include "store/objectstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Curation)
    };

    //! For "IN (SELECT value FROM json_each(?))": any number of ids in one statement.
    QString idList(const QList<ExperimentId> &ids)
    {
        QJsonArray list;
        for (const ExperimentId id : ids)
            list << id.value;
        return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
    }

    const QLatin1String inList("(SELECT value FROM json_each(?))");

    //! Manifest, description and files of a model; only the manifest where it cannot be read.
    QStringList blobsOf(const ObjectStore &objects, const QString &manifest)
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

    //! Why the store itself needs an experiment: its run goes on, or a model version was made of it. Also all names.
    Result<QHash<ExperimentId, QString>> reasonsToStay(Database &database, const QString &list,
                                                       QHash<ExperimentId, QString> &names)
    {
        QHash<ExperimentId, QString> reasons;
        auto rows = database.run(
            QLatin1String("SELECT e.id, e.name, e.run, r.state, r.owner, r.owner_started FROM experiments e "
                          "JOIN runs r ON r.id = e.run WHERE e.id IN ")
                + inList,
            {list});
        if (!rows)
            return rows.error();
        while (rows->next()) {
            const ExperimentId id {rows->value(0).toLongLong()};
            names.insert(id, rows->value(1).toString());
            if (rows->value(3).toString() == QLatin1String("running")
                && isProcessAlive(rows->value(4).toLongLong(), rows->value(5).toLongLong()))
                reasons.insert(id, Text::tr("run %1 is under way").arg(rows->value(2).toLongLong()));
        }
        auto models = database.run(
            QLatin1String("SELECT v.experiment, v.name, v.version, (SELECT group_concat(d.name, ', ') FROM deployments d "
                          "WHERE d.model = v.name AND d.model_version = v.version) FROM model_versions v "
                          "WHERE v.experiment IN ")
                + inList,
            {list});
        if (!models)
            return models.error();
        while (models->next()) {
            const QString version
                = QStringLiteral("%1 v%2").arg(models->value(1).toString()).arg(models->value(2).toInt());
            const QString deployments = models->value(3).toString();
            reasons.insert({models->value(0).toLongLong()},
                           deployments.isEmpty()
                               ? Text::tr("the model version %1 was made of it").arg(version)
                               : Text::tr("the model version %1 was made of it, which %2 uses").arg(version, deployments));
        }
        return reasons;
    }

} // namespace

//! What lies on the disk.
struct Curation::Files {
    QStringList folders, blobs; //!< paths
};

Result<void> Curation::keepNeeded(const QList<ExperimentId> &ids, Deletion &deletion) const
{
    QHash<ExperimentId, QString> names;
    const QString list = idList(ids);
    auto needed = reasonsToStay(m_database, list, names);
    if (!needed)
        return needed.error();
    QHash<ExperimentId, QString> &reasons = *needed;
    // What a kept one was taken from is needed, and what that was taken from: until nothing changes.
    auto taken = m_database.run(QLatin1String("SELECT cached_from, id, name FROM experiments WHERE cached_from IN ") + inList,
                                {list});
    if (!taken)
        return taken.error();
    QList<std::tuple<ExperimentId, ExperimentId, QString>> takings;
    while (taken->next())
        takings.append({{taken->value(0).toLongLong()}, {taken->value(1).toLongLong()}, taken->value(2).toString()});
    for (bool changed = true; changed;) {
        changed = false;
        for (const auto &[from, taker, name] : std::as_const(takings)) {
            const bool takerStays = !names.contains(taker) || reasons.contains(taker);
            if (!takerStays || reasons.contains(from))
                continue;
            reasons.insert(from, Text::tr("%1 took its result").arg(name));
            changed = true;
        }
    }
    for (const ExperimentId id : ids) {
        if (!names.contains(id))
            return Error {Text::tr("There is no experiment %1. See: rondoctl experiments").arg(id.value)};
        if (deletion.experiments.contains(id))
            continue;
        if (reasons.contains(id)) {
            deletion.kept.append({id, names.value(id), reasons.value(id)});
        } else {
            deletion.experiments << id;
            deletion.names << names.value(id);
        }
    }
    return {};
}

Result<void> Curation::addModelFiles(const QSet<QString> &manifests, const QString &gone, Files &files) const
{
    auto others = m_database.run(QLatin1String("SELECT model FROM experiments WHERE model <> '' AND id NOT IN ") + inList
                                     + QLatin1String(" UNION SELECT digest FROM model_versions"),
                                 {gone});
    if (!others)
        return others.error();
    QSet<QString> needed;
    while (others->next()) {
        const QStringList blobs = blobsOf(m_objects, others->value(0).toString());
        needed.unite(QSet<QString>(blobs.begin(), blobs.end()));
    }
    QSet<QString> unneeded;
    for (const QString &manifest : manifests) {
        const QStringList blobs = blobsOf(m_objects, manifest);
        for (const QString &blob : blobs) {
            if (!needed.contains(blob) && m_objects.contains(blob))
                unneeded.insert(m_objects.path(blob));
        }
    }
    files.blobs = QStringList(unneeded.begin(), unneeded.end());
    return {};
}

Result<Deletion> Curation::plan(const QList<ExperimentId> &ids, Files &files) const
{
    Deletion deletion;
    if (const auto kept = keepNeeded(ids, deletion); !kept)
        return kept.error();
    const QString gone = idList(deletion.experiments);
    auto rows = m_database.run(QLatin1String("SELECT id, run, name, coalesce(model, '') FROM experiments WHERE id IN ") + inList,
                               {gone});
    if (!rows)
        return rows.error();
    QSet<QString> manifests;
    while (rows->next()) {
        ++deletion.rows;
        if (const QString name = rows->value(2).toString(); isValidName(name)) // never a way out of the folder
            files.folders << m_project.experimentFolder(rows->value(1).toLongLong(), name);
        if (const QString model = rows->value(3).toString(); !model.isEmpty())
            manifests.insert(model);
    }
    for (const char *table : {"metrics", "metric_series", "resources"}) {
        auto count = m_database.run(
            QStringLiteral("SELECT count(*) FROM %1 WHERE experiment IN ").arg(QLatin1String(table)) + inList, {gone});
        if (!count)
            return count.error();
        deletion.rows += count->next() ? count->value(0).toLongLong() : 0;
    }
    // A worker may be storing the same bytes right now, and find them there.
    auto running = m_database.run(QStringLiteral("SELECT owner, owner_started FROM runs WHERE state = 'running'"));
    while (running && running->next()) {
        deletion.modelsStay
            = deletion.modelsStay || isProcessAlive(running->value(0).toLongLong(), running->value(1).toLongLong());
    }
    if (!manifests.isEmpty() && !deletion.modelsStay) {
        if (const auto added = addModelFiles(manifests, gone, files); !added)
            return added.error();
    }
    for (const QString &folder : std::as_const(files.folders)) {
        for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
            it.next();
            ++deletion.files;
            deletion.bytes += it.fileInfo().size();
        }
    }
    for (const QString &blob : std::as_const(files.blobs)) {
        ++deletion.files;
        deletion.bytes += QFileInfo(blob).size();
    }
    return deletion;
}

Result<Deletion> Curation::preview(const QList<ExperimentId> &ids) const
{
    Files files;
    return plan(ids, files);
}

Result<Deletion> Curation::remove(const QList<ExperimentId> &ids)
{
    Files files;
    Deletion deletion;
    // Planned inside: what needs an experiment may have come since the preview.
    const auto deleted = m_database.transaction([&]() -> Result<void> {
        files = {};
        auto planned = plan(ids, files);
        if (!planned)
            return planned.error();
        deletion = std::move(planned).value();
        const QString gone = idList(deletion.experiments);
        // Those taken from one another go together.
        auto done = m_database.write(QLatin1String("UPDATE experiments SET cached_from = NULL WHERE id IN ") + inList, {gone});
        for (const char *table : {"metrics", "metric_series", "resources"}) {
            if (done)
                done = m_database.write(
                    QStringLiteral("DELETE FROM %1 WHERE experiment IN ").arg(QLatin1String(table)) + inList, {gone});
        }
        return done ? m_database.write(QLatin1String("DELETE FROM experiments WHERE id IN ") + inList, {gone}) : done;
    });
    if (!deleted)
        return deleted.error();
    for (const QString &folder : std::as_const(files.folders))
        QDir(folder).removeRecursively();
    for (const QString &blob : std::as_const(files.blobs))
        QFile::remove(blob);
    return deletion;
}

} // namespace rondo
