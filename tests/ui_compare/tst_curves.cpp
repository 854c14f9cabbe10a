// SPDX-License-Identifier: GPL-3.0-or-later
// Long lines: decimation that loses nothing, the picture of it, and what pointer and keyboard do with it.
#include "accessibility/announce.h"
#include "charts/curvechart.h"
#include "charts/curveraster.h"
#include "charts/labelplaces.h"
#include "testing.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTableWidget>
#include <QWheelEvent>

#include <cmath>

using namespace rondo;

namespace {

QList<QPointF> noise(qsizetype count, quint32 seed, double gaps = 0)
{
    QRandomGenerator random(seed);
    QList<QPointF> points;
    double x = 0;
    for (qsizetype at = 0; at < count; ++at) {
        x += random.generateDouble();
        points << QPointF(x, random.generateDouble() < gaps ? rondo::nan : random.generateDouble());
    }
    return points;
}

//! The same as CurveIndex::columns(), by looking at every point.
QMap<int, std::pair<double, double>> bruteColumns(const QList<QPointF> &points, double low, double high, int count)
{
    QMap<int, std::pair<double, double>> columns;
    for (const QPointF &point : points) {
        if (point.x() < low || point.x() > high || std::isnan(point.y()))
            continue;
        const int column = std::min(int((point.x() - low) * (count / (high - low))), count - 1);
        if (!columns.contains(column))
            columns.insert(column, {point.y(), point.y()});
        auto &[least, most] = columns[column];
        least = std::min(least, point.y());
        most = std::max(most, point.y());
    }
    return columns;
}

PlotCurve curve(qint64 key, const QString &name, const QList<QPointF> &points)
{
    PlotCurve curve;
    curve.key = key;
    curve.name = name;
    curve.style.color = Qt::red;
    curve.points = std::make_shared<const CurveIndex>(points);
    return curve;
}

//! 0, 1, 2 ... with y = a + b x.
QList<QPointF> straight(int count, double a, double b)
{
    QList<QPointF> points;
    for (int x = 0; x < count; ++x)
        points << QPointF(x, a + b * x);
    return points;
}

struct Announcements {
    QStringList texts;
    Announcements()
    {
        setAnnouncementListener([this](const QObject &, const QString &text, Urgency) { texts << text; });
    }
    ~Announcements() { setAnnouncementListener({}); }
};

} // namespace

class TestCurves : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { rondo::testing::failOnWarnings(); }

    void columnsAreExact_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("gaps");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<int>("columns");
        QTest::newRow("few points") << 20 << 0.0 << 0.0 << 10.0 << 600;
        QTest::newRow("many points") << 10000 << 0.0 << 0.0 << 5000.0 << 600;
        QTest::newRow("so many that blocks are used") << 200000 << 0.0 << 0.0 << 100000.0 << 300;
        QTest::newRow("a stretch") << 200000 << 0.0 << 30000.5 << 61000.25 << 777;
        QTest::newRow("gaps") << 50000 << 0.3 << 100.0 << 20000.0 << 500;
        QTest::newRow("almost only gaps") << 50000 << 0.999 << 0.0 << 25000.0 << 500;
        QTest::newRow("beyond the end") << 1000 << 0.0 << 400.0 << 90000.0 << 500;
        QTest::newRow("one column") << 5000 << 0.1 << 0.0 << 2500.0 << 1;
    }
    void columnsAreExact()
    {
        QFETCH(int, count);
        QFETCH(double, gaps);
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(int, columns);
        const QList<QPointF> points = noise(count, 7, gaps);
        const CurveIndex index(points);
        const auto expected = bruteColumns(points, low, high, columns);
        const QList<CurveIndex::Column> found = index.columns(low, high, columns);
        QCOMPARE(found.size(), expected.size());
        for (const CurveIndex::Column &column : found) {
            QVERIFY(expected.contains(column.column));
            QCOMPARE(column.low, expected.value(column.column).first);
            QCOMPARE(column.high, expected.value(column.column).second);
            QVERIFY(column.first.x() <= column.last.x());
        }
        double least = rondo::nan, most = rondo::nan;
        for (const QPointF &point : points) {
            if (point.x() >= low && point.x() <= high && !std::isnan(point.y())) {
                least = least <= point.y() ? least : point.y();
                most = most >= point.y() ? most : point.y();
            }
        }
        QCOMPARE(index.extent(low, high, false).low, least);
        QCOMPARE(index.extent(low, high, false).high, most);
    }

    void oneOutlierIsSeen()
    {
        QList<QPointF> points = straight(1'000'000, 0.5, 0);
        points[654'321].setY(9);
        double most = 0;
        for (const CurveIndex::Column &column : CurveIndex(points).columns(0, 1e6, 600))
            most = std::max(most, column.high);
        QCOMPARE(most, 9.0);
    }

    void gapsAreKept()
    {
        const CurveIndex index({{0, 1}, {1, 2}, {2, rondo::nan}, {3, 3}, {4, std::numeric_limits<double>::infinity()}, {5, 1}});
        const auto columns = index.columns(0, 6, 6);
        QCOMPARE(columns.size(), 4);
        QVERIFY(!columns.at(1).gapBefore);
        QVERIFY(columns.at(2).gapBefore);
        QVERIFY(columns.at(3).gapBefore); // what is infinite is none, too
        QCOMPARE(index.nearest(2.1), 3);
        QCOMPARE(index.nearest(1.4), 1);
        QCOMPARE(CurveIndex(QList<QPointF> {{0, rondo::nan}}).nearest(0), -1);
    }

    void positiveExtent()
    {
        QList<QPointF> points = straight(1000, -1, 0);
        points[10].setY(0.25);
        points[700].setY(4);
        const auto extent = CurveIndex(points).extent(0, 1000, true);
        QCOMPARE(extent.low, 0.25);
        QCOMPARE(extent.high, 4.0);
        QVERIFY(std::isnan(CurveIndex(straight(100, -1, 0)).extent(0, 100, true).low));
    }

    void rasterShowsAllPoints()
    {
        // Each point must lie on ink, wherever the columns fall.
        const QList<QPointF> points = noise(20000, 3);
        QImage image(400, 200, QImage::Format_RGB32);
        image.fill(Qt::white);
        const PlotAxis x {0, points.last().x()}, y {-0.1, 1.1};
        CurveRaster raster(image);
        const CurveIndex curve(points);
        raster.draw({{&curve, Qt::red, 1.5, {}}}, x, y);
        image = raster.picture();
        for (const QPointF &point : points) {
            const int column = std::min(int(x.position(point.x()) * 400), 399);
            const int row = int((1 - y.position(point.y())) * 200);
            QVERIFY(image.pixelColor(column, row).green() < 200);
        }
        QCOMPARE(image.pixelColor(200, 0), QColor(Qt::white));
    }

    void rasterDrawsAStraightLine()
    {
        QImage image(100, 100, QImage::Format_RGB32);
        image.fill(Qt::white);
        CurveRaster raster(image);
        const CurveIndex curve({{-50, -50}, {150, 150}});
        raster.draw({{&curve, Qt::red, 2, {}}}, {0, 100}, {0, 100});
        image = raster.picture();
        for (int at = 2; at < 98; ++at) { // though both points lie outside
            QVERIFY2(image.pixelColor(at, 99 - at).green() < 120, qPrintable(QString::number(at)));
            QCOMPARE(image.pixelColor(at, std::max(0, 94 - at)), at < 94 ? QColor(Qt::white) : image.pixelColor(at, 0));
        }
    }

    void labelsDoNotOverlap_data()
    {
        QTest::addColumn<QList<double>>("wanted");
        QTest::newRow("none") << QList<double> {};
        QTest::newRow("apart") << QList<double> {10, 50, 90};
        QTest::newRow("together") << QList<double> {50, 50, 50, 50};
        QTest::newRow("at the bottom") << QList<double> {99, 98, 97};
        QTest::newRow("at the top") << QList<double> {-20, 0, 1};
        QTest::newRow("groups that meet") << QList<double> {30, 34, 52, 40, 46};
        QTest::newRow("more than there is room") << QList<double> {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
    }
    void labelsDoNotOverlap()
    {
        QFETCH(QList<double>, wanted);
        QList<double> places = labelPlaces(wanted, 14, 0, 100);
        QCOMPARE(places.size(), wanted.size());
        for (qsizetype a = 0; a < wanted.size(); ++a) {
            for (qsizetype b = 0; b < wanted.size(); ++b)
                QVERIFY(!(wanted[a] < wanted[b]) || places[a] <= places[b]); // in the same order
        }
        std::sort(places.begin(), places.end());
        const double apart = std::min(14.0, wanted.size() < 2 ? 14.0 : 100.0 / double(wanted.size() - 1));
        for (qsizetype at = 0; at < places.size(); ++at) {
            QVERIFY(places[at] >= -1e-9 && places[at] <= 100 + 1e-9);
            QVERIFY(at == 0 || places[at] - places[at - 1] >= apart - 1e-6);
        }
        if (QByteArray(QTest::currentDataTag()) == "apart")
            QCOMPARE(places, wanted);
    }

    void axes_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<bool>("logarithmic");
        const double infinite = std::numeric_limits<double>::infinity();
        QTest::newRow("usual") << 1.0 << 5.0 << false;
        QTest::newRow("equal") << 3.0 << 3.0 << false;
        QTest::newRow("nothing") << infinite << -infinite << false;
        QTest::newRow("not a number") << rondo::nan << rondo::nan << true;
        QTest::newRow("loss") << 0.01 << 2.0 << true;
        QTest::newRow("no logarithm") << -3.0 << -1.0 << true;
        QTest::newRow("huge") << -1e308 << 1e308 << false;
        QTest::newRow("tiny") << 1e-320 << 1e-319 << true;
        QTest::newRow("beside each other") << 1e300 << std::nextafter(1e300, 1e301) << false;
    }
    void axes()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(bool, logarithmic);
        const PlotAxis axis = PlotAxis::around(low, high, logarithmic);
        QVERIFY(axis.low < axis.high);
        QVERIFY(!logarithmic || axis.low > 0);
        QVERIFY(std::isfinite(axis.position(axis.value(0.5))));
        (void)axis.ticks(6);
    }

    void draggingZoomsAndDoubleClickShowsAll()
    {
        Theme theme;
        CurveChart chart(theme);
        chart.resize(600, 300);
        chart.setCurves({curve(1, QStringLiteral("a"), straight(101, 1, 0))});
        chart.show();
        QSignalSpy changes(&chart, &CurveChart::rangeChanged);
        const QRectF plot = chart.plotRect();
        const auto at = [&](double part) { return QPoint(int(plot.left() + part * plot.width()), int(plot.center().y())); };
        QTest::mousePress(&chart, Qt::LeftButton, {}, at(0.25));
        QTest::mouseMove(&chart, at(0.5));
        QTest::mouseRelease(&chart, Qt::LeftButton, {}, at(0.5));
        QVERIFY(chart.range());
        QVERIFY(std::abs(chart.range()->first - 25) < 1);
        QVERIFY(std::abs(chart.range()->second - 50) < 1);
        QCOMPARE(changes.size(), 1);

        const double before = chart.range()->first; // moving: the picture follows the pointer
        QTest::mousePress(&chart, Qt::MiddleButton, {}, at(0.5));
        QTest::mouseMove(&chart, at(0.7));
        QTest::mouseRelease(&chart, Qt::MiddleButton, {}, at(0.7));
        QVERIFY(std::abs(before - chart.range()->first - 5) < 0.3);
        QTest::mouseDClick(&chart, Qt::LeftButton, {}, at(0.5));
        QVERIFY(!chart.range());
        QTest::mouseClick(&chart, Qt::LeftButton, {}, at(0.5)); // no zoom to nothing
        QVERIFY(!chart.range());
    }

    void yFitsWhatIsSeen()
    {
        Theme theme;
        CurveChart chart(theme);
        chart.resize(600, 300);
        chart.setCurves({curve(1, QStringLiteral("a"), straight(101, 0, 1))});
        QVERIFY(chart.yAxis().high > 99);
        chart.setRange(std::pair {10.0, 20.0});
        QVERIFY(chart.yAxis().low > 9 && chart.yAxis().high < 21);
        chart.setLogarithmic(true);
        QVERIFY(chart.yAxis().logarithmic);
    }

    void detailTakesOverWhereItReaches()
    {
        Theme theme;
        CurveChart chart(theme);
        chart.resize(600, 300);
        PlotCurve thinned = curve(1, QStringLiteral("a"), straight(11, 1, 0));
        thinned.detail = std::make_shared<const CurveIndex>(QList<QPointF> {{4, 1}, {4.5, 8}, {5, 1}});
        thinned.detailLow = 4;
        thinned.detailHigh = 5;
        chart.setCurves({thinned});
        QVERIFY(chart.yAxis().high < 2);
        chart.setRange(std::pair {4.1, 4.9});
        QVERIFY(chart.yAxis().high > 7.9);
        chart.setRange(std::pair {3.0, 4.9});
        QVERIFY(chart.yAxis().high < 2);
    }

    void keyboardDoesAll()
    {
        Theme theme;
        CurveChart chart(theme);
        chart.setTitles(QStringLiteral("Loss by epoch"), QStringLiteral("Epoch"));
        chart.resize(600, 300);
        chart.setCurves({curve(1, QStringLiteral("a"), straight(11, 5, 0)), curve(2, QStringLiteral("b"), straight(11, 3, 0))});
        chart.show();
        Announcements said;
        QTest::keyClick(&chart, Qt::Key_Right);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(said.texts.last(), QStringLiteral("Epoch 1, b 3, a 5")); // the best first
        QSignalSpy pointed(&chart, &CurveChart::pointedAt);
        QTest::keyClick(&chart, Qt::Key_Down);
        QCOMPARE(pointed.last().first().toLongLong(), 2);
        QTest::keyClick(&chart, Qt::Key_Down);
        QCOMPARE(pointed.last().first().toLongLong(), 1);
        QCOMPARE(said.texts.last(), QStringLiteral("a 5"));
        QTest::keyClick(&chart, Qt::Key_Plus);
        QVERIFY(chart.range());
        const auto range = *chart.range();
        QTest::keyClick(&chart, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(chart.range()->first > range.first);
        QTest::keyClick(&chart, Qt::Key_0);
        QVERIFY(!chart.range());
        QTest::keyClick(&chart, Qt::Key_Escape);
        QCOMPARE(pointed.last().first().toLongLong(), 0);
        QTest::keyClick(&chart, Qt::Key_T);
        auto *table = chart.findChild<QTableWidget *>();
        QVERIFY(table);
        QCOMPARE(table->rowCount(), 11);
        QCOMPARE(table->item(4, 1)->text(), QStringLiteral("3"));
        QVERIFY(chart.accessibleDescription().contains(QStringLiteral("b 3, a 5")));
    }

    void wheelZoomsAtThePointer()
    {
        Theme theme;
        CurveChart chart(theme);
        chart.resize(600, 300);
        chart.setCurves({curve(1, QStringLiteral("a"), straight(101, 1, 0))});
        chart.show();
        const QRectF plot = chart.plotRect();
        const QPointF at(plot.left() + plot.width() / 4, plot.center().y());
        QWheelEvent wheel(at, chart.mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&chart, &wheel);
        QVERIFY(chart.range());
        const double under = chart.range()->first + (chart.range()->second - chart.range()->first) / 4;
        QVERIFY(std::abs(under - 25) < 0.01);
    }

    void survivesOddInput_data()
    {
        QTest::addColumn<QList<QPointF>>("points");
        QTest::newRow("none") << QList<QPointF> {};
        QTest::newRow("one") << QList<QPointF> {{1, 1}};
        QTest::newRow("gaps") << QList<QPointF> {{0, rondo::nan}, {1, rondo::nan}};
        QTest::newRow("same x") << QList<QPointF> {{1, 1}, {1, 5}, {1, rondo::nan}, {1, 2}};
        QTest::newRow("zeros") << QList<QPointF> {{0, 0}, {1, 0}};
        QTest::newRow("tiny and huge") << QList<QPointF> {{0, 1e-300}, {1, 1e300}};
        QTest::newRow("many") << noise(5000, 1, 0.5);
    }
    void survivesOddInput()
    {
        QFETCH(QList<QPointF>, points);
        Theme theme;
        CurveChart chart(theme);
        chart.show();
        for (const bool logarithmic : {false, true}) {
            chart.setLogarithmic(logarithmic);
            chart.setCurves({curve(1, QStringLiteral("a"), points), curve(2, QStringLiteral("b"), points)});
            for (const QSize &size : {QSize(600, 300), QSize(30, 20), QSize(1, 1)}) {
                chart.resize(size);
                QVERIFY(!chart.grab().isNull());
                chart.setVectors(true);
                QVERIFY(!chart.grab().isNull());
                chart.setVectors(false);
            }
            for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Left, Qt::Key_Up, Qt::Key_Plus, Qt::Key_Minus, Qt::Key_0})
                QTest::keyClick(&chart, key);
        }
        chart.setCurves({});
        QVERIFY(!chart.grab().isNull());
    }
};

QTEST_MAIN(TestCurves)
#include "tst_curves.moc"
