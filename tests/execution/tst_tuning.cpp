// SPDX-License-Identifier: GPL-3.0-or-later
// Searches, pruning, memory and the surroundings of experiments, with a worker that only pretends to train.
#include "base/files.h"
#include "execution/kernelkills.h"
#include "execution/scriptpause.h"
#include "execution/surroundings.h"
#include "searchruns.h"

#include <QProcess>

using namespace rondo;
using namespace rondo::testing;

class TestTuning : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    //! However many run at once, the experiments, their metrics and what is stopped are the same.
    void sameOnAnyNumberOfLanes_data()
    {
        QTest::addColumn<int>("method"); // -1: grid
        QTest::addColumn<int>("pruner");
        for (const auto &[name, method] :
             {std::pair("grid", -1), {"random", int(SearchMethod::Random)}, {"sobol", int(SearchMethod::Sobol)},
              {"tpe", int(SearchMethod::Tpe)}}) {
            for (const auto &[rule, pruner] :
                 {std::pair("whole", Pruner::None), {"median", Pruner::Median}, {"halving", Pruner::Halving},
                  {"hyperband", Pruner::Hyperband}})
                QTest::addRow("%s, %s", name, rule) << method << int(pruner);
        }
    }
    void sameOnAnyNumberOfLanes()
    {
        QFETCH(int, method);
        QFETCH(int, pruner);
        const auto search = plainSearch(
            method < 0 ? std::nullopt : std::optional(static_cast<SearchMethod>(method)), 14,
            static_cast<Pruner>(pruner));
        QStringList first;
        for (const int workers : {1, 5}) {
            RunFixture fixture;
            const Run run = fixture.run(planOf(search, 14), {.workers = workers, .threads = 1});
            QCOMPARE(toString(run.state), toString(RunState::Done));
            const QStringList lines = linesOf(fixture, run.id);
            QCOMPARE(lines.size(), 14);
            if (first.isEmpty())
                first = lines;
            QCOMPARE(lines.join(u'\n'), first.join(u'\n'));
        }
    }

    void originSaysWhatChoseIt()
    {
        RunFixture fixture;
        const Run run = fixture.run(planOf(plainSearch(SearchMethod::Sobol, 3), 3));
        const QJsonObject expected {{QStringLiteral("kind"), QStringLiteral("sobol")},
                                    {QStringLiteral("trial"), 2},
                                    {QStringLiteral("seed"), 7}};
        QCOMPARE(fixture.experiment(run.id, 2).origin, expected);
        const auto plan = fixture.experiments.plan(run.id);
        QVERIFY_RESULT(plan);
        QVERIFY(!plan->steps.at(2).isOpen());
        QCOMPARE(plan->steps.at(2).settings, fixture.experiment(run.id, 2).settings);
    }

    void halvingTrainsFewEpochs()
    {
        RunFixture fixture;
        const Run whole = fixture.run(planOf(plainSearch(std::nullopt, 1), 18));
        const double grid = best(fixture, whole.id);
        QCOMPARE(epochsTrained(fixture, whole.id), 162);

        RunFixture other;
        const Run halved = other.run(planOf(plainSearch(std::nullopt, 1, Pruner::Halving), 18));
        QCOMPARE(epochsTrained(other, halved.id), 18 + 6 * 2 + 2 * 6);
        QCOMPARE(best(other, halved.id), grid);
        QCOMPARE(count(other, halved.id, ExperimentState::Done), 2);
        QCOMPARE(count(other, halved.id, ExperimentState::Stopped), 16);
        const auto all = other.experiments.experiments(halved.id);
        QStringList reasons;
        for (const Experiment &experiment : *all) {
            if (experiment.state != ExperimentState::Stopped)
                continue;
            reasons.append(experiment.reason);
            QVERIFY(experiment.model.isEmpty());
            QCOMPARE(experiment.origin.value(QLatin1String("pruned")).toObject().value(QLatin1String("by")).toString(),
                     QStringLiteral("halving"));
        }
        QVERIFY2(reasons.contains(QStringLiteral("12th of 18 after epoch 1")),
                 qPrintable(reasons.join(QStringLiteral(", "))));
    }

    //! What was judged once is not trained again, and the row says what it said.
    void judgementStands()
    {
        RunFixture fixture;
        const Plan plan = planOf(plainSearch(std::nullopt, 1, Pruner::Halving), 9);
        const Run first = fixture.run(plan);
        const Run second = fixture.run(plan);
        QCOMPARE(epochsTrained(fixture, second.id), 0);
        for (int index = 0; index < 9; ++index) {
            const Experiment before = fixture.experiment(first.id, index);
            const Experiment after = fixture.experiment(second.id, index);
            QCOMPARE(after.reason, before.reason);
            QCOMPARE(after.cachedFrom, before.id);
        }
        // Another factor judges otherwise.
        SearchPlan other = plainSearch(std::nullopt, 1, Pruner::Halving);
        other.factor = 2;
        const Run third = fixture.run(planOf(other, 9));
        QVERIFY(epochsTrained(fixture, third.id) > 0);
    }

    //! On other data the same settings are good, which an earlier run knows.
    void earlierRunsMakeTheGridSmaller()
    {
        RunFixture fixture;
        SearchPlan search = plainSearch(std::nullopt, 1);
        const Run cold = fixture.run(planOf(search, 18));
        search.warmStart = true;
        Plan grown = planOf(search, 18);
        for (Step &step : grown.steps) {
            step.dataset.version = QStringLiteral("sha256:1");
            step.key += QStringLiteral(" on more data");
        }
        const Run warm = fixture.run(grown);
        QVERIFY(count(fixture, warm.id, ExperimentState::Done) <= 6);
        QCOMPARE(best(fixture, warm.id), best(fixture, cold.id));
        const auto all = fixture.experiments.experiments(warm.id);
        for (const Experiment &experiment : *all) {
            if (experiment.state != ExperimentState::Done)
                QCOMPARE(experiment.origin.value(QLatin1String("pruned")).toObject().value(QLatin1String("by")).toString(),
                         QStringLiteral("warm_start"));
        }
    }

    //! Three algorithms with 9, 6 and 3 experiments are one grid of 18, of which six are worth it.
    void algorithmsSideBySideAreOneGrid()
    {
        const auto planOfThree = [](bool warmStart, const QString &version) {
            Plan plan;
            for (const auto &[name, count, pace] :
                 {std::tuple("quick", 9, 0.5), {"slow", 6, 0.85}, {"slower", 3, 0.9}}) {
                SearchPlan search = plainSearch(std::nullopt, 1);
                search.node = {QLatin1String(name)};
                search.warmStart = warmStart;
                plan.searches.append(search);
                for (Step step : planOf(search, count).steps) {
                    step.node = search.node;
                    step.nodeTitle = step.type = search.node.value;
                    step.name = QStringLiteral("%1-%2").arg(search.node.value).arg(step.ordinal);
                    step.settings.insert(QStringLiteral("pace"), pace);
                    step.dataset.version = version;
                    step.key += search.node.value + version;
                    plan.steps.append(step);
                }
            }
            return plan;
        };
        RunFixture fixture;
        const Run cold = fixture.run(planOfThree(false, QStringLiteral("sha256:0")));
        QCOMPARE(count(fixture, cold.id, ExperimentState::Done), 18);
        const Run warm = fixture.run(planOfThree(true, QStringLiteral("sha256:1")));
        QVERIFY(count(fixture, warm.id, ExperimentState::Done) <= 6);
        QCOMPARE(best(fixture, warm.id), best(fixture, cold.id));
    }

    void medianStopsTheWorse()
    {
        RunFixture fixture;
        const Run run = fixture.run(planOf(plainSearch(std::nullopt, 1, Pruner::Median), 18));
        QVERIFY(count(fixture, run.id, ExperimentState::Stopped) >= 3);
        QVERIFY(count(fixture, run.id, ExperimentState::Done) >= 5);
        QVERIFY(epochsTrained(fixture, run.id) < 162);
        RunFixture other;
        const Run whole = other.run(planOf(plainSearch(std::nullopt, 1), 18));
        QCOMPARE(best(fixture, run.id), best(other, whole.id));
    }

    //! A run that is ended in the middle goes on with the same points and gives the same.
    void resumedGivesTheSame_data()
    {
        QTest::addColumn<int>("pruner");
        QTest::newRow("whole") << int(Pruner::None);
        QTest::newRow("median") << int(Pruner::Median);
        QTest::newRow("halving") << int(Pruner::Halving);
    }
    void resumedGivesTheSame()
    {
        QFETCH(int, pruner);
        const auto plan = planOf(plainSearch(SearchMethod::Tpe, 10, static_cast<Pruner>(pruner)), 10,
                                 {{QStringLiteral("sleep"), 5}});
        RunFixture unbroken;
        const QStringList expected = linesOf(unbroken, unbroken.run(plan).id);

        RunFixture fixture;
        const RunId id = fixture.addRun(plan);
        {
            Runner runner(fixture.project, {.workers = 2, .threads = 1});
            QSignalSpy finished(&runner, &Runner::finished);
            QVERIFY_RESULT(runner.resume(id));
            QTRY_VERIFY_WITH_TIMEOUT(epochsTrained(fixture, id) >= 12, 30'000);
            runner.stop();
            QVERIFY(finished.count() == 1 || finished.wait(10'000));
        }
        QVERIFY(count(fixture, id, ExperimentState::Done) < 10);
        Runner again(fixture.project, {.workers = 3, .threads = 1});
        RunFixture::finish(again, id);
        QCOMPARE(linesOf(fixture, id).join(u'\n'), expected.join(u'\n'));
    }

    void memoryHalvesTheBatch_data()
    {
        QTest::addColumn<int>("batch");
        QTest::addColumn<bool>("allowed");
        QTest::addColumn<int>("trainedWith"); // 0: it failed
        QTest::newRow("once") << 32 << true << 16;
        QTest::newRow("three times") << 160 << true << 20;
        QTest::newRow("too often") << 400 << true << 0;
        QTest::newRow("not allowed") << 32 << false << 0;
        QTest::newRow("enough") << 20 << true << 20;
    }
    void memoryHalvesTheBatch()
    {
        QFETCH(int, batch);
        QFETCH(bool, allowed);
        QFETCH(int, trainedWith);
        SearchPlan search = plainSearch(std::nullopt, 1);
        search.halvesBatch = allowed;
        RunFixture fixture;
        Plan plan = planOf(search, 2,
                           {{QStringLiteral("do"), QStringLiteral("memory")}, {QStringLiteral("batch_size"), 16}});
        plan.steps[0].settings.insert(QStringLiteral("batch_size"), batch);
        const Run run = fixture.run(plan);
        QCOMPARE(toString(run.state), toString(RunState::Done));
        const Experiment experiment = fixture.experiment(run.id, 0);
        QCOMPARE(experiment.state == ExperimentState::Done, trainedWith > 0);
        if (trainedWith > 0)
            QCOMPARE(experiment.settings.value(QLatin1String("batch_size")).toInt(), trainedWith);
        if (trainedWith > 0 && trainedWith != batch)
            QCOMPARE(experiment.reason, QStringLiteral("The memory ran out with a batch of %1; trained with %2.")
                                            .arg(batch)
                                            .arg(trainedWith));
        QCOMPARE(toString(fixture.experiment(run.id, 1).state), toString(ExperimentState::Done));
    }

    void kernelKillsAreCounted_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("kills");
        QTest::newRow("some") << QByteArray("pgfault 12\noom_kill 3\npswpin 0\n") << qint64(3);
        QTest::newRow("an old kernel") << QByteArray("pgfault 12\n") << qint64(-1);
        QTest::newRow("damaged") << QByteArray("oom_kill many\n") << qint64(-1);
    }
    void kernelKillsAreCounted()
    {
        QFETCH(QByteArray, text);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("vmstat"));
        QVERIFY_RESULT(writeFileAtomically(path, text));
        QTEST(kernelKills(path), "kills");
        QCOMPARE(kernelKills(folder.filePath(QStringLiteral("missing"))), qint64(-1));
    }

    //! A script knows nothing of pausing.
    void scriptsPause()
    {
        using Ruling = ScriptPause::Ruling;
        const auto event = [](const char *kind, double epoch, double value = rondo::nan) {
            QJsonObject json {{QStringLiteral("event"), QLatin1String(kind)}, {QStringLiteral("epoch"), epoch}};
            if (!std::isnan(value)) {
                json.insert(QStringLiteral("name"), QStringLiteral("val_accuracy"));
                json.insert(QStringLiteral("value"), value);
            }
            return json;
        };
        Task task;
        task.until = 2;
        ScriptPause keeping(task, rondo::nan);
        QVERIFY(keeping.rule(event("metric", 1, 0.5)) == Ruling::Record);
        QVERIFY(keeping.rule(event("checkpoint", 1)) == Ruling::Record);
        QVERIFY(keeping.rule(event("metric", 2, 0.6)) == Ruling::Record);
        QVERIFY(keeping.rule(event("checkpoint", 2)) == Ruling::RecordAndPause);
        ScriptPause forgetful(task, rondo::nan);
        QVERIFY(forgetful.rule(event("metric", 2, 0.6)) == Ruling::Record);
        QVERIFY(forgetful.rule(event("metric", 2.1, 0.6)) == Ruling::Pause);
        ScriptPause matrix(task, rondo::nan);
        QVERIFY(matrix.rule(event("metric", 2, 0.6)) == Ruling::Record);
        QVERIFY(matrix.rule(event("confusion", 2)) == Ruling::Record);
        QVERIFY(matrix.rule(event("confusion", 3)) == Ruling::Pause);
        // One that goes on tells what was before its checkpoint again: it was let through then.
        QJsonObject again = event("metric", 2, 0.1);
        again.insert(QStringLiteral("again"), true);
        ScriptPause resumed(task, 0.6);
        QVERIFY(resumed.rule(again) == Ruling::Record);
        QVERIFY(resumed.rule(event("metric", 2.1, 0.6)) == Ruling::Record);
        task.until = 0;
        task.bars = {rondo::nan, 0.7};
        ScriptPause low(task, rondo::nan);
        QVERIFY(low.rule(event("metric", 1, 0.1)) == Ruling::Record);
        QVERIFY(low.rule(event("metric", 2, 0.69)) == Ruling::Record);
        QVERIFY(low.rule(event("checkpoint", 2)) == Ruling::RecordAndPause);
        ScriptPause was(task, 0.75);
        QVERIFY(was.rule(event("metric", 2, 0.69)) == Ruling::Record);
        QVERIFY(was.rule(event("checkpoint", 2)) == Ruling::Record);
    }

    void surroundingsAreRecorded()
    {
        RunFixture fixture;
        const auto git = [&fixture](const QStringList &arguments) {
            QProcess process;
            process.setWorkingDirectory(fixture.project.folder());
            process.start(QStringLiteral("git"),
                          QStringList {QStringLiteral("-c"), QStringLiteral("user.name=T"), QStringLiteral("-c"),
                                       QStringLiteral("user.email=t@t")}
                              + arguments);
            return process.waitForFinished() && process.exitCode() == 0;
        };
        if (!git({QStringLiteral("init"), QStringLiteral("-q")}))
            QSKIP("there is no git");
        QVERIFY(projectRevision(fixture.project.folder()).isEmpty());
        QVERIFY(git({QStringLiteral("add"), QStringLiteral(".")}));
        QVERIFY(git({QStringLiteral("commit"), QStringLiteral("-qm"), QStringLiteral("first")}));
        const Run run = fixture.run({{RunFixture::doing(1, "work")}});
        const QJsonObject environment = fixture.experiment(run.id, 0).environment;
        const QJsonObject machine = environment.value(QLatin1String("machine")).toObject();
        QVERIFY(!machine.value(QLatin1String("host")).toString().isEmpty());
        QVERIFY(!machine.value(QLatin1String("cpu")).toString().isEmpty());
        QVERIFY(machine.value(QLatin1String("cores")).toInt() > 0);
        QVERIFY(machine.value(QLatin1String("memory")).toDouble() > 1e8);
        QCOMPARE(environment.value(QLatin1String("versions")).toObject().value(QLatin1String("rondo")).toString(),
                 QStringLiteral(RONDO_VERSION));
        QVERIFY(environment.value(QLatin1String("threads")).toInt() > 0);
        const QJsonObject revision = environment.value(QLatin1String("git")).toObject();
        QCOMPARE(revision.value(QLatin1String("commit")).toString().size(), 40);
        QCOMPARE(revision.value(QLatin1String("dirty")), QJsonValue(false));

        QVERIFY_RESULT(writeFileAtomically(fixture.project.folder() + QLatin1String("/new.txt"), "x"));
        const QJsonObject changed = projectRevision(fixture.project.folder());
        QCOMPARE(changed.value(QLatin1String("dirty")), QJsonValue(true));
        QCOMPARE(changed.value(QLatin1String("changes")).toObject(),
                 (QJsonObject {{QStringLiteral("new.txt"), QStringLiteral("2d711642b726")}})); // sha256 of "x"
        QVERIFY(git({QStringLiteral("config"), QStringLiteral("filter.bad.clean"), QStringLiteral("touch ran")}));
        QVERIFY2(!projectRevision(fixture.project.folder()).contains(QLatin1String("dirty")),
                 "a filter of the repository would be run");
    }
};

QTEST_GUILESS_MAIN(TestTuning)
#include "tst_tuning.moc"
