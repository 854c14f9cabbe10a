// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "base/files.h"
#include "store/migrations.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>

#include <atomic>
#include <unordered_map>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Database)
    };

    QString unusedConnectionName()
    {
        static std::atomic<quint64> next = 0;
        return QStringLiteral("rondo-%1").arg(next++);
    }

    // SQLite's extended codes, sqlite.org/rescode.html.
    QString advice(const QSqlError &error)
    {
        const int code = error.nativeErrorCode().toInt() & 0xff;
        switch (code) {
        case 5:
        case 6:
            return Text::tr("Another program holds the store for too long. Close it, or wait and try again.");
        case 8:
            return Text::tr("The store may not be written. Check the permissions of the project folder.");
        case 10:
        case 13:
            return Text::tr("The disk is full or broken. Free some space; nothing stored so far is lost.");
        case 11:
        case 26:
            return Text::tr("The file is damaged. Restore .rondo/store.sqlite from a backup, or move it away "
                            "to begin a new store.");
        default:
            return {};
        }
    }

    Error sqlError(const QString &doing, const QSqlError &error)
    {
        const QString cause = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
        return Error {Text::tr("%1 failed: %2. %3").arg(doing, cause, advice(error)).trimmed()};
    }

    //! Qt would write a QString that was never set as NULL; to us it is an empty text, and only QVariant() is
    //! NULL.
    void bind(QSqlQuery &query, const QVariantList &values)
    {
        for (int i = 0; i < values.size(); ++i) {
            const bool emptyText
                = values[i].userType() == QMetaType::QString && values[i].toString().isEmpty();
            query.bindValue(i, emptyText ? QVariant(QLatin1String("")) : values[i]);
        }
    }

    bool isNetworkDrive(const QString &path)
    {
        static const QList<QByteArray> types {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "fuse.sshfs"};
        return types.contains(QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType());
    }

} // namespace

struct Database::State {
    QString connection;
    QSqlDatabase database;
    std::unordered_map<QString, QSqlQuery> writes; //!< prepared

    Result<void> configure();
    Result<void> migrate();
    Result<QSqlQuery *> execute(const QString &sql, const QVariantList &values); //!< owned by writes
};

Result<void> Database::State::configure()
{
    for (const char *pragma :
         {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=NORMAL", "PRAGMA foreign_keys=ON"}) {
        QSqlQuery query(database);
        if (!query.exec(QLatin1String(pragma)))
            return sqlError(Text::tr("Opening the store %1").arg(database.databaseName()), query.lastError());
    }
    return {};
}

Result<void> Database::State::migrate()
{
    const QList<QStringList> steps = migrations();
    // The version is read inside the write transaction: two programs may open a new store at the same time.
    QSqlQuery query(database);
    const QString doing = Text::tr("Preparing the store %1").arg(database.databaseName());
    const auto versionNow = [&]() -> Result<qsizetype> {
        if (!query.exec(QStringLiteral("PRAGMA user_version")) || !query.next())
            return sqlError(doing, query.lastError());
        const qsizetype version = query.value(0).toLongLong();
        query.finish();
        if (version > steps.size())
            return Error {Text::tr("The store %1 was made by a newer Rondo (version %2; this one reads up to "
                                   "%3). Update Rondo.")
                              .arg(database.databaseName())
                              .arg(version)
                              .arg(steps.size())};
        return version;
    };
    auto version = versionNow();
    if (!version)
        return version.error();
    if (*version == steps.size())
        return {};
    if (!query.exec(QStringLiteral("BEGIN IMMEDIATE")))
        return sqlError(doing, query.lastError());
    version = versionNow();
    for (qsizetype i = version ? *version : steps.size(); i < steps.size(); ++i) {
        for (const QString &statement : steps[i]) {
            if (!query.exec(statement)) {
                const Error error = sqlError(doing, query.lastError());
                query.exec(QStringLiteral("ROLLBACK"));
                return error;
            }
        }
    }
    if (!query.exec(QStringLiteral("PRAGMA user_version=%1").arg(steps.size()))
        || !query.exec(QStringLiteral("COMMIT")))
        return sqlError(doing, query.lastError());
    return version ? Result<void>() : version.error();
}

Result<QSqlQuery *> Database::State::execute(const QString &sql, const QVariantList &values)
{
    auto known = writes.find(sql);
    if (known == writes.end()) {
        QSqlQuery query(database);
        if (!query.prepare(sql))
            return sqlError(Text::tr("Writing to the store"), query.lastError());
        known = writes.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = known->second;
    bind(query, values);
    if (!query.exec())
        return sqlError(Text::tr("Writing to the store"), query.lastError());
    return &query;
}

Result<std::unique_ptr<Database>> Database::open(const QString &path)
{
    if (const auto made = makeFolder(QFileInfo(path).absolutePath()); !made)
        return made.error();
    if (isNetworkDrive(path))
        return Error {
            Text::tr("%1 lies on a network drive, where several programs cannot share a store safely. "
                     "Move the project to a disk of this computer.")
                .arg(path)};
    std::unique_ptr<Database> result(new Database(unusedConnectionName()));
    State &state = *result->m_state;
    state.database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), state.connection);
    if (!state.database.isValid())
        return Error {Text::tr("Qt's SQLite driver is missing. Install the package libqt6sql6-sqlite.")};
    state.database.setDatabaseName(path);
    state.database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000"));
    if (!state.database.open())
        return sqlError(Text::tr("Opening the store %1").arg(path), state.database.lastError());
    if (const auto configured = state.configure(); !configured)
        return configured.error();
    if (const auto migrated = state.migrate(); !migrated)
        return migrated.error();
    return result;
}

Database::Database(QString connectionName)
    : m_state(std::make_unique<State>())
{
    m_state->connection = std::move(connectionName);
}

Database::~Database()
{
    // removeDatabase() wants no handle and no statement left.
    m_state->writes.clear();
    m_state->database.close();
    m_state->database = {};
    QSqlDatabase::removeDatabase(m_state->connection);
}

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_state->database);
    query.setForwardOnly(true);
    bool done = query.prepare(sql);
    bind(query, values);
    done = done && query.exec();
    if (!done)
        return sqlError(Text::tr("Reading the store"), query.lastError());
    return query;
}

Result<void> Database::write(const QString &sql, const QVariantList &values)
{
    const auto query = m_state->execute(sql, values);
    return query ? Result<void>() : query.error();
}

Result<qint64> Database::insert(const QString &sql, const QVariantList &values)
{
    const auto query = m_state->execute(sql, values);
    if (!query)
        return query.error();
    return (*query)->lastInsertId().toLongLong();
}

Result<QSqlQuery> Database::prepare(const QString &sql)
{
    QSqlQuery query(m_state->database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return sqlError(Text::tr("Preparing to use the store"), query.lastError());
    return query;
}

Result<void> Database::execute(QSqlQuery &query)
{
    if (!query.exec())
        return sqlError(query.isSelect() ? Text::tr("Reading the store") : Text::tr("Writing to the store"),
                        query.lastError());
    return {};
}

Result<void> Database::transaction(const std::function<Result<void>()> &work)
{
    if (const auto begun = write(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun;
    Result<void> done = work();
    if (done)
        done = write(QStringLiteral("COMMIT"));
    if (!done) {
        // After "disk full" SQLite has rolled back by itself; a second ROLLBACK then fails, which is fine.
        const auto ignored = write(QStringLiteral("ROLLBACK"));
        Q_UNUSED(ignored);
    }
    return done;
}

QString Database::path() const
{
    return m_state->database.databaseName();
}

qint64 Database::dataVersion()
{
    auto query = run(QStringLiteral("PRAGMA data_version"));
    return query && query->next() ? query->value(0).toLongLong() : -1;
}

} // namespace rondo
