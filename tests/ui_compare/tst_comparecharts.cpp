// SPDX-License-Identifier: GPL-3.0-or-later
// Parallel coordinates and scatter: what pointer and keyboard do, what is on the front, what screen readers hear.
#include "charts/parallelchart.h"
#include "charts/scatterchart.h"
#include "search/pareto.h"
#include "testing.h"

#include <QSignalSpy>
#include <QTableWidget>

#include <cmath>

using namespace rondo;

namespace {

ParallelAxis axis(const QString &key, double low, double high)
{
    ParallelAxis axis;
    axis.key = axis.title = key;
    axis.low = low;
    axis.high = high;
    return axis;
}

ParallelAxis words(const QString &key, const QStringList &categories)
{
    ParallelAxis axis;
    axis.key = axis.title = key;
    axis.categories = categories;
    return axis;
}

//! Three axes, eleven lines: value n of all of them, line 0 without a value on the second.
struct Parallel {
    Theme theme;
    ParallelChart chart {theme};

    Parallel()
    {
        QList<ParallelLine> lines;
        for (int at = 0; at <= 10; ++at) {
            ParallelLine line;
            line.key = at + 1;
            line.name = QStringLiteral("e-%1").arg(at);
            line.values = {{QStringLiteral("kind"), double(at % 2)}, {QStringLiteral("lr"), at == 0 ? rondo::nan : at},
                           {QStringLiteral("accuracy"), at / 10.0}};
            lines << line;
        }
        chart.resize(600, 300);
        chart.setContent({words(QStringLiteral("kind"), {QStringLiteral("A"), QStringLiteral("B")}),
                          axis(QStringLiteral("lr"), 1, 10), axis(QStringLiteral("accuracy"), 0, 1)},
                         lines);
        chart.show();
    }

    void drag(const QPointF &from, const QPointF &to)
    {
        QTest::mousePress(&chart, Qt::LeftButton, {}, from.toPoint());
        QTest::mouseMove(&chart, ((from + to) / 2).toPoint());
        QTest::mouseMove(&chart, to.toPoint());
        QTest::mouseRelease(&chart, Qt::LeftButton, {}, to.toPoint());
    }
    QStringList order() const
    {
        QStringList keys;
        for (const ParallelAxis &each : chart.axes())
            keys << each.key;
        return keys;
    }
};

ScatterPoint spot(qint64 key, double x, double y, double size = 1)
{
    return {key, QStringLiteral("e-%1").arg(key), {Qt::red, Marker::Circle, {}}, false, x, y, size};
}

} // namespace

class TestCompareCharts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { rondo::testing::failOnWarnings(); }

    void draggingAnAxisFilters()
    {
        Parallel parallel;
        QSignalSpy changed(&parallel.chart, &ParallelChart::axesChanged);
        parallel.drag(parallel.chart.positionOf(2, 1), parallel.chart.positionOf(2, 0.75));
        QVERIFY(!changed.isEmpty());
        QCOMPARE(parallel.chart.wantedCount(), 3); // 0.8, 0.9 and 1
        QVERIFY(parallel.chart.accessibleDescription().contains(QStringLiteral("3 of them")));
        // What has no value passes no filter.
        parallel.chart.setBrush(QStringLiteral("accuracy"), {});
        parallel.chart.setBrush(QStringLiteral("lr"), std::pair {0.0, 2.5});
        QCOMPARE(parallel.chart.wantedCount(), 2);
        QTest::mouseClick(&parallel.chart, Qt::LeftButton, {}, parallel.chart.positionOf(1, 5).toPoint()); // takes it away
        QCOMPARE(parallel.chart.wantedCount(), 11);
    }

    void brushText_data()
    {
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::addColumn<QString>("text");
        QTest::newRow("above") << 0.9 << 1.0 << QStringLiteral("a ≥ 0.9");
        QTest::newRow("below") << -1.0 << 0.5 << QStringLiteral("a ≤ 0.5");
        QTest::newRow("between") << 0.2 << 0.5 << QStringLiteral("a 0.2 – 0.5");
    }
    void brushText()
    {
        QFETCH(double, from);
        QFETCH(double, to);
        ParallelAxis one = axis(QStringLiteral("a"), 0, 1);
        QVERIFY(one.brushText().isEmpty());
        one.brush = std::pair {from, to};
        QTEST(one.brushText(), "text");
        ParallelAxis kinds = words(QStringLiteral("k"), {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")});
        kinds.brush = std::pair {0.5, 2.2};
        QCOMPARE(kinds.brushText(), QStringLiteral("k = B, C"));
    }

    void draggingATitleOrders()
    {
        Parallel parallel;
        parallel.drag(parallel.chart.titleRect(0).center(), parallel.chart.titleRect(2).center());
        QCOMPARE(parallel.order().join(u' '), QStringLiteral("lr accuracy kind"));
        // New content keeps what the person ordered; a new axis comes before the last.
        parallel.chart.setContent({words(QStringLiteral("kind"), {QStringLiteral("A"), QStringLiteral("B")}),
                                   axis(QStringLiteral("lr"), 1, 10), axis(QStringLiteral("seed"), 1, 2),
                                   axis(QStringLiteral("accuracy"), 0, 1)},
                                  {});
        QCOMPARE(parallel.order().join(u' '), QStringLiteral("lr accuracy seed kind"));
    }

    void keyboardDoesAll()
    {
        Parallel parallel;
        ParallelChart &chart = parallel.chart;
        QTest::keyClick(&chart, Qt::Key_Right);
        QTest::keyClick(&chart, Qt::Key_L);
        QVERIFY(chart.axes().at(1).logarithmic);
        QTest::keyClick(&chart, Qt::Key_F);
        QVERIFY(chart.axes().at(1).flipped);
        QVERIFY(chart.positionOf(1, 10).y() > chart.positionOf(1, 1).y());
        QTest::keyClick(&chart, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(parallel.order().join(u' '), QStringLiteral("kind accuracy lr"));
        QTest::keyClick(&chart, Qt::Key_Up); // the lower limit of lr rises
        QVERIFY(chart.axes().at(2).brush);
        const double low = chart.axes().at(2).brush->first;
        QTest::keyClick(&chart, Qt::Key_Up);
        QVERIFY(chart.axes().at(2).brush->first > low);
        const double high = chart.axes().at(2).brush->second;
        QTest::keyClick(&chart, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(chart.axes().at(2).brush->second < high);
        QTest::keyClick(&chart, Qt::Key_Delete);
        QVERIFY(!chart.axes().at(2).brush);
        QSignalSpy pointed(&chart, &ParallelChart::pointedAt);
        QTest::keyClick(&chart, Qt::Key_N);
        QCOMPARE(pointed.last().first().toLongLong(), 1);
        QTest::keyClick(&chart, Qt::Key_P);
        QCOMPARE(pointed.last().first().toLongLong(), 11);
        QTest::keyClick(&chart, Qt::Key_T);
        auto *table = chart.findChild<QTableWidget *>();
        QVERIFY(table);
        QCOMPARE(table->rowCount(), 11);
        QCOMPARE(table->columnCount(), 4);
    }

    void pointingFindsTheLine()
    {
        Parallel parallel;
        QSignalSpy pointed(&parallel.chart, &ParallelChart::pointedAt);
        QTest::mouseMove(&parallel.chart, parallel.chart.positionOf(2, 0.5).toPoint() - QPoint(1, 0));
        QCOMPARE(pointed.last().first().toLongLong(), 6);
        QTest::mouseMove(&parallel.chart, parallel.chart.positionOf(2, 0.52).toPoint() - QPoint(4, 0));
        QCOMPARE(pointed.last().first().toLongLong(), 6);
    }

    void logarithmicAxisNeedsPositiveValues()
    {
        Parallel parallel;
        QTest::keyClick(&parallel.chart, Qt::Key_Right);
        QTest::keyClick(&parallel.chart, Qt::Key_Right);
        QTest::keyClick(&parallel.chart, Qt::Key_L); // accuracy starts at 0
        QVERIFY(!parallel.chart.axes().at(2).logarithmic);
    }

    void frontIsAStair()
    {
        const QList<ScatterPoint> points {spot(1, 2, 0.99), spot(2, 1, 0.98), spot(3, 3, 0.985), spot(4, 5, 0.995), spot(5, 4, rondo::nan)};
        QList<QList<double>> objectives;
        for (const ScatterPoint &point : points)
            objectives << QList<double> {point.x, -point.y};
        QList<qint64> front;
        for (const int at : paretoFront(objectives))
            front << points.at(at).key;
        std::sort(front.begin(), front.end());
        QCOMPARE(front, (QList<qint64> {1, 2, 4}));
        Theme theme;
        ScatterChart chart(theme);
        ScatterAxis x, y;
        x.smallerIsBetter = true;
        chart.setContent(x, y, {}, points, front);
        const QList<QPointF> line = chart.frontLine();
        QCOMPARE(line.size(), 7);
        QCOMPARE(line.at(1), QPointF(1, 0.98));
        QCOMPARE(line.at(2), QPointF(2, 0.98));
        QCOMPARE(line.at(3), QPointF(2, 0.99));
        QCOMPARE(line.at(5), QPointF(5, 0.995));
        QVERIFY(line.first().y() < 0.98 && line.last().x() > 5);
        for (const QPointF &corner : line) { // no point lies beyond the stair
            for (const ScatterPoint &point : points)
                QVERIFY(!(point.x < corner.x() && point.y > corner.y()) || point.x < 2);
        }
    }

    void scatterByKeyboard()
    {
        Theme theme;
        ScatterChart chart(theme);
        chart.resize(400, 300);
        ScatterAxis x, y;
        x.title = QStringLiteral("latency ms");
        x.logarithmic = true;
        chart.setContent(x, y, QStringLiteral("size MB"), {spot(1, 5, 1), spot(2, 1, 2), spot(3, 0, 2), spot(4, rondo::nan, 2)}, {2});
        chart.show();
        QSignalSpy pointed(&chart, &ScatterChart::pointedAt);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(pointed.last().first().toLongLong(), 2); // 0 has no logarithm, NaN no place
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(pointed.last().first().toLongLong(), 1);
        QTest::keyClick(&chart, Qt::Key_Escape);
        QCOMPARE(pointed.last().first().toLongLong(), 0);
        QTest::mouseMove(&chart, chart.positionOf(chart.points().at(1)).toPoint());
        QCOMPARE(pointed.last().first().toLongLong(), 2);
        QVERIFY(chart.accessibleDescription().contains(QStringLiteral("e-2")));
        QTest::keyClick(&chart, Qt::Key_T);
        auto *table = chart.findChild<QTableWidget *>();
        QVERIFY(table);
        QCOMPARE(table->rowCount(), 4);
    }

    void scatterOfWordsAndColors()
    {
        Theme theme;
        ScatterChart chart(theme);
        chart.resize(400, 300);
        ScatterAxis x {QStringLiteral("optimizer")}, y {QStringLiteral("lr")};
        x.categories = {QStringLiteral("adam"), QStringLiteral("sgd")};
        QList<ScatterPoint> points {spot(1, 0, 0.1), spot(2, 1, 0.9), spot(3, 1, 0.1), spot(4, 0, 0.9)};
        for (ScatterPoint &point : points) {
            point.color = point.key == 2 ? Qt::green : Qt::blue;
            point.colorText = point.key == 2 ? QStringLiteral("good") : QStringLiteral("bad");
        }
        chart.setContent(x, y, {}, points, {});
        chart.setColorTitle(QStringLiteral("val_accuracy"), false);
        chart.show();
        const auto isTinted = [&](const QPointF &at) {
            const QColor color = chart.grab().toImage().pixelColor(at.toPoint());
            return std::abs(color.green() - color.red()) + std::abs(color.blue() - color.red()) > 30;
        };
        const QPointF between = (chart.positionOf(points.at(0)) + chart.positionOf(points.at(1))) / 2 + QPointF(7, 5);
        QVERIFY(!isTinted(between));
        chart.setColorTitle(QStringLiteral("val_accuracy"), true);
        QVERIFY(isTinted(between));
        QTest::keyClick(&chart, Qt::Key_T);
        auto *table = chart.findChild<QTableWidget *>();
        QVERIFY(table);
        QCOMPARE(table->columnCount(), 4); // no front, no sizes
        const QList<QTableWidgetItem *> second = table->findItems(QStringLiteral("e-2"), Qt::MatchExactly);
        QCOMPARE(second.size(), 1);
        QCOMPARE(table->item(second.first()->row(), 1)->text(), QStringLiteral("sgd"));
        QCOMPARE(table->item(second.first()->row(), 3)->text(), QStringLiteral("good"));
    }

    void hatchesWhatFails()
    {
        Theme theme;
        ScatterChart chart(theme);
        chart.resize(400, 300);
        ScatterAxis x, y;
        x.limit = 5;
        x.limitText = QStringLiteral("above 5");
        const QList<ScatterPoint> points {spot(1, 1, 1), spot(2, 9, 2)};
        chart.setContent(x, y, {}, points, {});
        chart.show();
        const QImage hatched = chart.grab().toImage();
        x.limit = rondo::nan;
        chart.setContent(x, y, {}, points, {});
        const QImage plain = chart.grab().toImage();
        const double middle = chart.positionOf(spot(0, 5, 1.5)).x();
        int left = 0, right = 0;
        for (int row = 20; row < 200; ++row) {
            for (int column = 60; column < 380; ++column) {
                if (hatched.pixel(column, row) != plain.pixel(column, row))
                    ++(column < middle - 4 ? left : right);
            }
        }
        QCOMPARE(left, 0);
        QVERIFY(right > 500);
    }

    void survivesOddInput()
    {
        Theme theme;
        ScatterChart scatter(theme);
        ParallelChart parallel(theme);
        scatter.show();
        parallel.show();
        scatter.setContent({}, {}, {}, {spot(1, rondo::nan, rondo::nan), spot(2, 1e300, -1e300), spot(3, 0, 0, rondo::nan)}, {1, 2, 77});
        ParallelLine line;
        line.values = {{QStringLiteral("a"), rondo::nan}};
        parallel.setContent({axis(QStringLiteral("a"), 1, -1), axis(QStringLiteral("b"), rondo::nan, rondo::nan)}, {line});
        for (QWidget *chart : {static_cast<QWidget *>(&scatter), static_cast<QWidget *>(&parallel)}) {
            for (const QSize &size : {QSize(500, 300), QSize(20, 20), QSize(1, 1)}) {
                chart->resize(size);
                QVERIFY(!chart->grab().isNull());
            }
            for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_L, Qt::Key_F, Qt::Key_N, Qt::Key_Delete})
                QTest::keyClick(chart, key);
        }
        parallel.setContent({}, {});
        QVERIFY(!parallel.grab().isNull());
        QTest::keyClick(&parallel, Qt::Key_Right);
    }
};

QTEST_MAIN(TestCompareCharts)
#include "tst_comparecharts.moc"
