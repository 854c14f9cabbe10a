// SPDX-License-Identifier: GPL-3.0-or-later
// The Experiments page through the mouse and the keyboard.
#include "base/files.h"
#include "execution/dryrun.h"
#include "experiments/columnpicker.h"
#include "experiments/curation.h"
#include "experiments/experimentspage.h"
#include "experiments/experimentview.h"
#include "experiments/filterbox.h"
#include "experiments/tablebar.h"
#include "experiments/views.h"
#include "flow/flowfile.h"
#include "flow/nodetype.h"
#include "samplerun.h"
#include "session.h"
#include "store/objectstore.h"
#include "testing.h"
#include "theme/theme.h"

#include <QDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTimer>
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

    //! A page that shows a run in progress.
    struct Fixture {
        explicit Fixture(Theme &theme)
            : page(theme)
        {
            run = sample.addRunInProgress();
            open();
        }
        void open()
        {
            auto opened = Session::open(sample.project().folder());
            if (!opened)
                qFatal("%s", qPrintable(opened.errorText()));
            session = std::move(opened).value();
            page.resize(1340, 820);
            page.setSession(session.get());
            page.show();
        }
        bool isThere() { return view().currentExperiment().isValid() && model().table().hasValues(); }
        ExperimentModel &model() { return *page.findChild<ExperimentModel *>(); }
        ExperimentView &view() { return *page.findChild<ExperimentView *>(); }
        FilterEdit &filter() { return *page.findChild<FilterEdit *>(); }
        template <class T> T &find(const char *name) { return *page.findChild<T *>(QLatin1String(name)); }
        Experiment at(int experiment) { return sample.at(run, experiment); }
        void click(const QModelIndex &index)
        {
            QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().visualRect(index).center());
        }
        QModelIndex cell(int experiment, const QString &column)
        {
            return model().index(model().rowOf(at(experiment).id), model().columnOf(column));
        }
        void showColumns(const QStringList &names)
        {
            TableLayout layout = page.tableLayout();
            layout.columns.clear();
            for (const QString &name : names)
                layout.columns << ShownColumn {name};
            page.setTableLayout(layout);
        }
        void saved(const char *key, const QJsonValue &value)
        {
            QTRY_COMPARE(SavedViews(sample.database(), QStringLiteral("experiments")).load({})->value(QLatin1String(key)), value);
        }

        testing::SampleRun sample;
        RunId run;
        std::unique_ptr<Session> session;
        ExperimentsPage page;
    };

    //! Answers the next dialog that opens: types the text where there is a field, and accepts.
    void answer(const QString &text)
    {
        QTimer::singleShot(0, qApp, [text] {
            QTRY_VERIFY(QApplication::activeModalWidget());
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (auto *field = dialog->findChild<QLineEdit *>()) {
                field->selectAll();
                QTest::keyClicks(field, text);
            }
            dialog->accept();
        });
    }

    QAction *actionIn(QMenu &menu, const QStringList &path)
    {
        for (QAction *action : menu.actions()) {
            if (action->text() != path.first())
                continue;
            return path.size() == 1 ? action : actionIn(*action->menu(), path.mid(1));
        }
        return nullptr;
    }

    //! Chooses in the menu that opens next: "Colour", "Orange".
    void choose(const QStringList &path)
    {
        QTimer::singleShot(0, qApp, [path] {
            QTRY_VERIFY(QApplication::activePopupWidget());
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QAction *action = menu ? actionIn(*menu, path) : nullptr;
            const bool works = action && action->isEnabled();
            if (works)
                action->trigger();
            if (menu)
                menu->close();
            QVERIFY2(works, qPrintable(path.join(QStringLiteral(" > "))));
        });
    }

} // namespace

//! Runs in place of rondoctl, fails, and tells what it was asked to do.
class StandIn {
public:
    StandIn()
    {
        QFile program(m_programs.filePath(QStringLiteral("rondoctl")));
        if (!program.open(QIODevice::WriteOnly))
            qFatal("no stand-in");
        program.write("#!/bin/sh\necho \"$@\" >&2\nexit 1\n");
        program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("RONDO_BIN_DIR", m_programs.path().toUtf8());
    }
    ~StandIn() { qunsetenv("RONDO_BIN_DIR"); }

private:
    QTemporaryDir m_programs;
};

class TestExperimentsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_theme.setMode(qEnvironmentVariableIsSet("RONDO_DARK") ? Theme::Mode::Dark : Theme::Mode::Light);
    }
    void init()
    {
        // Popups ask for more than the offscreen platform can do.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void filterBecomesTokens()
    {
        Fixture f(m_theme);
        QTRY_VERIFY(f.isThere());
        QCOMPARE(f.filter().toPlainText(), QStringLiteral("run = 1 and tag is not archived"));
        f.view().setFocus();
        QTest::keyClick(&f.view(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(f.filter().hasFocus());
        QTest::keyClicks(&f.filter(), QStringLiteral(" and node = VGG"));
        QTRY_COMPARE(f.model().shownCount(), 6);
        QCOMPARE(f.filter().reading().conditions.size(), 3);
        shoot(f.page, QStringLiteral("filter"));
        f.saved("query", QStringLiteral("run = 1 and tag is not archived and node = VGG"));
    }

    void filterPointsAtProblems()
    {
        Fixture f(m_theme);
        QTRY_VERIFY(f.isThere());
        f.filter().setFocus();
        QTest::keyClicks(&f.filter(), QStringLiteral(" lr"));
        QTest::keyClick(&f.filter(), Qt::Key_Escape);
        QTest::keyClick(&f.filter(), Qt::Key_Return);
        auto &problem = f.find<QLabel>("tableProblem");
        QTRY_VERIFY(problem.isVisible());
        QVERIFY2(problem.text().contains(QStringLiteral("\"and\" or \"or\" is missing")), qPrintable(problem.text()));
        QCOMPARE(f.model().shownCount(), 18); // the last one that was understood stays
        shoot(f.page, QStringLiteral("problem"));
        QTest::mouseClick(&f.find<QToolButton>("clearFilter"), Qt::LeftButton);
        QTRY_VERIFY(!problem.isVisible());
        QCOMPARE(f.page.tableLayout().query, QString());
    }

    void completesWithTheKeyboard()
    {
        Fixture f(m_theme);
        QTRY_VERIFY(f.isThere());
        f.filter().setFocus();
        f.filter().selectAll();
        QTest::keyClicks(&f.filter(), QStringLiteral("status = fai"));
        auto *popup = QApplication::activePopupWidget();
        QVERIFY(popup);
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QTRY_COMPARE(f.filter().toPlainText(), QStringLiteral("status = failed "));
        QTRY_COMPARE(f.model().shownCount(), 1);
    }

    void tabsChangeTheFilter()
    {
        Fixture f(m_theme);
        QTRY_VERIFY(f.isThere());
        auto *tabs = static_cast<QTabBar *>(f.page.toolbarWidget());
        f.sample.addRun();
        QTRY_COMPARE(f.page.tableLayout().query, QStringLiteral("run = 2 and tag is not archived"));
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
        QCOMPARE(f.page.tableLayout().query, QStringLiteral("tag is not archived"));
        QTRY_COMPARE(f.model().shownCount(), 36);
        QVERIFY(f.model().columnOf(QStringLiteral("run")) > 0);
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(0).center());
        QTRY_COMPARE(f.model().shownCount(), 18);
    }

    void columnsAreChosenAndRemembered()
    {
        Fixture f(m_theme);
        QTRY_VERIFY(f.isThere());
        QTest::mouseClick(&f.find<QToolButton>("columns"), Qt::LeftButton);
        auto *picker = f.page.findChild<ColumnPicker *>();
        QTRY_VERIFY(picker->isVisible());
        auto *search = picker->findChild<QLineEdit *>();
        QTest::keyClicks(search, QStringLiteral("last.val_loss"));
        shoot(*picker, QStringLiteral("columns"));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(f.model().columnOf(QStringLiteral("last.val_loss")) > 0);
        QTRY_VERIFY(f.model().table().hasExtents());
        picker->hide();
        QTRY_COMPARE(SavedViews(f.sample.database(), QStringLiteral("experiments")).load({})->value(QLatin1String("columns"))
                         .toArray().last()[QLatin1String("name")].toString(),
                     QStringLiteral("last.val_loss"));
        f.page.setSession(nullptr);
        f.open();
        QTRY_VERIFY(f.isThere());
        QTRY_VERIFY(f.model().columnOf(QStringLiteral("last.val_loss")) > 0);
        QCOMPARE(f.page.tableLayout().query, QStringLiteral("run = 1 and tag is not archived"));
    }

    void keepsWhatWasChangedLast()
    {
        Fixture f(m_theme);
        QTRY_VERIFY(f.isThere());
        f.model().sortBy(QStringLiteral("settings.lr"), false);
        f.page.setSession(nullptr); // before the moment is over after which it is written
        const QJsonObject kept = *SavedViews(f.sample.database(), QStringLiteral("experiments")).load({});
        QCOMPARE(kept.value(QLatin1String("sort")).toArray().first()[QLatin1String("column")].toString(),
                 QStringLiteral("settings.lr"));
    }

    void columnsWorkWithTheKeyboard()
    {
        Fixture f(m_theme);
        QTRY_VERIFY(f.isThere());
        const QString rate = QStringLiteral("settings.lr"), size = QStringLiteral("settings.batch_size");
        f.showColumns({rate, size});
        f.view().setCurrentExperiment(f.at(1).id);
        const int name = f.view().currentIndex().column();
        QTest::keyClick(&f.view(), Qt::Key_Right);
        QCOMPARE(f.view().currentIndex().column(), name + 1);
        QCOMPARE(f.view().currentExperiment(), f.at(1).id);
        const auto menu = [&](const QStringList &path) {
            choose(path);
            QTest::keyClick(&f.view(), Qt::Key_Down, Qt::AltModifier);
        };
        menu({QStringLiteral("Colour"), QStringLiteral("Orange")});
        QCOMPARE(f.page.tableLayout().columns.first().name, rate);
        QCOMPARE(f.page.tableLayout().columns.first().color, 2);
        shoot(f.page, QStringLiteral("colour"));
        const int before = f.view().head().sectionSize(f.model().columnOf(rate));
        menu({QStringLiteral("Width"), QStringLiteral("Wider")});
        QVERIFY(f.view().head().sectionSize(f.model().columnOf(rate)) > before);
        menu({QStringLiteral("Sort upwards")});
        QTest::keyClick(&f.view(), Qt::Key_Right);
        menu({QStringLiteral("Then sort downwards")});
        QCOMPARE(f.page.tableLayout().sort, (QList<SortKey> {{rate, false}, {size, true}}));
        menu({QStringLiteral("Move to the left")});
        QVERIFY(f.model().columnOf(size) < f.model().columnOf(rate));
        QTest::keyClick(&f.view(), Qt::Key_Left);
        QTest::keyClick(&f.view(), Qt::Key_Left);
        QTest::keyClick(&f.view(), Qt::Key_Left); // and no further
        QCOMPARE(f.view().currentIndex().column(), name);
        QTest::keyClick(&f.view(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(f.model().ticked().size(), f.model().shownCount());
        QTest::keyClick(&f.view(), Qt::Key_A, Qt::ControlModifier);
        QVERIFY(f.model().ticked().isEmpty());
    }

    void groupsWithinGroups()
    {
        Fixture f(m_theme);
        QTRY_VERIFY(f.isThere());
        QMenu *menu = f.find<QToolButton>("groupBy").menu();
        const auto group = [&](const QStringList &path) {
            Q_EMIT menu->aboutToShow();
            QAction *action = actionIn(*menu, path);
            QVERIFY(action);
            action->trigger();
        };
        const int outer = f.model().groupCount();
        group({QStringLiteral("Then by"), QStringLiteral("Parameter"), QStringLiteral("batch_size")});
        const QStringList both {QStringLiteral("node"), QStringLiteral("settings.batch_size")};
        QCOMPARE(f.page.tableLayout().groups, both);
        QVERIFY(f.model().groupCount() > outer);
        f.saved("groups", QJsonArray::fromStringList(both));
        shoot(f.page, QStringLiteral("nested"));
        group({QStringLiteral("Then by"), QStringLiteral("Parameter"), QStringLiteral("batch_size")}); // once more: not
        QCOMPARE(f.page.tableLayout().groups, both.first(1));
        group({QStringLiteral("Not grouped")});
        QCOMPARE(f.model().groupCount(), 1); // of all
    }

    void dragsColumns()
    {
        Fixture f(m_theme);
        QTRY_VERIFY(f.isThere());
        f.showColumns({QStringLiteral("settings.lr"), QStringLiteral("settings.batch_size"), QStringLiteral("data")});
        SortHeader &head = f.view().head();
        const int from = f.model().columnOf(QStringLiteral("settings.lr")), to = from + 1;
        const QPoint start(head.seenPosition(from) + 20, 12);
        const QPoint end(head.seenPosition(to) + head.sectionSize(to) - 4, 12);
        QTest::mousePress(head.viewport(), Qt::LeftButton, {}, start);
        QTest::mouseMove(head.viewport(), start + QPoint(15, 0));
        QTest::mouseMove(head.viewport(), end);
        QTest::mouseRelease(head.viewport(), Qt::LeftButton, {}, end);
        QTRY_COMPARE(f.model().columnOf(QStringLiteral("settings.lr")), to);
        QCOMPARE(head.visualIndex(to), to);
        QVERIFY(f.page.tableLayout().sort.isEmpty()); // a drag is no click
    }

    void pinnedColumnsStay()
    {
        Fixture f(m_theme);
        QTRY_VERIFY(f.isThere());
        QStringList many;
        for (const char *name : {"tags", "notes", "started", "finished", "device", "epoch", "progress", "model", "reason"})
            many << QLatin1String(name);
        f.showColumns(QStringList {QStringLiteral("settings.lr")} + many + QStringList {QStringLiteral("metrics.val_loss")});
        TableLayout layout = f.page.tableLayout();
        layout.columns[0].pinned = true;
        f.page.setTableLayout(layout);
        f.view().horizontalScrollBar()->setValue(f.view().horizontalScrollBar()->maximum());
        QVERIFY(f.view().horizontalScrollBar()->value() > 0);
        const QModelIndex rate = f.cell(0, QStringLiteral("settings.lr"));
        QVERIFY(f.view().visualRect(rate).left() >= 0);
        QCOMPARE(f.view().indexAt(f.view().visualRect(rate).center()), rate);
        f.click(rate.siblingAtColumn(0));
        QCOMPARE(f.model().ticked(), QList<ExperimentId> {f.at(0).id});
        shoot(f.page, QStringLiteral("pinned"));
    }

    void editsTagsInPlace()
    {
        Fixture f(m_theme);
        QTRY_VERIFY(f.isThere());
        f.showColumns({QStringLiteral("tags"), QStringLiteral("notes")});
        f.view().setCurrentExperiment(f.at(1).id);
        QTest::keyClick(&f.view(), Qt::Key_F2);
        auto *field = f.view().viewport()->findChild<QLineEdit *>();
        QVERIFY(field);
        QTest::keyClicks(field, QStringLiteral("odd, look"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(f.at(1).tags, (QStringList {QStringLiteral("look"), QStringLiteral("odd")}));
        QTRY_COMPARE(f.cell(1, QStringLiteral("tags")).data().toString(), QStringLiteral("look, odd"));
        f.click(f.cell(2, QStringLiteral("notes")));
        QTest::mouseDClick(f.view().viewport(), Qt::LeftButton, {}, f.view().visualRect(f.cell(2, QStringLiteral("notes"))).center());
        field = f.view().viewport()->findChild<QLineEdit *>();
        QVERIFY(field);
        QTest::keyClicks(field, QStringLiteral("too fast"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(f.at(2).notes, QStringLiteral("too fast"));
    }

    void selectionTagsArchivesAndCompares()
    {
        Fixture f(m_theme);
        QTRY_VERIFY(f.isThere());
        for (const int experiment : {0, 1, 2}) {
            f.view().setCurrentExperiment(f.at(experiment).id);
            QTest::keyClick(&f.view(), Qt::Key_Space);
        }
        QSignalSpy compared(&f.page, &ExperimentsPage::compareRequested);
        auto &compare = f.find<QPushButton>("compareSelected");
        QTRY_COMPARE(compare.text(), QStringLiteral("Compare 3"));
        shoot(f.page, QStringLiteral("selection"));
        QTest::mouseClick(&compare, Qt::LeftButton);
        QCOMPARE(compared.size(), 1);
        QCOMPARE(compared.first().first().value<QList<ExperimentId>>().size(), 3);
        answer(QStringLiteral("good"));
        QTest::mouseClick(&f.find<QPushButton>("tagSelected"), Qt::LeftButton);
        QTRY_COMPARE(f.at(2).tags, QStringList {QStringLiteral("good")});
        QMenu *menu = f.find<QToolButton>("moreForSelected").menu();
        QVERIFY(QMetaObject::invokeMethod(menu, "aboutToShow"));
        menu->findChild<QAction *>(QStringLiteral("archiveSelected"))->trigger();
        QTRY_VERIFY(f.at(0).archived.isValid());
        QTRY_COMPARE(f.model().shownCount(), 15);
        QVERIFY(f.model().ticked().isEmpty());
        f.filter().setFocus();
        f.filter().selectAll();
        QTest::keyClicks(&f.filter(), QStringLiteral("tag is archived"));
        QTest::keyClick(&f.filter(), Qt::Key_Escape);
        QTRY_COMPARE(f.model().shownCount(), 3);
    }

    void runsAgain_data()
    {
        QTest::addColumn<QList<int>>("ticked");
        QTest::addColumn<QStringList>("nodes");
        QTest::newRow("one") << QList<int> {2} << QStringList {QStringLiteral("convnet")};
        QTest::newRow("several") << QList<int> {0, 2, 4} << QStringList {QStringLiteral("convnet")};
        QTest::newRow("of two nodes") << QList<int> {3, 9} << QStringList {QStringLiteral("convnet"), QStringLiteral("vgg")};
    }
    void runsAgain()
    {
        QFETCH(QList<int>, ticked);
        QFETCH(QStringList, nodes);
        const StandIn rondoctl;
        Fixture f(m_theme);
        const Flow flow = sampleDigits();
        QVERIFY_RESULT(saveFlow(flow, f.sample.project().flowPath(QStringLiteral("Digit training"))));
        QTRY_VERIFY(f.isThere());
        QSignalSpy failed(f.session.get(), &Session::runFailed);
        for (const int experiment : ticked)
            f.model().tick({f.at(experiment).id}, true);
        auto &again = f.find<QPushButton>("runAgain");
        QVERIFY(again.isEnabled());
        QTest::mouseClick(&again, Qt::LeftButton);
        QTRY_COMPARE(failed.count(), 1);
        const QString said = failed.first().first().toString();
        QString wanted = QStringLiteral("--flow Digit training --cause Run in the window");
        for (const QString &node : nodes)
            wanted += QStringLiteral(" --only ") + node;
        wanted += QStringLiteral(" --no-cache --list ");
        QVERIFY2(said.contains(wanted), qPrintable(said));
        const QString path = said.section(wanted, 1).section(QStringLiteral(" --project"), 0, 0);
        const auto text = readFile(path);
        QVERIFY_RESULT(text);
        const auto list = experimentList(*text, flow, NodeTypes::builtIn());
        QVERIFY_RESULT(list);
        QCOMPARE(list->size(), ticked.size());
        for (int at = 0; at < ticked.size(); ++at) {
            const Experiment experiment = f.at(ticked.at(at));
            QCOMPARE(list->at(at).node, experiment.node);
            for (auto it = experiment.settings.begin(); it != experiment.settings.end(); ++it)
                QCOMPARE(list->at(at).settings.value(it.key()), it.value());
        }
    }

    //! Run means the flow that is open on the Flow page, as the menu beside it does; without one that of the newest run.
    void runsTheOpenFlow_data()
    {
        QTest::addColumn<QString>("open");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("started");
        QTest::newRow("none is open") << QString() << "Run · 18 experiment(s)" << "--flow Digit training";
        QTest::newRow("another") << "Small" << "Run · 1 experiment(s)" << "--flow Small";
    }
    void runsTheOpenFlow()
    {
        QFETCH(QString, open);
        QFETCH(QString, words);
        QFETCH(QString, started);
        const StandIn rondoctl;
        Fixture f(m_theme);
        QVERIFY_RESULT(saveFlow(sampleDigits(), f.sample.project().flowPath(QStringLiteral("Digit training"))));
        Flow small;
        small.add(*NodeTypes::builtIn().find(QStringLiteral("mlp")), {0, 0});
        QVERIFY_RESULT(saveFlow(small, f.sample.project().flowPath(QStringLiteral("Small"))));
        QTRY_VERIFY(f.isThere());
        f.session->setOpenFlow(open);
        f.page.hide();
        f.page.show();
        const QList<QWidget *> actions = f.page.toolbarActions();
        QPushButton *run = nullptr;
        for (QWidget *action : actions) {
            if (auto *found = action->findChild<QPushButton *>(QStringLiteral("experiments/run")))
                run = found;
        }
        QVERIFY(run);
        QTRY_COMPARE(run->text(), words);
        QVERIFY_RESULT(f.sample.experiments().setRunState(f.run, RunState::Stopped));
        QTRY_VERIFY(run->isEnabled());
        QSignalSpy failed(f.session.get(), &Session::runFailed);
        run->click();
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY2(failed.first().first().toString().contains(started), qPrintable(failed.first().first().toString()));
    }

    void trainsOnToTheEnd()
    {
        const StandIn rondoctl;
        Fixture f(m_theme);
        QTRY_VERIFY(f.isThere());
        QSignalSpy failed(f.session.get(), &Session::runFailed);
        const auto onward = [&] {
            auto &more = f.find<QToolButton>("moreForSelected");
            Q_EMIT more.menu()->aboutToShow();
            return more.menu()->findChild<QAction *>(QStringLiteral("continueSelected"));
        };
        Experiment stopped = f.at(4);
        f.model().tick({stopped.id}, true);
        QVERIFY(!onward()->isEnabled()); // it is done
        for (const int at : {4, 5}) {
            Experiment experiment = f.at(at);
            experiment.state = at == 4 ? ExperimentState::Stopped : ExperimentState::Failed;
            QVERIFY_RESULT(f.sample.experiments().update(experiment));
            f.model().tick({experiment.id}, true);
        }
        QTRY_VERIFY(onward()->isEnabled());
        onward()->trigger();
        QTRY_COMPARE(failed.count(), 1);
        const QString wanted = QStringLiteral("run --continue %1 --continue %2").arg(f.at(4).id.value).arg(f.at(5).id.value);
        QVERIFY2(failed.first().first().toString().contains(wanted), qPrintable(failed.first().first().toString()));
    }

    void addsToARun_data()
    {
        QTest::addColumn<QString>("settings");
        QTest::addColumn<QString>("wanted"); // empty: may not be added
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("no value") << QStringLiteral("lr") << QString();
        QTest::newRow("values") << QStringLiteral("lr=0.02, 0.05; dropout=0.1")
                                << QStringLiteral("--add ConvNet.lr=0.02, 0.05; dropout=0.1");
    }
    void addsToARun()
    {
        QFETCH(QString, settings);
        QFETCH(QString, wanted);
        const StandIn rondoctl;
        Fixture f(m_theme);
        QTRY_VERIFY(f.isThere());
        QSignalSpy failed(f.session.get(), &Session::runFailed);
        f.model().tick({f.at(2).id}, true);
        auto &more = f.find<QToolButton>("moreForSelected");
        Q_EMIT more.menu()->aboutToShow();
        more.menu()->findChild<QAction *>(QStringLiteral("addToItsRun"))->trigger();
        QDialog *dialog = nullptr;
        QTRY_VERIFY(dialog = f.page.findChild<QDialog *>(QStringLiteral("additionDialog")));
        QVERIFY(!dialog->findChild<QSpinBox *>(QStringLiteral("addedTrials"))); // its run searched nothing
        dialog->findChild<QLineEdit *>(QStringLiteral("addedSettings"))->setText(settings);
        auto *add = dialog->findChild<QPushButton *>(QStringLiteral("addToRun"));
        QCOMPARE(add->isEnabled(), !wanted.isEmpty());
        shoot(*dialog, QStringLiteral("addition"));
        if (wanted.isEmpty())
            return;
        add->click();
        QTRY_COMPARE(failed.count(), 1);
        const QString said = failed.first().first().toString();
        QVERIFY2(said.contains(QStringLiteral("run %1 ").arg(f.at(2).run.value) + wanted), qPrintable(said));
    }

    void saysWhyNotAgain_data()
    {
        QTest::addColumn<QString>("flow");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("the same flow") << QStringLiteral("Digit training") << QString() << QString();
        QTest::newRow("another flow") << QStringLiteral("Other") << QString() << QStringLiteral("Digit training, Other");
        QTest::newRow("imported") << QStringLiteral("mlruns") << QStringLiteral("import") << QStringLiteral("was imported");
    }
    void saysWhyNotAgain()
    {
        QFETCH(QString, flow);
        QFETCH(QString, kind);
        QFETCH(QString, words);
        Fixture f(m_theme);
        const auto second = f.sample.experiments().addRun(flow, QStringLiteral("{}"), testing::samplePlan(), {});
        QVERIFY_RESULT(second);
        Experiment other = f.sample.at(*second, 0);
        other.origin.insert(QStringLiteral("kind"), kind);
        QVERIFY_RESULT(f.sample.experiments().update(other));
        QTRY_VERIFY(f.isThere() && f.model().table().rowOf(other.id) >= 0);
        f.model().tick({f.at(2).id, other.id}, true);
        const auto &again = f.find<QPushButton>("runAgain");
        QTRY_COMPARE(again.isEnabled(), words.isEmpty());
        QVERIFY2(words.isEmpty() || again.toolTip().contains(words), qPrintable(again.toolTip()));
    }

    void deletesAfterAPreview()
    {
        Fixture f(m_theme);
        QVERIFY_RESULT(f.sample.experiments().setRunState(f.run, RunState::Done));
        QTRY_VERIFY(f.isThere());
        f.view().setCurrentExperiment(f.at(0).id);
        QTest::keyClick(&f.view(), Qt::Key_Space);
        QMenu *menu = f.find<QToolButton>("moreForSelected").menu();
        QVERIFY(QMetaObject::invokeMethod(menu, "aboutToShow"));
        menu->actions().last()->trigger();
        QPushButton *button = nullptr;
        QTRY_VERIFY(button = f.page.findChild<QPushButton *>(QStringLiteral("deleteForGood")));
        QTRY_VERIFY(button->isVisible());
        shoot(*button->window(), QStringLiteral("deletion"));
        QCOMPARE(f.sample.experiments().experiments(f.run)->size(), 18);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(f.sample.experiments().experiments(f.run)->size(), 17);
        QTRY_COMPARE(f.model().table().rowCount(), 17);
        QVERIFY(f.model().ticked().isEmpty());
    }

    void viewsAreSavedAndChosen()
    {
        Fixture f(m_theme);
        QTRY_VERIFY(f.isThere());
        f.showColumns({QStringLiteral("data")});
        auto *bar = f.page.findChild<TableBar *>();
        answer(QStringLiteral("Only data"));
        QVERIFY(QMetaObject::invokeMethod(bar, "saveRequested"));
        QTRY_COMPARE(*SavedViews(f.sample.database(), QStringLiteral("experiments")).names(), QStringList {QStringLiteral("Only data")});
        QVERIFY(QMetaObject::invokeMethod(bar, "usualRequested"));
        QVERIFY(f.model().columnOf(QStringLiteral("settings.lr")) > 0);
        QVERIFY(QMetaObject::invokeMethod(bar, "viewChosen", Q_ARG(QString, QStringLiteral("Only data"))));
        QTRY_COMPARE(f.model().columnCount(), 4);
    }

    void livesWithTheStore()
    {
        Fixture f(m_theme);
        QTRY_VERIFY(f.isThere());
        const int column = f.model().columnOf(QStringLiteral("checks"));
        const QModelIndex running = f.model().index(f.model().rowOf(f.at(7).id), column);
        QVERIFY2(running.data().toString().endsWith(QStringLiteral("left")), qPrintable(running.data().toString()));
        QCOMPARE(running.data(ExperimentModel::ProgressRole).toDouble(), 0.75);
        f.sample.train(f.run, 7, 11);
        QTRY_VERIFY(f.model().index(f.model().rowOf(f.at(7).id), column).data(ExperimentModel::ProgressRole).toDouble() > 0.9);
        // Another program tags one that ended.
        auto objects = ObjectStore::open(f.sample.project().objectsFolder());
        QVERIFY_RESULT(objects);
        QVERIFY_RESULT(Curation(f.sample.database(), *objects, f.sample.project()).archive({f.at(0).id}));
        QTRY_COMPARE(f.model().shownCount(), 17);
    }

private:
    Theme m_theme;
};

} // namespace rondo

QTEST_MAIN(rondo::TestExperimentsPage)
#include "tst_experimentspage.moc"
