// SPDX-License-Identifier: GPL-3.0-or-later
// A search whose runner is killed again and again, with the real rondoctl and a worker that only pretends to train.
#include "execution/checkpointfiles.h"
#include "flow/flow.h"
#include "flow/flowfile.h"
#include "searchruns.h"

#include <QDirIterator>
#include <QProcess>

#include <algorithm>

using namespace rondo;
using namespace rondo::testing;

namespace {

constexpr int trials = 18;

std::unique_ptr<QProcess> resumed(const RunFixture &fixture)
{
    auto process = std::make_unique<QProcess>();
    process->start(program(QStringLiteral("rondoctl")),
                   {QStringLiteral("run"), QStringLiteral("--resume"), QStringLiteral("--workers"), QStringLiteral("2"),
                    QStringLiteral("--project"), fixture.project.folder()});
    return process;
}

//! Paths below the folder, sorted; without what the worker counts in, which a kill may leave half written.
QStringList filesBelow(const QString &folder)
{
    QStringList files;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
        const QString path = QDir(folder).relativeFilePath(it.next());
        if (!path.contains(QLatin1String("/trained.")))
            files.append(path);
    }
    files.sort();
    return files;
}

} // namespace

class TestKilledSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void givesTheSame_data()
    {
        QTest::addColumn<int>("pruner");
        QTest::newRow("whole") << int(Pruner::None);
        QTest::newRow("median") << int(Pruner::Median);
        QTest::newRow("halving") << int(Pruner::Halving);
        QTest::newRow("hyperband") << int(Pruner::Hyperband);
    }
    void givesTheSame()
    {
        QFETCH(int, pruner);
        const Plan plan = planOf(plainSearch(SearchMethod::Tpe, trials, static_cast<Pruner>(pruner)), trials,
                                 {{QStringLiteral("sleep"), 10}});
        RunFixture unbroken;
        const RunId whole = unbroken.run(plan).id;
        const int epochs = epochsTrained(unbroken, whole);

        RunFixture fixture;
        const QString drawing = QString::fromUtf8(flowToText(Flow()));
        const RunId id = *fixture.experiments.addRun(QStringLiteral("test"), drawing, plan, {});
        // This process is no runner.
        QVERIFY_RESULT(fixture.database->write(QStringLiteral("UPDATE runs SET owner = 0 WHERE id = ?"), {id.value}));
        int kills = 0;
        for (const double part : {0.1, 0.3, 0.5, 0.7, 0.9}) {
            const auto runner = resumed(fixture);
            const auto isFarEnough
                = [&] { return epochsTrained(fixture, id) >= part * epochs || runner->state() == QProcess::NotRunning; };
            QTRY_VERIFY_WITH_TIMEOUT(isFarEnough(), 60'000);
            runner->kill();
            QVERIFY2(runner->waitForFinished() || runner->exitCode() == 0, runner->readAllStandardError().constData());
            kills += runner->exitStatus() == QProcess::CrashExit ? 1 : 0;
        }
        QVERIFY2(kills >= 3, qPrintable(QString::number(kills)));
        if (fixture.experiments.run(id)->state != RunState::Done) { // else the last one came too late to kill
            const auto last = resumed(fixture);
            QVERIFY(last->waitForFinished(60'000));
            QVERIFY2(last->exitStatus() == QProcess::NormalExit && last->exitCode() == 0,
                     last->readAllStandardError().constData());
        }

        const QStringList lines = linesOf(fixture, id), wanted = linesOf(unbroken, whole);
        for (qsizetype at = 0; at < wanted.size(); ++at)
            QCOMPARE(lines.value(at), wanted[at]);
        QCOMPARE(lines.size(), wanted.size());
        QCOMPARE(fixture.experiments.plan(id)->toJson(), unbroken.experiments.plan(whole)->toJson());
        // Each worker was in an epoch, or had just ended an experiment that the runner did not hear of.
        const int again = epochsTrained(fixture, id) - epochs;
        QVERIFY2(again >= -kills * 2 && again <= kills * 2 * 9, qPrintable(QString::number(again)));
        const QStringList left = filesBelow(fixture.project.runFolder(id.value));
        const QStringList expected = filesBelow(unbroken.project.runFolder(whole.value));
        for (const QString &file : left)
            QVERIFY2(expected.contains(file), qPrintable(file));
        // One that is judged by what it said just before the kill was not saved any more.
        for (const QString &file : expected)
            QVERIFY2(left.contains(file) || file.contains(QLatin1String("trained")) || file.contains(checkpointFile),
                     qPrintable(file));
        QCOMPARE(filesBelow(fixture.project.objectsFolder()), filesBelow(unbroken.project.objectsFolder()));
    }

    //! A worker may be killed while it writes, and between the word that it is done and the clearing up.
    void remainsAreCleared()
    {
        RunFixture fixture;
        const Plan plan = planOf(plainSearch(SearchMethod::Tpe, 6, Pruner::Halving), 6);
        const Run run = fixture.run(plan);
        QVERIFY_RESULT(fixture.experiments.setRunState(run.id, RunState::Stopped));
        const auto all = fixture.experiments.experiments(run.id);
        for (const Experiment &experiment : *all) {
            const QString folder = fixture.project.experimentFolder(run.id.value, experiment.name);
            for (const char *name : {"checkpoint.safetensors", "checkpoint.safetensors.Ab12Cd", "model.json.xxxxxx", "kept"})
                QVERIFY_RESULT(writeFileAtomically(folder + u'/' + QLatin1String(name), "x"));
        }
        Runner runner(fixture.project, {.workers = 2, .threads = 1});
        RunFixture::finish(runner, run.id);
        for (const Experiment &experiment : *all) {
            const QDir folder(fixture.project.experimentFolder(run.id.value, experiment.name));
            // One that was stopped early can go on from its own.
            QCOMPARE(folder.exists(checkpointFile), experiment.state == ExperimentState::Stopped);
            QVERIFY(folder.exists(QStringLiteral("kept")));
            QVERIFY(!folder.exists(QStringLiteral("checkpoint.safetensors.Ab12Cd")));
            QVERIFY(!folder.exists(QStringLiteral("model.json.xxxxxx")));
        }
    }
};

QTEST_GUILESS_MAIN(TestKilledSearch)
#include "tst_killedsearch.moc"
