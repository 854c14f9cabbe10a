// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/resources.h"
#include "terminal.h"

#include <QElapsedTimer>

#include <algorithm>
#include <csignal>

using namespace rondo;
using testing::Outcome;
using testing::Terminal;

// Processes that are killed, stopped and started twice, with the real programs.

namespace {

//! More than a minute of work for each experiment.
constexpr int manyEpochs = 2000;

qint64 runningWithEpoch(const Terminal &terminal, int epoch)
{
    const auto all = terminal.experiments();
    return std::count_if(all.begin(), all.end(), [epoch](const Experiment &experiment) {
        return experiment.state == ExperimentState::Running && experiment.epoch >= epoch;
    });
}

QList<qint64> workersOf(qint64 rondoctl)
{
    QList<qint64> processes = readProcessTree(rondoctl).processes;
    processes.removeAll(rondoctl);
    return processes;
}

} // namespace

class TestSurvival : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void killedWorkerFailsOneExperiment();
    void killedRunnerLosesNothing();
    void stopTakesTwoSeconds_data();
    void stopTakesTwoSeconds();
};

void TestSurvival::killedWorkerFailsOneExperiment()
{
    const Terminal terminal;
    terminal.makeProject({0.001, 0.002}, manyEpochs);
    const auto run
        = terminal.startInProject({QStringLiteral("run"), QStringLiteral("--workers"), QStringLiteral("2")});
    QTRY_COMPARE_WITH_TIMEOUT(runningWithEpoch(terminal, 1), 2, 60'000);
    const QList<qint64> workers = workersOf(run->processId());
    QCOMPARE(workers.size(), 2);
    QCOMPARE(::kill(static_cast<pid_t>(workers.first()), SIGKILL), 0);
    QTRY_COMPARE_WITH_TIMEOUT(runningWithEpoch(terminal, 0), 1, 5000);
    COMPARE_EXIT(terminal.inProject({QStringLiteral("stop")}), 0);
    COMPARE_EXIT(Terminal::finish(*run), 1);

    const QList<Experiment> all = terminal.experiments();
    const auto failed = std::find_if(all.begin(), all.end(), [](const Experiment &experiment) {
        return experiment.state == ExperimentState::Failed;
    });
    QVERIFY(failed != all.end());
    QVERIFY2(failed->reason.contains(QStringLiteral("signal 9")), qPrintable(failed->reason));
}

void TestSurvival::killedRunnerLosesNothing()
{
    const Terminal terminal;
    terminal.makeProject({0.001}, manyEpochs);
    const auto run = terminal.startInProject({QStringLiteral("run")});
    QTRY_COMPARE_WITH_TIMEOUT(runningWithEpoch(terminal, 3), 1, 60'000);
    const QList<qint64> workers = workersOf(run->processId());
    QCOMPARE(workers.size(), 1);
    const Experiment before = terminal.experiments().first();
    QCOMPARE(::kill(static_cast<pid_t>(run->processId()), SIGKILL), 0);
    QVERIFY(run->waitForFinished());
    QTRY_VERIFY2(readProcessTree(workers.first()).processes.isEmpty(), "a worker dies with its runner");
    QVERIFY(terminal.experiments().first().epoch >= before.epoch);

    const auto second = terminal.startInProject({QStringLiteral("run"), QStringLiteral("--resume")});
    QTRY_VERIFY_WITH_TIMEOUT(terminal.experiments().first().epoch > before.epoch + 1, 60'000);
    const Outcome other = terminal.inProject({QStringLiteral("run")});
    COMPARE_EXIT(other, 1);
    QVERIFY2(other.errors.contains("under way") && other.errors.contains("rondoctl stop"),
             other.errors.constData());
    COMPARE_EXIT(terminal.inProject({QStringLiteral("stop")}), 0);
    COMPARE_EXIT(Terminal::finish(*second), 1);
    QCOMPARE(terminal.experiments().size(), 1);
    QVERIFY(terminal.experiments().first().seconds > before.seconds);
}

void TestSurvival::stopTakesTwoSeconds_data()
{
    QTest::addColumn<bool>("byKeyboard");
    QTest::newRow("rondoctl stop") << false;
    QTest::newRow("Ctrl-C") << true;
}

void TestSurvival::stopTakesTwoSeconds()
{
    QFETCH(bool, byKeyboard);
    const Terminal terminal;
    terminal.makeProject({0.001}, manyEpochs);
    const auto run = terminal.startInProject({QStringLiteral("run"), QStringLiteral("--json")});
    QTRY_COMPARE_WITH_TIMEOUT(runningWithEpoch(terminal, 1), 1, 60'000);
    QElapsedTimer clock;
    clock.start();
    if (byKeyboard)
        QCOMPARE(::kill(static_cast<pid_t>(run->processId()), SIGINT), 0);
    else
        COMPARE_EXIT(terminal.inProject({QStringLiteral("stop")}), 0);
    const Outcome outcome = Terminal::finish(*run);
    QVERIFY2(clock.elapsed() <= 2000, qPrintable(QString::number(clock.elapsed())));
    COMPARE_EXIT(outcome, 1);
    QCOMPARE(outcome.object().value(QLatin1String("state")).toString(), QStringLiteral("stopped"));
    QCOMPARE(toString(terminal.experiments().first().state), QStringLiteral("stopped"));
}

QTEST_GUILESS_MAIN(TestSurvival)
#include "tst_survival.moc"
