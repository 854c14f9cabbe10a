// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibility/announce.h"
#include "dashboardtest.h"
#include "data/digits.h"
#include "charts/charttable.h"
#include "experiments/classfiguresview.h"
#include "experiments/confusionview.h"
#include "experiments/epochconfusion.h"
#include "experiments/formats.h"
#include "experiments/mistakegrid.h"
#include "experiments/mistakesdialog.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace rondo {

class TestConfusion : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::chooseMode(m_theme); }
    void init() { testing::failOnWarnings(); }

    void theButtonShowsTheImagesOfTheWorstCell();
    void aClickOnACellShowsItsImages();
    void arrowsAndEnterDoTheSame();
    void theDiagonalShowsWhatAClassWasReadAs();
    void theTestSplitHasItsOwn();
    void allWorstFirst();
    void anOldReportSaysWhyThereAreNoImages();
    void aMissingDatasetIsSaid();
    void closingTheProjectClosesTheImages();
    void itFollowsTheEpochs();
    void aChosenCellStaysToTheEnd();
    void aFailureDoesNotMoveIt();
    void whatIsNotChosenFollowsTheWorst();
    void cellsSayWhenTheirImagesCome_data();
    void cellsSayWhenTheirImagesCome();
    void beforeTheFirstEpochItIsAnnounced();
    void figuresOfClasses_data();
    void figuresOfClasses();
    void theTableHasTheFiguresOfEachClass();

private:
    //! An experiment whose report knows three mistakes on the validation split: 4 as 9 twice, 7 as 2; and one on the test split.
    Experiment evaluated(testing::SampleRun &sample, const QString &dataset = {})
    {
        return evaluate(sample, sample.addRun(), dataset);
    }

    //! The end of experiment 4.
    Experiment evaluate(testing::SampleRun &sample, RunId run, const QString &dataset = {})
    {
        sample.finish(run, 4);
        Experiment experiment = sample.at(run, 4);
        QVector<QVector<int>> counts(10, QVector<int>(10, 0));
        for (int digit = 0; digit < 10; ++digit)
            counts[digit][digit] = 20;
        counts[4][9] = 2;
        counts[7][2] = 1;
        const auto json = [](const QVector<QVector<int>> &matrix) {
            QJsonArray rows;
            for (const auto &row : matrix) {
                QJsonArray cells;
                for (const int cell : row)
                    cells << cell;
                rows << cells;
            }
            return rows;
        };
        const auto test = [&] {
            auto matrix = counts;
            matrix[4][9] = 0;
            matrix[7][2] = 0;
            matrix[3][5] = 1;
            return matrix;
        };
        QJsonArray names;
        for (const char *name : {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"})
            names << QLatin1String(name);
        experiment.report
            = {{QStringLiteral("classes"), names},
               {QStringLiteral("best_epoch"), 11},
               {QStringLiteral("confusion"), json(counts)},
               {QStringLiteral("test_confusion"), json(test())},
               {QStringLiteral("mistakes"),
                Mistakes::choose({{5, 4, 9, 0.91, 0.06}, {11, 4, 9, 0.55, 0.40}, {17, 7, 2, 0.70, 0.01}}).toJson()},
               {QStringLiteral("test_mistakes"), Mistakes::choose({{2, 3, 5, 0.80, 0.2}}).toJson()}};
        experiment.dataset = dataset.isEmpty() ? digits(sample) : dataset;
        if (!sample.experiments().update(experiment))
            qFatal("the report cannot be written");
        return experiment;
    }

    static QString digits(const testing::SampleRun &sample)
    {
        auto objects = ObjectStore::open(sample.project().objectsFolder());
        if (!objects)
            qFatal("%s", qPrintable(objects.errorText()));
        const auto digest = generateDigits(*objects, {.train = 600, .test = 100});
        if (!digest)
            qFatal("%s", qPrintable(digest.errorText()));
        return *digest;
    }

    static MistakesDialog *dialog(const testing::DashboardUnderTest &shown)
    {
        return shown.dashboard.findChild<MistakesDialog *>();
    }
    static QStringList texts(const QWidget &parent)
    {
        QStringList list;
        const QAbstractItemModel *model = parent.findChild<MistakeGrid *>()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            list << model->index(row, 0).data().toString().section(QLatin1Char(','), 0, 0);
        return list;
    }
    //! Shows the confusion, which may be below the fold.
    static ConfusionView *view(const testing::DashboardUnderTest &shown)
    {
        auto *scroll = shown.dashboard.findChild<QScrollArea *>();
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        return shown.find<ConfusionView>(QStringLiteral("Confusion matrix"));
    }
    static QLabel *label(const testing::DashboardUnderTest &shown, const QString &start)
    {
        for (auto *each : shown.dashboard.findChildren<QLabel *>()) {
            if (each->text().startsWith(start) && each->isVisible())
                return each;
        }
        return nullptr;
    }
    static bool says(const testing::DashboardUnderTest &shown, const QString &start) { return label(shown, start); }
    static QAbstractButton *segment(const testing::DashboardUnderTest &shown, const QString &text)
    {
        for (auto *each : shown.dashboard.findChildren<QAbstractButton *>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }
    static QPushButton *button(const testing::DashboardUnderTest &shown, const QString &text)
    {
        for (auto *each : shown.dashboard.findChildren<QPushButton *>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }

    Theme m_theme;
};

void TestConfusion::theButtonShowsTheImagesOfTheWorstCell()
{
    testing::SampleRun sample;
    testing::DashboardUnderTest shown(m_theme, sample);
    shown.dashboard.setExperiment(evaluated(sample).id);
    QTRY_VERIFY(view(shown));
    QTRY_VERIFY(button(shown, QStringLiteral("See these images")));
    auto *strip = shown.find<MistakeGrid>(QStringLiteral("Worst samples"));
    QVERIFY(strip);
    QTRY_VERIFY(strip->model()->index(0, 0).data(MistakeModel::PictureRole).isValid());
    QTest::qWait(200);
    shown.shoot(QStringLiteral("confusion"));
    QTest::mouseClick(button(shown, QStringLiteral("See these images")), Qt::LeftButton);
    QVERIFY(dialog(shown));
    QCOMPARE(texts(*dialog(shown)), (QStringList {QStringLiteral("4 as 9"), QStringLiteral("4 as 9")}));
    const auto *grid = dialog(shown)->findChild<MistakeGrid *>();
    const QModelIndex first = grid->model()->index(0, 0);
    QTRY_VERIFY(first.data(MistakeModel::PictureRole).isValid());
    // It is that sample and no other.
    const auto objects = ObjectStore::open(sample.project().objectsFolder());
    const auto dataset = DatasetVersion::open(*objects, sample.at({1}, 4).dataset);
    QVERIFY_RESULT(dataset);
    const auto image = first.data(MistakeModel::PictureRole).value<QImage>();
    const auto pixels = dataset->image(dataset->split(Split::Validation)[5]);
    QCOMPARE(image.size(), QSize(28, 28));
    for (int y = 0; y < 28; ++y)
        QVERIFY(std::equal(image.constScanLine(y), image.constScanLine(y) + 28, pixels.data() + 28 * y));
    QVERIFY(first.data(Qt::ToolTipRole).toString().contains(QStringLiteral("91")));
    if (const QString folder = qEnvironmentVariable("RONDO_SHOTS"); !folder.isEmpty())
        dialog(shown)->grab().save(folder + QStringLiteral("/mistakes.png"));
}

void TestConfusion::aClickOnACellShowsItsImages()
{
    testing::SampleRun sample;
    testing::DashboardUnderTest shown(m_theme, sample);
    shown.dashboard.setExperiment(evaluated(sample).id);
    QTRY_VERIFY(view(shown));
    QTRY_VERIFY(button(shown, QStringLiteral("See these images")));
    // The matrix is 160 wide and begins 22 from the left: row 7, column 2.
    QTest::mouseClick(view(shown), Qt::LeftButton, {}, QPoint(22 + 2 * 16 + 8, 7 * 16 + 8));
    QVERIFY(dialog(shown));
    QCOMPARE(texts(*dialog(shown)), QStringList {QStringLiteral("7 as 2")});
    QCOMPARE(view(shown)->currentCell(), (ConfusionView::Cell {7, 2}));
}

void TestConfusion::arrowsAndEnterDoTheSame()
{
    testing::SampleRun sample;
    testing::DashboardUnderTest shown(m_theme, sample);
    shown.dashboard.setExperiment(evaluated(sample).id);
    QTRY_VERIFY(view(shown));
    QTRY_VERIFY(button(shown, QStringLiteral("See these images")));
    QCOMPARE(view(shown)->currentCell(), (ConfusionView::Cell {4, 9}));
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(view(shown), Qt::Key_Down);
    for (int i = 0; i < 7; ++i)
        QTest::keyClick(view(shown), Qt::Key_Left);
    QVERIFY(view(shown)->accessibleDescription().startsWith(QStringLiteral("Chosen: 7 read as 2")));
    QTest::keyClick(view(shown), Qt::Key_Return);
    QVERIFY(dialog(shown));
    QCOMPARE(texts(*dialog(shown)), QStringList {QStringLiteral("7 as 2")});
}

void TestConfusion::theDiagonalShowsWhatAClassWasReadAs()
{
    testing::SampleRun sample;
    testing::DashboardUnderTest shown(m_theme, sample);
    shown.dashboard.setExperiment(evaluated(sample).id);
    QTRY_VERIFY(view(shown));
    QTRY_VERIFY(button(shown, QStringLiteral("See these images")));
    QTest::mouseClick(view(shown), Qt::LeftButton, {}, QPoint(22 + 4 * 16 + 8, 4 * 16 + 8));
    QVERIFY(dialog(shown));
    QCOMPARE(texts(*dialog(shown)).size(), 2);
    QCOMPARE(dialog(shown)->findChildren<QComboBox *>().at(1)->currentText(), QStringLiteral("any other"));
}

void TestConfusion::theTestSplitHasItsOwn()
{
    testing::SampleRun sample;
    testing::DashboardUnderTest shown(m_theme, sample);
    shown.dashboard.setExperiment(evaluated(sample).id);
    QTRY_VERIFY(view(shown));
    QTRY_VERIFY(button(shown, QStringLiteral("See these images")));
    QAbstractButton *test = segment(shown, QStringLiteral("Test"));
    QVERIFY(test);
    QTest::mouseClick(test, Qt::LeftButton);
    QCOMPARE(view(shown)->confusion().total(), qint64(201));
    QTest::mouseClick(button(shown, QStringLiteral("See all")), Qt::LeftButton);
    QCOMPARE(texts(*dialog(shown)), QStringList {QStringLiteral("3 as 5")});
    bool isNoted = false;
    for (auto *label : shown.dashboard.findChildren<QLabel *>())
        isNoted = isNoted || label->text() == QLatin1String("201 test images");
    QVERIFY(isNoted);
}

void TestConfusion::allWorstFirst()
{
    testing::SampleRun sample;
    testing::DashboardUnderTest shown(m_theme, sample);
    shown.dashboard.setExperiment(evaluated(sample).id);
    QTRY_VERIFY(view(shown));
    QTRY_VERIFY(button(shown, QStringLiteral("See all")));
    QTest::mouseClick(button(shown, QStringLiteral("See all")), Qt::LeftButton);
    QCOMPARE(texts(*dialog(shown)),
             (QStringList {QStringLiteral("4 as 9"), QStringLiteral("7 as 2"), QStringLiteral("4 as 9")}));
    QTest::keyClick(dialog(shown)->findChildren<QComboBox *>().at(2), Qt::Key_Down);
    QCOMPARE(texts(*dialog(shown)).first(), QStringLiteral("7 as 2"));
}

void TestConfusion::anOldReportSaysWhyThereAreNoImages()
{
    testing::SampleRun sample;
    const RunId run = sample.addRun();
    sample.finish(run, 0); // its report has only a confusion matrix
    testing::DashboardUnderTest shown(m_theme, sample);
    shown.dashboard.setExperiment(sample.at(run, 0).id);
    QTRY_VERIFY(view(shown));
    QTRY_VERIFY(button(shown, QStringLiteral("See these images")));
    QVERIFY(!button(shown, QStringLiteral("See these images"))->isEnabled());
    QVERIFY(button(shown, QStringLiteral("See these images"))->toolTip().contains(QStringLiteral("Run it again")));
    QTest::keyClick(view(shown), Qt::Key_Return);
    QVERIFY(!dialog(shown));
    QVERIFY(!shown.find<MistakeGrid>(QStringLiteral("Worst samples")));
}

void TestConfusion::aMissingDatasetIsSaid()
{
    testing::SampleRun sample;
    testing::DashboardUnderTest shown(m_theme, sample);
    shown.dashboard.setExperiment(evaluated(sample, QStringLiteral("sha256:") + QString(64, QLatin1Char('a'))).id);
    QTRY_VERIFY(view(shown));
    QTRY_VERIFY(button(shown, QStringLiteral("See all")));
    QTest::mouseClick(button(shown, QStringLiteral("See all")), Qt::LeftButton);
    const auto isSaid = [&] {
        for (auto *label : dialog(shown)->findChildren<QLabel *>()) {
            if (label->text().startsWith(QStringLiteral("The images cannot be shown. ")))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(isSaid());
}

void TestConfusion::closingTheProjectClosesTheImages()
{
    testing::SampleRun sample;
    testing::DashboardUnderTest shown(m_theme, sample);
    shown.dashboard.setExperiment(evaluated(sample).id);
    QTRY_VERIFY(view(shown));
    QTRY_VERIFY(button(shown, QStringLiteral("See all")));
    QTest::mouseClick(button(shown, QStringLiteral("See all")), Qt::LeftButton);
    QVERIFY(dialog(shown));
    shown.dashboard.setStore(nullptr, nullptr);
    QVERIFY(!dialog(shown));
}

void TestConfusion::itFollowsTheEpochs()
{
    testing::SampleRun sample;
    const RunId run = sample.addRun();
    sample.train(run, 4, 3);
    testing::DashboardUnderTest shown(m_theme, sample);
    shown.dashboard.setExperiment(sample.at(run, 4).id);
    QTRY_VERIFY(view(shown));
    QTRY_VERIFY(says(shown, QStringLiteral("epoch 3 of 12, ")));
    QVERIFY(says(shown, QStringLiteral("epoch 3 of 12, ") + numberText(double(view(shown)->confusion().total()))
                            + QStringLiteral(" validation images")));
    QVERIFY(view(shown)->accessibleDescription().contains(QStringLiteral("epoch 3 of 12")));
    QVERIFY(segment(shown, QStringLiteral("Test")));
    QVERIFY(!segment(shown, QStringLiteral("Test"))->isEnabled());
    const auto before = view(shown)->confusion().counts;
    sample.train(run, 4, 4);
    shown.dashboard.refresh();
    QTRY_VERIFY(says(shown, QStringLiteral("epoch 4 of 12, ")));
    QVERIFY(view(shown)->confusion().counts != before);
    QVERIFY(view(shown)->accessibleDescription().contains(QStringLiteral("epoch 4 of 12")));
    QTest::qWait(50);
    shown.shoot(QStringLiteral("confusion-live"));
    sample.fail(run, 4, QStringLiteral("the loss became NaN"));
    shown.dashboard.refresh();
    QTRY_VERIFY(says(shown, QStringLiteral("epoch 2 of 12, "))); // the last one of that
    QVERIFY(!segment(shown, QStringLiteral("Test"))->isEnabled());
    shown.shoot(QStringLiteral("confusion-failed"));
}

void TestConfusion::aChosenCellStaysToTheEnd()
{
    testing::SampleRun sample;
    const RunId run = sample.addRun();
    sample.train(run, 4, 3);
    testing::DashboardUnderTest shown(m_theme, sample);
    shown.dashboard.resize(400, 560); // so that the matrix is below the fold
    shown.dashboard.setExperiment(sample.at(run, 4).id);
    QTRY_VERIFY(view(shown));
    QTest::qWait(50); // until the page has settled at its end
    auto *matrix = view(shown);
    auto *bar = shown.dashboard.findChild<QScrollArea *>()->verticalScrollBar();
    bar->setValue(bar->value() - 40); // below the matrix there is no room
    QTest::mouseClick(matrix, Qt::LeftButton, {}, QPoint(22 + 2 * 16 + 8, 7 * 16 + 8));
    QTRY_VERIFY(says(shown, QStringLiteral("The images come")));
    const QLabel *hint = label(shown, QStringLiteral("The images come"));
    QTRY_COMPARE(hint->visibleRegion().boundingRect().height(), hint->height()); // and can be read
    const QWidget *page = shown.dashboard.findChild<QScrollArea *>()->viewport();
    const auto place = [&] { return matrix->mapTo(page, QPoint()); };
    QTest::qWait(50);
    const QPoint before = place();
    sample.train(run, 4, 4);
    shown.dashboard.refresh();
    QTRY_VERIFY(says(shown, QStringLiteral("epoch 4 of 12")));
    QCOMPARE(matrix->currentCell(), (ConfusionView::Cell {7, 2}));
    evaluate(sample, run);
    shown.dashboard.refresh();
    QTRY_VERIFY(says(shown, QStringLiteral("best epoch 11, ")));
    QCOMPARE(matrix->currentCell(), (ConfusionView::Cell {7, 2}));
    QVERIFY(matrix->accessibleDescription().startsWith(QStringLiteral("Chosen: 7 read as 2")));
    QTest::qWait(100);
    QCOMPARE(place(), before);
    shown.shoot(QStringLiteral("confusion-ended"));
    QTest::mouseClick(button(shown, QStringLiteral("See these images")), Qt::LeftButton);
    QVERIFY(dialog(shown));
    QCOMPARE(texts(*dialog(shown)), QStringList {QStringLiteral("7 as 2")});
}

//! What went wrong is said above it.
void TestConfusion::aFailureDoesNotMoveIt()
{
    testing::SampleRun sample;
    const RunId run = sample.addRun();
    sample.train(run, 4, 2);
    testing::DashboardUnderTest shown(m_theme, sample);
    shown.dashboard.resize(400, 560);
    shown.dashboard.setExperiment(sample.at(run, 4).id);
    QTRY_VERIFY(view(shown));
    QTest::qWait(50);
    auto *matrix = view(shown);
    QTest::mouseClick(matrix, Qt::LeftButton, {}, QPoint(22 + 2 * 16 + 8, 7 * 16 + 8));
    QTest::qWait(50);
    const QWidget *page = shown.dashboard.findChild<QScrollArea *>()->viewport();
    const QPoint before = matrix->mapTo(page, QPoint());
    const QString reason = QStringLiteral("The loss became NaN in epoch 3. The learning rate may be too high.");
    sample.fail(run, 4, reason);
    shown.dashboard.refresh();
    QTRY_VERIFY(says(shown, reason));
    QTest::qWait(50);
    QCOMPARE(matrix->mapTo(page, QPoint()), before);
}

void TestConfusion::whatIsNotChosenFollowsTheWorst()
{
    testing::SampleRun sample;
    const RunId run = sample.addRun();
    sample.train(run, 4, 3);
    Experiment experiment = sample.at(run, 4);
    const auto tell = [&](int epoch, int firstAsSecond, int secondAsFirst) {
        EpochConfusion {epoch, {QJsonArray {90, firstAsSecond}, QJsonArray {secondAsFirst, 90}}}.putInto(experiment.report);
        QVERIFY_RESULT(sample.experiments().update(experiment));
    };
    tell(3, 5, 1);
    testing::DashboardUnderTest shown(m_theme, sample);
    shown.dashboard.setExperiment(experiment.id);
    QTRY_VERIFY(view(shown));
    QTRY_COMPARE(view(shown)->currentCell(), (ConfusionView::Cell {0, 1}));
    tell(4, 1, 5);
    shown.dashboard.refresh();
    QTRY_COMPARE(view(shown)->currentCell(), (ConfusionView::Cell {1, 0}));
    QTest::keyClick(view(shown), Qt::Key_Right);
    tell(5, 9, 0);
    shown.dashboard.refresh();
    QTRY_VERIFY(says(shown, QStringLiteral("epoch 5 of 12")));
    QCOMPARE(view(shown)->currentCell(), (ConfusionView::Cell {1, 1}));
}

void TestConfusion::cellsSayWhenTheirImagesCome_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("words");
    QTest::newRow("training") << QStringLiteral("training") << QStringLiteral("The images come at the end of the training.");
    QTest::newRow("failed") << QStringLiteral("failed")
                            << QStringLiteral("The images come at the end of a training; this one has not reached it.");
    QTest::newRow("old") << QStringLiteral("old") << QStringLiteral("This experiment did not note which samples it misread.");
}

void TestConfusion::cellsSayWhenTheirImagesCome()
{
    QFETCH(QString, how);
    QFETCH(QString, words);
    testing::SampleRun sample;
    const RunId run = sample.addRun();
    if (how == QLatin1String("training"))
        sample.train(run, 4, 3);
    else if (how == QLatin1String("failed"))
        sample.fail(run, 4, QStringLiteral("the loss became NaN"));
    else
        sample.finish(run, 4);
    QStringList heard;
    setAnnouncementListener([&](const QObject &, const QString &text, Urgency) { heard << text; });
    testing::DashboardUnderTest shown(m_theme, sample);
    shown.dashboard.setExperiment(sample.at(run, 4).id);
    QTRY_VERIFY(view(shown));
    QTRY_VERIFY(button(shown, QStringLiteral("See these images")));
    QVERIFY(!button(shown, QStringLiteral("See these images"))->isEnabled());
    QVERIFY(button(shown, QStringLiteral("See these images"))->toolTip().startsWith(words));
    QVERIFY(!says(shown, words));
    QTest::mouseClick(view(shown), Qt::LeftButton, {}, QPoint(22 + 2 * 16 + 8, 7 * 16 + 8));
    QVERIFY(says(shown, words));
    QVERIFY(!dialog(shown));
    setAnnouncementListener({});
    QVERIFY(heard.join(u' ').contains(words));
    QTest::qWait(50);
    shown.shoot(QStringLiteral("confusion-asked-") + how);
    // Of another experiment nobody has asked.
    sample.train(run, 5, 6);
    shown.dashboard.setExperiment(sample.at(run, 5).id);
    QTRY_VERIFY(says(shown, QStringLiteral("epoch 6 of 12")));
    QVERIFY(!says(shown, QStringLiteral("The images come")));
}

void TestConfusion::beforeTheFirstEpochItIsAnnounced()
{
    testing::SampleRun sample;
    const RunId run = sample.addRun();
    testing::DashboardUnderTest shown(m_theme, sample);
    shown.dashboard.setExperiment(sample.at(run, 4).id);
    QTRY_VERIFY(says(shown, QStringLiteral("Which classes are mixed up shows after the first epoch.")));
    shown.dashboard.setExperiment(sample.at(run, 15).id); // a script need not tell it
    QTRY_VERIFY(says(shown, QStringLiteral("Which classes are mixed up shows when the experiment is done.")));
}

void TestConfusion::figuresOfClasses_data()
{
    using Rows = QList<QList<qint64>>;
    QTest::addColumn<Rows>("counts");
    QTest::addColumn<QString>("figures"); // class: images precision recall F1
    QTest::newRow("two") << Rows {{8, 2}, {4, 6}} << QStringLiteral("1: 10 0.750 0.600 0.667, 0: 10 0.667 0.800 0.727");
    QTest::newRow("never answered") << Rows {{5, 0}, {5, 0}} << QStringLiteral("1: 5 nan 0.000 0.000, 0: 5 0.500 1.000 0.667");
    QTest::newRow("without an image") << Rows {{4, 1}, {0, 0}} << QStringLiteral("1: 0 0.000 nan 0.000, 0: 5 1.000 0.800 0.889");
    QTest::newRow("neither") << Rows {{0, 0, 0}, {0, 3, 1}, {0, 0, 2}}
                             << QStringLiteral("2: 2 0.667 1.000 0.800, 1: 4 1.000 0.750 0.857, 0: 0 nan nan nan");
    QTest::newRow("nothing") << Rows {} << QStringLiteral("");
}

void TestConfusion::figuresOfClasses()
{
    QFETCH(QList<QList<qint64>>, counts);
    QStringList texts;
    for (const Confusion::ClassFigures &each : Confusion {counts, {}}.byClass())
        texts << QString::asprintf("%d: %lld %.3f %.3f %.3f", each.index, each.images, each.precision, each.recall, each.f1)
                     .remove(QLatin1Char('-'));
    QTEST(texts.join(QStringLiteral(", ")), "figures");
}

//! Of the split that is shown, in the dashboard and for who reads it with the key T.
void TestConfusion::theTableHasTheFiguresOfEachClass()
{
    testing::SampleRun sample;
    const Experiment experiment = evaluated(sample);
    testing::DashboardUnderTest shown(m_theme, sample);
    shown.dashboard.setExperiment(experiment.id);
    ClassFiguresView *chart = nullptr;
    QTRY_VERIFY((chart = shown.find<ClassFiguresView>(QStringLiteral("Figures of each class"))));
    QCOMPARE(chart->accessibleDescription(), QStringLiteral("Lowest F1: 0.952 of class 4, with precision 1.000 and recall 0.909"));
    QTest::keyClick(chart, Qt::Key_T);
    const QAbstractItemModel *table = chart->findChild<ChartTable *>()->findChild<QAbstractItemView *>()->model();
    QStringList rows;
    for (int row = 0; row < table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table->columnCount(); ++column)
            cells << table->index(row, column).data().toString();
        rows << cells.join(QLatin1Char(' '));
    }
    QCOMPARE(rows.size(), 10);
    QVERIFY2(rows.contains(QStringLiteral("4 22 1.000 0.909 0.952")), qPrintable(rows.join(QLatin1Char('\n'))));
    shown.dashboard.resize(400, 1700);
    shown.shoot(QStringLiteral("classes"));
}

} // namespace rondo

QTEST_MAIN(rondo::TestConfusion)
#include "tst_confusion.moc"
