// SPDX-License-Identifier: GPL-3.0-or-later
// What the Compare view says, as pure functions.
#include "charts/curveindex.h"
#include "compare/compareexport.h"
#include "compare/differencemodel.h"
#include "compare/parallelcard.h"
#include "testing.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>

#include <cmath>

using namespace rondo;

namespace {

ComparedExperiment made(qint64 id, const QJsonObject &settings, const QMap<QString, double> &metrics)
{
    ComparedExperiment compared;
    compared.experiment.id = {id};
    compared.experiment.run = {1};
    compared.experiment.nodeTitle = QStringLiteral("ConvNet");
    compared.experiment.settings = settings;
    compared.experiment.metrics = metrics;
    compared.experiment.model = QStringLiteral("sha256:1");
    compared.experiment.state = ExperimentState::Done;
    compared.name = compared.experiment.name = QStringLiteral("convnet-%1").arg(id);
    return compared;
}

//! As a worker tells it (core/learning/evaluation.cpp), of the classes 0, 1, 2 ...
QJsonObject reportOf(const QList<double> &recalls)
{
    QJsonArray classes;
    for (int i = 0; i < recalls.size(); ++i)
        classes.append(QJsonObject {{QStringLiteral("class"), QString::number(i)}, {QStringLiteral("images"), 100},
                                    {QStringLiteral("precision"), 0.9}, {QStringLiteral("recall"), recalls[i]}});
    return {{QStringLiteral("per_class"), classes}};
}

Comparison two()
{
    Comparison comparison;
    comparison.chosen = {made(1, {{QStringLiteral("lr"), 0.001}, {QStringLiteral("seed"), 1}},
                              {{QStringLiteral("val_accuracy"), 0.9913}, {QStringLiteral("val_loss"), 0.0287},
                               {QStringLiteral("latency_p95_ms"), 2}}),
                         made(2, {{QStringLiteral("lr"), 0.003}, {QStringLiteral("seed"), 1}, {QStringLiteral("depth"), 11}},
                              {{QStringLiteral("val_accuracy"), 0.9934}, {QStringLiteral("val_loss"), 0.0221},
                               {QStringLiteral("latency_p95_ms"), 6.8}})};
    comparison.chosen[0].experiment.environment = {{QStringLiteral("machine"), QStringLiteral("one")},
                                                   {QStringLiteral("versions"), QJsonObject {{QStringLiteral("torch"), QStringLiteral("2.6")}}}};
    comparison.chosen[1].experiment.environment = {{QStringLiteral("machine"), QStringLiteral("one")},
                                                   {QStringLiteral("versions"), QJsonObject {{QStringLiteral("torch"), QStringLiteral("2.7")}}},
                                                   {QStringLiteral("git"), QJsonObject {{QStringLiteral("changes"), QJsonObject {{QStringLiteral("scripts/net.py"), QStringLiteral("1c58")}}}}}};
    comparison.chosen[0].experiment.report = reportOf({0.99, 0.97, 0.98});
    comparison.chosen[1].experiment.report = reportOf({0.96, 0.99, 0.98});
    comparison.chosen[0].checks = CheckOutcome {true, {}};
    comparison.chosen[1].checks = CheckOutcome {false, {QStringLiteral("too slow")}};
    return comparison;
}

const DifferenceRow *rowOf(const QList<DifferenceRow> &rows, const QString &title)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const DifferenceRow &row) { return row.title == title; });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

class TestDifferences : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        rondo::testing::failOnWarnings();
        QLocale::setDefault(QLocale::c());
    }

    void changes_data()
    {
        QTest::addColumn<QString>("metric");
        QTest::addColumn<double>("base");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("a rate up") << "val_accuracy" << 0.9913 << 0.9934 << QStringLiteral("+0.0021");
        QTest::newRow("a rate down") << "val_accuracy" << 0.99 << 0.98 << QStringLiteral("\u22120.0100");
        QTest::newRow("loss") << "val_loss" << 0.0287 << 0.0221 << QStringLiteral("\u221223\u2009%");
        QTest::newRow("a little") << "val_loss" << 1.0 << 1.004 << QStringLiteral("+0.4\u2009%");
        QTest::newRow("a multiple") << "latency_p95_ms" << 2.0 << 6.8 << QStringLiteral("×3.4");
        QTest::newRow("a fraction") << "size_mb" << 10.0 << 2.5 << QStringLiteral("×0.25");
        QTest::newRow("from nothing") << "x" << 0.0 << 3.0 << QStringLiteral("+3");
        QTest::newRow("other side of 0") << "x" << -1.0 << 3.0 << QStringLiteral("+4");
        QTest::newRow("equal") << "x" << 1.0 << 1.0 << QString();
        QTest::newRow("not a number") << "x" << 1.0 << rondo::nan << QString();
        QTest::newRow("no baseline") << "x" << rondo::nan << 1.0 << QString();
    }
    void changes()
    {
        QFETCH(QString, metric);
        QFETCH(double, base);
        QFETCH(double, value);
        QTEST(changeText(metric, base, value), "text");
    }

    void rows()
    {
        const QList<DifferenceRow> rows = differences(two(), 0);
        const auto *lr = rowOf(rows, QStringLiteral("lr"));
        QVERIFY(lr && lr->differs && lr->cells.at(1).differs && !lr->cells.at(0).differs);
        const auto *seed = rowOf(rows, QStringLiteral("seed"));
        QVERIFY(seed && !seed->differs);
        const auto *depth = rowOf(rows, QStringLiteral("depth"));
        QVERIFY(depth && depth->differs);
        QCOMPARE(depth->cells.at(0).text, QStringLiteral("–"));
        const auto *changed = rowOf(rows, QStringLiteral("Uncommitted: scripts/net.py"));
        QVERIFY(changed && changed->differs);
        QCOMPARE(changed->cells.at(1).text, QStringLiteral("1c58"));
        const auto *accuracy = rowOf(rows, QStringLiteral("val_accuracy"));
        QVERIFY(accuracy);
        QCOMPARE(accuracy->cells.at(1).change, QStringLiteral("+0.0021"));
        QCOMPARE(accuracy->cells.at(1).tone, 1);
        QVERIFY(accuracy->cells.at(1).isBest && !accuracy->cells.at(0).isBest);
        const auto *loss = rowOf(rows, QStringLiteral("val_loss"));
        QVERIFY(loss && loss->cells.at(1).tone == 1 && loss->cells.at(1).isBest);
        const auto *latency = rowOf(rows, QStringLiteral("p95 ms"));
        QVERIFY(latency && latency->cells.at(1).tone == -1 && latency->cells.at(0).isBest);
        const auto *torch = rowOf(rows, QStringLiteral("versions.torch"));
        QVERIFY(torch && torch->differs);
        const auto *machine = rowOf(rows, QStringLiteral("machine"));
        QVERIFY(machine && !machine->differs);
        const auto *recall = rowOf(rows, QStringLiteral("Worst class recall"));
        QVERIFY(recall);
        QCOMPARE(recall->cells.at(0).text, QStringLiteral("0.970 (1)"));
        QCOMPARE(recall->cells.at(1).text, QStringLiteral("0.960 (0)"));
        const auto *checks = rowOf(rows, QStringLiteral("Checks"));
        QVERIFY(checks && checks->cells.at(0).status == Status::Done && checks->cells.at(1).status == Status::Warning);
        QCOMPARE(checks->cells.at(1).text, QStringLiteral("too slow"));
        QVERIFY(!rowOf(rows, QStringLiteral("Code"))); // nobody has any
        // From the other one's side all is the other way round.
        QCOMPARE(rowOf(differences(two(), 1), QStringLiteral("val_accuracy"))->cells.at(0).tone, -1);
    }

    void nanIsNeverBest()
    {
        Comparison comparison = two();
        comparison.chosen[1].experiment.metrics[QStringLiteral("val_accuracy")] = rondo::nan;
        comparison.chosen << made(3, {}, {{QStringLiteral("val_accuracy"), 0.5}});
        const QList<DifferenceRow> rows = differences(comparison, 0);
        const auto *accuracy = rowOf(rows, QStringLiteral("val_accuracy"));
        QVERIFY(accuracy->cells.at(0).isBest && !accuracy->cells.at(1).isBest);
        QCOMPARE(accuracy->cells.at(1).text, QStringLiteral("–"));
        QCOMPARE(accuracy->cells.at(1).tone, 0);
        QVERIFY(accuracy->cells.at(1).differs);
    }

    void model()
    {
        DifferenceModel model;
        QAbstractItemModelTester tester(&model);
        model.setComparison(two(), 0);
        const int all = model.rowCount();
        QCOMPARE(model.columnCount(), 2);
        model.setOnlyDifferences(true);
        QVERIFY(model.rowCount() < all && model.rowCount() > 3);
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("convnet-2"));
        QStringList titles;
        for (int row = 0; row < model.rowCount(); ++row)
            titles << model.headerData(row, Qt::Vertical).toString();
        QVERIFY(titles.contains(QStringLiteral("lr")) && !titles.contains(QStringLiteral("seed")));
        const int accuracy = int(titles.indexOf(QStringLiteral("val_accuracy")));
        QCOMPARE(model.index(accuracy, 1).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("0.9934, +0.0021, better than the baseline"));
        QCOMPARE(model.rows().first().join(u'|'), QStringLiteral("Parameter|convnet-1|convnet-2"));
        model.setComparison({}, 0);
        QCOMPARE(model.rowCount(), 0);
    }

    void best()
    {
        Comparison comparison = two();
        QCOMPARE(comparison.best(), 0); // the better one fails
        comparison.chosen[0].experiment.model.clear();
        QCOMPARE(comparison.best(), -1);
        comparison = two();
        for (ComparedExperiment &each : comparison.chosen)
            each.checks.reset();
        QCOMPARE(comparison.best(), 1);
        comparison.chosen[1].experiment.metrics.clear();
        QCOMPARE(comparison.best(), 0);
        comparison.chosen[0].experiment.metrics.clear();
        QCOMPARE(comparison.best(), 0);
        QCOMPARE(Comparison().best(), -1);
    }

    void axes()
    {
        QList<Experiment> experiments;
        for (const ComparedExperiment &each : two().chosen)
            experiments << each.experiment;
        experiments << made(3, {{QStringLiteral("lr"), 0.1}, {QStringLiteral("optimizer"), QStringLiteral("adam")}}, {}).experiment;
        experiments.last().nodeTitle = QStringLiteral("VGG");
        const QList<ParallelAxis> axes = parallelAxes(experiments);
        const auto find = [&](const QString &key) {
            return *std::find_if(axes.begin(), axes.end(), [&](const ParallelAxis &axis) { return axis.key == key; });
        };
        const ParallelAxis type = axes.first();
        QCOMPARE(type.categories.join(u' '), QStringLiteral("ConvNet VGG"));
        QCOMPARE(parallelValue(experiments.last(), type), 1.0);
        const ParallelAxis lr = find(QStringLiteral("lr"));
        QVERIFY(lr.logarithmic); // two decades
        QCOMPARE(lr.low, 0.001);
        QCOMPARE(lr.high, 0.1);
        const ParallelAxis optimizer = find(QStringLiteral("optimizer"));
        QCOMPARE(optimizer.categories, QStringList {QStringLiteral("adam")});
        QVERIFY(std::isnan(parallelValue(experiments.first(), optimizer)));
        const ParallelAxis accuracy = find(QStringLiteral("metric:val_accuracy"));
        QCOMPARE(parallelValue(experiments.first(), accuracy), 0.9913);
        QVERIFY(std::isnan(parallelValue(experiments.last(), accuracy)));
        QVERIFY(parallelAxes({}).isEmpty());
    }

    void curvesByAnyX()
    {
        QList<MetricPoint> points {{10, 0.5, 4}, {20, 1, 2}, {30, 1.5, rondo::nan}};
        for (qsizetype at = 0; at < points.size(); ++at)
            points[at].time = 5000 + 2000 * at;
        const auto xs = [&](CurveX x) {
            QList<double> list;
            for (const QPointF &point : drawnCurve(points, {QStringLiteral("loss"), x, 0}, 5000)->points())
                list << point.x();
            return list;
        };
        QCOMPARE(xs(CurveX::Epoch), (QList<double> {0.5, 1, 1.5}));
        QCOMPARE(xs(CurveX::Step), (QList<double> {10, 20, 30}));
        QCOMPARE(xs(CurveX::Time), (QList<double> {0, 2, 4}));
        const auto smooth = drawnCurve(points, {QStringLiteral("loss"), CurveX::Step, 0.5}, 0)->points();
        QCOMPARE(smooth.at(0).y(), 4.0); // corrected for its start
        QVERIFY(std::abs(smooth.at(1).y() - (0.25 * 4 + 0.5 * 2) / 0.75) < 1e-12);
        QVERIFY(std::isnan(smooth.at(2).y()));
        std::swap(points[0], points[1]); // a script may report epochs as it likes
        QCOMPARE(xs(CurveX::Epoch), (QList<double> {0.5, 1, 1.5}));
        QCOMPARE(metricFamily(QStringLiteral("val_loss")), QStringLiteral("loss"));
        QCOMPARE(metricFamily(QStringLiteral("loss")), QStringLiteral("loss"));
    }

    void csvIsQuoted()
    {
        QCOMPARE(csv({{QStringLiteral("a"), QStringLiteral("b,c")}, {QStringLiteral("say \"x\""), QStringLiteral("two\nlines")}}),
                 QByteArray("a,\"b,c\"\r\n\"say \"\"x\"\"\",\"two\nlines\"\r\n"));
        Comparison comparison = two();
        ComparedCurve curve;
        curve.experiment = {1};
        curve.metric = QStringLiteral("val_loss");
        curve.points = {{10, 0.5, 0.25}, {20, 1, rondo::nan}};
        curve.points[0].time = 1234;
        QCOMPARE(curvesCsv(comparison, {curve}), QByteArray("experiment,run,metric,step,epoch,time,value\r\n"
                                                            "convnet-1,1,val_loss,10,0.5,1234,0.25\r\n"
                                                            "convnet-1,1,val_loss,20,1,0,\r\n"));
    }
};

QTEST_MAIN(TestDifferences)
#include "tst_differences.moc"
