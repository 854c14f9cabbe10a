// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flow.h"
#include "testing.h"

using namespace rondo;

class TestRules : public QObject {
    Q_OBJECT

    static const NodeTypes &types() { return NodeTypes::builtIn(); }

    //! The built-in types and a trigger that listens to predictions, as later versions have.
    static NodeTypes typesWithTrigger()
    {
        NodeType trigger {.key = QStringLiteral("listener"),
                          .category = Category::Trigger,
                          .title = QStringLiteral("Listener")};
        trigger.inputs = {{.key = QStringLiteral("predictions"), .type = PortType::Predictions}};
        trigger.outputs = {{.key = QStringLiteral("event"), .type = PortType::Event}};
        return NodeTypes(types().all() + QList<NodeType> {trigger});
    }

    static Link link(const QString &text)
    {
        const QStringList ends = text.split(QStringLiteral(" -> "));
        const QStringList from = ends.at(0).split(u'.');
        const QStringList to = ends.at(1).split(u'.');
        return {{from.at(0)}, from.at(1), {to.at(0)}, to.at(1)};
    }

    //! The problems as "error convnet lr: text", one a line.
    static QString problems(const Flow &flow, const NodeTypes &nodeTypes = types())
    {
        QStringList lines;
        for (const Problem &problem : validate(flow, nodeTypes)) {
            const bool isError = problem.severity == Problem::Severity::Error;
            lines.append(QStringLiteral("%1 %2 %3: %4")
                             .arg(isError ? QStringLiteral("error") : QStringLiteral("warning"),
                                  problem.node.value, problem.parameter, problem.text));
        }
        return lines.join(u'\n');
    }

private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void linksThatFit_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"digits.dataset -> mlp.images", "mlp.model -> validation.models",
                                 "mlp.model -> deployment.model", "digits.dataset -> dataset.samples"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void linksThatFit()
    {
        QFETCH(QString, text);
        Flow flow = sampleDigits();
        flow.add(*types().find(QStringLiteral("mlp")), {0, 0});
        flow.add(*types().find(QStringLiteral("dataset")), {0, 0});
        QVERIFY_RESULT(checkLink(flow, types(), link(text)));
        QVERIFY_RESULT(rondo::connect(flow, types(), link(text)));
        QVERIFY(flow.links.contains(link(text)));
    }

    void linksThatDoNot_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words"); // of the error, between bars
        const auto row = [](const char *text, const char *words) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(words);
        };
        row("validation.report -> deployment.model",
            "takes a model, not a report|Connect the \"best\" port of Validation instead.");
        row("digits.dataset -> validation.models", "takes a model, not a dataset|from a ConvNet");
        row("convnet.model -> vgg.images", "takes a dataset, not a model");
        row("deployment.predictions -> convnet.images", "takes a dataset, not predictions|from a Dataset");
        row("digits.dataset -> digits.start",
            "takes an event, not a dataset|Connect it to the \"samples\" port of Digits");
        row("digits.dataset -> digits.samples", "This would make the flow wait for itself.");
        row("validation.best -> validation.models", "This would make the flow wait for itself.");
        row("digits.dataset -> convnet.images", "already");
        row("digits.nothing -> convnet.images", "Digits has no port \"nothing\"");
        row("digits.dataset -> convnet.nothing", "ConvNet has no port \"nothing\"");
        row("nobody.dataset -> convnet.images", "not in the flow");
    }
    void linksThatDoNot()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        Flow flow = sampleDigits();
        for (const QString &part : words.split(u'|')) {
            QVERIFY_ERROR(checkLink(flow, types(), link(text)), part);
            QVERIFY_ERROR(rondo::connect(flow, types(), link(text)), part);
        }
        QVERIFY(flow == sampleDigits());
    }

    void longLoopIsRefused()
    {
        const NodeType &gate = *types().find(QStringLiteral("validation"));
        Flow flow;
        const NodeId first = flow.add(gate, {0, 0});
        NodeId last = first;
        for (int i = 0; i < 50; ++i) {
            const NodeId next = flow.add(gate, {0, 0});
            QVERIFY_RESULT(rondo::connect(flow, types(),
                                          {last, QStringLiteral("best"), next, QStringLiteral("models")}));
            last = next;
        }
        const Link back {last, QStringLiteral("best"), first, QStringLiteral("models")};
        QVERIFY_ERROR(checkLink(flow, types(), back), QStringLiteral("wait for itself"));
        flow.links.insert(back); // as a file written by hand
        QCOMPARE(problems(flow).count(QStringLiteral("part of a loop")), 51);
    }

    void onlyTriggersCloseALoop()
    {
        const NodeTypes withTrigger = typesWithTrigger();
        Flow flow = sampleDigits();
        flow.add(*withTrigger.find(QStringLiteral("listener")), {0, 0});
        QVERIFY_RESULT(rondo::connect(
            flow, withTrigger, link(QStringLiteral("deployment.predictions -> listener.predictions"))));
        QVERIFY_RESULT(
            rondo::connect(flow, withTrigger, link(QStringLiteral("listener.event -> digits.start"))));
        QCOMPARE(problems(flow, withTrigger), QString());
    }

    void singleInputLosesItsOldLink()
    {
        Flow flow = sampleDigits();
        const NodeId second = flow.add(*types().find(QStringLiteral("dataset")), {0, 0});
        QVERIFY_RESULT(rondo::connect(
            flow, types(),
            {second, QStringLiteral("dataset"), {QStringLiteral("convnet")}, QStringLiteral("images")}));
        const QList<Link> into = flow.linksInto({QStringLiteral("convnet")});
        QCOMPARE(into.size(), 1);
        QCOMPARE(into.first().from, second);
        QCOMPARE(flow.linksInto({QStringLiteral("validation")}).size(), 3);
    }

    void assignments_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("node");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("shown"); // of the setting; "default" when the file needs none
        const auto row = [](const char *text, const char *node, const char *key, const char *shown) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(node)
                                << QString::fromUtf8(key) << QString::fromUtf8(shown);
        };
        row("ConvNet.lr=0.001,0.01", "convnet", "lr", "0.001, 0.01");
        row("convnet.lr = 0.5", "convnet", "lr", "0.5");
        row("VGG.depth=5", "vgg", "depth", "5");
        row("Digits.source=mnist", "digits", "source", "mnist");
        row("Digits.source=/data/a=b.c", "digits", "source", "/data/a=b.c");
        row("PyTorch script.heads=4", "script", "heads", "4");
        row("Validation.min_accuracy=", "validation", "min_accuracy", "default");
        row("ConvNet.lr=0.001", "convnet", "lr", "default");
        row("Deploy best.name=other", "deployment", "name", "other");
    }
    void assignments()
    {
        QFETCH(QString, text);
        QFETCH(QString, node);
        QFETCH(QString, key);
        QFETCH(QString, shown);
        Flow flow = sampleDigits();
        QVERIFY_RESULT(applySetting(flow, types(), text));
        const auto settings = flow.node({node})->settings;
        QCOMPARE(settings.contains(key) ? settingText(settings.value(key)) : QStringLiteral("default"),
                 shown);
    }

    void badAssignments_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *text, const char *words) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(words);
        };
        row("", "NODE.PARAMETER=VALUES");
        row("lr=1", "NODE.PARAMETER=VALUES");
        row("ConvNet.lr", "NODE.PARAMETER=VALUES");
        row(".lr=1", "NODE.PARAMETER=VALUES");
        row("ConvNet.=1", "NODE.PARAMETER=VALUES");
        row("Nobody.lr=1", "no node \"Nobody\"|ConvNet, Deploy best, Digits");
        row("ConvNet.lrr=1", "no setting \"lrr\"|lr, batch_size");
        row("ConvNet.lr=fast", "ConvNet: lr needs numbers");
        row("PyTorch script.my key=1", "no setting");
    }
    void badAssignments()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        Flow flow = sampleDigits();
        for (const QString &part : words.split(u'|'))
            QVERIFY_ERROR(applySetting(flow, types(), text), part);
        QVERIFY(flow == sampleDigits());
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
