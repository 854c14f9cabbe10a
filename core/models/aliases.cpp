// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/aliases.h"

#include "models/models.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Models)
    };

} // namespace

int versionNumber(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^v?([0-9]{1,9})$"));
    return form.match(text).captured(1).toInt();
}

Result<void> checkAlias(const QString &alias)
{
    static const QRegularExpression form(QStringLiteral("^\\p{L}[\\p{L}\\p{N}._-]{0,39}$"));
    static const QRegularExpression number(QStringLiteral("^v?[0-9]+$"));
    if (number.match(alias).hasMatch())
        return Error {
            Text::tr("\"%1\" would be taken for a version's number. Choose a word as alias.").arg(alias)};
    if (!form.match(alias).hasMatch())
        return Error {Text::tr("\"%1\" cannot be an alias. Begin with a letter, then use letters, digits, "
                               "'-', '_' and '.', at most 40.")
                          .arg(alias)};
    return {};
}

Result<void> Models::setAlias(const QString &name, const QString &alias, int version)
{
    if (const auto checked = checkAlias(alias); !checked)
        return checked;
    return m_database.transaction([&]() -> Result<void> {
        // Inside, so that nobody retires the version in between.
        const auto known = find(name, version);
        if (!known)
            return known.error();
        if (known->isRetired())
            return Error {Text::tr("%1 v%2 is retired. Restore it before it gets an alias.")
                              .arg(name)
                              .arg(known->version)};
        return m_database.write(
            QStringLiteral("INSERT INTO model_aliases (name, alias, version) VALUES (?, ?, ?) "
                           "ON CONFLICT (name, alias) DO UPDATE SET version = excluded.version"),
            {name, alias, known->version});
    });
}

Result<void> Models::removeAlias(const QString &name, const QString &alias)
{
    return m_database.transaction([&]() -> Result<void> {
        auto rows = m_database.run(
            QStringLiteral("SELECT version FROM model_aliases WHERE name = ? AND alias = ?"), {name, alias});
        if (!rows)
            return rows.error();
        if (!rows->next())
            return Error {Text::tr("No version of \"%1\" has the alias \"%2\".").arg(name, alias)};
        rows->finish();
        return m_database.write(QStringLiteral("DELETE FROM model_aliases WHERE name = ? AND alias = ?"),
                                {name, alias});
    });
}

} // namespace rondo
