// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "base/json.h"
#include "runfixture.h"
#include "store/objectstore.h"

#include <QElapsedTimer>
#include <QProcess>

#include <cmath>
#include <csignal>

using namespace rondo;
using testing::RunFixture;

class TestRunner : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void trainsEveryExperiment();
    void takesFromCache();
    void forgottenModelIsTrainedAgain();
    void badWorkerFailsOneExperiment_data();
    void badWorkerFailsOneExperiment();
    void garbageIsLog();
    void deadWorkerKeepsItsLastLines();
    void silentWorkerIsEnded();
    void missingWorkerIsSaid();
    void childrenSeeLittleOfTheEnvironment();
    void stopIsPrompt_data();
    void stopIsPrompt();
    void stopThroughTheStore();
    void resumesFromCheckpoint();
    void stoppingHearsLastWords();
    void secondRunIsRefused();
    void doneRunIsNotResumed();
    void resourcesAreSampled();
    void gateRefuses();
    void gateWithoutCheckRefuses();
    void storeThatCannotBeWrittenStopsTheRun();
};

void TestRunner::trainsEveryExperiment()
{
    RunFixture fixture;
    QList<Step> steps;
    for (int number = 1; number <= 5; ++number)
        steps.append(RunFixture::doing(number, "work"));
    const Run run = fixture.run({steps});
    QCOMPARE(toString(run.state), toString(RunState::Done));
    QSet<QByteArray> workers;
    auto objects = ObjectStore::open(fixture.project.objectsFolder());
    for (int index = 0; index < 5; ++index) {
        const Experiment experiment = fixture.experiment(run.id, index);
        QCOMPARE(toString(experiment.state), toString(ExperimentState::Done));
        QCOMPARE(experiment.metric(QStringLiteral("val_accuracy")), 0.9);
        QCOMPARE(experiment.fraction, 1.0);
        QCOMPARE(fixture.experiments.series(experiment.id, QStringLiteral("loss"))->size(), 3);
        const auto layers = objects->layers(experiment.model);
        QVERIFY_RESULT(layers);
        QCOMPARE(layers->size(), 2);
        QCOMPARE(layers->at(0).title, QStringLiteral("model.safetensors"));
        workers.insert(*objects->read(layers->at(0).digest));
    }
    QVERIFY2(workers.size() <= 2, "a worker takes many experiments");
}

void TestRunner::takesFromCache()
{
    RunFixture fixture;
    const Plan before {{RunFixture::doing(1, "work"), RunFixture::doing(2, "work")}};
    const Run first = fixture.run(before);
    const Plan after {{RunFixture::doing(1, "work"), RunFixture::doing(2, "garbage")}};
    const Run second = fixture.run(after);
    const Experiment cached = fixture.experiment(second.id, 0);
    const Experiment original = fixture.experiment(first.id, 0);
    QCOMPARE(toString(cached.state), toString(ExperimentState::Cached));
    QCOMPARE(cached.cachedFrom, original.id);
    QCOMPARE(cached.model, original.model);
    QCOMPARE(cached.metrics, original.metrics);
    QCOMPARE(fixture.experiments.series(cached.id, QStringLiteral("loss"))->size(), 3);
    QCOMPARE(toString(fixture.experiment(second.id, 1).state), toString(ExperimentState::Done));

    const RunId third
        = fixture.addRun(before, {{QStringLiteral("scope"), QJsonObject {{QStringLiteral("cache"), false}}}});
    Runner runner(fixture.project);
    RunFixture::finish(runner, third);
    QCOMPARE(toString(fixture.experiment(third, 0).state), toString(ExperimentState::Done));
}

void TestRunner::forgottenModelIsTrainedAgain()
{
    RunFixture fixture;
    const Plan plan {{RunFixture::doing(1, "work")}};
    const Run first = fixture.run(plan);
    const auto objects = ObjectStore::open(fixture.project.objectsFolder());
    QVERIFY(QFile::remove(objects->path(fixture.experiment(first.id, 0).model)));
    QCOMPARE(toString(fixture.experiment(fixture.run(plan).id, 0).state), toString(ExperimentState::Done));
}

void TestRunner::badWorkerFailsOneExperiment_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("reason");
    QTest::newRow("killed") << QStringLiteral("die") << QStringLiteral("signal 9");
    QTest::newRow("exit code") << QStringLiteral("exit") << QStringLiteral("exit code 7");
    QTest::newRow("diverged") << QStringLiteral("nan") << QStringLiteral("not a number");
    QTest::newRow("no result") << QStringLiteral("mute") << QStringLiteral("without reporting a result");
    QTest::newRow("file from elsewhere") << QStringLiteral("liar") << QStringLiteral("no such file");
}

void TestRunner::badWorkerFailsOneExperiment()
{
    QFETCH(QString, what);
    QFETCH(QString, reason);
    RunFixture fixture;
    const Run run = fixture.run({{RunFixture::doing(1, "work"), RunFixture::doing(2, qPrintable(what)),
                                  RunFixture::doing(3, "work"), RunFixture::doing(4, "work")}},
                                {.workers = 1, .threads = 1});
    QCOMPARE(toString(run.state), toString(RunState::Done));
    const Experiment failed = fixture.experiment(run.id, 1);
    QCOMPARE(toString(failed.state), toString(ExperimentState::Failed));
    QVERIFY2(failed.reason.contains(reason), qPrintable(failed.reason));
    for (const int index : {0, 2, 3})
        QCOMPARE(toString(fixture.experiment(run.id, index).state), toString(ExperimentState::Done));
}

void TestRunner::garbageIsLog()
{
    RunFixture fixture;
    const Run run = fixture.run({{RunFixture::doing(1, "garbage")}});
    const Experiment experiment = fixture.experiment(run.id, 0);
    QCOMPARE(toString(experiment.state), toString(ExperimentState::Done));
    QCOMPARE(fixture.experiments.series(experiment.id, QStringLiteral("loss"))->size(), 3);
    const auto log = readFile(fixture.project.experimentFolder(run.id.value, experiment.name)
                              + QStringLiteral("/log.txt"));
    QVERIFY_RESULT(log);
    for (const char *part :
         {"loading the data", "[1,2,3]", "\"high\"", "a warning on standard error", "xxxx"})
        QVERIFY2(log->contains(part), part);
    QVERIFY2(log->size() < 100'000, "a line that never ends is cut");
}

void TestRunner::deadWorkerKeepsItsLastLines()
{
    RunFixture fixture;
    const Run run = fixture.run({{RunFixture::doing(1, "die")}});
    QCOMPARE(toString(run.state), toString(RunState::Failed));
    const Experiment failed = fixture.experiment(run.id, 0);
    QCOMPARE(failed.logTail.split(u'\n').size(), 20);
    QVERIFY(failed.logTail.endsWith(QStringLiteral("line 30")));
    QCOMPARE(fixture.experiments.series(failed.id, QStringLiteral("loss"))->size(), 1);
}

void TestRunner::silentWorkerIsEnded()
{
    RunFixture fixture;
    const Run run = fixture.run({{RunFixture::doing(1, "hang"), RunFixture::doing(2, "work")}},
                                {.workers = 1, .threads = 1, .silenceSeconds = 1});
    QCOMPARE(toString(run.state), toString(RunState::Done));
    QVERIFY(fixture.experiment(run.id, 0).reason.contains(QStringLiteral("printed nothing for 1 s")));
    QCOMPARE(toString(fixture.experiment(run.id, 1).state), toString(ExperimentState::Done));
}

void TestRunner::missingWorkerIsSaid()
{
    RunFixture fixture;
    const QTemporaryDir empty;
    qputenv("RONDO_BIN_DIR", empty.path().toUtf8());
    const Run run = fixture.run({{RunFixture::doing(1, "work")}});
    QCOMPARE(toString(run.state), toString(RunState::Failed));
    QVERIFY(fixture.experiment(run.id, 0).reason.contains(QStringLiteral("rondo-worker is missing")));
}

void TestRunner::childrenSeeLittleOfTheEnvironment()
{
    RunFixture fixture;
    qputenv("RONDO_TEST_SECRET", "do not tell");
    const Run run = fixture.run({{RunFixture::doing(1, "environment")}}, {.workers = 1, .threads = 3});
    qunsetenv("RONDO_TEST_SECRET");
    const QJsonObject seen
        = fixture.experiment(run.id, 0).report.value(QLatin1String("environment")).toObject();
    QStringList allowed {QStringLiteral("PATH"),   QStringLiteral("HOME"),
                         QStringLiteral("LANG"),   QStringLiteral("LD_LIBRARY_PATH"),
                         QStringLiteral("TMPDIR"), QStringLiteral("CUDA_VISIBLE_DEVICES")};
    for (const char *name : {"OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"}) {
        QCOMPARE(seen.value(QLatin1String(name)).toString(), QStringLiteral("3"));
        allowed.append(QLatin1String(name));
    }
    for (const QString &key : seen.keys())
        QVERIFY2(allowed.contains(key), qPrintable(key));
}

void TestRunner::stopIsPrompt_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("at work") << QStringLiteral("slow");
    QTest::newRow("hanging") << QStringLiteral("hang");
    QTest::newRow("deaf to SIGTERM") << QStringLiteral("stubborn");
}

void TestRunner::stopIsPrompt()
{
    QFETCH(QString, what);
    RunFixture fixture;
    const RunId id = fixture.addRun({{RunFixture::doing(1, "work"), RunFixture::doing(2, qPrintable(what)),
                                      RunFixture::doing(3, "work")}});
    Runner runner(fixture.project, {.workers = 1, .threads = 1});
    QSignalSpy finished(&runner, &Runner::finished);
    QVERIFY_RESULT(runner.resume(id));
    QTRY_COMPARE_WITH_TIMEOUT(toString(fixture.experiment(id, 1).state), toString(ExperimentState::Running),
                              10'000);
    QElapsedTimer clock;
    clock.start();
    runner.stop();
    QVERIFY(finished.count() == 1 || finished.wait(5000));
    QVERIFY2(clock.elapsed() <= 2000, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(toString(fixture.experiments.run(id)->state), toString(RunState::Stopped));
    QCOMPARE(toString(fixture.experiment(id, 0).state), toString(ExperimentState::Done));
    QCOMPARE(toString(fixture.experiment(id, 1).state), toString(ExperimentState::Stopped));
    QCOMPARE(toString(fixture.experiment(id, 2).state), toString(ExperimentState::Stopped));
}

void TestRunner::stopThroughTheStore()
{
    RunFixture fixture;
    const RunId id = fixture.addRun({{RunFixture::doing(1, "slow")}});
    Runner runner(fixture.project);
    QSignalSpy finished(&runner, &Runner::finished);
    QVERIFY_RESULT(runner.resume(id));
    QTRY_COMPARE_WITH_TIMEOUT(toString(fixture.experiment(id, 0).state), toString(ExperimentState::Running),
                              10'000);
    QVERIFY_RESULT(fixture.experiments.requestStop(id));
    QVERIFY(finished.wait(2000));
    QCOMPARE(toString(fixture.experiments.run(id)->state), toString(RunState::Stopped));
}

void TestRunner::resumesFromCheckpoint()
{
    RunFixture fixture;
    const RunId id = fixture.addRun({{RunFixture::doing(1, "slow")}});
    {
        Runner runner(fixture.project);
        QSignalSpy finished(&runner, &Runner::finished);
        QVERIFY_RESULT(runner.resume(id));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.experiment(id, 0).epoch >= 20, 10'000);
        runner.stop();
        QVERIFY(finished.wait(2000));
    }
    const double secondsBefore = fixture.experiment(id, 0).seconds;
    QVERIFY(secondsBefore > 0.9);
    Runner runner(fixture.project);
    RunFixture::finish(runner, id);
    const Experiment experiment = fixture.experiment(id, 0);
    QCOMPARE(toString(experiment.state), toString(ExperimentState::Done));
    QVERIFY(experiment.metric(QStringLiteral("began_at")) >= 20);
    QVERIFY(experiment.seconds > secondsBefore);
    QCOMPARE(fixture.experiments.series(experiment.id, QStringLiteral("loss"))->size(), 60);
}

//! What a worker says while the run is being stopped may be of an epoch that it does not train again.
void TestRunner::stoppingHearsLastWords()
{
    RunFixture fixture;
    const RunId id = fixture.addRun({{RunFixture::doing(1, "last words")}});
    const auto points = [&] {
        return fixture.experiments.series(fixture.experiment(id, 0).id, QStringLiteral("loss"))->size();
    };
    Runner runner(fixture.project);
    QSignalSpy finished(&runner, &Runner::finished);
    QVERIFY_RESULT(runner.resume(id));
    QTRY_COMPARE_WITH_TIMEOUT(points(), 1, 60'000);
    runner.stop();
    QVERIFY(finished.count() == 1 || finished.wait(60'000));
    QCOMPARE(toString(fixture.experiment(id, 0).state), toString(ExperimentState::Stopped));
    QCOMPARE(points(), 2);
}

void TestRunner::secondRunIsRefused()
{
    RunFixture fixture;
    const RunId first = fixture.addRun({{RunFixture::doing(1, "slow")}});
    const RunId second = fixture.addRun({{RunFixture::doing(2, "work")}});
    Runner runner(fixture.project);
    QSignalSpy finished(&runner, &Runner::finished);
    QVERIFY_RESULT(runner.resume(first));
    Runner other(fixture.project);
    QVERIFY_ERROR(other.resume(second), QStringLiteral("under way"), QStringLiteral("rondoctl stop"));
    runner.stop();
    QVERIFY(finished.wait(2000));
    RunFixture::finish(other, second);
    QCOMPARE(toString(fixture.experiments.run(second)->state), toString(RunState::Done));
}

void TestRunner::doneRunIsNotResumed()
{
    RunFixture fixture;
    const Run run = fixture.run({{RunFixture::doing(1, "work")}});
    Runner runner(fixture.project);
    QVERIFY_ERROR(runner.resume(run.id), QStringLiteral("done"));
}

void TestRunner::resourcesAreSampled()
{
    RunFixture fixture;
    const Run run = fixture.run({{RunFixture::doing(1, "slow")}});
    const auto samples = fixture.experiments.resources(fixture.experiment(run.id, 0).id);
    QVERIFY_RESULT(samples);
    QVERIFY2(samples->size() >= 2, "three seconds of work");
    QVERIFY(samples->last().memory > 1e6);
    QVERIFY(samples->last().cpu >= 0);
}

void TestRunner::gateRefuses()
{
    RunFixture fixture;
    const auto withAccuracy = [](int number, double accuracy) {
        return RunFixture::step(number, {{QStringLiteral("accuracy"), accuracy}});
    };
    const auto gate = [](double minimum) {
        Step step = RunFixture::step(1, {{QStringLiteral("min_accuracy"), minimum}});
        step.kind = Step::Kind::Validate;
        step.name = QStringLiteral("validation");
        step.inputs = {0, 1};
        return step;
    };
    const Run refused = fixture.run({{withAccuracy(1, 0.7), withAccuracy(2, 0.8), gate(0.9)}});
    QCOMPARE(toString(refused.state), toString(RunState::Refused));
    QVERIFY(refused.report.value(QLatin1String("best")).isNull());
    const QJsonObject model = refused.report.value(QLatin1String("models")).toArray().at(1).toObject();
    QCOMPARE(model.value(QLatin1String("passes")).toBool(), false);
    const QJsonObject failure = model.value(QLatin1String("failed")).toArray().at(0).toObject();
    QCOMPARE(failure.value(QLatin1String("check")).toString(), QStringLiteral("min_accuracy"));
    QVERIFY(qFuzzyCompare(failure.value(QLatin1String("by")).toDouble(), 0.1));
}

void TestRunner::gateWithoutCheckRefuses()
{
    RunFixture fixture;
    Step gate = RunFixture::step(1, {{QStringLiteral("objective"), QStringLiteral("val_accuracy")}});
    gate.kind = Step::Kind::Validate;
    gate.name = QStringLiteral("validation");
    gate.inputs = {0};
    const Run run = fixture.run({{RunFixture::doing(1, "work"), gate}});
    QCOMPARE(toString(run.state), toString(RunState::Refused));
    QVERIFY(run.report.value(QLatin1String("problem")).toString().contains(QStringLiteral("no check")));
}

void TestRunner::storeThatCannotBeWrittenStopsTheRun()
{
    RunFixture fixture;
    const RunId id = fixture.addRun({{RunFixture::doing(1, "slow"), RunFixture::doing(2, "work")}});
    Runner runner(fixture.project, {.workers = 1, .threads = 1});
    QSignalSpy finished(&runner, &Runner::finished);
    QVERIFY_RESULT(runner.resume(id));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.experiment(id, 0).epoch >= 3, 10'000);
    // What a full disk does to the runner's writes, without filling a disk.
    QVERIFY_RESULT(fixture.database->write(QStringLiteral(
        "CREATE TRIGGER full BEFORE INSERT ON metrics BEGIN SELECT raise(ABORT, 'disk is full'); END")));
    QVERIFY(finished.wait(4000));
    QVERIFY2(runner.errorText().contains(QStringLiteral("disk is full")), qPrintable(runner.errorText()));
    QCOMPARE(toString(fixture.experiments.run(id)->state), toString(RunState::Failed));

    QVERIFY_RESULT(fixture.database->write(QStringLiteral("DROP TRIGGER full")));
    Runner again(fixture.project);
    RunFixture::finish(again, id);
    QCOMPARE(toString(fixture.experiments.run(id)->state), toString(RunState::Done));
    // The batch that met the full disk is missing, nothing else.
    QVERIFY(fixture.experiments.series(fixture.experiment(id, 0).id, QStringLiteral("loss"))->size() >= 50);
}

QTEST_GUILESS_MAIN(TestRunner)
#include "tst_runner.moc"
