// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QStringList>

namespace rondo {

class Database;

/*!
    What a page shows, kept with the project: views that people named, and, under the empty name, what the page
   last showed. Contents are the page's own. Thin: holds a reference to a Database, in whose thread it lives.
*/
class SavedViews {
public:
    //! \a page: "experiments", "compare" or "models".
    SavedViews(Database &database, QString page)
        : m_database(database)
        , m_page(std::move(page))
    {
    }

    Result<QStringList> names() const; //!< sorted, without the last state
    //! Empty where nothing was saved as the last state; an error for a name that is not there.
    Result<QJsonObject> load(const QString &name) const;
    //! In place of one with this name.
    Result<void> save(const QString &name, const QJsonObject &contents);
    //! Fails when \a to is taken, or is no name.
    Result<void> rename(const QString &from, const QString &to);
    Result<void> remove(const QString &name);

private:
    Database &m_database;
    QString m_page;
};

} // namespace rondo
