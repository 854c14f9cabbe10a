// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "base/json.h"
#include "runfixture.h"
#include "store/objectstore.h"

using namespace rondo;
using testing::RunFixture;

// A person's scripts: training and validation. The interpreter is the system's Python behind a small wrapper
// that claims to have torch, because these scripts need none.

class TestScripts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { testing::failOnWarnings(); }

    void trainsAndIsEvaluated();
    void badScriptFailsOneExperiment_data();
    void badScriptFailsOneExperiment();
    void changedScriptIsNotRun();
    void missingInterpreterIsSaid();
    void usualInterpreterIsForNodesThatNameNone();
    void scriptDiesWithItsChildren();
    void validationScript_data();
    void validationScript();

private:
    Step scriptStep(const RunFixture &fixture, int number, const QByteArray &code) const;
    Step gateStep(const RunFixture &fixture, const QByteArray &code) const;

    QTemporaryDir m_folder;
    QString m_python;
};

void TestScripts::initTestCase()
{
    m_python = m_folder.filePath(QStringLiteral("python"));
    QVERIFY_RESULT(writeFileAtomically(
        m_python, "#!/bin/sh\n[ \"$1\" = -c ] && exit 0\nexec /usr/bin/python3 \"$@\"\n"));
    QVERIFY(QFile::setPermissions(m_python, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

Step TestScripts::scriptStep(const RunFixture &fixture, int number, const QByteArray &code) const
{
    const QString name = QStringLiteral("scripts/own-%1.py").arg(number);
    const auto written = writeFileAtomically(fixture.project.folder() + u'/' + name, code);
    Step step = RunFixture::step(number,
                                 {{QStringLiteral("script"), name},
                                  {QStringLiteral("python"), m_python},
                                  {QStringLiteral("accuracy"), 0.8}});
    step.type = QStringLiteral("script");
    step.code = written ? digestOf(code) : Digest();
    return step;
}

Step TestScripts::gateStep(const RunFixture &fixture, const QByteArray &code) const
{
    Step step = scriptStep(fixture, 99, code);
    step.kind = Step::Kind::Validate;
    step.type = QStringLiteral("validation");
    step.name = QStringLiteral("validation");
    return step;
}

void TestScripts::trainsAndIsEvaluated()
{
    RunFixture fixture;
    const Step step = scriptStep(fixture, 1, R"(
import json, os
task = json.load(open(os.environ["RONDO_TASK"]))
open(os.path.join(task["folder"], "model.pt"), "w").write("weights")
print("hello", len(os.environ.get("RONDO_TEST_SECRET", "")))
print(json.dumps({"event": "metric", "name": "loss", "step": 1, "value": 0.5}))
print(json.dumps({"event": "result", "metrics": {"own": 42}, "files": ["model.pt"]}))
)");
    qputenv("RONDO_TEST_SECRET", "do not tell");
    const Run run = fixture.run({{step}});
    qunsetenv("RONDO_TEST_SECRET");
    const Experiment experiment = fixture.experiment(run.id, 0);
    QVERIFY2(experiment.state == ExperimentState::Done, qPrintable(experiment.reason + experiment.logTail));
    QCOMPARE(experiment.metric(QStringLiteral("own")), 42.0);
    QCOMPARE(experiment.metric(QStringLiteral("val_accuracy")), 0.8); // as the worker measured it
    const auto log = readFile(fixture.project.experimentFolder(run.id.value, experiment.name)
                              + QStringLiteral("/log.txt"));
    QVERIFY(log->contains("hello 0"));
    const auto layers = ObjectStore::open(fixture.project.objectsFolder())->layers(experiment.model);
    QVERIFY(std::any_of(layers->begin(), layers->end(),
                        [](const auto &layer) { return layer.title == QStringLiteral("model.pt"); }));
}

void TestScripts::badScriptFailsOneExperiment_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("reason");
    QTest::newRow("syntax error") << QByteArray("def (:\n") << QStringLiteral("exit code 1");
    QTest::newRow("exception") << QByteArray("raise ValueError('no')\n") << QStringLiteral("exit code 1");
    QTest::newRow("no result") << QByteArray("print('done')\n") << QStringLiteral("rondo.result");
    QTest::newRow("killed") << QByteArray("import os\nos.kill(os.getpid(), 9)\n")
                            << QStringLiteral("signal 9");
    QTest::newRow("hangs") << QByteArray("import time\ntime.sleep(1000)\n")
                           << QStringLiteral("printed nothing");
    QTest::newRow("says so") << QByteArray("print('{\"event\":\"failed\",\"error\":\"no luck\"}')\n")
                             << QStringLiteral("no luck");
}

void TestScripts::badScriptFailsOneExperiment()
{
    QFETCH(QByteArray, code);
    QFETCH(QString, reason);
    RunFixture fixture;
    const Run run = fixture.run({{scriptStep(fixture, 1, code), RunFixture::doing(2, "work")}},
                                {.workers = 1, .threads = 1, .silenceSeconds = 2});
    QCOMPARE(toString(run.state), toString(RunState::Done));
    const Experiment failed = fixture.experiment(run.id, 0);
    QCOMPARE(toString(failed.state), toString(ExperimentState::Failed));
    QVERIFY2(failed.reason.contains(reason), qPrintable(failed.reason));
    QCOMPARE(toString(fixture.experiment(run.id, 1).state), toString(ExperimentState::Done));
}

void TestScripts::changedScriptIsNotRun()
{
    RunFixture fixture;
    Step step = scriptStep(fixture, 1, "print('agreed')\n");
    step.code = digestOf(QByteArray("something else"));
    const Run run = fixture.run({{step}});
    QVERIFY(fixture.experiment(run.id, 0).reason.contains(QStringLiteral("was changed")));
}

void TestScripts::missingInterpreterIsSaid()
{
    RunFixture fixture;
    Step step = scriptStep(fixture, 1, "pass\n");
    step.settings.insert(QStringLiteral("python"), QStringLiteral("/nowhere/python"));
    const Run run = fixture.run({{step}});
    QCOMPARE(toString(run.state), toString(RunState::Failed));
    QVERIFY(run.report.value(QLatin1String("error")).toString().contains(QStringLiteral("/nowhere/python")));
}

void TestScripts::usualInterpreterIsForNodesThatNameNone()
{
    RunFixture fixture;
    Step step = scriptStep(fixture, 1, "pass\n");
    step.settings.remove(QStringLiteral("python"));
    RunLimits limits {.workers = 1, .threads = 1};
    limits.python = QStringLiteral("/nowhere/usual-python");
    const Run failed = fixture.run({{step}}, limits);
    QVERIFY2(failed.report.value(QLatin1String("error")).toString().contains(QStringLiteral("/nowhere/usual-python")),
             "the run took another interpreter");
    // The node's own comes first.
    const Run done = fixture.run({{scriptStep(fixture, 2, "pass\n")}}, limits);
    QVERIFY2(!canonicalJson(done.report).contains("usual-python"), canonicalJson(done.report).constData());
}

void TestScripts::scriptDiesWithItsChildren()
{
    RunFixture fixture;
    const RunId id = fixture.addRun({{scriptStep(fixture, 1, R"(
import subprocess, time
child = subprocess.Popen(["/bin/sleep", "1000"])
print(f'{{"event":"metric","name":"child","step":1,"value":{child.pid}}}')
time.sleep(1000)
)")}});
    Runner runner(fixture.project);
    QSignalSpy finished(&runner, &Runner::finished);
    QVERIFY_RESULT(runner.resume(id));
    const QString child = QStringLiteral("child");
    QTRY_VERIFY_WITH_TIMEOUT(fixture.experiment(id, 0).metrics.contains(child), 10'000);
    const QString folder = QStringLiteral("/proc/%1").arg(qint64(fixture.experiment(id, 0).metric(child)));
    QVERIFY(QFile::exists(folder));
    runner.stop();
    QVERIFY(finished.wait(2000));
    QTRY_VERIFY(!QFile::exists(folder));
}

void TestScripts::validationScript_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("best"); // index of the experiment; -1 for none
    QTest::addColumn<QString>("reason");
    QTest::newRow("all by exit code") << QByteArray("pass\n") << 1 << QString();
    QTest::newRow("none by exit code")
        << QByteArray("import sys\nprint('too slow')\nsys.exit(1)\n") << -1 << QStringLiteral("too slow");
    QTest::newRow("by line") << QByteArray(R"(
import json, os
for model in json.load(open(os.environ["RONDO_TASK"]))["models"]:
    passes = model["metrics"]["val_accuracy"] < 0.85 and os.path.exists(model["files"]["model.json"])
    print(json.dumps({"event": "verdict", "experiment": model["experiment"], "passes": passes, "reason": "reads 7 as 1"}))
)") << 0 << QStringLiteral("reads 7 as 1");
    QTest::newRow("crash") << QByteArray("import os\nos.abort()\n") << -1 << QStringLiteral("signal 6");
    QTest::newRow("hangs") << QByteArray("import time\ntime.sleep(1000)\n") << -1
                           << QStringLiteral("printed nothing");
}

void TestScripts::validationScript()
{
    QFETCH(QByteArray, code);
    QFETCH(int, best);
    QFETCH(QString, reason);
    RunFixture fixture;
    Step gate = gateStep(fixture, code);
    gate.inputs = {0, 1};
    const Run run = fixture.run({{RunFixture::step(1, {{QStringLiteral("accuracy"), 0.8}}),
                                  RunFixture::step(2, {{QStringLiteral("accuracy"), 0.9}}), gate}},
                                {.workers = 1, .threads = 1, .silenceSeconds = 2});
    QCOMPARE(toString(run.state), toString(best < 0 ? RunState::Refused : RunState::Done));
    const qint64 chosen = run.report.value(QLatin1String("best")).toInteger();
    QCOMPARE(chosen, best < 0 ? 0 : fixture.experiment(run.id, best).id.value);
    QVERIFY(canonicalJson(run.report).contains(reason.toUtf8()));
}

QTEST_GUILESS_MAIN(TestScripts)
#include "tst_scripts.moc"
