// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/curation.h"

#include "store/database.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Curation)
    };

    constexpr qsizetype longestTag = 60;
    constexpr qsizetype longestNotes = 100'000;

    Result<QStringList> tagsInStore(Database &database, ExperimentId id)
    {
        auto query = database.run(QStringLiteral("SELECT tags FROM experiments WHERE id = ?"), {id.value});
        if (!query)
            return query.error();
        if (!query->next())
            return Error {Text::tr("There is no experiment %1. See: rondoctl experiments").arg(id.value)};
        QStringList tags;
        const QJsonArray list = QJsonDocument::fromJson(query->value(0).toByteArray()).array();
        for (const QJsonValue &tag : list)
            tags << tag.toString();
        return tags;
    }

    Result<void> storeTags(Database &database, ExperimentId id, QStringList tags)
    {
        tags.removeDuplicates();
        tags.sort(Qt::CaseInsensitive);
        const QByteArray json = QJsonDocument(QJsonArray::fromStringList(tags)).toJson(QJsonDocument::Compact);
        return database.write(QStringLiteral("UPDATE experiments SET tags = ? WHERE id = ?"),
                              {QString::fromUtf8(json), id.value});
    }

    Result<void> mustExist(Database &database, ExperimentId id)
    {
        const auto tags = tagsInStore(database, id);
        return tags ? Result<void>() : Result<void>(tags.error());
    }

} // namespace

Result<QStringList> Curation::tagsOf(const QString &text)
{
    QStringList tags;
    const QStringList words = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QString tag = word.simplified();
        if (tag.isEmpty())
            continue;
        if (tag.size() > longestTag)
            return Error {Text::tr("The tag \"%1...\" is longer than %2 characters. Write the rest into the notes.")
                              .arg(tag.left(20))
                              .arg(longestTag)};
        if (tag.compare(QLatin1String("archived"), Qt::CaseInsensitive) == 0)
            return Error {Text::tr("\"archived\" is no tag: archive the experiments instead.")};
        if (!tags.contains(tag, Qt::CaseInsensitive))
            tags << tag;
    }
    tags.sort(Qt::CaseInsensitive);
    return tags;
}

Result<void> Curation::changeTags(const QList<ExperimentId> &ids, const QStringList &added, const QStringList &removed)
{
    return m_database.transaction([&]() -> Result<void> {
        for (const ExperimentId id : ids) {
            auto tags = tagsInStore(m_database, id);
            if (!tags)
                return tags.error();
            tags->removeIf([&](const QString &tag) { return removed.contains(tag, Qt::CaseInsensitive); });
            for (const QString &tag : added) {
                if (!tags->contains(tag, Qt::CaseInsensitive))
                    *tags << tag;
            }
            if (const auto stored = storeTags(m_database, id, *tags); !stored)
                return stored;
        }
        return {};
    });
}

Result<void> Curation::addTags(const QList<ExperimentId> &ids, const QStringList &tags)
{
    return changeTags(ids, tags, {});
}

Result<void> Curation::removeTags(const QList<ExperimentId> &ids, const QStringList &tags)
{
    return changeTags(ids, {}, tags);
}

Result<void> Curation::setTags(ExperimentId id, const QStringList &tags)
{
    return m_database.transaction([&]() -> Result<void> {
        const auto exists = mustExist(m_database, id);
        return exists ? storeTags(m_database, id, tags) : exists;
    });
}

Result<void> Curation::setNotes(ExperimentId id, const QString &notes)
{
    if (notes.size() > longestNotes)
        return Error {Text::tr("The notes are longer than %1 characters. Keep them in a file of the project, and name it "
                               "here.")
                          .arg(longestNotes)};
    return m_database.transaction([&]() -> Result<void> {
        const auto exists = mustExist(m_database, id);
        return exists ? m_database.write(QStringLiteral("UPDATE experiments SET notes = ? WHERE id = ?"), {notes, id.value})
                      : exists;
    });
}

Result<void> Curation::archive(const QList<ExperimentId> &ids)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    return m_database.transaction([&]() -> Result<void> {
        for (const ExperimentId id : ids) {
            auto done = mustExist(m_database, id);
            if (done)
                done = m_database.write(
                    QStringLiteral("UPDATE experiments SET archived = coalesce(archived, ?) WHERE id = ?"), {now, id.value});
            if (!done)
                return done;
        }
        return {};
    });
}

Result<void> Curation::restore(const QList<ExperimentId> &ids)
{
    return m_database.transaction([&]() -> Result<void> {
        for (const ExperimentId id : ids) {
            auto done = mustExist(m_database, id);
            if (done)
                done = m_database.write(QStringLiteral("UPDATE experiments SET archived = NULL WHERE id = ?"), {id.value});
            if (!done)
                return done;
        }
        return {};
    });
}

Result<QStringList> Curation::knownTags() const
{
    auto query = m_database.run(
        QStringLiteral("SELECT DISTINCT t.value FROM experiments e, json_each(e.tags) t WHERE e.tags <> '[]' ORDER BY 1"));
    if (!query)
        return query.error();
    QStringList tags;
    while (query->next())
        tags << query->value(0).toString();
    return tags;
}

} // namespace rondo
