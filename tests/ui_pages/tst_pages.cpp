// SPDX-License-Identifier: GPL-3.0-or-later
#include "deployments/deploymentspage.h"
#include "experiments/dashboard.h"
#include "experiments/experimentspage.h"
#include "experiments/experimentview.h"
#include "experiments/livestrip.h"
#include "experiments/liveview.h"
#include "sampledeployment.h"
#include "samplerun.h"
#include "session.h"
#include "testing.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>

namespace rondo {
namespace {

    //! Saves what the widget shows where RONDO_SHOTS points to, to be looked at.
    void shoot(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("RONDO_SHOTS");
        if (!folder.isEmpty())
            widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
    }

} // namespace

class TestPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_theme.setMode(qEnvironmentVariableIsSet("RONDO_DARK") ? Theme::Mode::Dark : Theme::Mode::Light);
    }
    void experimentsPageShowsTheRun();
    void experimentsPageIsEmptyAtFirst();
    void keepsSelectionWhileTheRunGoesOn();
    void arrowsChangeTheDashboard();
    void spaceTicks();
    void headSorts();
    void stripFollowsAnotherConnection();
    void stripReadsNothingWhileHidden();
    void stripShowsLogsAndProblems();
    void deploymentsPageShowsPredictions();
    void deploymentsPageIsEmptyAtFirst();

private:
    std::unique_ptr<Session> open(const testing::SampleRun &sample)
    {
        auto session = Session::open(sample.project().folder());
        if (!session)
            qFatal("%s", qPrintable(session.errorText()));
        return std::move(session).value();
    }

    Theme m_theme;
};

void TestPages::experimentsPageShowsTheRun()
{
    testing::SampleRun sample;
    sample.addRunInProgress();
    const auto session = open(sample);
    ExperimentsPage page(m_theme);
    page.resize(1340, 820);
    page.setSession(session.get());
    page.show();
    auto *view = page.findChild<ExperimentView *>();
    QVERIFY(view);
    QTRY_COMPARE(view->model()->rowCount(), 18 + 3 + 2);
    QTRY_VERIFY(view->currentExperiment().isValid());
    auto *dashboard = page.findChild<Dashboard *>();
    QTRY_COMPARE(dashboard->findChild<QLabel *>(QStringLiteral("experimentName"))->text(),
                 QStringLiteral("convnet-8"));
    auto *tabs = static_cast<QTabBar *>(page.toolbarWidget());
    QCOMPARE(tabs->tabText(0), QStringLiteral("Run 1"));
    QTest::qWait(300);
    shoot(page, QStringLiteral("experiments"));
}

void TestPages::experimentsPageIsEmptyAtFirst()
{
    testing::SampleRun sample;
    const auto session = open(sample);
    ExperimentsPage page(m_theme);
    page.resize(1340, 820);
    page.setSession(session.get());
    page.show();
    QSignalSpy wanted(&page, &Page::pageRequested);
    QPushButton *open = nullptr;
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("Open the flow") && button->isVisible())
            open = button;
    }
    QVERIFY(open);
    QTest::mouseClick(open, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), QStringLiteral("flow"));
}

void TestPages::keepsSelectionWhileTheRunGoesOn()
{
    testing::SampleRun sample;
    const RunId run = sample.addRunInProgress();
    const auto session = open(sample);
    ExperimentsPage page(m_theme);
    page.resize(1340, 500);
    page.setSession(session.get());
    page.show();
    auto *view = page.findChild<ExperimentView *>();
    QTRY_VERIFY(view->currentExperiment().isValid());
    const ExperimentId chosen = sample.at(run, 16).id;
    view->setCurrentExperiment(chosen);
    QCOMPARE(view->currentExperiment(), chosen);
    sample.finish(run, 16);
    sample.finish(run, 8);
    const auto stateOf
        = [&] { return ExperimentState(view->currentIndex().data(ExperimentModel::StateRole).toInt()); };
    QTRY_VERIFY(stateOf() == ExperimentState::Done);
    QCOMPARE(view->currentExperiment(), chosen);
    sample.addRun(); // a newer run takes the place of this one in the first tab
    auto *tabs = static_cast<QTabBar *>(page.toolbarWidget());
    QTRY_COMPARE(tabs->tabText(0), QStringLiteral("Run 2"));
    tabs->setCurrentIndex(1);
    QTRY_COMPARE(view->model()->rowCount(), 36 + 3 + 2);
    page.showExperiment(chosen);
    QTRY_COMPARE(view->currentExperiment(), chosen);
}

void TestPages::arrowsChangeTheDashboard()
{
    testing::SampleRun sample;
    const RunId run = sample.addRunInProgress();
    const auto session = open(sample);
    ExperimentsPage page(m_theme);
    page.resize(1340, 820);
    page.setSession(session.get());
    page.show();
    auto *view = page.findChild<ExperimentView *>();
    QTRY_VERIFY(view->currentExperiment().isValid());
    view->setCurrentExperiment(sample.at(run, 0).id);
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(view->currentExperiment(), sample.at(run, 1).id);
    auto *name = page.findChild<QLabel *>(QStringLiteral("experimentName"));
    QTRY_COMPARE(name->text(), QStringLiteral("convnet-2"));
    QTest::keyClick(view, Qt::Key_Up);
    QTRY_COMPARE(name->text(), QStringLiteral("convnet-1"));
    auto *code = page.findChild<QPlainTextEdit *>(QStringLiteral("repeatCommand"));
    QTRY_VERIFY(code->toPlainText().contains(QStringLiteral("--set ConvNet.batch_size=64")));
    QVERIFY(code->toPlainText().startsWith(QStringLiteral("rondoctl run --project ")));
    QVERIFY2(code->toPlainText().contains(QStringLiteral("--only ConvNet --no-cache")), "it would train nothing, or more");
}

void TestPages::spaceTicks()
{
    testing::SampleRun sample;
    const RunId run = sample.addRunInProgress();
    const auto session = open(sample);
    ExperimentsPage page(m_theme);
    page.resize(1340, 820);
    page.setSession(session.get());
    page.show();
    auto *view = page.findChild<ExperimentView *>();
    QTRY_VERIFY(view->currentExperiment().isValid());
    auto *model = page.findChild<ExperimentModel *>();
    view->setCurrentExperiment(sample.at(run, 4).id);
    QTest::keyClick(view, Qt::Key_Space);
    QCOMPARE(model->ticked(), QList<ExperimentId> {sample.at(run, 4).id});
    auto *deploy = page.findChild<QPushButton *>(QStringLiteral("deploySelected"));
    QTRY_VERIFY(deploy->isVisible());
    QCOMPARE(deploy->text(), QStringLiteral("Deploy convnet-5"));
    QTest::keyClick(view, Qt::Key_Space);
    QVERIFY(model->ticked().isEmpty());
    QVERIFY(!deploy->isVisible());
    view->setCurrentExperiment(sample.at(run, 17).id); // queued: no model
    QTest::keyClick(view, Qt::Key_Space);
    QVERIFY(deploy->isVisible());
    QVERIFY(!deploy->isEnabled());
}

void TestPages::headSorts()
{
    testing::SampleRun sample;
    sample.addRunInProgress();
    const auto session = open(sample);
    ExperimentsPage page(m_theme);
    page.resize(1340, 820);
    page.setSession(session.get());
    page.show();
    auto *view = page.findChild<ExperimentView *>();
    auto *model = page.findChild<ExperimentModel *>();
    QTRY_VERIFY(view->currentExperiment().isValid());
    const auto click = [&](const QString &metric, Qt::KeyboardModifiers modifiers) {
        const int section = model->columnOf(QStringLiteral("metrics.") + metric);
        const QPoint at(
            view->header()->sectionViewportPosition(section) + view->header()->sectionSize(section) / 2, 12);
        QTest::mouseClick(view->header()->viewport(), Qt::LeftButton, modifiers, at);
    };
    click(QStringLiteral("val_accuracy"), Qt::NoModifier);
    QCOMPARE(model->layout().sort.size(), 1);
    QVERIFY(model->layout().sort.first().descending);
    click(QStringLiteral("val_loss"), Qt::ShiftModifier);
    QCOMPARE(model->layout().sort.size(), 2);
    QVERIFY(!model->layout().sort.last().descending);
}

void TestPages::stripFollowsAnotherConnection()
{
    testing::SampleRun sample;
    const RunId run = sample.addRunInProgress();
    const auto session = open(sample);
    LiveStrip strip(m_theme);
    strip.resize(1026, 200);
    strip.setSession(session.get());
    strip.show();
    auto *view = strip.findChild<LiveView *>();
    QTRY_COMPARE(view->model()->rowCount(), 18);
    const auto name
        = [&](int row) { return view->model()->index(row, LiveModel::NameColumn).data().toString(); };
    QCOMPARE(name(0), QStringLiteral("convnet-8"));
    QCOMPARE(name(1), QStringLiteral("vgg-4"));
    QTest::qWait(300);
    shoot(strip, QStringLiteral("strip"));
    sample.train(run, 17, 1);
    QTRY_COMPARE(name(2), QStringLiteral("script-3"));
    QCOMPARE(view->model()->index(2, LiveModel::EpochColumn).data().toString(), QStringLiteral("1/12"));
    QSignalSpy activated(&strip, &LiveStrip::experimentActivated);
    view->setCurrentIndex(view->model()->index(2, 0));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().value<ExperimentId>(), sample.at(run, 17).id);
}

void TestPages::stripReadsNothingWhileHidden()
{
    testing::SampleRun sample;
    sample.addRunInProgress();
    const auto session = open(sample);
    LiveStrip strip(m_theme);
    strip.resize(1026, 200);
    strip.setSession(session.get());
    auto *view = strip.findChild<LiveView *>();
    QSignalSpy changed(session.get(), &Session::changed);
    sample.addRun();
    QTRY_VERIFY(!changed.isEmpty());
    QCoreApplication::processEvents();
    QCOMPARE(view->model()->rowCount(), 0);
    strip.show();
    QTRY_COMPARE(view->model()->rowCount(), 18);
    QCOMPARE(view->model()->index(0, LiveModel::EpochColumn).data().toString(), QStringLiteral("\u2013"));
}

void TestPages::stripShowsLogsAndProblems()
{
    testing::SampleRun sample;
    sample.addRunInProgress();
    const auto session = open(sample);
    LiveStrip strip(m_theme);
    strip.resize(1026, 200);
    strip.setSession(session.get());
    strip.show();
    auto *tabs = strip.findChild<QTabBar *>();
    tabs->setCurrentIndex(1);
    auto *log = strip.findChild<QPlainTextEdit *>();
    QTRY_VERIFY(log->toPlainText().contains(QStringLiteral("epoch 9 of 12")));
    QVERIFY(log->toPlainText().contains(QStringLiteral("convnet-8")));

    Problem problem;
    problem.node = {QStringLiteral("convnet")};
    problem.text = QStringLiteral("ConvNet has no dataset.");
    strip.setProblems({problem});
    tabs->setCurrentIndex(2);
    QSignalSpy activated(&strip, &LiveStrip::problemActivated);
    for (QPushButton *button : strip.findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("Go to"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().value<Problem>(), problem);
}

void TestPages::deploymentsPageShowsPredictions()
{
    testing::SampleRun sample;
    testing::Responder responder;
    testing::addDeployment(sample, QStringLiteral("digits"), responder.port(), 400);
    const auto session = open(sample);
    DeploymentsPage page(m_theme);
    page.resize(1368, 820);
    page.setSession(session.get());
    page.show();
    auto *model = page.findChild<QAbstractItemModel *>(QStringLiteral("predictions"));
    QVERIFY(model);
    QTRY_COMPARE(model->rowCount(), 400);
    QTest::qWait(300);
    shoot(page, QStringLiteral("deployments"));
}

void TestPages::deploymentsPageIsEmptyAtFirst()
{
    testing::SampleRun sample;
    const auto session = open(sample);
    DeploymentsPage page(m_theme);
    page.setSession(session.get());
    page.show();
    bool found = false;
    for (QLabel *label : page.findChildren<QLabel *>())
        found = found || (label->text() == QLatin1String("Nothing is deployed yet") && label->isVisible());
    QVERIFY(found);
}

} // namespace rondo

QTEST_MAIN(rondo::TestPages)
#include "tst_pages.moc"
