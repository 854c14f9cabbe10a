// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvasfixture.h"
#include "flow/edgeitem.h"
#include "flow/nodesearch.h"
#include "testing.h"

#include <QAccessible>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLineEdit>

using namespace rondo;
using namespace rondo::testing;

class TestCanvas : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void dragConnectsPortsThatFit();
    void wrongPortIsRefusedWithWords();
    void aSecondLinkIntoASingleInputReplacesTheFirst();
    void dropInEmptySpaceOffersWhatFits();
    void dragMovesOnTheGridInOneEdit();
    void escapeDuringAMoveLeavesNoTrace();
    void boxSelects();
    void deleteAndUndo();
    void copyAndPaste();
    void doubleClickOnTheTitleRenames();
    void turnOffAndOn();
    void keyboardAloneDrawsAFlow();
    void arrowsMoveAndControlArrowsWalk();
    void zoomKeepsThePointUnderThePointer();
    void panMovesTheView();
    void fitShowsEverything();
    void everythingHasAName();
    void undoDuringADragIsSafe();
    void thousandNodesStayFluid();
};

void TestCanvas::dragConnectsPortsThatFit()
{
    Flow flow = sampleDigits();
    flow.links.clear();
    Canvas canvas(flow);
    dragMouse(canvas.port(),
              portPoint(canvas.view, QStringLiteral("Digits"), QStringLiteral("dataset"), true),
              portPoint(canvas.view, QStringLiteral("ConvNet"), QStringLiteral("images"), false));
    const Link wanted {canvas.node("Digits")->id, QStringLiteral("dataset"), canvas.node("ConvNet")->id,
                       QStringLiteral("images")};
    QCOMPARE(canvas.document.flow().links, QSet<Link> {wanted});
    QVERIFY(canvas.scene.edgeItem(wanted));
    // From the input back to the output is the same link.
    dragMouse(canvas.port(), portPoint(canvas.view, QStringLiteral("VGG"), QStringLiteral("images"), false),
              portPoint(canvas.view, QStringLiteral("Digits"), QStringLiteral("dataset"), true));
    QCOMPARE(canvas.document.flow().links.size(), 2);
    QCOMPARE(canvas.document.undoStack().count(), 2);
}

void TestCanvas::wrongPortIsRefusedWithWords()
{
    Canvas canvas(sampleDigits());
    const QSet<Link> before = canvas.document.flow().links;
    const QPoint target
        = portPoint(canvas.view, QStringLiteral("Deploy best"), QStringLiteral("model"), false);
    dragMouse(canvas.port(),
              portPoint(canvas.view, QStringLiteral("Validation"), QStringLiteral("report"), true), target,
              Qt::LeftButton, {}, false);
    QVERIFY2(canvas.view.hintText().contains(QStringLiteral("report")), qPrintable(canvas.view.hintText()));
    QVERIFY2(canvas.view.hintText().contains(QStringLiteral("best")), "the hint names the way out");
    QCOMPARE(canvas.port()->cursor().shape(), Qt::ForbiddenCursor);
    QTest::mouseRelease(canvas.port(), Qt::LeftButton, {}, target);
    QCOMPARE(canvas.document.flow().links, before);
    QCOMPARE(canvas.view.hintText(), QString());
    QCOMPARE(canvas.document.undoStack().count(), 0);
}

void TestCanvas::aSecondLinkIntoASingleInputReplacesTheFirst()
{
    Flow flow = sampleDigits();
    const NodeType &dataset = *NodeTypes::builtIn().find(QStringLiteral("dataset"));
    const NodeId other = flow.add(dataset, {24, 320});
    Canvas canvas(flow);
    const qsizetype before = flow.links.size();
    const QString title = flow.node(other)->title;
    dragMouse(canvas.port(), portPoint(canvas.view, title, QStringLiteral("dataset"), true),
              portPoint(canvas.view, QStringLiteral("ConvNet"), QStringLiteral("images"), false));
    QCOMPARE(canvas.document.flow().links.size(), before);
    QCOMPARE(canvas.document.flow().linksInto(canvas.node("ConvNet")->id).constFirst().from, other);
    canvas.document.undoStack().undo();
    QCOMPARE(canvas.document.flow(), flow);
}

void TestCanvas::dropInEmptySpaceOffersWhatFits()
{
    Canvas canvas(sampleDigits());
    dragMouse(canvas.port(), portPoint(canvas.view, QStringLiteral("ConvNet"), QStringLiteral("model"), true),
              {420, 560});
    NodeSearch &search = canvas.view.search();
    QVERIFY(search.isVisible());
    QVERIFY(search.shownTitles().contains(QStringLiteral("Validation")));
    QVERIFY(!search.shownTitles().contains(QStringLiteral("VGG")));
    QVERIFY2(search.footer().contains(QStringLiteral("hidden: they take no model")),
             qPrintable(search.footer()));
    auto *field = search.findChild<QLineEdit *>(QStringLiteral("nodeSearchField"));
    QTest::keyClicks(field, QStringLiteral("dep"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(canvas.document.flow().nodes.size(), sampleDigits().nodes.size() + 1);
    const auto added = canvas.scene.currentNode();
    QVERIFY(added);
    QCOMPARE(canvas.document.flow().node(*added)->type, QStringLiteral("deployment"));
    QCOMPARE(canvas.document.flow().linksInto(*added).constFirst().from, canvas.node("ConvNet")->id);
    canvas.document.undoStack().undo();
    QCOMPARE(canvas.document.flow(), sampleDigits());
}

void TestCanvas::dragMovesOnTheGridInOneEdit()
{
    Canvas canvas(sampleDigits());
    const QPointF before = canvas.node("ConvNet")->position;
    const QPoint from = cardPoint(canvas.view, QStringLiteral("ConvNet"));
    dragMouse(canvas.port(), from, from + QPoint(37, 21));
    const QPointF after = canvas.node("ConvNet")->position;
    QCOMPARE(after, before + QPointF(40, 24));
    QCOMPARE(canvas.document.undoStack().count(), 1);
    QCOMPARE(canvas.scene.currentNode(), canvas.node("ConvNet")->id);
    canvas.document.undoStack().undo();
    QCOMPARE(canvas.scene.nodeItem(canvas.node("ConvNet")->id)->pos(), before);
}

void TestCanvas::escapeDuringAMoveLeavesNoTrace()
{
    Canvas canvas(sampleDigits());
    const NodeId id = canvas.node("VGG")->id;
    const QPointF before = canvas.node("VGG")->position;
    const QPoint from = cardPoint(canvas.view, QStringLiteral("VGG"));
    dragMouse(canvas.port(), from, from + QPoint(80, 80), Qt::LeftButton, {}, false);
    QVERIFY(canvas.scene.nodeItem(id)->pos() != before);
    QTest::keyClick(&canvas.view, Qt::Key_Escape);
    QTest::mouseRelease(canvas.port(), Qt::LeftButton, {}, from + QPoint(80, 80));
    QCOMPARE(canvas.scene.nodeItem(id)->pos(), before);
    QCOMPARE(canvas.document.undoStack().count(), 0);
}

void TestCanvas::boxSelects()
{
    Flow flow = sampleDigits();
    flow.frames.clear(); // a press on its title would move it
    Canvas canvas(flow);
    const QPoint topLeft = cardPoint(canvas.view, QStringLiteral("ConvNet"), {-12, -12});
    const QPoint bottomRight = cardPoint(canvas.view, QStringLiteral("VGG"), {180, 130});
    dragMouse(canvas.port(), topLeft, bottomRight);
    QCOMPARE(canvas.scene.selectedNodes(),
             (QSet<NodeId> {canvas.node("ConvNet")->id, canvas.node("VGG")->id}));
    // From right to left what the box touches counts too.
    dragMouse(canvas.port(), cardPoint(canvas.view, QStringLiteral("VGG"), {180, -6}),
              cardPoint(canvas.view, QStringLiteral("ConvNet"), {140, 90}));
    QCOMPARE(canvas.scene.selectedNodes(), QSet<NodeId> {canvas.node("ConvNet")->id});
}

void TestCanvas::deleteAndUndo()
{
    Canvas canvas(sampleDigits());
    QTest::mouseClick(canvas.port(), Qt::LeftButton, {}, cardPoint(canvas.view, QStringLiteral("ConvNet")));
    QTest::keyClick(&canvas.view, Qt::Key_Delete);
    QVERIFY(!canvas.node("ConvNet"));
    QCOMPARE(canvas.scene.edgeItems().size(), canvas.document.flow().links.size());
    QTest::keyClick(&canvas.view, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(canvas.document.flow(), sampleDigits());
    QTest::keyClick(&canvas.view, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!canvas.node("ConvNet"));
}

void TestCanvas::copyAndPaste()
{
    Canvas canvas(sampleDigits());
    QTest::keyClick(&canvas.view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(canvas.scene.selectedNodes().size(), sampleDigits().nodes.size());
    QTest::keyClick(&canvas.view, Qt::Key_C, Qt::ControlModifier);
    QVERIFY_RESULT(flowFromText(QGuiApplication::clipboard()->text().toUtf8()));
    QTest::keyClick(&canvas.view, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(canvas.document.flow().nodes.size(), 2 * sampleDigits().nodes.size());
    QCOMPARE(canvas.document.flow().links.size(), 2 * sampleDigits().links.size());
    // Anything that is no flow is left alone.
    for (const char *text : {"", "{", "{\"rondo\":\"flow\",\"version\":99}", "not a flow"}) {
        QGuiApplication::clipboard()->setText(QLatin1String(text));
        QTest::keyClick(&canvas.view, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(canvas.document.flow().nodes.size(), 2 * sampleDigits().nodes.size());
    }
}

void TestCanvas::doubleClickOnTheTitleRenames()
{
    Canvas canvas(sampleDigits());
    QTest::mouseDClick(canvas.port(), Qt::LeftButton, {},
                       cardPoint(canvas.view, QStringLiteral("VGG"), {50, 16}));
    auto *field = canvas.view.findChild<QLineEdit *>(QStringLiteral("titleField"));
    QVERIFY(field);
    QTest::keyClicks(field, QStringLiteral("Small VGG"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(canvas.node("Small VGG"));
    // A name that is taken changes nothing.
    canvas.view.startRename(canvas.node("Small VGG")->id);
    field = canvas.view.findChildren<QLineEdit *>(QStringLiteral("titleField")).constLast();
    field->setText(QStringLiteral("ConvNet"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(canvas.node("Small VGG"));
}

void TestCanvas::turnOffAndOn()
{
    Canvas canvas(sampleDigits());
    QTest::mouseClick(canvas.port(), Qt::LeftButton, {}, cardPoint(canvas.view, QStringLiteral("VGG")));
    QTest::keyClick(&canvas.view, Qt::Key_D);
    QVERIFY(!canvas.node("VGG")->enabled);
    QVERIFY(canvas.scene.nodeItem(canvas.node("VGG")->id)
                ->accessibleName()
                .contains(QStringLiteral("turned off")));
    QTest::keyClick(&canvas.view, Qt::Key_D);
    QVERIFY(canvas.node("VGG")->enabled);
}

void TestCanvas::keyboardAloneDrawsAFlow()
{
    Canvas canvas;
    const auto add = [&](const char *typed) {
        QTest::keyClick(&canvas.view, Qt::Key_Tab);
        auto *field = canvas.view.search().findChild<QLineEdit *>(QStringLiteral("nodeSearchField"));
        QVERIFY(field->isVisible());
        QTest::keyClicks(field, QLatin1String(typed));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!canvas.view.search().isVisible());
    };
    add("dataset");
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(&canvas.view, Qt::Key_Left, Qt::ShiftModifier);
    add("convnet");
    QTest::keyClick(&canvas.view, Qt::Key_Left, Qt::ControlModifier); // no link yet: stays
    canvas.scene.select({canvas.node("Dataset")->id});
    QTest::keyClick(&canvas.view, Qt::Key_C);
    QTest::keyClick(&canvas.view, Qt::Key_Return);
    QCOMPARE(canvas.document.flow().links.size(), 1);
    QTest::keyClick(&canvas.view, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(canvas.scene.currentNode(), canvas.node("ConvNet")->id);
    QTest::keyClick(&canvas.view, Qt::Key_C);
    QTest::keyClick(&canvas.view, Qt::Key_Escape);
    QCOMPARE(canvas.document.flow().links.size(), 1);
}

void TestCanvas::arrowsMoveAndControlArrowsWalk()
{
    Canvas canvas(sampleDigits());
    canvas.scene.select({canvas.node("ConvNet")->id});
    const QPointF before = canvas.node("ConvNet")->position;
    QTest::keyClick(&canvas.view, Qt::Key_Right);
    QTest::keyClick(&canvas.view, Qt::Key_Right);
    QTest::keyClick(&canvas.view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(canvas.node("ConvNet")->position, before + QPointF(16, 40));
    QCOMPARE(canvas.document.undoStack().count(), 1);
    QTest::keyClick(&canvas.view, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(canvas.scene.currentNode(), canvas.node("VGG")->id);
    QTest::keyClick(&canvas.view, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(canvas.scene.currentNode(), canvas.node("Validation")->id);
}

void TestCanvas::zoomKeepsThePointUnderThePointer()
{
    Canvas canvas(sampleDigits());
    const QPoint at(300, 200);
    const QPointF before = canvas.view.mapToScene(at);
    const auto wheel = [&](int delta) {
        QWheelEvent event(at, canvas.port()->mapToGlobal(at), {}, {0, delta}, Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(canvas.port(), &event);
    };
    wheel(240);
    QVERIFY(canvas.view.zoom() > 1.3);
    QVERIFY((canvas.view.mapToScene(at) - before).manhattanLength() < 3);
    wheel(-120 * 40);
    QCOMPARE(canvas.view.zoom(), 0.1);
    wheel(120 * 60);
    QCOMPARE(canvas.view.zoom(), 4.0);
    QTest::keyClick(&canvas.view, Qt::Key_1);
    QCOMPARE(canvas.view.zoom(), 1.0);
}

void TestCanvas::panMovesTheView()
{
    Canvas canvas(sampleDigits());
    const auto delta = [&](Qt::MouseButton button) {
        const QPointF before = canvas.view.mapToScene(0, 0);
        dragMouse(canvas.port(), {500, 600}, {560, 570}, button);
        return canvas.view.mapToScene(0, 0) - before;
    };
    QCOMPARE(delta(Qt::MiddleButton), QPointF(-60, 30));
    QTest::keyPress(&canvas.view, Qt::Key_Space);
    QCOMPARE(delta(Qt::LeftButton), QPointF(-60, 30));
    QTest::keyRelease(&canvas.view, Qt::Key_Space);
    QTest::keyClick(&canvas.view, Qt::Key_H);
    QCOMPARE(delta(Qt::LeftButton), QPointF(-60, 30));
    QTest::keyClick(&canvas.view, Qt::Key_V);
    QCOMPARE(delta(Qt::LeftButton), QPointF());
    QCOMPARE(canvas.document.undoStack().count(), 0);
}

void TestCanvas::fitShowsEverything()
{
    Canvas canvas(sampleDigits());
    canvas.view.resize(500, 300);
    canvas.view.fitAll();
    QVERIFY(canvas.view.visibleArea().contains(canvas.scene.contentRect()));
    QVERIFY(canvas.view.zoom() < 1);
}

void TestCanvas::everythingHasAName()
{
    Canvas canvas(sampleDigits());
    const NodeItem *node = canvas.scene.nodeItem(canvas.node("ConvNet")->id);
    QCOMPARE(node->accessibleName(), QStringLiteral("ConvNet, algorithm, not run yet, 9 experiment(s)"));
    const PortItem *port = node->port(QStringLiteral("model"), true);
    QCOMPARE(port->accessibleName(), QStringLiteral("output model, connected to Validation"));
    const EdgeItem *edge = canvas.scene.edgeItem({canvas.node("ConvNet")->id, QStringLiteral("model"),
                                                  canvas.node("Validation")->id, QStringLiteral("models")});
    QVERIFY(edge);
    QCOMPARE(edge->accessibleName(), QStringLiteral("model from ConvNet to Validation"));
}

void TestCanvas::undoDuringADragIsSafe()
{
    Canvas canvas;
    canvas.editor.addNode(*NodeTypes::builtIn().find(QStringLiteral("dataset")), {300, 200});
    canvas.editor.addNode(*NodeTypes::builtIn().find(QStringLiteral("convnet")), {560, 200});
    dragMouse(canvas.port(),
              portPoint(canvas.view, QStringLiteral("Dataset"), QStringLiteral("dataset"), true),
              portPoint(canvas.view, QStringLiteral("ConvNet"), QStringLiteral("images"), false),
              Qt::LeftButton, {}, false);
    canvas.document.undoStack().undo();
    canvas.document.undoStack().undo();
    QTest::mouseRelease(canvas.port(), Qt::LeftButton, {}, QPoint(600, 300));
    QVERIFY(canvas.document.flow().nodes.isEmpty());
    QVERIFY(canvas.document.flow().links.isEmpty());
}

void TestCanvas::thousandNodesStayFluid()
{
    Flow flow;
    const NodeTypes &types = NodeTypes::builtIn();
    for (int column = 0; column < 40; ++column) {
        NodeId previous;
        for (int row = 0; row < 25; ++row) {
            const QString key = row % 2 == 0 ? QStringLiteral("dataset") : QStringLiteral("convnet");
            const NodeId id = flow.add(*types.find(key), {column * 232.0, row * 160.0});
            if (row % 2 == 1)
                flow.links.insert({previous, QStringLiteral("dataset"), id, QStringLiteral("images")});
            previous = id;
        }
    }
    Canvas canvas(flow);
    QCOMPARE(canvas.scene.nodeItems().size(), 1000);
    QImage image(1000, 640, QImage::Format_ARGB32_Premultiplied);
    const auto frame = [&](double zoom) {
        canvas.view.zoomTo(zoom);
        canvas.view.viewport()->render(&image);
        QElapsedTimer timer;
        timer.start();
        constexpr int frames = 5;
        for (int i = 0; i < frames; ++i) {
            canvas.view.scrollBy({24, 12});
            canvas.view.viewport()->render(&image);
        }
        return double(timer.nsecsElapsed()) / 1e6 / frames;
    };
    for (const double zoom : {1.0, 0.5, 0.2, 0.1}) {
        const double milliseconds = frame(zoom);
        qInfo("1000 nodes, zoom %3.0f %%: %.1f ms a frame", zoom * 100, milliseconds);
        QVERIFY2(milliseconds < 400, "a frame takes too long even for a slow machine");
    }
    QElapsedTimer timer;
    timer.start();
    canvas.scene.select({canvas.document.flow().sortedNodes().constFirst().id});
    canvas.editor.nudge({8, 0});
    qInfo("one edit of 1000 nodes: %.2f ms", double(timer.nsecsElapsed()) / 1e6);
    QVERIFY(timer.elapsed() < 200);
}

QTEST_MAIN(TestCanvas)
#include "tst_canvas.moc"
