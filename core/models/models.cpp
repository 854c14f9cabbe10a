// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/models.h"

#include "base/json.h"
#include "base/project.h"
#include "models/versionreason.h"
#include "store/database.h"

#include <QCoreApplication>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Models)
    };

    const QLatin1String select(
        "SELECT v.id, v.name, v.version, v.digest, v.experiment, v.lineage, v.created, v.notes, v.reason, "
        "v.retired, (SELECT group_concat(alias) FROM model_aliases a WHERE a.name = v.name AND a.version = "
        "v.version) FROM model_versions v ");

    ModelVersion fromRow(const QSqlQuery &row)
    {
        ModelVersion version;
        version.id = {row.value(0).toLongLong()};
        version.name = row.value(1).toString();
        version.version = row.value(2).toInt();
        version.digest = row.value(3).toString();
        version.experiment = {row.value(4).toLongLong()};
        version.lineage = QJsonDocument::fromJson(row.value(5).toByteArray()).object();
        version.created = QDateTime::fromMSecsSinceEpoch(row.value(6).toLongLong(), Qt::UTC);
        version.notes = row.value(7).toString();
        version.reason = QJsonDocument::fromJson(row.value(8).toByteArray()).object();
        if (!row.isNull(9))
            version.retired = QDateTime::fromMSecsSinceEpoch(row.value(9).toLongLong(), Qt::UTC);
        version.aliases = row.value(10).toString().split(u',', Qt::SkipEmptyParts);
        version.aliases.sort();
        return version;
    }

    Error unknown(const QString &name)
    {
        return Error {
            Text::tr("There is no model \"%1\". Run a flow whose validation passes, or see: rondoctl models")
                .arg(name)};
    }

} // namespace

Result<QList<ModelVersion>> Models::all(Retired which) const
{
    const QLatin1String condition(which == Retired::With ? "" : "WHERE retired IS NULL ");
    auto rows = m_database.run(select + condition + QLatin1String("ORDER BY v.name, v.version DESC"));
    if (!rows)
        return rows.error();
    QList<ModelVersion> result;
    while (rows->next())
        result.append(fromRow(*rows));
    return result;
}

Result<ModelVersion> Models::findNumbered(const QString &name, int version) const
{
    auto rows = m_database.run(select + QLatin1String("WHERE v.name = ? AND v.version = ?"), {name, version});
    if (!rows)
        return rows.error();
    if (!rows->next())
        return Error {
            Text::tr("The model \"%1\" has no version %2. See: rondoctl models").arg(name).arg(version)};
    return fromRow(*rows);
}

Result<ModelVersion> Models::find(const QString &name, int version) const
{
    if (version != 0)
        return findNumbered(name, version);
    auto rows = m_database.run(
        select + QLatin1String("WHERE v.name = ? ORDER BY retired IS NOT NULL, v.version DESC LIMIT 1"),
        {name});
    if (!rows)
        return rows.error();
    if (!rows->next())
        return unknown(name);
    const ModelVersion newest = fromRow(*rows);
    if (newest.isRetired())
        return Error {
            Text::tr("Every version of \"%1\" is retired. Restore one: rondoctl models restore %1@%2")
                .arg(name)
                .arg(newest.version)};
    return newest;
}

Result<ModelVersion> Models::find(const ModelReference &reference) const
{
    if (reference.alias.isEmpty())
        return find(reference.name, reference.version);
    auto rows = m_database.run(
        select
            + QLatin1String(
                "JOIN model_aliases b ON b.name = v.name AND b.version = v.version WHERE v.name = "
                "? AND b.alias = ?"),
        {reference.name, reference.alias});
    if (!rows)
        return rows.error();
    if (rows->next())
        return fromRow(*rows);
    rows->finish();
    if (const auto newest = find(reference.name); !newest)
        return newest.error();
    return Error {Text::tr("No version of \"%1\" has the alias \"%2\". See: rondoctl models")
                      .arg(reference.name, reference.alias)};
}

Result<ModelVersion> Models::record(const QString &name, const Digest &digest, ExperimentId experiment,
                                    const QJsonObject &lineage)
{
    if (!isValidName(name))
        return Error {
            Text::tr("\"%1\" cannot name a model. Use letters, digits, spaces, '-' and '_'.").arg(name)};
    int version = 1;
    const auto done = m_database.transaction([&]() -> Result<void> {
        auto rows = m_database.run(select + QLatin1String("WHERE v.name = ? ORDER BY v.version DESC LIMIT 1"),
                                   {name});
        if (!rows)
            return rows.error();
        QJsonObject reason {{QStringLiteral("since"), 0}};
        if (rows->next()) {
            const ModelVersion newest = fromRow(*rows);
            version = newest.version;
            if (newest.digest == digest && !newest.isRetired())
                return {};
            ++version;
            reason = differenceBetween(newest.lineage, lineage);
            reason.insert(QStringLiteral("since"), newest.version);
        }
        rows->finish();
        return m_database.write(
            QStringLiteral("INSERT INTO model_versions (name, version, digest, experiment, lineage, created, "
                           "reason) VALUES (?, ?, ?, ?, ?, ?, ?)"),
            {name, version, digest, experiment.isValid() ? QVariant(experiment.value) : QVariant(),
             QString::fromUtf8(canonicalJson(lineage)), QDateTime::currentMSecsSinceEpoch(),
             QString::fromUtf8(canonicalJson(reason))});
    });
    if (!done)
        return done.error();
    return findNumbered(name, version);
}

Result<void> Models::setNotes(const QString &name, int version, const QString &notes)
{
    if (notes.size() > longestNotes)
        return Error {Text::tr("Notes may have at most %1 characters; these have %2. Shorten them.")
                          .arg(longestNotes)
                          .arg(notes.size())};
    return m_database.transaction([&]() -> Result<void> {
        const auto known = find(name, version);
        if (!known)
            return known.error();
        return m_database.write(QStringLiteral("UPDATE model_versions SET notes = ? WHERE id = ?"),
                                {notes, known->id.value});
    });
}

} // namespace rondo
