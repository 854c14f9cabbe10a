// SPDX-License-Identifier: GPL-3.0-or-later
// Drawing and arranging on the canvas, through the mouse and the keys.
#include "canvasfixture.h"
#include "flow/arrangeactions.h"
#include "flow/canvaspane.h"
#include "flow/edgeitem.h"
#include "flow/frameitem.h"
#include "flow/minimap.h"
#include "flow/nodesearch.h"
#include "flow/noteeditor.h"
#include "testing.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace rondo;
using namespace rondo::testing;

namespace {

const QString train = QStringLiteral("train");

NodeId idOf(const char *id)
{
    return {QString::fromLatin1(id)};
}

//! A point on the title of a frame.
QPoint framePoint(const Canvas &canvas, const QString &frame, QPointF offset = {60, 12})
{
    return canvas.view.mapFromScene(canvas.scene.frameItem(frame)->pos() + offset);
}

Link modelLink(const char *from)
{
    return {idOf(from), QStringLiteral("model"), idOf("validation"), QStringLiteral("models")};
}

//! Blending rounds in other ways where only a part is painted; nobody sees that.
bool lookAlike(const QImage &one, const QImage &other)
{
    if (one.isNull() || one.size() != other.size())
        return false;
    constexpr int tolerance = 3;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y), b = other.pixel(x, y);
            if (std::abs(qRed(a) - qRed(b)) > tolerance || std::abs(qGreen(a) - qGreen(b)) > tolerance
                || std::abs(qBlue(a) - qBlue(b)) > tolerance)
                return false;
        }
    }
    return true;
}

//! Chooses an entry of the context menu of an item, by its text; submenus with '>'.
bool choose(Canvas &canvas, QGraphicsItem *item, const QString &way)
{
    QMenu menu;
    canvas.actions.fillMenu(menu, item);
    const QMenu *at = &menu;
    for (const QString &step : way.split(u'>')) {
        const QList<QAction *> entries = at->actions();
        const auto found = std::find_if(entries.cbegin(), entries.cend(),
                                        [&step](const QAction *entry) { return entry->text() == step; });
        if (found == entries.cend() || !(*found)->isEnabled())
            return false;
        if (!(*found)->menu()) {
            (*found)->trigger();
            return true;
        }
        at = (*found)->menu();
    }
    return false;
}

void drop(Canvas &canvas, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(300, 560), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(canvas.port(), &enter);
    QDropEvent event(QPointF(300, 560), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(canvas.port(), &event);
}

} // namespace

class TestDrawing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(QStringLiteral("rondo-test"));
        QCoreApplication::setApplicationName(QStringLiteral("drawing"));
    }
    void init()
    {
        testing::failOnWarnings();
        QSettings().clear();
    }

    void aMoveRestsAtANeighboursEdge_data()
    {
        QTest::addColumn<Qt::KeyboardModifiers>("later");
        QTest::addColumn<QPointF>("by");
        // Deploy best is at (696, 160); ConvNet's top is at 48, so 109 up is 3 short of it.
        QTest::newRow("snaps") << Qt::KeyboardModifiers() << QPointF(56, -112);
        QTest::newRow("Alt moves freely") << Qt::KeyboardModifiers(Qt::AltModifier) << QPointF(57, -109);
    }
    void aMoveRestsAtANeighboursEdge()
    {
        QFETCH(Qt::KeyboardModifiers, later);
        QFETCH(QPointF, by);
        Canvas canvas(sampleDigits());
        const QPoint from = cardPoint(canvas.view, QStringLiteral("Deploy best"));
        const QPoint to = from + QPoint(57, -109);
        QTest::mousePress(canvas.port(), Qt::LeftButton, {}, from);
        for (const QPoint at : {from + QPoint(30, -30), to}) {
            QMouseEvent move(QEvent::MouseMove, at, canvas.port()->mapToGlobal(at), Qt::NoButton,
                             Qt::LeftButton, later);
            QCoreApplication::sendEvent(canvas.port(), &move);
        }
        // The guide is drawn in the accent colour above the card.
        const QImage picture = canvas.view.grab().toImage();
        const QColor accent = canvas.theme.color(Token::Accent);
        const QPoint guide = canvas.view.mapFromScene(QPointF(560, 48));
        QCOMPARE(picture.pixelColor(guide) == accent, later == Qt::NoModifier);
        QTest::mouseRelease(canvas.port(), Qt::LeftButton, later, to);
        QCOMPARE(canvas.node("Deploy best")->position, QPointF(696, 160) + by);
        QCOMPARE(canvas.document.undoStack().count(), 1);
    }

    void aNodeDroppedOnALinkGoesInBetween()
    {
        Flow flow = sampleDigits();
        flow.frames.clear();
        const NodeId other = flow.add(*NodeTypes::builtIn().find(QStringLiteral("validation")), {560, 420});
        Canvas canvas(flow);
        const Link split {idOf("validation"), QStringLiteral("best"), idOf("deployment"),
                          QStringLiteral("model")};
        const QPoint from = canvas.view.mapFromScene(QPointF(560 + 84, 420 + 16));
        // The middle of its card comes to lie on the link between Validation and Deploy best.
        const QPointF middle(668, 203);
        const QSizeF size = canvas.scene.nodeItem(other)->cardRect().size();
        const QPointF target = middle - QPointF(size.width(), size.height()) / 2;
        dragMouse(canvas.port(), from, from + (target - QPointF(560, 420)).toPoint());
        QVERIFY(!canvas.document.flow().links.contains(split));
        QCOMPARE(canvas.document.flow().linksInto(other).constFirst().from, idOf("validation"));
        QCOMPARE(canvas.document.flow().linksFrom(other).constFirst().to, idOf("deployment"));
        QVERIFY2(canvas.scene.cards().value(idOf("deployment")).left()
                     >= canvas.scene.cards().value(other).right() + 40,
                 "what comes after makes room");
        QCOMPARE(canvas.document.undoStack().count(), 1);
        canvas.document.undoStack().undo();
        QCOMPARE(canvas.document.flow(), flow);
    }

    void altDragDropsACopy()
    {
        Canvas canvas(sampleDigits());
        const QPoint from = cardPoint(canvas.view, QStringLiteral("VGG"));
        QTest::mouseClick(canvas.port(), Qt::LeftButton, {}, from);
        dragMouse(canvas.port(), from, from + QPoint(-224, 260), Qt::LeftButton, Qt::AltModifier);
        QCOMPARE(canvas.document.flow().nodes.size(), sampleDigits().nodes.size() + 1);
        QCOMPARE(canvas.node("VGG")->position, sampleDigits().node(idOf("vgg"))->position);
        QVERIFY(canvas.node("VGG 2"));
        QCOMPARE(canvas.scene.currentNode(), canvas.node("VGG 2")->id);
        QCOMPARE(canvas.document.undoStack().count(), 1);
    }

    void alignAndDistributeAreActions()
    {
        Canvas canvas(sampleDigits());
        canvas.scene.select({idOf("convnet"), idOf("vgg"), idOf("digits")});
        auto *action = canvas.view.findChild<QAction *>(QStringLiteral("alignTop"));
        QVERIFY(action && action->isEnabled());
        action->trigger();
        for (const char *title : {"ConvNet", "VGG", "Digits"})
            QCOMPARE(canvas.node(title)->position.y(), 48);
        canvas.document.undoStack().undo();
        QCOMPARE(canvas.document.flow(), sampleDigits());
        canvas.scene.select(QSet<NodeId> {idOf("convnet")});
        QVERIFY(!action->isEnabled());
        QVERIFY(!canvas.view.findChild<QAction *>(QStringLiteral("distributeAcross"))->isEnabled());
    }

    void tidyIsOneEdit()
    {
        Flow flow = sampleDigits();
        for (Node &node : flow.nodes)
            node.position = {300, 200};
        flow.frames.clear();
        Canvas canvas(flow);
        QTest::keyClick(&canvas.view, Qt::Key_L);
        QVERIFY(canvas.node("Digits")->position.x() < canvas.node("ConvNet")->position.x());
        QCOMPARE(canvas.document.undoStack().count(), 1);
        QTest::keyClick(&canvas.view, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(canvas.document.flow(), flow);
    }

    void bracketsChangeWhatLiesInFront()
    {
        Flow flow = sampleDigits();
        flow.nodes[idOf("vgg")].position = flow.node(idOf("convnet"))->position + QPointF(40, 40);
        Canvas canvas(flow);
        const QPoint both = cardPoint(canvas.view, QStringLiteral("VGG"), {60, 60});
        for (const char *front : {"convnet", "vgg"}) {
            canvas.scene.select(QSet<NodeId> {idOf(front)});
            QTest::keyClick(&canvas.view, Qt::Key_BracketRight, Qt::ControlModifier);
            canvas.scene.clearSelection();
            QTest::mouseClick(canvas.port(), Qt::LeftButton, {}, both);
            QCOMPARE(canvas.scene.currentNode(), idOf(front));
        }
        canvas.scene.select(QSet<NodeId> {idOf("vgg")});
        QTest::keyClick(&canvas.view, Qt::Key_BracketLeft, Qt::ControlModifier);
        canvas.scene.clearSelection();
        QTest::mouseClick(canvas.port(), Qt::LeftButton, {}, both);
        QCOMPARE(canvas.scene.currentNode(), idOf("convnet"));
    }

    void aFrameTitleSelectsItsContents()
    {
        Canvas canvas(sampleDigits());
        QTest::mouseClick(canvas.port(), Qt::LeftButton, {}, framePoint(canvas, train));
        QCOMPARE(canvas.scene.selectedNodes(), (QSet<NodeId> {idOf("convnet"), idOf("vgg"), idOf("script")}));
        // Dragged by its title it takes them along.
        dragMouse(canvas.port(), framePoint(canvas, train), framePoint(canvas, train) + QPoint(0, 80));
        QCOMPARE(canvas.node("VGG")->position, QPointF(248, 176 + 80));
        QCOMPARE(canvas.document.flow().frames.constFirst().rect, QRectF(232, 16 + 80, 200, 420));
        QCOMPARE(canvas.node("Digits")->position, QPointF(24, 160));
        canvas.document.undoStack().undo();
        QCOMPARE(canvas.document.flow(), sampleDigits());
    }

    void framesAreResizedByTheirHandles_data()
    {
        QTest::addColumn<QPointF>("handle"); // 0 to 1 of the frame
        QTest::addColumn<QRectF>("after");
        QTest::newRow("right") << QPointF(1, 0.5) << QRectF(232, 16, 240, 420);
        QTest::newRow("bottom") << QPointF(0.5, 1) << QRectF(232, 16, 200, 448);
        QTest::newRow("left") << QPointF(0, 0.5) << QRectF(272, 16, 160, 420);
        QTest::newRow("top left") << QPointF(0, 0) << QRectF(272, 40, 160, 396);
    }
    void framesAreResizedByTheirHandles()
    {
        QFETCH(QPointF, handle);
        QFETCH(QRectF, after);
        Canvas canvas(sampleDigits());
        canvas.scene.select(FlowThings {.frames = {train}});
        const QRectF rect = canvas.document.flow().frames.constFirst().rect;
        const QPoint at = canvas.view.mapFromScene(
            QPointF(rect.left() + handle.x() * rect.width(), rect.top() + handle.y() * rect.height()));
        dragMouse(canvas.port(), at, at + QPoint(40, 24));
        QCOMPARE(canvas.document.flow().frames.constFirst().rect, after);
        QCOMPARE(canvas.document.undoStack().count(), 1);
        // Escape on the way leaves no trace.
        dragMouse(canvas.port(), at + QPoint(40, 24), at, Qt::LeftButton, {}, false);
        QTest::keyClick(&canvas.view, Qt::Key_Escape);
        QTest::mouseRelease(canvas.port(), Qt::LeftButton, {}, at);
        QCOMPARE(canvas.scene.frameItem(train)->frame().rect, after);
        QCOMPARE(canvas.document.undoStack().count(), 1);
    }

    void aCollapsedFrameIsACardWithPorts()
    {
        Canvas canvas(sampleDigits());
        const FrameItem *frame = canvas.scene.frameItem(train);
        QTest::mouseClick(canvas.port(), Qt::LeftButton, {},
                          framePoint(canvas, train, frame->toggleRect().center()));
        QVERIFY(canvas.document.flow().frames.constFirst().collapsed);
        QVERIFY(!canvas.scene.nodeItem(idOf("vgg"))->isVisible());
        QCOMPARE(frame->ports().size(), 6);
        QCOMPARE(canvas.scene.cards().size(), 3);
        // The link to VGG ends at the card now.
        const PortItem *port = canvas.scene.portItem({idOf("vgg"), QStringLiteral("model"), true});
        QVERIFY(port && frame->ports().contains(port));
        const EdgeItem *edge = canvas.scene.edgeItem(modelLink("vgg"));
        QVERIFY(edge->isVisible() && edge->boundingRect().contains(port->scenePos()));
        QVERIFY2(frame->accessibleName().contains(QStringLiteral("collapsed, 3 node")),
                 qPrintable(frame->accessibleName()));

        // Dragged, it takes along what it hides, and opens where it is then.
        dragMouse(canvas.port(), framePoint(canvas, train), framePoint(canvas, train) + QPoint(8, 160));
        QVERIFY(canvas.document.flow().frames.constFirst().collapsed);
        QCOMPARE(canvas.node("VGG")->position, QPointF(256, 336));
        QTest::mouseClick(canvas.port(), Qt::LeftButton, {},
                          framePoint(canvas, train, frame->toggleRect().center()));
        QVERIFY(canvas.scene.nodeItem(idOf("vgg"))->isVisible());
        QCOMPARE(canvas.scene.portItem({idOf("vgg"), QStringLiteral("model"), true})->scenePos().x(), 424.0);
        while (canvas.document.undoStack().canUndo())
            canvas.document.undoStack().undo();
        QCOMPARE(canvas.document.flow(), sampleDigits());
        QVERIFY(canvas.scene.nodeItem(idOf("vgg"))->isVisible());
    }

    void linksAreDrawnFromACollapsedFrame()
    {
        Flow flow = sampleDigits();
        flow.links.removeIf(
            [](const Link &link) { return link.to == idOf("validation") && link.from == idOf("vgg"); });
        flow.frames.first().collapsed = true;
        flow.frames.first().hidden.nodes = {idOf("convnet"), idOf("vgg"), idOf("script")};
        const NodeId second = flow.add(*NodeTypes::builtIn().find(QStringLiteral("validation")), {472, 400});
        Canvas canvas(flow);
        const PortItem *port = canvas.scene.portItem({idOf("convnet"), QStringLiteral("model"), true});
        QVERIFY(port);
        const QString title = canvas.document.flow().node(second)->title;
        dragMouse(canvas.port(), canvas.view.mapFromScene(port->scenePos()),
                  portPoint(canvas.view, title, QStringLiteral("models"), false));
        QVERIFY(canvas.document.flow().links.contains(
            {idOf("convnet"), QStringLiteral("model"), second, QStringLiteral("models")}));
    }

    void deletingACollapsedFrameDeletesWhatItStandsFor()
    {
        Canvas canvas(sampleDigits());
        canvas.editor.toggleFrame(train);
        QTest::keyClick(&canvas.view, Qt::Key_Delete);
        QCOMPARE(canvas.document.flow().nodes.size(), 3);
        QVERIFY(canvas.document.flow().frames.isEmpty());
        canvas.document.undoStack().undo();
        canvas.document.undoStack().undo();
        QCOMPARE(canvas.document.flow(), sampleDigits());
        // An open one leaves its contents.
        canvas.scene.select(FlowThings {.frames = {train}});
        QTest::keyClick(&canvas.view, Qt::Key_Delete);
        QCOMPARE(canvas.document.flow().nodes.size(), 6);
    }

    void theFrameMenu()
    {
        Canvas canvas(sampleDigits());
        const auto frame = [&] { return canvas.scene.frameItem(train); };
        QSignalSpy runs(&canvas.view, &FlowView::runRequested);
        QVERIFY(choose(canvas, frame(), QStringLiteral("Run frame")));
        QCOMPARE(runs.takeFirst().constFirst().value<QSet<NodeId>>(),
                 (QSet<NodeId> {idOf("convnet"), idOf("vgg"), idOf("script")}));
        QVERIFY(choose(canvas, frame(), QStringLiteral("Colour>Teal")));
        QCOMPARE(canvas.document.flow().frames.constFirst().colour, FrameColour::Teal);
        QVERIFY(choose(canvas, frame(), QStringLiteral("Collapse")));
        QVERIFY(choose(canvas, frame(), QStringLiteral("Run frame")));
        QCOMPARE(runs.takeFirst().constFirst().value<QSet<NodeId>>().size(), 3);
        QVERIFY(choose(canvas, frame(), QStringLiteral("Expand")));
        QVERIFY(choose(canvas, frame(), QStringLiteral("Ungroup")));
        QVERIFY(canvas.document.flow().frames.isEmpty());
        QCOMPARE(canvas.scene.selectedNodes().size(), 3);
        QTest::keyClick(&canvas.view, Qt::Key_F);
        QCOMPARE(canvas.document.flow().frames.size(), 1);
        QCOMPARE(canvas.editor.nodesIn(canvas.document.flow().frames.constFirst().id).size(), 3);
        // A node from elsewhere: the frame grows around it.
        canvas.scene.select(QSet<NodeId> {idOf("digits")});
        QVERIFY(choose(canvas, canvas.scene.nodeItem(idOf("digits")), QStringLiteral("Add to frame>Frame")));
        QCOMPARE(canvas.editor.nodesIn(canvas.document.flow().frames.constFirst().id).size(), 4);
    }

    void linksAreLedThroughPoints()
    {
        Canvas canvas(sampleDigits());
        const Link link = modelLink("convnet");
        const EdgeItem *edge = canvas.scene.edgeItem(link);
        const auto onLine = [&](double share) {
            const QPolygonF &line = edge->outline();
            return canvas.view.mapFromScene(line[qsizetype(share * double(line.size() - 1))]);
        };
        // Drag makes one, a second drag moves it, a double-click makes another, Delete removes the chosen
        // one.
        const QPoint middle = onLine(0.5);
        dragMouse(canvas.port(), middle, middle + QPoint(8, -100));
        QCOMPARE(canvas.document.flow().bends.value(link).size(), 1);
        const QPointF first = canvas.document.flow().bends.value(link).constFirst();
        const QPoint at = canvas.view.mapFromScene(first);
        QVERIFY(edge->boundingRect().contains(first));
        dragMouse(canvas.port(), at, at + QPoint(0, 40));
        QCOMPARE(canvas.document.flow().bends.value(link), QList<QPointF> {first + QPointF(0, 40)});
        QTest::mouseDClick(canvas.port(), Qt::LeftButton, {}, onLine(0.8));
        QCOMPARE(canvas.document.flow().bends.value(link).size(), 2);
        QCOMPARE(canvas.document.flow().bends.value(link).constFirst(), first + QPointF(0, 40));
        QTest::mouseClick(canvas.port(), Qt::LeftButton, {}, at + QPoint(0, 40));
        QTest::keyClick(&canvas.view, Qt::Key_Delete);
        QCOMPARE(canvas.document.flow().bends.value(link).size(), 1);
        QVERIFY(canvas.document.flow().links.contains(link));
        QTest::mouseDClick(canvas.port(), Qt::LeftButton, {},
                           canvas.view.mapFromScene(canvas.document.flow().bends.value(link).constFirst()));
        QVERIFY(!canvas.document.flow().bends.contains(link));
        QTest::keyClick(&canvas.view, Qt::Key_Delete);
        QVERIFY(!canvas.document.flow().links.contains(link));
        while (canvas.document.undoStack().canUndo())
            canvas.document.undoStack().undo();
        QCOMPARE(canvas.document.flow(), sampleDigits());
        QVERIFY(canvas.scene.edgeItem(link)->bends().isEmpty());
    }

    void linksThatRunBackKeepBelowTheLowestNode()
    {
        Flow flow = sampleDigits();
        const Link back {idOf("validation"), QStringLiteral("best"), idOf("digits"),
                         QStringLiteral("samples")};
        flow.links.insert(back);
        Canvas canvas(flow);
        const EdgeItem *edge = canvas.scene.edgeItem(back);
        QVERIFY(edge->runsBack());
        const double before = canvas.scene.cards().value(idOf("script")).bottom() + 32;
        QVERIFY(edge->boundingRect().bottom() >= before);
        canvas.scene.select(QSet<NodeId> {idOf("script")});
        QTest::keyClick(&canvas.view, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(edge->boundingRect().bottom() >= before + 40);
    }

    void cardsOnTheWayBackAreMirrored()
    {
        // The flow drawn from right to left.
        Flow flow = sampleDigits();
        flow.frames.clear();
        const auto put = [&flow](const char *id, double x) { flow.nodes[idOf(id)].position = {x, 80}; };
        put("digits", 800);
        put("convnet", 500);
        put("validation", 200);
        for (const char *other : {"vgg", "script"})
            flow.remove({idOf(other)});
        Canvas canvas(flow);
        const NodeItem *item = canvas.scene.nodeItem(idOf("convnet"));
        QVERIFY(item->isMirrored());
        QVERIFY(!canvas.scene.nodeItem(idOf("digits"))->isMirrored()); // it gives, but takes nothing
        QCOMPARE(item->port(QStringLiteral("images"), false)->place().side, Side::Right);
        QCOMPARE(item->port(QStringLiteral("model"), true)->place().side, Side::Left);
        // What it gives goes straight to the left, not round by the lane.
        for (const Link &link : canvas.document.flow().linksFrom(idOf("convnet")))
            QVERIFY(!canvas.scene.edgeItem(link)->runsBack());
        // Dragged to the right of its data it turns round again, and back with undo.
        canvas.scene.select(QSet<NodeId> {idOf("convnet")});
        for (int i = 0; i < 15; ++i)
            QTest::keyClick(&canvas.view, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(!item->isMirrored());
        QCOMPARE(item->port(QStringLiteral("images"), false)->place().side, Side::Left);
        canvas.document.goTo(0);
        QVERIFY(item->isMirrored());
    }

    void wayBackTurnsOneCorner()
    {
        const QPainterPath down = edgePath({{400, 100}, Side::Bottom}, {{200, 300}, Side::Right}, 900);
        QVERIFY(down.contains(QPointF(400, 250)) || down.intersects(QRectF(399, 240, 2, 2)));
        QVERIFY(down.boundingRect().bottom() <= 301);
        const QPainterPath up = edgePath({{400, 300}, Side::Left}, {{100, 120}, Side::Bottom}, 900);
        QVERIFY(up.boundingRect().bottom() <= 301);
        QVERIFY(up.boundingRect().left() >= 99);
    }

    void dataOfALinkIsShownFromItsMenu()
    {
        Canvas canvas(sampleDigits());
        QSignalSpy asked(&canvas.actions, &FlowActions::dataRequested);
        for (const Link &link : canvas.document.flow().linksFrom(idOf("digits"))) {
            QMenu menu;
            canvas.actions.fillMenu(menu, canvas.scene.edgeItem(link));
            const QList<QAction *> entries = menu.actions();
            const auto entry = std::find_if(entries.cbegin(), entries.cend(), [](const QAction *action) {
                return action->text().startsWith(QStringLiteral("Show data"));
            });
            QVERIFY(entry != entries.cend());
            (*entry)->trigger();
            QCOMPARE(asked.takeFirst().constFirst().value<NodeId>(), idOf("digits"));
        }
    }

    void widthsHaveThreeSteps()
    {
        Canvas canvas(sampleDigits());
        canvas.scene.select(QSet<NodeId> {idOf("digits")});
        const NodeItem *item = canvas.scene.nodeItem(idOf("digits"));
        const QPoint grip = canvas.view.mapFromScene(item->pos() + item->widthGrip().center());
        dragMouse(canvas.port(), grip, grip + QPoint(35, 0));
        QCOMPARE(canvas.node("Digits")->width, 208);
        dragMouse(canvas.port(), grip + QPoint(40, 0), grip + QPoint(300, 0));
        QCOMPARE(canvas.node("Digits")->width, 248);
        QCOMPARE(canvas.scene.portItem({idOf("digits"), QStringLiteral("dataset"), true})->scenePos().x(),
                 24.0 + 248);
        QCOMPARE(canvas.document.undoStack().count(), 2);
    }

    void notesAreWrittenOverSeveralLines()
    {
        Canvas canvas(sampleDigits());
        const QString note = QStringLiteral("note");
        const QPoint at = canvas.view.mapFromScene(QPointF(730, 380));
        QTest::mouseDClick(canvas.port(), Qt::LeftButton, {}, at);
        auto *field = canvas.view.findChild<NoteEditor *>();
        QVERIFY(field && field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("One"));
        for (int line = 0; line < 8; ++line)
            QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClicks(field, QStringLiteral("**Two** and [a link](https://example.org/page)"));
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(canvas.document.flow().notes.constFirst().text.contains(QStringLiteral("\n**Two**")));
        QCOMPARE(canvas.scene.noteItem(note)->accessibleName(), QStringLiteral("Note: One Two and a link"));
        // Escape gives up.
        const Flow written = canvas.document.flow();
        canvas.view.startNote(note);
        const auto fields = canvas.view.findChildren<NoteEditor *>();
        QTest::keyClicks(fields.constLast(), QStringLiteral("gone"));
        QTest::keyClick(fields.constLast(), Qt::Key_Escape);
        QCOMPARE(canvas.document.flow(), written);
        QCOMPARE(canvas.document.undoStack().count(), 1);
    }

    void linksInNotesOpen_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("opened");
        QTest::newRow("web") << QStringLiteral("https://example.org/page") << 1;
        QTest::newRow("a program") << QStringLiteral("file:///bin/true") << 0;
    }
    void linksInNotesOpen()
    {
        QFETCH(QString, address);
        QFETCH(int, opened);
        Flow flow = sampleDigits();
        flow.notes.first().text = QStringLiteral("[here and nowhere else](%1)").arg(address);
        Canvas canvas(flow);
        (void)canvas.view.grab();
        for (const char *scheme : {"https", "file"})
            QDesktopServices::setUrlHandler(QLatin1String(scheme), this, "takeUrl");
        m_urls.clear();
        QTest::mouseClick(canvas.port(), Qt::LeftButton, {},
                          canvas.view.mapFromScene(QPointF(696 + 30, 352 + 12)));
        for (const char *scheme : {"https", "file"})
            QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
        QCOMPARE(m_urls.size(), opened);
        QCOMPARE(canvas.document.undoStack().count(), 0);
    }
    Q_INVOKABLE void takeUrl(const QUrl &url) { m_urls << url; }

    void pinnedNotesMoveWithTheirNode()
    {
        Canvas canvas(sampleDigits());
        QVERIFY(choose(canvas, canvas.scene.noteItem(QStringLiteral("note")),
                       QStringLiteral("Pin to>Deploy best")));
        const QPoint from = cardPoint(canvas.view, QStringLiteral("Deploy best"));
        dragMouse(canvas.port(), from, from + QPoint(0, -80));
        QCOMPARE(canvas.document.flow().notes.constFirst().rect.topLeft(), QPointF(696, 352 - 80));
        canvas.scene.select(QSet<NodeId> {idOf("deployment")});
        QTest::keyClick(&canvas.view, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(canvas.document.flow().notes.constFirst().rect.topLeft(), QPointF(697, 352 - 80));
        QVERIFY(choose(canvas, canvas.scene.noteItem(QStringLiteral("note")),
                       QStringLiteral("Free from Deploy best")));
        QVERIFY(!canvas.document.flow().notes.constFirst().pinnedTo.isValid());
    }

    void pasteKeepsPlacesAcrossCanvases()
    {
        Canvas canvas(sampleDigits());
        QTest::mouseClick(canvas.port(), Qt::LeftButton, {}, framePoint(canvas, train));
        QTest::keyClick(&canvas.view, Qt::Key_C, Qt::ControlModifier);
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY_RESULT(flowFromText(text.toUtf8()));
        Canvas other;
        QTest::mouseMove(other.port(), {400, 100});
        QTest::mouseClick(other.port(), Qt::LeftButton, {}, {400, 100});
        QTest::keyClick(&other.view, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(other.document.flow().nodes.size(), 3);
        QCOMPARE(other.document.flow().frames.size(), 1);
        const QRectF frame = other.document.flow().frames.constFirst().rect;
        QCOMPARE(frame.topLeft(), snapped(other.view.mapToScene(400, 100) - QPointF()));
        QCOMPARE(other.node("VGG")->position - frame.topLeft(), QPointF(248 - 232, 176 - 16));
        QTest::keyClick(&other.view, Qt::Key_X, Qt::ControlModifier);
        QVERIFY(other.document.flow().nodes.isEmpty() && other.document.flow().frames.isEmpty());
        QTest::keyClick(&other.view, Qt::Key_V, Qt::ControlModifier);
        QTest::keyClick(&other.view, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(other.document.flow().nodes.size(), 6);
        QCOMPARE(other.document.flow().frames.size(), 2);
        // Text from a mail is a flow too.
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(&other.view, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(other.document.flow().nodes.size(), 9);
    }

    void theSearchNamesWhatItHidesAndRanksTheRest()
    {
        Canvas canvas(sampleDigits());
        const PortRef from {idOf("digits"), QStringLiteral("dataset"), true};
        canvas.view.searchAt({300, 520}, from);
        NodeSearch &search = canvas.view.search();
        // The flow links datasets to these three; each once.
        const QStringList first = search.shownTitles().mid(0, 3);
        for (const char *title : {"ConvNet", "VGG", "PyTorch script"})
            QVERIFY2(first.contains(QLatin1String(title)), qPrintable(first.join(u',')));
        QVERIFY2(search.footer().contains(QStringLiteral("hidden: they take no dataset\n")),
                 qPrintable(search.footer()));
        QVERIFY(search.footer().contains(QStringLiteral("Deploy")));
        auto *field = search.findChild<QLineEdit *>(QStringLiteral("nodeSearchField"));
        QTest::keyClicks(field, QStringLiteral("VGG"));
        QTest::keyClick(field, Qt::Key_Return);
        canvas.view.searchAt({300, 560}, from);
        QCOMPARE(search.shownTitles().constFirst(), QStringLiteral("VGG"));
        search.close();
    }

    void filesFromTheDesktopBecomeNodes_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("type"); // of the new node; empty: refused
        QTest::addColumn<QString>("words"); // of the refusal
        QTest::newRow("script") << QStringLiteral("train.py") << QStringLiteral("script") << QString();
        QTest::newRow("images") << QStringLiteral("animals") << QStringLiteral("dataset") << QString();
        QTest::newRow("IDX") << QStringLiteral("idx") << QStringLiteral("dataset") << QString();
        QTest::newRow("empty folder") << QStringLiteral("empty") << QString() << QStringLiteral("no images");
        QTest::newRow("table") << QStringLiteral("table.csv") << QString() << QStringLiteral("later version");
        QTest::newRow("picture") << QStringLiteral("animals/cat/1.png") << QString()
                                 << QStringLiteral("folder");
        QTest::newRow("other") << QStringLiteral("letter.doc") << QString()
                               << QStringLiteral("Python script");
        QTest::newRow("gone") << QStringLiteral("gone.py") << QString() << QStringLiteral("not there");
    }
    void filesFromTheDesktopBecomeNodes()
    {
        QFETCH(QString, path);
        QFETCH(QString, type);
        QFETCH(QString, words);
        QTemporaryDir folder;
        const QDir root(folder.path());
        for (const char *name : {"animals/cat", "empty", "idx"})
            QVERIFY(root.mkpath(QLatin1String(name)));
        for (const char *name :
             {"train.py", "table.csv", "letter.doc", "animals/cat/1.png", "idx/train-images-idx3-ubyte",
              "idx/train-labels-idx1-ubyte", "idx/t10k-images-idx3-ubyte", "idx/t10k-labels-idx1-ubyte"}) {
            QFile file(root.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        Canvas canvas;
        canvas.editor.setBaseFolder(root.filePath(QStringLiteral("animals")));
        QSignalSpy refused(&canvas.view, &FlowView::fileRefused);
        drop(canvas, root.filePath(path));
        QCOMPARE(canvas.document.flow().nodes.size(), type.isEmpty() ? 0 : 1);
        QCOMPARE(refused.count(), type.isEmpty() ? 1 : 0);
        if (type.isEmpty()) {
            QVERIFY2(refused.constFirst().constFirst().toString().contains(words),
                     qPrintable(refused.constFirst().constFirst().toString()));
            return;
        }
        const Node &node = *canvas.document.flow().nodes.cbegin();
        QCOMPARE(node.type, type);
        QCOMPARE(node.title, QFileInfo(path).completeBaseName());
    }

    void theViewGlidesUnlessMotionIsReduced()
    {
        Canvas canvas(sampleDigits());
        canvas.theme.setMotionReduced(true);
        canvas.view.zoomTo(2);
        canvas.view.fitAll(FlowView::Motion::Eased);
        const double fitted = canvas.view.zoom();
        QVERIFY(fitted <= 1);
        canvas.theme.setMotionReduced(false);
        canvas.view.zoomTo(2);
        canvas.view.fitAll(FlowView::Motion::Eased);
        QCOMPARE(canvas.view.zoom(), 2.0);
        QTRY_COMPARE(canvas.view.zoom(), fitted);
        QVERIFY(canvas.view.visibleArea().contains(canvas.scene.contentRect()));
    }

    void theMinimapPansAndShowsStates()
    {
        Canvas canvas(sampleDigits());
        Minimap map(canvas.view);
        map.show();
        NodePicture failed;
        failed.status = Status::Failed;
        canvas.scene.setPicture(idOf("vgg"), failed);
        const QImage picture = map.grab().toImage();
        const QColor red = canvas.theme.status(Status::Failed).fill;
        bool found = false;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                found = found || picture.pixelColor(x, y) == red;
        }
        QVERIFY(found);
        // The whole flow is in view, so the frame is taken at the middle and dragged.
        const QPointF before = canvas.view.visibleArea().center();
        const QPoint middle = map.rect().center();
        dragMouse(&map, middle, middle + QPoint(20, 0));
        QVERIFY(canvas.view.visibleArea().center().x() > before.x() + 50);
    }

    //! What is on the screen after an edit is what drawing everything anew would give.
    void whatChangesIsPaintedAnew()
    {
        Canvas canvas(sampleDigits());
        canvas.theme.setMotionReduced(true);
        const auto screen = [&] {
            // An item tells the scene, the scene the view, and the view its window: each in an event of its
            // own.
            for (int step = 0; step < 6; ++step)
                QCoreApplication::processEvents();
            return canvas.view.screen()->grabWindow(canvas.view.winId()).toImage();
        };
        const auto matches = [&] {
            const QImage parts = screen();
            canvas.port()->update();
            const QImage whole = screen();
            if (lookAlike(parts, whole))
                return true;
            parts.save(QDir::temp().filePath(QStringLiteral("rondo-parts.png")));
            whole.save(QDir::temp().filePath(QStringLiteral("rondo-whole.png")));
            return false;
        };
        QVERIFY(matches());
        canvas.scene.select(QSet<NodeId> {idOf("vgg")});
        QVERIFY(matches());
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Left}) {
            QTest::keyClick(&canvas.view, key, Qt::ShiftModifier);
            QVERIFY(matches());
        }
        canvas.scene.clearSelection();
        QVERIFY(matches());
        NodePicture failed;
        failed.status = Status::Failed;
        canvas.scene.setPicture(idOf("vgg"), failed);
        QVERIFY(matches());
        canvas.editor.toggleFrame(train);
        QVERIFY(matches());
        canvas.view.scrollBy({40, 24});
        QVERIFY(matches());
        canvas.document.undoStack().undo();
        QVERIFY(matches());
        canvas.scene.select(QSet<NodeId> {idOf("digits")});
        QTest::keyClick(&canvas.view, Qt::Key_Delete);
        QVERIFY(matches());
    }

    void theCanvasScrollsAtItsRim()
    {
        Canvas canvas(sampleDigits());
        const QPointF before = canvas.view.visibleArea().topLeft();
        const QPoint from = cardPoint(canvas.view, QStringLiteral("Digits"));
        dragMouse(canvas.port(), from, {6, from.y()}, Qt::LeftButton, {}, false);
        QTRY_VERIFY(canvas.view.visibleArea().left() < before.x() - 40);
        QTest::keyClick(&canvas.view, Qt::Key_Escape);
        QTest::mouseRelease(canvas.port(), Qt::LeftButton, {}, {6, from.y()});
        QCOMPARE(canvas.document.flow(), sampleDigits());
    }

    //! Not a check: pictures to look at, when RONDO_PICTURES names a folder.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("RONDO_PICTURES");
        if (folder.isEmpty())
            QSKIP("RONDO_PICTURES names no folder for pictures.");
        Flow flow = sampleDigits();
        flow.bends.insert(modelLink("convnet"), {{440, 40}, {456, 120}});
        flow.links.insert(
            {idOf("validation"), QStringLiteral("best"), idOf("digits"), QStringLiteral("samples")});
        flow.frames.first().colour = FrameColour::Violet;
        flow.frames.append({.id = QStringLiteral("serve"),
                            .title = QStringLiteral("Serve"),
                            .rect = QRectF(456, 112, 424, 232),
                            .colour = FrameColour::Teal});
        flow.notes.first().pinnedTo = idOf("deployment");
        flow.notes.first().text += QStringLiteral(" See [the paper](https://example.org).");
        flow.notes.first().rect.setHeight(80);
        Canvas canvas(flow);
        for (const bool dark : {false, true}) {
            canvas.theme.setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
            const auto save = [&](const char *name) {
                QVERIFY(canvas.view.grab().save(
                    QStringLiteral("%1/%2-%3.png")
                        .arg(folder, QLatin1String(name),
                             dark ? QStringLiteral("dark") : QStringLiteral("light"))));
            };
            canvas.scene.select(FlowThings {.frames = {QStringLiteral("serve")}});
            save("frames");
            canvas.editor.toggleFrame(train);
            save("collapsed");
            const QPoint from = cardPoint(canvas.view, QStringLiteral("Deploy best"));
            dragMouse(canvas.port(), from, from + QPoint(10, 117), Qt::LeftButton, {}, false);
            save("guides");
            QTest::keyClick(&canvas.view, Qt::Key_Escape);
            QTest::mouseRelease(canvas.port(), Qt::LeftButton, {}, from);
            canvas.view.searchAt({300, 420}, PortRef {idOf("digits"), QStringLiteral("dataset"), true});
            save("search");
            canvas.view.search().close();
            canvas.document.undoStack().undo();
            canvas.view.zoomTo(0.4);
            save("small");
            canvas.view.zoomTo(0.2);
            save("far");
            canvas.view.zoomTo(1);
            canvas.view.centerOn(476, 300);
        }
    }

private:
    QTemporaryDir m_folder;
    QList<QUrl> m_urls;
};

QTEST_MAIN(TestDrawing)
#include "tst_drawing.moc"
