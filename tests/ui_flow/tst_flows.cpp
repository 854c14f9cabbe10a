// SPDX-License-Identifier: GPL-3.0-or-later
// The flows of a project on the Flow page: tabs, templates, trash, history, the past, drawings for elsewhere.
#include "base/files.h"
#include "experiments/experiments.h"
#include "flow/comparedialog.h"
#include "flow/exportdialog.h"
#include "flow/flowfile.h"
#include "flow/flowtabs.h"
#include "flow/historypanel.h"
#include "flow/inspector.h"
#include "flow/newflowdialog.h"
#include "flow/noticebar.h"
#include "flow/parameterform.h"
#include "flow/projectflows.h"
#include "flow/templates.h"
#include "pagefixture.h"
#include "testing.h"

#include <QClipboard>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSvgRenderer>

using namespace rondo;
using namespace rondo::testing;

namespace {

const QString digits = QStringLiteral("digits");

struct PageFixture : FlowPageFixture {
    std::unique_ptr<QSignalSpy> toasts;

    explicit PageFixture(const QStringList &names = {digits})
        : FlowPageFixture(sampleDigits(), names)
    {
        open();
    }

    void open()
    {
        FlowPageFixture::open();
        toasts = std::make_unique<QSignalSpy>(page.get(), &Page::toastRequested);
        page->toolbarWidget()->resize(900, 40);
    }
    const Project &project() const { return session->project(); }
    const Flow &flow() const { return page->document().flow(); }
    QLineEdit *nameField() const
    {
        return page->tabs().findChild<QLineEdit *>(QStringLiteral("flowNameField"));
    }
    void rename(const QString &from, const QString &to)
    {
        page->tabs().startRename(from);
        nameField()->setText(to);
        QTest::keyClick(nameField(), Qt::Key_Return);
    }
    void move(const char *title)
    {
        page->document().edit(QStringLiteral("Move %1").arg(QLatin1String(title)), [title](Flow &changed) {
            changed.nodes[changed.nodeByTitle(QLatin1String(title))->id].position += QPointF(8, 0);
        });
    }
    QPushButton *noticeButton(const char *name) const
    {
        return page->findChild<QWidget *>(QStringLiteral("fileBar"))
            ->findChild<QPushButton *>(QLatin1String(name));
    }
    RunId addRun(const Flow &drawn)
    {
        auto experiments = session->experiments();
        const auto run
            = experiments.addRun(page->flowName(), QString::fromUtf8(flowToText(drawn)), Plan(), {});
        if (!run)
            qFatal("%s", qPrintable(run.errorText()));
        return *run;
    }
};

//! RONDO_PICTURES=folder keeps pictures for people to look at.
void keep(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("RONDO_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(widget.grab().save(folder + QLatin1Char('/') + name));
}

} // namespace

class TestFlows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void aTabIsRenamedWithItsHistory()
    {
        PageFixture fixture;
        fixture.move("VGG");
        QTest::mouseDClick(&fixture.page->tabs(), Qt::LeftButton, {},
                           fixture.page->tabs().tabRect(0).center());
        QVERIFY(fixture.nameField());
        QTest::keyClick(fixture.nameField(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(fixture.nameField(), QStringLiteral("cheque digits"));
        QTest::keyClick(fixture.nameField(), Qt::Key_Return);
        QCOMPARE(fixture.project().flowNames(), {QStringLiteral("cheque digits")});
        QCOMPARE(fixture.page->flowName(), QStringLiteral("cheque digits"));
        QCOMPARE(fixture.page->document().undoStack().undoText(), QStringLiteral("Move VGG"));
        fixture.page->document().undoStack().undo();
        QCOMPARE(fixture.flow(), sampleDigits());
        QVERIFY(fixture.toasts->isEmpty());
    }

    void aRenamedFlowKeepsItsRuns()
    {
        PageFixture fixture;
        const auto run = fixture.session->experiments().addRun(
            digits, QString::fromUtf8(flowToText(fixture.flow())), {}, {});
        QVERIFY_RESULT(run);
        const auto pastRuns = [&fixture] {
            auto *menu = fixture.page->menuActions(QStringLiteral("run")).constLast()->menu();
            Q_EMIT menu->aboutToShow();
            QStringList texts;
            for (const QAction *action : menu->actions())
                texts << action->text().section(QStringLiteral(" ·"), 0, 0);
            return texts;
        };
        const QStringList expected {QStringLiteral("Run %1").arg(run->value)};
        QCOMPARE(pastRuns(), expected);
        fixture.rename(digits, QStringLiteral("cheque digits"));
        QCOMPARE(fixture.page->flowName(), QStringLiteral("cheque digits"));
        QCOMPARE(pastRuns(), expected);
        QTRY_COMPARE(fixture.session->run()->flow, QStringLiteral("cheque digits"));
    }

    void badNamesAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("refused");
        QTest::newRow("taken") << QStringLiteral("second") << true;
        QTest::newRow("taken but for case") << QStringLiteral("SECOND") << true;
        QTest::newRow("a path") << QStringLiteral("../escape") << true;
        QTest::newRow("hidden") << QStringLiteral(".digits") << true;
        QTest::newRow("other case of its own") << QStringLiteral("Digits") << false;
        QTest::newRow("letters of the world") << QStringLiteral("Ziffern-é 数") << false;
    }
    void badNamesAreRefused()
    {
        QFETCH(QString, name);
        QFETCH(bool, refused);
        PageFixture fixture({digits, QStringLiteral("second")});
        fixture.rename(digits, name);
        QCOMPARE(fixture.toasts->size(), refused ? 1 : 0);
        QCOMPARE(fixture.project().flowNames().contains(digits), refused);
        QCOMPARE(fixture.project().flowNames().contains(name), !refused || name == QLatin1String("second"));
        QCOMPARE(fixture.page->flowName(), refused ? digits : name);
        QCOMPARE(fixture.flow(), sampleDigits());
    }

    void escapeLeavesTheName()
    {
        PageFixture fixture;
        fixture.page->tabs().startRename(digits);
        QTest::keyClicks(fixture.nameField(), QStringLiteral("other"));
        QTest::keyClick(fixture.nameField(), Qt::Key_Escape);
        QCOMPARE(fixture.project().flowNames(), {digits});
    }

    void aFlowIsDuplicated()
    {
        PageFixture fixture;
        fixture.move("VGG");
        const Flow moved = fixture.flow();
        QMenu menu;
        fixture.page->tabs().fillMenu(menu, digits);
        menu.findChild<QAction *>(QStringLiteral("duplicateFlow"))->trigger();
        QCOMPARE(fixture.page->flowName(), QStringLiteral("digits 2"));
        QCOMPARE(fixture.flow(), moved);
        QCOMPARE(fixture.page->document().undoStack().count(), 0);
        fixture.move("VGG");
        QVERIFY(fixture.page->file().save());
        QCOMPARE(*loadFlow(fixture.project().flowPath(digits)), moved);
    }

    void aDeletedFlowComesBackWithItsHistory()
    {
        PageFixture fixture({digits, QStringLiteral("second")});
        fixture.page->openFlow(digits);
        fixture.move("VGG");
        const Flow moved = fixture.flow();
        Q_EMIT fixture.page->tabs().deleteRequested(digits);
        QCOMPARE(fixture.project().flowNames(), {QStringLiteral("second")});
        QCOMPARE(fixture.page->flowName(), QStringLiteral("second"));
        QCOMPARE(fixture.toasts->size(), 1);
        QCOMPARE(QDir(fixture.project().trashFolder()).entryList(QDir::Files).size(), 2);
        auto *undo = fixture.toasts->constFirst().at(3).value<QAction *>();
        QVERIFY(undo);
        undo->trigger();
        QCOMPARE(fixture.page->flowName(), digits);
        QCOMPARE(fixture.flow(), moved);
        QCOMPARE(fixture.page->document().undoStack().count(), 1);
        QCOMPARE(QDir(fixture.project().trashFolder()).entryList(QDir::Files).size(), 0);
    }

    void theLastFlowCanBeDeleted()
    {
        PageFixture fixture;
        Q_EMIT fixture.page->tabs().deleteRequested(digits);
        QVERIFY(fixture.flow().nodes.isEmpty());
        QVERIFY(!fixture.page->flowName().isEmpty());
        fixture.page->document().edit(QStringLiteral("Add"), [](Flow &flow) {
            flow.add(*NodeTypes::builtIn().find(QStringLiteral("mlp")), {8, 8});
        });
        QVERIFY(fixture.page->file().save());
    }

    void theOrderOfTabsIsRemembered()
    {
        PageFixture fixture({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        fixture.page->tabs().moveTab(2, 0);
        const QStringList order {QStringLiteral("c"), QStringLiteral("a"), QStringLiteral("b")};
        QCOMPARE(fixture.page->tabs().flows(), order);
        fixture.rename(QStringLiteral("a"), QStringLiteral("z"));
        fixture.close();
        fixture.open();
        QCOMPARE(fixture.page->tabs().flows(),
                 QStringList({QStringLiteral("c"), QStringLiteral("z"), QStringLiteral("b")}));
        // Whatever lies in the file of the order.
        for (const char *content : {"", "[1, 2]", "{\"version\": 1, \"flows\": [1, null, \"b\"]}"}) {
            QVERIFY_RESULT(writeFileAtomically(
                fixture.project().folder() + QStringLiteral("/.rondo/floworder.json"), content));
            QCOMPARE(orderedFlows(fixture.project()).size(), 3);
        }
        QCOMPARE(orderedFlows(fixture.project()).constFirst(), QStringLiteral("b"));
    }

    void newFlowsBeginWithATemplate()
    {
        PageFixture fixture;
        fixture.page->findChild<QAction *>(QStringLiteral("newFlow"))->trigger();
        auto *dialog = fixture.page->findChild<NewFlowDialog *>();
        QVERIFY(dialog);
        auto *list = dialog->findChild<QListWidget *>(QStringLiteral("flowTemplates"));
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("newFlowName"));
        auto *make = dialog->findChild<QPushButton *>(QStringLiteral("makeFlow"));
        QVERIFY(list->hasFocus() || dialog->isVisible());
        QTest::keyClick(list, Qt::Key_Down);
        keep(*dialog, QStringLiteral("newflow.png"));
        // A suggestion that would take another flow's name is counted up.
        QCOMPARE(name->text(), QStringLiteral("Digits 2"));
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("digits"));
        QVERIFY(!make->isEnabled());
        QVERIFY(!dialog->findChild<QLabel *>(QStringLiteral("newFlowProblem"))->text().isEmpty());
        QTest::keyClicks(name, QStringLiteral(" again"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(fixture.page->flowName(), QStringLiteral("digits again"));
        // Without the sample's script the drawing comes without its node.
        QVERIFY(!fixture.flow().nodes.contains({QStringLiteral("script")}));
        QVERIFY(QFileInfo::exists(fixture.project().flowPath(QStringLiteral("digits again"))));
    }

    void everyTemplateCanRun_data()
    {
        QTest::addColumn<QString>("key");
        for (const FlowTemplate &one : flowTemplates({}))
            QTest::newRow(qPrintable(one.key)) << one.key;
    }
    void everyTemplateCanRun()
    {
        QFETCH(QString, key);
        for (const FlowTemplate &one : flowTemplates({})) {
            if (one.key != key)
                continue;
            QVERIFY(!one.title.isEmpty() && !one.about.isEmpty() && isValidName(one.name));
            const auto again = flowFromText(flowToText(one.flow));
            QVERIFY_RESULT(again);
            QCOMPARE(*again, one.flow);
            for (const Problem &problem : validate(one.flow, NodeTypes::builtIn()))
                QVERIFY2(problem.severity != Problem::Severity::Error || one.flow.nodes.isEmpty(),
                         qPrintable(problem.text));
            QCOMPARE(experimentCount(one.flow, NodeTypes::builtIn()) > 0, key != QLatin1String("empty"));
        }
    }

    void theHistoryGoesWhereItIsClicked()
    {
        PageFixture fixture;
        const Flow begin = fixture.flow();
        QVERIFY(!fixture.page->history().isVisible());
        fixture.page->findChild<QAction *>(QStringLiteral("toggleHistory"))->trigger();
        QVERIFY(fixture.page->history().isVisible());
        fixture.move("VGG");
        fixture.move("Digits");
        const Flow second = fixture.flow();
        fixture.move("ConvNet");
        auto *list = fixture.page->history().findChild<QListView *>(QStringLiteral("historyList"));
        QCOMPARE(list->model()->rowCount(), 4);
        QCOMPARE(list->currentIndex().row(), 3);
        const auto click = [&](int row) {
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                              list->visualRect(list->model()->index(row, 0)).center());
        };
        QSignalSpy changed(&fixture.page->document(), &FlowDocument::changed);
        click(0);
        QCOMPARE(fixture.flow(), begin);
        QCOMPARE(changed.size(), 1); // views follow once, however far it is
        QVERIFY(list->model()
                    ->index(2, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("undone")));
        click(2);
        QCOMPARE(fixture.flow(), second);
        keep(*fixture.page, QStringLiteral("history.png"));
        QTest::keyClick(list, Qt::Key_Up);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(fixture.page->document().undoStack().index(), 1);
    }

    void aConflictIsCompared_data()
    {
        QTest::addColumn<QString>("button");
        QTest::newRow("keep") << QStringLiteral("keepSeen");
        QTest::newRow("take") << QStringLiteral("takeFile");
    }
    void aConflictIsCompared()
    {
        QFETCH(QString, button);
        PageFixture fixture;
        Flow theirs = sampleDigits();
        theirs.remove({theirs.nodeByTitle(QStringLiteral("VGG"))->id});
        theirs.nodes[theirs.nodeByTitle(QStringLiteral("ConvNet"))->id].settings.insert(
            QStringLiteral("epochs"), Value(9));
        QVERIFY_RESULT(saveFlow(theirs, fixture.page->file().path()));
        fixture.move("Digits");
        const Flow mine = fixture.flow();
        QTRY_COMPARE(fixture.page->file().state(), FlowFile::State::ChangedOnDisk);
        keep(*fixture.page, QStringLiteral("conflict.png"));
        fixture.noticeButton("compareFile")->click();
        QTRY_VERIFY(fixture.page->findChild<CompareDialog *>());
        auto *dialog = fixture.page->findChild<CompareDialog *>();
        QStringList words;
        for (const FlowDifference &one : dialog->found())
            words << one.text;
        QVERIFY2(words.contains(QStringLiteral("VGG is only here")), qPrintable(words.join(u'\n')));
        QVERIFY2(words.contains(QStringLiteral("ConvNet: epochs is 3 here and 9 in the file")),
                 qPrintable(words.join(u'\n')));
        auto *list = dialog->findChild<QListWidget *>(QStringLiteral("differences"));
        QCOMPARE(list->count(), int(words.size()));
        QTest::keyClick(list, Qt::Key_Down);
        QCoreApplication::processEvents();
        keep(*dialog, QStringLiteral("compare.png"));
        dialog->findChild<QPushButton *>(button)->click();
        QCOMPARE(fixture.page->file().state(), FlowFile::State::Saved);
        const bool kept = button == QLatin1String("keepSeen");
        QCOMPARE(fixture.flow(), kept ? mine : theirs);
        QCOMPARE(*loadFlow(fixture.page->file().path()), fixture.flow());
        if (!kept) {
            fixture.page->document().undoStack().undo();
            QCOMPARE(fixture.flow(), mine);
        }
    }

    void aCrashIsSaid()
    {
        PageFixture fixture;
        QVERIFY(fixture.page->file().save());
        fixture.move("VGG");
        fixture.move("VGG");
        const Flow moved = fixture.flow();
        const QByteArray history = *readFile(fixture.project().historyPath(digits));
        fixture.page->document().undoStack().setIndex(0);
        fixture.close();
        // What a program leaves that is killed before it saves.
        const QString folder = fixture.folder.filePath(QStringLiteral("cheques"));
        const Project project = *Project::open(folder);
        QVERIFY_RESULT(writeFileAtomically(project.historyPath(digits), history));
        QVERIFY_RESULT(saveFlow(sampleDigits(), project.flowPath(digits)));
        fixture.open();
        auto *bar = fixture.page->findChild<NoticeBar *>(QStringLiteral("fileBar"));
        QVERIFY2(bar->text().startsWith(QStringLiteral("2 edit")), qPrintable(bar->text()));
        QCOMPARE(fixture.flow(), moved);
        keep(*fixture.page, QStringLiteral("recovered.png"));
        fixture.noticeButton("undoRecovered")->click();
        QTRY_COMPARE(fixture.flow(), sampleDigits());
        QVERIFY(bar->text().isEmpty());
        fixture.page->document().undoStack().undo();
        QCOMPARE(fixture.flow(), moved);
    }

    void theFlowOfARunIsShownReadOnly()
    {
        PageFixture fixture;
        Flow then = sampleDigits();
        then.remove({then.nodeByTitle(QStringLiteral("VGG"))->id});
        const RunId run = fixture.addRun(then);
        fixture.move("VGG");
        const Flow now = fixture.flow();
        auto *menu = fixture.page->menuActions(QStringLiteral("run")).constLast()->menu();
        QVERIFY(menu);
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 1);
        QVERIFY(menu->actions().constFirst()->text().startsWith(QStringLiteral("Run %1").arg(run.value)));
        menu->actions().constFirst()->trigger();
        QCOMPARE(fixture.flow(), then);
        auto *bar = fixture.page->findChild<NoticeBar *>(QStringLiteral("fileBar"));
        QVERIFY2(bar->text().startsWith(QStringLiteral("As it was in run %1").arg(run.value)),
                 qPrintable(bar->text()));
        // Nothing moves, nothing comes, nothing goes.
        FlowView &view = fixture.page->view();
        view.zoomTo(1);
        dragMouse(view.viewport(), cardPoint(view, QStringLiteral("ConvNet")),
                  cardPoint(view, QStringLiteral("ConvNet")) + QPoint(90, 40));
        QTest::keyClick(&view, Qt::Key_Delete);
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_V, Qt::ControlModifier);
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, cardPoint(view, QStringLiteral("ConvNet")));
        QCOMPARE(fixture.flow(), then);
        QCOMPARE(view.flowScene().nodeItem(then.nodeByTitle(QStringLiteral("ConvNet"))->id)->pos(),
                 then.nodeByTitle(QStringLiteral("ConvNet"))->position);
        if (ParameterForm *form = fixture.page->inspector().form())
            QVERIFY(!form->isEnabled());
        keep(*fixture.page, QStringLiteral("past.png"));
        fixture.noticeButton("leavePast")->click();
        QTRY_COMPARE(fixture.flow(), now);
        QVERIFY(bar->text().isEmpty());
        QCOMPARE(fixture.page->document().undoStack().count(), 1);
        fixture.page->showPast(run);
        fixture.noticeButton("restorePast")->click();
        QTRY_COMPARE(fixture.page->flowName(), QStringLiteral("digits run %1").arg(run.value));
        QCOMPARE(fixture.flow(), then);
        fixture.move("ConvNet");
        QVERIFY(fixture.page->file().save());
        QCOMPARE(*loadFlow(fixture.project().flowPath(digits)), now);
    }

    void drawingsAreExported_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<bool>("dark");
        for (const DrawingFormat format : {DrawingFormat::Svg, DrawingFormat::Png, DrawingFormat::Pdf}) {
            for (const bool dark : {false, true})
                QTest::addRow("%s, %s", qPrintable(suffixOf(format)), dark ? "dark" : "light")
                    << int(format) << dark;
        }
    }
    void drawingsAreExported()
    {
        QFETCH(int, format);
        QFETCH(bool, dark);
        PageFixture fixture;
        fixture.page->scene().select({fixture.flow().nodeByTitle(QStringLiteral("VGG"))->id});
        const QColor window = QApplication::palette().color(QPalette::Window);
        const QString path
            = fixture.folder.filePath(QStringLiteral("drawing.")) + suffixOf(DrawingFormat(format));
        QVERIFY_RESULT(exportDrawing(fixture.page->scene(), {DrawingFormat(format), dark, digits}, path));
        QCOMPARE(QApplication::palette().color(QPalette::Window), window);
        QCOMPARE(fixture.page->scene().selectedNodes().size(), 1);
        const QByteArray bytes = *readFile(path);
        const QRectF content = fixture.page->scene().contentRect();
        QImage image;
        if (DrawingFormat(format) == DrawingFormat::Svg) {
            QVERIFY(bytes.contains(">ConvNet<"));
            QVERIFY(bytes.contains("<title>digits</title>"));
            QSvgRenderer renderer(bytes);
            QVERIFY(renderer.isValid());
            QVERIFY(renderer.defaultSize().width() > content.width());
            image = QImage(renderer.defaultSize(), QImage::Format_RGB32);
            QPainter painter(&image);
            renderer.render(&painter);
        } else if (DrawingFormat(format) == DrawingFormat::Png) {
            QVERIFY(image.loadFromData(bytes));
            QVERIFY(image.width() > 2 * content.width());
        } else {
            QVERIFY(bytes.startsWith("%PDF-"));
            QVERIFY(bytes.contains("/FontFile2")); // text, not a picture of it
            return;
        }
        QCOMPARE(image.pixelColor(2, 2), Theme::forDrawing(dark)->color(Token::Canvas));
        const QString folder = qEnvironmentVariable("RONDO_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(image.save(QStringLiteral("%1/drawing-%2-%3.png")
                                   .arg(folder, suffixOf(DrawingFormat(format)),
                                        dark ? QStringLiteral("dark") : QStringLiteral("light"))));
    }

    void anEmptyFlowIsNotExported()
    {
        Canvas canvas;
        QTemporaryDir folder;
        QVERIFY_ERROR(exportDrawing(canvas.scene, {}, folder.filePath(QStringLiteral("a.svg"))),
                      QStringLiteral("empty"));
    }

    void garbageIsNotPasted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        const QString flow = QString::fromUtf8(flowToText(sampleDigits()));
        QTest::newRow("nothing") << QString() << QStringLiteral("no text");
        QTest::newRow("blank") << QStringLiteral(" \n\t") << QStringLiteral("no text");
        QTest::newRow("prose") << QStringLiteral("Dear Sir,") << QStringLiteral("no part of a flow");
        QTest::newRow("binary") << QString::fromLatin1(QByteArray("\x89PNG\r\n\x1a\n\0\1\xff", 11))
                                << QStringLiteral("no part of a flow");
        QTest::newRow("HTML") << QStringLiteral("<html><body>{\"rondo\": \"flow\"}</body></html>")
                              << QStringLiteral("no part of a flow");
        QTest::newRow("other JSON") << QStringLiteral("{\"nodes\": [1, 2, 3]}")
                                    << QStringLiteral("no part of a flow");
        QTest::newRow("half a flow") << flow.left(flow.size() / 2) << QStringLiteral("no part of a flow");
        QTest::newRow("of a newer version") << QString(flow).replace(
            QRegularExpression(QStringLiteral("\"version\": \\d+")), QStringLiteral("\"version\": 99"))
                                            << QStringLiteral("Update Rondo");
        QTest::newRow("an empty flow") << QString::fromUtf8(flowToText(Flow())) << QStringLiteral("empty");
        QTest::newRow("deep") << QString(200000, u'[') << QStringLiteral("no part of a flow");
        QTest::newRow("huge") << QString(20 * 1024 * 1024, u'{') << QStringLiteral("too long");
        QTest::newRow("unknown nodes")
            << QStringLiteral("{\"rondo\": \"flow\", \"version\": 1, \"nodes\": [{\"id\": "
                              "\"a\", \"type\": \"teleporter\", \"title\": \"A\", "
                              "\"at\": [0, 0]}]}")
            << QStringLiteral("newer");
    }
    void garbageIsNotPasted()
    {
        QFETCH(QString, text);
        QFETCH(QString, word);
        Canvas canvas(sampleDigits());
        QSignalSpy refused(&canvas.view, &FlowView::fileRefused);
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(&canvas.view, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(canvas.document.flow(), sampleDigits());
        QCOMPARE(canvas.document.undoStack().count(), 0);
        QCOMPARE(refused.size(), 1);
        const QString why = refused.constFirst().constFirst().toString();
        QVERIFY2(why.contains(word), qPrintable(why));
    }

    void theExportDialogAddsTheEnding()
    {
        PageFixture fixture;
        fixture.page->findChild<QAction *>(QStringLiteral("exportDrawing"))->trigger();
        auto *dialog = fixture.page->findChild<ExportDialog *>();
        QVERIFY(dialog);
        keep(*dialog, QStringLiteral("export.png"));
        QSignalSpy exported(dialog, &ExportDialog::exported);
        dialog->exportTo(fixture.folder.filePath(QStringLiteral("flow")));
        QCOMPARE(exported.constFirst().constFirst().toString(),
                 fixture.folder.filePath(QStringLiteral("flow.svg")));
        QVERIFY(QFileInfo(fixture.folder.filePath(QStringLiteral("flow.svg"))).size() > 1000);
        QCOMPARE(fixture.toasts->size(), 1);
    }
};

QTEST_MAIN(TestFlows)
#include "tst_flows.moc"
