// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/experiments.h"
#include "plans.h"
#include "store/database.h"
#include "testing.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <cmath>

using namespace rondo;
using testing::planOf;

class TestExperiments : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        testing::failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        auto database = Database::open(m_folder->filePath(QStringLiteral("s.sqlite")));
        QVERIFY_RESULT(database);
        m_database = std::move(*database);
    }
    void cleanup()
    {
        m_database.reset();
        m_folder.reset();
    }

    void runHoldsItsExperiments()
    {
        Experiments experiments(*m_database);
        const QJsonObject cause {{QStringLiteral("kind"), QStringLiteral("person")}};
        const auto none = experiments.latestRun();
        QVERIFY_RESULT(none);
        QVERIFY(!none->has_value());
        const auto run = experiments.addRun(QStringLiteral("digits"), QStringLiteral("{}"), planOf(3), cause);
        QVERIFY_RESULT(run);
        const auto read = experiments.run(*run);
        QVERIFY_RESULT(read);
        QCOMPARE(read->cause, cause);
        QCOMPARE(read->flowText, QStringLiteral("{}"));
        QVERIFY(read->ownerAlive);
        const auto rows = experiments.experiments(*run);
        QVERIFY_RESULT(rows);
        QCOMPARE(rows->size(), 3);
        QCOMPARE(rows->at(1).name, QStringLiteral("convnet-2"));
        QCOMPARE(rows->at(1).settings.value(QLatin1String("lr")).toDouble(), 0.002);
        QVERIFY(rows->at(1).state == ExperimentState::Queued);
        QVERIFY_RESULT(experiments.setRunState(*run, RunState::Refused, {{QStringLiteral("best"), 2}}));
        const auto ended = experiments.run(*run);
        QVERIFY_RESULT(ended);
        QVERIFY(ended->state == RunState::Refused);
        QVERIFY(ended->finished.isValid());
        QCOMPARE(ended->report.value(QLatin1String("best")).toInt(), 2);
        QVERIFY_ERROR(experiments.run({99}), QStringLiteral("99"));
    }

    void updatesComeBack()
    {
        Experiments experiments(*m_database);
        const auto run = experiments.addRun(QStringLiteral("digits"), {}, planOf(1), {});
        QVERIFY_RESULT(run);
        Experiment changed = experiments.experiments(*run)->first();
        changed.state = ExperimentState::Done;
        changed.reason = QStringLiteral("because");
        changed.epoch = 3;
        changed.epochs = 6;
        changed.fraction = 0.5;
        changed.seconds = 12.5;
        changed.started = QDateTime::fromMSecsSinceEpoch(1000, Qt::UTC);
        changed.model = QStringLiteral("sha256:model");
        changed.report = {{QStringLiteral("confusion"), QJsonArray {1, 2}}};
        QVERIFY_RESULT(experiments.update(changed));
        const auto read = experiments.experiment(changed.id);
        QVERIFY_RESULT(read);
        QVERIFY(read->state == ExperimentState::Done);
        QCOMPARE(read->reason, changed.reason);
        QCOMPARE(read->epoch, 3);
        QCOMPARE(read->seconds, 12.5);
        QCOMPARE(read->started, changed.started);
        QCOMPARE(read->report, changed.report);
        const auto cached = experiments.finishedWithKey(QStringLiteral("sha256:1"));
        QVERIFY_RESULT(cached);
        QVERIFY(cached->has_value());
        QCOMPARE((*cached)->model, changed.model);
        const auto unknown = experiments.finishedWithKey(QStringLiteral("sha256:2"));
        QVERIFY_RESULT(unknown);
        QVERIFY(!unknown->has_value());
    }

    void notANumberStaysAGap()
    {
        Experiments experiments(*m_database);
        const auto run = experiments.addRun(QStringLiteral("digits"), {}, planOf(1), {});
        QVERIFY_RESULT(run);
        const ExperimentId id = experiments.experiments(*run)->first().id;
        const QString loss = QStringLiteral("loss");
        QVERIFY_RESULT(
            experiments.addMetrics({{id, loss, {1, 0.1, 0.5}, 0}, {id, loss, {2, 0.2, rondo::nan}, 0}}));
        const auto series = experiments.series(id, loss);
        QVERIFY_RESULT(series);
        QCOMPARE(series->size(), 2);
        QCOMPARE(series->at(0).value, 0.5);
        QVERIFY(std::isnan(series->at(1).value));
        QVERIFY(std::isnan(experiments.experiment(id)->metric(loss)));
        QVERIFY_RESULT(experiments.addMetrics({{id, loss, {2, 0.2, 0.25}, 0}}));
        QCOMPARE(experiments.experiment(id)->metric(loss), 0.25);
        QCOMPARE(experiments.series(id, loss)->size(), 2);
        QCOMPARE(experiments.metricNames(id).value(), QStringList {loss});
    }

    void thinningKeepsThePeaks()
    {
        Experiments experiments(*m_database);
        const auto run = experiments.addRun(QStringLiteral("digits"), {}, planOf(1), {});
        QVERIFY_RESULT(run);
        const ExperimentId id = experiments.experiments(*run)->first().id;
        QList<Experiments::MetricRow> rows;
        for (int step = 0; step < 10'000; ++step)
            rows.append({id,
                         QStringLiteral("loss"),
                         {step, step / 100.0, step == 7777 ? 50.0 : std::sin(step / 100.0)},
                         step});
        QElapsedTimer timer;
        timer.start();
        QVERIFY_RESULT(experiments.addMetrics(rows));
        qInfo("%.0f metric points a second", 1e9 * double(rows.size()) / double(timer.nsecsElapsed()));
        const auto series = experiments.series(id, QStringLiteral("loss"), 600);
        QVERIFY_RESULT(series);
        QVERIFY(series->size() <= 600);
        QVERIFY(series->size() >= 300);
        double highest = 0;
        for (qsizetype i = 0; i < series->size(); ++i) {
            highest = std::max(highest, series->at(i).value);
            QVERIFY(i == 0 || series->at(i).step > series->at(i - 1).step);
        }
        QCOMPARE(highest, 50.0);
    }

    void claimTellsADeadOwnerFromALivingOne()
    {
        Experiments experiments(*m_database);
        const auto run = experiments.addRun(QStringLiteral("digits"), {}, planOf(1), {});
        QVERIFY_RESULT(run);
        QProcess other;
        other.start(QStringLiteral("sleep"), {QStringLiteral("60")});
        QVERIFY(other.waitForStarted());
        const QString setOwner = QStringLiteral("UPDATE runs SET owner = ?, owner_started = ? WHERE id = ?");
        QFile stat(QStringLiteral("/proc/%1/stat").arg(other.processId()));
        QVERIFY(stat.open(QIODevice::ReadOnly));
        const qint64 startTime = stat.readAll().split(' ').at(21).toLongLong();
        QVERIFY_RESULT(m_database->write(setOwner, {other.processId(), startTime, run->value}));
        QVERIFY_ERROR(experiments.claim(*run), QStringLiteral("rondoctl stop"));
        // The same pid, used again by another process.
        QVERIFY_RESULT(m_database->write(setOwner, {other.processId(), startTime - 1, run->value}));
        QVERIFY(!experiments.run(*run)->ownerAlive);
        QVERIFY_RESULT(experiments.claim(*run));
        QVERIFY(experiments.run(*run)->ownerAlive);
        other.kill();
        other.waitForFinished();
    }

    void machineUseAddsUpTheExperiments()
    {
        Experiments experiments(*m_database);
        const auto run = experiments.addRun(QStringLiteral("digits"), {}, planOf(2), {});
        QVERIFY_RESULT(run);
        const auto rows = experiments.experiments(*run);
        ResourceSample sample;
        sample.time = 5'000;
        sample.cpu = 0.75;
        sample.memory = 1e6;
        sample.diskRead = 100;
        sample.diskWritten = 200;
        sample.received = 300;
        sample.sent = 400;
        ResourceSample old = sample;
        old.time = 1'000;
        QVERIFY_RESULT(experiments.addResources(
            {{rows->at(0).id, old}, {rows->at(0).id, sample}, {rows->at(1).id, sample}}));
        const auto use = experiments.machineUse(*run, 3);
        QVERIFY_RESULT(use);
        QCOMPARE(use->size(), 1);
        QCOMPARE(use->first().cpu, 1.5);
        QCOMPARE(use->first().memory, 2e6);
        QVERIFY(std::isnan(use->first().gpu));
        QCOMPARE(use->first().diskRead, 200.0);
        QCOMPARE(use->first().diskWritten, 400.0);
        QVERIFY2(use->first().received == 300 && use->first().sent == 400, "one network for all of them");
        QCOMPARE(experiments.resources(rows->at(0).id)->size(), 2);
    }

    void stopIsSeenByTheOwner()
    {
        Experiments experiments(*m_database);
        const auto run = experiments.addRun(QStringLiteral("digits"), {}, planOf(1), {});
        QVERIFY_RESULT(run);
        QCOMPARE(experiments.stopRequested(*run).value(), false);
        QVERIFY_RESULT(experiments.requestStop(*run));
        QCOMPARE(experiments.stopRequested(*run).value(), true);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestExperiments)
#include "tst_experiments.moc"
