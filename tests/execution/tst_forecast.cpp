// SPDX-License-Identifier: GPL-3.0-or-later
#include "branches.h"
#include "data/dataset.h"
#include "execution/forecast.h"
#include "experiments/cache.h"
#include "runfixture.h"
#include "store/objectstore.h"

#include <cmath>

using namespace rondo;
using testing::RunFixture;
using testing::twoBranches;

// What a run would do now, and why. The answers are compared with what a run then does.

namespace {

using State = NodeForecast::State;
using Forecasts = QHash<NodeId, NodeForecast>;

const char *word(State state)
{
    switch (state) {
    case State::NotRun:
        return "not run";
    case State::Current:
        return "current";
    case State::Cached:
        return "cached";
    case State::Stale:
        return "stale";
    case State::Incomplete:
        return "incomplete";
    }
    return "";
}

} // namespace

class TestForecast : public QObject {
    Q_OBJECT

    static Forecasts look(RunFixture &fixture, const Flow &flow)
    {
        auto objects = *ObjectStore::open(fixture.project.objectsFolder());
        const Datasets datasets(*fixture.database, objects);
        const auto told = forecast({*fixture.database, objects, datasets, fixture.project.folder()},
                                   QStringLiteral("digits"), flow);
        if (!told) {
            QTest::qFail(qPrintable(told.errorText()), __FILE__, __LINE__);
            return {};
        }
        return *told;
    }

    //! "mlp stale: lr changed since run 1", one node a line; nodes that are current are left out.
    static QString text(const Forecasts &forecasts)
    {
        QStringList lines;
        for (auto node = forecasts.begin(); node != forecasts.end(); ++node) {
            if (node->state == State::Current)
                continue;
            const QString reason = node->reason.isEmpty() ? QString() : QStringLiteral(": ") + node->reason;
            lines.append(
                QStringLiteral("%1 %2%3").arg(node.key().value, QLatin1String(word(node->state)), reason));
        }
        lines.sort();
        return lines.join(u'\n');
    }

    //! How many experiments of each node the run trained.
    static QHash<NodeId, int> trainedIn(const RunFixture &fixture, RunId run)
    {
        QHash<NodeId, int> trained;
        const auto experiments = fixture.experiments.experiments(run);
        for (const Experiment &experiment : experiments ? *experiments : QList<Experiment>())
            trained[experiment.node] += experiment.state == ExperimentState::Done;
        return trained;
    }

private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void nothingWasRunYet()
    {
        RunFixture fixture;
        const Forecasts forecasts = look(fixture, twoBranches());
        QCOMPARE(text(forecasts),
                 QStringLiteral("convnet not run\nfirst not run\ngate not run\nmlp not run\nother not run\n"
                                "second not run\nvgg not run"));
        const NodeForecast convnet = forecasts.value({QStringLiteral("convnet")});
        QCOMPARE(convnet.toTrain, 2);
        QVERIFY2(std::isnan(convnet.seconds), "nothing was ever measured");
    }

    void tellsWhatChanged_data()
    {
        QTest::addColumn<QString>("assignment");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *assignment, const char *expected) {
            QTest::newRow(assignment) << QString::fromLatin1(assignment) << QString::fromLatin1(expected);
        };
        row("mlp.lr=0.001", ""); // as it was
        row("mlp.hidden=64", "gate stale: mlp changed since run 1\nmlp stale: hidden changed since run 1");
        row("convnet.lr=0.001,0.02",
            "convnet stale: lr changed since run 1\ngate stale: convnet changed since run 1");
        row("convnet.lr=0.001", "convnet cached\ngate stale: convnet changed since run 1");
        row("second.images=50",
            "other stale: vgg changed since run 1\n"
            "vgg stale: second changed since run 1: another number of images");
        row("first.seed=7",
            "convnet stale: first changed since run 1: other data\n"
            "first stale: its source or settings changed since run 1: other data\n"
            "gate stale: convnet and mlp changed since run 1\n"
            "mlp stale: first changed since run 1: other data");
        row("gate.min_accuracy=0.6", "gate stale: min_accuracy changed since run 1");
    }
    void tellsWhatChanged()
    {
        QFETCH(QString, assignment);
        RunFixture fixture;
        Flow flow = twoBranches();
        (void)fixture.runFlow(flow);
        QCOMPARE(text(look(fixture, flow)), QString());
        QVERIFY_RESULT(applySetting(flow, NodeTypes::builtIn(), assignment));
        const Forecasts told = look(fixture, flow);
        QTEST(text(told), "expected");

        // It was no guess: the run trains exactly so many.
        const QHash<NodeId, int> trained = trainedIn(fixture, fixture.runFlow(flow));
        for (auto node = told.begin(); node != told.end(); ++node)
            QCOMPARE(trained.value(node.key()), node->toTrain);
        QCOMPARE(text(look(fixture, flow)), QString());
    }

    void whatLeadsBackIsCached()
    {
        RunFixture fixture;
        const Flow first = twoBranches();
        (void)fixture.runFlow(first);
        Flow second = first;
        QVERIFY_RESULT(applySetting(second, NodeTypes::builtIn(), QStringLiteral("mlp.hidden=64")));
        (void)fixture.runFlow(second);
        const NodeForecast back = look(fixture, first).value({QStringLiteral("mlp")});
        QCOMPARE(word(back.state), "cached");
        QCOMPARE(back.run, RunId {1});
        QCOMPARE(back.cached.size(), 1);
        QCOMPARE(fixture.experiments.experiment(back.cached.first())->run, RunId {1});
    }

    void turnedOffAndBrokenNodesAreLeftOut()
    {
        RunFixture fixture;
        Flow flow = twoBranches();
        (void)fixture.runFlow(flow);
        flow.nodes[{QStringLiteral("mlp")}].enabled = false;
        QCOMPARE(text(look(fixture, flow)),
                 QStringLiteral("gate stale: mlp was removed or turned off since run 1"));
        flow.nodes[{QStringLiteral("vgg")}].settings.insert(QStringLiteral("depth"), Value(6));
        const Forecasts told = look(fixture, flow);
        QVERIFY(!told.contains({QStringLiteral("vgg")}));
        QVERIFY(!told.contains({QStringLiteral("other")}));
        QCOMPARE(word(told.value({QStringLiteral("convnet")}).state), "current");
    }

    void aPartIsComparedWithItsOwnRun()
    {
        RunFixture fixture;
        Flow flow = twoBranches();
        (void)fixture.runFlow(flow);
        QVERIFY_RESULT(applySetting(flow, NodeTypes::builtIn(), QStringLiteral("vgg.width=8")));
        (void)fixture.runFlow(flow, {.part = RunScope::Part::Only, .nodes = {NodeId {QStringLiteral("vgg")}}});
        QCOMPARE(text(look(fixture, flow)), QStringLiteral("other stale: vgg changed since run 1"));
        // A sample is no run to compare with.
        (void)fixture.runFlow(flow, {.sample = true});
        QCOMPARE(text(look(fixture, flow)), QStringLiteral("other stale: vgg changed since run 1"));

        const auto earlier
            = cache::earlierExperiments(*fixture.database, QStringLiteral("digits"), RunId {2});
        QVERIFY_RESULT(earlier);
        QCOMPARE(earlier->size(), 3);
        for (const Experiment &experiment : *earlier)
            QCOMPARE(experiment.run, RunId {1});
    }

    void aClearedCacheIsNotTaken()
    {
        RunFixture fixture;
        const Flow flow = twoBranches();
        (void)fixture.runFlow(flow);
        const QSet<Digest> keys = look(fixture, flow).value({QStringLiteral("convnet")}).keys;
        const auto cleared = cache::forget(*fixture.database, keys);
        QVERIFY_RESULT(cleared);
        QCOMPARE(*cleared, 2);
        const NodeForecast convnet = look(fixture, flow).value({QStringLiteral("convnet")});
        QCOMPARE(word(convnet.state), "incomplete");
        QCOMPARE(convnet.toTrain, 2);
        const QHash<NodeId, int> trained = trainedIn(fixture, fixture.runFlow(flow));
        QCOMPARE(trained,
                 (QHash<NodeId, int> {{{QStringLiteral("convnet")}, 2},
                                      {{QStringLiteral("mlp")}, 0},
                                      {{QStringLiteral("vgg")}, 0}}));
        QCOMPARE(*cache::forget(*fixture.database, {QStringLiteral("sha256:unknown")}), 0);
    }

    //! Twice the epochs on half the images take as long.
    void secondsAreScaledFromWhatWasMeasured()
    {
        RunFixture fixture;
        Flow flow = twoBranches();
        (void)fixture.runFlow(flow);
        QVERIFY_RESULT(fixture.database->write(
            QStringLiteral("UPDATE experiments SET seconds = 60 WHERE type = 'vgg'")));
        const auto secondsWith = [&](const char *images, const char *epochs) {
            Flow changed = flow;
            if (!applySetting(changed, NodeTypes::builtIn(),
                              QStringLiteral("second.images=%1").arg(QLatin1String(images)))
                || !applySetting(changed, NodeTypes::builtIn(),
                                 QStringLiteral("vgg.epochs=%1").arg(QLatin1String(epochs))))
                return rondo::nan;
            return look(fixture, changed).value({QStringLiteral("vgg")}).seconds;
        };
        QCOMPARE(secondsWith("0", "6"), 0.0); // it is cached
        QCOMPARE(secondsWith("0", "12"), 120.0);
        QCOMPARE(secondsWith("0", "3,12"), 150.0);
        const double third = secondsWith("30", "6");
        QVERIFY2(third > 10 && third < 40, qPrintable(QString::number(third)));
    }
};

QTEST_GUILESS_MAIN(TestForecast)
#include "tst_forecast.moc"
