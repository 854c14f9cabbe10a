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
        row("gate turned off", "!validation", "error deployment :|Validation is turned off");
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

    void turnedOffNodesHaveNoProblems()
    {
        Flow flow = sampleDigits();
        const NodeId mlp = flow.add(*types().find(QStringLiteral("mlp")), {0, 0});
        set(flow, mlp.value, QStringLiteral("lr"), Value(-1));
        flow.nodes[mlp].enabled = false;
        QCOMPARE(problems(flow), QString());
        QCOMPARE(experimentCount(flow, types()), 18);
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

    //! On every edit of a large flow. The bar is 10 ms; the best of ten runs is taken, because the machine is
    //! shared.
    void fastOnAThousandNodes()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        constexpr double allowed = 200;
#else
        constexpr double allowed = 10;
#endif
        Flow flow;
        const NodeId dataset = flow.add(*types().find(QStringLiteral("dataset")), {0, 0});
        NodeId gate;
        for (int i = 0; i < 1000; ++i) {
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
        double best = std::numeric_limits<double>::max();
        for (int i = 0; i < 10; ++i) {
            const std::clock_t start = std::clock();
            const QList<Problem> found = validate(flow, types());
            best = std::min(best, 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC);
            QVERIFY(found.isEmpty());
        }
        QVERIFY2(best <= allowed, qPrintable(QStringLiteral("%1 ms").arg(best)));
    }
};

QTEST_GUILESS_MAIN(TestValidate)
#include "tst_validate.moc"
