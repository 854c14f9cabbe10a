// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/models.h"

#include "base/json.h"
#include "base/project.h"
#include "store/database.h"

#include <QCoreApplication>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Models)
    };

    const QLatin1String columns(
        "v.id, v.name, v.version, v.digest, v.experiment, v.lineage, v.created, "
        "(SELECT group_concat(alias) FROM model_aliases a WHERE a.name = v.name AND a.version = v.version)");

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
        version.aliases = row.value(7).toString().split(u',', Qt::SkipEmptyParts);
        return version;
    }

} // namespace

Result<QList<ModelVersion>> Models::all() const
{
    auto rows = m_database.run(
        QLatin1String("SELECT ") + columns
        + QLatin1String(" FROM model_versions v WHERE retired IS NULL ORDER BY v.name, v.version DESC"));
    if (!rows)
        return rows.error();
    QList<ModelVersion> result;
    while (rows->next())
        result.append(fromRow(*rows));
    return result;
}

Result<ModelVersion> Models::find(const QString &name, int version) const
{
    auto rows = m_database.run(
        QLatin1String("SELECT ") + columns
            + QLatin1String(" FROM model_versions v WHERE v.name = ? AND (? = 0 OR v.version = ?) "
                            "ORDER BY v.version DESC LIMIT 1"),
        {name, version, version});
    if (!rows)
        return rows.error();
    if (!rows->next())
        return Error {
            version == 0
                ? Text::tr(
                      "There is no model \"%1\". Run a flow whose validation passes, or see: rondoctl models")
                      .arg(name)
                : Text::tr("The model \"%1\" has no version %2. See: rondoctl models")
                      .arg(name)
                      .arg(version)};
    return fromRow(*rows);
}

Result<ModelVersion> Models::record(const QString &name, const Digest &digest, ExperimentId experiment,
                                    const QJsonObject &lineage)
{
    if (!isValidName(name))
        return Error {
            Text::tr("\"%1\" cannot name a model. Use letters, digits, spaces, '-' and '_'.").arg(name)};
    const auto done = m_database.transaction([&]() -> Result<void> {
        auto newest = m_database.run(
            QStringLiteral(
                "SELECT version, digest FROM model_versions WHERE name = ? ORDER BY version DESC LIMIT 1"),
            {name});
        if (!newest)
            return newest.error();
        int version = 1;
        if (newest->next()) {
            if (newest->value(1).toString() == digest)
                return {};
            version = newest->value(0).toInt() + 1;
        }
        newest->finish();
        const auto inserted = m_database.insert(
            QStringLiteral("INSERT INTO model_versions (name, version, digest, experiment, lineage, created) "
                           "VALUES (?, ?, ?, ?, ?, ?)"),
            {name, version, digest, experiment.isValid() ? QVariant(experiment.value) : QVariant(),
             QString::fromUtf8(canonicalJson(lineage)), QDateTime::currentMSecsSinceEpoch()});
        return inserted ? Result<void>() : inserted.error();
    });
    if (!done)
        return done.error();
    return find(name);
}

Result<void> Models::setAlias(const QString &name, const QString &alias, int version)
{
    if (const auto known = find(name, version); !known)
        return known.error();
    return m_database.write(
        QStringLiteral("INSERT INTO model_aliases (name, alias, version) VALUES (?, ?, ?) "
                       "ON CONFLICT (name, alias) DO UPDATE SET version = excluded.version"),
        {name, alias, version});
}

} // namespace rondo
