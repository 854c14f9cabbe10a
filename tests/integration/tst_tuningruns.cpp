// SPDX-License-Identifier: GPL-3.0-or-later
// Searches in the terminal, with the real worker: what is stopped early goes on, lists are edited, runs grow.
#include "base/files.h"
#include "terminal.h"

#include <QScopeGuard>

#include <cmath>

using namespace rondo;
using testing::Outcome;
using testing::Terminal;

namespace {

QStringList runWith(const QStringList &settings, const QStringList &more = {})
{
    QStringList arguments {QStringLiteral("run"), QStringLiteral("--json")};
    for (const QString &setting : settings)
        arguments << QStringLiteral("--set") << QLatin1String("ConvNet.") + setting;
    return arguments + more;
}

Experiment named(const Terminal &terminal, const QString &name)
{
    for (const Experiment &experiment : terminal.experiments()) {
        if (experiment.name == name)
            return experiment;
    }
    return {};
}

int countOf(const Terminal &terminal, ExperimentState state)
{
    const QList<Experiment> all = terminal.experiments();
    return int(std::count_if(all.begin(), all.end(), [state](const Experiment &one) { return one.state == state; }));
}

} // namespace

class TestTuningRuns : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    //! What halving stopped gives, when it is continued, what it gives unbroken.
    void stoppedIsContinued()
    {
        const Terminal whole;
        whole.makeProject({0.0001, 0.001, 0.01}, 3);
        COMPARE_EXIT(whole.inProject(runWith({})), 0);

        const Terminal terminal;
        terminal.makeProject({0.0001, 0.001, 0.01}, 3);
        COMPARE_EXIT(terminal.inProject(runWith({QStringLiteral("pruner=halving")})), 0);
        QCOMPARE(countOf(terminal, ExperimentState::Done), 1);
        const Experiment slow = named(terminal, QStringLiteral("convnet-1"));
        QCOMPARE(toString(slow.state), toString(ExperimentState::Stopped));
        QVERIFY2(slow.reason.contains(QLatin1String("of 3 after epoch 1")), qPrintable(slow.reason));
        QVERIFY(!slow.environment.value(QLatin1String("versions")).toObject().value(QLatin1String("torch")).toString().isEmpty());

        const Outcome refused = terminal.inProject({QStringLiteral("run"), QStringLiteral("--continue"),
                                                    QString::number(slow.id.value + 1000)});
        COMPARE_EXIT(refused, 1);
        COMPARE_EXIT(terminal.inProject({QStringLiteral("run"), QStringLiteral("--continue"),
                                         QString::number(slow.id.value), QStringLiteral("--json")}),
                     0);
        const Experiment done = named(terminal, QStringLiteral("convnet-1"));
        QCOMPARE(toString(done.state), toString(ExperimentState::Done));
        QCOMPARE(countOf(terminal, ExperimentState::Done), 2);
        const Experiment unbroken = named(whole, QStringLiteral("convnet-1"));
        for (const char *metric : {"val_accuracy", "val_loss", "test_accuracy"})
            QVERIFY2(std::abs(done.metric(QLatin1String(metric)) - unbroken.metric(QLatin1String(metric))) < 1e-6,
                     metric); // another number of threads adds up in another order
        QCOMPARE(done.key, unbroken.key);
    }

    void runsGrow()
    {
        const Terminal terminal;
        terminal.makeProject({0.001, 0.01});
        COMPARE_EXIT(terminal.inProject(runWith({QStringLiteral("search=random"), QStringLiteral("trials=2"),
                                                 QStringLiteral("lr=0.001..0.01 log")})),
                     0);
        QCOMPARE(terminal.experiments().size(), 2);
        const auto add = [&terminal](const QString &option, const QString &what) {
            return terminal.inProject({QStringLiteral("run"), option, what, QStringLiteral("--json")});
        };
        COMPARE_EXIT(add(QStringLiteral("--add"), QStringLiteral("ConvNet.lr=0.02; filters=6")), 0);
        const Experiment added = named(terminal, QStringLiteral("convnet-3"));
        QCOMPARE(toString(added.state), toString(ExperimentState::Done));
        QCOMPARE(added.settings.value(QLatin1String("lr")).toDouble(), 0.02);
        QCOMPARE(added.settings.value(QLatin1String("filters")).toInt(), 6);
        QCOMPARE(added.origin.value(QLatin1String("kind")).toString(), QStringLiteral("person"));
        COMPARE_EXIT(add(QStringLiteral("--trials"), QStringLiteral("1")), 0);
        const Experiment trial = named(terminal, QStringLiteral("convnet-4"));
        QCOMPARE(toString(trial.state), toString(ExperimentState::Done));
        QCOMPARE(trial.origin.value(QLatin1String("trial")).toInt(), 2);
        COMPARE_EXIT(add(QStringLiteral("--add"), QStringLiteral("ConvNet.lr=0.02; filters=6")), 1);
        COMPARE_EXIT(add(QStringLiteral("--add"), QStringLiteral("Nobody.lr=0.02")), 1);
        COMPARE_EXIT(add(QStringLiteral("--add"), QStringLiteral("ConvNet.trials=3")), 1);
        QCOMPARE(terminal.experiments().size(), 4);
        COMPARE_EXIT(terminal.inProject({QStringLiteral("run"), QStringLiteral("--add"),
                                         QStringLiteral("ConvNet.lr=0.1"), QStringLiteral("--sample")}),
                     2);
    }

    void listIsEdited()
    {
        const Terminal terminal;
        terminal.makeProject({0.001, 0.01});
        const Outcome dry = terminal.inProject(runWith({}, {QStringLiteral("--dry-run")}));
        COMPARE_EXIT(dry, 0);
        QVERIFY(terminal.experiments().isEmpty());
        QList<QByteArray> lines = dry.output.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        lines[1].replace("\"lr\":0.01", "\"lr\":0.03");
        const QString list = terminal.folder + QLatin1String("/list.jsonl");
        QVERIFY_RESULT(writeFileAtomically(list, lines.at(1) + "\n{\"node\":\"ConvNet\",\"settings\":{\"lr\":0.05}}\n"));
        COMPARE_EXIT(terminal.inProject(runWith({}, {QStringLiteral("--list"), list})), 0);
        const QList<Experiment> all = terminal.experiments();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.at(0).settings.value(QLatin1String("lr")).toDouble(), 0.03);
        QCOMPARE(all.at(1).settings.value(QLatin1String("lr")).toDouble(), 0.05);

        const Outcome table = terminal.inProject({QStringLiteral("run"), QStringLiteral("--dry-run")});
        COMPARE_EXIT(table, 0);
        QVERIFY2(table.output.contains("2 experiments, 0 of them trained before; about 2 epochs"),
                 table.output.constData());
        QVERIFY2(table.output.contains("at a time"), table.output.constData());
        QVERIFY2(table.output.contains("core-hours"), table.output.constData());

        // Where there are GPUs, those are what it costs; a wish for none counts here as in the run.
        const QTemporaryDir driver;
        QVERIFY(QFile::copy(QStringLiteral(RONDO_FAKE_NVML), driver.filePath(QStringLiteral("libnvidia-ml.so.1"))));
        qputenv("LD_LIBRARY_PATH", driver.path().toUtf8());
        const auto cleanUp = qScopeGuard([] {
            qunsetenv("LD_LIBRARY_PATH");
            qunsetenv("CUDA_VISIBLE_DEVICES");
        });
        const Outcome onGpus = terminal.inProject({QStringLiteral("run"), QStringLiteral("--dry-run")});
        QVERIFY2(onGpus.output.contains("GPU-hours"), onGpus.output.constData());
        qputenv("CUDA_VISIBLE_DEVICES", "-1");
        const Outcome hidden = terminal.inProject({QStringLiteral("run"), QStringLiteral("--dry-run")});
        QVERIFY2(hidden.output.contains("core-hours"), hidden.output.constData());
    }

    void damagedListIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("empty") << QByteArray("\n") << QByteArray("no experiments");
        QTest::newRow("no JSON") << QByteArray("lr=0.1\n") << QByteArray("Line 1");
        QTest::newRow("no such node") << QByteArray(R"({"node":"X","settings":{}})") << QByteArray("no node \"X\"");
        QTest::newRow("not chosen yet") << QByteArray(R"({"node":"ConvNet","settings":null})")
                                        << QByteArray("no settings");
        QTest::newRow("no such setting") << QByteArray(R"({"node":"ConvNet","settings":{"speed":1}})")
                                         << QByteArray("no setting \"speed\"");
        QTest::newRow("outside") << QByteArray(R"({"node":"ConvNet","settings":{"dropout":2}})")
                                 << QByteArray("between");
        QTest::newRow("twice") << QByteArray("{\"node\":\"ConvNet\",\"settings\":{}}\n{\"node\":\"ConvNet\",\"settings\":{}}")
                               << QByteArray("Line 2");
    }
    void damagedListIsRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, words);
        const Terminal terminal;
        terminal.makeProject({0.01});
        const QString list = terminal.folder + QLatin1String("/list.jsonl");
        QVERIFY_RESULT(writeFileAtomically(list, text));
        const Outcome outcome = terminal.inProject({QStringLiteral("run"), QStringLiteral("--list"), list});
        COMPARE_EXIT(outcome, 1);
        QVERIFY2(outcome.errors.contains(words), outcome.errors.constData());
        QVERIFY(terminal.experiments().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTuningRuns)
#include "tst_tuningruns.moc"
