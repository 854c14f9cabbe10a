// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "terminal.h"

using namespace rondo;
using testing::Outcome;
using testing::Terminal;

// What a person does in the terminal, with the real programs.

class TestRondoctl : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void helpOfEveryCommand_data();
    void helpOfEveryCommand();
    void wrongUse_data();
    void wrongUse();
    void failuresAreTold_data();
    void importsTellWhatWasMeant();
    void failuresAreTold();
    void runsOnlyWhatChanged();
    void runsAPart();
    void listsExperiments();
    void refusedModelExitsWithThree();
    void deploysAndPredicts();
    void foreignScriptsNeedTrust();
    void importsData();
};

void TestRondoctl::helpOfEveryCommand_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command : {"new", "data", "run", "experiments", "import", "models", "deployments", "deploy",
                                "predict", "start", "stop", "undeploy"})
        QTest::newRow(command) << QString::fromLatin1(command);
}

void TestRondoctl::helpOfEveryCommand()
{
    QFETCH(QString, command);
    const Terminal terminal;
    const Outcome help = terminal.run({command, QStringLiteral("--help")});
    COMPARE_EXIT(help, 0);
    QVERIFY2(help.output.startsWith("Usage: rondoctl " + command.toUtf8() + " [options]"), help.output.left(80).constData());
    QVERIFY(help.output.contains(command == QStringLiteral("new") ? "--sample" : "--project"));
    QVERIFY(terminal.run({QStringLiteral("--help")}).output.contains(command.toUtf8()));
}

void TestRondoctl::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const char *arguments) {
        QTest::newRow(name) << QString::fromLatin1(arguments).split(u' ', Qt::SkipEmptyParts);
    };
    row("nothing", "");
    row("unknown command", "train");
    row("unknown option", "run --fast");
    row("missing argument", "new");
    row("one too many", "models digits");
    row("no number of a run", "run seven --resume");
    row("unknown sample", "new x --sample cats");
    row("no number", "run --workers many");
    row("condition that is none", "experiments --where lr");
    row("resume with other settings", "run --resume --set ConvNet.lr=1");
    row("resume of a part", "run --resume --only ConvNet");
    row("two parts", "run --only ConvNet --to Validation");
    row("unknown data action", "data delete x");
    row("import of nothing", "import mlflow");
    row("import of an unknown program", "import wandb runs");
    row("neither image nor sample", "predict digits");
    row("port out of range", "deploy digits --port 70000");
    row("no model name", "deploy digits@3@4");
    row("no such model action", "models delete digits");
    row("alias without its name", "models alias digits@1");
    row("too much to show", "models show digits champion");
    row("no model version", "models show digits@");
}

void TestRondoctl::wrongUse()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = Terminal().run(arguments);
    COMPARE_EXIT(outcome, 2);
    QVERIFY(outcome.output.isEmpty());
    QVERIFY(outcome.errors.contains("Usage: "));
    QVERIFY2(outcome.errors.contains("--help") || arguments.size() < 2, "where to read more");
}

void TestRondoctl::failuresAreTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *name, const QStringList &arguments, const char *words) {
        QTest::newRow(name) << arguments << QByteArray(words);
    };
    row("no such flow", {QStringLiteral("run"), QStringLiteral("--flow"), QStringLiteral("cats")},
        "There is: digits");
    row("no such node", {QStringLiteral("run"), QStringLiteral("--set"), QStringLiteral("Cats.lr=1")},
        "Cats");
    row("no such part", {QStringLiteral("run"), QStringLiteral("--to"), QStringLiteral("Cats")},
        "no node \"Cats\"");
    row("no such dataset", {QStringLiteral("data"), QStringLiteral("show"), QStringLiteral("cats")}, "cats");
    row("no such folder", {QStringLiteral("data"), QStringLiteral("import"), QStringLiteral("/nowhere")},
        "/nowhere");
    row("no such model", {QStringLiteral("deploy"), QStringLiteral("cats")}, "cats");
    row("no such view", {QStringLiteral("experiments"), QStringLiteral("--view"), QStringLiteral("mine")}, "None was saved yet");
    row("no such deployment", {QStringLiteral("start"), QStringLiteral("cats")}, "cats");
    row("nothing to stop", {QStringLiteral("stop")}, "No run is under way");
    row("nothing to resume", {QStringLiteral("run"), QStringLiteral("--resume")}, "no run to resume");
}

void TestRondoctl::failuresAreTold()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, words);
    const Terminal terminal;
    const Outcome outside = terminal.inProject(arguments);
    COMPARE_EXIT(outside, 1);
    QVERIFY(outside.errors.contains("rondoctl new"));
    terminal.makeProject({0.01});
    const Outcome inside = terminal.inProject(arguments);
    COMPARE_EXIT(inside, 1);
    QVERIFY2(inside.errors.contains(words), inside.errors.constData());
}

//! An import that names the wrong program, or a file, says what to type instead.
void TestRondoctl::importsTellWhatWasMeant()
{
    const Terminal terminal;
    terminal.makeProject({0.01});
    const QString mlruns = terminal.folder + QLatin1String("/mlruns"), logs = terminal.folder + QLatin1String("/logs");
    QVERIFY_RESULT(writeFileAtomically(mlruns + QLatin1String("/0/meta.yaml"), "experiment_id: '0'\nname: Default\n"));
    const QString events = logs + QLatin1String("/events.out.tfevents.1.host");
    QVERIFY_RESULT(writeFileAtomically(events, ""));
    const auto import = [&](const char *program, const QString &path) {
        return terminal.inProject({QStringLiteral("import"), QLatin1String(program), path});
    };
    for (const auto &[outcome, words] : {std::pair(import("tensorboard", mlruns), "rondoctl import mlflow"),
                                         {import("mlflow", logs), "rondoctl import tensorboard"},
                                         {import("tensorboard", events), "name the folder"}}) {
        COMPARE_EXIT(outcome, 1);
        QVERIFY2(outcome.errors.contains(words), outcome.errors.constData());
    }
}

void TestRondoctl::runsOnlyWhatChanged()
{
    const Terminal terminal;
    terminal.makeProject({0.001, 0.01});
    const Outcome first = terminal.inProject({QStringLiteral("run"), QStringLiteral("--json")});
    COMPARE_EXIT(first, 0);
    const QJsonObject one = first.object();
    QCOMPARE(one.value(QLatin1String("run")).toInt(), 1);
    QCOMPARE(one.value(QLatin1String("experiments")).toInt(), 2);
    QCOMPARE(one.value(QLatin1String("finished")).toInt(), 2);
    QCOMPARE(one.value(QLatin1String("failed")).toInt(), 0);
    const QJsonObject best = one.value(QLatin1String("best")).toObject();
    QVERIFY(best.value(QLatin1String("experiment")).toInt() > 0);
    QVERIFY(best.value(QLatin1String("metrics")).toObject().value(QLatin1String("val_accuracy")).isDouble());

    const QJsonObject two = terminal.inProject({QStringLiteral("run"), QStringLiteral("--json")}).object();
    QCOMPARE(two.value(QLatin1String("cached")).toInt(), 2);
    QCOMPARE(two.value(QLatin1String("finished")).toInt(), 2);

    const QJsonObject three
        = terminal
              .inProject({QStringLiteral("run"), QStringLiteral("--json"), QStringLiteral("--set"),
                          QStringLiteral("ConvNet.lr=0.001,0.02")})
              .object();
    QCOMPARE(three.value(QLatin1String("cached")).toInt(), 1);
    QCOMPARE(three.value(QLatin1String("finished")).toInt(), 2);
}

void TestRondoctl::runsAPart()
{
    const Terminal terminal;
    terminal.makeProject({0.001, 0.01});
    const auto run = [&terminal](const QStringList &more) {
        return terminal.inProject(QStringList {QStringLiteral("run"), QStringLiteral("--json")} + more)
            .object();
    };
    const auto count
        = [](const QJsonObject &json, const char *key) { return json.value(QLatin1String(key)).toInt(-1); };
    const QJsonObject sample = run({QStringLiteral("--sample")});
    QCOMPARE(count(sample, "finished"), 2);
    QVERIFY(sample.value(QLatin1String("model")).isNull());
    const QJsonObject part = run({QStringLiteral("--only"), QStringLiteral("convnet")});
    QCOMPARE(count(part, "cached"), 0); // a sample is not taken for the whole
    QCOMPARE(count(part, "finished"), 2);
    QVERIFY(part.value(QLatin1String("validation")).isNull());
    QCOMPARE(count(run({QStringLiteral("--to"), QStringLiteral("Validation")}), "cached"), 2);
    const QJsonObject anew = run({QStringLiteral("--from"), QStringLiteral("ConvNet")});
    QCOMPARE(count(anew, "cached"), 0);
    QVERIFY(!anew.value(QLatin1String("model")).isNull());

    const auto project = Project::open(terminal.folder);
    const auto database = Database::open(project->storePath());
    const auto causes = Experiments(**database).runs();
    QVERIFY_RESULT(causes);
    QCOMPARE(causes->last().cause.value(QLatin1String("text")).toString(),
             QStringLiteral("rondoctl run: on a sample"));
    QCOMPARE(causes->first().cause.value(QLatin1String("text")).toString(),
             QStringLiteral("rondoctl run: from ConvNet on"));
}

void TestRondoctl::listsExperiments()
{
    const Terminal terminal;
    terminal.makeProject({0.001, 0.01});
    COMPARE_EXIT(terminal.inProject({QStringLiteral("run")}), 0);
    const auto list = [&](const QStringList &more) {
        return terminal.inProject(QStringList {QStringLiteral("experiments")} + more);
    };
    const QJsonArray all = list({QStringLiteral("--json")}).array();
    QCOMPARE(all.size(), 2);
    const QJsonObject first = all.at(0).toObject();
    QCOMPARE(first.value(QLatin1String("node")).toString(), QStringLiteral("ConvNet"));
    QCOMPARE(first.value(QLatin1String("status")).toString(), QStringLiteral("done"));
    QCOMPARE(first.value(QLatin1String("settings")).toObject().value(QLatin1String("lr")).toDouble(), 0.001);
    for (const char *metric : {"val_accuracy", "test_accuracy"})
        QVERIFY2(first.value(QLatin1String("metrics")).toObject().value(QLatin1String(metric)).isDouble(),
                 metric);
    QVERIFY(first.value(QLatin1String("seconds")).toDouble() > 0);

    const QStringList where {QStringLiteral("--where"), QStringLiteral("lr > 0.005 and node = ConvNet"),
                             QStringLiteral("--json")};
    QCOMPARE(list(where).array().size(), 1);
    const Outcome csv = list({QStringLiteral("--csv")});
    QCOMPARE(csv.output.count('\n'), 3);
    QVERIFY(csv.output.startsWith("id,run,node,name,status,settings."));
    const Outcome table = list({});
    QCOMPARE(table.output.count('\n'), 3);
    QVERIFY(table.output.startsWith("id  run  node"));

    // The same as the window's table: columns, order, groups.
    const auto words = [](const char *line) { return QString::fromLatin1(line).split(u' '); };
    const Outcome columns = list(words("--columns name,lr,val_accuracy --sort -lr --csv"));
    QVERIFY2(columns.output.startsWith("name,lr,val_accuracy\r\nconvnet-2,0.01,"), columns.output.constData());
    QVERIFY(list(words("--group node")).output.startsWith("node ConvNet: 2 experiment(s), best"));
    COMPARE_EXIT(list(words("--columns name,nowhere")), 2);
    COMPARE_EXIT(list({QStringLiteral("--where"), QStringLiteral("lr > 0 and nowhere = 3")}), 2);

    COMPARE_EXIT(list(words("--tag x")), 2); // of which?
    COMPARE_EXIT(list({QStringLiteral("--where"), QStringLiteral("lr > 0.005"), QStringLiteral("--tag"),
                       QStringLiteral("good, seen"), QStringLiteral("--note"), QStringLiteral("kept")}), 0);
    QCOMPARE(terminal.experiments().last().tags, (QStringList {QStringLiteral("good"), QStringLiteral("seen")}));
    COMPARE_EXIT(list({QStringLiteral("--where"), QStringLiteral("tag = good"), QStringLiteral("--archive")}), 0);
    QCOMPARE(list({QStringLiteral("--json")}).array().size(), 1); // put away
    QCOMPARE(list({QStringLiteral("--where"), QString(), QStringLiteral("--json")}).array().size(), 2);
    const QStringList archived {QStringLiteral("--where"), QStringLiteral("tag is archived"), QStringLiteral("--delete")};
    const Outcome preview = list(archived);
    COMPARE_EXIT(preview, 3);
    QVERIFY2(preview.output.contains("convnet-2"), preview.output.constData());
    QCOMPARE(terminal.experiments().size(), 2);
    const bool isKept = preview.output.contains("stays"); // the validation may have made a model version of it
    COMPARE_EXIT(list(QStringList(archived) << QStringLiteral("--yes")), 0);
    QCOMPARE(terminal.experiments().size(), isKept ? 2 : 1);
}

void TestRondoctl::refusedModelExitsWithThree()
{
    const Terminal terminal;
    terminal.makeProject({0.001});
    const Outcome outcome
        = terminal.inProject({QStringLiteral("run"), QStringLiteral("--set"),
                              QStringLiteral("Validation.min_accuracy=1"), QStringLiteral("--json")});
    COMPARE_EXIT(outcome, 3);
    QVERIFY(outcome.object().value(QLatin1String("best")).isNull());
    QVERIFY(terminal.inProject({QStringLiteral("models"), QStringLiteral("--json")}).array().isEmpty());
}

void TestRondoctl::deploysAndPredicts()
{
    const Terminal terminal;
    terminal.makeProject({0.01});
    COMPARE_EXIT(terminal.inProject({QStringLiteral("run")}), 0);
    const QJsonObject model
        = terminal.inProject({QStringLiteral("models"), QStringLiteral("--json")}).array().at(0).toObject();
    QCOMPARE(model.value(QLatin1String("aliases")).toArray().at(0).toString(), QStringLiteral("champion"));
    QCOMPARE(model.value(QLatin1String("lineage")).toObject().value(QLatin1String("run")).toInt(), 1);

    const Outcome deployed
        = terminal.inProject({QStringLiteral("deploy"), QStringLiteral("digits@champion"), QStringLiteral("--name"),
                              QStringLiteral("reader"), QStringLiteral("--json")});
    COMPARE_EXIT(deployed, 0);
    QCOMPARE(deployed.object().value(QLatin1String("state")).toString(), QStringLiteral("running"));
    const Outcome asked
        = terminal.inProject({QStringLiteral("predict"), QStringLiteral("reader"), QStringLiteral("--sample"),
                              QStringLiteral("0"), QStringLiteral("--json")});
    COMPARE_EXIT(asked, 0);
    QCOMPARE(asked.object().value(QLatin1String("scores")).toArray().size(), 10);
    QVERIFY(asked.object().value(QLatin1String("confidence")).toDouble() > 0);
    COMPARE_EXIT(terminal.inProject(
                     {QStringLiteral("predict"), QStringLiteral("reader"), QStringLiteral("/nowhere.png")}),
                 1);

    COMPARE_EXIT(terminal.inProject({QStringLiteral("undeploy"), QStringLiteral("reader")}), 0);
    const QJsonObject stopped = terminal.inProject({QStringLiteral("deployments"), QStringLiteral("--json")})
                                    .array()
                                    .at(0)
                                    .toObject();
    QCOMPARE(stopped.value(QLatin1String("state")).toString(), QStringLiteral("stopped"));
    COMPARE_EXIT(terminal.inProject({QStringLiteral("predict"), QStringLiteral("reader"),
                                     QStringLiteral("--sample"), QStringLiteral("0")}),
                 1);
}

void TestRondoctl::foreignScriptsNeedTrust()
{
    const Terminal terminal;
    terminal.makeProject({0.01});
    const auto project = Project::open(terminal.folder);
    const QString witness = terminal.folder + QStringLiteral("/witness");
    QVERIFY_RESULT(
        writeFileAtomically(terminal.folder + QStringLiteral("/scripts/own.py"),
                            "import os\nopen('" + witness.toUtf8()
                                + "', 'w').close()\n"
                                  "print('{\"event\":\"result\",\"metrics\":{\"val_accuracy\":0.5}}')\n"));
    Flow flow = *loadFlow(project->flowPath(QStringLiteral("digits")));
    flow.remove({{QStringLiteral("convnet")}, {QStringLiteral("validation")}});
    const NodeId id = flow.add(*NodeTypes::builtIn().find(QStringLiteral("script")), {0, 0});
    flow.nodes[id].settings.insert(QStringLiteral("script"), Value(QStringLiteral("scripts/own.py")));
    QVERIFY_RESULT(
        rondo::connect(flow, NodeTypes::builtIn(),
                {{QStringLiteral("digits")}, QStringLiteral("dataset"), id, QStringLiteral("images")}));
    QVERIFY_RESULT(saveFlow(flow, project->flowPath(QStringLiteral("digits"))));

    const Outcome refused = terminal.inProject({QStringLiteral("run")});
    COMPARE_EXIT(refused, 1);
    QVERIFY(refused.errors.contains("own.py"));
    QVERIFY(refused.errors.contains("--trust"));
    QVERIFY2(!QFileInfo::exists(witness), "no code ran");

    COMPARE_EXIT(terminal.inProject({QStringLiteral("run"), QStringLiteral("--trust")}), 0);
    QVERIFY(QFileInfo::exists(witness));
    COMPARE_EXIT(terminal.inProject({QStringLiteral("run"), QStringLiteral("--no-cache")}), 0);
}

void TestRondoctl::importsData()
{
    const QString mnist = testing::sharedData(QStringLiteral("mnist"));
    if (mnist.isEmpty())
        QSKIP("There is no shared/data/mnist beside the checkout");
    const Terminal terminal;
    terminal.makeProject({0.01});
    const Outcome imported
        = terminal.inProject({QStringLiteral("data"), QStringLiteral("import"), mnist,
                              QStringLiteral("--name"), QStringLiteral("real"), QStringLiteral("--json")});
    COMPARE_EXIT(imported, 0);
    QCOMPARE(imported.object().value(QLatin1String("images")).toInt(), 70000);
    const QJsonObject shown = terminal
                                  .inProject({QStringLiteral("data"), QStringLiteral("show"),
                                              QStringLiteral("real"), QStringLiteral("--json")})
                                  .object();
    QCOMPARE(shown.value(QLatin1String("test")).toInt(), 10000);
    QVERIFY(terminal.inProject({QStringLiteral("data"), QStringLiteral("list")}).output.contains("real"));
}

QTEST_GUILESS_MAIN(TestRondoctl)
#include "tst_rondoctl.moc"
