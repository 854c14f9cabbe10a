// SPDX-License-Identifier: GPL-3.0-or-later
// What brings order, as pure functions: snapping, aligning, the tidy layout, frames, copies.
#include "flow/arranging.h"
#include "flow/flowparts.h"
#include "flow/snapping.h"
#include "flow/suggestions.h"
#include "flow/tidylayout.h"
#include "testing.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSettings>
#include <QTemporaryDir>

#include <cmath>

using namespace rondo;

namespace {

const NodeTypes &types()
{
    return NodeTypes::builtIn();
}

QHash<NodeId, QRectF> cardsOf(const Flow &flow)
{
    QHash<NodeId, QRectF> cards;
    const QSet<NodeId> hidden = hiddenThings(flow).nodes;
    for (const Node &node : flow.nodes) {
        if (!hidden.contains(node.id))
            cards.insert(node.id, {node.position, nodeGeometry(types().find(node.type), node.width, 3).size});
    }
    return cards;
}

NodeId idOf(const char *id)
{
    return {QString::fromLatin1(id)};
}

QPointF placeOf(const Flow &flow, const char *id)
{
    return flow.node(idOf(id))->position;
}

//! A flow of \a count nodes in a random but acyclic order of links.
Flow randomFlow(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    Flow flow;
    QList<NodeId> ids;
    for (int i = 0; i < count; ++i)
        ids << flow.add(*types().find(QStringLiteral("convnet")),
                        {random.bounded(4000) * 1.0, random.bounded(4000) * 1.0});
    for (int i = 0; i < count * 3 / 2; ++i) {
        const int from = random.bounded(count - 1);
        const int to = std::min(count - 1, from + 1 + random.bounded(30));
        flow.links.insert({ids[from], QStringLiteral("model"), ids[to], QStringLiteral("images")});
    }
    return flow;
}

} // namespace

class TestArranging : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(QStringLiteral("rondo-test"));
        QCoreApplication::setApplicationName(QStringLiteral("arranging"));
    }
    void init() { testing::failOnWarnings(); }

    void snapsToEdgesMiddlesAndGaps_data()
    {
        QTest::addColumn<QRectF>("moved");
        QTest::addColumn<QList<QRectF>>("others");
        QTest::addColumn<QPointF>("by");
        QTest::addColumn<int>("guides");
        QTest::addColumn<int>("gaps");
        const QRectF one(100, 100, 80, 40);
        QTest::newRow("left edges") << QRectF(103, 300, 60, 40) << QList {one} << QPointF(-3, 0) << 1 << 0;
        QTest::newRow("right to left") << QRectF(183, 300, 60, 40) << QList {one} << QPointF(-3, 0) << 1 << 0;
        QTest::newRow("middles") << QRectF(108, 300, 60, 40) << QList {one} << QPointF(2, 0) << 1 << 0;
        QTest::newRow("both directions")
            << QRectF(303, 98, 60, 40) << QList {one, QRectF(300, 400, 200, 200)} << QPointF(-3, 2) << 4 << 0;
        QTest::newRow("out of reach") << QRectF(190, 300, 60, 40) << QList {one} << QPointF() << 0 << 0;
        // 100..180, gap 40, 220..300, gap 40: the third one is to begin at 340.
        QTest::newRow("as far as the two before")
            << QRectF(343, 107, 55, 7) << QList {one, QRectF(220, 95, 80, 57)} << QPointF(-3, 0) << 0 << 2;
        QTest::newRow("in the middle of a gap")
            << QRectF(238, 107, 55, 7) << QList {one, QRectF(356, 95, 80, 57)} << QPointF(2.5, 0) << 0 << 2;
    }
    void snapsToEdgesMiddlesAndGaps()
    {
        QFETCH(QRectF, moved);
        QFETCH(QList<QRectF>, others);
        QFETCH(QPointF, by);
        QFETCH(int, guides);
        QFETCH(int, gaps);
        const Snap snap = snapTo(moved, others, 5);
        QCOMPARE(snap.by, by);
        QCOMPARE(snap.across, by.x() != 0);
        QCOMPARE(snap.down, by.y() != 0);
        QCOMPARE(snap.guides.size(), guides);
        QCOMPARE(snap.gaps.size(), gaps);
        for (const QLineF &gap : snap.gaps)
            QCOMPARE(gap.length(), snap.gaps.constFirst().length());
    }

    void snappingIsFastAtAThousand()
    {
        QRandomGenerator random(3);
        QList<QRectF> others;
        for (int i = 0; i < 1000; ++i)
            others.append({random.bounded(9000) * 1.0, random.bounded(9000) * 1.0, 168, 116});
        QElapsedTimer timer;
        timer.start();
        constexpr int rounds = 20;
        QPointF sum;
        for (int i = 0; i < rounds; ++i)
            sum += snapTo({i * 100.0, i * 90.0, 168, 116}, others, 6).by;
        const double each = double(timer.nsecsElapsed()) / 1e6 / rounds;
        qInfo("snapping among 1000: %.3f ms (%g)", each, sum.x());
        QVERIFY2(each < 80, "a frame has 8 ms for everything; a shared and unoptimised build gets ten times that");
    }

    void aligns_data()
    {
        QTest::addColumn<int>("alignment");
        QTest::addColumn<QPointF>("small"); // 168 × 116
        QTest::addColumn<QPointF>("large"); // 248 × 116
        QTest::newRow("left") << int(Alignment::Left) << QPointF(0, 0) << QPointF(0, 300);
        QTest::newRow("right") << int(Alignment::Right) << QPointF(180, 0) << QPointF(100, 300);
        QTest::newRow("centre") << int(Alignment::Centre) << QPointF(90, 0) << QPointF(50, 300);
        QTest::newRow("top") << int(Alignment::Top) << QPointF(0, 0) << QPointF(100, 0);
        QTest::newRow("bottom") << int(Alignment::Bottom) << QPointF(0, 300) << QPointF(100, 300);
        QTest::newRow("middle") << int(Alignment::Middle) << QPointF(0, 150) << QPointF(100, 150);
    }
    void aligns()
    {
        QFETCH(int, alignment);
        QFETCH(QPointF, small);
        QFETCH(QPointF, large);
        Flow flow;
        const NodeType &type = *types().find(QStringLiteral("convnet"));
        const NodeId one = flow.add(type, {0, 0}), other = flow.add(type, {100, 300});
        flow.nodes[other].width = 248;
        align(flow, types(), {.nodes = {one, other}}, Alignment(alignment), cardsOf(flow));
        QCOMPARE(flow.node(one)->position, small);
        QCOMPARE(flow.node(other)->position, large);
    }

    void distributesWithEqualGaps()
    {
        Flow flow;
        const NodeType &type = *types().find(QStringLiteral("convnet"));
        QSet<NodeId> ids;
        for (const double x : {0.0, 190.0, 500.0, 1000.0})
            ids.insert(flow.add(type, {x, x / 10}));
        const Flow before = flow;
        distribute(flow, types(), {.nodes = ids}, Qt::Horizontal, cardsOf(flow));
        QList<double> lefts;
        for (const Node &node : std::as_const(flow.nodes)) {
            lefts.append(node.position.x());
            QCOMPARE(node.position.y(), before.node(node.id)->position.y());
        }
        std::sort(lefts.begin(), lefts.end());
        QCOMPARE(lefts.constFirst(), 0);
        QCOMPARE(lefts.constLast(), 1000);
        QVERIFY(qAbs((lefts[1] - lefts[0]) - (lefts[2] - lefts[1])) < 0.01);
        QVERIFY(qAbs((lefts[1] - lefts[0]) - (lefts[3] - lefts[2])) < 0.01);
    }

    void restacking()
    {
        Flow flow = sampleDigits();
        restack(flow, {.nodes = {idOf("vgg")}}, true);
        for (const Node &node : std::as_const(flow.nodes))
            QVERIFY(node.id == idOf("vgg") || node.level < flow.node(idOf("vgg"))->level);
        restack(flow, {.nodes = {idOf("vgg")}}, false);
        for (const Node &node : std::as_const(flow.nodes))
            QVERIFY(node.id == idOf("vgg") || node.level > flow.node(idOf("vgg"))->level);
        flow.frames.append({.id = QStringLiteral("second"), .rect = QRectF(0, 0, 10, 10)});
        restack(flow, {.frames = {QStringLiteral("train")}}, true);
        QCOMPARE(flow.frames.constLast().id, QStringLiteral("train"));
        restack(flow, {.frames = {QStringLiteral("train")}}, false);
        QCOMPARE(flow.frames.constFirst().id, QStringLiteral("train"));
    }

    void tidyKeepsThePersonsOrder()
    {
        Flow flow = sampleDigits();
        flow.frames.clear();
        // VGG above the others: no order has fewer crossings, so it stays.
        flow.nodes[idOf("vgg")].position = {300, -500};
        arrange(flow, types(), {}, cardsOf(flow));
        QVERIFY(placeOf(flow, "vgg").y() < placeOf(flow, "convnet").y());
        QVERIFY(placeOf(flow, "convnet").y() < placeOf(flow, "script").y());
        QCOMPARE(placeOf(flow, "vgg").x(), placeOf(flow, "script").x());
        const QList<QPointF> corners {placeOf(flow, "digits"), placeOf(flow, "vgg"),
                                      placeOf(flow, "validation"), placeOf(flow, "deployment")};
        for (qsizetype i = 1; i < corners.size(); ++i)
            QVERIFY(corners[i].x() >= corners[i - 1].x() + 168 + 40);
        // Once tidy it stays as it is.
        const Flow once = flow;
        arrange(flow, types(), {}, cardsOf(flow));
        QCOMPARE(flow, once);
    }

    void tidyUncrosses()
    {
        // Two pairs of links that cross: a-d and b-c with a above b and c above d.
        const QList<LayoutBox> boxes {{{0, 0}, {100, 50}},
                                      {{0, 100}, {100, 50}},
                                      {{200, 0}, {100, 50}},
                                      {{200, 100}, {100, 50}},
                                      {{400, 50}, {100, 50}}};
        const QList<QPointF> places = tidyLayout(boxes, {{0, 3}, {1, 2}, {2, 4}, {3, 4}});
        const bool sources = places[0].y() < places[1].y();
        QCOMPARE(places[3].y() < places[2].y(), sources);
    }

    void tidyLeavesNothingCovered_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<quint32>("seed");
        for (const int count : {2, 10, 60, 200}) {
            for (quint32 seed = 1; seed <= 4; ++seed)
                QTest::addRow("%d nodes, seed %u", count, seed) << count << seed;
        }
    }
    void tidyLeavesNothingCovered()
    {
        QFETCH(int, count);
        QFETCH(quint32, seed);
        Flow flow = randomFlow(count, seed);
        arrange(flow, types(), {}, cardsOf(flow));
        const QHash<NodeId, QRectF> cards = cardsOf(flow);
        for (auto one = cards.cbegin(); one != cards.cend(); ++one) {
            const auto covers = std::count_if(cards.cbegin(), cards.cend(),
                                              [&](const QRectF &other) { return one->intersects(other); });
            QCOMPARE(covers, 1); // itself
            QCOMPARE(std::remainder(one->x(), 8.0), 0.0);
        }
        for (const Link &link : std::as_const(flow.links))
            QVERIFY(cards.value(link.from).right() < cards.value(link.to).left());
    }

    void tidyIgnoresWhatRunsBack()
    {
        Flow flow = sampleDigits();
        flow.links.insert(
            {idOf("deployment"), QStringLiteral("predictions"), idOf("digits"), QStringLiteral("samples")});
        flow.frames.clear();
        arrange(flow, types(), {}, cardsOf(flow));
        QVERIFY(placeOf(flow, "digits").x() < placeOf(flow, "convnet").x());
        QVERIFY(placeOf(flow, "validation").x() < placeOf(flow, "deployment").x());
    }

    void tidyKeepsFramesAroundTheirNodes()
    {
        Flow flow = sampleDigits();
        for (Node &node : flow.nodes) {
            if (!flow.frames.constFirst().rect.contains(node.position))
                node.position += QPointF(0, 300);
        }
        arrange(flow, types(), {}, cardsOf(flow));
        const QHash<NodeId, QRectF> cards = cardsOf(flow);
        const QRectF frame = flow.frames.constFirst().rect;
        for (const char *inside : {"convnet", "vgg", "script"})
            QVERIFY2(frame.contains(cards.value(idOf(inside))), inside);
        for (const char *outside : {"digits", "validation", "deployment"})
            QVERIFY2(!frame.intersects(cards.value(idOf(outside))), outside);
    }

    void tidyIsFastAtAThousand()
    {
        Flow flow = randomFlow(1000, 1);
        const QHash<NodeId, QRectF> cards = cardsOf(flow);
        QElapsedTimer timer;
        timer.start();
        arrange(flow, types(), {}, cards);
        qInfo("tidy layout of 1000 nodes: %lld ms", timer.elapsed());
        QVERIFY2(timer.elapsed() < 1000, "far more than a tenth of a second, even for a slow machine");
    }

    void collapsedFramesStandForWhatTheyHold()
    {
        Flow flow = sampleDigits();
        const QString id = flow.frames.constFirst().id;
        const Flow before = flow;
        collapseFrame(flow, types(), id, cardsOf(flow));
        const Frame &frame = flow.frames.constFirst();
        QCOMPARE(frame.hidden.nodes, (QSet<NodeId> {idOf("convnet"), idOf("vgg"), idOf("script")}));
        QCOMPARE(frameShowing(flow, idOf("vgg")), &frame);
        QCOMPARE(frameShowing(flow, idOf("digits")), nullptr);
        const FrameCard card = frameCard(flow, types(), frame);
        QCOMPARE(card.ports.size(), 6);
        QCOMPARE(std::count_if(card.ports.cbegin(), card.ports.cend(),
                               [](const OuterPort &port) { return port.place.output; }),
                 3);
        // It moves with what it hides, and opens there.
        moveBy(flow, withContents(flow, types(), {.frames = {id}}, cardsOf(flow)), {80, 40});
        expandFrame(flow, id);
        QCOMPARE(placeOf(flow, "vgg"), before.node(idOf("vgg"))->position + QPointF(80, 40));
        QCOMPARE(placeOf(flow, "digits"), before.node(idOf("digits"))->position);
        QVERIFY(!flow.frames.constFirst().collapsed);
        QCOMPARE(flow.frames.constFirst().hidden, FrameContents());
    }

    void framesInFrames()
    {
        Flow flow = sampleDigits();
        flow.frames.prepend({.id = QStringLiteral("all"), .rect = QRectF(-100, -100, 2000, 2000)});
        const FlowThings contents = contentsOf(flow, types(), flow.frames.constFirst(), cardsOf(flow));
        QCOMPARE(contents.nodes.size(), flow.nodes.size());
        QCOMPARE(contents.frames, QSet<QString> {QStringLiteral("train")});
        QCOMPARE(contents.notes.size(), 1);
        collapseFrame(flow, types(), QStringLiteral("train"), cardsOf(flow));
        collapseFrame(flow, types(), QStringLiteral("all"), cardsOf(flow));
        // A node in both is seen in the outer one, and comes back where it was.
        QCOMPARE(frameShowing(flow, idOf("vgg"))->id, QStringLiteral("all"));
        const auto again = flowFromText(flowToText(flow));
        QVERIFY_RESULT(again);
        QCOMPARE(*again, flow);
        expandFrame(flow, QStringLiteral("all"));
        QCOMPARE(frameShowing(flow, idOf("vgg"))->id, QStringLiteral("train"));
        expandFrame(flow, QStringLiteral("train"));
        QCOMPARE(frameShowing(flow, idOf("vgg")), nullptr);
    }

    void copiesKeepFramesNotesAndBends()
    {
        Flow flow = sampleDigits();
        const Link link {idOf("convnet"), QStringLiteral("model"), idOf("validation"),
                         QStringLiteral("models")};
        flow.bends.insert(link, {{440, 60}, {450, 90}});
        flow.notes.first().pinnedTo = idOf("deployment");
        collapseFrame(flow, types(), QStringLiteral("train"), cardsOf(flow));
        const FlowThings all {.nodes = {idOf("digits"), idOf("validation"), idOf("deployment")},
                              .frames = {QStringLiteral("train")},
                              .notes = {QStringLiteral("note")}};
        const auto part = flowFromText(flowToText(partOf(flow, all)));
        QVERIFY_RESULT(part);
        Flow other;
        const FlowThings added = pastePart(other, types(), *part, {1000, 1000});
        QCOMPARE(added.nodes.size(), 6);
        QCOMPARE(other.links.size(), flow.links.size());
        QCOMPARE(other.frames.size(), 1);
        QVERIFY(other.frames.constFirst().collapsed);
        QCOMPARE(other.frames.constFirst().hidden.nodes.size(), 3);
        QVERIFY(added.nodes.contains(other.notes.constFirst().pinnedTo));
        const QPointF by = placeOf(other, "digits") - placeOf(flow, "digits");
        QCOMPARE(other.bends.size(), 1);
        QCOMPARE(other.bends.cbegin().value().constFirst(), QPointF(440, 60) + by);
        // Relative places are kept, also off the grid.
        for (const Node &node : std::as_const(flow.nodes))
            QCOMPARE(other.node(node.id)->position, node.position + by);
        // Into the same flow: names of their own.
        const FlowThings twice = pastePart(flow, types(), *part, {0, 0});
        QVERIFY(!twice.nodes.contains(idOf("digits")));
        QCOMPARE(flow.frames.size(), 2);
        QVERIFY(flow.frames.constFirst().id != flow.frames.constLast().id);
        QVERIFY_RESULT(flowFromText(flowToText(flow)));
    }

    void unknownNodesArePastedToo()
    {
        Flow part;
        part.nodes.insert(
            idOf("x"),
            {.id = idOf("x"), .type = QStringLiteral("of-tomorrow"), .title = QStringLiteral("X")});
        Flow flow;
        QCOMPARE(pastePart(flow, types(), part, {0, 0}).nodes.size(), 1);
        QCOMPARE(flow.nodes.cbegin()->type, QStringLiteral("of-tomorrow"));
    }

    void insertingMakesRoom()
    {
        Flow flow = sampleDigits();
        flow.frames.clear();
        const Link link {idOf("validation"), QStringLiteral("best"), idOf("deployment"),
                         QStringLiteral("model")};
        // Its card would lie over the deployment.
        const NodeId id = flow.add(*types().find(QStringLiteral("validation")), {660, 160});
        QVERIFY(mayGoBetween(flow, types(), id, link));
        goBetween(flow, types(), id, link);
        QVERIFY(!flow.links.contains(link));
        QCOMPARE(flow.linksInto(id).size(), 1);
        QCOMPARE(flow.linksFrom(id).size(), 1);
        makeRoom(flow, id, cardsOf(flow));
        const QHash<NodeId, QRectF> cards = cardsOf(flow);
        QVERIFY(cards.value(idOf("deployment")).left() >= cards.value(id).right() + 40);
        QCOMPARE(placeOf(flow, "validation"), QPointF(472, 160));
        QVERIFY2(!mayGoBetween(flow, types(), idOf("vgg"), flow.linksInto(id).constFirst()),
                 "a node with links stays where it is");
    }

    void suggestionsFollowWhatIsUsed()
    {
        QSettings().clear();
        QList<const NodeType *> all;
        for (const NodeType &type : types().all()) {
            if (!type.planned && type.input(QStringLiteral("images")))
                all << &type;
        }
        QVERIFY(all.size() > 2);
        const QString dataset = QStringLiteral("dataset"), last = all.constLast()->key;
        Suggestions suggestions;
        QCOMPARE(suggestions.ranked(all, dataset, true, {}), all);
        suggestions.setProject({{{dataset, last}, 3.0}});
        QCOMPARE(suggestions.ranked(all, dataset, true, {}).constFirst()->key, last);
        // What was chosen lately counts more than the links of the project, and is there in the next program.
        suggestions.remember(dataset, all[1]->key);
        QCOMPARE(suggestions.ranked(all, dataset, true, {}).constFirst()->key, all[1]->key);
        suggestions.wait();
        Suggestions next;
        QCOMPARE(next.ranked(all, dataset, true, {}).constFirst()->key, all[1]->key);
        // It fades: after many other choices the project's habit is back.
        next.setProject({{{dataset, last}, 3.0}});
        for (int i = 0; i < 20; ++i)
            next.remember(QStringLiteral("validation"), QStringLiteral("deployment"));
        QCOMPARE(next.ranked(all, dataset, true, {}).constFirst()->key, last);
        QCOMPARE(Suggestions::countLinks(sampleDigits()).value({dataset, QStringLiteral("vgg")}), 1.0);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestArranging)
#include "tst_arranging.moc"
