// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/metricchart.h"
#include "charts/zoomlayer.h"
#include "dashboardtest.h"
#include "experiments/curvecard.h"
#include "experiments/curves.h"
#include "experiments/metriclistmodel.h"

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSlider>
#include <QTableWidget>
#include <QToolButton>
#include <QTreeView>

namespace rondo {

class TestMetrics : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::chooseMode(m_theme); }
    void init() { testing::failOnWarnings(); }

    void listsEachMetricWithItsFigures();
    void searchFinds();
    void spaceShowsAndHidesACurve();
    void draggingZoomsIntoRawPoints();
    void keysZoomMoveAndReset();
    void smoothingKeepsTheMeasuredCurve();
    void rangeByHand();
    void axisCountsStepsOrEpochs();
    void logarithmicLeavesOutWhatIsNotAboveZero();
    void followsARunningExperiment();
    void theChoiceStaysWithTheNextExperiment();
    void twelveThousandMetricsAreListedAtOnce();

private:
    //! The chart whose title is this one.
    static MetricChart *chart(const testing::DashboardUnderTest &shown, const QString &metrics)
    {
        return shown.find<MetricChart>(metrics);
    }
    //! How many points the lines of a chart have, as its table shows them.
    static int tableRows(MetricChart &chart)
    {
        QTest::keyClick(&chart, Qt::Key_T);
        auto *table = chart.findChild<QTableWidget *>();
        const int rows = table ? table->rowCount() : -1;
        if (table)
            delete table->window();
        return rows;
    }

    Theme m_theme;
};

void TestMetrics::listsEachMetricWithItsFigures()
{
    testing::SampleRun sample;
    const RunId run = sample.addRunInProgress();
    testing::DashboardUnderTest shown(m_theme, sample);
    const Experiment experiment = sample.at(run, 4);
    shown.dashboard.setExperiment(experiment.id);
    QTRY_VERIFY(shown.dashboard.findChild<QTabBar *>()->isVisible());
    shown.openTab(QStringLiteral("Metrics"));
    auto *list = shown.find<QTreeView>(QStringLiteral("Metrics"));
    QVERIFY(list);
    QTRY_COMPARE(list->model()->rowCount(), int(experiment.metrics.size()));
    QTRY_VERIFY(chart(shown, QStringLiteral("val_loss, loss")));
    QTRY_VERIFY(chart(shown, QStringLiteral("val_accuracy, accuracy")));
    const QAbstractItemModel *model = list->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QString name = model->index(row, MetricListModel::Name).data().toString();
        QVERIFY2(experiment.metrics.contains(name), qPrintable(name));
        // The best is at least as good as the last.
        QTRY_VERIFY2(model->index(row, MetricListModel::Best).data().toString() != QStringLiteral("\u2013"), qPrintable(name));
        if (name != QLatin1String("val_loss"))
            continue;
        QTRY_VERIFY(model->index(row, MetricListModel::Spark).data(MetricListModel::SparkRole).isValid());
        const double last = model->index(row, MetricListModel::Last).data().toString().toDouble(),
                     best = model->index(row, MetricListModel::Best).data().toString().toDouble();
        QVERIFY(best > 0 && best <= last);
    }
    QTest::qWait(300);
    shown.shoot(QStringLiteral("metrics"));
    shown.dashboard.resize(1100, 700);
    QTest::qWait(300);
    shown.shoot(QStringLiteral("metrics-wide"));
}

void TestMetrics::searchFinds()
{
    testing::SampleRun sample;
    const RunId run = sample.addRunInProgress();
    testing::DashboardUnderTest shown(m_theme, sample);
    shown.dashboard.setExperiment(sample.at(run, 4).id);
    shown.openTab(QStringLiteral("Metrics"));
    QTRY_VERIFY(shown.find<QTreeView>(QStringLiteral("Metrics")));
    auto *list = shown.find<QTreeView>(QStringLiteral("Metrics"));
    QTRY_VERIFY(list->model()->rowCount() > 4);
    QTest::keyClicks(shown.find<QLineEdit>(QStringLiteral("Search metrics")), QStringLiteral("ACC"));
    QCOMPARE(list->model()->rowCount(), 2);
    QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("accuracy"));
}

void TestMetrics::spaceShowsAndHidesACurve()
{
    testing::SampleRun sample;
    const RunId run = sample.addRunInProgress();
    testing::DashboardUnderTest shown(m_theme, sample);
    shown.dashboard.setExperiment(sample.at(run, 4).id);
    shown.openTab(QStringLiteral("Metrics"));
    QTRY_VERIFY(chart(shown, QStringLiteral("val_accuracy, accuracy")));
    auto *list = shown.find<QTreeView>(QStringLiteral("Metrics"));
    list->setCurrentIndex(list->model()->index(0, 0));
    QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("accuracy"));
    QTest::keyClick(list, Qt::Key_Space);
    QTRY_VERIFY(chart(shown, QStringLiteral("val_accuracy")));
    QVERIFY(!chart(shown, QStringLiteral("val_accuracy, accuracy")));
    // A click on the row brings it back, a click on a figure without a curve does nothing.
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->currentIndex()).center());
    QTRY_VERIFY(chart(shown, QStringLiteral("val_accuracy, accuracy")));
}

void TestMetrics::draggingZoomsIntoRawPoints()
{
    testing::SampleRun sample;
    const RunId run = sample.addRun();
    sample.train(run, 0, 1);
    const ExperimentId id = sample.at(run, 0).id;
    QList<Experiments::MetricRow> rows;
    for (int step = 0; step < 6000; ++step) // ten times what a chart keeps
        rows << Experiments::MetricRow {id, QStringLiteral("grad"), {step, step / 500.0, double(step % 7)}, step};
    QVERIFY_RESULT(sample.experiments().addMetrics(rows));
    testing::DashboardUnderTest shown(m_theme, sample);
    shown.dashboard.setExperiment(id);
    shown.openTab(QStringLiteral("Metrics"));
    QTRY_VERIFY(chart(shown, QStringLiteral("val_loss, loss")));
    QTest::keyClicks(shown.find<QLineEdit>(QStringLiteral("Search metrics")), QStringLiteral("grad"));
    auto *list = shown.find<QTreeView>(QStringLiteral("Metrics"));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
    QTRY_VERIFY(chart(shown, QStringLiteral("grad")));
    MetricChart *grad = chart(shown, QStringLiteral("grad"));
    QTRY_VERIFY(tableRows(*grad) > 100);
    QVERIFY(tableRows(*grad) <= 700); // thinned
    QTRY_VERIFY(grad->plotRect().width() > 50);
    QCOMPARE(grad->xRange().first, 0.0);

    auto *layer = grad->findChild<ZoomLayer *>();
    const QRectF plot = grad->plotRect();
    const auto at = [&](double part) { return QPoint(int(plot.left() + part * plot.width()), int(plot.center().y())); };
    QTest::mousePress(layer, Qt::LeftButton, {}, at(0.5));
    QTest::mouseMove(layer, at(0.52));
    QTest::mouseRelease(layer, Qt::LeftButton, {}, at(0.54));
    const auto [low, high] = grad->xRange();
    QVERIFY(std::abs(low - 6) < 0.1 && high > low && high < 6.8);
    const int raw = int((high - low) * 500);
    QTRY_VERIFY(std::abs(tableRows(*grad) - raw) <= 4); // each of them, and one beyond each side
    QTest::qWait(150);
    shown.shoot(QStringLiteral("metrics-zoomed"));

    QTest::mouseDClick(layer, Qt::LeftButton, {}, at(0.5));
    QTRY_COMPARE(grad->xRange().first, 0.0);
}

void TestMetrics::keysZoomMoveAndReset()
{
    testing::SampleRun sample;
    const RunId run = sample.addRunInProgress();
    testing::DashboardUnderTest shown(m_theme, sample);
    shown.dashboard.setExperiment(sample.at(run, 4).id);
    shown.openTab(QStringLiteral("Metrics"));
    QTRY_VERIFY(chart(shown, QStringLiteral("val_loss, loss")));
    MetricChart *loss = chart(shown, QStringLiteral("val_loss, loss"));
    QTRY_VERIFY(loss->xRange().second > 11);
    const auto [low, high] = loss->xRange();
    QTest::keyClick(loss, Qt::Key_Plus, Qt::ShiftModifier);
    const double width = loss->xRange().second - loss->xRange().first;
    QCOMPARE(width, (high - low) / 2);
    const double before = loss->xRange().first;
    QTest::keyClick(loss, Qt::Key_Right);
    QCOMPARE(loss->xRange().first, before + width / 4);
    // The other charts look at the same part.
    QCOMPARE(chart(shown, QStringLiteral("val_accuracy, accuracy"))->xRange(), loss->xRange());
    QTest::keyClick(loss, Qt::Key_0);
    QTRY_COMPARE(loss->xRange().first, low);
    QTRY_COMPARE(loss->xRange().second, high);
}

void TestMetrics::smoothingKeepsTheMeasuredCurve()
{
    testing::SampleRun sample;
    const RunId run = sample.addRunInProgress();
    testing::DashboardUnderTest shown(m_theme, sample);
    shown.dashboard.setExperiment(sample.at(run, 4).id);
    shown.openTab(QStringLiteral("Metrics"));
    QTRY_VERIFY(chart(shown, QStringLiteral("val_loss, loss")));
    auto *smoothing = shown.find<QSlider>(QStringLiteral("Smoothing"));
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(smoothing, Qt::Key_PageUp);
    QVERIFY(smoothing->value() >= 50);
    MetricChart *loss = chart(shown, QStringLiteral("val_loss, loss"));
    QTRY_VERIFY(loss->valuesAt(6).join(u'\n').contains(QStringLiteral("loss, smoothed")));
    QVERIFY(loss->valuesAt(6).join(u'\n').contains(QStringLiteral("loss, measured")));
    QTest::qWait(150);
    shown.shoot(QStringLiteral("metrics-smooth"));
    const QStringList exponential = loss->valuesAt(6);
    auto *kind = shown.dashboard.findChild<QToolButton *>(QStringLiteral("smoothingKind"));
    kind->menu()->actions().last()->trigger();
    QVERIFY(kind->accessibleName().contains(QStringLiteral("Gaussian")));
    QTRY_VERIFY(loss->valuesAt(6) != exponential);
}

void TestMetrics::rangeByHand()
{
    testing::SampleRun sample;
    const RunId run = sample.addRunInProgress();
    testing::DashboardUnderTest shown(m_theme, sample);
    shown.dashboard.setExperiment(sample.at(run, 4).id);
    shown.openTab(QStringLiteral("Metrics"));
    QTRY_VERIFY(chart(shown, QStringLiteral("val_loss, loss")));
    MetricChart *loss = chart(shown, QStringLiteral("val_loss, loss"));
    auto *card = qobject_cast<CurveCard *>(loss->parentWidget());
    QVERIFY(card);
    QTest::mouseClick(card->findChild<QToolButton *>(QStringLiteral("axisRange")), Qt::LeftButton);
    auto *dialog = card->findChild<QDialog *>(QStringLiteral("rangeDialog"));
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("xLow")), QStringLiteral("2"));
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("xHigh")), QStringLiteral("4"));
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("yHigh")), QStringLiteral("0.25"));
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QTRY_COMPARE(loss->xRange(), std::pair(2.0, 4.0));
    QTRY_COMPARE(chart(shown, QStringLiteral("val_accuracy, accuracy"))->xRange(), std::pair(2.0, 4.0));
    QTest::qWait(150);
    shown.shoot(QStringLiteral("metrics-range"));
}

void TestMetrics::axisCountsStepsOrEpochs()
{
    testing::SampleRun sample;
    const RunId run = sample.addRunInProgress();
    testing::DashboardUnderTest shown(m_theme, sample);
    shown.dashboard.setExperiment(sample.at(run, 4).id);
    shown.openTab(QStringLiteral("Metrics"));
    QTRY_VERIFY(chart(shown, QStringLiteral("val_loss, loss")));
    MetricChart *loss = chart(shown, QStringLiteral("val_loss, loss"));
    QTRY_COMPARE(loss->xRange().second, 12.0);
    auto *axis = shown.find<QComboBox>(QStringLiteral("X axis"));
    QTest::keyClick(axis, Qt::Key_Down);
    QTRY_COMPARE(loss->xRange().second, 240.0);
    // One point a minute, since a minute after it began.
    const ExperimentId id = sample.at(run, 4).id;
    const qint64 began = std::min(sample.experiments().resources(id)->first().time,
                                  sample.at(run, 4).started.toMSecsSinceEpoch());
    QList<Experiments::MetricRow> rows;
    for (int minute = 1; minute <= 30; ++minute)
        rows << Experiments::MetricRow {id, QStringLiteral("loss"), {10 * minute, 0.4 * minute, 1}, began + 60'000 * minute};
    QVERIFY_RESULT(sample.experiments().addMetrics(rows));
    QTest::keyClick(axis, Qt::Key_Down);
    shown.dashboard.refresh();
    QTRY_COMPARE(loss->xRange().second, 30.0);
}

void TestMetrics::logarithmicLeavesOutWhatIsNotAboveZero()
{
    testing::SampleRun sample;
    const RunId run = sample.addRunInProgress();
    testing::DashboardUnderTest shown(m_theme, sample);
    shown.dashboard.setExperiment(sample.at(run, 4).id);
    shown.openTab(QStringLiteral("Metrics"));
    QTRY_VERIFY(chart(shown, QStringLiteral("val_loss, loss")));
    const QImage before = chart(shown, QStringLiteral("val_loss, loss"))->grab().toImage();
    for (auto *button : shown.dashboard.findChildren<QToolButton *>()) {
        if (button->text() == QLatin1String("Log axis"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY(chart(shown, QStringLiteral("val_loss, loss"))->grab().toImage() != before);
}

void TestMetrics::followsARunningExperiment()
{
    testing::SampleRun sample;
    const RunId run = sample.addRun();
    sample.train(run, 0, 3);
    testing::DashboardUnderTest shown(m_theme, sample);
    shown.dashboard.setExperiment(sample.at(run, 0).id);
    shown.openTab(QStringLiteral("Metrics"));
    QTRY_VERIFY(chart(shown, QStringLiteral("val_loss, loss")));
    MetricChart *loss = chart(shown, QStringLiteral("val_loss, loss"));
    QTRY_COMPARE(loss->xRange().second, 3.0);
    sample.train(run, 0, 5);
    QVERIFY_RESULT(sample.experiments().addMetrics({{sample.at(run, 0).id, QStringLiteral("new"), {1, 0.1, 2}, 0}}));
    shown.dashboard.refresh();
    QTRY_COMPARE(loss->xRange().second, 5.0);
    auto *list = shown.find<QTreeView>(QStringLiteral("Metrics"));
    QTRY_COMPARE(list->model()->rowCount(), 5);
    // It is a series at once: it can be shown.
    const auto found = list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, QStringLiteral("new"));
    QCOMPARE(found.size(), 1);
    QTRY_VERIFY(found.first().data(Qt::CheckStateRole).isValid());
}

void TestMetrics::theChoiceStaysWithTheNextExperiment()
{
    testing::SampleRun sample;
    const RunId run = sample.addRunInProgress();
    testing::DashboardUnderTest shown(m_theme, sample);
    shown.dashboard.setExperiment(sample.at(run, 4).id);
    shown.openTab(QStringLiteral("Metrics"));
    QTRY_VERIFY(chart(shown, QStringLiteral("val_accuracy, accuracy")));
    auto *list = shown.find<QTreeView>(QStringLiteral("Metrics"));
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Space);
    QTRY_VERIFY(chart(shown, QStringLiteral("val_accuracy")));
    shown.dashboard.setExperiment(sample.at(run, 7).id);
    QTRY_COMPARE(shown.dashboard.findChild<QLabel *>(QStringLiteral("experimentName"))->text(), QStringLiteral("convnet-8"));
    QTRY_COMPARE(list->model()->rowCount(), 4);
    QVERIFY(chart(shown, QStringLiteral("val_accuracy")));
    QTRY_COMPARE(chart(shown, QStringLiteral("val_accuracy"))->xRange().second, 9.0);
}

void TestMetrics::twelveThousandMetricsAreListedAtOnce()
{
    testing::SampleRun sample;
    const RunId run = sample.addRun();
    const ExperimentId id = sample.at(run, 0).id;
    QMap<QString, double> figures;
    for (int at = 0; at < 12345; ++at)
        figures.insert(QStringLiteral("layer%1/weight_norm").arg(at), at / 7.0);
    QVERIFY_RESULT(sample.experiments().setMetrics(id, figures));
    testing::DashboardUnderTest shown(m_theme, sample);
    shown.openTab(QStringLiteral("Metrics"));
    QElapsedTimer clock;
    clock.start();
    shown.dashboard.setExperiment(id);
    const auto listed = [&shown] {
        const auto *list = shown.find<QTreeView>(QStringLiteral("Metrics"));
        return list && list->model() ? list->model()->rowCount() : 0;
    };
    QTRY_COMPARE(listed(), 12345);
    // The figure is the benchmark's; a widget or a query a row would take many seconds.
    QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(shown.dashboard.findChildren<QWidget *>().size() < 400);
}

} // namespace rondo

QTEST_MAIN(rondo::TestMetrics)
#include "tst_metrics.moc"
