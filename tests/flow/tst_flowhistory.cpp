// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flowhistory.h"
#include "testing.h"

#include <QRandomGenerator>

using namespace rondo;

namespace {

const NodeTypes &types()
{
    return NodeTypes::builtIn();
}

//! One change of any member of a flow.
Flow changed(Flow flow, QRandomGenerator &random)
{
    const QList<Node> nodes = flow.sortedNodes();
    const auto any = [&] { return nodes[random.bounded(int(nodes.size()))].id; };
    switch (nodes.size() < 3 ? 0 : random.bounded(9)) {
    case 0:
        flow.add(*types().find(random.bounded(2) ? QStringLiteral("convnet") : QStringLiteral("dataset")),
                 {random.bounded(90) * 8.0, 16});
        break;
    case 1:
        flow.remove({any()});
        break;
    case 2:
        flow.nodes[any()].position += QPointF(8, 0);
        break;
    case 3:
        flow.nodes[any()].settings.insert(QStringLiteral("lr"), Value(random.bounded(5) / 10.0));
        break;
    case 4:
    case 5: {
        const Link link {any(), QStringLiteral("dataset"), any(), QStringLiteral("images")};
        if (flow.links.contains(link) && random.bounded(2)) {
            flow.bends.insert(link, {{random.bounded(10) * 8.0, 8}});
        } else if (flow.links.contains(link)) {
            flow.links.remove(link);
        } else {
            flow.links.insert(link);
        }
        break;
    }
    case 6:
        flow.frames.append({.id = QStringLiteral("frame-%1").arg(random.generate()),
                            .title = QStringLiteral("Frame"),
                            .rect = QRectF(0, 0, 80, 80)});
        break;
    case 7:
        flow.notes.append({.id = QStringLiteral("note-%1").arg(random.generate()),
                           .text = QStringLiteral("*text* \"é\""),
                           .rect = QRectF(0, 0, 80, 40),
                           .pinnedTo = any()});
        break;
    default:
        if (!flow.notes.isEmpty())
            flow.notes.removeLast();
        if (!flow.frames.isEmpty() && random.bounded(2))
            flow.frames.removeFirst();
    }
    flow.dropLooseEnds();
    return flow;
}

//! A history of \a steps, undone at places, and what its journal would be.
struct Journal {
    FlowHistory history {sampleDigits(), {}, 0};
    Flow flow = sampleDigits();
    QByteArray bytes = historyfile::whole(history);

    void edit(const Flow &after, const QString &key = {})
    {
        const FlowEdit edit {QStringLiteral("Edit"), key, patchBetween(flow, after)};
        if (edit.patch.isEmpty())
            return;
        const bool merged
            = !key.isEmpty() && history.index > 0 && history.edits[history.index - 1].mergeKey == key;
        if (merged)
            history.merge(edit);
        else
            history.add(edit);
        bytes += historyfile::edit(edit, merged);
        flow = after;
    }
    void undo()
    {
        --history.index;
        apply(flow, reversed(history.edits[history.index].patch));
        bytes += historyfile::index(history.index);
    }
};

Journal randomJournal(quint32 seed, int steps)
{
    QRandomGenerator random(seed);
    Journal journal;
    for (int i = 0; i < steps; ++i) {
        if (journal.history.index > 0 && random.bounded(5) == 0)
            journal.undo();
        else
            journal.edit(changed(journal.flow, random),
                         random.bounded(3) ? QString() : QStringLiteral("key"));
    }
    return journal;
}

} // namespace

class TestFlowHistory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void patchesLeadThereAndBack_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void patchesLeadThereAndBack()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        Flow a = sampleDigits();
        for (int i = 0; i < 30; ++i) {
            const Flow b = changed(changed(a, random), random);
            const Flow c = changed(b, random);
            const FlowPatch first = patchBetween(a, b), second = patchBetween(b, c);
            Flow flow = a;
            apply(flow, first);
            QCOMPARE(flow, b);
            apply(flow, second);
            QCOMPARE(flow, c);
            apply(flow, reversed(second));
            QCOMPARE(flow, b);
            apply(flow, reversed(first));
            QCOMPARE(flow, a);
            QCOMPARE(composed(first, second), patchBetween(a, c));
            QVERIFY(composed(first, reversed(first)).isEmpty());
            a = c;
        }
    }

    void aPatchOfALargeFlowIsSmall()
    {
        Flow before;
        for (int i = 0; i < 200; ++i)
            before.add(*types().find(QStringLiteral("convnet")), {i * 8.0, 0});
        Flow after = before;
        after.nodes[before.sortedNodes().constFirst().id].position += QPointF(8, 8);
        QVERIFY(sizeOf(patchBetween(before, after)) < 500);
        QVERIFY(
            historyfile::edit({QStringLiteral("Move 1 node"), {}, patchBetween(before, after)}, false).size()
            < 700);
    }

    void aJournalTellsTheHistory_data() { patchesLeadThereAndBack_data(); }
    void aJournalTellsTheHistory()
    {
        QFETCH(quint32, seed);
        const Journal journal = randomJournal(seed, 80);
        const auto content = historyfile::read(journal.bytes);
        QVERIFY(content);
        QCOMPARE(content->goodBytes, journal.bytes.size());
        QVERIFY(!content->isDamaged);
        QCOMPARE(flowToText(content->flow), flowToText(journal.flow));
        QCOMPARE(content->history.index, journal.history.index);
        QCOMPARE(content->history, journal.history);
        const auto again = historyfile::read(historyfile::whole(journal.history));
        QVERIFY(again);
        QCOMPARE(again->history, journal.history);
        QCOMPARE(again->flow, journal.flow);
        QCOMPARE(again->saves.size(), 1);
        QCOMPARE(again->saves.constFirst().stepsSince, 0);
    }

    void aTornJournalTellsWhatWasWrittenBefore()
    {
        // At whatever byte a dying process stopped.
        Journal journal;
        QRandomGenerator random(3);
        QList<std::pair<qsizetype, Flow>> states {{journal.bytes.size(), journal.flow}};
        for (int i = 0; i < 12; ++i) {
            journal.edit(changed(journal.flow, random));
            states.append({journal.bytes.size(), journal.flow});
        }
        for (qsizetype size = states.constFirst().first; size <= journal.bytes.size(); ++size) {
            const auto content = historyfile::read(journal.bytes.left(size));
            QVERIFY(content);
            const auto expected = std::find_if(states.crbegin(), states.crend(),
                                               [size](const auto &state) { return state.first <= size; });
            QCOMPARE(content->flow, expected->second);
            QCOMPARE(content->goodBytes, expected->first);
            QVERIFY(!content->isDamaged);
        }
        for (qsizetype size = 0; size < states.constFirst().first - 40; size += 7)
            QVERIFY(!historyfile::read(journal.bytes.left(size)));
    }

    void damageIsSeen_data()
    {
        QTest::addColumn<int>("place"); // in percent of the journal
        for (int place = 1; place < 100; place += 7)
            QTest::addRow("%d percent", place) << place;
    }
    void damageIsSeen()
    {
        QFETCH(int, place);
        const Journal journal = randomJournal(5, 60);
        QByteArray bytes = journal.bytes;
        const qsizetype at = bytes.size() * place / 100;
        bytes[at] = char(bytes.at(at) ^ 0x55);
        const auto content = historyfile::read(bytes);
        if (content)
            QVERIFY(content->goodBytes <= at);
    }

    void whatIsNoJournalIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("head alone") << QByteArray("rondo history 1\n");
        QTest::newRow("of a later version")
            << QByteArray(historyfile::whole({})).replace("history 1", "history 2");
        QTest::newRow("text") << QByteArray("{\"rondo\": \"flow\"}");
        QTest::newRow("head and garbage") << "rondo history 1\n" + QByteArray(5000, '\x7f');
        QTest::newRow("head and zeros") << "rondo history 1\n" + QByteArray(5000, '\0');
        QTest::newRow("a record of 4 GB") << "rondo history 1\n" + QByteArray("\xff\xff\xff\xff----b{}", 11);
    }
    void whatIsNoJournalIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!historyfile::read(bytes));
    }

    void savesAreToldApart()
    {
        Journal journal;
        const Flow base = journal.flow;
        QRandomGenerator random(9);
        const auto edit = [&] { journal.edit(changed(journal.flow, random)); };
        edit();
        edit();
        journal.bytes += historyfile::saving();
        const Flow announced = journal.flow;
        edit();
        auto content = historyfile::read(journal.bytes);
        QCOMPARE(content->saves.size(), 2);
        QCOMPARE(content->saves[0].flow, base);
        QCOMPARE(content->saves[0].stepsSince, 3);
        QCOMPARE(content->saves[1].flow, announced);
        QCOMPARE(content->saves[1].stepsSince, 1);
        journal.bytes += historyfile::written();
        content = historyfile::read(journal.bytes);
        QCOMPARE(content->saves.size(), 1);
        QCOMPARE(content->saves[0].flow, announced);
        QCOMPARE(content->saves[0].stepsSince, 1);
    }

    void onlyTheNewestStepsAreKept()
    {
        Journal journal;
        for (int i = 0; i < FlowHistory::limit + 50; ++i) {
            Flow after = journal.flow;
            after.nodes[after.sortedNodes().constFirst().id].position += QPointF(8, 0);
            journal.edit(after);
        }
        QCOMPARE(journal.history.edits.size(), FlowHistory::limit);
        Flow flow = journal.history.base;
        for (const FlowEdit &edit : std::as_const(journal.history.edits))
            apply(flow, edit.patch);
        QCOMPARE(flow, journal.flow);
        const auto content = historyfile::read(journal.bytes);
        QVERIFY(content);
        QCOMPARE(content->history, journal.history);
    }
};

QTEST_GUILESS_MAIN(TestFlowHistory)
#include "tst_flowhistory.moc"
