// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "store/database.h"
#include "testing.h"

#include <QTemporaryDir>

#include <thread>

using namespace rondo;

namespace {

const QString addName = QStringLiteral("INSERT INTO metric_names (name) VALUES (?)");

qint64 countNames(Database &database)
{
    auto query = database.run(QStringLiteral("SELECT count(*) FROM metric_names"));
    return query && query->next() ? query->value(0).toLongLong() : -1;
}

} // namespace

class TestDatabase : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void opensAgainWithItsRows()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("deep/store.sqlite"));
        {
            auto database = Database::open(path);
            QVERIFY_RESULT(database);
            QVERIFY_RESULT((*database)->insert(addName, {QStringLiteral("loss")}));
        }
        auto database = Database::open(path);
        QVERIFY_RESULT(database);
        QCOMPARE(countNames(**database), 1);
    }

    void failedTransactionLeavesNothing()
    {
        QTemporaryDir folder;
        auto database = Database::open(folder.filePath(QStringLiteral("s.sqlite")));
        QVERIFY_RESULT(database);
        const auto failed = (*database)->transaction([&]() -> Result<void> {
            const auto added = (*database)->insert(addName, {QStringLiteral("loss")});
            if (!added)
                return added.error();
            return Error {QStringLiteral("stop here")};
        });
        QVERIFY_ERROR(failed, QStringLiteral("stop here"));
        QCOMPARE(countNames(**database), 0);
        QVERIFY_RESULT((*database)->transaction([] { return Result<void>(); }));
    }

    void otherConnectionsCommitsAreSeen()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("s.sqlite"));
        auto reader = Database::open(path);
        auto writer = Database::open(path);
        QVERIFY_RESULT(reader);
        QVERIFY_RESULT(writer);
        const qint64 before = (*reader)->dataVersion();
        QCOMPARE((*reader)->dataVersion(), before);
        QVERIFY_RESULT((*writer)->insert(addName, {QStringLiteral("loss")}));
        QVERIFY((*reader)->dataVersion() != before);
    }

    void eightWritersLoseNothing()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("s.sqlite"));
        std::vector<std::thread> threads;
        std::atomic<int> failures = 0;
        for (int t = 0; t < 8; ++t) {
            threads.emplace_back([&, t] {
                auto database = Database::open(path); // all at once: also a race for the migrations
                if (!database) {
                    ++failures;
                    return;
                }
                for (int i = 0; i < 50; ++i) {
                    if (!(*database)->insert(addName, {QStringLiteral("%1-%2").arg(t).arg(i)}))
                        ++failures;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(failures.load(), 0);
        auto database = Database::open(path);
        QVERIFY_RESULT(database);
        QCOMPARE(countNames(**database), 400);
    }

    void damagedAndNewerStoresAreRefused()
    {
        QTemporaryDir folder;
        const QString garbage = folder.filePath(QStringLiteral("garbage.sqlite"));
        QVERIFY_RESULT(writeFileAtomically(garbage, QByteArray(8192, 'x')));
        QVERIFY_ERROR(Database::open(garbage), QStringLiteral("garbage.sqlite"), QStringLiteral("damaged"));
        QCOMPARE(QFileInfo(garbage).size(), 8192);

        const QString newer = folder.filePath(QStringLiteral("newer.sqlite"));
        {
            auto database = Database::open(newer);
            QVERIFY_RESULT(database);
            QVERIFY_RESULT((*database)->run(QStringLiteral("PRAGMA user_version = 999")));
        }
        QVERIFY_ERROR(Database::open(newer), QStringLiteral("newer Rondo"), QStringLiteral("999"));
    }

    void wrongSqlIsAnError()
    {
        QTemporaryDir folder;
        auto database = Database::open(folder.filePath(QStringLiteral("s.sqlite")));
        QVERIFY_RESULT(database);
        QVERIFY_ERROR((*database)->run(QStringLiteral("SELECT name FROM nowhere")),
                      QStringLiteral("nowhere"));
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
