// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "base/json.h"
#include "flow/plan.h"
#include "flow/searchplan.h"
#include "testing.h"

#include <QTemporaryDir>

using namespace rondo;

class TestCompile : public QObject {
    Q_OBJECT

    QTemporaryDir m_project;

    static const NodeTypes &types() { return NodeTypes::builtIn(); }

    static Catalog catalog(const QByteArray &content = "version 1", qint64 images = 0)
    {
        return {{NodeId {QStringLiteral("digits")}, DatasetUse {digestOf(content), images}}};
    }

    Result<Plan> plan(const Flow &flow, const Catalog &datasets = catalog()) const
    {
        return compile(flow, types(), datasets, m_project.path());
    }

    void writeScript(const QByteArray &text) const
    {
        QVERIFY_RESULT(writeFileAtomically(m_project.filePath(QStringLiteral("scripts/digits.py")), text));
    }

    //! Names of the experiments whose keys differ, with * for all of a node.
    static QString changedKeys(const Plan &before, const Plan &after)
    {
        QMap<QString, int> changed;
        QMap<QString, int> total;
        for (qsizetype i = 0; i < before.steps.size(); ++i) {
            const Step &step = before.steps.at(i);
            ++total[step.node.value];
            changed[step.node.value] += step.key != after.steps.at(i).key;
        }
        QStringList parts;
        for (auto node = changed.begin(); node != changed.end(); ++node) {
            if (node.value() > 0)
                parts.append(node.key()
                             + (node.value() == total.value(node.key())
                                    ? QString()
                                    : QStringLiteral(" %1").arg(node.value())));
        }
        return parts.join(QStringLiteral(", "));
    }

private Q_SLOTS:
    void init()
    {
        testing::failOnWarnings();
        writeScript("print('hello')\n");
    }

    void sampleMakesEighteen()
    {
        const auto made = plan(sampleDigits());
        QVERIFY_RESULT(made);
        QCOMPARE(made->experimentCount(), 18);
        QCOMPARE(made->steps.size(), 20);
        QCOMPARE(made->steps.at(0).name, QStringLiteral("convnet-1"));
        QCOMPARE(made->steps.at(9).name, QStringLiteral("vgg-1"));
        QCOMPARE(made->steps.at(15).name, QStringLiteral("script-1"));

        const Step &gate = made->steps.at(18);
        QVERIFY(gate.kind == Step::Kind::Validate);
        QCOMPARE(gate.inputs.size(), 18);
        const Step &deployment = made->steps.at(19);
        QVERIFY(deployment.kind == Step::Kind::Deploy);
        QCOMPARE(deployment.inputs, QList<int> {18});
        QVERIFY(deployment.key.isEmpty());

        QSet<QString> names;
        QSet<Digest> keys;
        for (const Step &step : made->steps) {
            names.insert(step.name);
            keys.insert(step.key);
        }
        QCOMPARE(names.size(), 20);
        QCOMPARE(keys.size(), 20);
    }

    void settingsAreComplete()
    {
        const auto made = plan(sampleDigits());
        QVERIFY_RESULT(made);
        for (const Step &step : made->steps) {
            for (const Parameter &parameter : types().find(step.type)->parameters) {
                if (isSearchSetting(parameter.key)) {
                    QVERIFY2(!step.settings.contains(parameter.key), qPrintable(parameter.key));
                    continue;
                }
                const QJsonValue value = step.settings.value(parameter.key);
                QVERIFY2(!value.isUndefined() && !value.isArray() && !value.isObject(),
                         qPrintable(step.name + parameter.key));
            }
        }
        // The last parameter turns fastest.
        QCOMPARE(made->steps.at(1).settings.value(QLatin1String("lr")).toDouble(), 0.001);
        QCOMPARE(made->steps.at(1).settings.value(QLatin1String("batch_size")).toInt(), 128);
        QCOMPARE(made->steps.at(8).settings.value(QLatin1String("lr")).toDouble(), 0.01);
        QCOMPARE(made->steps.at(8).ordinal, 9);
        QCOMPARE(made->steps.at(17).settings.value(QLatin1String("width")).toInt(), 64);
    }

    //! The keys of other versions of Rondo must be found again: a change here throws away everybody's cached
    //! experiments.
    void keyIsTheSameEverywhere()
    {
        const auto made = plan(sampleDigits());
        QVERIFY_RESULT(made);
        QByteArray expected = "{'algorithm':1,'code':'','dataset':'DATASET','images':0,'inputs':[],'settings'"
                              ":{'augmentation':'none',"
                              "'batch_size':64,'dense':128,'dropout':0.25,'epochs':3,'filters':32,'lr':0.001,"
                              "'min_gain':5e-04,"
                              "'momentum':0.9,'optimizer':'adam','patience':0,'precision':'auto','schedule':'"
                              "constant','seed':1,"
                              "'weight_decay':0},'type':'convnet'}";
        expected.replace('\'', '"').replace("DATASET", digestOf(QByteArray("version 1")).toUtf8());
        QCOMPARE(made->steps.first().key, digestOf(expected));
    }

    //! How experiments are chosen is no part of what they are.
    void searchSettingsAreNotInTheKey_data()
    {
        QTest::addColumn<QString>("assignment");
        for (const char *setting : {"pruner=halving", "prune_after=2", "prune_factor=4", "on_memory=fail",
                                    "search_goal=loss", "warm_start=true", "trials=50"})
            QTest::newRow(setting) << QLatin1String("ConvNet.") + QLatin1String(setting);
    }
    void searchSettingsAreNotInTheKey()
    {
        QFETCH(QString, assignment);
        Flow flow = sampleDigits();
        QVERIFY_RESULT(applySetting(flow, types(), assignment));
        const auto before = plan(sampleDigits());
        const auto after = plan(flow);
        QVERIFY_RESULT(after);
        QCOMPARE(changedKeys(*before, *after), QString());
        const auto read = Plan::fromJson(after->toJson());
        QVERIFY_RESULT(read);
        QCOMPARE(read->searches, after->searches);
    }

    void gridPlanIsWrittenAsBefore()
    {
        const auto made = plan(sampleDigits());
        QVERIFY_RESULT(made);
        QVERIFY(made->searches.isEmpty());
        QCOMPARE(made->toJson().keys(), (QStringList {QStringLiteral("rondo"), QStringLiteral("steps"),
                                                      QStringLiteral("version")}));
        QVERIFY(!made->toJson().value(QLatin1String("steps")).toArray().first().toObject().contains(
            QLatin1String("trial")));
    }

    //! Ranges and lists are dimensions, not a product.
    void searchMakesOpenTrials()
    {
        Flow flow = sampleDigits();
        for (const char *setting : {"ConvNet.search=tpe", "ConvNet.trials=12", "ConvNet.search_seed=5",
                                    "ConvNet.lr=0.0001..0.1 log", "ConvNet.filters=8..64",
                                    "ConvNet.optimizer=adam, sgd", "ConvNet.momentum=0.5, 0.9",
                                    "ConvNet.search_goal=accuracy+latency"})
            QVERIFY_RESULT(applySetting(flow, types(), QLatin1String(setting)));
        QCOMPARE(experimentCount(*flow.nodeByTitle(QStringLiteral("ConvNet")), types()), 12);
        const auto made = plan(flow);
        QVERIFY_RESULT(made);
        QCOMPARE(made->experimentCount(), 12 + 6 + 3);
        QCOMPARE(made->searches.size(), 1);
        const SearchPlan &search = made->searches.first();
        QVERIFY(search.method == SearchMethod::Tpe);
        QCOMPARE(search.objectives,
                 (QStringList {QStringLiteral("val_accuracy"), QStringLiteral("latency_p95_ms")}));
        QStringList names;
        for (const Dimension &dimension : search.space)
            names.append(dimension.name);
        QCOMPARE(names.join(u' '), QStringLiteral("lr batch_size filters optimizer momentum"));
        QVERIFY(search.space.at(0).logarithmic);
        QVERIFY(search.space.at(2).kind == Dimension::Kind::Integer);
        QCOMPARE(search.space.at(4).parent, QStringLiteral("optimizer"));

        const Step &third = made->steps.at(2);
        QVERIFY(third.isOpen());
        QCOMPARE(third.trial, 2);
        QVERIFY(!third.settings.contains(QLatin1String("lr")));
        QCOMPARE(third.settings.value(QLatin1String("epochs")).toInt(), 3);
        const auto read = Plan::fromJson(made->toJson());
        QVERIFY_RESULT(read);
        QCOMPARE(read->searches, made->searches);
        QVERIFY(read->steps.at(2).isOpen());

        // More trials leave the first as they are; another seed does not.
        QVERIFY_RESULT(applySetting(flow, types(), QStringLiteral("ConvNet.trials=13")));
        QCOMPARE(plan(flow)->steps.at(2).slot, third.slot);
        QVERIFY_RESULT(applySetting(flow, types(), QStringLiteral("ConvNet.search_seed=6")));
        QVERIFY(plan(flow)->steps.at(2).slot != third.slot);
    }

    void smallSpaceIsTriedOnce()
    {
        Flow flow = sampleDigits();
        QVERIFY_RESULT(applySetting(flow, types(), QStringLiteral("ConvNet.search=random")));
        QCOMPARE(experimentCount(*flow.nodeByTitle(QStringLiteral("ConvNet")), types()), 9);
        QVERIFY_RESULT(applySetting(flow, types(), QStringLiteral("VGG.search=sobol")));
        QVERIFY_RESULT(applySetting(flow, types(), QStringLiteral("VGG.lr=0.001")));
        QVERIFY_RESULT(applySetting(flow, types(), QStringLiteral("VGG.depth=7")));
        QCOMPARE(experimentCount(*flow.nodeByTitle(QStringLiteral("VGG")), types()), 1);
        const QList<Problem> problems = validate(flow, types());
        QVERIFY(std::any_of(problems.begin(), problems.end(), [](const Problem &problem) {
            return problem.parameter == QLatin1String("search") && problem.text.contains(QLatin1String("VGG"));
        }));
    }

    void addedStepsKeepTheOrder()
    {
        auto made = plan(sampleDigits());
        QVERIFY_RESULT(made);
        Step step = made->steps.first();
        step.wave = 1;
        const int place = made->add(step);
        QCOMPARE(place, 9);
        QCOMPARE(made->steps.at(9).name, QStringLiteral("convnet-10"));
        QCOMPARE(made->steps.at(10).name, QStringLiteral("vgg-1"));
        QCOMPARE(made->steps.at(19).inputs.size(), 19);
        QVERIFY(made->steps.at(19).inputs.contains(9));
        QCOMPARE(made->steps.at(20).inputs, QList<int> {19});
        QVERIFY_RESULT(Plan::fromJson(made->toJson()));
    }

    void expectedShareOfTheEpochs_data()
    {
        QTest::addColumn<int>("pruner");
        QTest::addColumn<int>("experiments");
        QTest::addColumn<int>("epochs");
        QTest::addColumn<double>("share");
        QTest::newRow("none") << int(Pruner::None) << 18 << 9 << 1.0;
        QTest::newRow("halving") << int(Pruner::Halving) << 18 << 9 << 42.0 / 162;
        QTest::newRow("too short to halve") << int(Pruner::Halving) << 18 << 1 << 1.0;
        QTest::newRow("median") << int(Pruner::Median) << 18 << 10 << 0.55;
    }
    void expectedShareOfTheEpochs()
    {
        QFETCH(int, pruner);
        QFETCH(int, experiments);
        QFETCH(int, epochs);
        QFETCH(double, share);
        SearchPlan search;
        search.pruner = static_cast<Pruner>(pruner);
        QCOMPARE(expectedShare(search, experiments, epochs), share);
    }

    void keysFollowWhatMatters_data()
    {
        QTest::addColumn<QString>("assignment");
        QTest::addColumn<QString>("changed");
        QTest::newRow("nothing") << QStringLiteral("ConvNet.dropout=0.25") << QString();
        QTest::newRow("a setting") << QStringLiteral("ConvNet.dropout=0.5")
                                   << QStringLiteral("convnet, validation");
        QTest::newRow("one of several")
            << QStringLiteral("ConvNet.lr=0.001,0.003,0.02") << QStringLiteral("convnet 3, validation");
        QTest::newRow("the seed") << QStringLiteral("VGG.seed=2") << QStringLiteral("validation, vgg");
        QTest::newRow("an own setting")
            << QStringLiteral("PyTorch script.heads=2") << QStringLiteral("script, validation");
        QTest::newRow("a check") << QStringLiteral("Validation.min_accuracy=0.5")
                                 << QStringLiteral("validation");
        QTest::newRow("the port") << QStringLiteral("Deploy best.port=8080") << QString();
    }
    void keysFollowWhatMatters()
    {
        QFETCH(QString, assignment);
        QFETCH(QString, changed);
        const auto before = plan(sampleDigits());
        QVERIFY_RESULT(before);
        Flow flow = sampleDigits();
        QVERIFY_RESULT(applySetting(flow, types(), assignment));
        const auto after = plan(flow);
        QVERIFY_RESULT(after);
        QCOMPARE(changedKeys(*before, *after), changed);
    }

    void keysFollowDataAndCode()
    {
        const auto before = plan(sampleDigits());
        QVERIFY_RESULT(before);
        const QString all = QStringLiteral("convnet, script, validation, vgg");
        QCOMPARE(changedKeys(*before, *plan(sampleDigits(), catalog("version 2"))), all);
        QCOMPARE(changedKeys(*before, *plan(sampleDigits(), catalog("version 1", 500))), all);

        writeScript("print('changed')\n");
        QCOMPARE(changedKeys(*before, *plan(sampleDigits())), QStringLiteral("script, validation"));
    }

    void keysDoNotFollowTheDrawing()
    {
        const auto before = plan(sampleDigits());
        QVERIFY_RESULT(before);
        Flow flow = sampleDigits();
        Node &node = flow.nodes[{QStringLiteral("convnet")}];
        node.title = QStringLiteral("Small net");
        node.position.rx() += 64;
        flow.notes.clear();
        const QString script = QStringLiteral("scripts/renamed.py");
        QVERIFY(
            QFile::copy(m_project.filePath(QStringLiteral("scripts/digits.py")), m_project.filePath(script)));
        flow.nodes[{QStringLiteral("script")}].settings.insert(QStringLiteral("script"), Value(script));
        const auto after = plan(flow);
        QVERIFY_RESULT(after);
        QCOMPARE(changedKeys(*before, *after), QString());
    }

    void turnedOffNodesMakeNoSteps()
    {
        Flow flow = sampleDigits();
        flow.nodes[{QStringLiteral("vgg")}].enabled = false;
        const auto made = plan(flow);
        QVERIFY_RESULT(made);
        QCOMPARE(made->experimentCount(), 12);
        QCOMPARE(made->steps.at(12).inputs.size(), 12);
    }

    void inputsComeFirst()
    {
        // A gate drawn above the algorithms, and a second one that takes the best of the first.
        Flow flow = sampleDigits();
        flow.nodes[{QStringLiteral("validation")}].position = {0, -500};
        flow.nodes[{QStringLiteral("deployment")}].position = {0, -900};
        const NodeId second = flow.add(*types().find(QStringLiteral("validation")), {0, -950});
        flow.nodes[second].settings.insert(QStringLiteral("max_mflops"), Value(100));
        QVERIFY_RESULT(rondo::connect(
            flow, types(),
            {{QStringLiteral("validation")}, QStringLiteral("best"), second, QStringLiteral("models")}));
        QVERIFY_RESULT(rondo::connect(
            flow, types(),
            {second, QStringLiteral("best"), {QStringLiteral("deployment")}, QStringLiteral("model")}));
        const auto made = plan(flow);
        QVERIFY_RESULT(made);
        for (qsizetype i = 0; i < made->steps.size(); ++i) {
            for (const int input : made->steps.at(i).inputs)
                QVERIFY(input < i);
        }
        QCOMPARE(made->steps.last().inputs.size(), 1);
        QCOMPARE(made->steps.at(made->steps.last().inputs.first()).node, second);
    }

    void refusals()
    {
        Flow broken = sampleDigits();
        broken.nodes[{QStringLiteral("vgg")}].settings.insert(QStringLiteral("depth"), Value(6));
        QVERIFY_ERROR(plan(broken), QStringLiteral("VGG"), QStringLiteral("depth"));
        QVERIFY_ERROR(plan(sampleDigits(), {}), QStringLiteral("Digits"));
        QVERIFY(QFile::remove(m_project.filePath(QStringLiteral("scripts/digits.py"))));
        QVERIFY_ERROR(plan(sampleDigits()), QStringLiteral("PyTorch script"), QStringLiteral("digits.py"));
    }

    void emptyFlowMakesNothing()
    {
        const auto made = plan({});
        QVERIFY_RESULT(made);
        QVERIFY(made->steps.isEmpty());
    }

    void planRoundTrip()
    {
        const auto made = plan(sampleDigits(), catalog("version 1", 1234));
        QVERIFY_RESULT(made);
        const auto object = parseObject(jsonLine(made->toJson()), QStringLiteral("plan"));
        QVERIFY_RESULT(object);
        const auto read = Plan::fromJson(*object);
        QVERIFY_RESULT(read);
        QCOMPARE(read->toJson(), made->toJson());
        QCOMPARE(read->steps.at(3).dataset.images, 1234);
        QCOMPARE(read->steps.at(19).inputs, QList<int> {18});
    }

    void badPlans_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray("{}");
        QTest::newRow("something else") << QByteArray("{\"rondo\":\"flow\",\"version\":1,\"steps\":[]}");
        QTest::newRow("newer") << QByteArray("{\"rondo\":\"plan\",\"version\":2,\"steps\":[]}");
        QTest::newRow("step without a name") << QByteArray(
            "{\"rondo\":\"plan\",\"version\":1,\"steps\":[{\"kind\":\"train\",\"node\":\"a\"}]}");
        QTest::newRow("unknown kind") << QByteArray("{\"rondo\":\"plan\",\"version\":1,\"steps\":[{\"kind\":"
                                                    "\"dance\",\"node\":\"a\",\"name\":\"a\"}]}");
        QTest::newRow("waits for itself")
            << QByteArray("{\"rondo\":\"plan\",\"version\":1,\"steps\":[{\"kind\":\"train\",\"node\":\"a\","
                          "\"name\":\"a\",\"inputs\":[0]}]}");
        QTest::newRow("waits for a word")
            << QByteArray("{\"rondo\":\"plan\",\"version\":1,\"steps\":[{\"kind\":\"train\",\"node\":\"a\","
                          "\"name\":\"a\",\"inputs\":[\"b\"]}]}");
    }
    void badPlans()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!Plan::fromJson(QJsonDocument::fromJson(json).object()).ok());
    }
};

QTEST_GUILESS_MAIN(TestCompile)
#include "tst_compile.moc"
