// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/views.h"

#include "base/json.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QDateTime>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::SavedViews)
    };

    constexpr qsizetype longestName = 100;

    Error unknown(const QString &name)
    {
        return Error {Text::tr("There is no view \"%1\".").arg(name)};
    }

    Result<void> checkName(const QString &name)
    {
        if (name.size() <= longestName && name == name.simplified())
            return {};
        return Error {Text::tr("\"%1\" cannot name a view: at most %2 characters, without spaces at its ends.")
                          .arg(name.left(40))
                          .arg(longestName)};
    }

} // namespace

Result<QStringList> SavedViews::names() const
{
    auto query = m_database.run(QStringLiteral("SELECT name FROM views WHERE page = ? AND name <> '' ORDER BY name COLLATE NOCASE"),
                                {m_page});
    if (!query)
        return query.error();
    QStringList names;
    while (query->next())
        names << query->value(0).toString();
    return names;
}

Result<QJsonObject> SavedViews::load(const QString &name) const
{
    auto query = m_database.run(QStringLiteral("SELECT contents FROM views WHERE page = ? AND name = ?"), {m_page, name});
    if (!query)
        return query.error();
    if (!query->next())
        return name.isEmpty() ? Result<QJsonObject>(QJsonObject()) : Result<QJsonObject>(unknown(name));
    return parseObject(query->value(0).toByteArray(), Text::tr("The view \"%1\"").arg(name));
}

Result<void> SavedViews::save(const QString &name, const QJsonObject &contents)
{
    if (const auto checked = checkName(name); !checked)
        return checked;
    return m_database.write(QStringLiteral("INSERT INTO views (page, name, contents, changed) VALUES (?, ?, ?, ?) "
                                           "ON CONFLICT (page, name) DO UPDATE SET contents = excluded.contents, "
                                           "changed = excluded.changed"),
                            {m_page, name, QString::fromUtf8(canonicalJson(contents)), QDateTime::currentMSecsSinceEpoch()});
}

Result<void> SavedViews::rename(const QString &from, const QString &to)
{
    if (const auto checked = checkName(to); !checked)
        return checked;
    if (to.isEmpty())
        return Error {Text::tr("A view needs a name.")};
    return m_database.transaction([&]() -> Result<void> {
        const auto all = names();
        if (!all)
            return all.error();
        if (!all->contains(from))
            return unknown(from);
        if (to != from && all->contains(to))
            return Error {Text::tr("There is a view \"%1\" already. Choose another name.").arg(to)};
        return m_database.write(QStringLiteral("UPDATE views SET name = ? WHERE page = ? AND name = ?"), {to, m_page, from});
    });
}

Result<void> SavedViews::remove(const QString &name)
{
    return m_database.write(QStringLiteral("DELETE FROM views WHERE page = ? AND name = ? AND name <> ''"), {m_page, name});
}

} // namespace rondo
