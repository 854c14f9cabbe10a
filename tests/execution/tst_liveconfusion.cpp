// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "base/json.h"
#include "experiments/epochconfusion.h"
#include "runfixture.h"

using namespace rondo;
using testing::RunFixture;

// The confusion matrices that a worker tells while it trains, from its words to the store.

class TestLiveConfusion : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void events_data();
    void events();
    void classesAreKeptWhereTheyFit_data();
    void classesAreKeptWhereTheyFit();
    void eventAndBack();
    void theLastOneStays_data();
    void theLastOneStays();
    void badOnesAreLog();
    void theStoreFollowsATraining();
};

namespace {

QJsonArray square(int classes, const QJsonValue &cell = 1)
{
    QJsonArray row;
    for (int i = 0; i < classes; ++i)
        row << cell;
    QJsonArray rows;
    for (int i = 0; i < classes; ++i)
        rows << row;
    return rows;
}

QJsonArray diagonal(int first, int second)
{
    return {QJsonArray {first, 2}, QJsonArray {0, second}};
}

Step confusing(const char *then, const QString &say = {})
{
    return RunFixture::step(1, {{QStringLiteral("do"), QStringLiteral("confuse")},
                                {QStringLiteral("then"), QLatin1String(then)},
                                {QStringLiteral("say"), say}});
}

} // namespace

void TestLiveConfusion::events_data()
{
    QTest::addColumn<QJsonValue>("epoch");
    QTest::addColumn<QJsonValue>("counts");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *name, const QJsonValue &epoch, const QJsonValue &counts, bool good) {
        QTest::newRow(name) << epoch << counts << good;
    };
    const int most = EpochConfusion::mostClasses;
    row("usual", 4, square(3), true);
    row("one class", 1, square(1), true);
    row("largest", 1, square(most), true);
    row("zeros", 1, square(2, 0), true);
    row("too many classes", 1, square(most + 1), false);
    row("none", 1, QJsonArray(), false);
    row("no counts", 1, QJsonValue::Undefined, false);
    row("a text", 1, QStringLiteral("many"), false);
    row("flat", 1, QJsonArray {1, 2, 3, 4}, false);
    row("short row", 1, QJsonArray {QJsonArray {1, 2}, QJsonArray {1}}, false);
    row("long row", 1, QJsonArray {QJsonArray {1, 2}, QJsonArray {1, 2, 3}}, false);
    row("fewer rows", 1, QJsonArray {QJsonArray {1, 2}}, false);
    row("negative", 1, square(2, -1), false);
    row("a fraction", 1, square(2, 0.5), false);
    row("not a number", 1, square(2, QJsonValue::Null), false);
    row("text in it", 1, square(2, QStringLiteral("1")), false);
    row("too large to add up", 1, square(2, 1e18), false);
    row("no epoch", QJsonValue::Undefined, square(2), false);
    row("epoch 0", 0, square(2), false);
    row("half an epoch", 1.5, square(2), false);
    row("endless epoch", 1e300, square(2), false);
    row("epoch as a text", QStringLiteral("1"), square(2), false);
}

void TestLiveConfusion::events()
{
    QFETCH(QJsonValue, epoch);
    QFETCH(QJsonValue, counts);
    QFETCH(bool, good);
    QJsonObject event {{QStringLiteral("event"), QStringLiteral("confusion")}};
    if (!epoch.isUndefined())
        event.insert(QStringLiteral("epoch"), epoch);
    if (!counts.isUndefined())
        event.insert(QStringLiteral("counts"), counts);
    const auto confusion = EpochConfusion::fromEvent(event);
    QCOMPARE(confusion.ok(), good);
    if (good)
        QCOMPARE(confusion->counts, counts.toArray());
    else
        QVERIFY(confusion.errorText().startsWith(QStringLiteral("A confusion matrix was left out.")));
}

void TestLiveConfusion::classesAreKeptWhereTheyFit_data()
{
    QTest::addColumn<QJsonValue>("classes");
    QTest::addColumn<QJsonArray>("kept");
    const QJsonArray names {QStringLiteral("cat"), QStringLiteral("dog")};
    QTest::newRow("fit") << QJsonValue(names) << names;
    QTest::newRow("too few") << QJsonValue(QJsonArray {QStringLiteral("cat")}) << QJsonArray();
    QTest::newRow("no list") << QJsonValue(QStringLiteral("cat, dog")) << QJsonArray();
    QTest::newRow("endless name") << QJsonValue(QJsonArray {QString(5000, u'x'), QStringLiteral("dog")})
                                  << QJsonArray {QString(100, u'x'), QStringLiteral("dog")};
}

void TestLiveConfusion::classesAreKeptWhereTheyFit()
{
    QFETCH(QJsonValue, classes);
    const auto confusion = EpochConfusion::fromEvent(
        {{QStringLiteral("epoch"), 1}, {QStringLiteral("counts"), square(2)}, {QStringLiteral("classes"), classes}});
    QVERIFY_RESULT(confusion);
    QTEST(confusion->classes, "kept");
}

void TestLiveConfusion::eventAndBack()
{
    const EpochConfusion told {3, diagonal(5, 6), {QStringLiteral("cat"), QStringLiteral("dog")}};
    const auto heard = EpochConfusion::fromEvent(told.toEvent());
    QVERIFY_RESULT(heard);
    QJsonObject report {{QStringLiteral("other"), 1}};
    heard->putInto(report);
    QCOMPARE(EpochConfusion::epochIn(report), 3);
    QCOMPARE(report.value(QLatin1String("confusion")).toArray(), told.counts);
    QCOMPARE(report.value(QLatin1String("classes")).toArray(), told.classes);
    EpochConfusion::endIn(report);
    QCOMPARE(EpochConfusion::epochIn(report), 0);
    QVERIFY(report.contains(QLatin1String("confusion")) && report.contains(QLatin1String("other")));
}

void TestLiveConfusion::theLastOneStays_data()
{
    QTest::addColumn<QByteArray>("then");
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("epoch");
    QTest::addColumn<QJsonArray>("counts");
    QTest::newRow("result") << QByteArray("result") << toString(ExperimentState::Done) << 0
                            << QJsonArray {QJsonArray {9, 0}, QJsonArray {0, 9}};
    QTest::newRow("result without one") << QByteArray("bare") << toString(ExperimentState::Done) << 3 << diagonal(3, 7);
    QTest::newRow("killed") << QByteArray("die") << toString(ExperimentState::Failed) << 3 << diagonal(3, 7);
}

void TestLiveConfusion::theLastOneStays()
{
    QFETCH(QByteArray, then);
    RunFixture fixture;
    const Run run = fixture.run({{confusing(then.constData())}});
    const Experiment experiment = fixture.experiment(run.id, 0);
    QTEST(toString(experiment.state), "state");
    QTEST(EpochConfusion::epochIn(experiment.report), "epoch");
    QTEST(experiment.report.value(QLatin1String("confusion")).toArray(), "counts");
}

void TestLiveConfusion::badOnesAreLog()
{
    RunFixture fixture;
    const QString bad = QString::fromUtf8(jsonLine({{QStringLiteral("event"), QStringLiteral("confusion")},
                                                    {QStringLiteral("epoch"), 4},
                                                    {QStringLiteral("counts"), square(300)}}));
    const Run run = fixture.run({{confusing("bare", bad)}});
    const Experiment experiment = fixture.experiment(run.id, 0);
    QCOMPARE(toString(experiment.state), toString(ExperimentState::Done));
    QCOMPARE(EpochConfusion::epochIn(experiment.report), 3);
    const auto log
        = readFile(fixture.project.experimentFolder(run.id.value, experiment.name) + QStringLiteral("/log.txt"));
    QVERIFY_RESULT(log);
    QVERIFY(log->contains("A confusion matrix was left out."));
    QVERIFY2(log->size() < 1000, "what was refused is not kept");
}

//! Stopping and going on keeps it too: the next runner has not read it.
void TestLiveConfusion::theStoreFollowsATraining()
{
    RunFixture fixture;
    const RunId id = fixture.addRun({{confusing("hang"), RunFixture::doing(2, "work")}});
    const auto epoch = [&] { return EpochConfusion::epochIn(fixture.experiment(id, 0).report); };
    for (int attempt = 0; attempt < 2; ++attempt) {
        Runner runner(fixture.project, {.workers = 1, .threads = 1});
        QSignalSpy finished(&runner, &Runner::finished);
        QVERIFY_RESULT(runner.resume(id));
        QTRY_COMPARE_WITH_TIMEOUT(toString(fixture.experiment(id, 0).state), toString(ExperimentState::Running), 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(epoch(), 3, 10'000);
        QCOMPARE(fixture.experiment(id, 0).epochs, 5);
        runner.stop();
        QVERIFY(finished.count() == 1 || finished.wait(5000));
        QCOMPARE(toString(fixture.experiment(id, 0).state), toString(ExperimentState::Stopped));
        QCOMPARE(epoch(), 3);
    }
}

QTEST_GUILESS_MAIN(TestLiveConfusion)
#include "tst_liveconfusion.moc"
