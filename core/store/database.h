// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <functional>
#include <memory>

namespace rondo {

/*!
    A connection to the store. Use it only in the thread that opened it; open one per thread and process.

    Opens in WAL mode, NORMAL synchronous, foreign keys on, waits up to 10 s for other writers, and brings the
   schema up to date (core/store/migrations.cpp). Refuses a store of a newer version, and a damaged one, in
   words.
*/
class Database {
public:
    static Result<std::unique_ptr<Database>> open(const QString &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    //! Prepares, binds and runs; for reading. In \a values QVariant() is NULL, and a null QString an empty
    //! text. Let go of the query before this object, and soon: an open one holds back the checkpoint of the
    //! log.
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    //! Runs a statement that writes; it is kept prepared by its text.
    Result<void> write(const QString &sql, const QVariantList &values = {});
    //! write() that returns the id of the inserted row.
    Result<qint64> insert(const QString &sql, const QVariantList &values = {});
    //! A statement for many executions by execute(), each with other values bound. Let go of it before this
    //! object.
    Result<QSqlQuery> prepare(const QString &sql);
    //! Runs what prepare() gave, with what was bound to it; finish() one that reads.
    static Result<void> execute(QSqlQuery &query);
    //! BEGIN IMMEDIATE, \a work, COMMIT; ROLLBACK when \a work fails.
    Result<void> transaction(const std::function<Result<void>()> &work);

    //! Changes whenever another connection committed (PRAGMA data_version); 0.1 ms. The window polls it.
    qint64 dataVersion();

    //! The file, as given to open(): for another connection in another thread.
    QString path() const;

private:
    explicit Database(QString connectionName);
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace rondo
