// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/models.h"
#include "store/database.h"

#include <QCoreApplication>

// The part of Models that takes versions out of use, and brings them back.

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Models)
    };

    //! Deployments that answer with the version, or should.
    Result<QStringList> deploymentsOf(Database &database, const ModelVersion &version)
    {
        auto rows = database.run(
            QStringLiteral("SELECT name FROM deployments WHERE model = ? AND model_version = ? AND wanted = "
                           "'running' ORDER BY name"),
            {version.name, version.version});
        if (!rows)
            return rows.error();
        QStringList names;
        while (rows->next())
            names << rows->value(0).toString();
        return names;
    }

} // namespace

Result<QStringList> Models::retire(const QString &name, int version)
{
    QStringList aliases;
    const auto done = m_database.transaction([&]() -> Result<void> {
        const auto known = find(name, version);
        if (!known)
            return known.error();
        if (known->isRetired())
            return {};
        const auto serving = deploymentsOf(m_database, *known);
        if (!serving)
            return serving.error();
        if (!serving->isEmpty())
            return Error {
                Text::tr("%1 v%2 serves in the deployment %3. Move that to another version or stop it, then "
                         "retire this one.")
                    .arg(name)
                    .arg(known->version)
                    .arg(serving->join(QStringLiteral(", ")))};
        aliases = known->aliases;
        const auto freed
            = m_database.write(QStringLiteral("DELETE FROM model_aliases WHERE name = ? AND version = ?"),
                               {name, known->version});
        if (!freed)
            return freed;
        return m_database.write(QStringLiteral("UPDATE model_versions SET retired = ? WHERE id = ?"),
                                {QDateTime::currentMSecsSinceEpoch(), known->id.value});
    });
    if (!done)
        return done.error();
    return aliases;
}

Result<void> Models::restore(const QString &name, int version, const QStringList &aliases)
{
    return m_database.transaction([&]() -> Result<void> {
        const auto known = findNumbered(name, version);
        if (!known)
            return known.error();
        const auto restored = m_database.write(
            QStringLiteral("UPDATE model_versions SET retired = NULL WHERE id = ?"), {known->id.value});
        if (!restored)
            return restored;
        for (const QString &alias : aliases) {
            const auto given
                = m_database.write(QStringLiteral("INSERT INTO model_aliases (name, alias, version) VALUES "
                                                  "(?, ?, ?) ON CONFLICT (name, alias) DO NOTHING"),
                                   {name, alias, known->version});
            if (!given)
                return given;
        }
        return {};
    });
}

} // namespace rondo
