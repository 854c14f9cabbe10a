// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "search/warmstart.h"
#include "spaces.h"
#include "testing.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>

using namespace rondo;
using namespace rondo::testing;

namespace {

using Points = QList<QJsonObject>;
using Searches = QList<QList<Trial>>;

//! 3 x 2 x 3 points.
Points grid()
{
    Points points;
    for (double lr : {0.001, 0.003, 0.01}) {
        for (int batchSize : {64, 128}) {
            for (const char *optimizer : {"adam", "sgd", "rmsprop"})
                points.append({{QStringLiteral("lr"), lr},
                               {QStringLiteral("batch_size"), batchSize},
                               {QStringLiteral("optimizer"), text(optimizer)}});
        }
    }
    return points;
}

double error(const QJsonObject &point)
{
    return 0.02 + 0.01 * std::abs(std::log(valueOf(point, "lr") / 0.003))
        + (point.value(QLatin1String("optimizer")) == text("sgd") ? 0.01 : 0)
        + 1e-5 * valueOf(point, "batch_size");
}

QList<Trial> measured(const Points &points, const Objective &objective)
{
    QList<Trial> trials;
    for (const QJsonObject &point : points)
        trials.append(done(int(trials.size()), point, objective(point)));
    return trials;
}

//! Differences of about +-0.003 that only depend on the point and the run.
double noise(const QJsonObject &point, int run)
{
    quint64 bits = mixedBits(quint64(run));
    for (char c : QJsonDocument(point).toJson())
        bits = mixedBits(bits, quint64(quint8(c)));
    return (double(bits % 1000) / 1000 - 0.5) * 0.006;
}

//! The 18 experiments of the sample: three algorithms as one grid.
Points sample()
{
    const QString type = QStringLiteral("node type"), lr = QStringLiteral("lr");
    Points points;
    for (double rate : {0.001, 0.003, 0.01}) {
        for (int batchSize : {64, 128, 256})
            points.append({{type, text("convnet")}, {lr, rate}, {QStringLiteral("batch_size"), batchSize}});
    }
    for (double rate : {0.0003, 0.001, 0.003}) {
        for (int depth : {5, 7})
            points.append({{type, text("vgg")}, {lr, rate}, {QStringLiteral("depth"), depth}});
    }
    for (int width : {16, 32, 64})
        points.append({{type, text("script")}, {QStringLiteral("width"), width}});
    return points;
}

} // namespace

class TestGridPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void grids_data()
    {
        QTest::addColumn<Searches>("searches");
        QTest::addColumn<int>("worth");
        QTest::addColumn<QString>("reason"); // part of it
        const Points points = grid();
        const auto run = [&points](int number) {
            return measured(points,
                            [number](const QJsonObject &p) { return number + error(p) + noise(p, number); });
        };
        const auto chance = [&points](int number) {
            return measured(points, [number](const QJsonObject &p) { return 1000 * noise(p, number); });
        };
        QTest::newRow("nothing known") << Searches {} << 18 << QString();
        QTest::newRow("three trials")
            << Searches {run(1).mid(0, 3)} << 18 << QStringLiteral("too little is known");
        QTest::newRow("one search") << Searches {run(1)} << 6
                                    << QStringLiteral("6 of 18 are worth trying, after 18 earlier");
        QTest::newRow("two that agree") << Searches {run(2), run(1)} << 6 << QStringLiteral("36 earlier");
        QTest::newRow("by chance") << Searches {chance(1), chance(2), chance(3),
                                                chance(4), chance(5), chance(6)}
                                   << 18 << QStringLiteral("changed from search to search");
        QList<Trial> failed = run(1);
        for (Trial &trial : failed)
            trial.state = Trial::State::Failed;
        QTest::newRow("all failed") << Searches {failed} << 18 << QString();
    }
    void grids()
    {
        QFETCH(Searches, searches);
        QFETCH(int, worth);
        QFETCH(QString, reason);
        const GridPlan plan = planGrid(grid(), searches);
        QCOMPARE(plan.worth, worth);
        QVERIFY2(plan.reason.contains(reason) && plan.reason.isEmpty() == reason.isEmpty(),
                 qPrintable(plan.reason));
        QList<int> sorted = plan.order;
        std::sort(sorted.begin(), sorted.end());
        for (int i = 0; i < sorted.size(); ++i)
            QCOMPARE(sorted[i], i);
        QCOMPARE(sorted.size(), 18);
        if (worth < 18) {
            // The best without noise is among those that are worth it.
            int best = 0;
            const Points points = grid();
            for (int i = 0; i < points.size(); ++i)
                best = error(points[i]) < error(points[best]) ? i : best;
            QVERIFY(plan.order.indexOf(best) < worth);
        }
        QCOMPARE(planGrid(grid(), searches).order, plan.order);
    }

    /*!
        The validation accuracies of the sample's experiments on 1000 images of MNIST, and on 2000: what is worth trying
        after the first reaches the best of the second less 0.05 points. The third kind is the best on the average, but
        some of the first are as good.
    */
    void reachesTheBestOfGrownData_data()
    {
        QTest::addColumn<QList<double>>("small");
        QTest::addColumn<QList<double>>("grown");
        QTest::newRow("seed 1")
            << QList<double> {0.944, 0.932, 0.9005, 0.9525, 0.9445, 0.925, 0.844, 0.9345, 0.8945, 0.3445, 0.77, 0.4, 0.913, 0.6155, 0.946, 0.932, 0.942, 0.9505}
            << QList<double> {0.962, 0.9615, 0.9465, 0.967, 0.9685, 0.956, 0.0995, 0.8595, 0.8365, 0.4485, 0.9225, 0.7505, 0.952, 0.8885, 0.961, 0.9575, 0.964, 0.9685};
        QTest::newRow("seed 2")
            << QList<double> {0.9455, 0.9415, 0.919, 0.949, 0.9545, 0.9275, 0.116, 0.9035, 0.1895, 0.2105, 0.75, 0.3505, 0.925, 0.617, 0.9495, 0.928, 0.951, 0.954}
            << QList<double> {0.9655, 0.959, 0.954, 0.9685, 0.966, 0.962, 0.825, 0.8265, 0.1165, 0.3155, 0.9075, 0.6555, 0.9595, 0.9285, 0.9725, 0.9585, 0.965, 0.971};
        QTest::newRow("seed 3")
            << QList<double> {0.9425, 0.943, 0.928, 0.9485, 0.951, 0.9405, 0.903, 0.9275, 0.858, 0.304, 0.7275, 0.4555, 0.931, 0.593, 0.9305, 0.9345, 0.948, 0.951}
            << QList<double> {0.9635, 0.9605, 0.9525, 0.969, 0.97, 0.96, 0.911, 0.939, 0.8945, 0.4355, 0.9005, 0.6845, 0.9665, 0.883, 0.947, 0.955, 0.9645, 0.97};
    }
    void reachesTheBestOfGrownData()
    {
        QFETCH(QList<double>, small);
        QFETCH(QList<double>, grown);
        const Points points = sample();
        QList<Trial> earlier;
        for (int i = 0; i < points.size(); ++i)
            earlier.append(done(i, points[i], -small[i]));
        const GridPlan plan = planGrid(points, {earlier});
        QCOMPARE(plan.worth, 6);
        double found = 0;
        for (int place = 0; place < plan.worth; ++place)
            found = std::max(found, grown[plan.order[place]]);
        QVERIFY2(found > *std::max_element(grown.begin(), grown.end()) - 0.00051, qPrintable(QString::number(found)));
    }

    //! A grid with values that were never tried: these are tried, too, but for what is known to be bad.
    void triesTheUnknown()
    {
        Points points = grid();
        const Points old = points;
        for (const QJsonObject &point : old) {
            if (valueOf(point, "lr") == 0.01 && valueOf(point, "batch_size") == 64) {
                QJsonObject another = point;
                another.insert(QStringLiteral("optimizer"), text("lion"));
                another.insert(QStringLiteral("lr"), 0.3);
                points.append(another);
                break;
            }
        }
        QCOMPARE(points.size(), 19);
        const GridPlan plan = planGrid(points, {measured(old, error)});
        QVERIFY2(plan.order.indexOf(18) < plan.worth, qPrintable(plan.reason));
        QVERIFY(plan.worth <= 8);
    }

    //! Places count, not sizes: an older, harder dataset does not drown the newer.
    void comparesWithinASearch()
    {
        const Points points = grid();
        const auto hard = [](const QJsonObject &p) { return 1000 + 1000 * error(p); };
        QCOMPARE(planGrid(points, {measured(points, hard)}).order,
                 planGrid(points, {measured(points, error)}).order);
        QCOMPARE(planGrid(points, {measured(points, error)}).order.first(), 6); // 0.003, 64, adam
    }

    void emptyGrid()
    {
        const GridPlan plan = planGrid({}, {measured(grid(), error)});
        QVERIFY(plan.order.isEmpty());
        QCOMPARE(plan.worth, 0);
        QCOMPARE(planGrid({{}}, {}).worth, 1);
    }
};

QTEST_GUILESS_MAIN(TestGridPlan)
#include "tst_gridplan.moc"
