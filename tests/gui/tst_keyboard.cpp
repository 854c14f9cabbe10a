// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window without a mouse. Keys go to whatever has the keyboard; no test here may move a pointer or set the focus.
#include "flow/canvasfocus.h"
#include "flow/edgeitem.h"
#include "flow/findbar.h"
#include "flow/flowcheck.h"
#include "flow/flowfile.h"
#include "flow/flowpage.h"
#include "flow/flowscene.h"
#include "flow/flowview.h"
#include "flow/frameitem.h"
#include "flow/inspector.h"
#include "flow/nodeitem.h"
#include "flow/nodesearch.h"
#include "flow/portitem.h"
#include "session.h"
#include "testing.h"
#include "windowfixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>

using namespace rondo;
using namespace rondo::testing;

namespace {

//! Fails the program when a mouse is used.
class NoMouse : public QObject {
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        const bool mouse = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseMove
            || event->type() == QEvent::MouseButtonDblClick || event->type() == QEvent::Wheel;
        used = used || (mouse && event->spontaneous());
        return false;
    }
    bool used = false;
};

struct Fixture : WholeWindow {
    QTemporaryDir folder;
    FlowPage *page = nullptr;

    explicit Fixture(const Flow &flow = {})
    {
        const auto project = Project::create(folder.path(), QStringLiteral("cheques"));
        if (!project || !saveFlow(flow, project->flowPath(QStringLiteral("digits"))))
            qFatal("no project could be made");
        // The sample's script, so that the flow can be checked whole.
        if (!QDir(folder.path()).mkpath(QStringLiteral("scripts"))
            || !QFile::copy(QStringLiteral(RONDO_SOURCE_DIR "/resources/scripts/digits.py"),
                            folder.filePath(QStringLiteral("scripts/digits.py"))))
            qFatal("no script could be made");
        if (!open(folder.path()))
            qFatal("the window does not open");
        page = window.findChild<FlowPage *>();
    }

    ~Fixture() { close(); }

    const Flow &flow() const { return page->document().flow(); }
    FlowView &view() const { return page->view(); }
    QString runText() const { return window.findChild<QPushButton *>(QStringLiteral("run"))->text(); }
    QString current() const
    {
        const auto id = page->scene().currentNode();
        return id ? flow().node(*id)->title : QString();
    }
    //! To the canvas, from wherever the keyboard is.
    bool toCanvas()
    {
        for (int tries = 0; tries < 8 && !view().hasFocus(); ++tries)
            press(Qt::Key_F6);
        return view().hasFocus();
    }
    //! Adds a node as a person does: Tab, a name, Enter.
    bool add(const QString &name)
    {
        return press(Qt::Key_Tab) && type(name) && press(Qt::Key_Return);
    }
    //! Selects a node: find it, and back to the canvas.
    bool select(const QString &title)
    {
        if (!press(Qt::Key_F, Qt::ControlModifier) || !type(title))
            return false;
        for (int tries = 0; tries < 10 && current() != title; ++tries)
            press(Qt::Key_Return);
        return press(Qt::Key_Escape) && current() == title && view().hasFocus();
    }
    bool hasLink(const QString &from, const QString &to) const
    {
        return std::any_of(flow().links.cbegin(), flow().links.cend(), [&](const Link &link) {
            return flow().node(link.from)->title == from && flow().node(link.to)->title == to;
        });
    }
    //! Draws an edge from the first output of a node: C, arrows until the target's port is aimed at, Enter.
    bool connectTo(const QString &from, const QString &to)
    {
        if (!select(from) || !press(Qt::Key_C))
            return false;
        for (int tries = 0; tries < 20; ++tries) {
            for (const NodeItem *node : page->scene().nodeItems()) {
                for (const PortItem *port : node->ports()) {
                    if (port->mark() == PortItem::Mark::Aimed && node->node().title == to)
                        return press(Qt::Key_Return) && hasLink(from, to);
                }
            }
            press(Qt::Key_Down);
        }
        press(Qt::Key_Escape);
        return false;
    }
    //! Types into the field of a setting: Enter on the node, Tab to the field.
    bool set(const QString &title, const QString &parameter, const QString &text)
    {
        if (!select(title) || !press(Qt::Key_Return))
            return false;
        const QString row = QStringLiteral("parameter-") + parameter;
        for (int tries = 0; tries < 60; ++tries) {
            QWidget *focus = QApplication::focusWidget();
            bool there = false;
            for (QWidget *up = focus; up; up = up->parentWidget())
                there = there || up->objectName() == row;
            if (there) {
                press(Qt::Key_End);
                for (int erased = 0; erased < 40; ++erased)
                    press(Qt::Key_Backspace);
                return type(text) && press(Qt::Key_Return) && press(Qt::Key_Escape) && view().hasFocus();
            }
            press(Qt::Key_Tab);
        }
        return false;
    }
};

} // namespace

class TestKeyboard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        useOwnSettings(m_settings);
        qApp->installEventFilter(&m_mouse);
    }
    void init()
    {
        testing::failOnWarnings();
        QSettings().clear();
    }
    void cleanup() { QVERIFY2(!m_mouse.used, "a mouse was used"); }

    void waysToRunAreTheSameOnEveryPage()
    {
        Fixture fixture;
        fixture.window.showPage(QStringLiteral("experiments"));
        auto *here = fixture.window.findChild<QPushButton *>(QStringLiteral("experiments/runMore"));
        auto *there = fixture.window.findChild<QPushButton *>(QStringLiteral("runMore"));
        QVERIFY(here && here->isVisible());
        QVERIFY(here->menu() && here->menu() == there->menu());
        QSet<QString> ways;
        for (const QAction *action : here->menu()->actions())
            ways.insert(action->objectName());
        for (const char *way : {"chooseExperiments", "runNode", "runTo", "runFrom", "runSample"})
            QVERIFY2(ways.contains(QLatin1String(way)), way);
    }

    void sampleFlowIsDrawnFromNothing()
    {
        Fixture fixture;
        QVERIFY(fixture.toCanvas());
        for (const char *name : {"dataset", "convnet", "vgg", "pytorch script", "validation", "deploy"})
            QVERIFY2(fixture.add(QString::fromUtf8(name)), name);
        QCOMPARE(fixture.flow().nodes.size(), 6);
        // No card covers another: the keyboard has no pointer to place them with.
        const QHash<NodeId, QRectF> cards = fixture.page->scene().cards();
        for (auto one = cards.cbegin(); one != cards.cend(); ++one) {
            for (auto other = std::next(one); other != cards.cend(); ++other)
                QVERIFY2(!one->intersects(*other), qPrintable(one.key().value + u' ' + other.key().value));
        }
        const QString dataset = QStringLiteral("Dataset"), gate = QStringLiteral("Validation"),
                      script = QStringLiteral("PyTorch script");
        for (const QString &algorithm : {QStringLiteral("ConvNet"), QStringLiteral("VGG"), script}) {
            QVERIFY2(fixture.connectTo(dataset, algorithm), qPrintable(algorithm));
            QVERIFY2(fixture.connectTo(algorithm, gate), qPrintable(algorithm));
        }
        QString deployment;
        for (const Node &node : fixture.flow().nodes) {
            if (node.type == QLatin1String("deployment"))
                deployment = node.title;
        }
        QVERIFY2(fixture.connectTo(gate, deployment), qPrintable(deployment));
        QCOMPARE(fixture.flow().links.size(), 7);
        QVERIFY(fixture.set(QStringLiteral("ConvNet"), QStringLiteral("lr"), QStringLiteral("0.001, 0.003, 0.01")));
        QVERIFY(fixture.set(gate, QStringLiteral("min_accuracy"), QStringLiteral("0.9")));
        QVERIFY(fixture.set(script, QStringLiteral("script"), QStringLiteral("scripts/digits.py")));
        const qint64 count = experimentCount(fixture.flow(), NodeTypes::builtIn());
        QCOMPARE(count, 5); // three learning rates of ConvNet, one VGG, one script
        QTRY_VERIFY2(fixture.page->check().isCurrent() && fixture.page->check().reason().isEmpty(),
                     qPrintable(fixture.page->check().reason()));
        QVERIFY2(fixture.runText().contains(QStringLiteral("5 experiment")), qPrintable(fixture.runText()));
        QVERIFY(fixture.window.findChild<QPushButton *>(QStringLiteral("run"))->isEnabled());
        // Layers from left to right, and on disk.
        QVERIFY(fixture.press(Qt::Key_Escape) && fixture.press(Qt::Key_L));
        QTRY_COMPARE(fixture.page->file().state(), FlowFile::State::Saved);
        QCOMPARE(*loadFlow(fixture.page->file().path()), fixture.flow());
        shoot(fixture.window, QStringLiteral("keyboard-flow"));
    }

    void keysOfTheCanvas_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<QString>("action"); // of the canvas or the page
        const auto row = [](int key, Qt::KeyboardModifiers modifiers, const char *action) {
            QTest::newRow(action) << key << modifiers << QString::fromUtf8(action);
        };
        row(Qt::Key_Slash, {}, "findNode");
        row(Qt::Key_Tab, {}, "search");
        row(Qt::Key_V, {}, "select");
        row(Qt::Key_H, {}, "pan");
        row(Qt::Key_1, {}, "actualSize");
        row(Qt::Key_1, Qt::ShiftModifier, "fitAll");
        row(Qt::Key_2, Qt::ShiftModifier, "fitSelection");
        row(Qt::Key_Plus, Qt::ControlModifier, "zoomIn");
        row(Qt::Key_Minus, Qt::ControlModifier, "zoomOut");
        row(Qt::Key_L, {}, "arrange");
        row(Qt::Key_F, {}, "frame");
        row(Qt::Key_N, {}, "note");
        row(Qt::Key_F8, {}, "nextProblem");
        row(Qt::Key_F8, Qt::ShiftModifier, "previousProblem");
        row(Qt::Key_F2, {}, "rename");
        row(Qt::Key_D, {}, "toggle");
        row(Qt::Key_Delete, {}, "delete");
        row(Qt::Key_Delete, Qt::ControlModifier, "deleteAndJoin");
        row(Qt::Key_F, Qt::ControlModifier, "findInFlow");
        row(Qt::Key_F3, {}, "findNext");
        row(Qt::Key_I, Qt::ControlModifier, "toggleInspector");
        row(Qt::Key_J, Qt::ControlModifier, "toggleStrip");
        row(Qt::Key_C, {}, "connect");
        row(Qt::Key_P, {}, "nextPort");
        row(Qt::Key_Period, {}, "nextItem");
        row(Qt::Key_A, Qt::ControlModifier, "selectAll");
        row(Qt::Key_C, Qt::ControlModifier, "copy");
        row(Qt::Key_D, Qt::ControlModifier, "duplicate");
        row(Qt::Key_K, Qt::ControlModifier, "palette");
    }
    void keysOfTheCanvas()
    {
        QFETCH(int, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QFETCH(QString, action);
        Flow flow = sampleDigits();
        flow.nodes[{QStringLiteral("vgg")}].settings.insert(QStringLiteral("depth"), Value(6)); // a problem
        Fixture fixture(flow);
        QVERIFY(fixture.toCanvas());
        QVERIFY(fixture.select(QStringLiteral("ConvNet")));
        QTRY_VERIFY(fixture.page->check().isCurrent());
        auto *found = fixture.window.findChild<QAction *>(action);
        QVERIFY(found);
        int triggered = 0;
        connect(found, &QAction::triggered, this, [&triggered] { ++triggered; });
        QVERIFY(fixture.press(key, modifiers));
        QCOMPARE(triggered, 1);
    }

    void singleLettersDoNotDisturbTyping()
    {
        Fixture fixture(sampleDigits());
        QVERIFY(fixture.toCanvas());
        const Flow before = fixture.flow();
        QVERIFY(fixture.press(Qt::Key_F, Qt::ControlModifier));
        QVERIFY(fixture.type(QStringLiteral("dvhflncp12./")));
        QCOMPARE(fixture.flow(), before);
        QCOMPARE(static_cast<QLineEdit *>(QApplication::focusWidget())->text(), QStringLiteral("dvhflncp12./"));
    }

    void enterGoesToTheSettingsAndEscapeBack()
    {
        Fixture fixture(sampleDigits());
        QVERIFY(fixture.toCanvas());
        QVERIFY(fixture.select(QStringLiteral("VGG")));
        QVERIFY(fixture.press(Qt::Key_Return));
        QVERIFY(fixture.page->inspector().isAncestorOf(QApplication::focusWidget()));
        QVERIFY(fixture.press(Qt::Key_Escape));
        QVERIFY(fixture.view().hasFocus());
        QCOMPARE(fixture.current(), QStringLiteral("VGG"));
    }

    void arrowsMoveAndControlArrowsWalk()
    {
        Fixture fixture(sampleDigits());
        QVERIFY(fixture.toCanvas());
        QVERIFY(fixture.select(QStringLiteral("ConvNet")));
        const QPointF before = fixture.flow().nodeByTitle(QStringLiteral("ConvNet"))->position;
        fixture.press(Qt::Key_Right);
        fixture.press(Qt::Key_Down, Qt::ShiftModifier);
        fixture.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(fixture.flow().nodeByTitle(QStringLiteral("ConvNet"))->position, before + QPointF(8 - 1, 40));
        fixture.press(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(fixture.current(), QStringLiteral("Validation"));
        fixture.press(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(fixture.current(), QStringLiteral("Deploy best"));
        fixture.press(Qt::Key_Left, Qt::ControlModifier);
        fixture.press(Qt::Key_Left, Qt::ControlModifier);
        fixture.press(Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(fixture.current(), QStringLiteral("Digits"));
    }

    void portsAreReached()
    {
        Fixture fixture(sampleDigits());
        QVERIFY(fixture.toCanvas());
        QVERIFY(fixture.select(QStringLiteral("Validation")));
        CanvasFocus &focus = fixture.view().keyboardFocus();
        fixture.press(Qt::Key_P);
        QVERIFY(focus.port());
        QCOMPARE(focus.port()->key, QStringLiteral("models"));
        fixture.press(Qt::Key_P, Qt::ShiftModifier);
        QVERIFY(focus.port()->output);
        fixture.press(Qt::Key_Escape);
        QVERIFY(!focus.port());
        QCOMPARE(fixture.current(), QStringLiteral("Validation"));
        // From an input: C draws backwards. Delete takes the links of the port, not the node.
        fixture.press(Qt::Key_P);
        fixture.press(Qt::Key_Delete);
        QCOMPARE(fixture.flow().linksInto(fixture.flow().nodeByTitle(QStringLiteral("Validation"))->id).size(), 0);
        QCOMPARE(fixture.flow().nodes.size(), 6);
        fixture.press(Qt::Key_C);
        fixture.press(Qt::Key_Return);
        QCOMPARE(fixture.flow().linksInto(fixture.flow().nodeByTitle(QStringLiteral("Validation"))->id).size(), 1);
    }

    void cTakesTheNextPortOfTheNode()
    {
        Fixture fixture(sampleDigits());
        QVERIFY(fixture.toCanvas());
        QVERIFY(fixture.select(QStringLiteral("ConvNet")));
        fixture.press(Qt::Key_C);
        fixture.press(Qt::Key_C);
        // The second port is the input: only datasets fit.
        QSet<QString> fitting;
        for (const NodeItem *node : fixture.page->scene().nodeItems()) {
            for (const PortItem *port : node->ports()) {
                if (port->mark() == PortItem::Mark::Fits || port->mark() == PortItem::Mark::Aimed
                    || port->mark() == PortItem::Mark::Refused)
                    fitting << node->node().title;
            }
        }
        QCOMPARE(fitting, QSet<QString> {QStringLiteral("Digits")});
        fixture.press(Qt::Key_Escape);
        QCOMPARE(fixture.flow(), sampleDigits());
    }

    void everythingOnTheCanvasIsReached()
    {
        Fixture fixture(sampleDigits());
        QVERIFY(fixture.toCanvas());
        QSet<QGraphicsItem *> reached;
        const Flow &flow = fixture.flow();
        const qsizetype all = flow.nodes.size() + flow.links.size() + flow.frames.size() + flow.notes.size();
        for (qsizetype step = 0; step < all; ++step) {
            fixture.press(Qt::Key_Period);
            reached << fixture.view().keyboardFocus().item();
        }
        QVERIFY(!reached.contains(nullptr));
        QCOMPARE(reached.size(), all);
    }

    void notesAndFramesAreWrittenInPlace()
    {
        Fixture fixture(sampleDigits());
        QVERIFY(fixture.toCanvas());
        fixture.press(Qt::Key_N);
        QVERIFY(fixture.type(QStringLiteral("Ask Ada")) && fixture.press(Qt::Key_Return, Qt::ControlModifier));
        QCOMPARE(fixture.flow().notes.constLast().text, QStringLiteral("Ask Ada"));
        QVERIFY(fixture.view().hasFocus());
        for (int step = 0; step < 20; ++step) {
            if (qgraphicsitem_cast<FrameItem *>(fixture.view().keyboardFocus().item()))
                break;
            fixture.press(Qt::Key_Period);
        }
        fixture.press(Qt::Key_F2);
        QVERIFY(fixture.type(QStringLiteral("Learn")) && fixture.press(Qt::Key_Return));
        QCOMPARE(fixture.flow().frames.constFirst().title, QStringLiteral("Learn"));
    }

    void panelsAreWalked()
    {
        Fixture fixture(sampleDigits());
        QVERIFY(fixture.toCanvas());
        QVERIFY(fixture.select(QStringLiteral("ConvNet")));
        QStringList visited;
        for (int step = 0; step < 6; ++step) {
            fixture.press(Qt::Key_F6);
            QWidget *focus = QApplication::focusWidget();
            QVERIFY(focus);
            QString panel;
            for (QWidget *up = focus; up; up = up->parentWidget()) {
                const QString name = up->objectName();
                if (name == QLatin1String("inspector") || name == QLatin1String("library")
                    || name == QLatin1String("toolbar") || name == QLatin1String("navigation")
                    || name == QLatin1String("flowCanvas") || name == QLatin1String("liveStrip"))
                    panel = name;
            }
            visited << panel;
            shoot(fixture.window, QStringLiteral("panel-%1-%2").arg(step).arg(panel));
        }
        QCOMPARE(visited,
                 QStringList({QStringLiteral("inspector"), QStringLiteral("liveStrip"), QStringLiteral("toolbar"),
                              QStringLiteral("navigation"), QStringLiteral("library"),
                              QStringLiteral("flowCanvas")}));
    }

    void thePaletteGoesToANode()
    {
        Fixture fixture(sampleDigits());
        QVERIFY(fixture.toCanvas());
        fixture.press(Qt::Key_2, Qt::ControlModifier); // Data
        fixture.press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(fixture.type(QStringLiteral("vgg node")));
        shoot(fixture.window, QStringLiteral("palette"));
        QVERIFY(fixture.press(Qt::Key_Return));
        QCOMPARE(fixture.window.currentPage(), QStringLiteral("flow"));
        QTRY_COMPARE(fixture.current(), QStringLiteral("VGG"));
        // And to a setting.
        fixture.press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(fixture.type(QStringLiteral("reduce motion")));
        auto *list = fixture.window.findChild<QListView *>(QStringLiteral("paletteList"));
        QTRY_COMPARE(list->currentIndex().data().toString(), QStringLiteral("Reduce motion"));
        QVERIFY(fixture.press(Qt::Key_Return));
        QCOMPARE(fixture.window.currentPage(), QStringLiteral("settings"));
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("reduceMotion"));
        const bool reduced = fixture.theme.isMotionReduced();
        fixture.press(Qt::Key_Space);
        QCOMPARE(fixture.theme.isMotionReduced(), !reduced);
    }

private:
    QTemporaryDir m_settings;
    NoMouse m_mouse;
};

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
