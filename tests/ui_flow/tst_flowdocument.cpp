// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "flow/arranging.h"
#include "flow/flowdocument.h"
#include "flow/flowfile.h"
#include "flow/flowparts.h"
#include "flow/nodegeometry.h"
#include "testing.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace rondo;

namespace {

const NodeTypes &types()
{
    return NodeTypes::builtIn();
}

QList<const NodeType *> addable()
{
    QList<const NodeType *> list;
    for (const NodeType &type : types().all()) {
        if (!type.planned)
            list << &type;
    }
    return list;
}

//! One edit such as a person makes, chosen by \a random.
void editSomehow(FlowDocument &document, QRandomGenerator &random)
{
    const QList<Node> nodes = document.flow().sortedNodes();
    const auto any = [&] { return nodes[random.bounded(int(nodes.size()))]; };
    switch (nodes.isEmpty() ? 0 : random.bounded(8)) {
    case 0: {
        const QList<const NodeType *> list = addable();
        const NodeType *type = list[random.bounded(int(list.size()))];
        document.edit(QStringLiteral("add"), [&](Flow &flow) {
            flow.add(*type, {random.bounded(500) * 8.0, 16});
        });
        break;
    }
    case 1:
        document.edit(QStringLiteral("delete"),
                      [&](Flow &flow) { removeNodes(flow, types(), {any().id}, random.bounded(2)); });
        break;
    case 2:
        document.edit(
            QStringLiteral("move"), [&](Flow &flow) { flow.nodes[any().id].position += QPointF(8, 8); },
            QStringLiteral("move"));
        break;
    case 3:
        document.edit(QStringLiteral("turn"),
                      [&](Flow &flow) { flow.nodes[any().id].enabled = random.bounded(2); });
        break;
    case 4:
        document.edit(QStringLiteral("set"), [&](Flow &flow) {
            flow.nodes[any().id].settings.insert(QStringLiteral("lr"),
                                                 Choices {{0.1, random.generateDouble()}});
        });
        break;
    case 5:
        document.edit(QStringLiteral("note"), [&](Flow &flow) {
            flow.notes.append({QStringLiteral("note-%1").arg(random.generate()), QStringLiteral("*text*"),
                               QRectF(0, 0, 80, 40)});
        });
        break;
    case 6:
        document.edit(QStringLiteral("arrange"), [&](Flow &flow) { arrange(flow, types(), {}, {}); });
        break;
    default:
        document.edit(QStringLiteral("connect"), [&](Flow &flow) {
            const Node from = any(), to = any();
            for (const Port &output : types().find(from.type)->outputs) {
                for (const Port &input : types().find(to.type)->inputs)
                    (void)connect(flow, types(), {from.id, output.key, to.id, input.key});
            }
        });
    }
}

} // namespace

class TestFlowDocument : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void undoAndRedoGiveEveryFlowBack_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void undoAndRedoGiveEveryFlowBack()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        FlowDocument document(types());
        QList<QByteArray> history {flowToText(document.flow())};
        for (int i = 0; i < 60; ++i) {
            const int before = document.undoStack().index();
            editSomehow(document, random);
            const QByteArray text = flowToText(document.flow());
            const int after = document.undoStack().index();
            if (after > before)
                history << text;
            else
                history.last() = text;
        }
        QCOMPARE(document.undoStack().count(), history.size() - 1);
        QVERIFY(history.size() > 20);
        for (qsizetype i = history.size() - 1; i > 0; --i) {
            QCOMPARE(flowToText(document.flow()), history[i]);
            document.undoStack().undo();
        }
        QCOMPARE(document.flow(), Flow());
        for (qsizetype i = 1; i < history.size(); ++i) {
            document.undoStack().redo();
            QCOMPARE(flowToText(document.flow()), history[i]);
        }
    }

    void diffsRebuildTheFlow()
    {
        // A view that only listens ends up with the same nodes and links.
        QRandomGenerator random(7);
        FlowDocument document(types());
        QSet<NodeId> nodes;
        QSet<Link> links;
        connect(&document, &FlowDocument::changed, this, [&](const FlowDiff &diff) {
            QVERIFY(!nodes.intersects(diff.nodesAdded));
            QVERIFY(nodes.contains(diff.nodesRemoved));
            nodes = (nodes - diff.nodesRemoved) + diff.nodesAdded;
            links = (links - diff.linksRemoved) + diff.linksAdded;
        });
        for (int i = 0; i < 200; ++i) {
            if (random.bounded(4) == 0)
                document.undoStack().undo();
            else
                editSomehow(document, random);
            QCOMPARE(nodes, QSet<NodeId>(document.flow().nodes.keyBegin(), document.flow().nodes.keyEnd()));
            QCOMPARE(links, document.flow().links);
        }
    }

    void editsWithOneKeyUndoAsOne()
    {
        FlowDocument document(types());
        document.reset(sampleDigits());
        const auto type = [&](double value) {
            document.edit(
                QStringLiteral("lr"),
                [value](Flow &flow) {
                    flow.nodes[flow.nodeByTitle(QStringLiteral("VGG"))->id].settings.insert(
                        QStringLiteral("lr"), Value(value));
                },
                QStringLiteral("lr of VGG"));
        };
        type(0.5);
        type(0.05);
        QCOMPARE(document.undoStack().count(), 1);
        document.undoStack().undo();
        QCOMPARE(flowToText(document.flow()), flowToText(sampleDigits()));
    }

    void anEditThatChangesNothingLeavesNoTrace()
    {
        FlowDocument document(types());
        document.reset(sampleDigits());
        QSignalSpy changed(&document, &FlowDocument::changed);
        document.edit(QStringLiteral("nothing"), [](Flow &) {});
        QCOMPARE(changed.count(), 0);
        QCOMPARE(document.undoStack().count(), 0);
    }

    void everyEditIsSaved()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("flows/a.flow.json"));
        FlowDocument document(types());
        FlowFile file(document);
        QVERIFY_RESULT(file.open(path));
        QVERIFY(!QFileInfo::exists(path));
        document.edit(QStringLiteral("add"), [](Flow &flow) {
            flow.add(*types().find(QStringLiteral("convnet")), {8, 8});
        });
        QCOMPARE(file.state(), FlowFile::State::Unsaved);
        QTRY_COMPARE(file.state(), FlowFile::State::Saved);
        const auto saved = loadFlow(path);
        QVERIFY_RESULT(saved);
        QCOMPARE(*saved, document.flow());
    }

    void aFileChangedElsewhereIsNotOverwritten_data()
    {
        QTest::addColumn<bool>("keep");
        QTest::newRow("keep mine") << true;
        QTest::newRow("reload") << false;
    }
    void aFileChangedElsewhereIsNotOverwritten()
    {
        QFETCH(bool, keep);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.flow.json"));
        QVERIFY_RESULT(saveFlow(Flow(), path));
        FlowDocument document(types());
        FlowFile file(document);
        QVERIFY_RESULT(file.open(path));
        QVERIFY_RESULT(saveFlow(sampleDigits(), path));
        document.edit(QStringLiteral("add"), [](Flow &flow) {
            flow.add(*types().find(QStringLiteral("vgg")), {8, 8});
        });
        QTRY_COMPARE(file.state(), FlowFile::State::ChangedOnDisk);
        QVERIFY(file.problem().contains(QStringLiteral("a.flow.json")));
        QVERIFY(!file.save());
        QCOMPARE(*loadFlow(path), sampleDigits());
        if (keep) {
            file.keepMine();
            QCOMPARE(*loadFlow(path), document.flow());
            QCOMPARE(document.flow().nodes.size(), 1);
        } else {
            QVERIFY_RESULT(file.reload());
            QCOMPARE(document.flow(), sampleDigits());
        }
        QCOMPARE(file.state(), FlowFile::State::Saved);
    }

    void aChangeElsewhereIsTakenOverWhenNothingIsUnsaved()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.flow.json"));
        QVERIFY_RESULT(saveFlow(Flow(), path));
        FlowDocument document(types());
        FlowFile file(document);
        QVERIFY_RESULT(file.open(path));
        QVERIFY_RESULT(saveFlow(sampleDigits(), path));
        file.look();
        QCOMPARE(document.flow(), sampleDigits());
        QCOMPARE(file.state(), FlowFile::State::Saved);
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        QTemporaryDir folder;
        QVERIFY_RESULT(
            writeFileAtomically(folder.filePath(QStringLiteral("taken")), "a file where a folder should be"));
        FlowDocument document(types());
        FlowFile file(document);
        QVERIFY_RESULT(file.open(folder.filePath(QStringLiteral("taken/a.flow.json"))));
        document.edit(QStringLiteral("add"), [](Flow &flow) {
            flow.add(*types().find(QStringLiteral("vgg")), {8, 8});
        });
        QTRY_COMPARE(file.state(), FlowFile::State::Failed);
        QVERIFY(!file.problem().isEmpty());
    }

    void brokenFilesOpenNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray whole = flowToText(sampleDigits());
        QTest::newRow("truncated") << whole.left(whole.size() / 2);
        QTest::newRow("no flow") << QByteArray("[1, 2]");
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10);
    }
    void brokenFilesOpenNothing()
    {
        QFETCH(QByteArray, text);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.flow.json"));
        QVERIFY_RESULT(writeFileAtomically(path, text));
        FlowDocument document(types());
        FlowFile file(document);
        QVERIFY_ERROR(file.open(path), QStringLiteral("a.flow.json"));
        document.edit(QStringLiteral("add"), [](Flow &flow) {
            flow.add(*types().find(QStringLiteral("vgg")), {8, 8});
        });
        QVERIFY(!file.save());
        QCOMPARE(*readFile(path), text);
    }

    void pastedNodesKeepTheirInnerLinks()
    {
        Flow flow = sampleDigits();
        const NodeId digits = flow.nodeByTitle(QStringLiteral("Digits"))->id;
        const NodeId convnet = flow.nodeByTitle(QStringLiteral("ConvNet"))->id;
        const auto part = flowFromText(flowToText(partOf(flow, {.nodes = {digits, convnet}})));
        QVERIFY_RESULT(part);
        const QSet<NodeId> added = pastePart(flow, types(), *part, {800, 800}).nodes;
        QCOMPARE(added.size(), 2);
        QCOMPARE(flow.nodes.size(), sampleDigits().nodes.size() + 2);
        int inner = 0;
        for (const Link &link : std::as_const(flow.links))
            inner += added.contains(link.from) && added.contains(link.to);
        QCOMPARE(inner, 1);
        for (const NodeId &id : added)
            QVERIFY(flow.node(id)->title.startsWith(QStringLiteral("Digits"))
                    || flow.node(id)->title.startsWith(QStringLiteral("ConvNet")));
    }

    void arrangedLinksRunFromLeftToRight()
    {
        Flow flow = sampleDigits();
        for (Node &node : flow.nodes)
            node.position = {0, 0};
        arrange(flow, types(), {}, {});
        QList<QRectF> cards;
        for (const Link &link : std::as_const(flow.links))
            QVERIFY(flow.node(link.from)->position.x() + 168 < flow.node(link.to)->position.x());
        for (const Node &node : std::as_const(flow.nodes)) {
            const QRectF card(node.position, nodeGeometry(types().find(node.type), node.width, 3).size);
            for (const QRectF &other : std::as_const(cards))
                QVERIFY2(!card.intersects(other), qPrintable(node.title));
            cards << card;
        }
    }

    void cardsHaveTheMeasuresOfTheDesign_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("rows");
        QTest::addColumn<double>("height");
        QTest::newRow("algorithm") << QStringLiteral("convnet") << 0 << 116.0;
        QTest::newRow("dataset") << QStringLiteral("dataset") << 0 << 136.0;
        QTest::newRow("validation, three checks") << QStringLiteral("validation") << 3 << 160.0;
        QTest::newRow("deployment") << QStringLiteral("deployment") << 2 << 120.0;
    }
    void cardsHaveTheMeasuresOfTheDesign()
    {
        QFETCH(QString, type);
        QFETCH(int, rows);
        QFETCH(double, height);
        const NodeGeometry geometry = nodeGeometry(types().find(type), 168, rows);
        QCOMPARE(geometry.size, QSizeF(168, height));
        for (const PortPlace &port : geometry.ports) {
            const bool onBorder = port.position.x() == 0 || port.position.x() == 168 || port.position.y() == 0
                || port.position.y() == height;
            QVERIFY2(onBorder, qPrintable(port.key));
        }
    }
};

QTEST_GUILESS_MAIN(TestFlowDocument)
#include "tst_flowdocument.moc"
