// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "serving/predictionlog.h"
#include "store/database.h"
#include "testing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <map>

using namespace rondo;

namespace {
LoggedPrediction prediction(int number)
{
    return {.request = "r" + std::to_string(number),
            .modelVersion = 3,
            .pixels = std::string("\0\x7f\xff", 3),
            .shape = "1x1x3",
            .best = 1,
            .second = 0,
            .confidence = 0.75,
            .secondConfidence = 0.25,
            .latencyMs = 1.5};
}

//! What was dropped, by reason; told from several threads.
class Dropped {
public:
    PredictionLog::Dropped counter()
    {
        return [this](DropReason reason, std::size_t rows) {
            const std::lock_guard lock(m_mutex);
            m_counts[reason] += rows;
        };
    }
    std::size_t count(DropReason reason)
    {
        const std::lock_guard lock(m_mutex);
        return m_counts[reason];
    }

private:
    std::mutex m_mutex;
    std::map<DropReason, std::size_t> m_counts;
};
} // namespace

class TestPredictionLog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void storesAllOfARow();
    void keepsTheNewestAndTheLabelled();
    void burstIsKeptAndTheRestCounted();
    void storeThatCannotBeOpenedCostsNothingElse();
    void cursorsGoOnAfterARestart();
    void memoryIsBounded();

private:
    QString store() const { return m_folder.filePath(QStringLiteral("store.sqlite")); }
    QVariant ask(const QString &sql) const
    {
        const auto database = Database::open(store());
        if (!database)
            return {};
        auto row = (*database)->run(sql);
        return row && row->next() ? row->value(0) : QVariant();
    }

    QTemporaryDir m_folder;
};

void TestPredictionLog::storesAllOfARow()
{
    testing::failOnWarnings();
    Dropped dropped;
    {
        PredictionLog log(store(), QStringLiteral("first"), 100, dropped.counter());
        log.add(prediction(1));
    }
    const auto database = Database::open(store());
    QVERIFY_RESULT(database);
    auto row = (*database)->run(
        QStringLiteral("SELECT deployment, request, model_version, input, shape, class, confidence, "
                       "second_class, second_confidence, latency_ms, label, time "
                       "FROM predictions WHERE deployment = 'first'"));
    QVERIFY_RESULT(row);
    QVERIFY(row->next());
    QCOMPARE(row->value(1).toString(), QStringLiteral("r1"));
    QCOMPARE(row->value(2).toInt(), 3);
    QCOMPARE(row->value(3).toByteArray(), QByteArray("\0\x7f\xff", 3));
    QCOMPARE(row->value(4).toString(), QStringLiteral("1x1x3"));
    QCOMPARE(row->value(5).toInt(), 1);
    QCOMPARE(row->value(6).toDouble(), 0.75);
    QCOMPARE(row->value(7).toInt(), 0);
    QCOMPARE(row->value(8).toDouble(), 0.25);
    QCOMPARE(row->value(9).toDouble(), 1.5);
    QVERIFY(row->isNull(10));
    QVERIFY(row->value(11).toLongLong() > 1'500'000'000'000);
    QVERIFY(!row->next());
    QCOMPARE(dropped.count(DropReason::Store), std::size_t {0});
}

void TestPredictionLog::keepsTheNewestAndTheLabelled()
{
    testing::failOnWarnings();
    Dropped dropped;
    const QString count = QStringLiteral("SELECT count(*) FROM predictions WHERE deployment = 'trimmed'");
    {
        PredictionLog log(store(), QStringLiteral("trimmed"), 100, dropped.counter());
        log.add(prediction(0));
    }
    {
        const auto database = Database::open(store());
        QVERIFY_RESULT(database);
        QVERIFY_RESULT((*database)->write(QStringLiteral(
            "UPDATE predictions SET label = 7, time = time - 1000 WHERE deployment = 'trimmed'")));
        // Old ones that nobody labelled.
        for (int i = 0; i < 500; ++i)
            QVERIFY_RESULT(
                (*database)->write(QStringLiteral("INSERT INTO predictions (deployment, time, request, "
                                                  "model_version, shape, class, confidence, latency_ms) "
                                                  "VALUES ('trimmed', 5, 'old', 1, '', 0, 0, 0)")));
        QVERIFY_RESULT(
            (*database)->write(QStringLiteral("INSERT INTO predictions (deployment, time, request, "
                                              "model_version, shape, class, confidence, latency_ms) "
                                              "VALUES ('another', 5, 'old', 1, '', 0, 0, 0)")));
    }
    {
        PredictionLog log(store(), QStringLiteral("trimmed"), 100, dropped.counter());
        for (int i = 1; i <= 1000; ++i)
            log.add(prediction(i));
    }
    QCOMPARE(ask(QStringLiteral(
                     "SELECT count(*) FROM predictions WHERE deployment = 'trimmed' AND request = 'old'"))
                 .toInt(),
             0);
    QCOMPARE(
        ask(QStringLiteral("SELECT label FROM predictions WHERE deployment = 'trimmed' AND request = 'r0'"))
            .toInt(),
        7);
    QCOMPARE(ask(QStringLiteral(
                     "SELECT count(*) FROM predictions WHERE deployment = 'trimmed' AND request = 'r1000'"))
                 .toInt(),
             1);
    QVERIFY(ask(count).toInt() >= 101);
    QCOMPARE(ask(QStringLiteral("SELECT count(*) FROM predictions WHERE deployment = 'another'")).toInt(), 1);
}

void TestPredictionLog::burstIsKeptAndTheRestCounted()
{
    Dropped dropped;
    PredictionLog log({}, QStringLiteral("digits"), 100, dropped.counter());
    int kept = 0;
    for (int i = 0; i < 10'000; ++i)
        kept += log.hasRoom() ? 1 : 0;
    QVERIFY(kept >= 2000);
    QVERIFY(kept < 4000);
    QCOMPARE(dropped.count(DropReason::Rate), static_cast<std::size_t>(10'000 - kept));
    // Some room comes back with time.
    QTRY_VERIFY(log.hasRoom());
}

void TestPredictionLog::storeThatCannotBeOpenedCostsNothingElse()
{
    const QString broken = m_folder.filePath(QStringLiteral("broken.sqlite"));
    QVERIFY_RESULT(writeFileAtomically(broken, QByteArray(4096, 'x')));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("broken.sqlite")));
    Dropped dropped;
    PredictionLog log(broken, QStringLiteral("digits"), 100, dropped.counter());
    log.add(prediction(1));
    log.add(prediction(2));
    QTRY_COMPARE(dropped.count(DropReason::Store), std::size_t {2});
    QVERIFY(QByteArray::fromStdString(log.recent(0, 10)).contains("\"r2\""));
}

void TestPredictionLog::cursorsGoOnAfterARestart()
{
    const auto next = [](const PredictionLog &log) {
        return QJsonDocument::fromJson(QByteArray::fromStdString(log.recent(0, 1000)))
            .object()[QLatin1String("next")]
            .toInteger();
    };
    qint64 before = 0;
    {
        PredictionLog log({}, QStringLiteral("digits"), 100, {});
        for (int i = 0; i < 100; ++i)
            log.add(prediction(i));
        before = next(log);
    }
    PredictionLog log({}, QStringLiteral("digits"), 100, {});
    log.add(prediction(1));
    QVERIFY(next(log) > before);
}

void TestPredictionLog::memoryIsBounded()
{
    PredictionLog log({}, QStringLiteral("digits"), 100, {});
    for (int i = 0; i < 3000; ++i)
        log.add(prediction(i));
    const QJsonArray rows = QJsonDocument::fromJson(QByteArray::fromStdString(log.recent(0, 100'000)))
                                .object()[QLatin1String("rows")]
                                .toArray();
    QCOMPARE(rows.size(), 1000);
    QCOMPARE(rows.last()[QLatin1String("request")].toString(), QStringLiteral("r2999"));
}

QTEST_GUILESS_MAIN(TestPredictionLog)
#include "tst_predictionlog.moc"
