// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "data/source.h"
#include "flow/flowcheck.h"
#include "flow/flowlive.h"
#include "flow/inspector.h"
#include "flow/nodecode.h"
#include "flow/parameterform.h"
#include "flow/runactions.h"
#include "flow/trainingpicture.h"
#include "pagefixture.h"
#include "store/database.h"
#include "testing.h"
#include "widgets/controls.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>

using namespace rondo;
using namespace rondo::testing;

// Running parts of a flow from the canvas, and what the cards, the inspector and the menus say about it. The
// runs are written into the store as rondoctl would; a stand-in for rondoctl tells what it was asked to do.

namespace {

//! Generated digits, ConvNet × 2, VGG, a gate.
Flow smallFlow()
{
    Flow flow = sampleDigits();
    flow.remove({NodeId {QStringLiteral("script")}, NodeId {QStringLiteral("deployment")}});
    flow.nodes[{QStringLiteral("digits")}].settings
        = {{QStringLiteral("train"), Value(100)}, {QStringLiteral("test"), Value(10)}};
    flow.nodes[{QStringLiteral("convnet")}].settings = {{QStringLiteral("lr"), Choices {{0.001, 0.01}}}};
    flow.nodes[{QStringLiteral("vgg")}].settings = {};
    flow.notes.clear();
    flow.frames.clear();
    return flow;
}

struct Fixture : FlowPageFixture {
    std::unique_ptr<Database> writer;

    explicit Fixture(const Flow &drawn = smallFlow())
        : FlowPageFixture(drawn)
    {
        writer = std::move(*Database::open(Project::open(projectFolder)->storePath()));
        // A rondoctl that says what it was asked to do.
        const QString program = folder.filePath(QStringLiteral("rondoctl"));
        QFile file(program);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no program could be made");
        file.write("#!/bin/sh\necho \"$@\" >&2\nexit 1\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        file.close();
        qputenv("RONDO_BIN_DIR", folder.path().toUtf8());
        open();
    }
    ~Fixture()
    {
        close();
        qunsetenv("RONDO_BIN_DIR");
    }

    Flow flow() const { return page->document().flow(); }
    NodeId id(const char *name) const { return NodeId {QString::fromLatin1(name)}; }
    const NodePicture &picture(const char *name) const { return page->scene().nodeItem(id(name))->picture(); }
    QString words(const char *name) const { return picture(name).words; }
    RunActions &runs() const { return page->runs(); }
    template <class T> T *part(const char *name) const
    {
        return page->inspector().findChild<T *>(QLatin1String(name));
    }

    void set(const char *assignment) const
    {
        page->document().edit(QStringLiteral("set"), [&](Flow &drawn) {
            QVERIFY_RESULT(applySetting(drawn, NodeTypes::builtIn(), QString::fromLatin1(assignment)));
        });
    }

    //! A run of \a scope as rondoctl would leave it: what \a cached has is cached, \a failed failed.
    RunId finishedRun(const RunScope &scope = {}, const char *failed = "") const
    {
        auto objects = *ObjectStore::open(Project::open(projectFolder)->objectsFolder());
        Datasets datasets(*writer, objects);
        Catalog catalog;
        const Node digits = flow().nodes.value(id("digits"));
        QJsonObject settings;
        for (const Parameter &parameter : NodeTypes::builtIn().find(digits.type)->parameters)
            settings.insert(parameter.key, valuesOf(parameter, settingOf(digits, parameter)).value(0));
        const auto row = resolveSource(datasets, objects, projectFolder, settings);
        if (!row)
            qFatal("%s", qPrintable(row.errorText()));
        catalog.insert(digits.id, {row->digest, 0});
        const auto plan = compile(flow(), NodeTypes::builtIn(), catalog, projectFolder, scope);
        if (!plan)
            qFatal("%s", qPrintable(plan.errorText()));
        Experiments experiments(*writer);
        const RunId run = *experiments.addRun(QStringLiteral("digits"), QString::fromUtf8(flowToText(flow())),
                                              *plan, {{QStringLiteral("scope"), scope.toJson()}});
        const QList<Experiment> all = *experiments.experiments(run);
        for (Experiment experiment : all) {
            const bool fails = experiment.node.value == QLatin1String(failed) && experiment.ordinal == 1;
            experiment.state = fails ? ExperimentState::Failed : ExperimentState::Done;
            experiment.seconds = 60;
            experiment.epoch = experiment.epochs = 6;
            experiment.started = QDateTime::currentDateTimeUtc().addSecs(-60);
            experiment.finished = QDateTime::currentDateTimeUtc();
            if (fails) {
                experiment.reason = QStringLiteral("The loss became NaN.");
                for (int line = 1; line <= 30; ++line)
                    experiment.logTail += QStringLiteral("line %1\n").arg(line);
            }
            (void)experiments.update(experiment);
            (void)experiments.setMetrics(
                experiment.id, {{QStringLiteral("val_loss"), 0.02}, {QStringLiteral("val_accuracy"), 0.99}});
        }
        const QJsonObject report {
            {QStringLiteral("node"), QStringLiteral("Validation")},
            {QStringLiteral("models"), QJsonArray {QJsonObject {{QStringLiteral("passes"), true}}}}};
        (void)experiments.setRunState(run, RunState::Done,
                                      scope.part == RunScope::Part::All ? report : QJsonObject());
        return run;
    }
};

} // namespace

class TestRunning : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("rondo-test"));
        QCoreApplication::setApplicationName(
            QStringLiteral("running-%1").arg(QCoreApplication::applicationPid()));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }
    void init() { testing::failOnWarnings(); }

    void anActionAsksForAPart_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("arguments");
        QTest::newRow("node") << QStringLiteral("runNode") << QStringLiteral("--only convnet --project");
        QTest::newRow("to") << QStringLiteral("runTo") << QStringLiteral("--to convnet --project");
        QTest::newRow("from") << QStringLiteral("runFrom") << QStringLiteral("--from convnet --project");
        QTest::newRow("node sample") << QStringLiteral("runNodeSample")
                                     << QStringLiteral("--only convnet --sample --project");
        QTest::newRow("node anew") << QStringLiteral("runNodeAnew")
                                   << QStringLiteral("--only convnet --no-cache --project");
        QTest::newRow("sample") << QStringLiteral("runSample")
                                << QStringLiteral("--cause Run in the window --sample --project");
        QTest::newRow("flow") << QStringLiteral("runFlow")
                              << QStringLiteral("--cause Run in the window --project");
        QTest::newRow("again") << QStringLiteral("runAgain")
                               << QStringLiteral("--cause Run in the window --no-cache --project");
        QTest::newRow("Shift Enter") << QString() << QStringLiteral("--only convnet --project");
        QTest::newRow("a frame") << QStringLiteral("frame")
                                 << QStringLiteral("--only convnet --only vgg --project");
    }
    void anActionAsksForAPart()
    {
        QFETCH(QString, action);
        QFETCH(QString, arguments);
        Fixture fixture;
        QTRY_VERIFY(fixture.page->check().isCurrent());
        fixture.page->scene().select({fixture.id("convnet")});
        QSignalSpy failed(fixture.session.get(), &Session::runFailed);
        if (action == QLatin1String("frame")) {
            fixture.page->runNodes({fixture.id("convnet"), fixture.id("vgg")});
        } else if (action.isEmpty()) {
            fixture.page->view().setFocus();
            QTest::keyClick(&fixture.page->view(), Qt::Key_Return, Qt::ShiftModifier);
        } else {
            auto *found = fixture.page->findChild<QAction *>(action);
            QVERIFY(found);
            QVERIFY2(found->isEnabled(), qPrintable(found->toolTip()));
            found->trigger();
        }
        QTRY_COMPARE(failed.count(), 1);
        const QString said = failed.first().first().toString();
        QVERIFY2(said.contains(arguments), qPrintable(said));
    }

    void anActionSaysWhyItCannot_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("selected");
        QTest::addColumn<QString>("reason");
        QTest::newRow("nothing selected") << QString() << QString() << QStringLiteral("Select a node");
        QTest::newRow("turned off") << QStringLiteral("!vgg") << QStringLiteral("vgg")
                                    << QStringLiteral("VGG is turned off");
        QTest::newRow("its own problem")
            << QStringLiteral("vgg.depth=6") << QStringLiteral("vgg") << QStringLiteral("depth");
        QTest::newRow("a problem before it")
            << QStringLiteral("vgg.depth=6") << QStringLiteral("validation") << QStringLiteral("depth");
        QTest::newRow("a problem elsewhere")
            << QStringLiteral("vgg.depth=6") << QStringLiteral("convnet") << QString();
        QTest::newRow("over the limit")
            << QStringLiteral("limit") << QStringLiteral("convnet") << QStringLiteral("Settings");
    }
    void anActionSaysWhyItCannot()
    {
        QFETCH(QString, change);
        QFETCH(QString, selected);
        QFETCH(QString, reason);
        QSettings().setValue(QStringLiteral("limits/experiments"),
                             change == QLatin1String("limit") ? 1 : 1000);
        Fixture fixture;
        fixture.page->document().edit(QStringLiteral("change"), [&](Flow &flow) {
            if (change.startsWith(u'!'))
                flow.nodes[{change.mid(1)}].enabled = false;
            else if (change.contains(u'='))
                flow.nodes[{QStringLiteral("vgg")}].settings.insert(QStringLiteral("depth"), Value(6));
        });
        QTRY_VERIFY(fixture.page->check().isCurrent());
        if (!selected.isEmpty())
            fixture.page->scene().select({NodeId {selected}});
        const QAction &action = *fixture.runs().runNode;
        QTRY_COMPARE(action.isEnabled(), reason.isEmpty());
        if (!reason.isEmpty())
            QVERIFY2(action.toolTip().contains(reason), qPrintable(action.toolTip()));
        if (change == QLatin1String("limit")) {
            QVERIFY(!fixture.page->findChild<QAction *>(QStringLiteral("runFlow"))->isEnabled());
            QVERIFY(fixture.page->check().reason().contains(QStringLiteral("Settings")));
        }
        QSettings().remove(QStringLiteral("limits/experiments"));
    }

    void aCardSaysWhyItIsStale()
    {
        Fixture fixture;
        QCOMPARE(fixture.words("convnet"), QStringLiteral("Not run yet"));
        (void)fixture.finishedRun();
        QTRY_COMPARE(fixture.words("convnet"), QStringLiteral("Done in 1 min"));
        QTRY_COMPARE(fixture.words("validation"), QStringLiteral("1 of 1 pass"));
        fixture.page->scene().select({fixture.id("convnet")});

        fixture.set("ConvNet.lr=0.001,0.02");
        QTRY_COMPARE(fixture.words("convnet"), QStringLiteral("lr changed since run 1"));
        QVERIFY(fixture.picture("convnet").stale);
        const NodeItem *card = fixture.page->scene().nodeItem(fixture.id("convnet"));
        QVERIFY2(card->toolTip().contains(QStringLiteral("lr changed since run 1")),
                 qPrintable(card->toolTip()));
        QVERIFY(card->accessibleName().contains(QStringLiteral("lr changed since run 1")));
        QTRY_VERIFY(
            fixture.part<QLabel>("staleReason")->text().contains(QStringLiteral("lr changed since run 1")));
        QCOMPARE(fixture.words("validation"), QStringLiteral("ConvNet changed since run 1"));
        QCOMPARE(fixture.words("vgg"), QStringLiteral("Done in 1 min"));

        fixture.page->document().undoStack().undo();
        QTRY_COMPARE(fixture.words("convnet"), QStringLiteral("Done in 1 min"));
        QVERIFY(!fixture.picture("validation").stale);

        // What leads back to results that are there is cached, not stale.
        fixture.set("ConvNet.lr=0.001,0.02");
        (void)fixture.finishedRun();
        QTRY_COMPARE(fixture.words("convnet"), QStringLiteral("Done in 1 min"));
        fixture.set("ConvNet.lr=0.001,0.01");
        QTRY_COMPARE(fixture.words("convnet"), QStringLiteral("Cached from run 2"));
        QVERIFY(!fixture.picture("convnet").stale);
        QCOMPARE(fixture.picture("convnet").segments.count(Status::Cached), 2);
    }

    void aPartLeavesTheOthersAsTheyWere()
    {
        Fixture fixture;
        (void)fixture.finishedRun();
        QTRY_COMPARE(fixture.words("vgg"), QStringLiteral("Done in 1 min"));
        (void)fixture.finishedRun({.part = RunScope::Part::Only, .nodes = {fixture.id("convnet")}});
        QTRY_COMPARE(fixture.session->run()->id, RunId {2});
        QTRY_COMPARE(fixture.words("vgg"), QStringLiteral("Done in 1 min"));
        QCOMPARE(fixture.words("validation"), QStringLiteral("1 of 1 pass"));
        (void)fixture.finishedRun({.sample = true});
        QTRY_COMPARE(fixture.words("convnet"), QStringLiteral("Sample done in 1 min"));
    }

    void aFailedCardOpensItsLog()
    {
        Fixture fixture;
        (void)fixture.finishedRun({}, "convnet");
        QTRY_COMPARE(fixture.words("convnet"), QStringLiteral("1 failed, open log"));
        fixture.page->view().zoomTo(1);
        fixture.page->scene().clearSelection();
        const NodeItem *card = fixture.page->scene().nodeItem(fixture.id("convnet"));
        fixture.page->view().centerOn(card);
        const QPoint foot
            = fixture.page->view().mapFromScene(card->pos() + QPointF(60, card->geometry().footTop + 16));
        QTest::mouseClick(fixture.page->view().viewport(), Qt::LeftButton, {}, foot);
        auto *log = fixture.part<QWidget>("results")->findChild<QPlainTextEdit *>();
        QTRY_VERIFY(log->isVisible());
        QCOMPARE(log->toPlainText().count(u'\n'), 19);
        QVERIFY(log->toPlainText().endsWith(QStringLiteral("line 30")));
        QCOMPARE(fixture.page->scene().currentNode(), fixture.id("convnet"));
    }

    void theFootEstimates()
    {
        Fixture fixture;
        fixture.page->scene().select({fixture.id("convnet")});
        auto *estimate = fixture.part<QLabel>("estimate");
        auto *count = fixture.part<QLabel>("estimateCount");
        QTRY_COMPARE(count->text(), QStringLiteral("2 of 3 experiment(s)"));
        QCOMPARE(estimate->text(), QStringLiteral("No estimate yet"));
        (void)fixture.finishedRun();
        QTRY_COMPARE(estimate->text(), QStringLiteral("Nothing to train"));
        // Each takes one minute for six epochs; one at a time or not, this many take longer than one.
        fixture.set("ConvNet.epochs=60");
        QTRY_VERIFY2(estimate->text().startsWith(QStringLiteral("About ")), qPrintable(estimate->text()));
        QVERIFY(fixture.part<QPushButton>("runNodeButton")->isEnabled());
        QCOMPARE(fixture.part<QPushButton>("runNodeButton")->text(), QStringLiteral("Run this node"));
        fixture.set("ConvNet.dropout=0..0.9 90");
        QTRY_COMPARE(count->property("tone").toString(), QStringLiteral("warning"));
    }

    void theCacheOfANodeIsCleared()
    {
        Fixture fixture;
        fixture.page->scene().select({fixture.id("convnet")});
        QVERIFY(!fixture.runs().clearCache->isEnabled());
        (void)fixture.finishedRun();
        QTRY_VERIFY(fixture.runs().clearCache->isEnabled());
        QSignalSpy toasts(fixture.page.get(), &Page::toastRequested);
        fixture.runs().clearCache->trigger();
        QTRY_COMPARE(toasts.count(), 1);
        QVERIFY(toasts.first().at(0).toString().contains(QStringLiteral("ConvNet")));
        QVERIFY(toasts.first().at(1).toString().startsWith(QStringLiteral("2 ")));
        QTRY_VERIFY(fixture.picture("convnet").stale);
        QVERIFY(!fixture.runs().clearCache->isEnabled());
    }

    void theCodeOfANode()
    {
        Flow flow = smallFlow();
        const NodeId script = flow.add(*NodeTypes::builtIn().find(QStringLiteral("script")), {800, 0});
        flow.nodes[script].settings.insert(QStringLiteral("script"), Value(QStringLiteral("scripts/own.py")));
        Fixture fixture(flow);
        QVERIFY_RESULT(writeFileAtomically(fixture.projectFolder + QStringLiteral("/scripts/own.py"),
                                           "import torch\nprint('hello')\n"));
        auto *tabs = fixture.part<QTabBar>("inspectorTabs");
        auto *text = fixture.part<QPlainTextEdit>("nodeCodeText");
        fixture.page->scene().select({fixture.id("convnet")});
        tabs->setCurrentIndex(1);
        QVERIFY(text->isVisible());
        QVERIFY2(text->toPlainText().contains(QStringLiteral("--set 'ConvNet.lr=0.001, 0.01'")),
                 qPrintable(text->toPlainText()));
        QVERIFY(text->toPlainText().contains(QStringLiteral("--only ConvNet")));
        QVERIFY(!fixture.part<QPushButton>("openInEditor")->isVisible());
        fixture.page->scene().select({script});
        QCOMPARE(text->toPlainText(), QStringLiteral("import torch\nprint('hello')\n"));
        QVERIFY(text->isReadOnly());
        QVERIFY(fixture.part<QPushButton>("openInEditor")->isVisible());
    }

    void theSearchChoosesTheMetricOfTheValidation()
    {
        Fixture fixture;
        fixture.page->scene().select({fixture.id("vgg")});
        auto *metric = fixture.part<QComboBox>("maximise");
        QVERIFY(metric->isVisible());
        QCOMPARE(metric->currentText(), QStringLiteral("val_accuracy"));
        metric->setFocus();
        QTest::keyClick(metric, Qt::Key_Down);
        const Node gate = fixture.flow().nodes.value(fixture.id("validation"));
        QCOMPARE(gate.settings.value(QStringLiteral("objective")),
                 Setting(Value(QStringLiteral("val_loss"))));
        fixture.page->document().undoStack().undo();
        QCOMPARE(metric->currentText(), QStringLiteral("val_accuracy"));
    }

    void theMethodOfTheSearchIsChosen()
    {
        Flow searched = smallFlow();
        searched.nodes[{QStringLiteral("vgg")}].settings.insert(QStringLiteral("lr"), Range {1e-4, 0.1, true, 5});
        Fixture fixture(searched);
        fixture.page->scene().select({fixture.id("vgg")});
        auto *method = fixture.part<SegmentedControl>("searchMethod");
        const auto row = [&fixture](const char *key) {
            return fixture.page->inspector().form()->findChild<QWidget *>(QStringLiteral("parameter-")
                                                                          + QLatin1String(key));
        };
        QCOMPARE(method->currentIndex(), 0);
        for (const char *key : {"trials", "search_seed", "prune_after", "prune_factor"})
            QVERIFY2(row(key)->isHidden(), key);
        QVERIFY(!row("warm_start")->isHidden());
        method->setCurrentIndex(3);
        const auto vgg = [&fixture] { return fixture.flow().nodes.value(fixture.id("vgg")); };
        QCOMPARE(vgg().settings.value(QStringLiteral("search")), Setting(Value(QStringLiteral("tpe"))));
        QVERIFY(!row("trials")->isHidden());
        QVERIFY(!row("search_seed")->isHidden());
        auto *trials = row("trials")->findChild<QLineEdit *>();
        trials->selectAll();
        QTest::keyClicks(trials, QStringLiteral("4"));
        QTest::keyClick(trials, Qt::Key_Return);
        QCOMPARE(fixture.part<QLabel>("experimentCount")->text(), QStringLiteral("4 experiment(s)"));
        fixture.page->document().edit(QStringLiteral("prune"), [&](Flow &flow) {
            flow.nodes[fixture.id("vgg")].settings.insert(QStringLiteral("pruner"),
                                                          Value(QStringLiteral("halving")));
        });
        QVERIFY(!row("prune_after")->isHidden());
        QVERIFY(!row("prune_factor")->isHidden());
        method->setCurrentIndex(0);
        QVERIFY(!vgg().settings.contains(QStringLiteral("search")));
        QVERIFY(row("trials")->isHidden());
        fixture.page->document().undoStack().undo();
        QCOMPARE(method->currentIndex(), 3);
    }

    void stoppingEarlyIsSwitched()
    {
        Fixture fixture;
        fixture.page->scene().select({fixture.id("vgg")});
        auto *toggle = fixture.part<QAbstractButton>("stopEarly");
        QVERIFY(!toggle->isChecked());
        toggle->click();
        const auto patience = [&] {
            return fixture.flow().nodes.value(fixture.id("vgg")).settings.value(QStringLiteral("patience"));
        };
        QCOMPARE(patience(), Setting(Value(3)));
        QVERIFY(toggle->isChecked());
        toggle->click();
        QCOMPARE(fixture.flow(), smallFlow());
        QVERIFY(!toggle->isChecked());
    }

    void placesAreToldInWords()
    {
        QCOMPARE(placeInLine(1), QStringLiteral("Next in line"));
        QCOMPARE(placeInLine(3), QStringLiteral("Third in line"));
        QCOMPARE(placeInLine(12), QStringLiteral("Number 12 in line"));
    }

    void pictures()
    {
        // Looked at by people: RONDO_PICTURES=folder keeps them.
        const QString folder = qEnvironmentVariable("RONDO_PICTURES");
        Fixture fixture;
        (void)fixture.finishedRun();
        (void)fixture.finishedRun({.part = RunScope::Part::Only, .nodes = {fixture.id("vgg")}}, "vgg");
        fixture.page->scene().select({fixture.id("convnet")});
        fixture.set("ConvNet.lr=0.001,0.02");
        QTRY_VERIFY(fixture.picture("convnet").stale);
        QTRY_COMPARE(fixture.words("vgg"), QStringLiteral("1 failed, open log"));
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            fixture.theme.setMode(mode);
            for (int tab = 0; tab < 3; ++tab) {
                fixture.part<QTabBar>("inspectorTabs")->setCurrentIndex(tab);
                QCoreApplication::processEvents();
                const QImage image = fixture.page->grab().toImage();
                QVERIFY(!image.isNull());
                if (!folder.isEmpty())
                    QVERIFY(image.save(
                        QStringLiteral("%1/running-%2-%3.png").arg(folder).arg(tab).arg(int(mode))));
            }
        }
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestRunning)
#include "tst_running.moc"
