// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/samples.h"
#include "flow/chipedit.h"
#include "flow/datapreview.h"
#include "flow/flowcheck.h"
#include "flow/flowfile.h"
#include "flow/inspector.h"
#include "flow/librarypanel.h"
#include "flow/newflowdialog.h"
#include "flow/nodeguide.h"
#include "flow/parameterfield.h"
#include "flow/parameterform.h"
#include "flow/parameterrow.h"
#include "pagefixture.h"
#include "testing.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBrowser>

using namespace rondo;
using namespace rondo::testing;

namespace {

struct PageFixture : FlowPageFixture {
    QWidget *run = nullptr;

    explicit PageFixture(const Flow &flow = {})
        : FlowPageFixture(flow)
    {
        open();
        run = page->toolbarActions().constLast();
    }

    FlowView &view() const { return page->view(); }
    QString runText() const { return run->findChild<QPushButton *>(QStringLiteral("run"))->text(); }
    ParameterRow *row(const char *parameter) const
    {
        ParameterForm *form = page->inspector().form();
        return form ? form->findChild<ParameterRow *>(QStringLiteral("parameter-") + QLatin1String(parameter))
                    : nullptr;
    }
    QLineEdit *field(const char *parameter) const
    {
        ParameterRow *found = row(parameter);
        return found ? found->findChild<QLineEdit *>() : nullptr;
    }
    //! Drags a type out of the library to a point of the canvas.
    void dragFromLibrary(const QString &key, QPoint to)
    {
        LibraryTree &tree = page->library().tree();
        for (const QTreeWidgetItem *item :
             tree.findItems(QStringLiteral("*"), Qt::MatchWildcard | Qt::MatchRecursive)) {
            if (item->data(0, Qt::UserRole + 1).toString() != key)
                continue;
            tree.scrollToItem(item);
            const QPoint global = view().viewport()->mapToGlobal(to);
            dragMouse(tree.viewport(), tree.visualItemRect(item).center(),
                      tree.viewport()->mapFromGlobal(global));
        }
    }
};

} // namespace

class TestFlowPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void chipsTakeTheLinesTheyNeed()
    {
        Theme theme;
        ChipEdit chips(theme);
        chips.setChips({QStringLiteral("0.001"), QStringLiteral("0.003"), QStringLiteral("0.01")});
        QCOMPARE(chips.heightForWidth(300), chips.sizeHint().height());
        QVERIFY(chips.heightForWidth(70) >= chips.sizeHint().height() + 24);
        // In the panel they have their height from the first picture on.
        PageFixture fixture(sampleDigits());
        fixture.view().flowScene().select(QSet<NodeId> {{QStringLiteral("convnet")}});
        QCoreApplication::processEvents();
        QCOMPARE(fixture.row("lr")->findChild<ChipEdit *>()->height(), chips.sizeHint().height());
    }

    void theGuideTellsOfEveryParameter()
    {
        for (const NodeType &type : NodeTypes::builtIn().all()) {
            const QString guide = guideText(type);
            for (const Parameter &parameter : type.parameters)
                QVERIFY2(guide.contains(QStringLiteral("<code>") + parameter.key), qPrintable(parameter.key));
        }
        PageFixture fixture(sampleDigits());
        fixture.view().flowScene().select(QSet<NodeId> {{QStringLiteral("convnet")}});
        QTRY_VERIFY(fixture.page->inspector().findChild<QPushButton *>(QStringLiteral("openGuide")));
        fixture.page->inspector().findChild<QPushButton *>(QStringLiteral("openGuide"))->click();
        auto *guide = fixture.page->findChild<QDialog *>(QStringLiteral("nodeGuide"));
        QVERIFY(guide && guide->isVisible());
        QVERIFY(guide->findChild<QTextBrowser *>()->toPlainText().contains(QStringLiteral("batch_size")));
    }

    void dataIsShownWithItsLabels()
    {
        PageFixture fixture(sampleDigits());
        ObjectStore objects = fixture.session->objects();
        DatasetWriter writer(objects, ImageShape(), tenClasses());
        QVERIFY_RESULT(addImages(writer, 0, 60));
        const auto version = writer.finish();
        QVERIFY_RESULT(version);
        auto *preview = new DataPreview(fixture.session->project(), *version, QStringLiteral("digits v1"),
                                        fixture.theme, fixture.page.get());
        preview->show();
        QTRY_COMPARE(preview->imageCount(),
                     int(DatasetVersion::open(objects, *version)->split(Split::Train).size()));
        delete preview;
        // A version that is gone is said in words.
        DataPreview gone(fixture.session->project(), QStringLiteral("sha256:") + QString(64, u'0'),
                         QStringLiteral("gone"), fixture.theme, fixture.page.get());
        const auto labels = gone.findChildren<QLabel *>();
        QTRY_VERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->text().contains(QStringLiteral("0000"));
        }));
        QCOMPARE(gone.imageCount(), 0);
    }

    void flowIsDrawnWithTheMouse()
    {
        PageFixture fixture;
        fixture.dragFromLibrary(QStringLiteral("dataset"), {120, 200});
        fixture.dragFromLibrary(QStringLiteral("convnet"), {420, 200});
        const Flow &flow = fixture.page->document().flow();
        QCOMPARE(flow.nodes.size(), 2);
        for (const Node &node : flow.nodes) {
            QCOMPARE(std::fmod(node.position.x(), 8), 0.0);
            QCOMPARE(std::fmod(node.position.y(), 8), 0.0);
        }
        dragMouse(fixture.view().viewport(),
                  portPoint(fixture.view(), QStringLiteral("Dataset"), QStringLiteral("dataset"), true),
                  portPoint(fixture.view(), QStringLiteral("ConvNet"), QStringLiteral("images"), false));
        QCOMPARE(flow.links.size(), 1);
        QTest::mouseClick(fixture.view().viewport(), Qt::LeftButton, {},
                          cardPoint(fixture.view(), QStringLiteral("ConvNet")));
        QLineEdit *field = fixture.field("lr");
        QVERIFY(field);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Backspace);
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, QStringLiteral("0.001, 0.003, 0.01"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY2(fixture.runText().contains(QStringLiteral("3 experiment")), qPrintable(fixture.runText()));
        QCOMPARE(experimentCount(flow, NodeTypes::builtIn()), 3);
        auto *total = fixture.page->inspector().findChild<QLabel *>(QStringLiteral("experimentCount"));
        QVERIFY2(total->text().startsWith(QStringLiteral("3 experiment")), qPrintable(total->text()));
        QTRY_COMPARE(fixture.page->file().state(), FlowFile::State::Saved);
        QCOMPARE(*loadFlow(fixture.page->file().path()), flow);
    }

    void plannedTypesCannotBeAdded()
    {
        PageFixture fixture;
        fixture.dragFromLibrary(QStringLiteral("xgboost"), {300, 200});
        QCOMPARE(fixture.page->document().flow().nodes.size(), 0);
    }

    void enterInTheLibraryAdds()
    {
        PageFixture fixture;
        QTest::keyClick(&fixture.view(), Qt::Key_Slash);
        QLineEdit &field = fixture.page->library().field();
        QTRY_VERIFY(field.hasFocus());
        QTest::keyClicks(&field, QStringLiteral("vgg"));
        QTest::keyClick(&field, Qt::Key_Return);
        QVERIFY(fixture.page->document().flow().nodeByTitle(QStringLiteral("VGG")));
    }

    void droppedOnAnEdgeTheNodeSplitsIt()
    {
        Flow flow = sampleDigits();
        flow.remove({flow.nodeByTitle(QStringLiteral("VGG"))->id,
                     flow.nodeByTitle(QStringLiteral("PyTorch script"))->id,
                     flow.nodeByTitle(QStringLiteral("ConvNet"))->id});
        const NodeId data = flow.nodeByTitle(QStringLiteral("Digits"))->id;
        const NodeId deploy = flow.nodeByTitle(QStringLiteral("Deploy best"))->id;
        const NodeType &convnet = *NodeTypes::builtIn().find(QStringLiteral("convnet"));
        const NodeId net = flow.add(convnet, {248, 160});
        QVERIFY_RESULT(rondo::connect(flow, NodeTypes::builtIn(),
                                      {data, QStringLiteral("dataset"), net, QStringLiteral("images")}));
        PageFixture fixture(flow);
        fixture.view().zoomTo(1);
        const NodeId gate = flow.nodeByTitle(QStringLiteral("Validation"))->id;
        const Link best {gate, QStringLiteral("best"), deploy, QStringLiteral("model")};
        QVERIFY(fixture.page->document().flow().links.contains(best));
        const QPointF from = fixture.page->scene().portItem({gate, QStringLiteral("best"), true})->scenePos();
        const QPointF to
            = fixture.page->scene().portItem({deploy, QStringLiteral("model"), false})->scenePos();
        const QPointF middle = (from + to) / 2;
        // The ghost hangs at the pointer by the middle of its header; its heart must lie on the line.
        fixture.dragFromLibrary(QStringLiteral("validation"),
                                fixture.view().mapFromScene(middle + QPointF(0, -60)));
        const Flow &now = fixture.page->document().flow();
        QCOMPARE(now.nodes.size(), flow.nodes.size() + 1);
        QVERIFY(!now.links.contains(best));
        QCOMPARE(now.links.size(), flow.links.size() + 1);
        fixture.page->document().undoStack().undo();
        QCOMPARE(now, flow);
    }

    void invalidTextNamesTheParameterAndAnExample()
    {
        PageFixture fixture(sampleDigits());
        const Flow before = fixture.page->document().flow();
        QTest::mouseClick(fixture.view().viewport(), Qt::LeftButton, {},
                          cardPoint(fixture.view(), QStringLiteral("VGG")));
        QLineEdit *field = fixture.field("lr");
        QVERIFY(field);
        QTest::keyClicks(field, QStringLiteral("fast"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY2(fixture.row("lr")->error().contains(QStringLiteral("lr")),
                 qPrintable(fixture.row("lr")->error()));
        QCOMPARE(fixture.page->document().flow(), before);
    }

    void aRangeBecomesChips()
    {
        PageFixture fixture(sampleDigits());
        QTest::mouseClick(fixture.view().viewport(), Qt::LeftButton, {},
                          cardPoint(fixture.view(), QStringLiteral("ConvNet")));
        QLineEdit *field = fixture.field("dropout");
        QVERIFY(field);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Backspace);
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, QStringLiteral("0.1..0.5 5"));
        QTest::keyClick(field, Qt::Key_Return);
        const Node *node = fixture.page->document().flow().nodeByTitle(QStringLiteral("ConvNet"));
        QCOMPARE(experimentCount(*node, NodeTypes::builtIn()), 45);
        QCOMPARE(fixture.page->document().undoStack().count(), 1);
    }

    void problemsBlockRunAndAreFound()
    {
        Flow flow = sampleDigits();
        PageFixture fixture(flow);
        QTRY_VERIFY(fixture.page->check().isCurrent());
        QPushButton *run = fixture.run->findChild<QPushButton *>(QStringLiteral("run"));
        QCOMPARE(fixture.page->check().experiments(), 18);
        QSignalSpy problems(fixture.page.get(), &FlowPage::problemsChanged);
        QElapsedTimer timer;
        timer.start();
        fixture.page->document().edit(QStringLiteral("unplug"), [](Flow &drawn) { drawn.links.clear(); });
        QTRY_VERIFY(!problems.isEmpty());
        qInfo("the check answered after %lld ms", timer.elapsed());
        QVERIFY(!fixture.page->check().problems().isEmpty());
        QVERIFY(!run->isEnabled());
        QVERIFY(!run->toolTip().isEmpty());
        QTest::keyClick(&fixture.view(), Qt::Key_F8);
        QVERIFY(fixture.page->scene().currentNode());
    }

    void aFlowChangedElsewhereIsOffered()
    {
        PageFixture fixture(sampleDigits());
        QVERIFY_RESULT(saveFlow(Flow(), fixture.page->file().path()));
        fixture.page->document().edit(QStringLiteral("move"), [](Flow &flow) {
            flow.nodes[flow.nodeByTitle(QStringLiteral("VGG"))->id].position += QPointF(8, 0);
        });
        auto *bar = fixture.page->findChild<QWidget *>(QStringLiteral("fileBar"));
        QTRY_VERIFY(bar->isVisible());
        QTest::mouseClick(bar->findChild<QPushButton *>(QStringLiteral("keepMine")), Qt::LeftButton);
        QVERIFY(!bar->isVisible());
        QCOMPARE(*loadFlow(fixture.page->file().path()), fixture.page->document().flow());
    }

    void pictures()
    {
        // Looked at by people: RONDO_PICTURES=folder keeps them.
        const QString folder = qEnvironmentVariable("RONDO_PICTURES");
        PageFixture fixture(sampleDigits());
        fixture.page->scene().select(
            {fixture.page->document().flow().nodeByTitle(QStringLiteral("ConvNet"))->id});
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            fixture.theme.setMode(mode);
            QTRY_VERIFY(fixture.page->check().isCurrent());
            QCoreApplication::processEvents();
            const QImage image = fixture.page->grab().toImage();
            QVERIFY(!image.isNull());
            const QColor corner = image.pixelColor(image.width() - 20, image.height() - 20);
            QCOMPARE(corner.lightness() < 128, mode == Theme::Mode::Dark);
            if (!folder.isEmpty())
                QVERIFY(image.save(folder
                                   + (mode == Theme::Mode::Dark ? QStringLiteral("/flow-dark.png")
                                                                : QStringLiteral("/flow-light.png"))));
            NodeGuide guide(*NodeTypes::builtIn().find(QStringLiteral("convnet")), fixture.theme);
            NewFlowDialog made(fixture.session->project(), fixture.theme, nullptr);
            for (QDialog *dialog : {static_cast<QDialog *>(&guide), static_cast<QDialog *>(&made)}) {
                dialog->show();
                QCoreApplication::processEvents();
                const QString name = QStringLiteral("%1/%2-%3.png").arg(
                    folder, dialog->objectName(), fixture.theme.isDark() ? QStringLiteral("dark") : QStringLiteral("light"));
                QVERIFY(folder.isEmpty() || dialog->grab().save(name));
            }
        }
    }
};

QTEST_MAIN(TestFlowPage)
#include "tst_flowpage.moc"
