// SPDX-License-Identifier: GPL-3.0-or-later
// Deleting experiments: what goes, and what must stay.
#include "base/process.h"
#include "experiments/curation.h"
#include "experiments/unneeded.h"
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

//! Files of the models that nothing else has.
Result<QStringList> Curation::filesOf(const QSet<QString> &manifests, const QString &gone) const
{
    if (manifests.isEmpty())
        return QStringList();
    const auto needed = neededBlobs(m_database, m_objects, gone);
    if (!needed)
        return needed.error();
    QSet<QString> files;
    for (const QString &manifest : manifests) {
        const QStringList blobs = blobsOf(m_objects, manifest);
        for (const QString &blob : blobs) {
            if (!needed->contains(blob) && m_objects.contains(blob))
                files.insert(blob);
        }
    }
    return QStringList(files.begin(), files.end());
}

Result<Deletion> Curation::plan(const QList<ExperimentId> &ids, Unneeded &unneeded) const
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
            unneeded.folders.append({rows->value(1).toLongLong(), name});
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
    const auto busy = isRunUnderWay(m_database);
    auto objects = filesOf(manifests, gone);
    if (!busy || !objects)
        return busy ? objects.error() : busy.error();
    deletion.modelsStay = *busy;
    unneeded.objects = *std::move(objects);
    for (const auto &[run, name] : std::as_const(unneeded.folders)) {
        for (QDirIterator it(m_project.experimentFolder(run, name), QDir::Files | QDir::Hidden,
                             QDirIterator::Subdirectories);
             it.hasNext();) {
            it.next();
            ++deletion.files;
            deletion.bytes += it.fileInfo().size();
        }
    }
    for (const QString &object : deletion.modelsStay ? QStringList() : unneeded.objects) {
        ++deletion.files;
        deletion.bytes += QFileInfo(m_objects.path(object)).size();
    }
    return deletion;
}

Result<Deletion> Curation::preview(const QList<ExperimentId> &ids) const
{
    Unneeded unneeded;
    return plan(ids, unneeded);
}

Result<Deletion> Curation::remove(const QList<ExperimentId> &ids)
{
    Unneeded unneeded;
    Deletion deletion;
    // Planned inside: what needs an experiment may have come since the preview.
    const auto deleted = m_database.transaction([&]() -> Result<void> {
        unneeded = {};
        auto planned = plan(ids, unneeded);
        if (!planned)
            return planned.error();
        deletion = std::move(planned).value();
        const QString gone = idList(deletion.experiments);
        // Those taken from one another go together.
        auto done = m_database.write(QLatin1String("UPDATE experiments SET cached_from = NULL WHERE id IN ") + inList, {gone});
        if (done)
            done = noteUnneeded(m_project, unneeded);
        for (const char *table : {"metrics", "metric_series", "resources"}) {
            if (done)
                done = m_database.write(
                    QStringLiteral("DELETE FROM %1 WHERE experiment IN ").arg(QLatin1String(table)) + inList, {gone});
        }
        return done ? m_database.write(QLatin1String("DELETE FROM experiments WHERE id IN ") + inList, {gone}) : done;
    });
    if (!deleted)
        return deleted.error();
    for (const auto &[run, name] : std::as_const(unneeded.folders))
        QDir(m_project.experimentFolder(run, name)).removeRecursively();
    const auto ignored = collectUnneeded(m_database, m_objects, m_project);
    Q_UNUSED(ignored);
    return deletion;
}

} // namespace rondo
