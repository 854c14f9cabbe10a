// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/lines.h"
#include "execution/programs.h"
#include "execution/scheduler.h"
#include "testing.h"

#include <QTemporaryDir>

using namespace rondo;

class TestScheduling : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void limits_data()
    {
        QTest::addColumn<int>("workers");
        QTest::addColumn<int>("threads");
        QTest::addColumn<int>("experiments");
        QTest::addColumn<int>("cores");
        QTest::addColumn<int>("gpus");
        QTest::addColumn<int>("expectedWorkers");
        QTest::addColumn<int>("expectedThreads");
        QTest::newRow("a worker a core") << 0 << 0 << 18 << 2 << 0 << 2 << 1;
        QTest::newRow("one experiment gets all cores") << 0 << 0 << 1 << 8 << 0 << 1 << 8;
        QTest::newRow("cores are shared") << 0 << 0 << 3 << 8 << 0 << 3 << 2;
        QTest::newRow("GPUs limit") << 0 << 0 << 100 << 16 << 1 << 4 << 4;
        QTest::newRow("as told") << 3 << 5 << 18 << 2 << 0 << 3 << 5;
        QTest::newRow("never more than there is to do") << 8 << 0 << 2 << 8 << 0 << 2 << 4;
        QTest::newRow("nothing to do") << 0 << 0 << 0 << 2 << 0 << 1 << 2;
        QTest::newRow("unknown cores") << 0 << 0 << 4 << -1 << 0 << 1 << 1;
    }
    void limits()
    {
        QFETCH(int, workers);
        QFETCH(int, threads);
        QFETCH(int, experiments);
        QFETCH(int, cores);
        QFETCH(int, gpus);
        const RunLimits decided
            = decidedLimits({.workers = workers, .threads = threads}, experiments, cores, gpus);
        QTEST(decided.workers, "expectedWorkers");
        QTEST(decided.threads, "expectedThreads");
    }

    void lines()
    {
        LineReader reader(8);
        QCOMPARE(reader.feed(QByteArrayView("one\ntw")), QList<QByteArray> {"one"});
        QCOMPARE(reader.feed(QByteArrayView("o\r\n\n123456789abc")), (QList<QByteArray> {"two", ""}));
        QCOMPARE(reader.feed(QByteArrayView("def\nlast")), QList<QByteArray> {"12345678"});
        QCOMPARE(reader.rest(), QByteArray("last"));
        QCOMPARE(reader.rest(), QByteArray());
    }

    void gpuOfAChild()
    {
        qunsetenv("CUDA_VISIBLE_DEVICES");
        const QString key = QStringLiteral("CUDA_VISIBLE_DEVICES");
        QVERIFY(!childEnvironment({1, -1}).contains(key));
        QCOMPARE(childEnvironment({1, 1}).value(key), QStringLiteral("1"));
        qputenv("CUDA_VISIBLE_DEVICES", "4,6");
        QCOMPARE(childEnvironment({1, -1}).value(key), QStringLiteral("4,6"));
        QCOMPARE(childEnvironment({1, 1}).value(key), QStringLiteral("6"));
        qunsetenv("CUDA_VISIBLE_DEVICES");
    }

    void gpusThatMayBeUsed_data()
    {
        QTest::addColumn<QByteArray>("visible"); // null: not set
        QTest::addColumn<int>("usable");         // of four
        QTest::newRow("not said") << QByteArray() << 4;
        QTest::newRow("none") << QByteArray("") << 0;
        QTest::newRow("none, the other way") << QByteArray("-1") << 0;
        QTest::newRow("one") << QByteArray("2") << 1;
        QTest::newRow("two") << QByteArray("0,3") << 2;
        QTest::newRow("more than there are") << QByteArray("0,1,2,3,4,5") << 4;
    }
    void gpusThatMayBeUsed()
    {
        QFETCH(QByteArray, visible);
        QFETCH(int, usable);
        if (visible.isNull())
            qunsetenv("CUDA_VISIBLE_DEVICES");
        else
            qputenv("CUDA_VISIBLE_DEVICES", visible);
        QCOMPARE(usableGpus(4), usable);
        qunsetenv("CUDA_VISIBLE_DEVICES");
    }

    void interpreterThatIsNone()
    {
        QVERIFY_ERROR(findPython(QStringLiteral("/nowhere/python")), QStringLiteral("/nowhere/python"));
        QVERIFY_ERROR(findPython(QStringLiteral("/bin/false")), QStringLiteral("has no torch"));
    }
};

QTEST_GUILESS_MAIN(TestScheduling)
#include "tst_scheduling.moc"
