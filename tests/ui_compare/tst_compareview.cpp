// SPDX-License-Identifier: GPL-3.0-or-later
// The Compare view on a store that another connection writes: through chips, keys and pointer.
#include "../ui_pages/samplerun.h"
#include "charts/curvechart.h"
#include "charts/parallelchart.h"
#include "charts/scatterchart.h"
#include "compare/comparebar.h"
#include "compare/compareview.h"
#include "compare/curvescard.h"
#include "compare/differencecard.h"
#include "compare/experimentpicker.h"
#include "compare/parallelcard.h"
#include "experiments/experimentspage.h"
#include "experiments/storethread.h"
#include "experiments/views.h"
#include "flow/plan.h"
#include "session.h"
#include "testing.h"
#include "widgets/controls.h"
#include "widgets/labels.h"
#include "widgets/runcontrols.h"

#include <QComboBox>
#include <QDateTime>
#include <QDialog>
#include <QDialogButtonBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSplitter>
#include <QSvgRenderer>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

namespace rondo {

namespace {

    //! Saves what the widget shows where RONDO_SHOTS points to, to be looked at.
    void shoot(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("RONDO_SHOTS");
        if (!folder.isEmpty())
            widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
    }

    struct Fixture {
        testing::SampleRun sample;
        RunId run;
        Theme theme;
        StoreThread store;
        CompareView view;

        Fixture()
            : run(sample.addRunInProgress())
            , store(sample.project())
            , view(theme)
        {
            giveLatencies();
            theme.setMode(qEnvironmentVariableIsSet("RONDO_DARK") ? Theme::Mode::Dark : Theme::Mode::Light);
            view.resize(1368, 824);
            for (QWidget *button : view.toolbarActions())
                button->hide(); // there is no toolbar
            view.setStore(&store, &sample.project());
            view.show();
        }
        ~Fixture() { view.setStore(nullptr, nullptr); }

        //! And a validation that demands 5 ms.
        void giveLatencies()
        {
            Plan plan = *sample.experiments().plan(run);
            Step gate;
            gate.kind = Step::Kind::Validate;
            gate.node = {QStringLiteral("gate")};
            gate.type = QStringLiteral("validation");
            gate.name = QStringLiteral("gate-1");
            gate.settings = {{QStringLiteral("max_latency_ms"), 5.0}, {QStringLiteral("min_accuracy"), 0.985}};
            plan.steps << gate;
            QVERIFY_RESULT(sample.experiments().setPlan(run, plan));
            QList<Experiments::MetricRow> rows;
            for (const int number : {0, 1, 2, 3, 4, 5, 6, 9, 10, 11, 15}) {
                const double latency = number < 9 ? 1.6 + 0.12 * number : number < 15 ? 6.3 + 0.4 * (number - 9) : 1.2;
                rows << Experiments::MetricRow {sample.at(run, number).id, QStringLiteral("latency_p95_ms"), {12, 12, latency}, 0};
            }
            QVERIFY_RESULT(sample.experiments().addMetrics(rows));
        }
        QList<ExperimentId> ids(const QList<int> &numbers)
        {
            QList<ExperimentId> ids;
            for (const int number : numbers)
                ids << sample.at(run, number).id;
            return ids;
        }
        //! Chooses, and waits until it is on the screen.
        void choose(const QList<int> &numbers)
        {
            QSignalSpy shown(&view, &CompareView::shown);
            view.setExperiments(ids(numbers));
            QTRY_VERIFY(!shown.isEmpty());
        }
        template <class T> T *find(const char *name) { return view.findChild<T *>(QLatin1String(name)); }
        CurveChart &curves() { return view.findChild<CurvesCard *>()->chart(); }
        const DifferenceModel &table() { return view.findChild<DifferenceCard *>()->model(); }
        //! Ends of the lines as they were measured, by name.
        QMap<QString, QPointF> faint()
        {
            QMap<QString, QPointF> ends;
            for (const PlotCurve &curve : curves().curves()) {
                if (curve.faint)
                    ends.insert(curve.name, curve.points->points().last());
            }
            return ends;
        }
        //! Main lines of the curves, by name.
        QMap<QString, qsizetype> mainPoints()
        {
            QMap<QString, qsizetype> points;
            for (const PlotCurve &curve : curves().curves()) {
                if (!curve.secondary)
                    points.insert(curve.name, curve.points->points().size());
            }
            return points;
        }
    };

} // namespace

class TestCompareView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        // The offscreen platform says so for popups and for windows with a smallest size.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void showsFourCards()
    {
        Fixture fixture;
        fixture.choose({4, 1, 9, 15});
        QCOMPARE(fixture.curves().curves().size(), 8); // validation and training
        QCOMPARE(fixture.table().columnCount(), 4);
        QCOMPARE(fixture.find<QComboBox>("baseline")->currentText(), QStringLiteral("convnet-5"));
        auto *scatter = fixture.view.findChild<ScatterChart *>();
        QCOMPARE(scatter->points().size(), 11); // all that are finished
        QVERIFY(scatter->accessibleDescription().contains(QStringLiteral("11 experiment")));
        QVERIFY(scatter->accessibleDescription().contains(QStringLiteral("script-1"))); // the quickest
        auto *parallel = fixture.view.findChild<ParallelChart *>();
        QVERIFY(parallel->axes().size() >= 4);
        QCOMPARE(parallel->axes().last().key, QStringLiteral("metric:val_accuracy"));
        QTest::qWait(50);
        shoot(fixture.view, QStringLiteral("compare"));
    }

    void pointingMarksEverywhere()
    {
        Fixture fixture;
        fixture.choose({4, 1, 9});
        const QImage before = fixture.view.findChild<ScatterChart *>()->grab().toImage();
        QSignalSpy pointed(&fixture.curves(), &CurveChart::pointedAt);
        fixture.curves().setFocus();
        QTest::keyClick(&fixture.curves(), Qt::Key_Down);
        QCOMPARE(pointed.size(), 1);
        QVERIFY(fixture.view.findChild<ScatterChart *>()->grab().toImage() != before);
        // From the table, by keyboard.
        auto *table = fixture.view.findChild<DifferenceCard *>()->findChild<QTableView *>();
        fixture.view.activateWindow();
        table->setFocus();
        QTRY_VERIFY(table->hasFocus());
        QSignalSpy fromTable(fixture.view.findChild<DifferenceCard *>(), &DifferenceCard::pointedAt);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Right);
        QCOMPARE(fromTable.last().first().value<ExperimentId>(), fixture.ids({1}).first());
        QTest::keyClick(&fixture.curves(), Qt::Key_Escape);
    }

    void chipsAddAndRemove()
    {
        Fixture fixture;
        fixture.choose({0, 1, 2});
        QSignalSpy changed(&fixture.view, &CompareView::experimentsChanged);
        const auto chips = fixture.view.findChildren<QToolButton *>(QStringLiteral("removeChip"));
        QCOMPARE(chips.size(), 3);
        QVERIFY(chips.at(1)->accessibleName().contains(QStringLiteral("convnet-2")));
        const QColor third = fixture.curves().curves().last().style.color;
        QTest::mouseClick(chips.at(1), Qt::LeftButton);
        QTRY_COMPARE(fixture.view.experiments(), fixture.ids({0, 2}));
        QTRY_COMPARE(fixture.curves().curves().size(), 4);
        QCOMPARE(fixture.curves().curves().last().style.color, third); // a colour stays
        QCOMPARE(changed.size(), 1);

        QTest::mouseClick(fixture.find<QToolButton>("addExperiment"), Qt::LeftButton);
        auto *picker = fixture.view.findChild<ExperimentPicker *>();
        QTRY_VERIFY(picker->isVisible());
        auto *list = picker->findChild<QListView *>();
        QTRY_COMPARE(list->model()->rowCount(), 18);
        QTest::keyClicks(picker->findChild<QLineEdit *>(), QStringLiteral("vgg-1"));
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(picker->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_COMPARE(fixture.view.experiments(), fixture.ids({0, 2, 9}));
        QTRY_COMPARE(fixture.table().columnCount(), 3);
        QTest::keyClick(picker->findChild<QLineEdit *>(), Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Space); // out again
        QTRY_COMPARE(fixture.view.experiments(), fixture.ids({0, 2}));
        picker->hide();
    }

    void manyFoldAndAreThin()
    {
        Fixture fixture;
        fixture.choose({0, 1, 2, 3, 4, 5, 6, 9, 10, 11, 15});
        QVERIFY(fixture.view.findChildren<QToolButton *>(QStringLiteral("removeChip")).isEmpty());
        auto *fold = fixture.find<QToolButton>("foldedChips");
        QVERIFY(fold->isVisible());
        QVERIFY(fold->text().contains(QStringLiteral("11")));
        shoot(fixture.view, QStringLiteral("compare-many"));
        QTest::mouseClick(fold, Qt::LeftButton);
        QTRY_VERIFY(fixture.view.findChild<ExperimentPicker *>()->isVisible());
        fixture.view.findChild<ExperimentPicker *>()->hide();
        QList<ExperimentId> tooMany;
        for (int number = 1; number <= 150; ++number)
            tooMany << ExperimentId {number};
        fixture.view.setExperiments(tooMany);
        QCOMPARE(fixture.view.experiments().size(), mostCompared);
        QTRY_COMPARE(fixture.table().columnCount(), 18); // the others are not there
    }

    void runningOnesGoOn()
    {
        Fixture fixture;
        fixture.choose({7, 0});
        QCOMPARE(fixture.mainPoints().value(QStringLiteral("convnet-8")), 9);
        fixture.sample.train(fixture.run, 7, 11);
        fixture.view.refresh();
        QTRY_COMPARE(fixture.mainPoints().value(QStringLiteral("convnet-8")), 11);
        QCOMPARE(fixture.mainPoints().value(QStringLiteral("convnet-1")), 12);
        fixture.sample.finish(fixture.run, 7);
        fixture.view.refresh();
        QTRY_COMPARE(fixture.mainPoints().value(QStringLiteral("convnet-8")), 12);
    }

    void divergedOneIsAGap()
    {
        Fixture fixture;
        fixture.choose({13, 0}); // its loss became NaN
        QVERIFY(fixture.mainPoints().contains(QStringLiteral("vgg-5")));
        QVERIFY(!fixture.view.grab().isNull());
        QVERIFY(fixture.curves().yAxis().high < 10);
        QVERIFY(!fixture.find<QPushButton>("deployBest")->text().contains(QStringLiteral("vgg")));
    }

    void metricSmoothingAndX()
    {
        Fixture fixture;
        fixture.choose({0, 1});
        QVERIFY(fixture.curves().yAxis().logarithmic);
        const double rough = fixture.curves().curves().last().points->points().last().y();
        auto *slider = fixture.find<QSlider>("smoothing");
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_PageUp);
        QTRY_VERIFY(fixture.curves().curves().last().points->points().last().y() != rough);
        const auto choose = [&](const char *control, int index) {
            const auto segments = fixture.find<SegmentedControl>(control)->findChildren<QAbstractButton *>();
            QTest::mouseClick(segments.at(index), Qt::LeftButton);
        };
        choose("curveX", 2);
        QTRY_COMPARE(fixture.curves().xAxis().high, 240.0); // steps
        choose("curveX", 0);
        QTRY_COMPARE(fixture.curves().xAxis().high, 12.0);
        choose("curveMetric", 1);
        QTRY_VERIFY(!fixture.curves().yAxis().logarithmic);
        QTRY_VERIFY(fixture.curves().yAxis().high > 0.9);
        QVERIFY(fixture.curves().accessibleName().contains(QStringLiteral("accuracy")));
    }

    void clockTellsWhenItWas()
    {
        Fixture fixture;
        fixture.choose({0, 1});
        fixture.view.restore({{QStringLiteral("experiments"), QJsonArray {fixture.ids({0}).first().value}},
                              {QStringLiteral("x"), QStringLiteral("clock")}});
        const double now = double(QDateTime::currentSecsSinceEpoch());
        const auto last = [&] { return fixture.curves().curves().last().points->points().last().x(); };
        QTRY_VERIFY2(std::abs(last() - now) < 600, qPrintable(QString::number(last() - now)));
        QVERIFY(std::abs(fixture.curves().xAxis().high - now) < 600);
        QVERIFY(!fixture.curves().accessibleDescription().contains(QString::number(qint64(last())))); // but a time
        QCOMPARE(fixture.view.state().value(QLatin1String("x")).toString(), QStringLiteral("clock"));
    }

    //! What the slices and contours of a search show: a parameter against a result, and two with the result as color.
    void scatterTakesAnyQuantity()
    {
        Fixture fixture;
        fixture.choose({4, 1, 9, 15});
        auto *axes = fixture.find<QToolButton>("scatterAxes");
        const auto choose = [&](int menu, const QString &title) {
            QVERIFY(QMetaObject::invokeMethod(axes->menu(), "aboutToShow"));
            const QList<QAction *> actions = axes->menu()->actions().at(menu)->menu()->actions();
            const auto found = std::find_if(actions.begin(), actions.end(), [&](QAction *one) { return one->text() == title; });
            QVERIFY2(found != actions.end(), qPrintable(title));
            (*found)->trigger();
        };
        auto *chart = fixture.view.findChild<ScatterChart *>();
        QVERIFY(chart->accessibleDescription().contains(QStringLiteral("nothing beats")));
        choose(0, QStringLiteral("lr"));
        QCOMPARE(chart->accessibleName(), QStringLiteral("val_accuracy against lr"));
        QVERIFY2(!chart->accessibleDescription().contains(QStringLiteral("nothing beats")), "a parameter has no better side");
        choose(1, QStringLiteral("batch_size"));
        choose(3, QStringLiteral("val_accuracy"));
        for (const ScatterPoint &point : chart->points())
            QCOMPARE(point.color.isValid(), !std::isnan(fixture.sample.experiments().experiment({point.key})->metric(QStringLiteral("val_accuracy"))));
        shoot(fixture.view, QStringLiteral("compare-contour"));
        const QJsonObject kept = fixture.view.state();
        choose(3, QStringLiteral("By experiment"));
        QVERIFY(!chart->points().first().color.isValid());
        fixture.view.restore(kept);
        QTRY_VERIFY(chart->points().first().color.isValid());
        QCOMPARE(chart->accessibleName(), QStringLiteral("batch_size against lr"));
    }

    void saysWhatDecides()
    {
        Fixture fixture;
        for (const int number : {7, 8}) { // now nine of the node are done
            Experiment experiment = fixture.sample.at(fixture.run, number);
            experiment.state = ExperimentState::Done;
            QVERIFY_RESULT(fixture.sample.experiments().update(experiment));
            QVERIFY_RESULT(fixture.sample.experiments().setMetrics(experiment.id, {{QStringLiteral("val_accuracy"), 0.9}}));
        }
        fixture.choose({9, 1}); // the baseline's own node has too few
        auto *words = fixture.find<QLabel>("whatDecides");
        QTRY_VERIFY(words->isVisible());
        QVERIFY2(words->text().startsWith(QStringLiteral("What decides val_accuracy of ConvNet: ")), qPrintable(words->text()));
        QVERIFY2(words->text().contains(QStringLiteral("lr ")), qPrintable(words->text()));
        shoot(fixture.view, QStringLiteral("compare-decides"));
        fixture.choose({9});
        QTRY_VERIFY(!words->isVisible());
    }

    void scatterTakesARange()
    {
        Fixture fixture;
        fixture.choose({4, 1, 9, 15});
        auto *axes = fixture.find<QToolButton>("scatterAxes");
        QVERIFY(QMetaObject::invokeMethod(axes->menu(), "aboutToShow"));
        axes->menu()->actions().last()->trigger();
        auto *dialog = fixture.find<QDialog>("rangeDialog");
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("yLow")), QStringLiteral("0.993"));
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
        auto *chart = fixture.view.findChild<ScatterChart *>();
        QVERIFY2(!chart->accessibleDescription().contains(QStringLiteral("11 experiment")), qPrintable(chart->accessibleDescription()));
        for (const ScatterPoint &point : chart->points()) {
            const bool isInside = chart->positionOf(point).y() < chart->height() - 30;
            QCOMPARE(isInside, point.y >= 0.993);
        }
    }

    void linesTakeTheColorOfAResult()
    {
        Fixture fixture;
        fixture.choose({4, 1});
        auto *axes = fixture.find<QToolButton>("parallelAxes");
        QVERIFY(QMetaObject::invokeMethod(axes->menu(), "aboutToShow"));
        for (QAction *action : axes->menu()->actions().first()->menu()->actions()) {
            if (action->text() == QLatin1String("val_accuracy"))
                action->trigger();
        }
        auto *card = fixture.view.findChild<ParallelCard *>();
        const QString subtitle = QStringLiteral("coloured by val_accuracy");
        const QList<ElidedLabel *> labels = card->findChildren<ElidedLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [&](ElidedLabel *label) { return label->accessibleName().contains(subtitle) || label->text().contains(subtitle); }));
        shoot(fixture.view, QStringLiteral("compare-colored"));
        QCOMPARE(card->state().value(QLatin1String("color")).toString(), QStringLiteral("metric:val_accuracy"));
    }

    void rangeByHand()
    {
        Fixture fixture;
        fixture.choose({0, 1});
        auto *axes = fixture.find<QToolButton>("curveAxes");
        QVERIFY(QMetaObject::invokeMethod(axes->menu(), "aboutToShow"));
        axes->menu()->actions().first()->trigger();
        QVERIFY(!fixture.curves().yAxis().logarithmic);
        axes->menu()->actions().last()->trigger();
        auto *dialog = fixture.find<QDialog>("rangeDialog");
        QVERIFY(dialog);
        const auto type = [&](const char *field, const QString &text) {
            auto *edit = dialog->findChild<QLineEdit *>(QLatin1String(field));
            edit->setFocus();
            QTest::keyClicks(edit, text);
        };
        QPushButton *apply = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        type("xLow", QStringLiteral("6"));
        type("yLow", QStringLiteral("0.3"));
        type("yHigh", QStringLiteral("0.1"));
        QVERIFY2(!apply->isEnabled(), "the end lies before the start");
        type("yHigh", QStringLiteral("x"));
        QVERIFY2(!apply->isEnabled(), "no number");
        QTest::keyClick(dialog->findChild<QLineEdit *>(QStringLiteral("yHigh")), Qt::Key_Backspace);
        QTest::keyClick(dialog->findChild<QLineEdit *>(QStringLiteral("yHigh")), Qt::Key_A, Qt::ControlModifier);
        type("yHigh", QStringLiteral("0.5"));
        shoot(*dialog, QStringLiteral("range"));
        QTest::mouseClick(apply, Qt::LeftButton);
        QCOMPARE(fixture.curves().yAxis(), (PlotAxis {0.3, 0.5, false}));
        QCOMPARE(fixture.curves().xAxis().low, 6.0);
        QCOMPARE(fixture.curves().xAxis().high, 12.0);
        const QJsonObject kept = fixture.view.state();
        QVERIFY2(fixture.curves().grab().toImage() != QImage(), "nothing is drawn");
        fixture.view.restore({});
        QVERIFY(fixture.curves().yAxis() != (PlotAxis {0.3, 0.5, false}));
        fixture.view.restore(kept);
        QTRY_COMPARE(fixture.curves().yAxis(), (PlotAxis {0.3, 0.5, false}));
    }

    void measuredStaysBehindSmoothed()
    {
        Fixture fixture;
        fixture.choose({0, 1});
        QVERIFY(fixture.faint().isEmpty());
        QMap<QString, QPointF> measured;
        for (const PlotCurve &curve : fixture.curves().curves()) {
            if (!curve.secondary)
                measured.insert(curve.name, curve.points->points().last());
        }
        fixture.find<QSlider>("smoothing")->setValue(60);
        QTRY_COMPARE(fixture.faint(), measured);
        QTRY_VERIFY(fixture.curves().accessibleName().contains(QStringLiteral("0.60")));
        shoot(fixture.view, QStringLiteral("compare-smoothed"));
        fixture.choose({0, 1, 2, 3, 4, 5, 6, 9, 10});
        QTRY_COMPARE(fixture.mainPoints().size(), 9);
        QVERIFY(fixture.faint().isEmpty()); // they would hide one another
        fixture.choose({0, 1, 2});
        QTRY_COMPARE(fixture.faint().size(), 3);
        fixture.find<QSlider>("smoothing")->setValue(0);
        QTRY_VERIFY(fixture.faint().isEmpty());
    }

    void sizesComeBack()
    {
        Fixture fixture;
        fixture.choose({0, 1});
        const QList<QSplitter *> splitters = fixture.view.findChildren<QSplitter *>();
        QCOMPARE(splitters.size(), 3);
        const auto sizes = [&] {
            QList<QList<int>> all;
            for (const QSplitter *splitter : splitters)
                all << splitter->sizes();
            return all;
        };
        const QList<QList<int>> usual = sizes();
        for (QSplitter *splitter : splitters) {
            QSplitterHandle *handle = splitter->handle(1);
            const QPoint middle = handle->rect().center();
            QTest::mousePress(handle, Qt::LeftButton, {}, middle);
            QTest::mouseMove(handle, middle + QPoint(40, 40));
            QTest::mouseRelease(handle, Qt::LeftButton, {}, middle + QPoint(40, 40));
        }
        const QList<QList<int>> chosen = sizes();
        for (int at = 0; at < 3; ++at)
            QVERIFY(chosen.at(at) != usual.at(at));
        // Of a card that has all the room the others have none, which is nothing to keep.
        auto *maximise = fixture.view.findChild<DifferenceCard *>()->findChild<QToolButton *>(QStringLiteral("maximise"));
        QTest::mouseClick(maximise, Qt::LeftButton);
        const QJsonObject state = fixture.view.state();
        QTest::mouseClick(maximise, Qt::LeftButton);
        for (QSplitter *splitter : splitters)
            splitter->setSizes({500, 500});
        QVERIFY(sizes() != chosen);
        fixture.view.restore(state);
        QCOMPARE(sizes(), chosen);
    }

    void onlyWhatDiffers()
    {
        Fixture fixture;
        fixture.choose({0, 1});
        const int all = fixture.table().rowCount();
        auto *toggle = fixture.find<QAbstractButton>("onlyDifferences");
        toggle->setFocus();
        QTest::keyClick(toggle, Qt::Key_Space);
        QVERIFY(fixture.table().rowCount() < all);
        for (int row = 0; row < fixture.table().rowCount(); ++row)
            QVERIFY(fixture.table().row(row).differs);
    }

    void cardsCanHaveAllTheRoom()
    {
        Fixture fixture;
        fixture.choose({0, 1});
        auto *card = fixture.view.findChild<DifferenceCard *>();
        const int before = card->height();
        QTest::mouseClick(card->findChild<QToolButton *>(QStringLiteral("maximise")), Qt::LeftButton);
        QTRY_VERIFY(card->height() > before * 1.5);
        QVERIFY(!fixture.view.findChild<CurvesCard *>()->isVisible());
        QTest::keyClick(card->findChild<QToolButton *>(QStringLiteral("maximise")), Qt::Key_Space);
        QTRY_VERIFY(fixture.view.findChild<CurvesCard *>()->isVisible());
        QTRY_VERIFY(card->height() < before * 1.5);
    }

    void deploysTheBestThatPasses()
    {
        Fixture fixture;
        QVERIFY(!fixture.find<QPushButton>("deployBest")->isEnabled());
        fixture.choose({9, 0, 1}); // vgg-1 fails its check
        auto *deploy = fixture.find<QPushButton>("deployBest");
        QVERIFY(deploy->isEnabled());
        QSignalSpy wanted(&fixture.view, &CompareView::deployRequested);
        deploy->click();
        QCOMPARE(wanted.size(), 1);
        const auto id = wanted.first().first().value<ExperimentId>();
        QVERIFY(fixture.ids({0, 1}).contains(id));
        fixture.choose({9});
        QTRY_VERIFY(!deploy->isEnabled());
    }

    void viewsAreSavedAndComeBack()
    {
        Fixture fixture;
        fixture.choose({4, 1, 9});
        fixture.view.findChild<ParallelChart *>()->setBrush(QStringLiteral("metric:val_accuracy"), std::pair {0.98, 1.0});
        auto *baseline = fixture.find<QComboBox>("baseline");
        baseline->setFocus();
        QTest::keyClick(baseline, Qt::Key_Down);
        QCOMPARE(baseline->currentText(), QStringLiteral("convnet-2"));
        QSignalSpy toasts(&fixture.view, &CompareView::toastRequested);
        fixture.view.saveView(QStringLiteral("three"));
        QTRY_COMPARE(toasts.size(), 1);
        QVERIFY(!toasts.first().at(2).toBool());
        QCOMPARE(*SavedViews(fixture.sample.database(), QStringLiteral("compare")).names(), QStringList {QStringLiteral("three")});
        fixture.choose({0});
        fixture.view.openView(QStringLiteral("three"));
        QTRY_COMPARE(fixture.view.experiments(), fixture.ids({4, 1, 9}));
        QTRY_COMPARE(baseline->currentText(), QStringLiteral("convnet-2"));
        QVERIFY(fixture.view.findChild<ParallelChart *>()->axes().last().brush);

        // What was shown last comes back with the project.
        QTRY_COMPARE(SavedViews(fixture.sample.database(), QStringLiteral("compare")).load({})->value(QStringLiteral("baseline")).toInteger(),
                     fixture.ids({1}).first().value);
        fixture.view.setStore(nullptr, nullptr);
        QVERIFY(fixture.view.experiments().isEmpty());
        fixture.view.setStore(&fixture.store, &fixture.sample.project());
        QTRY_COMPARE(fixture.view.experiments(), fixture.ids({4, 1, 9}));
        fixture.view.removeView(QStringLiteral("three"));
        QTRY_VERIFY(SavedViews(fixture.sample.database(), QStringLiteral("compare")).names()->isEmpty());
    }

    void restoresAnything_data()
    {
        QTest::addColumn<QJsonObject>("state");
        QTest::newRow("nothing") << QJsonObject();
        QTest::newRow("wrong types") << QJsonObject {{QStringLiteral("experiments"), 3},
                                                     {QStringLiteral("smoothing"), QStringLiteral("x")},
                                                     {QStringLiteral("x"), QStringLiteral("never")},
                                                     {QStringLiteral("parallel"), QJsonArray {1}},
                                                     {QStringLiteral("scatter"), 7}};
        QTest::newRow("beyond") << QJsonObject {
            {QStringLiteral("experiments"), QJsonArray {-1, 0, 1, 1, 99999, QStringLiteral("a")}},
            {QStringLiteral("smoothing"), 17},
            {QStringLiteral("metric"), QStringLiteral("there is none")},
            {QStringLiteral("parallel"), QJsonObject {{QStringLiteral("axes"), QJsonArray {QJsonObject {{QStringLiteral("from"), 3}, {QStringLiteral("to"), 1}}, 5}}}},
            {QStringLiteral("scatter"), QJsonObject {{QStringLiteral("x"), QString()}}}};
    }
    void restoresAnything()
    {
        QFETCH(QJsonObject, state);
        Fixture fixture;
        fixture.choose({0, 1});
        fixture.view.restore(state);
        QTest::qWait(0);
        QSignalSpy shown(&fixture.view, &CompareView::shown);
        fixture.choose({2, 3});
        QTRY_COMPARE(fixture.table().columnCount(), 2);
        QVERIFY(!fixture.view.grab().isNull());
    }

    void exports()
    {
        Fixture fixture;
        fixture.choose({4, 1, 9, 15});
        QTemporaryDir folder;
        QSignalSpy toasts(&fixture.view, &CompareView::toastRequested);
        const auto path = [&](const char *name) { return folder.filePath(QLatin1String(name)); };
        fixture.view.exportTo(CompareExport::Svg, path("a.svg"));
        fixture.view.exportTo(CompareExport::Png, path("a.png"));
        fixture.view.exportTo(CompareExport::CurvesCsv, path("curves.csv"));
        fixture.view.exportTo(CompareExport::TableCsv, path("table.csv"));
        QTRY_COMPARE(toasts.size(), 4);
        for (const QList<QVariant> &toast : toasts)
            QVERIFY2(!toast.at(2).toBool(), qPrintable(toast.at(1).toString()));
        QSvgRenderer svg(path("a.svg"));
        QVERIFY(svg.isValid());
        const QImage png(path("a.png"));
        QCOMPARE(png.width() % 2, 0);
        QCOMPARE(png.width() / 2, svg.viewBox().width());
        QFile curves(path("curves.csv"));
        QVERIFY(curves.open(QIODevice::ReadOnly));
        QCOMPARE(curves.readAll().count('\n'), 1 + 4 * (12 + 240));
        QFile table(path("table.csv"));
        QVERIFY(table.open(QIODevice::ReadOnly));
        const QByteArray text = table.readAll();
        QVERIFY(text.startsWith("Parameter,convnet-5,convnet-2,vgg-1,script-1\r\n"));
        QVERIFY(text.contains("val_accuracy"));
        toasts.clear();
        fixture.view.exportTo(CompareExport::TableCsv, folder.filePath(QStringLiteral("curves.csv/below a file.csv")));
        QTRY_COMPARE(toasts.size(), 1);
        QVERIFY(toasts.first().at(2).toBool());
    }

    void pageHasItAsATab()
    {
        testing::SampleRun sample;
        const RunId run = sample.addRunInProgress();
        auto session = Session::open(sample.project().folder());
        QVERIFY_RESULT(session);
        Theme theme;
        ExperimentsPage page(theme);
        page.resize(1368, 824);
        page.setSession(session->get());
        page.show();
        auto *tabs = static_cast<QTabBar *>(page.toolbarWidget());
        QCOMPARE(tabs->count(), 3);
        QWidget toolbar;
        for (QWidget *action : page.toolbarActions()) {
            action->setParent(&toolbar);
            QCOMPARE(action->isHidden(), !qobject_cast<RunControls *>(action));
        }
        page.compare({sample.at(run, 0).id, sample.at(run, 1).id});
        QCOMPARE(tabs->currentIndex(), 2);
        auto *view = page.findChild<CompareView *>();
        QTRY_VERIFY(view->isVisible());
        QTRY_COMPARE(view->findChild<DifferenceCard *>()->model().columnCount(), 2);
        for (const QWidget *action : toolbar.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
            QCOMPARE(action->isHidden(), qobject_cast<const RunControls *>(action) != nullptr);
        tabs->setCurrentIndex(1);
        QTRY_VERIFY(!view->isVisible());
        page.setSession(nullptr);
        QVERIFY(view->experiments().isEmpty());
    }
};

} // namespace rondo

QTEST_MAIN(rondo::TestCompareView)
#include "tst_compareview.moc"
