// SPDX-License-Identifier: GPL-3.0-or-later
// Find in flow, the problems and their fixes.
#include "experiments/livestrip.h"
#include "experiments/problemlist.h"
#include "flow/findbar.h"
#include "flow/findmarks.h"
#include "flow/flowcheck.h"
#include "flow/flowfind.h"
#include "flow/inspector.h"
#include "pagefixture.h"
#include "testing.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace rondo;
using namespace rondo::testing;

namespace {

struct PageFixture : FlowPageFixture {
    FindBar *bar = nullptr;

    explicit PageFixture(const Flow &flow)
        : FlowPageFixture(flow)
    {
        theme.setMode(qEnvironmentVariableIsSet("RONDO_DARK") ? Theme::Mode::Dark : Theme::Mode::Light);
        open();
        page->view().setFocus();
        bar = page->findChild<FindBar *>();
    }

    QLineEdit *field() const { return bar->findChild<QLineEdit *>(); }
    QString count() const { return bar->findChild<QLabel *>(QStringLiteral("findCount"))->text(); }
    QString current() const
    {
        const auto id = page->scene().currentNode();
        return id ? page->document().flow().node(*id)->title : QString();
    }
    void find(const QString &text)
    {
        QTest::keyClick(&page->view(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(field(), text);
    }
    FindMarks *marks() const
    {
        for (QGraphicsItem *item : page->scene().items()) {
            if (auto *found = dynamic_cast<FindMarks *>(item))
                return found;
        }
        return nullptr;
    }
    QList<QPushButton *> buttons(const QString &text) const
    {
        QList<QPushButton *> found;
        for (QPushButton *button : page->findChild<ProblemList *>()->findChildren<QPushButton *>()) {
            if (button->text() == text)
                found << button;
        }
        return found;
    }
    void shoot(const char *name) const
    {
        const QString to = qEnvironmentVariable("RONDO_SHOTS");
        if (!to.isEmpty())
            page->grab().save(to + QLatin1Char('/') + QLatin1String(name) + QStringLiteral(".png"));
    }
};

Flow withProblems()
{
    Flow flow = sampleDigits();
    flow.nodes[{QStringLiteral("vgg")}].settings.insert(QStringLiteral("depth"), Value(6));
    flow.nodes[{QStringLiteral("convnet")}].settings.insert(QStringLiteral("epochs"), Value(0));
    return flow;
}

} // namespace

class TestFind : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found"); // ids, from left to right
        const auto row = [](const char *name, const char *text, const QStringList &found) {
            QTest::newRow(name) << QString::fromUtf8(text) << found;
        };
        const auto list = [](std::initializer_list<const char *> ids) {
            QStringList texts;
            for (const char *id : ids)
                texts << QString::fromUtf8(id);
            return texts;
        };
        row("title", "convnet", list({"convnet"}));
        row("part of a title", "ploy b", list({"deployment"}));
        row("type", "pytorch script", list({"script"}));
        row("setting and value", "depth = 5", list({"vgg"}));
        row("value", "0.003", list({"convnet", "vgg"}));
        row("key", "min_accuracy", list({"validation"}));
        row("frame", "train", list({"train"}));
        row("note", "latency under 50", list({"note"}));
        row("a default", "batch_size = ", list({"convnet", "vgg"}));
        row("nowhere", "transformer", {});
        row("nothing typed", "  ", {});
    }
    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QStringList ids;
        for (const FindHit &hit : findInFlow(sampleDigits(), NodeTypes::builtIn(), text))
            ids << (hit.kind == FindHit::Kind::Node ? hit.node.value : hit.id);
        if (text == QLatin1String("train") || text.startsWith(QLatin1String("batch")))
            for (const QString &id : found)
                QVERIFY2(ids.contains(id), qPrintable(ids.join(u' ')));
        else
            QCOMPARE(ids, found);
    }

    void stepsThroughHits()
    {
        PageFixture fixture(sampleDigits());
        fixture.find(QStringLiteral("0.003"));
        QVERIFY(fixture.bar->isVisible());
        QCOMPARE(fixture.count(), QStringLiteral("1 of 2"));
        QCOMPARE(fixture.current(), QStringLiteral("ConvNet"));
        QCOMPARE(fixture.marks()->marks().size(), 2);
        fixture.shoot("find");
        QTest::keyClick(fixture.field(), Qt::Key_Return);
        QCOMPARE(fixture.count(), QStringLiteral("2 of 2"));
        QCOMPARE(fixture.current(), QStringLiteral("VGG"));
        QTest::keyClick(fixture.field(), Qt::Key_F3);
        QCOMPARE(fixture.count(), QStringLiteral("1 of 2"));
        QTest::keyClick(fixture.field(), Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(fixture.count(), QStringLiteral("2 of 2"));
        QTest::keyClick(fixture.field(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(fixture.count(), QStringLiteral("1 of 2"));
        QTest::keyClick(fixture.field(), Qt::Key_Escape);
        QVERIFY(!fixture.bar->isVisible());
        QCOMPARE(fixture.marks()->marks().size(), 0);
        QVERIFY(fixture.page->view().hasFocus());
        QCOMPARE(fixture.current(), QStringLiteral("ConvNet"));
    }

    void saysWhenNothingIsFound()
    {
        PageFixture fixture(sampleDigits());
        fixture.find(QStringLiteral("transformer"));
        QCOMPARE(fixture.count(), QStringLiteral("Not found"));
        QTest::keyClick(fixture.field(), Qt::Key_Return);
        QVERIFY(fixture.bar->isVisible());
    }

    void followsEdits()
    {
        PageFixture fixture(sampleDigits());
        fixture.find(QStringLiteral("vgg"));
        QCOMPARE(fixture.count(), QStringLiteral("1 of 1"));
        fixture.page->document().edit(QStringLiteral("Add"), [](Flow &flow) {
            flow.add(*NodeTypes::builtIn().find(QStringLiteral("vgg")), {248, 500});
        });
        QCOMPARE(fixture.count(), QStringLiteral("1 of 2"));
        fixture.page->document().undoStack().undo();
        QCOMPARE(fixture.count(), QStringLiteral("1 of 1"));
        fixture.page->document().edit(QStringLiteral("Delete"),
                                      [](Flow &flow) { flow.remove({NodeId {QStringLiteral("vgg")}}); });
        QCOMPARE(fixture.count(), QStringLiteral("Not found"));
        QCOMPARE(fixture.marks()->marks().size(), 0);
    }

    void problemsAreSteppedThrough()
    {
        PageFixture fixture(withProblems());
        QTRY_COMPARE(fixture.page->check().problems().size(), 2);
        QTest::keyClick(&fixture.page->view(), Qt::Key_F8);
        QCOMPARE(fixture.current(), QStringLiteral("ConvNet"));
        QVERIFY2(fixture.page->view().hintText().contains(QStringLiteral("epochs")),
                 qPrintable(fixture.page->view().hintText()));
        QWidget *field = QApplication::focusWidget();
        QVERIFY(fixture.page->inspector().isAncestorOf(field));
        fixture.shoot("problem");
        QTest::keyClick(field, Qt::Key_F8);
        QCOMPARE(fixture.current(), QStringLiteral("VGG"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(fixture.current(), QStringLiteral("ConvNet"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(fixture.current(), QStringLiteral("VGG"));
    }

    void fixesAreMadeAndUndone()
    {
        PageFixture fixture(withProblems());
        QTRY_COMPARE(fixture.buttons(QStringLiteral("Fix")).size(), 2);
        QCOMPARE(fixture.buttons(QStringLiteral("Go to")).size(), 2);
        fixture.page->findChild<LiveStrip *>()->showProblems();
        fixture.shoot("problems");
        QPushButton *fix = fixture.buttons(QStringLiteral("Fix")).constFirst();
        QVERIFY2(fix->accessibleName().contains(QStringLiteral("Set epochs of ConvNet to 1")),
                 qPrintable(fix->accessibleName()));
        QVERIFY(fix->hasFocus());
        QTest::keyClick(fix, Qt::Key_Space);
        const NodeId convnet {QStringLiteral("convnet")};
        const auto epochs = [&fixture, &convnet] {
            return settingText(fixture.page->document().flow().node(convnet)->settings.value(QStringLiteral("epochs")));
        };
        QCOMPARE(epochs(), QStringLiteral("1"));
        QCOMPARE(fixture.page->document().undoStack().undoText(), QStringLiteral("Set epochs of ConvNet to 1"));
        QTRY_COMPARE(fixture.buttons(QStringLiteral("Fix")).size(), 1);
        // The keyboard goes on with the next one.
        QVERIFY(fixture.buttons(QStringLiteral("Fix")).constFirst()->hasFocus());
        fixture.page->document().undoStack().undo();
        QCOMPARE(epochs(), QStringLiteral("0"));
        QTRY_COMPARE(fixture.buttons(QStringLiteral("Fix")).size(), 2);
    }
};

QTEST_MAIN(TestFind)
#include "tst_find.moc"
