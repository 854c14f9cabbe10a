// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/recorder.h"
#include "store/database.h"
#include "testing.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace rondo;

namespace {

const QString loss = QStringLiteral("loss");

//! A store with experiments that run.
class Store {
public:
    explicit Store(int count)
        : database(Database::open(m_folder.filePath(QStringLiteral("store.sqlite"))).value())
        , experiments(*database)
    {
        Plan plan;
        for (int i = 0; i < count; ++i) {
            Step step;
            step.name = QStringLiteral("experiment-%1").arg(i);
            plan.steps.append(step);
        }
        const auto run = experiments.addRun(QStringLiteral("digits"), {}, plan, {});
        const auto rows = experiments.experiments(*run);
        for (Experiment experiment : *rows) {
            experiment.state = ExperimentState::Running;
            all << experiment;
        }
    }
    qint64 rows(const Experiment &experiment) const
    {
        auto query = database->run(QStringLiteral("SELECT count(*) FROM metrics WHERE experiment = ?"),
                                   {experiment.id.value});
        return query && query->next() ? query->value(0).toLongLong() : -1;
    }
    qsizetype points(const Experiment &experiment) const
    {
        return experiments.series(experiment.id, loss)->size();
    }

private:
    QTemporaryDir m_folder;

public:
    std::unique_ptr<Database> database;
    Experiments experiments;
    QList<Experiment> all;
};

void addPoints(Recorder &recorder, const Experiment &experiment, int from, int to)
{
    for (int step = from; step < to; ++step)
        recorder.addMetric(experiment.id, loss, {step, 0, 1.0 / (step + 1)});
}

} // namespace

class TestRecorder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void pointsAreInTheStoreWithinABatch()
    {
        Store store(1);
        Recorder recorder(*store.database, nullptr);
        QSignalSpy written(&recorder, &Recorder::written);
        addPoints(recorder, store.all[0], 0, 3);
        QCOMPARE(store.points(store.all[0]), 0);
        QVERIFY(written.wait(5000));
        QCOMPARE(store.points(store.all[0]), 3);
        QCOMPARE(store.experiments.experiment(store.all[0].id)->extents.value(loss),
                 (MetricExtent {1.0 / 3, 1.0 / 3, 1}));
    }

    void endedExperimentsArePacked()
    {
        Store store(3);
        {
            Recorder recorder(*store.database, nullptr);
            for (const Experiment &experiment : std::as_const(store.all)) {
                recorder.update(experiment);
                addPoints(recorder, experiment, 0, 5);
            }
            store.all[0].state = ExperimentState::Done;
            store.all[1].state = ExperimentState::Failed;
            recorder.update(store.all[0], {{QStringLiteral("best"), 0.5}});
            recorder.update(store.all[1]);
        }
        QCOMPARE(store.rows(store.all[0]), 0);
        QCOMPARE(store.rows(store.all[1]), 0);
        QCOMPARE(store.rows(store.all[2]), 5); // it runs
        for (const Experiment &experiment : std::as_const(store.all))
            QCOMPARE(store.points(experiment), 5);
        QCOMPARE(store.experiments.experiment(store.all[0].id)->metric(QStringLiteral("best")), 0.5);
    }

    void continuedExperimentGoesOn()
    {
        Store store(1);
        for (int attempt = 0; attempt < 3; ++attempt) {
            Recorder recorder(*store.database, nullptr);
            store.all[0].state = ExperimentState::Running;
            store.all[0].started = QDateTime::fromMSecsSinceEpoch(attempt + 1, Qt::UTC);
            recorder.update(store.all[0]);
            addPoints(recorder, store.all[0], 40 * attempt, 40 * attempt + 50); // ten of them again
            store.all[0].state = ExperimentState::Stopped;
            recorder.update(store.all[0]);
        }
        QCOMPARE(store.points(store.all[0]), 130);
        QCOMPARE(store.rows(store.all[0]), 0);
    }

    void aReportIsWrittenWhenItChanges()
    {
        Store store(1);
        Recorder recorder(*store.database, nullptr);
        Experiment &experiment = store.all[0];
        const auto tell = [&](int epoch) {
            experiment.report = {{QStringLiteral("confusion_epoch"), epoch}};
            recorder.touch(experiment);
            recorder.flush();
        };
        const auto told = [&] {
            return store.experiments.experiment(experiment.id)->report.value(QLatin1String("confusion_epoch")).toInt();
        };
        tell(1);
        QCOMPARE(told(), 1);
        // So that a second writing would show.
        QVERIFY_RESULT(store.database->write(QStringLiteral("UPDATE experiments SET report = '{\"confusion_epoch\":7}'")));
        tell(1);
        QCOMPARE(told(), 7);
        tell(2);
        QCOMPARE(told(), 2);
    }

    //! As a runner does that takes a run up again: it has read the rows without their reports.
    void aReportOutlivesItsRunner()
    {
        Store store(1);
        store.all[0].report = {{QStringLiteral("confusion_epoch"), 4}};
        Recorder(*store.database, nullptr).update(store.all[0]);
        Experiment again = store.experiments.experiments(store.all[0].run)->first();
        again.state = ExperimentState::Stopped;
        QVERIFY_RESULT(store.experiments.update(again));
        Recorder(*store.database, nullptr).update(again);
        QCOMPARE(store.experiments.experiment(again.id)->report, store.all[0].report);
    }

    //! What an older Rondo or a killed runner left is packed after the next experiment.
    void leftoversArePackedToo()
    {
        Store store(2);
        {
            Recorder recorder(*store.database, nullptr);
            addPoints(recorder, store.all[0], 0, 5);
            recorder.flush();
        }
        store.all[0].state = ExperimentState::Done;
        QVERIFY_RESULT(store.experiments.update(store.all[0]));
        QCOMPARE(store.rows(store.all[0]), 5);
        Recorder recorder(*store.database, nullptr);
        store.all[1].state = ExperimentState::Done;
        recorder.update(store.all[1]);
        QTRY_COMPARE(store.rows(store.all[0]), 0);
        QCOMPARE(store.points(store.all[0]), 5);
    }

    void fullDiskIsTold()
    {
        Store store(1);
        QVERIFY_RESULT(
            store.database->write(QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON metric_series BEGIN "
                                                 "SELECT raise(ABORT, 'disk is full'); END")));
        Recorder recorder(*store.database, nullptr);
        QSignalSpy failed(&recorder, &Recorder::failed);
        addPoints(recorder, store.all[0], 0, 500);
        recorder.flush();
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].toString().contains(QStringLiteral("disk is full")));
        QCOMPARE(store.points(store.all[0]), 0);
    }
};

QTEST_GUILESS_MAIN(TestRecorder)
#include "tst_recorder.moc"
