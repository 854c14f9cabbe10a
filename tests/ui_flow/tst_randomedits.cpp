// SPDX-License-Identifier: GPL-3.0-or-later
// Undo that never lies: whatever is done to a flow, in whatever order.
#include "flow/flowfile.h"
#include "randomedits.h"
#include "testing.h"

#include <QTemporaryDir>

using namespace rondo;
using namespace rondo::testing;

namespace {

//! What undo or redo got wrong in a desk's history; empty when each state came back byte by byte.
QString complaint(const QList<Deed> &deeds)
{
    Desk desk(sampleDigits());
    FlowDocument &document = desk.document;
    QUndoStack &stack = document.undoStack();
    QList<QByteArray> states {flowToText(document.flow())}; // by index of the stack
    QString wrong;
    int last = 0;
    QObject::connect(&document, &FlowDocument::edited, &document, [&] {
        const int index = stack.index();
        const QByteArray now = flowToText(document.flow());
        // What was typed and typed back is no step: it leads to the one before.
        if (index < last && states.value(index) != now)
            wrong = QStringLiteral("a step vanished and left another flow behind");
        states.resize(stack.count() + 1);
        states[index] = now;
        last = index;
    });
    QObject::connect(&document, &FlowDocument::wentTo, &document, [&](int index) { last = index; });
    for (qsizetype i = 0; i < deeds.size(); ++i) {
        desk.perform(deeds[i]);
        if (wrong.isEmpty() && flowToText(document.flow()) != states.value(stack.index()))
            wrong = QStringLiteral("the flow is not the one that was there at this step");
        if (wrong.isEmpty() && desk.scene.nodeItems().size() != document.flow().nodes.size())
            wrong = QStringLiteral("the canvas shows other nodes than the flow has");
        if (!wrong.isEmpty())
            return QStringLiteral("after deed %1 %2").arg(i).arg(wrong);
    }
    const int end = stack.count();
    stack.setIndex(end);
    for (int index = end; index >= 0; --index) {
        if (flowToText(document.flow()) != states[index])
            return QStringLiteral("undoing to step %1 of %2 gave another flow").arg(index).arg(end);
        stack.undo();
    }
    if (flowToText(document.flow()) != flowToText(sampleDigits()))
        return QStringLiteral("after undoing everything the file is not as it was");
    for (int index = 0; index <= end; ++index) {
        if (flowToText(document.flow()) != states[index])
            return QStringLiteral("redoing to step %1 of %2 gave another flow").arg(index).arg(end);
        stack.redo();
    }
    return {};
}

QString listed(const QList<Deed> &deeds)
{
    QStringList lines;
    for (const Deed &deed : deeds)
        lines << QStringLiteral("    ") + toString(deed);
    return lines.join(QStringLiteral(",\n"));
}

} // namespace

class TestRandomEdits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void everythingIsUndoneAndRedone_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %u", seed) << seed;
        if (const quint32 seed = qEnvironmentVariable("RONDO_SEED").toUInt())
            QTest::addRow("seed %u", seed) << seed;
    }
    void everythingIsUndoneAndRedone()
    {
        QFETCH(quint32, seed);
        const QList<Deed> deeds = randomDeeds(seed, 1000);
        const QString what = complaint(deeds);
        if (what.isEmpty())
            return;
        const QList<Deed> few
            = shrunk(deeds, [](const QList<Deed> &some) { return !complaint(some).isEmpty(); });
        QFAIL(qPrintable(QStringLiteral("%1. The fewest deeds that fail (%2):\n%3")
                             .arg(what, complaint(few), listed(few))));
    }

    void aFailureIsShrunk()
    {
        // Fails when something was deleted after something was framed: two deeds of a thousand.
        const auto fails = [](const QList<Deed> &deeds) {
            const auto is
                = [](Deed::Kind kind) { return [kind](const Deed &deed) { return deed.kind == kind; }; };
            const auto framed = std::find_if(deeds.cbegin(), deeds.cend(), is(Deed::Frame));
            return std::any_of(framed, deeds.cend(), is(Deed::Delete));
        };
        const QList<Deed> deeds = randomDeeds(4, 1000);
        QVERIFY(fails(deeds));
        const QList<Deed> few = shrunk(deeds, fails);
        QCOMPARE(few.size(), 2);
        QCOMPARE(few[0].kind, Deed::Frame);
        QCOMPARE(few[1].kind, Deed::Delete);
    }

    void everythingIsThereAfterARestart_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 21; seed <= 24; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void everythingIsThereAfterARestart()
    {
        // Closed and opened again every now and then: the history goes on as if it had stayed open.
        QFETCH(quint32, seed);
        const QList<Deed> deeds = randomDeeds(seed, 200);
        Desk whole(sampleDigits());
        for (const Deed &deed : deeds)
            whole.perform(deed);

        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.flow.json"));
        const QString history = folder.filePath(QStringLiteral("history/a.history"));
        QVERIFY_RESULT(saveFlow(sampleDigits(), path));
        qsizetype at = 0;
        for (const qsizetype end :
             {qsizetype(1), qsizetype(2), qsizetype(50), qsizetype(140), deeds.size()}) {
            Desk desk;
            FlowFile file(desk.document);
            QVERIFY_RESULT(file.open(path, history));
            QCOMPARE(file.recovered(), 0);
            for (; at < end; ++at)
                desk.perform(deeds[at]);
            QVERIFY(file.save());
        }
        Desk desk;
        FlowFile file(desk.document);
        QVERIFY_RESULT(file.open(path, history));
        QUndoStack &stack = desk.document.undoStack();
        QUndoStack &expected = whole.document.undoStack();
        QCOMPARE(stack.count(), expected.count());
        QCOMPARE(stack.index(), expected.index());
        for (int i = 0; i < stack.count(); ++i)
            QCOMPARE(stack.text(i), expected.text(i));
        QCOMPARE(flowToText(desk.document.flow()), flowToText(whole.document.flow()));
        stack.setIndex(stack.count());
        expected.setIndex(expected.count());
        for (int i = stack.count(); i >= 0; --i) {
            QCOMPARE(flowToText(desk.document.flow()), flowToText(whole.document.flow()));
            stack.undo();
            expected.undo();
        }
        QCOMPARE(flowToText(desk.document.flow()), flowToText(sampleDigits()));
    }
};

QTEST_MAIN(TestRandomEdits)
#include "tst_randomedits.moc"
