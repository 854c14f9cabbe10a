// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/project.h"
#include "data/dataset.h"
#include "store/database.h"

#include <QCoreApplication>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Dataset)
    };

    const QLatin1String columns("SELECT id, name, version, digest, origin, created FROM dataset_versions ");

    Result<QList<DatasetRow>> rows(Database &database, const QString &condition, const QVariantList &values)
    {
        auto query = database.run(columns + condition, values);
        if (!query)
            return query.error();
        QList<DatasetRow> result;
        while (query->next()) {
            const auto origin
                = parseObject(query->value(4).toByteArray(), Text::tr("The origin of a dataset"));
            if (!origin)
                return origin.error();
            result.append({.id = {query->value(0).toLongLong()},
                           .name = query->value(1).toString(),
                           .version = query->value(2).toInt(),
                           .digest = query->value(3).toString(),
                           .origin = *origin,
                           .created = QDateTime::fromMSecsSinceEpoch(query->value(5).toLongLong(), Qt::UTC)});
        }
        return result;
    }

    Error noSuchDataset(const QString &name, int version, const QList<DatasetRow> &known)
    {
        if (known.isEmpty())
            return Error {
                Text::tr(
                    "There is no dataset \"%1\": this project has none yet. Import one with: rondoctl data "
                    "import PATH --name \"%1\"")
                    .arg(name)};
        QStringList names;
        QStringList versions;
        for (const DatasetRow &row : known) {
            if (!names.contains(row.name))
                names.append(row.name);
            if (row.name == name)
                versions.prepend(QString::number(row.version));
        }
        if (!versions.isEmpty())
            return Error {Text::tr("The dataset \"%1\" has no version %2, only: %3.")
                              .arg(name)
                              .arg(version)
                              .arg(versions.join(QLatin1String(", ")))};
        return Error {Text::tr("There is no dataset \"%1\". There are: %2.")
                          .arg(name, names.join(QLatin1String(", ")))};
    }

} // namespace

Result<QList<DatasetRow>> Datasets::all() const
{
    return rows(m_database, QStringLiteral("ORDER BY name, version DESC"), {});
}

Result<DatasetRow> Datasets::find(const QString &name, int version) const
{
    const auto found = version > 0
        ? rows(m_database, QStringLiteral("WHERE name = ? AND version = ?"), {name, version})
        : rows(m_database, QStringLiteral("WHERE name = ? ORDER BY version DESC LIMIT 1"), {name});
    if (!found)
        return found.error();
    if (!found->isEmpty())
        return found->first();
    const auto known = all();
    return known ? noSuchDataset(name, version, *known) : known.error();
}

Result<DatasetRow> Datasets::record(const QString &name, const Digest &digest, const QJsonObject &origin)
{
    if (!isValidName(name))
        return Error {
            Text::tr("\"%1\" cannot name a dataset. Use letters, digits, spaces, '-' and '_'.").arg(name)};
    if (!m_objects.contains(digest))
        return Error {Text::tr("%1 is not in the object store, so it cannot be recorded.").arg(digest)};
    const auto recorded = m_database.transaction([&]() -> Result<void> {
        const auto newest
            = rows(m_database, QStringLiteral("WHERE name = ? ORDER BY version DESC LIMIT 1"), {name});
        if (!newest)
            return newest.error();
        if (!newest->isEmpty() && newest->first().digest == digest)
            return {};
        const int version = newest->isEmpty() ? 1 : newest->first().version + 1;
        const auto inserted
            = m_database.insert(QStringLiteral("INSERT INTO dataset_versions (name, version, digest, origin, "
                                               "created) VALUES (?, ?, ?, ?, ?)"),
                                {name, version, digest, QString::fromUtf8(canonicalJson(origin)),
                                 QDateTime::currentMSecsSinceEpoch()});
        if (!inserted)
            return inserted.error();
        return {};
    });
    if (!recorded)
        return recorded.error();
    return find(name);
}

} // namespace rondo
