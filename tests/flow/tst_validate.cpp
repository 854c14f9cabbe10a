// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "flow/flow.h"
#include "testing.h"

#include <QLocale>

#include <algorithm>
#include <ctime>
#include <limits>

using namespace rondo;

class TestValidate : public QObject {
    Q_OBJECT

    static const NodeTypes &types() { return NodeTypes::builtIn(); }

    static Link link(const QString &text)
    {
        const QStringList ends = text.split(QStringLiteral(" -> "));
        const QStringList from = ends.at(0).split(u'.');
        const QStringList to = ends.at(1).split(u'.');
        return {{from.at(0)}, from.at(1), {to.at(0)}, to.at(1)};
    }

    static void set(Flow &flow, const QString &node, const QString &key, const Setting &setting)
    {
        flow.nodes[{node}].settings.insert(key, setting);
    }

    //! Of the processor in this thread.
    static double threadMilliseconds()
    {
        timespec time {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return 1e3 * double(time.tv_sec) + 1e-6 * double(time.tv_nsec);
    }

    //! The problems as "error convnet lr: text", one a line.
    static QString problems(const Flow &flow)
    {
        QStringList lines;
        for (const Problem &problem : validate(flow, types())) {
            const bool isError = problem.severity == Problem::Severity::Error;
            lines.append(QStringLiteral("%1 %2 %3: %4")
                             .arg(isError ? QStringLiteral("error") : QStringLiteral("warning"),
                                  problem.node.value, problem.parameter, problem.text));
        }
        return lines.join(u'\n');
    }

private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void sampleHasNoProblems()
    {
        QCOMPARE(problems(sampleDigits()), QString());
        QCOMPARE(experimentCount(sampleDigits(), types()), 18);
    }

    void findsProblems_data()
    {
        QTest::addColumn<QString>(
            "change"); // "node.key=json", "-node", "!node" (turned off), "+type", "link", "~node.type"
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const char *change, const char *words) {
            QTest::newRow(name) << QString::fromUtf8(change) << QString::fromUtf8(words);
        };
        row("bad value", "convnet.lr=\"fast\"", "error convnet lr:|ConvNet|numbers|0.001");
        row("bad value in a list", "convnet.lr=[0.1,-1]", "error convnet lr:|between");
        row("twice", "convnet.lr=[0.1,0.1]", "error convnet lr:|twice");
        row("no such depth", "vgg.depth=6", "error vgg depth:|5, 7, 11");
        row("several where one may be", "digits.images=[1,2]", "error digits images:|one value");
        row("unknown setting", "convnet.lrr=1", "error convnet lrr:|no setting");
        row("no script", "script.script=\"\"", "error script script:|scripts/digits.py");
        row("nothing connected", "+mlp", "error mlp :|needs dataset|\"images\"");
        row("models go nowhere", "+mlp", "warning mlp :|go nowhere|Validation");
        row("no dataset any more", "-digits", "error convnet :|needs dataset");
        row("input turned off", "!digits", "error convnet :|Digits is turned off");
        row("gate turned off", "!validation",
            "error deployment :|with Validation off it gets several|makes 9|Turn Validation on");
        row("algorithm turned off", "!convnet !vgg !script",
            "error validation :|gets nothing|is turned off|Turn that on");
        row("no check",
            "validation.min_accuracy=null validation.max_size_mb=null validation.max_latency_ms=null",
            "warning validation min_accuracy:|no model will pass");
        row("unknown type", "~mlp.of-tomorrow", "error mlp :|does not know|Update Rondo");
        row("planned type", "~mlp.low_confidence", "error mlp :|later version");
        row("same deployment twice", "+deployment", "both deploy as \"digits\"");
        row("name for no file", "deployment.name=\"a/b\"", "error deployment name:|a/b");
        row("open to others", "deployment.host=\"0.0.0.0\"", "error deployment token_file:|without a token");
        row("reserved port", "deployment.port=80", "warning deployment port:|8080");
        row("too many", "convnet.lr={\"from\":0.001,\"to\":1,\"scale\":\"log\",\"count\":9000}",
            "error  :|27,009 experiments|10,000");
        row("wrong link", "digits.dataset -> validation.models", "error validation :|does not fit");
        row("unknown port", "digits.lost -> convnet.images", "error convnet :|does not fit");
        row("two links in one", "+dataset dataset.dataset -> convnet.images",
            "error convnet :|takes one link");
        row("several models to deploy", "-validation convnet.model -> deployment.model",
            "error deployment :|makes 9|Validation");
        row("same title", "+mlp ~mlp.VGG", "Two nodes are called");
        row("nothing to train", "-convnet -vgg -script", "warning  :|trains nothing");
    }
    void findsProblems()
    {
        QFETCH(QString, change);
        QFETCH(QString, words);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        Flow flow = sampleDigits();
        if (change.contains(QStringLiteral("->"))) {
            const qsizetype start = change.lastIndexOf(u' ', change.indexOf(QStringLiteral(" ->")) - 1) + 1;
            flow.links.insert(link(change.mid(start)));
            change = change.left(start);
        }
        for (const QString &word : change.split(u' ', Qt::SkipEmptyParts)) {
            const QString rest = word.mid(1);
            if (word.startsWith(u'+')) {
                flow.add(*types().find(rest), {0, 0});
            } else if (word.startsWith(u'-')) {
                flow.remove({NodeId {rest}});
            } else if (word.startsWith(u'!')) {
                flow.nodes[{rest}].enabled = false;
            } else if (word.startsWith(u'~')) {
                const QStringList parts = rest.split(u'.');
                Node &node = flow.nodes[{parts.at(0)}];
                node.id.value = parts.at(0);
                node.title = parts.at(1);
                if (!node.type.isEmpty())
                    continue;
                node.type = parts.at(1);
            } else {
                const qsizetype dot = word.indexOf(u'.');
                const qsizetype equals = word.indexOf(u'=');
                const auto json
                    = QJsonDocument::fromJson("[" + word.mid(equals + 1).toUtf8() + "]").array().first();
                set(flow, word.left(dot), word.mid(dot + 1, equals - dot - 1), *settingFromJson(json));
            }
        }
        const QString found = problems(flow);
        for (const QString &part : words.split(u'|'))
            QVERIFY2(found.contains(part), qPrintable(found));
    }

    //! Each fix, once made, ends its problem and makes no other.
    void fixesEndTheirProblem_data()
    {
        QTest::addColumn<QString>("node");
        QTest::addColumn<QString>("parameter");
        QTest::addColumn<QByteArray>("json"); // of the setting; or a link, a type to add, a node to turn off
        QTest::addColumn<QString>("text");    // of the fix; empty: none is offered
        const auto row = [](const char *name, const char *node, const char *parameter, const char *json,
                            const char *text) {
            QTest::newRow(name) << QString::fromUtf8(node) << QString::fromUtf8(parameter) << QByteArray(json)
                                << QString::fromUtf8(text);
        };
        row("below the range", "convnet", "epochs", "0", "Set epochs of ConvNet to 1");
        row("above the range", "convnet", "dropout", "7", "Set dropout of ConvNet to 0.95");
        row("no whole number", "convnet", "epochs", "2.6", "Set epochs of ConvNet to 3");
        row("one of several", "convnet", "epochs", "[0, 4]", "Set epochs of ConvNet to 1, 4");
        row("twice", "convnet", "lr", "[0.1, 0.1]", "Set lr of ConvNet to 0.1");
        row("a word", "convnet", "lr", "\"fast\"", "Set lr of ConvNet to 0.001");
        row("a number in quotes", "convnet", "lr", "\"0.02\"", "Set lr of ConvNet to 0.02");
        row("not on the list", "vgg", "depth", "6", "Set depth of VGG to 5");
        row("several where one may be", "digits", "images", "[1000, 2000]", "Set images of Digits to 1000");
        row("unknown setting", "convnet", "lrr", "1", "Remove lrr of ConvNet");
        row("no file to guess", "script", "script", "\"\"", "");
        row("illegal name", "deployment", "name", "\"a/b\"", "Set name of Deploy best to a-b");
        row("open to others", "deployment", "host", "\"0.0.0.0\"", "Set host of Deploy best to 127.0.0.1");
        row("reserved port", "deployment", "port", "80", "Set port of Deploy best to 8080");
        row("turned off", "!digits", "", "", "Turn on Digits");
        row("wrong link", "digits.dataset -> validation.models", "", "",
            "Remove the link from Digits to Validation");
        row("models go nowhere, no data", "+mlp", "", "", "Connect Digits to MLP");
        row("same title", "=vgg", "ConvNet", "", "Rename one to ConvNet 2");
        row("unknown type", "?convnet", "", "", "Turn off ConvNet");
    }
    void fixesEndTheirProblem()
    {
        QFETCH(QString, node);
        QFETCH(QString, parameter);
        QFETCH(QByteArray, json);
        QFETCH(QString, text);
        Flow flow = sampleDigits();
        if (node.contains(QStringLiteral("->")))
            flow.links.insert(link(node));
        else if (node.startsWith(u'!'))
            flow.nodes[{node.mid(1)}].enabled = false;
        else if (node.startsWith(u'+'))
            flow.add(*types().find(node.mid(1)), {0, 0});
        else if (node.startsWith(u'='))
            flow.nodes[{node.mid(1)}].title = parameter;
        else if (node.startsWith(u'?'))
            flow.nodes[{node.mid(1)}].type = QStringLiteral("of-tomorrow");
        else
            set(flow, node, parameter,
                *settingFromJson(QJsonDocument::fromJson("[" + json + "]").array().first()));

        const QList<Problem> before = validate(flow, types());
        QVERIFY(!before.isEmpty());
        const Problem problem = before.constFirst();
        QCOMPARE(problem.fix ? problem.fix->text : QString(), text);
        if (!problem.fix)
            return;
        applyFix(flow, types(), *problem.fix);
        const QList<Problem> after = validate(flow, types());
        for (const Problem &left : after)
            QVERIFY2(left.text != problem.text, qPrintable(left.text));
        QVERIFY2(after.size() < before.size(), qPrintable(problems(flow)));
    }

    void noFixWhereSeveralWouldFit()
    {
        Flow flow = sampleDigits();
        flow.add(*types().find(QStringLiteral("dataset")), {0, 0});
        const NodeId mlp = flow.add(*types().find(QStringLiteral("mlp")), {0, 0});
        for (const Problem &problem : validate(flow, types())) {
            if (problem.node == mlp && problem.severity == Problem::Severity::Error)
                QVERIFY(!problem.fix);
        }
    }

    void turnedOffNodesHaveNoProblems()
    {
        Flow flow = sampleDigits();
        const NodeId mlp = flow.add(*types().find(QStringLiteral("mlp")), {0, 0});
        set(flow, mlp.value, QStringLiteral("lr"), Value(-1));
        flow.nodes[mlp].enabled = false;
        QCOMPARE(problems(flow), QString());
        QCOMPARE(experimentCount(flow, types()), 18);
    }

    //! Where types allow, what is turned off lets the data pass: one model needs no gate to be deployed.
    void turnedOffGateLetsOneModelPass()
    {
        Flow flow = sampleDigits();
        flow.remove({NodeId {QStringLiteral("vgg")}, NodeId {QStringLiteral("script")}});
        set(flow, QStringLiteral("convnet"), QStringLiteral("lr"), Value(0.001));
        set(flow, QStringLiteral("convnet"), QStringLiteral("batch_size"), Value(64));
        flow.nodes[{QStringLiteral("validation")}].enabled = false;
        QCOMPARE(problems(flow), QString());
    }

    void countSaturates()
    {
        Flow flow;
        const NodeId id = flow.add(*types().find(QStringLiteral("convnet")), {0, 0});
        for (const char *key : {"lr", "dropout", "weight_decay", "min_gain"})
            set(flow, id.value, QString::fromUtf8(key), Range {0.001, 0.9, false, 10'000});
        QCOMPARE(experimentCount(flow, types()), 1'000'000'000);
        QVERIFY(problems(flow).contains(QStringLiteral("experiments")));
    }

    //! On every edit of a large flow. The bar is 10 ms of the processor; the best of up to a hundred runs is taken,
    //! because others share its caches and its clock.
    //! Four times the nodes take about four times as long; checking each pair would take sixteen times. Held
    //! against itself because the machine is shared; the 10 ms of a thousand nodes are bench_canvas's to measure.
    void growsWithTheNodes()
    {
        const double few = bestOf(20, manyNetworks(500)), many = bestOf(20, manyNetworks(2000));
        qInfo("500 nodes %.2f ms, 2000 nodes %.2f ms", few, many);
        QVERIFY2(many < 9 * few, qPrintable(QStringLiteral("%1 ms, then %2 ms").arg(few).arg(many)));
    }

private:
    //! \a count nodes: networks of one dataset, each twenty with a gate of their own.
    static Flow manyNetworks(int count)
    {
        Flow flow;
        const NodeId dataset = flow.add(*types().find(QStringLiteral("dataset")), {0, 0});
        NodeId gate;
        for (int i = 0; i < count; ++i) {
            if (i % 20 == 0) {
                gate.value = QStringLiteral("gate-%1").arg(i);
                flow.nodes.insert(gate,
                                  {.id = gate, .type = QStringLiteral("validation"), .title = gate.value});
                set(flow, gate.value, QStringLiteral("min_accuracy"), Value(0.9));
                continue;
            }
            const NodeId id {QStringLiteral("convnet-%1").arg(i)};
            flow.nodes.insert(id, {.id = id, .type = QStringLiteral("convnet"), .title = id.value});
            set(flow, id.value, QStringLiteral("lr"), Choices {{0.001, 0.003, 0.01}});
            flow.links.insert({dataset, QStringLiteral("dataset"), id, QStringLiteral("images")});
            flow.links.insert({id, QStringLiteral("model"), gate, QStringLiteral("models")});
        }
        return flow;
    }

    //! The least milliseconds of the processor that a check of \a flow without problems took.
    static double bestOf(int rounds, const Flow &flow)
    {
        double best = std::numeric_limits<double>::max();
        for (int i = 0; i < rounds; ++i) {
            const double start = threadMilliseconds();
            if (!validate(flow, types()).isEmpty())
                qFatal("the flow has problems");
            best = std::min(best, threadMilliseconds() - start);
        }
        return best;
    }
};

QTEST_GUILESS_MAIN(TestValidate)
#include "tst_validate.moc"
