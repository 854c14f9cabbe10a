// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/metricchart.h"
#include "charts/ticks.h"
#include "testing.h"
#include "theme/theme.h"
#include "widgets/painting.h"

#include <QDialog>
#include <QPainter>
#include <QTableWidget>

#include <cmath>

using namespace rondo;

namespace {

const QColor ink(255, 0, 0);

ChartSeries lineOf(const QList<double> &values)
{
    ChartSeries line;
    line.name = QStringLiteral("loss");
    line.color = ink;
    line.width = 3;
    for (int index = 0; index < values.size(); ++index)
        line.points << QPointF(index, values.at(index));
    return line;
}

//! Rows of \a image in column \a x with the test's red; the mean, or -1 where there is none.
double inkRow(const QImage &image, int x)
{
    double sum = 0;
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        const QColor color = image.pixelColor(x, y);
        if (color.red() > 200 && color.green() < 90 && color.blue() < 90) {
            sum += y;
            ++count;
        }
    }
    return count > 0 ? sum / count : -1;
}

} // namespace

class TestCharts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The offscreen platform says so for every window with a smallest size.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void ticks_data();
    void ticks();
    void tickTexts_data();
    void tickTexts();
    void logarithmicScaleIsStraightForPowers();
    void linearScaleIsNot();
    void nanIsAGap();
    void valuesWithoutLogarithmAreGaps();
    void survivesOddInput_data();
    void survivesOddInput();
    void saysWhatItShows();
    void opensAsATable();
    void sparklineKeepsGapsAndRange();
};

void TestCharts::ticks_data()
{
    using Values = QList<double>;
    QTest::addColumn<bool>("logarithmic");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<int>("maximum");
    QTest::addColumn<Values>("expected");
    QTest::newRow("epochs") << false << 0.0 << 12.0 << 4 << Values {0, 5, 10};
    QTest::newRow("accuracy") << false << 0.85 << 1.0 << 4 << Values {0.85, 0.9, 0.95, 1};
    QTest::newRow("negative") << false << -1.0 << 1.0 << 3 << Values {-1, 0, 1};
    QTest::newRow("empty range") << false << 1.0 << 1.0 << 3 << Values {};
    QTest::newRow("turned round") << false << 2.0 << 1.0 << 3 << Values {};
    QTest::newRow("not a number") << false << std::nan("") << 1.0 << 3 << Values {};
    QTest::newRow("loss") << true << 0.02 << 0.8 << 6 << Values {0.02, 0.05, 0.1, 0.2, 0.5};
    QTest::newRow("wide") << true << 1e-6 << 1e3 << 5 << Values {1e-6, 1e-4, 1e-2, 1, 100};
    QTest::newRow("zero has no logarithm") << true << 0.0 << 1.0 << 5 << Values {};
}

void TestCharts::ticks()
{
    QFETCH(bool, logarithmic);
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(int, maximum);
    QFETCH(QList<double>, expected);
    const QList<double> found
        = logarithmic ? logarithmicTicks(low, high, maximum) : linearTicks(low, high, maximum);
    QCOMPARE(found.size(), expected.size());
    for (int index = 0; index < found.size(); ++index)
        QVERIFY(std::abs(found.at(index) - expected.at(index))
                <= 1e-9 * std::max(1.0, std::abs(expected.at(index))));
}

void TestCharts::tickTexts_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << 0.0 << QStringLiteral("0");
    QTest::newRow("small") << 0.05 << QStringLiteral(".05");
    QTest::newRow("below zero") << -0.5 << QStringLiteral("-.5");
    QTest::newRow("whole") << 12.0 << QStringLiteral("12");
    QTest::newRow("thousands") << 15000.0 << QStringLiteral("15k");
    QTest::newRow("millions") << 2e6 << QStringLiteral("2M");
}

void TestCharts::tickTexts()
{
    QFETCH(double, value);
    QFETCH(QString, text);
    QCOMPARE(tickText(value), text);
}

namespace {

QImage pictureOf(MetricChart &chart)
{
    chart.setAxesVisible(false);
    chart.resize(204, 104);
    chart.show();
    return chart.grab().toImage();
}

} // namespace

void TestCharts::logarithmicScaleIsStraightForPowers()
{
    Theme theme;
    MetricChart chart(theme);
    chart.setLogarithmic(true);
    chart.setSeries({lineOf({1, 0.1, 0.01})});
    const QImage image = pictureOf(chart);
    const double first = inkRow(image, 10);
    const double middle = inkRow(image, 100);
    const double last = inkRow(image, 190);
    QVERIFY(first >= 0 && middle > first && last > middle);
    QVERIFY2(std::abs(first + last - 2 * middle) < 4, qPrintable(QString::number(first + last - 2 * middle)));
}

void TestCharts::linearScaleIsNot()
{
    Theme theme;
    MetricChart chart(theme);
    chart.setSeries({lineOf({1, 0.1, 0.01})});
    const QImage image = pictureOf(chart);
    QVERIFY(2 * inkRow(image, 100) - inkRow(image, 10) - inkRow(image, 190) > 30);
    chart.setLogarithmic(true);
    const QImage after = chart.grab().toImage();
    QVERIFY(std::abs(2 * inkRow(after, 100) - inkRow(after, 10) - inkRow(after, 190)) < 4);
}

void TestCharts::nanIsAGap()
{
    Theme theme;
    MetricChart chart(theme);
    chart.setSeries({lineOf({1, 1, rondo::nan, 1, 1})});
    const QImage image = pictureOf(chart);
    QVERIFY(inkRow(image, 20) >= 0);
    QCOMPARE(inkRow(image, 100), -1.0);
    QVERIFY(inkRow(image, 180) >= 0);
}

void TestCharts::valuesWithoutLogarithmAreGaps()
{
    Theme theme;
    MetricChart chart(theme);
    chart.setLogarithmic(true);
    chart.setSeries({lineOf({1, 1, 0, -1, 1, 1})});
    const QImage image = pictureOf(chart);
    QVERIFY(inkRow(image, 15) >= 0);
    QCOMPARE(inkRow(image, 100), -1.0);
}

void TestCharts::survivesOddInput_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::newRow("none") << QList<double> {};
    QTest::newRow("one") << QList<double> {0.5};
    QTest::newRow("only NaN") << QList<double> {rondo::nan, rondo::nan};
    QTest::newRow("infinite") << QList<double> {1, std::numeric_limits<double>::infinity(), 2};
    QTest::newRow("equal") << QList<double> {3, 3, 3};
    QTest::newRow("zeros") << QList<double> {0, 0, 0};
    QTest::newRow("tiny and huge") << QList<double> {1e-300, 1e300};
}

void TestCharts::survivesOddInput()
{
    QFETCH(QList<double>, values);
    Theme theme;
    for (const bool logarithmic : {false, true}) {
        MetricChart chart(theme);
        chart.resize(200, 120);
        chart.setLogarithmic(logarithmic);
        chart.show();
        ChartSeries area = lineOf(values);
        area.area = true;
        area.endDot = true;
        chart.setSeries({area, lineOf(values)});
        QVERIFY(!chart.grab().isNull());
        chart.setSeries({lineOf(values)});
        chart.setSeries({});
        QVERIFY(!chart.grab().isNull());
    }
}

void TestCharts::saysWhatItShows()
{
    Theme theme;
    MetricChart chart(theme);
    chart.setTitle(QStringLiteral("Validation loss"));
    QVERIFY(!chart.accessibleDescription().isEmpty());
    chart.setSeries({lineOf({0.5, 0.25, rondo::nan})});
    QCOMPARE(chart.accessibleName(), QStringLiteral("Validation loss"));
    QVERIFY(chart.accessibleDescription().contains(QStringLiteral("loss 0.25")));
}

void TestCharts::opensAsATable()
{
    Theme theme;
    MetricChart chart(theme);
    chart.setSeries({lineOf({0.5, rondo::nan, 0.25})});
    chart.show();
    QTest::keyClick(&chart, Qt::Key_T);
    auto *table = chart.findChild<QTableWidget *>();
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 3);
    QCOMPARE(table->item(0, 0)->text(), QStringLiteral("0.5"));
    QCOMPARE(table->item(1, 0)->text(), QStringLiteral("NaN"));
    QCOMPARE(table->horizontalHeaderItem(0)->text(), QStringLiteral("loss"));
}

void TestCharts::sparklineKeepsGapsAndRange()
{
    QImage image(148, 28, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    SparklineSeries line;
    line.values = {0, 0, rondo::nan, 10, 10};
    line.color = ink;
    line.width = 2;
    paintSparkline(painter, image.rect(), {line});
    painter.end();
    QVERIFY(inkRow(image, 10) > 20);
    QCOMPARE(inkRow(image, 72), -1.0);
    QVERIFY(inkRow(image, 135) < 8);
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
