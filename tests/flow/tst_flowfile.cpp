// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "flow/flow.h"
#include "testing.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace rondo;

class TestFlowFile : public QObject {
    Q_OBJECT

    //! A flow file with one thing in one list.
    static QByteArray file(const QByteArray &list, const QByteArray &line)
    {
        return "{\"rondo\":\"flow\",\"version\":1,\"" + list + "\":[" + line + "]}";
    }

    static QString randomText(QRandomGenerator &random)
    {
        static const QString letters = QStringLiteral("aZ9 ,.\"\\/{}[]ß漢\n\t→");
        QString text;
        for (int i = random.bounded(12); i > 0; --i)
            text.append(letters.at(random.bounded(int(letters.size()))));
        return text;
    }

    static Setting randomSetting(QRandomGenerator &random)
    {
        switch (random.bounded(5)) {
        case 0:
            return Value(random.generateDouble() * 1e6 - 5e5);
        case 1:
            return Value(random.bounded(2) == 0);
        case 2:
            return Value(randomText(random));
        case 3:
            return Choices {{random.bounded(1000), randomText(random), true}};
        default:
            return Range {random.generateDouble() + 0.001, random.generateDouble() + 2,
                          random.bounded(2) == 0, random.bounded(2, 10)};
        }
    }

    static Flow randomFlow(quint32 seed)
    {
        QRandomGenerator random(seed);
        const QStringList types {QStringLiteral("dataset"), QStringLiteral("convnet"),
                                 QStringLiteral("of-tomorrow")};
        Flow flow;
        for (int i = random.bounded(20); i >= 0; --i) {
            Node node {.id = {QStringLiteral("n%1").arg(i)},
                       .type = types.at(random.bounded(3)),
                       .title = randomText(random)};
            node.position = QPointF(random.bounded(2000) - 1000, random.generateDouble() * 1000);
            node.width = 168 + 40 * random.bounded(3);
            node.enabled = random.bounded(4) != 0;
            node.level = random.bounded(3) - 1;
            for (int setting = random.bounded(5); setting > 0; --setting)
                node.settings.insert(QStringLiteral("s%1").arg(setting), randomSetting(random));
            flow.nodes.insert(node.id, node);
        }
        const QList<NodeId> ids = flow.nodes.keys();
        for (int i = random.bounded(30); i > 0; --i)
            flow.links.insert({ids.at(random.bounded(int(ids.size()))), QStringLiteral("out"),
                               ids.at(random.bounded(int(ids.size()))), QStringLiteral("in")});
        for (const Link &link : std::as_const(flow.links)) {
            for (int i = random.bounded(3); i > 0; --i)
                flow.bends[link].append({random.bounded(100) * 8.0, random.generateDouble() * 100});
        }
        for (int i = random.bounded(3); i > 0; --i) {
            const QRectF rect(random.bounded(100), random.bounded(100), random.bounded(100), 8.5);
            flow.frames.append(
                {.id = QStringLiteral("f%1").arg(i), .title = randomText(random), .rect = rect});
            flow.notes.append({.id = QStringLiteral("n%1").arg(i), .text = randomText(random), .rect = rect});
            flow.frames.last().colour = FrameColour(random.bounded(7));
            if (random.bounded(2) == 0)
                flow.notes.last().pinnedTo = ids.constFirst();
            if (random.bounded(2) == 0) {
                flow.frames.last().collapsed = true;
                flow.frames.last().hidden.nodes = {ids.constFirst(), ids.constLast()};
                flow.frames.last().hidden.notes = {flow.notes.constLast().id};
            }
        }
        return flow;
    }

private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void randomFlowsRoundTrip()
    {
        for (quint32 seed = 1; seed <= 200; ++seed) {
            const Flow flow = randomFlow(seed);
            const QByteArray text = flowToText(flow);
            const auto read = flowFromText(text);
            QVERIFY_RESULT(read);
            QVERIFY2(*read == flow, text.constData());
            QCOMPARE(flowToText(*read), text);
        }
    }

    void oneLineAThing()
    {
        const Flow before = sampleDigits();
        Flow after = before;
        after.nodes[{QStringLiteral("convnet")}].settings.insert(QStringLiteral("dropout"), Value(0.5));
        const QByteArrayList old = flowToText(before).split('\n');
        const QByteArrayList now = flowToText(after).split('\n');
        QCOMPARE(now.size(), old.size());
        int changed = 0;
        for (qsizetype i = 0; i < old.size(); ++i)
            changed += old.at(i) != now.at(i);
        QCOMPARE(changed, 1);
        QVERIFY(flowToText(before).contains("\n    \"digits.dataset -> convnet.images\",\n"));
    }

    //! A file as version 1 wrote it: reads, and everything that came later has its usual value.
    void filesOfVersionOneOpen()
    {
        const QByteArray old
            = "{\n"
              "  \"rondo\": \"flow\",\n"
              "  \"version\": 1,\n"
              "  \"nodes\": [\n"
              "    {\"id\": \"convnet\", \"type\": \"convnet\", \"title\": \"ConvNet\", \"at\": [248, 48], "
              "\"width\": 208, \"enabled\": false, \"settings\": {\"lr\": [0.001, 0.003]}},\n"
              "    {\"id\": \"digits\", \"type\": \"dataset\", \"title\": \"Digits\", \"at\": [24, 160]}\n"
              "  ],\n"
              "  \"links\": [\n"
              "    \"digits.dataset -> convnet.images\"\n"
              "  ],\n"
              "  \"frames\": [\n"
              "    {\"id\": \"train\", \"title\": \"Train\", \"at\": [232, 16], \"size\": [200, 420]}\n"
              "  ],\n"
              "  \"notes\": [\n"
              "    {\"id\": \"note\", \"text\": \"**Keep it small.**\", \"at\": [0, 0], \"size\": [168, "
              "56]}\n"
              "  ]\n"
              "}\n";
        const auto flow = flowFromText(old);
        QVERIFY_RESULT(flow);
        const NodeId convnet {QStringLiteral("convnet")}, digits {QStringLiteral("digits")};
        QCOMPARE(flow->nodes.size(), 2);
        QCOMPARE(flow->node(convnet)->width, 208);
        QVERIFY(!flow->node(convnet)->enabled);
        QCOMPARE(flow->node(convnet)->level, 0);
        const Link link {digits, QStringLiteral("dataset"), convnet, QStringLiteral("images")};
        QCOMPARE(flow->links, QSet<Link> {link});
        QVERIFY(flow->bends.isEmpty());
        QCOMPARE(flow->frames.constFirst(),
                 (Frame {.id = QStringLiteral("train"),
                         .title = QStringLiteral("Train"),
                         .rect = QRectF(232, 16, 200, 420)}));
        QVERIFY(!flow->notes.constFirst().pinnedTo.isValid());
        // Saved again only the version differs.
        QCOMPARE(flowToText(*flow), QByteArray(old).replace("\"version\": 1", "\"version\": 2"));
    }

    void unknownTypesAreKept()
    {
        const QByteArray line
            = R"({"id":"x","type":"of-tomorrow","title":"X","at":[0,0],"settings":{"a":{"deep":[[]]},"b":[1]}})";
        const auto flow = flowFromText(file("nodes", line));
        QVERIFY_RESULT(flow);
        const auto again = flowFromText(flowToText(*flow));
        QVERIFY_RESULT(again);
        QVERIFY(*again == *flow);
        QVERIFY(flowToText(*flow).contains(R"("settings": {"a": {"deep": [[]]}, "b": [1]})"));
    }

    void badFiles_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("words"); // of the error, between bars
        const auto row = [](const char *name, const QByteArray &text, const char *words) {
            QTest::newRow(name) << text << QString::fromUtf8(words);
        };
        const QByteArray good = R"({"id":"a","type":"convnet","title":"A","at":[0,0]})";
        row("empty", "", "JSON");
        row("truncated", flowToText(sampleDigits()).left(300), "JSON|byte");
        row("a list", "[]", "object");
        row("something else", R"({"rondo":"project","version":1})", "no flow");
        row("no version", R"({"rondo":"flow"})", "version");
        row("version is a text", R"({"rondo":"flow","version":"1"})", "version");
        row("version zero", R"({"rondo":"flow","version":0})", "version");
        row("newer", R"({"rondo":"flow","version":3,"colours":[]})", "newer|3|Update");
        row("unknown list", R"({"rondo":"flow","version":1,"colours":[]})", "colours");
        row("nodes is no list", R"({"rondo":"flow","version":1,"nodes":{}})", "nodes|list");
        row("node is no object", file("nodes", "1"), "nodes[0]|object");
        row("no id", file("nodes", R"({"type":"a","title":"A","at":[0,0]})"), "nodes[0]|id");
        row("id leaves the folder", file("nodes", R"({"id":"../x","type":"a","title":"A","at":[0,0]})"),
            "nodes[0]|../x");
        row("title is a number", file("nodes", R"({"id":"a","type":"a","title":1,"at":[0,0]})"),
            "nodes[0]|\"a\"|title|text");
        row("no place", file("nodes", R"({"id":"a","type":"a","title":"A"})"), "\"at\"|two numbers");
        row("place of three", file("nodes", R"({"id":"a","type":"a","title":"A","at":[0,0,0]})"), "\"at\"");
        row("place far away", file("nodes", R"({"id":"a","type":"a","title":"A","at":[1e300,0]})"), "\"at\"");
        row("width is negative", file("nodes", R"({"id":"a","type":"a","title":"A","at":[0,0],"width":-1})"),
            "width");
        row("enabled is a number",
            file("nodes", R"({"id":"a","type":"a","title":"A","at":[0,0],"enabled":1})"), "enabled");
        row("settings are a list",
            file("nodes", R"({"id":"a","type":"a","title":"A","at":[0,0],"settings":[]})"), "settings");
        row("broken range",
            file("nodes", R"({"id":"a","type":"convnet","title":"A","at":[0,0],"settings":{"lr":{}}})"),
            "nodes[0]|lr|range");
        row("unknown key", file("nodes", R"({"id":"a","type":"a","title":"A","at":[0,0],"colour":1})"),
            "nodes[0]|colour");
        row("id twice", file("nodes", good + ',' + good), "nodes[1]|\"a\"|taken");
        row("link is a number", file("links", "1"), "links[0]");
        row("link without an arrow", file("links", R"("a.b c.d")"), "links[0]");
        row("link to nowhere", file("links", R"("a.b -> c.d")"), "links[0]|nowhere|\"a\"");
        row("link twice",
            R"({"rondo":"flow","version":1,"links":["a.b -> a.c","a.b -> a.c"],"nodes":[)" + good + "]}",
            "links[1]|already");
        row("frame without a size", file("frames", R"({"id":"a","title":"A","at":[0,0]})"), "frames[0]|size");
        row("note of negative size", file("notes", R"({"id":"a","text":"A","at":[0,0],"size":[-1,1]})"),
            "notes[0]|size");
        row("note twice",
            file(
                "notes",
                R"({"id":"a","text":"A","at":[0,0],"size":[1,1]},{"id":"a","text":"A","at":[0,0],"size":[1,1]})"),
            "notes[1]|taken");
        row("level is a text", file("nodes", R"({"id":"a","type":"a","title":"A","at":[0,0],"level":"1"})"),
            "level");
        const QByteArray frame = R"({"id":"f","title":"F","at":[0,0],"size":[1,1])";
        row("colour of nothing", file("frames", frame + R"(,"colour":"mauve"})"), "frames[0]|mauve|teal");
        row("collapsed is true", file("frames", frame + R"(,"collapsed":true})"), "collapsed|object");
        row("hides a number", file("frames", frame + R"(,"collapsed":{"nodes":[1]}})"), "nodes|ids");
        row("hides an unknown kind", file("frames", frame + R"(,"collapsed":{"links":[]}})"), "links");
        row("hides what is not there", file("frames", frame + R"(,"collapsed":{"nodes":["a"]}})"),
            "frames[0]|\"a\"|not in the flow");
        row("hides itself", file("frames", frame + R"(,"collapsed":{"frames":["f"]}})"),
            "frames[0]|each other");
        row("pinned to nothing",
            file("notes", R"({"id":"n","text":"","at":[0,0],"size":[1,1],"pinned":"a"})"),
            "notes[0]|\"a\"|not in the flow");
        row("link without a text", file("links", R"({"via":[[0,0]]})"), "links[0]|link");
        row("points that are none", file("links", R"({"link":"a.b -> a.c","via":[[0]]})"), "links[0]|via");
        row("deep", QByteArray(R"({"rondo":"flow","version":1,"nodes":)") + QByteArray(100000, '['), "JSON");
    }
    void badFiles()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, words);
        const auto flow = flowFromText(text);
        for (const QString &part : words.split(u'|'))
            QVERIFY_ERROR(flow, part);
    }

    //! Whatever is cut off or changed: an answer, never a crash, and a flow that still reads is written as it
    //! was read.
    void damagedFiles()
    {
        const QByteArray good = flowToText(sampleDigits());
        QRandomGenerator random(7);
        for (int i = 0; i < 2000; ++i) {
            QByteArray damaged = good;
            for (int bytes = random.bounded(1, 4); bytes > 0; --bytes)
                damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
            const auto flow = flowFromText(damaged);
            if (!flow)
                continue;
            const auto again = flowFromText(flowToText(*flow));
            QVERIFY2(again.ok() && *again == *flow, damaged.constData());
        }
    }

    void filesOnDisk()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("flows/digits.flow.json"));
        QVERIFY_RESULT(saveFlow(sampleDigits(), path));
        const auto read = loadFlow(path);
        QVERIFY_RESULT(read);
        QVERIFY(*read == sampleDigits());

        QVERIFY_ERROR(loadFlow(folder.filePath(QStringLiteral("none.flow.json"))),
                      QStringLiteral("none.flow.json"));
        QVERIFY_RESULT(writeFileAtomically(path, "{"));
        QVERIFY_ERROR(loadFlow(path), QStringLiteral("digits.flow.json"), QStringLiteral("JSON"));
    }

    void fullDisk()
    {
        if (!QFileInfo::exists(QStringLiteral("/dev/full")))
            QSKIP("There is no /dev/full here to stand for a full disk.");
        QVERIFY(!saveFlow(sampleDigits(), QStringLiteral("/dev/full/digits.flow.json")).ok());
    }

    void differences()
    {
        const Flow before = sampleDigits();
        QVERIFY(difference(before, before).isEmpty());

        Flow after = before;
        const NodeId vgg {QStringLiteral("vgg")};
        const NodeId convnet {QStringLiteral("convnet")};
        after.remove({vgg});
        after.nodes[convnet].position.rx() += 8;
        const NodeId added = after.add(*NodeTypes::builtIn().find(QStringLiteral("mlp")), {0, 0});
        after.notes.clear();
        const FlowDiff diff = difference(before, after);
        QCOMPARE(diff.nodesRemoved, QSet<NodeId> {vgg});
        QCOMPARE(diff.nodesChanged, QSet<NodeId> {convnet});
        QCOMPARE(diff.nodesAdded, QSet<NodeId> {added});
        QCOMPARE(diff.linksRemoved.size(), 2);
        QVERIFY(diff.linksAdded.isEmpty() && diff.notesChanged && !diff.framesChanged && !diff.isEmpty());

        Flow bent = before;
        const Link link = before.linksInto(convnet).constFirst();
        bent.bends.insert(link, {{200, 40}});
        QCOMPARE(difference(before, bent).linksBent, QSet<Link> {link});
        QCOMPARE(difference(bent, before).linksBent, QSet<Link> {link});
        QVERIFY(difference(bent, before).linksRemoved.isEmpty());
        // With the link its points go, and a frame forgets what is gone.
        bent.frames.first().collapsed = true;
        bent.frames.first().hidden.nodes = {convnet, vgg};
        bent.notes.first().pinnedTo = convnet;
        bent.remove({convnet});
        QVERIFY(bent.bends.isEmpty());
        QCOMPARE(bent.frames.constFirst().hidden.nodes, QSet<NodeId> {vgg});
        QVERIFY(!bent.notes.constFirst().pinnedTo.isValid());
    }

    void newNodesGetNamesOfTheirOwn()
    {
        const NodeType &type = *NodeTypes::builtIn().find(QStringLiteral("convnet"));
        Flow flow;
        QCOMPARE(flow.add(type, {0, 0}).value, QStringLiteral("convnet"));
        QCOMPARE(flow.add(type, {8, 8}).value, QStringLiteral("convnet-2"));
        const Node *second = flow.nodeByTitle(QStringLiteral("convnet 2"));
        QVERIFY(second);
        QCOMPARE(second->title, QStringLiteral("ConvNet 2"));
        QCOMPARE(second->position, QPointF(8, 8));
        QCOMPARE(flow.nodeByTitle(QStringLiteral("convnet-2")), second);
        QVERIFY(!flow.nodeByTitle(QStringLiteral("convnet-3")));
    }
};

QTEST_GUILESS_MAIN(TestFlowFile)
#include "tst_flowfile.moc"
