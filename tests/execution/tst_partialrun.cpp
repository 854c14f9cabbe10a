// SPDX-License-Identifier: GPL-3.0-or-later
#include "branches.h"
#include "models/models.h"
#include "runfixture.h"

#include <QJsonArray>

using namespace rondo;
using testing::RunFixture;
using testing::twoBranches;

Q_DECLARE_METATYPE(rondo::RunScope)

// Which experiments the runner starts, seen from outside: what it trained is done, what it took is cached.

namespace {

using Part = RunScope::Part;

QSet<NodeId> ids(const char *names)
{
    QSet<NodeId> set;
    for (const QString &name : QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts))
        set.insert(NodeId {name});
    return set;
}

//! "convnet 2, mlp 1": how many experiments of each node are in \a state.
QString counts(const QList<Experiment> &experiments, ExperimentState state)
{
    QMap<QString, int> perNode;
    for (const Experiment &experiment : experiments) {
        if (experiment.state == state)
            ++perNode[experiment.node.value];
    }
    QStringList words;
    for (auto node = perNode.begin(); node != perNode.end(); ++node)
        words.append(QStringLiteral("%1 %2").arg(node.key()).arg(node.value()));
    return words.join(QStringLiteral(", "));
}

} // namespace

class TestPartialRun : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void anEditRunsExactlyWhatDependsOnIt_data()
    {
        QTest::addColumn<QString>("assignment");
        QTest::addColumn<QString>("trained");
        const auto row = [](const char *assignment, const char *trained) {
            QTest::newRow(assignment) << QString::fromLatin1(assignment) << QString::fromLatin1(trained);
        };
        row("first.seed=7", "convnet 2, mlp 1");
        row("second.images=50", "vgg 1");
        row("convnet.dropout=0.5", "convnet 2");
        row("convnet.lr=0.001,0.02", "convnet 1");
        row("mlp.hidden=64", "mlp 1");
        row("vgg.width=8", "vgg 1");
        row("gate.min_accuracy=0.6", "");
        row("other.max_size_mb=2", "");
        row("mlp.lr=0.001", ""); // as it was
    }
    void anEditRunsExactlyWhatDependsOnIt()
    {
        QFETCH(QString, assignment);
        RunFixture fixture;
        Flow flow = twoBranches();
        const RunId first = fixture.runFlow(flow);
        QCOMPARE(counts(*fixture.experiments.experiments(first), ExperimentState::Done),
                 QStringLiteral("convnet 2, mlp 1, vgg 1"));
        QVERIFY_RESULT(applySetting(flow, NodeTypes::builtIn(), assignment));
        const auto second = *fixture.experiments.experiments(fixture.runFlow(flow));
        QTEST(counts(second, ExperimentState::Done), "trained");
        QCOMPARE(second.size(), 4);
    }

    void runsAPart_data()
    {
        QTest::addColumn<RunScope>("scope");
        QTest::addColumn<QString>("trained");
        QTest::addColumn<QString>("cached");
        QTest::addColumn<int>("judged");
        const auto row = [](const char *name, const RunScope &scope, const char *trained, const char *cached,
                            int judged) {
            QTest::newRow(name) << scope << QString::fromLatin1(trained) << QString::fromLatin1(cached)
                                << judged;
        };
        row("all", {}, "", "convnet 2, mlp 1, vgg 1", 2);
        row("all anew", {.useCache = false}, "convnet 2, mlp 1, vgg 1", "", 2);
        row("one", {.part = Part::Only, .nodes = ids("convnet")}, "", "convnet 2", 0);
        row("one anew", {.part = Part::Only, .nodes = ids("convnet"), .useCache = false}, "convnet 2", "", 0);
        row("a frame", {.part = Part::Only, .nodes = ids("convnet vgg"), .useCache = false},
            "convnet 2, vgg 1", "", 0);
        row("the gate anew", {.part = Part::Only, .nodes = ids("gate"), .useCache = false}, "",
            "convnet 2, mlp 1", 1);
        row("to the gate", {.part = Part::To, .nodes = ids("gate")}, "", "convnet 2, mlp 1", 1);
        row("to the gate anew", {.part = Part::To, .nodes = ids("other"), .useCache = false}, "vgg 1", "", 1);
        row("from one on", {.part = Part::From, .nodes = ids("mlp")}, "mlp 1", "convnet 2", 1);
        row("from the data on", {.part = Part::From, .nodes = ids("second")}, "vgg 1", "", 1);
        row("from the gate on", {.part = Part::From, .nodes = ids("gate")}, "", "convnet 2, mlp 1", 1);
        row("data alone", {.part = Part::Only, .nodes = ids("first")}, "", "", 0);
        row("a sample", {.sample = true}, "convnet 2, mlp 1, vgg 1", "", 2);
    }
    void runsAPart()
    {
        QFETCH(RunScope, scope);
        RunFixture fixture;
        (void)fixture.runFlow(twoBranches());
        const RunId id = fixture.runFlow(twoBranches(), scope);
        const auto experiments = *fixture.experiments.experiments(id);
        QTEST(counts(experiments, ExperimentState::Done), "trained");
        QTEST(counts(experiments, ExperimentState::Cached), "cached");
        const Run done = *fixture.experiments.run(id);
        const int gates = done.report.contains(QLatin1String("validations"))
            ? int(done.report.value(QLatin1String("validations")).toArray().size())
            : int(done.report.contains(QLatin1String("models"))
                  && done.report.contains(QLatin1String("node")));
        QTEST(gates, "judged");
        QCOMPARE(*RunScope::fromJson(done.cause.value(QLatin1String("scope")).toObject()), scope);
    }

    //! What a sample made is not taken for a full result, nor the other way round, and it leaves no model.
    void aSampleStaysApart()
    {
        RunFixture fixture;
        const Flow flow = twoBranches();
        const RunId sample = fixture.runFlow(flow, {.sample = true});
        QVERIFY(Models(*fixture.database).all()->isEmpty());
        const auto sampled = fixture.experiments.experiments(sample);
        QVERIFY_RESULT(sampled);
        for (const Experiment &experiment : *sampled)
            QCOMPARE(experiment.settings.value(QLatin1String("epochs")).toInt(), 1);
        QCOMPARE(counts(*fixture.experiments.experiments(fixture.runFlow(flow)), ExperimentState::Done),
                 QStringLiteral("convnet 2, mlp 1, vgg 1"));
        QVERIFY(!Models(*fixture.database).all()->isEmpty());
        QCOMPARE(counts(*fixture.experiments.experiments(fixture.runFlow(flow, {.sample = true})),
                        ExperimentState::Cached),
                 QStringLiteral("convnet 2, mlp 1, vgg 1"));
    }

    //! A run that was stopped before it began goes on with its part, and as fresh as it was meant.
    void resumeKeepsThePart()
    {
        RunFixture fixture;
        const Flow flow = twoBranches();
        (void)fixture.runFlow(flow);
        RunId id;
        {
            Runner runner(fixture.project, {.workers = 1, .threads = 1});
            QSignalSpy finished(&runner, &Runner::finished);
            const auto started
                = runner.start(QStringLiteral("digits"), flow, {},
                               {.part = Part::Only, .nodes = ids("convnet"), .useCache = false});
            QVERIFY_RESULT(started);
            id = *started;
            runner.stop();
            QVERIFY(finished.count() == 1 || finished.wait(10'000));
        }
        Runner again(fixture.project);
        RunFixture::finish(again, id);
        QCOMPARE(counts(*fixture.experiments.experiments(id), ExperimentState::Done),
                 QStringLiteral("convnet 2"));
    }
};

QTEST_GUILESS_MAIN(TestPartialRun)
#include "tst_partialrun.moc"
