// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "flow/runscope.h"
#include "testing.h"

#include <QJsonDocument>
#include <QTemporaryDir>

using namespace rondo;

Q_DECLARE_METATYPE(rondo::RunScope)

namespace {

using Part = RunScope::Part;

const NodeTypes &types()
{
    return NodeTypes::builtIn();
}

QSet<NodeId> ids(const char *names)
{
    QSet<NodeId> set;
    for (const QString &name : QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts))
        set.insert(NodeId {name});
    return set;
}

QString names(const QSet<NodeId> &nodes)
{
    QStringList list;
    for (const NodeId &node : nodes)
        list.append(node.value);
    list.sort();
    return list.join(u' ');
}

QString names(const Flow &flow)
{
    return names(QSet<NodeId>(flow.nodes.keyBegin(), flow.nodes.keyEnd()));
}

//! "convnet.model -> deployment.model", sorted, one a line.
QString links(const Flow &flow)
{
    QStringList lines;
    for (const Link &link : flow.links)
        lines.append(
            QStringLiteral("%1.%2 -> %3.%4").arg(link.from.value, link.output, link.to.value, link.input));
    lines.sort();
    return lines.join(u'\n');
}

} // namespace

class TestRunScope : public QObject {
    Q_OBJECT

    QTemporaryDir m_project;

    Result<Plan> plan(const Flow &flow, const RunScope &scope) const
    {
        const Catalog catalog {{NodeId {QStringLiteral("digits")}, {digestOf(QByteArray("1")), 0}}};
        return compile(flow, types(), catalog, m_project.path(), scope);
    }

private Q_SLOTS:
    void init() { testing::failOnWarnings(); }
    void initTestCase()
    {
        QVERIFY_RESULT(
            writeFileAtomically(m_project.filePath(QStringLiteral("scripts/digits.py")), "print(1)\n"));
    }

    void takesAPart_data()
    {
        QTest::addColumn<RunScope>("scope");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("fresh");
        const QString all = QStringLiteral("convnet deployment digits script validation vgg");
        const QString judged = QStringLiteral("convnet digits script validation vgg");
        const auto row = [](const char *name, const RunScope &scope, const QString &part, const char *fresh) {
            QTest::newRow(name) << scope << part << QString::fromLatin1(fresh);
        };
        row("all", {}, all, "");
        row("all anew", {.useCache = false}, all, "convnet deployment digits script validation vgg");
        row("one", {.part = Part::Only, .nodes = ids("convnet")}, QStringLiteral("convnet digits"), "");
        row("one anew", {.part = Part::Only, .nodes = ids("convnet"), .useCache = false},
            QStringLiteral("convnet digits"), "convnet");
        row("a frame", {.part = Part::Only, .nodes = ids("convnet vgg")},
            QStringLiteral("convnet digits vgg"), "");
        row("data alone", {.part = Part::Only, .nodes = ids("digits")}, QStringLiteral("digits"), "");
        row("the gate alone", {.part = Part::Only, .nodes = ids("validation"), .useCache = false}, judged,
            "validation");
        row("to the gate", {.part = Part::To, .nodes = ids("validation")}, judged, "");
        row("to the gate anew", {.part = Part::To, .nodes = ids("validation"), .useCache = false}, judged,
            "convnet digits script validation vgg");
        row("to the end", {.part = Part::To, .nodes = ids("deployment")}, all, "");
        row("from one on", {.part = Part::From, .nodes = ids("convnet")}, all,
            "convnet deployment validation");
        row("from the data on", {.part = Part::From, .nodes = ids("digits")}, all,
            "convnet deployment digits script validation vgg");
        row("from the gate on", {.part = Part::From, .nodes = ids("validation")}, all,
            "deployment validation");
        row("a sample deploys nothing", {.sample = true}, judged, "");
        row("a sample from one on", {.part = Part::From, .nodes = ids("vgg"), .sample = true}, judged,
            "deployment validation vgg");
    }
    void takesAPart()
    {
        QFETCH(RunScope, scope);
        const auto part = partOf(sampleDigits(), types(), scope);
        QVERIFY_RESULT(part);
        QTEST(names(*part), "part");
        QTEST(names(freshNodes(sampleDigits(), types(), scope)), "fresh");
        const auto made = plan(sampleDigits(), scope);
        QVERIFY_RESULT(made);
        for (const Step &step : made->steps)
            QVERIFY2(part->nodes.contains(step.node), qPrintable(step.name));

        const auto read = RunScope::fromJson(scope.toJson());
        QVERIFY_RESULT(read);
        QCOMPARE(*read, scope);
    }

    void stepsOfAPartAreThoseOfTheWhole()
    {
        const auto whole = plan(sampleDigits(), {});
        const auto part = plan(sampleDigits(), {.part = Part::Only, .nodes = ids("vgg")});
        QVERIFY_RESULT(whole);
        QVERIFY_RESULT(part);
        QCOMPARE(part->steps.size(), 6);
        for (const Step &step : part->steps) {
            const auto same = std::find_if(whole->steps.begin(), whole->steps.end(),
                                           [&](const Step &one) { return one.name == step.name; });
            QVERIFY(same != whole->steps.end());
            QCOMPARE(step.key, same->key);
        }
    }

    void aSampleIsSmallAndKeptApart()
    {
        Flow small = sampleDigits();
        small.nodes[{QStringLiteral("digits")}].settings.insert(QStringLiteral("images"), Value(200));
        QCOMPARE(std::get<Value>(partOf(small, types(), {.sample = true})
                                     ->nodes.value({QStringLiteral("digits")})
                                     .settings.value(QStringLiteral("images"))),
                 Value(200));
        const auto part = partOf(sampleDigits(), types(), {.sample = true});
        QCOMPARE(std::get<Value>(
                     part->nodes.value({QStringLiteral("digits")}).settings.value(QStringLiteral("images"))),
                 Value(RunScope::sampleImages));

        // Even where the flow is as small as a sample, the results do not mix.
        Flow tiny = small;
        tiny.nodes[{QStringLiteral("convnet")}].settings.insert(QStringLiteral("epochs"), Value(1));
        const auto full = plan(tiny, {.part = Part::Only, .nodes = ids("convnet")});
        const auto sample = plan(tiny, {.part = Part::Only, .nodes = ids("convnet"), .sample = true});
        QVERIFY_RESULT(full);
        QVERIFY_RESULT(sample);
        QCOMPARE(sample->steps.size(), full->steps.size());
        for (qsizetype i = 0; i < full->steps.size(); ++i) {
            QCOMPARE(sample->steps[i].settings, full->steps[i].settings);
            QVERIFY(sample->steps[i].key != full->steps[i].key);
        }

        // Several numbers of epochs become one.
        tiny.nodes[{QStringLiteral("convnet")}].settings.insert(QStringLiteral("epochs"),
                                                                Choices {{3, 6, 12}});
        QCOMPARE(plan(tiny, {.part = Part::Only, .nodes = ids("convnet"), .sample = true})->steps.size(),
                 full->steps.size());
    }

    void problemsElsewhereDoNotMatter()
    {
        Flow flow = sampleDigits();
        flow.nodes[{QStringLiteral("vgg")}].settings.insert(QStringLiteral("depth"), Value(6));
        QVERIFY_ERROR(plan(flow, {}), QStringLiteral("VGG"));
        QVERIFY_RESULT(plan(flow, {.part = Part::Only, .nodes = ids("convnet")}));
        QVERIFY_ERROR(plan(flow, {.part = Part::To, .nodes = ids("validation")}), QStringLiteral("VGG"));
    }

    void refusals_data()
    {
        QTest::addColumn<RunScope>("scope");
        QTest::addColumn<QString>("words");
        QTest::newRow("gone") << RunScope {.part = Part::Only, .nodes = ids("cats")}
                              << QStringLiteral("no longer in the flow");
        QTest::newRow("turned off") << RunScope {.part = Part::To, .nodes = ids("script")}
                                    << QStringLiteral("PyTorch script is turned off");
        QTest::newRow("deployed sample")
            << RunScope {.part = Part::Only, .nodes = ids("deployment"), .sample = true}
            << QStringLiteral("not deployed");
    }
    void refusals()
    {
        QFETCH(RunScope, scope);
        QFETCH(QString, words);
        Flow flow = sampleDigits();
        flow.nodes[{QStringLiteral("script")}].enabled = false;
        QVERIFY_ERROR(partOf(flow, types(), scope), words);
        QVERIFY_ERROR(plan(flow, scope), words);
    }

    void damagedScopes_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("unknown part") << QByteArray(R"({"part":"half","nodes":["a"]})");
        QTest::newRow("part of nothing") << QByteArray(R"({"part":"only"})");
    }
    void damagedScopes()
    {
        QFETCH(QByteArray, json);
        QVERIFY_ERROR(RunScope::fromJson(QJsonDocument::fromJson(json).object()), QStringLiteral("damaged"));
    }

    void isToldInWords()
    {
        const RunScope scope {
            .part = Part::Only, .nodes = ids("vgg convnet"), .useCache = false, .sample = true};
        QCOMPARE(describe(scope, sampleDigits()),
                 QStringLiteral("only ConvNet, VGG, without cache, on a sample"));
        QCOMPARE(describe({}, sampleDigits()), QString());
        QCOMPARE(scope.toArguments().join(u' '),
                 QStringLiteral("--only convnet --only vgg --no-cache --sample"));
    }

    void turnedOffNodesLetDataPass_data()
    {
        QTest::addColumn<QString>("off");
        QTest::addColumn<QString>("links");
        QTest::newRow("a gate joins") << QStringLiteral("validation")
                                      << QStringLiteral("convnet.model -> deployment.model\n"
                                                        "convnet.model -> second.models\n"
                                                        "digits.dataset -> convnet.images");
        QTest::newRow("two gates in a row")
            << QStringLiteral("validation second")
            << QStringLiteral("convnet.model -> deployment.model\ndigits.dataset -> convnet.images");
        QTest::newRow("an algorithm passes nothing")
            << QStringLiteral("convnet")
            << QStringLiteral("validation.best -> deployment.model\nvalidation.best -> second.models");
        QTest::newRow("the end") << QStringLiteral("deployment")
                                 << QStringLiteral("convnet.model -> validation.models\n"
                                                   "digits.dataset -> convnet.images\n"
                                                   "validation.best -> second.models");
    }
    void turnedOffNodesLetDataPass()
    {
        QFETCH(QString, off);
        Flow flow = sampleDigits();
        flow.remove(ids("vgg script"));
        Node second = flow.nodes.value({QStringLiteral("validation")});
        second.id.value = second.title = QStringLiteral("second");
        flow.nodes.insert(second.id, second);
        flow.links.insert(
            {{QStringLiteral("validation")}, QStringLiteral("best"), second.id, QStringLiteral("models")});
        for (const NodeId &id : ids(qPrintable(off)))
            flow.nodes[id].enabled = false;
        QTEST(links(withoutTurnedOff(flow, types())), "links");
    }

    void aLoopOfTurnedOffNodesHasAnEnd()
    {
        Flow flow = sampleDigits();
        Node second = flow.nodes.value({QStringLiteral("validation")});
        second.id.value = second.title = QStringLiteral("second");
        flow.nodes.insert(second.id, second);
        flow.links.insert(
            {{QStringLiteral("validation")}, QStringLiteral("best"), second.id, QStringLiteral("models")});
        flow.links.insert(
            {second.id, QStringLiteral("best"), {QStringLiteral("validation")}, QStringLiteral("models")});
        flow.nodes[second.id].enabled = flow.nodes[{QStringLiteral("validation")}].enabled = false;
        const Flow left = withoutTurnedOff(flow, types());
        QCOMPARE(left.linksInto({QStringLiteral("deployment")}).size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestRunScope)
#include "tst_runscope.moc"
