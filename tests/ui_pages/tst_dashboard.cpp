// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"
#include "base/files.h"
#include "dashboardtest.h"
#include "experiments/aboutfacts.h"
#include "experiments/experimentspage.h"
#include "experiments/experimentview.h"
#include "experiments/importanceview.h"
#include "experiments/loglevel.h"
#include "experiments/repeatcommand.h"
#include "session.h"
#include "store/database.h"
#include "widgets/codetext.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileSystemModel>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>
#include <QTreeView>

#include <cmath>

namespace rondo {

class TestDashboard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        testing::chooseMode(m_theme);
        QCoreApplication::setOrganizationName(QStringLiteral("Rondo"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    }
    void init()
    {
        // The offscreen platform says so for windows with a smallest size, and when one is raised.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void aboutTellsWhereItRan();
    void importedOnesClaimNothing();
    void whatDecidesShowsFromEightExperimentsOn();
    void whatPlaysNoRoleDecidesNothing();
    void commandRepeatsIt_data();
    void commandRepeatsIt();
    void originsInWords_data();
    void originsInWords();
    void levels_data();
    void levels();
    void theLogFindsForwardsAndBackwards();
    void theLogShowsOnlyErrors();
    void filesCopyTheirPath();
    void codeSaysWhetherTheScriptChanged();
    void enterOpensAWindow();
    void windowsRememberTheirSizeAndCloseWithTheProject();

private:
    template <class T> static T *named(const QWidget &parent, const QString &accessibleName)
    {
        for (T *widget : parent.findChildren<T *>()) {
            if (widget->accessibleName() == accessibleName && widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    static QPushButton *button(const QWidget &parent, const QString &text)
    {
        for (auto *each : parent.findChildren<QPushButton *>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }
    static bool shows(const QWidget &parent, const QString &text)
    {
        for (auto *label : parent.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == text)
                return true;
        }
        return false;
    }
    static QList<Dashboard *> windows()
    {
        QList<Dashboard *> list;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *dashboard = qobject_cast<Dashboard *>(widget); dashboard && dashboard->isVisible())
                list << dashboard;
        }
        return list;
    }

    QTemporaryDir m_settings;
    Theme m_theme;
};

void TestDashboard::aboutTellsWhereItRan()
{
    testing::SampleRun sample;
    const RunId run = sample.addRunInProgress();
    Experiment experiment = sample.at(run, 4);
    experiment.origin = {{QStringLiteral("kind"), QStringLiteral("tpe")}, {QStringLiteral("trial"), 6}, {QStringLiteral("seed"), 1}};
    experiment.environment
        = {{QStringLiteral("machine"),
            QJsonObject {{QStringLiteral("host"), QStringLiteral("ada")}, {QStringLiteral("cpu"), QStringLiteral("AMD EPYC 9R14")},
                         {QStringLiteral("cores"), 16}, {QStringLiteral("memory"), 135e9},
                         {QStringLiteral("gpu"), QStringLiteral("NVIDIA H100")}}},
           {QStringLiteral("versions"),
            QJsonObject {{QStringLiteral("rondo"), QStringLiteral("0.1.0")}, {QStringLiteral("torch"), QStringLiteral("2.6.0")}}},
           {QStringLiteral("git"), QJsonObject {{QStringLiteral("commit"), QString(40, QLatin1Char('c'))}, {QStringLiteral("dirty"), true}}},
           {QStringLiteral("code"), QStringLiteral("sha256:fade123") + QString(57, QLatin1Char('0'))}};
    QVERIFY_RESULT(sample.experiments().update(experiment));
    QVERIFY_RESULT(sample.database().write(QStringLiteral("UPDATE experiments SET tags = ?, notes = ? WHERE id = ?"),
                                           {QStringLiteral("[\"baseline\",\"slow\"]"), QStringLiteral("Good on thin digits."),
                                            experiment.id.value}));
    testing::DashboardUnderTest shown(m_theme, sample);
    shown.dashboard.setExperiment(experiment.id);
    QTRY_VERIFY(shows(shown.dashboard, QStringLiteral("fade123")));
    const QStringList folded {QStringLiteral("cccccccccccc with uncommitted changes"),
                              QStringLiteral("trial 7 of a TPE search, seed 1"),
                              QStringLiteral("Rondo 0.1.0 \u00b7 LibTorch 2.6.0"), QStringLiteral("seed")};
    for (const QString &words : folded)
        QVERIFY(!shows(shown.dashboard, words));
    button(shown.dashboard, QStringLiteral("All settings"))->click();
    for (const QString &words : folded)
        QTRY_VERIFY2(shows(shown.dashboard, words), qPrintable(words));
    QVERIFY(shows(shown.dashboard, QStringLiteral("baseline \u00b7 slow")));
    QVERIFY(shows(shown.dashboard, QStringLiteral("Good on thin digits.")));
    shown.dashboard.resize(400, 1000);
    QTest::qWait(200);
    shown.shoot(QStringLiteral("overview"));
}

void TestDashboard::importedOnesClaimNothing()
{
    testing::SampleRun sample;
    const RunId run = sample.addRunInProgress();
    Experiment experiment = sample.at(run, 4);
    experiment.origin = {{QStringLiteral("kind"), QStringLiteral("import")}, {QStringLiteral("source"), QStringLiteral("mlflow")}};
    QVERIFY_RESULT(sample.experiments().update(experiment));
    testing::DashboardUnderTest shown(m_theme, sample);
    shown.dashboard.setExperiment(experiment.id);
    QTRY_VERIFY(shows(shown.dashboard, QStringLiteral("Cause")));
    QVERIFY(!shows(shown.dashboard, QStringLiteral("Machine"))); // nobody knows where it ran
    QVERIFY(!shows(shown.dashboard, QStringLiteral("comes with Rondo")));
    shown.dashboard.setExperiment(sample.at(run, 5).id);
    QTRY_VERIFY(shows(shown.dashboard, QStringLiteral("Machine")));
}

void TestDashboard::whatDecidesShowsFromEightExperimentsOn()
{
    testing::SampleRun sample;
    const RunId run = sample.addRun();
    for (int number = 0; number < 7; ++number)
        sample.finish(run, number);
    // Only the learning rate decides; nine experiments of 3 x 3 values.
    const auto score = [&](int number) {
        const Experiment experiment = sample.at(run, number);
        const double accuracy = 0.99 - 5 * experiment.settings.value(QLatin1String("lr")).toDouble();
        QVERIFY_RESULT(sample.experiments().setMetrics(experiment.id, {{QStringLiteral("val_accuracy"), accuracy}}));
    };
    for (int number = 0; number < 7; ++number)
        score(number);
    testing::DashboardUnderTest shown(m_theme, sample);
    shown.dashboard.resize(400, 1200);
    shown.dashboard.setExperiment(sample.at(run, 4).id);
    QTRY_VERIFY(shows(shown.dashboard, QStringLiteral("About this experiment")));
    QVERIFY(!shows(shown.dashboard, QStringLiteral("What decides")));
    for (int number : {7, 8}) {
        sample.finish(run, number);
        score(number);
    }
    shown.dashboard.refresh();
    QTRY_VERIFY(shows(shown.dashboard, QStringLiteral("What decides")));
    auto *bars = named<QWidget>(shown.dashboard, QStringLiteral("What decides"));
    QVERIFY(bars);
    QVERIFY2(bars->accessibleDescription().startsWith(QStringLiteral("lr ")), qPrintable(bars->accessibleDescription()));
    shown.shoot(QStringLiteral("importance"));
    // Another node of the run has too few.
    sample.train(run, 10, 2);
    shown.dashboard.setExperiment(sample.at(run, 10).id);
    QTRY_VERIFY(!shows(shown.dashboard, QStringLiteral("What decides")));
}

//! The settings of experiments with adam have a momentum as well.
void TestDashboard::whatPlaysNoRoleDecidesNothing()
{
    const QString momentum = QStringLiteral("momentum"), optimizer = QStringLiteral("optimizer"), sgd = QStringLiteral("sgd");
    QTemporaryDir folder;
    const auto database = Database::open(folder.filePath(QStringLiteral("store.sqlite")));
    QVERIFY(database.ok());
    Experiments experiments(**database);
    Plan plan;
    SearchPlan search;
    search.node = {QStringLiteral("convnet")};
    search.method = SearchMethod::Random;
    search.space = {{.name = optimizer, .kind = Dimension::Kind::Category, .categories = {sgd, QStringLiteral("adam")}},
                    {.name = momentum, .parent = optimizer, .when = {sgd}}};
    plan.searches = {search};
    for (int i = 0; i < 40; ++i) {
        Step step;
        step.node = search.node;
        step.name = QStringLiteral("convnet-%1").arg(i);
        step.settings = {{optimizer, i % 2 == 0 ? sgd : QStringLiteral("adam")},
                         {momentum, i % 2 == 0 ? (i * 7 % 40) / 40.0 : 0.9}};
        plan.steps.append(step);
    }
    const auto run = experiments.addRun(QStringLiteral("digits"), QStringLiteral("{}"), plan, {});
    QVERIFY(run.ok());
    const auto all = experiments.experiments(*run);
    for (Experiment experiment : *all) {
        const bool isSgd = experiment.settings.value(optimizer).toString() == sgd;
        const double accuracy = isSgd ? 0.5 + 0.4 * experiment.settings.value(momentum).toDouble() : 0.95;
        experiment.state = ExperimentState::Done;
        QVERIFY(experiments.update(experiment).ok() && experiments.setMetrics(experiment.id, {{QStringLiteral("val_accuracy"), accuracy}}).ok());
    }
    const auto answer = readImportance(experiments, *run, search.node, -1);
    QVERIFY(answer.ok() && answer->has_value());
    const QList<Importance> shares = (*answer)->report.shares;
    QCOMPARE(shares.size(), 2);
    QCOMPARE(shares.last().name, momentum);
    // Of 0.7 or 0.95 for two 1 / 64; of 0.4 m in half of all 0.4 * 0.4 / 12 / 2.
    QVERIFY2(std::abs(shares.last().share - 0.3) < 0.06, qPrintable(QString::number(shares.last().share)));
}

void TestDashboard::commandRepeatsIt_data()
{
    QTest::addColumn<QJsonObject>("origin");
    QTest::addColumn<QJsonObject>("environment");
    QTest::addColumn<QString>("command");
    const QString start = QStringLiteral("rondoctl run --project /p --flow digits --only 'Conv Net' --no-cache");
    const QString end = QStringLiteral(" \\\n    --set 'Conv Net.lr=0.1'");
    const QJsonObject grid {{QStringLiteral("kind"), QStringLiteral("grid")}};
    QTest::newRow("of a grid") << grid << QJsonObject() << start + end;
    QTest::newRow("as many threads") << grid << QJsonObject {{QStringLiteral("threads"), 3}}
                                     << start + QStringLiteral(" \\\n    --threads 3") + end;
    QTest::newRow("of a search") << QJsonObject {{QStringLiteral("kind"), QStringLiteral("tpe")}, {QStringLiteral("trial"), 4}}
                                 << QJsonObject() << start + QStringLiteral(" \\\n    --set 'Conv Net.search=grid'") + end;
    QTest::newRow("imported") << QJsonObject {{QStringLiteral("kind"), QStringLiteral("import")}} << QJsonObject() << QString();
}

void TestDashboard::commandRepeatsIt()
{
    QFETCH(QJsonObject, origin);
    QFETCH(QJsonObject, environment);
    Experiment experiment;
    experiment.nodeTitle = QStringLiteral("Conv Net");
    experiment.settings = {{QStringLiteral("lr"), 0.1}, {QStringLiteral("python"), QString()}};
    experiment.origin = origin;
    experiment.environment = environment;
    QTEST(repeatCommand(experiment, QStringLiteral("/p"), QStringLiteral("digits")), "command");
}

void TestDashboard::originsInWords_data()
{
    QTest::addColumn<QJsonObject>("origin");
    QTest::addColumn<QString>("words");
    const auto kind = [](const char *name) { return QJsonObject {{QStringLiteral("kind"), QLatin1String(name)}}; };
    QTest::newRow("nothing") << QJsonObject() << QString();
    QTest::newRow("grid") << kind("grid") << QStringLiteral("a combination of the values in the flow");
    QTest::newRow("person") << kind("person") << QStringLiteral("chosen by hand");
    QTest::newRow("unknown") << kind("oracle") << QString();
    QJsonObject memory = kind("grid");
    memory.insert(QStringLiteral("memory"), QJsonObject {{QStringLiteral("from"), 256}, {QStringLiteral("to"), 64}});
    QTest::newRow("memory") << memory
                            << QStringLiteral("a combination of the values in the flow; batch_size lowered from 256 to 64 because "
                                              "the memory was full");
}

void TestDashboard::originsInWords()
{
    QFETCH(QJsonObject, origin);
    QTEST(settingsOriginText(origin), "words");
}

void TestDashboard::levels_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("level");
    const auto row = [](const char *line, LogLevel level) { QTest::newRow(line) << QString::fromLatin1(line) << int(level); };
    row("epoch 3 of 12, validation error 0.031", LogLevel::Plain);
    row("reading errors.csv", LogLevel::Plain);
    row("WARNING:root:the images are small", LogLevel::Warning);
    row("train.py:3: UserWarning: deprecated", LogLevel::Warning);
    row("Traceback (most recent call last):", LogLevel::Error);
    row("ValueError: could not convert", LogLevel::Error);
    row("2024-05-01 ERROR no space left", LogLevel::Error);
    row("g++: fatal error: no input files", LogLevel::Error);
}

void TestDashboard::levels()
{
    QFETCH(QString, line);
    QTEST(int(logLevelOf(line)), "level");
}

void TestDashboard::theLogFindsForwardsAndBackwards()
{
    testing::SampleRun sample;
    const RunId run = sample.addRun();
    sample.train(run, 0, 12);
    testing::DashboardUnderTest shown(m_theme, sample);
    shown.dashboard.setExperiment(sample.at(run, 0).id);
    shown.openTab(QStringLiteral("Log"));
    QTRY_VERIFY(shown.find<QPlainTextEdit>(QStringLiteral("Log")));
    auto *text = shown.find<QPlainTextEdit>(QStringLiteral("Log"));
    QTRY_VERIFY(text->toPlainText().contains(QStringLiteral("epoch 12 of 12")));
    auto *field = shown.find<QLineEdit>(QStringLiteral("Find in the log"));
    QVERIFY(field);
    QTest::keyClicks(field, QStringLiteral("epoch 1"));
    // epoch 1, 10, 11, 12
    QTRY_VERIFY(shows(shown.dashboard, QStringLiteral("1 of 4")));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(shows(shown.dashboard, QStringLiteral("2 of 4")));
    QCOMPARE(text->textCursor().blockNumber(), 9);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(shows(shown.dashboard, QStringLiteral("4 of 4"))); // round at the start
    QTest::mouseClick(shown.find<QToolButton>(QStringLiteral("Next place")), Qt::LeftButton);
    QVERIFY(shows(shown.dashboard, QStringLiteral("1 of 4")));
    QTest::qWait(50);
    shown.shoot(QStringLiteral("log"));
    field->clear();
    QTest::keyClicks(field, QStringLiteral("nowhere"));
    QVERIFY(shows(shown.dashboard, QStringLiteral("none")));
}

void TestDashboard::theLogShowsOnlyErrors()
{
    testing::SampleRun sample;
    const RunId run = sample.addRun();
    sample.train(run, 0, 2);
    const QString log = sample.project().experimentFolder(run.value, sample.at(run, 0).name) + QStringLiteral("/log.txt");
    testing::DashboardUnderTest shown(m_theme, sample);
    shown.dashboard.setExperiment(sample.at(run, 0).id);
    shown.openTab(QStringLiteral("Log"));
    QTRY_VERIFY(shown.find<QPlainTextEdit>(QStringLiteral("Log")));
    auto *text = shown.find<QPlainTextEdit>(QStringLiteral("Log"));
    QTRY_VERIFY(text->toPlainText().contains(QStringLiteral("epoch 2")));
    QVERIFY(!shown.find<QComboBox>(QStringLiteral("Levels"))); // there are none yet
    QFile file(log);
    QVERIFY(file.open(QIODevice::Append));
    file.write("UserWarning: odd\nValueError: bad\nepoch 3 of 12\n");
    file.close();
    QTRY_VERIFY(shown.find<QComboBox>(QStringLiteral("Levels")));
    auto *level = shown.find<QComboBox>(QStringLiteral("Levels"));
    QTest::keyClick(level, Qt::Key_Down);
    QCOMPARE(text->toPlainText(), QStringLiteral("UserWarning: odd\nValueError: bad"));
    QTest::keyClick(level, Qt::Key_Down);
    QCOMPARE(text->toPlainText(), QStringLiteral("ValueError: bad"));
}

void TestDashboard::filesCopyTheirPath()
{
    testing::SampleRun sample;
    const RunId run = sample.addRun();
    sample.train(run, 0, 2);
    const QString folder = sample.project().experimentFolder(run.value, sample.at(run, 0).name);
    testing::DashboardUnderTest shown(m_theme, sample);
    shown.dashboard.setExperiment(sample.at(run, 0).id);
    shown.openTab(QStringLiteral("Files"));
    QTRY_VERIFY(shown.find<QTreeView>(QStringLiteral("Files of the experiment")));
    auto *view = shown.find<QTreeView>(QStringLiteral("Files of the experiment"));
    QTRY_COMPARE(view->model()->rowCount(view->rootIndex()), 1);
    QTest::mouseClick(button(shown.dashboard, QStringLiteral("Copy path")), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), folder);
    const QModelIndex file = view->model()->index(0, 0, view->rootIndex());
    QCOMPARE(file.data().toString(), QStringLiteral("log.txt"));
    QVERIFY(!file.siblingAtColumn(1).data().toString().isEmpty()); // its size
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(file).center());
    QTest::mouseClick(button(shown.dashboard, QStringLiteral("Copy path")), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), folder + QStringLiteral("/log.txt"));
    shown.shoot(QStringLiteral("files"));
}

void TestDashboard::codeSaysWhetherTheScriptChanged()
{
    testing::SampleRun sample;
    const RunId run = sample.addRun();
    Experiment experiment = sample.at(run, 15);
    const QByteArray text("import rondo\nprint('hello')\n");
    experiment.settings.insert(QStringLiteral("script"), QStringLiteral("scripts/train.py"));
    experiment.environment = {{QStringLiteral("code"), digestOf(text)}};
    QVERIFY_RESULT(sample.experiments().update(experiment));
    const QString path = sample.project().folder() + QStringLiteral("/scripts/train.py");
    QVERIFY_RESULT(makeFolder(sample.project().folder() + QStringLiteral("/scripts")));
    QVERIFY_RESULT(writeFileAtomically(path, text));
    testing::DashboardUnderTest shown(m_theme, sample);
    shown.dashboard.setExperiment(experiment.id);
    shown.openTab(QStringLiteral("Code"));
    QTRY_VERIFY(shown.find<CodeText>(QStringLiteral("Text of the script, to read")));
    auto *script = shown.find<CodeText>(QStringLiteral("Text of the script, to read"));
    QTRY_COMPARE(script->toPlainText().toUtf8(), text);
    const QString shortDigest = digestOf(text).section(QLatin1Char(':'), 1).left(7);
    QTRY_VERIFY(shows(shown.dashboard, QStringLiteral("The text it ran with, %1.").arg(shortDigest)));
    shown.shoot(QStringLiteral("code"));
    QVERIFY_RESULT(writeFileAtomically(path, "print('other')\n"));
    shown.openTab(QStringLiteral("Log"));
    shown.openTab(QStringLiteral("Code"));
    const auto saysChanged = [&] {
        for (auto *label : shown.dashboard.findChildren<QLabel *>()) {
            if (label->text().startsWith(QStringLiteral("The file was changed since: it ran with the text ") + shortDigest))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(saysChanged());
}

void TestDashboard::enterOpensAWindow()
{
    testing::SampleRun sample;
    const RunId run = sample.addRunInProgress();
    auto session = Session::open(sample.project().folder());
    QVERIFY_RESULT(session);
    ExperimentsPage page(m_theme);
    page.resize(1340, 820);
    page.setSession(session->get());
    page.show();
    auto *view = page.findChild<ExperimentView *>();
    QTRY_VERIFY(view->currentExperiment().isValid());
    view->setCurrentExperiment(sample.at(run, 4).id);
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_COMPARE(windows().size(), 1);
    QTRY_COMPARE(windows().first()->windowTitle(), QStringLiteral("convnet-5, run 1 of cheque-digits"));
    // The same one comes to the front; another one is another window.
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(windows().size(), 1);
    QTest::mouseClick(named<QToolButton>(page, QStringLiteral("Open in a window")), Qt::LeftButton);
    QCOMPARE(windows().size(), 1);
    view->setCurrentExperiment(sample.at(run, 7).id);
    QTRY_COMPARE(page.findChild<QLabel *>(QStringLiteral("experimentName"))->text(), QStringLiteral("convnet-8"));
    const QRect row = view->visualRect(view->currentIndex());
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, row.center());
    QTRY_COMPARE(windows().size(), 2);
    // It follows the store.
    Dashboard *second = windows().first()->windowTitle().startsWith(QStringLiteral("convnet-5")) ? windows().last() : windows().first();
    QTRY_VERIFY(second->findChild<QLabel *>(QStringLiteral("experimentName"))->text() == QStringLiteral("convnet-8"));
    QTRY_VERIFY(button(*second, QStringLiteral("Stop run")));
    sample.finish(run, 7);
    QTRY_VERIFY(!button(*second, QStringLiteral("Stop run")));
    QTest::qWait(200);
    if (const QString folder = qEnvironmentVariable("RONDO_SHOTS"); !folder.isEmpty())
        second->grab().save(folder + QStringLiteral("/window.png"));
    QTest::keyClick(second, Qt::Key_Escape);
    QTRY_COMPARE(windows().size(), 1);
    page.setSession(nullptr);
    QTRY_COMPARE(windows().size(), 0);
}

void TestDashboard::windowsRememberTheirSizeAndCloseWithTheProject()
{
    testing::SampleRun sample;
    const RunId run = sample.addRunInProgress();
    auto session = Session::open(sample.project().folder());
    QVERIFY_RESULT(session);
    {
        ExperimentsPage page(m_theme);
        page.setSession(session->get());
        page.show();
        auto *view = page.findChild<ExperimentView *>();
        QTRY_VERIFY(view->currentExperiment().isValid());
        QTest::keyClick(view, Qt::Key_Return);
        QTRY_COMPARE(windows().size(), 1);
        windows().first()->resize(731, 611);
        windows().first()->close();
        QTRY_COMPARE(windows().size(), 0);
        view->setCurrentExperiment(sample.at(run, 0).id);
        QTest::keyClick(view, Qt::Key_Return);
        QTRY_COMPARE(windows().size(), 1);
        QCOMPARE(windows().first()->size(), QSize(731, 611));
    }
    QTRY_COMPARE(windows().size(), 0); // the page is gone, and its windows with it
}

} // namespace rondo

QTEST_MAIN(rondo::TestDashboard)
#include "tst_dashboard.moc"
