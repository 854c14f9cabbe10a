// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader finds: every control of every page has a name, and so has everything on the canvas.
#include "../ui_pages/sampledeployment.h"
#include "../ui_pages/samplerun.h"
#include "accessibility/announce.h"
#include "charts/paintedchart.h"
#include "flow/canvasfocus.h"
#include "flow/flowpage.h"
#include "flow/flowscene.h"
#include "flow/flowview.h"
#include "flow/nodeitem.h"
#include "flow/portitem.h"
#include "testing.h"
#include "windowfixture.h"

#include <QAccessible>
#include <QAbstractItemView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableWidget>

using namespace rondo;
using namespace rondo::testing;

namespace {

//! Parts that hold others and are no control themselves: a reader passes through them.
bool holdsOnly(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Client:
    case QAccessible::Pane:
    case QAccessible::Grouping:
    case QAccessible::LayeredPane:
    case QAccessible::Splitter:
    case QAccessible::Border:
    case QAccessible::Separator:
    case QAccessible::Whitespace:
    case QAccessible::Grip:
    case QAccessible::ScrollBar:
    case QAccessible::StatusBar:
    case QAccessible::ToolBar:
    case QAccessible::Window:
    case QAccessible::NoRole:
        return true;
    default:
        return false;
    }
}

QString describe(QAccessibleInterface *one)
{
    const QObject *object = one->object();
    return QStringLiteral("%1[role %2, %3 \"%4\"]")
        .arg(one->text(QAccessible::Name), QString::number(one->role()),
             object ? QString::fromUtf8(object->metaObject()->className()) : QStringLiteral("part"),
             object ? object->objectName() : QString());
}

struct Walk {
    QStringList nameless; //!< with the path to each
    int controls = 0;
    QSet<QAccessible::Role> roles;

    void visit(QAccessibleInterface *one, const QString &path, int depth)
    {
        if (!one || !one->isValid() || depth > 40)
            return;
        const QAccessible::State state = one->state();
        if (state.invisible && depth > 0)
            return;
        const QString here = path + QStringLiteral("\n    > ") + describe(one);
        roles << one->role();
        const bool control = !holdsOnly(one->role()) || state.focusable;
        const bool text = one->role() == QAccessible::StaticText;
        if (control) {
            ++controls;
            // An empty label is not seen and not read; a picture is.
            const auto *label = qobject_cast<QLabel *>(one->object());
            const bool empty = text && (!label || label->pixmap().isNull());
            // Only decoration: what it stands for is written beside it.
            const bool picture = label && one->role() == QAccessible::Graphic && !state.focusable;
            const bool cell = one->role() == QAccessible::Cell || one->role() == QAccessible::TreeItem
                || one->role() == QAccessible::ListItem;
            if (one->text(QAccessible::Name).trimmed().isEmpty() && !empty && !cell && !picture)
                nameless << here;
        }
        // Rows of a table by the thousand tell nothing new.
        const bool isTable = one->tableInterface() != nullptr;
        const int count = isTable ? qMin(one->childCount(), 40) : one->childCount();
        for (int index = 0; index < count; ++index)
            visit(one->child(index), here, depth + 1);
    }
};

QStringList namesOf(QAccessibleInterface *parent)
{
    QStringList names;
    for (int index = 0; index < parent->childCount(); ++index)
        names << parent->child(index)->text(QAccessible::Name);
    return names;
}

//! A project whose run is finished and whose deployment answers.
struct Fixture : WholeWindow {
    SampleRun sample;
    Responder responder;

    Fixture()
    {
        const auto flow = sampleDigits();
        if (!saveFlow(flow, sample.project().flowPath(QStringLiteral("digits"))))
            qFatal("no flow could be saved");
        const RunId run = sample.addRunInProgress();
        sample.judge(run);
        addDeployment(sample, QStringLiteral("digits"), responder.port(), 30);
        if (!open(sample.project().folder()))
            qFatal("the window does not open");
    }
    ~Fixture() { close(); }
    FlowPage &page() { return *window.findChild<FlowPage *>(); }
    QAccessibleInterface *canvas() { return QAccessible::queryAccessibleInterface(&page().view()); }
    QAccessibleInterface *node(const char *title)
    {
        const Node *found = page().document().flow().nodeByTitle(QString::fromUtf8(title));
        return QAccessible::queryAccessibleInterface(page().scene().nodeItem(found->id));
    }
};

} // namespace

class TestAccessibility : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        useOwnSettings(m_settings);
    }
    void init()
    {
        testing::failOnWarnings();
        QSettings().clear();
    }

    void everyControlHasAName_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *name : {"welcome", "flow", "data", "experiments", "models", "deployments", "monitor", "settings"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }
    void everyControlHasAName()
    {
        QFETCH(QString, page);
        Fixture fixture;
        if (page == QLatin1String("welcome"))
            fixture.window.closeProject();
        else
            fixture.window.showPage(page);
        QCOMPARE(fixture.window.currentPage(), page);
        QTRY_VERIFY(isFilled(fixture.window, page));
        Walk walk;
        walk.visit(QAccessible::queryAccessibleInterface(&fixture.window), {}, 0);
        shoot(fixture.window, QStringLiteral("a11y-") + page);
        QVERIFY2(walk.controls > 20, qPrintable(QString::number(walk.controls)));
        QVERIFY2(walk.nameless.isEmpty(), qPrintable(QStringLiteral("%1 without a name:%2")
                                                         .arg(walk.nameless.size())
                                                         .arg(walk.nameless.join(QStringLiteral("\n")))));
    }

    void aNamelessControlIsFound()
    {
        QWidget window;
        auto *button = new QPushButton(&window);
        window.show();
        Walk walk;
        walk.visit(QAccessible::queryAccessibleInterface(&window), {}, 0);
        QCOMPARE(walk.nameless.size(), 1);
        button->setAccessibleName(QStringLiteral("Run"));
        Walk again;
        again.visit(QAccessible::queryAccessibleInterface(&window), {}, 0);
        QCOMPARE(again.nameless, QStringList());
    }

    void canvasNamesAllThatIsOnIt()
    {
        Fixture fixture;
        QAccessibleInterface *canvas = fixture.canvas();
        QCOMPARE(canvas->role(), QAccessible::Canvas);
        const QStringList names = namesOf(canvas);
        const auto has = [&names](const QString &wanted) {
            return std::any_of(names.cbegin(), names.cend(),
                               [&wanted](const QString &name) { return name.startsWith(wanted); });
        };
        for (const char *name : {"Digits, data", "ConvNet, algorithm", "Validation, validation", "frame Train",
                                 "note: Note", "model from ConvNet to Validation", "dataset from Digits to VGG"})
            QVERIFY2(has(QString::fromUtf8(name)), qPrintable(names.join(u'\n')));
        const Flow &flow = fixture.page().document().flow();
        QVERIFY(canvas->childCount()
                >= flow.nodes.size() + flow.links.size() + flow.frames.size() + flow.notes.size());
        for (int index = 0; index < canvas->childCount(); ++index) {
            QAccessibleInterface *child = canvas->child(index);
            QVERIFY2(child && child->isValid(), qPrintable(names.value(index)));
            QCOMPARE(canvas->indexOfChild(child), index);
        }
    }

    void nodeTellsStateAndPorts()
    {
        Fixture fixture;
        QAccessibleInterface *node = fixture.node("ConvNet");
        QTRY_VERIFY2(node->text(QAccessible::Name).contains(QStringLiteral("experiment")),
                     qPrintable(node->text(QAccessible::Name)));
        QCOMPARE(node->role(), QAccessible::ListItem);
        QCOMPARE(node->parent()->object(), &fixture.page().view());
        QVERIFY(node->state().selectable);
        QVERIFY(!node->state().selected);
        QCOMPARE(namesOf(node), QStringList({QStringLiteral("input images, connected to Digits"),
                                             QStringLiteral("output model, connected to Validation")}));
        QAccessibleInterface *port = node->child(1);
        QCOMPARE(port->role(), QAccessible::Button);
        QCOMPARE(port->parent()->object(), node->object());
        QVERIFY(node->rect().intersects(port->rect()));
        QVERIFY(fixture.canvas()->rect().contains(node->rect().center()));
        // What is at a point is what is seen there.
        const QPoint middle = node->rect().center();
        QCOMPARE(fixture.canvas()->childAt(middle.x(), middle.y())->object(), node->object());
    }

    void actionsDoWhatKeysDo()
    {
        Fixture fixture;
        QAccessibleInterface *node = fixture.node("VGG");
        QAccessibleActionInterface *actions = node->actionInterface();
        QVERIFY(actions);
        actions->doAction(QAccessibleActionInterface::setFocusAction());
        QVERIFY(node->state().selected);
        QVERIFY(node->state().focused);
        QCOMPARE(fixture.canvas()->focusChild()->object(), node->object());
        QSignalSpy entered(&fixture.page().view(), &FlowView::nodeEntered);
        actions->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(entered.count(), 1);
        // A port begins a link.
        node->child(1)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QVERIFY(fixture.page().view().keyboardFocus().port());
        QVERIFY(node->child(1)->state().focused);
    }

    void focusOnTheCanvasIsToldOfItsItem()
    {
        Fixture fixture;
        fixture.page().view().setFocus();
        QVERIFY(!fixture.canvas()->focusChild());
        QTest::keyClick(&fixture.page().view(), Qt::Key_Right, Qt::ControlModifier);
        const auto current = fixture.page().scene().currentNode();
        QVERIFY(current);
        QObject *node = fixture.page().scene().nodeItem(*current);
        QCOMPARE(fixture.canvas()->focusChild()->object(), node);
        QTest::keyClick(&fixture.page().view(), Qt::Key_P);
        QCOMPARE(fixture.canvas()->focusChild()->role(), QAccessible::Button);
        QCOMPARE(fixture.canvas()->focusChild()->parent()->object(), node);
    }

    void changesAreTold_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("atOnce");
        QTest::newRow("running") << int(Status::Running) << false;
        QTest::newRow("done") << int(Status::Done) << false;
        QTest::newRow("failed") << int(Status::Failed) << true;
    }
    void changesAreTold()
    {
        QFETCH(int, status);
        QFETCH(bool, atOnce);
        Fixture fixture;
        const NodeId id {QStringLiteral("digits")};
        NodeItem *item = fixture.page().scene().nodeItem(id);
        NodePicture picture = item->picture();
        picture.status = Status::Queued;
        item->setPicture(picture);
        QList<std::pair<QString, Urgency>> heard;
        setAnnouncementListener([&heard, item](const QObject &source, const QString &text, Urgency urgency) {
            if (&source == item)
                heard.append({text, urgency});
        });
        picture.status = Status(status);
        item->setPicture(picture);
        item->setPicture(picture); // the same again is no news
        setAnnouncementListener({});
        QCOMPARE(heard.size(), 1);
        QVERIFY2(heard.constFirst().first.startsWith(QStringLiteral("Digits, data, ")),
                 qPrintable(heard.constFirst().first));
        QCOMPARE(heard.constFirst().second == Urgency::AtOnce, atOnce);
    }

    void chartsHaveTitleSentenceAndTable()
    {
        Fixture fixture;
        fixture.window.showPage(QStringLiteral("experiments"));
        auto *page = fixture.window.findChild<QWidget *>(QStringLiteral("experimentsPage"));
        const auto visible = [page] {
            QList<PaintedChart *> charts;
            for (PaintedChart *chart : page->findChildren<PaintedChart *>()) {
                if (chart->isVisible())
                    charts << chart;
            }
            return charts;
        };
        QTRY_VERIFY(visible().size() >= 3);
        for (PaintedChart *chart : visible()) {
            QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(chart);
            QCOMPARE(reader->role(), QAccessible::Chart);
            QVERIFY2(!reader->text(QAccessible::Name).isEmpty(), chart->metaObject()->className());
            QTRY_VERIFY2(!reader->text(QAccessible::Description).isEmpty(),
                         qPrintable(reader->text(QAccessible::Name)));
            QVERIFY(chart->focusPolicy() & Qt::TabFocus);
            reader->actionInterface()->doAction(QStringLiteral("showTable"));
            auto *table = chart->findChild<QTableWidget *>();
            QVERIFY(table);
            QCOMPARE(table->accessibleName(), reader->text(QAccessible::Name));
            table->window()->close();
            QTRY_VERIFY(!chart->findChild<QTableWidget *>());
        }
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
