// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/smoothing.h"
#include "charts/thinning.h"
#include "testing.h"

#include <cmath>
#include <limits>

using namespace rondo;

namespace {

const double gap = std::numeric_limits<double>::quiet_NaN();

QList<QPointF> pointsOf(const QList<double> &values)
{
    QList<QPointF> points;
    for (int at = 0; at < values.size(); ++at)
        points << QPointF(at, values[at]);
    return points;
}

} // namespace

//! What charts do to points before they draw them.
class TestPoints : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void smoothing_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<double>("weight");
        QTest::addColumn<QList<double>>("expected");
        // By hand: 0.4 / 0.4, 1.04 / 0.64, 1.824 / 0.784.
        QTest::newRow("three") << QList<double> {1, 2, 3} << 0.6 << QList<double> {1, 1.625, 2.326530612244898};
        QTest::newRow("as it is") << QList<double> {1, 5, 2} << 0.0 << QList<double> {1, 5, 2};
        QTest::newRow("constant") << QList<double> {0.1, 0.1, 0.1} << 0.9 << QList<double> {0.1, 0.1, 0.1};
        QTest::newRow("a gap is no value") << QList<double> {1, gap, 2, 3} << 0.6
                                           << QList<double> {1, gap, 1.625, 2.326530612244898};
        QTest::newRow("none") << QList<double>() << 0.5 << QList<double>();
        QTest::newRow("negative weight") << QList<double> {1, 2} << -3.0 << QList<double> {1, 2};
        QTest::newRow("weight that is no number") << QList<double> {1, 2} << gap << QList<double> {1, 2};
    }

    void smoothing()
    {
        QFETCH(QList<double>, values);
        QFETCH(double, weight);
        QFETCH(QList<double>, expected);
        const QList<QPointF> result = smoothed(pointsOf(values), weight);
        QCOMPARE(result.size(), expected.size());
        for (int at = 0; at < result.size(); ++at) {
            QCOMPARE(result[at].x(), double(at));
            QVERIFY(std::isnan(expected[at]) ? std::isnan(result[at].y()) : std::abs(result[at].y() - expected[at]) < 1e-12);
        }
    }

    void kindsOfSmoothing_data()
    {
        QTest::addColumn<Smoothing>("kind");
        QTest::addColumn<double>("weight");
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<QList<double>>("expected");
        // 0.5 means three points, 0.6 a normal distribution over four: sigma 4 / (2 sqrt(pi)).
        QTest::newRow("mean") << Smoothing::Mean << 0.5 << QList<double> {1, 4, 1, 7} << QList<double> {2.5, 2, 4, 4};
        QTest::newRow("mean, a gap") << Smoothing::Mean << 0.5 << QList<double> {1, gap, 3} << QList<double> {1, gap, 3};
        QTest::newRow("mean of one") << Smoothing::Mean << 0.1 << QList<double> {1, 4, 1} << QList<double> {1, 4, 1};
        const double near = std::exp(-1 / (2 * 16 / (4 * M_PI))), far = std::pow(near, 4);
        QTest::newRow("gaussian") << Smoothing::Gaussian << 0.6 << QList<double> {1, 0, 0}
                                  << QList<double> {1 / (1 + near + far), near / (1 + 2 * near), far / (1 + near + far)};
        QTest::newRow("gaussian, constant") << Smoothing::Gaussian << 0.9 << QList<double> {0.1, 0.1} << QList<double> {0.1, 0.1};
    }

    void kindsOfSmoothing()
    {
        QFETCH(Smoothing, kind);
        QFETCH(double, weight);
        QFETCH(QList<double>, values);
        QFETCH(QList<double>, expected);
        const QList<QPointF> result = smoothed(pointsOf(values), weight, kind);
        QCOMPARE(result.size(), expected.size());
        for (int at = 0; at < result.size(); ++at)
            QVERIFY2(std::isnan(expected[at]) ? std::isnan(result[at].y()) : std::abs(result[at].y() - expected[at]) < 1e-12,
                     qPrintable(QStringLiteral("%1: %2, not %3").arg(at).arg(result[at].y()).arg(expected[at])));
        QCOMPARE(smoothingNamed(smoothingName(kind)), kind);
    }

    //! With equal weights, kinds leave equally much of noise.
    void kindsCompare()
    {
        QList<double> noise;
        quint32 state = 1;
        for (int at = 0; at < 20'000; ++at) {
            state = state * 1664525 + 1013904223;
            noise << double(state >> 8) / double(1 << 24) - 0.5;
        }
        QList<double> variances;
        for (const Smoothing kind : {Smoothing::Exponential, Smoothing::Mean, Smoothing::Gaussian}) {
            double sum = 0;
            for (const QPointF &point : smoothed(pointsOf(noise), 0.9, kind))
                sum += point.y() * point.y();
            variances << sum / double(noise.size());
        }
        for (const double variance : std::as_const(variances))
            QVERIFY2(std::abs(variance / variances.first() - 1) < 0.1, qPrintable(QString::number(variance / variances.first())));
    }

    void aHeavyWeightStillMoves()
    {
        const QList<QPointF> result = smoothed(pointsOf({0, 0, 10}), 1e9);
        QVERIFY(result[2].y() > 3 && result[2].y() < 4);
    }

    void thinningKeepsPeaksAndGaps()
    {
        QList<double> values(10'000, 1.0);
        values[1234] = 99;
        values[8765] = -99;
        for (int at = 4000; at < 5000; ++at)
            values[at] = gap;
        const QList<QPointF> thin = thinned(pointsOf(values), 100);
        QVERIFY(thin.size() <= 100);
        QVERIFY(thin.contains(QPointF(1234, 99)));
        QVERIFY(thin.contains(QPointF(8765, -99)));
        QVERIFY(std::any_of(thin.begin(), thin.end(), [](const QPointF &point) { return std::isnan(point.y()); }));
        QVERIFY(std::is_sorted(thin.begin(), thin.end(), [](const QPointF &a, const QPointF &b) { return a.x() < b.x(); }));
    }

    void thinningLeavesFewAlone()
    {
        const QList<QPointF> few = pointsOf({1, 2, 3});
        QCOMPARE(thinned(few, 3), few);
        QCOMPARE(thinned(few, 0), few);
        QCOMPARE(thinned({}, 10), QList<QPointF>());
    }

    void within_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::newRow("all") << gap << gap << 0 << 9;
        QTest::newRow("middle") << 3.5 << 6.5 << 3 << 7;
        QTest::newRow("on points") << 3.0 << 6.0 << 2 << 7;
        QTest::newRow("from") << 7.5 << gap << 7 << 9;
        QTest::newRow("between two") << 4.2 << 4.4 << 4 << 5;
        QTest::newRow("before all") << -9.0 << -8.0 << 0 << 0;
        QTest::newRow("after all") << 20.0 << 30.0 << 9 << 9;
    }

    void within()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        const QList<QPointF> part = rondo::within(pointsOf({0, 1, 2, 3, 4, 5, 6, 7, 8, 9}), low, high);
        QTEST(int(part.first().x()), "first");
        QTEST(int(part.last().x()), "last");
        QVERIFY(rondo::within({}, low, high).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPoints)
#include "tst_points.moc"
