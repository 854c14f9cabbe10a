// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "execution/runcost.h"
#include "flow/experimentlist.h"
#include "flow/experimentlistdialog.h"
#include "flow/experimentlistview.h"
#include "flow/flowcheck.h"
#include "flow/flowlive.h"
#include "flow/runactions.h"
#include "pagefixture.h"
#include "testing.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>

using namespace rondo;
using namespace rondo::testing;

// The list of experiments before a run, from the Flow page to what the store has planned.

namespace {

//! Few generated digits, ConvNet × 3, and VGG when asked for.
Flow smallFlow(bool withVgg = false)
{
    Flow flow = sampleDigits();
    flow.remove({NodeId {QStringLiteral("script")}, NodeId {QStringLiteral("deployment")}});
    if (!withVgg)
        flow.remove({NodeId {QStringLiteral("vgg")}});
    flow.nodes[{QStringLiteral("digits")}].settings
        = {{QStringLiteral("train"), Value(100)}, {QStringLiteral("test"), Value(20)}};
    flow.nodes[{QStringLiteral("convnet")}].settings = {{QStringLiteral("lr"), Choices {{0.001, 0.003, 0.01}}},
                                                        {QStringLiteral("filters"), Value(4)},
                                                        {QStringLiteral("epochs"), Value(1)}};
    flow.notes.clear();
    flow.frames.clear();
    return flow;
}

//! ConvNet with a search that learns while it runs, and VGG with one experiment.
Flow searchedFlow()
{
    Flow flow = smallFlow(true);
    flow.nodes[{QStringLiteral("convnet")}].settings
        = {{QStringLiteral("search"), Value(QStringLiteral("tpe"))},
           {QStringLiteral("trials"), Value(3)},
           {QStringLiteral("lr"), Range {0.001, 0.1, true, 5}}};
    flow.nodes[{QStringLiteral("vgg")}].settings = {};
    return flow;
}

struct Fixture : FlowPageFixture {
    ExperimentListDialog *dialog = nullptr;
    ExperimentListView *view = nullptr;

    explicit Fixture(const Flow &flow = smallFlow(), bool runsForReal = false)
        : FlowPageFixture(flow)
    {
        if (runsForReal) {
            qputenv("RONDO_BIN_DIR", RONDO_BIN_DIR);
        } else {
            // A rondoctl that says what it was asked to do.
            QFile file(folder.filePath(QStringLiteral("rondoctl")));
            if (!file.open(QIODevice::WriteOnly))
                qFatal("no program could be made");
            file.write("#!/bin/sh\necho \"$@\" >&2\nexit 1\n");
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            qputenv("RONDO_BIN_DIR", folder.path().toUtf8());
        }
        open();
    }
    ~Fixture()
    {
        close();
        qunsetenv("RONDO_BIN_DIR");
    }

    //! Opens the list and waits for what it knows.
    void choose()
    {
        QTRY_VERIFY(page->check().isCurrent());
        auto *found = page->findChild<QAction *>(QStringLiteral("chooseExperiments"));
        QVERIFY(found);
        QTRY_VERIFY2(found->isEnabled(), qPrintable(found->toolTip()));
        openWith([found] { found->trigger(); });
    }
    void openWith(const std::function<void()> &open)
    {
        open();
        dialog = page->findChild<ExperimentListDialog *>();
        QVERIFY(dialog);
        view = dialog->findChild<ExperimentListView *>();
        QTRY_VERIFY(list().rowCount() > 0);
        QTRY_VERIFY(view->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(dialog));
    }

    ExperimentList &list() const { return dialog->list(); }
    QString words(const char *label) const { return dialog->findChild<QLabel *>(QLatin1String(label))->text(); }
    QString sum() const { return words("experimentListSum"); }
    QPushButton &runButton() const { return *dialog->findChild<QPushButton *>(QStringLiteral("runList")); }
    void trigger(const char *action) const { dialog->findChild<QAction *>(QLatin1String(action))->trigger(); }

    int column(const QString &key) const
    {
        for (int at = 0; at < list().columnCount(); ++at) {
            if (list().headerData(at, Qt::Horizontal).toString() == key)
                return at;
        }
        return -1;
    }
    QString text(int row, const QString &key) const { return list().index(row, column(key)).data().toString(); }

    //! As a person does: to the cell, Enter, the text, Enter.
    void type(int row, const QString &key, const QString &typed) const
    {
        view->setCurrentCell(row, column(key));
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Return);
        auto *editor = view->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, typed);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!view->viewport()->findChild<QLineEdit *>());
    }
    void press(int row, Qt::Key key) const
    {
        view->setCurrentCell(row, ExperimentList::Name);
        view->setFocus();
        QTest::keyClick(view, key);
    }
    //! "0.001 0.003": a setting of all rows.
    QString all(const QString &key) const
    {
        QStringList values;
        for (int row = 0; row < list().rowCount(); ++row)
            values << text(row, key);
        return values.join(u' ');
    }
};

const QString lr = QStringLiteral("lr");

} // namespace

class TestExperimentList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("rondo-test"));
        QCoreApplication::setApplicationName(QStringLiteral("list-%1").arg(QCoreApplication::applicationPid()));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }
    void init() { testing::failOnWarnings(); }
    void cleanup() { QSettings().clear(); }

    void runsExactlyWhatWasListed()
    {
        Fixture fixture(smallFlow(), true);
        fixture.choose();
        QCOMPARE(fixture.all(lr), QStringLiteral("0.001 0.003 0.01"));
        QVERIFY2(fixture.sum().startsWith(QStringLiteral("3 experiment(s) · how long is not known")),
                 qPrintable(fixture.sum()));

        fixture.type(0, lr, QStringLiteral("99"));
        QCOMPARE(fixture.text(0, lr), QStringLiteral("99"));
        QVERIFY2(fixture.words("experimentListProblem").startsWith(QStringLiteral("convnet-1: lr ")),
                 qPrintable(fixture.words("experimentListProblem")));
        QVERIFY(!fixture.runButton().isEnabled());
        fixture.type(0, lr, QStringLiteral("0.03"));
        QCOMPARE(fixture.words("experimentListProblem"), QString());
        QVERIFY(fixture.runButton().isEnabled());
        fixture.press(1, Qt::Key_Space);
        QCOMPARE(fixture.text(1, QStringLiteral("Experiment")), QStringLiteral("left out"));
        QCOMPARE(fixture.text(2, QStringLiteral("Experiment")), QStringLiteral("convnet-2"));
        QTRY_COMPARE(fixture.runButton().text(), QStringLiteral("Run 2 experiment(s)"));

        QPointer<QDialog> dialog = fixture.dialog;
        QTest::mouseClick(&fixture.runButton(), Qt::LeftButton);
        QTRY_VERIFY(!dialog);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.session->runExperiments().isEmpty(), 60'000);
        QStringList planned;
        for (const Experiment &experiment : fixture.session->runExperiments())
            planned << QString::number(experiment.settings.value(lr).toDouble());
        QCOMPARE(planned, (QStringList {QStringLiteral("0.03"), QStringLiteral("0.01")}));
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.session->isRunning(), 60'000);
        for (const Experiment &experiment : fixture.session->runExperiments())
            QCOMPARE(toString(experiment.state), toString(ExperimentState::Done));

        // What was trained is taken, and times are known now.
        fixture.choose();
        QTRY_COMPARE(fixture.text(2, QStringLiteral("Time")), QStringLiteral("trained before"));
        QVERIFY(fixture.text(0, QStringLiteral("Time")).endsWith(u's'));
        QVERIFY2(fixture.sum().contains(QStringLiteral("3 experiment(s), 1 trained before · about "))
                     && fixture.sum().endsWith(QStringLiteral("core-hours")),
                 qPrintable(fixture.sum()));
        QCOMPARE(fixture.runButton().text(), QStringLiteral("Run 2 experiment(s)"));
        setHourPrice({.amount = 3, .currency = QStringLiteral("EUR")});
        fixture.type(0, lr, QStringLiteral("0.03"));
        QTRY_COMPARE(fixture.text(0, QStringLiteral("Time")), QStringLiteral("trained before"));
        QTRY_VERIFY2(fixture.sum().contains(QStringLiteral("2 trained before"))
                         && fixture.sum().contains(QStringLiteral("EUR")),
                     qPrintable(fixture.sum()));
    }

    void onlyAChangedListIsAList_data()
    {
        QTest::addColumn<bool>("isChanged");
        QTest::addColumn<bool>("isRenamed");
        QTest::newRow("as the flow makes it") << false << false;
        QTest::newRow("one left out") << true << false;
        QTest::newRow("one left out, of nodes that swapped their titles") << true << true;
    }
    void onlyAChangedListIsAList()
    {
        QFETCH(bool, isChanged);
        QFETCH(bool, isRenamed);
        Flow flow = smallFlow(isRenamed);
        if (isRenamed)
            std::swap(flow.nodes[{QStringLiteral("convnet")}].title, flow.nodes[{QStringLiteral("vgg")}].title);
        Fixture fixture(flow);
        fixture.choose();
        if (isChanged)
            fixture.press(0, Qt::Key_Space);
        QCOMPARE(fixture.list().isChanged(), isChanged);
        QSignalSpy failed(fixture.session.get(), &Session::runFailed);
        QTest::keyClick(fixture.view, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(failed.count(), 1);
        const QString said = failed.first().first().toString();
        QVERIFY2(said.contains(QStringLiteral("run --flow digits")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("--list")) == isChanged, qPrintable(said));
        if (!isChanged)
            return;
        const QString path = said.section(QStringLiteral("--list "), 1).section(u' ', 0, 0);
        const auto text = readFile(path);
        QVERIFY_RESULT(text);
        const auto list = experimentList(*text, flow, NodeTypes::builtIn());
        QVERIFY_RESULT(list);
        QCOMPARE(list->first().node, NodeId {QStringLiteral("convnet")});
        QCOMPARE(list->first().settings.value(lr).toDouble(), 0.003);
    }

    void valuesAreChecked_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("reason");
        QTest::newRow("too large") << lr << QStringLiteral("11") << QStringLiteral("lr");
        QTest::newRow("no number") << lr << QStringLiteral("fast") << QStringLiteral("lr");
        QTest::newRow("several") << lr << QStringLiteral("0.1, 0.2") << QStringLiteral("one value");
        QTest::newRow("range") << lr << QStringLiteral("0.1..1 log 3") << QStringLiteral("one value");
        QTest::newRow("half a number") << QStringLiteral("epochs") << QStringLiteral("1.5") << QStringLiteral("epochs");
        QTest::newRow("twin") << lr << QStringLiteral("0.003") << QStringLiteral("the same as convnet-1");
        QTest::newRow("fine") << lr << QStringLiteral("2e-4") << QString();
    }
    void valuesAreChecked()
    {
        QFETCH(QString, key);
        QFETCH(QString, typed);
        QFETCH(QString, reason);
        Fixture fixture;
        fixture.choose();
        fixture.trigger("duplicateExperiment"); // of the first row, so that what is typed has a row of its own
        QCOMPARE(fixture.all(lr), QStringLiteral("0.001 0.001 0.003 0.01"));
        QVERIFY(!fixture.runButton().isEnabled());
        fixture.trigger("undoList");
        fixture.type(1, lr, QStringLiteral("0.05"));
        fixture.type(0, lr, QStringLiteral("0.003"));
        fixture.type(1, key, typed);
        const QString words = fixture.words("experimentListProblem");
        QCOMPARE(fixture.runButton().isEnabled(), reason.isEmpty());
        QVERIFY2(reason.isEmpty() ? words.isEmpty() : words.contains(reason), qPrintable(words));
        if (!reason.isEmpty()) {
            // Seen from elsewhere, a link leads there.
            fixture.view->setCurrentCell(2, fixture.column(lr));
            auto *label = fixture.dialog->findChild<QLabel *>(QStringLiteral("experimentListProblem"));
            QVERIFY(label->text().contains(QStringLiteral("Go to it")));
            QCOMPARE(label->textFormat(), Qt::RichText);
            Q_EMIT label->linkActivated(QStringLiteral("#"));
            QCOMPARE(fixture.view->currentCell().row(), 1);
            QCOMPARE(fixture.list().listed().size(), 2);
            const QModelIndex cell = fixture.list().index(1, fixture.column(key));
            const bool isTwin = reason.startsWith(QStringLiteral("the same"));
            QCOMPARE(cell.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("not valid")), !isTwin);
            QVERIFY(!fixture.dialog->saveList(fixture.folder.filePath(QStringLiteral("bad.jsonl"))));
        }
        fixture.press(1, Qt::Key_Space); // left out, it does no harm
        QVERIFY(fixture.runButton().isEnabled());
    }

    void rowsAreChangedAndBroughtBack()
    {
        Fixture fixture(smallFlow(true));
        fixture.choose();
        const QAbstractItemModelTester tester(&fixture.list());
        const QString planned = QStringLiteral("0.001 0.003 0.01");
        QVERIFY(fixture.all(lr).startsWith(planned));
        const int all = fixture.list().rowCount();
        fixture.press(1, Qt::Key_Delete);
        QCOMPARE(fixture.list().rowCount(), all - 1);
        QCOMPARE(fixture.view->currentCell().row(), 1);
        fixture.press(0, Qt::Key_Insert);
        QCOMPARE(fixture.list().rowCount(), all);
        QCOMPARE(fixture.list().rows().last().node, NodeId {QStringLiteral("convnet")});
        QCOMPARE(fixture.view->currentCell().row(), all - 1);
        fixture.trigger("undoList");
        fixture.trigger("undoList");
        QVERIFY(!fixture.list().isChanged());
        fixture.trigger("redoList");
        QCOMPARE(fixture.list().rowCount(), all - 1);
        fixture.trigger("resetExperiments");
        QVERIFY(!fixture.list().isChanged());
        fixture.trigger("undoList");
        QVERIFY(fixture.list().isChanged());

        // Sorted, the rows stay the ones they are.
        fixture.trigger("resetExperiments");
        fixture.view->sortByColumn(fixture.column(lr), Qt::DescendingOrder);
        fixture.press(2, Qt::Key_Space);
        QVERIFY(!fixture.list().runs(2));
        QCOMPARE(fixture.list().listed().first().settings.value(lr).toDouble(), 0.001);
        for (int row = 0; row < all; ++row)
            fixture.list().setIncluded({row}, false);
        QVERIFY(!fixture.runButton().isEnabled());
        QVERIFY(fixture.words("experimentListNote").contains(QStringLiteral("left out")));
    }

    void trialsOfASearchAreChosenLater()
    {
        Fixture fixture(searchedFlow());
        fixture.choose();
        QCOMPARE(fixture.list().rowCount(), 4);
        QCOMPARE(fixture.text(0, lr), QStringLiteral("chosen while it runs"));
        QVERIFY(!fixture.list().index(0, fixture.column(lr)).flags().testFlag(Qt::ItemIsEditable));
        QCOMPARE(fixture.list().runCount(), 4);
        fixture.press(0, Qt::Key_Space);
        fixture.press(0, Qt::Key_Delete);
        QVERIFY(!fixture.list().isChanged());
        fixture.type(3, lr, QStringLiteral("0.02"));
        QCOMPARE(fixture.list().runCount(), 1);
        QVERIFY(fixture.words("experimentListNote").contains(QStringLiteral("left out")));
        fixture.trigger("resetExperiments");
        QCOMPARE(fixture.list().runCount(), 4);
        QCOMPARE(fixture.words("experimentListNote"), QString());
    }

    void aNodeHasItsOwnList()
    {
        Fixture fixture(smallFlow(true));
        fixture.page->scene().select({NodeId {QStringLiteral("convnet")}});
        auto *link = fixture.page->findChild<QPushButton *>(QStringLiteral("chooseExperimentsButton"));
        QTRY_VERIFY(link->isVisible() && link->isEnabled());
        fixture.openWith([link] { link->click(); });
        QCOMPARE(fixture.list().rowCount(), 3);
        QVERIFY(fixture.dialog->windowTitle().contains(QStringLiteral("ConvNet")));
        const QRect first = fixture.view->visualRect(fixture.view->model()->index(0, 0));
        QTest::mouseClick(fixture.view->viewport(), Qt::LeftButton, {}, first.topLeft() + QPoint(18, 14));
        QVERIFY(!fixture.list().runs(0));
        QSignalSpy failed(fixture.session.get(), &Session::runFailed);
        fixture.runButton().click();
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(failed.first().first().toString().contains(QStringLiteral("--only convnet --list")));
    }

    void aListMayBeShortenedBelowTheLimit()
    {
        QSettings().setValue(QStringLiteral("limits/experiments"), 2);
        Fixture fixture;
        fixture.choose();
        QVERIFY(!fixture.page->findChild<QAction *>(QStringLiteral("runFlow"))->isEnabled());
        QVERIFY(!fixture.runButton().isEnabled());
        QVERIFY(fixture.words("experimentListNote").contains(QStringLiteral("Settings")));
        fixture.press(0, Qt::Key_Space);
        QVERIFY(fixture.runButton().isEnabled());
        QCOMPARE(fixture.words("experimentListNote"), QString());
        QSignalSpy failed(fixture.session.get(), &Session::runFailed);
        fixture.runButton().click();
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(failed.first().first().toString().contains(QStringLiteral("--list")));
    }

    void columnsThatAreEqualAreShownOnDemand()
    {
        Fixture fixture;
        fixture.choose();
        QVERIFY(!fixture.view->isColumnHidden(fixture.column(lr)));
        const int filters = fixture.column(QStringLiteral("filters"));
        QVERIFY(fixture.view->isColumnHidden(filters));
        fixture.dialog->findChild<QAbstractButton *>(QStringLiteral("equalSettings"))->click();
        QVERIFY(!fixture.view->isColumnHidden(filters));
        fixture.type(0, QStringLiteral("filters"), QStringLiteral("6"));
        fixture.dialog->findChild<QAbstractButton *>(QStringLiteral("equalSettings"))->click();
        QVERIFY(!fixture.view->isColumnHidden(filters));
    }

    void rowsGoThroughTheClipboard()
    {
        Fixture fixture;
        fixture.choose();
        fixture.press(0, Qt::Key_Space);
        fixture.view->selectRows({0, 1});
        fixture.trigger("copyExperiments");
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("node\tlr\nConvNet\t0.001\nConvNet\t0.003\n"));
        QGuiApplication::clipboard()->setText(QStringLiteral("lr\tfilters\n0.02\t6\n77\t4\n"));
        fixture.trigger("pasteExperiments");
        QCOMPARE(fixture.all(lr), QStringLiteral("0.001 0.003 0.01 0.02 77"));
        QCOMPARE(fixture.text(3, QStringLiteral("filters")), QStringLiteral("6"));
        QVERIFY(fixture.words("experimentListProblem").contains(QStringLiteral("lr")));
        QGuiApplication::clipboard()->setText(QStringLiteral("a letter to somebody"));
        fixture.trigger("pasteExperiments");
        QCOMPARE(fixture.list().rowCount(), 5);
        QVERIFY(fixture.words("experimentListProblem").contains(QStringLiteral("no node")));
    }

    void listsAreSavedAndOpened()
    {
        Fixture fixture;
        fixture.choose();
        fixture.press(0, Qt::Key_Space);
        const QString path = fixture.folder.filePath(QStringLiteral("list.jsonl"));
        QVERIFY_RESULT(fixture.dialog->saveList(path));
        fixture.trigger("resetExperiments");
        QVERIFY_RESULT(fixture.dialog->openList(path));
        QCOMPARE(fixture.all(lr), QStringLiteral("0.003 0.01"));
        QVERIFY_RESULT(writeFileAtomically(path, "{\"node\":\"ConvNet\",\"settings\":{\"lr\":50}}\n"));
        const auto opened = fixture.dialog->openList(path);
        QVERIFY(!opened);
        QVERIFY(opened.errorText().startsWith(QStringLiteral("Line 1")));
        QCOMPARE(fixture.all(lr), QStringLiteral("0.003 0.01"));
    }

    void closingAChangedListIsAsked_data()
    {
        QTest::addColumn<bool>("isChanged");
        QTest::newRow("as it was") << false;
        QTest::newRow("changed") << true;
    }
    void closingAChangedListIsAsked()
    {
        QFETCH(bool, isChanged);
        Fixture fixture;
        fixture.choose();
        if (isChanged)
            fixture.press(0, Qt::Key_Space);
        QPointer<QDialog> dialog = fixture.dialog;
        QTest::keyClick(fixture.view, Qt::Key_Escape);
        if (isChanged) {
            auto *question = dialog->findChild<QMessageBox *>(QStringLiteral("closeList"));
            QVERIFY(question);
            QVERIFY(dialog->isVisible());
            question->findChild<QPushButton *>(QStringLiteral("closeAllTheSame"))->click();
        }
        QTRY_VERIFY(!dialog);
    }

    void pictures()
    {
        // Looked at by people: RONDO_PICTURES=folder keeps them.
        const QString folder = qEnvironmentVariable("RONDO_PICTURES");
        Fixture fixture(searchedFlow());
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            fixture.theme.setMode(mode);
            fixture.choose();
            fixture.dialog->resize(960, 520);
            fixture.trigger("addExperiment");
            fixture.type(4, lr, QStringLiteral("50"));
            fixture.press(3, Qt::Key_Space);
            fixture.view->setCurrentCell(4, fixture.column(lr));
            QCoreApplication::processEvents();
            const QImage image = fixture.dialog->grab().toImage();
            QVERIFY(!image.isNull());
            if (!folder.isEmpty())
                QVERIFY(image.save(QStringLiteral("%1/list-%2.png").arg(folder).arg(int(mode))));
            delete fixture.dialog;
        }
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestExperimentList)
#include "tst_experimentlist.moc"
