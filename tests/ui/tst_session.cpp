// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "flow/plan.h"
#include "session.h"
#include "store/database.h"
#include "testing.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace rondo;

namespace {

//! A project, and another process' view of its store.
struct Fixture {
    QTemporaryDir folder;
    std::unique_ptr<Database> other;
    std::unique_ptr<Session> session;

    bool open()
    {
        const Result<Project> project = Project::create(folder.path(), QStringLiteral("cheques"));
        if (!project.ok())
            return false;
        auto database = Database::open(project->storePath());
        auto opened = Session::open(folder.path());
        if (!database.ok() || !opened.ok())
            return false;
        other = std::move(*database);
        session = std::move(*opened);
        return true;
    }

    Experiments writer() { return Experiments(*other); }
};

Plan onePlan()
{
    Step step;
    step.node = NodeId {QStringLiteral("convnet")};
    step.nodeTitle = QStringLiteral("ConvNet");
    step.type = QStringLiteral("convnet");
    step.name = QStringLiteral("convnet-1");
    step.dataset.version = QStringLiteral("sha256:0");
    step.key = QStringLiteral("sha256:1");
    Plan plan;
    plan.steps << step;
    return plan;
}

void writeProgram(const QDir &folder, const QByteArray &script)
{
    QFile file(folder.filePath(QStringLiteral("rondoctl")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\n" + script);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

class TestSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { testing::failOnWarnings(); }
    void cleanup() { qunsetenv("RONDO_BIN_DIR"); }

    void refusesAFolderWithoutAProject();
    void followsWhatAnotherProcessWrites();
    void showsTheNewestRun();
    void stopIsARequestInTheStore();
    void aDeadOwnerIsNotRunning();
    void tellsWhyARunDidNotStart();
    void tellsWhenTheProgramIsMissing();
    void passesTheFlowAndTheProject();
    void asksBeforeScriptsOfTheProjectRun();
    void aRunOutlivesTheSession();
};

void TestSession::refusesAFolderWithoutAProject()
{
    const QTemporaryDir folder;
    const auto session = Session::open(folder.path());
    QVERIFY_ERROR(session, folder.path());
}

void TestSession::followsWhatAnotherProcessWrites()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    QVERIFY(!fixture.session->run());
    QSignalSpy changed(fixture.session.get(), &Session::changed);
    const auto run = fixture.writer().addRun(QStringLiteral("main"), QStringLiteral("{}"), onePlan(), {});
    QVERIFY_RESULT(run);
    QTRY_VERIFY(fixture.session->run());
    QCOMPARE(fixture.session->run()->id, *run);
    QCOMPARE(fixture.session->runExperiments().size(), 1);
    QVERIFY(changed.count() >= 1);

    const int before = int(changed.count());
    const ExperimentId experiment = fixture.session->runExperiments().first().id;
    QVERIFY_RESULT(fixture.writer().addMetrics({{experiment, QStringLiteral("loss"), {1, 0.1, 0.5}, 0}}));
    QTRY_COMPARE(fixture.session->runExperiments().first().metric(QStringLiteral("loss")), 0.5);
    QVERIFY(changed.count() > before);
}

void TestSession::showsTheNewestRun()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    QVERIFY_RESULT(fixture.writer().addRun(QStringLiteral("main"), QStringLiteral("{}"), onePlan(), {}));
    const auto second = fixture.writer().addRun(QStringLiteral("main"), QStringLiteral("{}"), onePlan(), {});
    QVERIFY_RESULT(second);
    QTRY_VERIFY(fixture.session->run() && fixture.session->run()->id == *second);
}

void TestSession::stopIsARequestInTheStore()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    const auto run = fixture.writer().addRun(QStringLiteral("main"), QStringLiteral("{}"), onePlan(), {});
    QVERIFY_RESULT(run);
    QVERIFY_RESULT(fixture.writer().claim(*run));
    QTRY_VERIFY(fixture.session->run() && fixture.session->isRunning());
    QSignalSpy changed(fixture.session.get(), &Session::changed);
    fixture.session->stopRun();
    QVERIFY(changed.count() >= 1);
    const auto requested = fixture.writer().stopRequested(*run);
    QVERIFY_RESULT(requested);
    QVERIFY(*requested);
}

void TestSession::aDeadOwnerIsNotRunning()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    QVERIFY_RESULT(fixture.writer().addRun(QStringLiteral("main"), QStringLiteral("{}"), onePlan(), {}));
    QVERIFY_RESULT(
        fixture.other->run(QStringLiteral("UPDATE runs SET owner = 999999999, owner_started = 1")));
    QTRY_VERIFY(fixture.session->run());
    QTRY_VERIFY(!fixture.session->run()->ownerAlive);
    QVERIFY(!fixture.session->isRunning());
}

void TestSession::tellsWhyARunDidNotStart()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    writeProgram(QDir(fixture.folder.path()),
                 "echo 'rondoctl: The flow \"main\" has no algorithm.' >&2\nexit 1\n");
    qputenv("RONDO_BIN_DIR", fixture.folder.path().toUtf8());
    QSignalSpy failed(fixture.session.get(), &Session::runFailed);
    fixture.session->startRun(QStringLiteral("main"));
    QVERIFY(fixture.session->isRunning());
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().toString(), QStringLiteral("The flow \"main\" has no algorithm."));
    QVERIFY(!fixture.session->isRunning());
}

void TestSession::tellsWhenTheProgramIsMissing()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    qputenv("RONDO_BIN_DIR", fixture.folder.path().toUtf8());
    QSignalSpy failed(fixture.session.get(), &Session::commandFailed);
    fixture.session->undeploy(QStringLiteral("digits"));
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed.first().first().toString().contains(QStringLiteral("rondoctl")));
}

void TestSession::passesTheFlowAndTheProject()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    writeProgram(QDir(fixture.folder.path()), "printf '%s\\n' \"$@\" >&2\nexit 1\n");
    qputenv("RONDO_BIN_DIR", fixture.folder.path().toUtf8());
    QSignalSpy failed(fixture.session.get(), &Session::runFailed);
    fixture.session->startRun(QStringLiteral("Weekly check"),
                              {.part = RunScope::Part::From,
                               .nodes = {NodeId {QStringLiteral("convnet")}},
                               .useCache = false,
                               .sample = true});
    QTRY_COMPARE(failed.count(), 1);
    const QStringList arguments = failed.first().first().toString().split(QLatin1Char('\n'));
    QCOMPARE(arguments.first(), QStringLiteral("run"));
    QVERIFY(arguments.contains(QStringLiteral("Weekly check")));
    QVERIFY(arguments.contains(QStringLiteral("--no-cache")));
    QVERIFY(arguments.contains(QStringLiteral("--sample")));
    QCOMPARE(arguments.value(arguments.indexOf(QStringLiteral("--from")) + 1), QStringLiteral("convnet"));
    QVERIFY(arguments.contains(QDir(fixture.folder.path()).absolutePath()));
}

void TestSession::asksBeforeScriptsOfTheProjectRun()
{
    QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8());
    Fixture fixture;
    QVERIFY(fixture.open());
    const QDir folder(fixture.folder.path());
    QVERIFY(folder.mkpath(QStringLiteral("scripts")));
    QFile script(folder.filePath(QStringLiteral("scripts/own.py")));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("print('hello')\n");
    script.close();
    Flow flow;
    const NodeId id = flow.add(*NodeTypes::builtIn().find(QStringLiteral("script")), {});
    flow.nodes[id].settings[QStringLiteral("script")] = Value(QStringLiteral("scripts/own.py"));
    QVERIFY_RESULT(saveFlow(flow, fixture.session->project().flowPath(QStringLiteral("main"))));
    writeProgram(folder, "printf '%s\\n' \"$@\" >&2\nexit 1\n");
    qputenv("RONDO_BIN_DIR", fixture.folder.path().toUtf8());

    QSignalSpy asked(fixture.session.get(), &Session::trustNeeded);
    QSignalSpy failed(fixture.session.get(), &Session::runFailed);
    fixture.session->startRun(QStringLiteral("main"));
    QTRY_COMPARE(asked.count(), 1);
    QVERIFY(asked.first().first().toStringList().first().endsWith(QLatin1String("scripts/own.py")));
    fixture.session->declineScripts();
    QVERIFY(!fixture.session->isRunning());
    QCOMPARE(failed.count(), 0);

    fixture.session->startRun(QStringLiteral("main"));
    QTRY_COMPARE(asked.count(), 2);
    fixture.session->allowScripts();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed.first().first().toString().split(QLatin1Char('\n')).contains(QStringLiteral("--trust")));
}

void TestSession::aRunOutlivesTheSession()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    const QString mark = fixture.folder.filePath(QStringLiteral("mark"));
    const QString gate = fixture.folder.filePath(QStringLiteral("gate"));
    const QString started = fixture.folder.filePath(QStringLiteral("started"));
    writeProgram(QDir(fixture.folder.path()),
                 "touch '" + started.toUtf8() + "'\nwhile [ ! -e '" + gate.toUtf8()
                     + "' ]; do sleep 0.05; done\ntouch '" + mark.toUtf8() + "'\n");
    qputenv("RONDO_BIN_DIR", fixture.folder.path().toUtf8());
    fixture.session->startRun(QStringLiteral("main"));
    QTRY_VERIFY(QFile::exists(started));
    fixture.session.reset();
    QFile open(gate);
    QVERIFY(open.open(QIODevice::WriteOnly));
    QTRY_VERIFY(QFile::exists(mark));
}

QTEST_MAIN(TestSession)
#include "tst_session.moc"
