// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/aliases.h"
#include "models/registering.h"
#include "models/versionfacts.h"
#include "models/versionreason.h"
#include "registryfixture.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace rondo;
using testing::Registry;

namespace {

const QString digits = QStringLiteral("digits");
const QString champion = QStringLiteral("champion");

QJsonObject parsed(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class TestModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void versionsCountUp();
    void unknownOnesAreErrors();
    void references_data();
    void references();
    void aliasNames_data();
    void aliasNames();
    void anAliasMoves();
    void retiredVersionsRest();
    void oneThatServesIsNotRetired_data();
    void oneThatServesIsNotRetired();
    void restoringGivesFreeAliasesBack();
    void retiredNewestIsNotTakenAgain();
    void notesAreKept();
    void reasons_data();
    void reasons();
    void reasonIsKept();
    void oldRowsGetAReason();
    void factsJoinWhatOthersSay();
    void registeringKeepsTheLineage();
};

void TestModels::versionsCountUp()
{
    Registry registry;
    const QJsonObject lineage {{QStringLiteral("flow"), digits}};
    QCOMPARE(registry.record(QStringLiteral("a"), lineage).version, 1);
    QCOMPARE(registry.record(QStringLiteral("a"), lineage).version, 1);
    const ModelVersion second = registry.record(QStringLiteral("b"), lineage);
    QCOMPARE(second.version, 2);
    QCOMPARE(second.lineage, lineage);
    const auto all = registry.models.all();
    QVERIFY_RESULT(all);
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->first().version, 2);
}

void TestModels::unknownOnesAreErrors()
{
    Registry registry;
    Models &models = registry.models;
    QVERIFY_ERROR(models.find(digits), digits, QStringLiteral("rondoctl models"));
    QVERIFY_ERROR(models.setAlias(digits, champion, 3), QStringLiteral("version 3"));
    QVERIFY_ERROR(models.removeAlias(digits, champion), champion);
    QVERIFY_ERROR(models.retire(digits, 1), QStringLiteral("version 1"));
    QVERIFY_ERROR(models.restore(digits, 1), QStringLiteral("version 1"));
    QVERIFY_ERROR(models.setNotes(digits, 1, {}), QStringLiteral("version 1"));
    QVERIFY_ERROR(models.record(QStringLiteral("../x"), QStringLiteral("sha256:a"), {}, {}),
                  QStringLiteral("../x"));
    registry.record(QStringLiteral("a"));
    QVERIFY_ERROR(models.find(ModelReference {digits, 0, champion}), champion, digits);
}

void TestModels::references_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<int>("version");
    QTest::addColumn<QString>("alias");
    const auto row = [](const char *text, bool valid, int version = 0, const char *alias = "") {
        QTest::newRow(text) << QString::fromUtf8(text) << valid << version << QString::fromUtf8(alias);
    };
    row("digits", true);
    row("digits@3", true, 3);
    row("digits@v3", true, 3);
    row("digits@champion", true, 0, "champion");
    row("digits@v3-fast", true, 0, "v3-fast");
    row("digits@", false);
    row("@3", false);
    row("", false);
    row("digits@0", false);
    row("digits@-1", false);
    row("digits@99999999999999", false);
    row("digits@3@4", false);
    row("digits@two words", false);
    row("../digits@3", false);
}

void TestModels::references()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    QFETCH(int, version);
    QFETCH(QString, alias);
    const auto reference = ModelReference::parse(text);
    QCOMPARE(reference.ok(), valid);
    if (!valid) {
        QVERIFY2(reference.errorText().contains(QStringLiteral("NAME@3")), qPrintable(reference.errorText()));
        return;
    }
    QCOMPARE(*reference, (ModelReference {digits, version, alias}));
}

void TestModels::aliasNames_data()
{
    QTest::addColumn<QString>("alias");
    QTest::addColumn<bool>("valid");
    const auto row = [](const QString &alias, bool valid) {
        QTest::addRow("\"%s\"", qPrintable(alias)) << alias << valid;
    };
    for (const char *good : {"champion", "Challenger", "eu-prod_2.1", "v3x", "größte"})
        row(QString::fromUtf8(good), true);
    for (const char *bad : {"", "3", "v3", "a,b", "a b", "-x", "@x", "a/b", "a\nb", "'; DROP TABLE runs; --"})
        row(QString::fromUtf8(bad), false);
    row(QString(40, u'a'), true);
    row(QString(41, u'a'), false);
}

void TestModels::aliasNames()
{
    QFETCH(QString, alias);
    QFETCH(bool, valid);
    Registry registry;
    registry.record(QStringLiteral("a"));
    QCOMPARE(registry.models.setAlias(digits, alias, 1).ok(), valid);
    const auto version = registry.models.find(digits, 1);
    QVERIFY_RESULT(version);
    QCOMPARE(version->aliases, valid ? QStringList {alias} : QStringList());
}

void TestModels::anAliasMoves()
{
    Registry registry;
    Models &models = registry.models;
    registry.record(QStringLiteral("a"));
    registry.record(QStringLiteral("b"));
    QVERIFY_RESULT(models.record(QStringLiteral("other"), Registry::digest(QStringLiteral("a")), {}, {}));
    QVERIFY_RESULT(models.setAlias(digits, champion, 1));
    QVERIFY_RESULT(models.setAlias(digits, QStringLiteral("best"), 1));
    QVERIFY_RESULT(models.setAlias(QStringLiteral("other"), champion, 1));
    QCOMPARE(models.find(digits, 1)->aliases, (QStringList {QStringLiteral("best"), champion}));
    QVERIFY_RESULT(models.setAlias(digits, champion, 0)); // the newest
    QCOMPARE(models.find(digits, 1)->aliases, QStringList {QStringLiteral("best")});
    QCOMPARE(models.find(ModelReference {digits, 0, champion})->version, 2);
    QCOMPARE(models.find(ModelReference {QStringLiteral("other"), 0, champion})->version, 1);
    QVERIFY_RESULT(models.removeAlias(digits, champion));
    QVERIFY(models.find(digits, 2)->aliases.isEmpty());
    QCOMPARE(models.find(QStringLiteral("other"), 1)->aliases, QStringList {champion});
}

void TestModels::retiredVersionsRest()
{
    Registry registry;
    Models &models = registry.models;
    registry.record(QStringLiteral("a"));
    registry.record(QStringLiteral("b"));
    QVERIFY_RESULT(models.setAlias(digits, champion, 2));
    const auto lost = models.retire(digits, 2);
    QVERIFY_RESULT(lost);
    QCOMPARE(*lost, QStringList {champion});
    QCOMPARE(models.find(digits)->version, 1);
    QVERIFY(models.find(digits, 2)->isRetired());
    QCOMPARE(models.all()->size(), 1);
    QCOMPARE(models.all(Retired::With)->size(), 2);
    QVERIFY_ERROR(models.find(ModelReference {digits, 0, champion}), champion);
    QVERIFY_ERROR(models.setAlias(digits, champion, 2), QStringLiteral("retired"));
    QVERIFY(models.retire(digits, 2)->isEmpty()); // again changes nothing
    QVERIFY_RESULT(models.retire(digits, 1));
    QVERIFY_ERROR(models.find(digits), QStringLiteral("restore digits@2"));
    QVERIFY_RESULT(models.restore(digits, 2));
    QCOMPARE(models.find(digits)->version, 2);
}

void TestModels::oneThatServesIsNotRetired_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("version");
    QTest::addColumn<bool>("running");
    QTest::addColumn<bool>("retires");
    QTest::newRow("it serves") << digits << 1 << true << false;
    QTest::newRow("its deployment is stopped") << digits << 1 << false << true;
    QTest::newRow("another version serves") << digits << 2 << true << true;
    QTest::newRow("another model serves") << QStringLiteral("other") << 1 << true << true;
}

void TestModels::oneThatServesIsNotRetired()
{
    QFETCH(QString, model);
    QFETCH(int, version);
    QFETCH(bool, running);
    QFETCH(bool, retires);
    Registry registry;
    registry.record(QStringLiteral("a"));
    registry.record(QStringLiteral("b"));
    registry.deployment(QStringLiteral("desk"), model, version, running);
    const auto retired = registry.models.retire(digits, 1);
    QCOMPARE(retired.ok(), retires);
    QCOMPARE(registry.models.find(digits, 1)->isRetired(), retires);
    if (!retires)
        QVERIFY_ERROR(retired, QStringLiteral("desk"), QStringLiteral("digits v1"));
}

void TestModels::restoringGivesFreeAliasesBack()
{
    Registry registry;
    Models &models = registry.models;
    registry.record(QStringLiteral("a"));
    registry.record(QStringLiteral("b"));
    QVERIFY_RESULT(models.setAlias(digits, champion, 1));
    QVERIFY_RESULT(models.setAlias(digits, QStringLiteral("best"), 1));
    const auto lost = models.retire(digits, 1);
    QVERIFY_RESULT(lost);
    QVERIFY_RESULT(models.setAlias(digits, champion, 2)); // meanwhile
    QVERIFY_RESULT(models.restore(digits, 1, *lost));
    QCOMPARE(models.find(digits, 1)->aliases, QStringList {QStringLiteral("best")});
    QCOMPARE(models.find(digits, 2)->aliases, QStringList {champion});
}

void TestModels::retiredNewestIsNotTakenAgain()
{
    Registry registry;
    registry.record(QStringLiteral("a"));
    QVERIFY_RESULT(registry.models.retire(digits, 1));
    QCOMPARE(registry.record(QStringLiteral("a")).version, 2);
}

void TestModels::notesAreKept()
{
    Registry registry;
    Models &models = registry.models;
    registry.record(QStringLiteral("a"));
    const QString notes = QStringLiteral("Weak on 4 and 9.\nSee \u201creview\u201d; 'quoted'");
    QVERIFY_RESULT(models.setNotes(digits, 1, notes));
    QCOMPARE(models.find(digits, 1)->notes, notes);
    QVERIFY_ERROR(models.setNotes(digits, 1, QString(Models::longestNotes + 1, u'x')),
                  QString::number(Models::longestNotes));
    QCOMPARE(models.find(digits, 1)->notes, notes);
}

void TestModels::reasons_data()
{
    QTest::addColumn<QJsonObject>("before");
    QTest::addColumn<QJsonObject>("after");
    QTest::addColumn<QJsonObject>("difference");
    QTest::addColumn<QString>("words");
    const char *base = R"({"type":"convnet","settings":{"lr":0.01,"filters":16,"augmentation":""},
        "dataset":"d@1","dataset_digest":"sha256:1","code":""})";
    const auto row
        = [base](const char *name, const char *changes, const char *difference, const char *words) {
              QJsonObject after = parsed(base);
              const QJsonObject changed = parsed(changes);
              for (auto it = changed.begin(); it != changed.end(); ++it)
                  after.insert(it.key(), it.value());
              QTest::newRow(name) << parsed(base) << after << parsed(difference) << QString::fromUtf8(words);
          };
    row("nothing", "{}", "{}", "Nothing: data, parameters, architecture and code are those of v1.");
    row("metrics are no cause", R"({"metrics":{"val_accuracy":0.9},"run":7})", "{}",
        "Nothing: data, parameters, architecture and code are those of v1.");
    row("data", R"({"dataset":"d@2","dataset_digest":"sha256:2"})", R"({"data":{"from":"d@1","to":"d@2"}})",
        "Data: d@2 instead of d@1.");
    row("data without a name", R"({"dataset":"","dataset_digest":"sha256:0123456789abcdef"})",
        R"({"data":{"from":"d@1","to":"0123456789ab"}})", "Data: 0123456789ab instead of d@1.");
    row("parameters", R"({"settings":{"lr":0.003,"filters":16,"augmentation":"shift"}})",
        R"({"parameters":{"lr":{"from":0.01,"to":0.003},"augmentation":{"from":"","to":"shift"}}})",
        "Parameters: augmentation shift instead of none, lr 0.003 instead of 0.01.");
    row("one parameter more", R"({"settings":{"lr":0.01,"filters":16,"augmentation":"","seed":2}})",
        R"({"parameters":{"seed":{"to":2}}})", "Parameters: seed 2 instead of none.");
    row("architecture", R"({"settings":{"lr":0.01,"filters":32,"augmentation":""}})",
        R"({"architecture":{"filters":{"from":16,"to":32}}})", "Architecture: filters 32 instead of 16.");
    row("another network", R"({"type":"vgg"})", R"({"architecture":{"type":{"from":"convnet","to":"vgg"}}})",
        "Architecture: type vgg instead of convnet.");
    row("code", R"({"code":"sha256:a41f9c2e"})", R"({"code":{"from":"","to":"sha256:a41f9c2e"}})",
        "Code: a script of your own (a41f9c2) instead of what comes with Rondo.");
    row("settings of another kind", R"({"settings":[1,2]})",
        R"({"parameters":{"lr":{"from":0.01},"augmentation":{"from":""}},"architecture":{"filters":{"from":16}}})",
        "Architecture: filters none instead of 16. Parameters: augmentation none instead of none, lr none "
        "instead of "
        "0.01.");
    QTest::newRow("settings that were not kept")
        << parsed(R"({"dataset_digest":"sha256:1"})") << parsed(base) << parsed(R"({"untold":true})")
        << QStringLiteral("Settings: one of the two versions does not say them.");
}

void TestModels::reasons()
{
    QFETCH(QJsonObject, before);
    QFETCH(QJsonObject, after);
    QFETCH(QJsonObject, difference);
    QFETCH(QString, words);
    QCOMPARE(differenceBetween(before, after), difference);
    ModelVersion version;
    version.reason = difference;
    version.reason.insert(QStringLiteral("since"), 1);
    QCOMPARE(reasonInWords(version).join(u' '), words);
}

void TestModels::reasonIsKept()
{
    Registry registry;
    const ModelVersion first = registry.record(
        QStringLiteral("a"), parsed(R"({"settings":{"lr":0.01},"dataset_digest":"sha256:1"})"));
    QCOMPARE(first.reason, parsed(R"({"since":0})"));
    QCOMPARE(reasonInWords(first), QStringList {QStringLiteral("The first version.")});
    const ModelVersion second = registry.record(
        QStringLiteral("b"), parsed(R"({"settings":{"lr":0.02},"dataset_digest":"sha256:1"})"));
    QCOMPARE(second.reason, parsed(R"({"since":1,"parameters":{"lr":{"from":0.01,"to":0.02}}})"));
}

void TestModels::oldRowsGetAReason()
{
    Registry registry;
    registry.record(QStringLiteral("a"), parsed(R"({"settings":{"lr":0.01}})"));
    registry.record(QStringLiteral("b"), parsed(R"({"settings":{"lr":0.02}})"));
    QVERIFY_RESULT(registry.database->write(QStringLiteral("UPDATE model_versions SET reason = '{}'")));
    QVERIFY_RESULT(registry.models.retire(digits, 1)); // it is still what the second differs from
    const auto facts = versionFacts(*registry.database, Retired::Without);
    QVERIFY_RESULT(facts);
    QCOMPARE(facts->size(), 1);
    QCOMPARE(facts->first().reason, QStringList {QStringLiteral("Parameters: lr 0.02 instead of 0.01.")});
}

void TestModels::factsJoinWhatOthersSay()
{
    Registry registry;
    const RunId run = registry.run({QStringLiteral("convnet-1"), QStringLiteral("convnet-2")},
                                   Registry::digest(QStringLiteral("data")));
    const Experiment first = registry.experiment(run, 0), second = registry.experiment(run, 1);
    const QJsonObject passed {{QStringLiteral("experiment"), first.id.value},
                              {QStringLiteral("passes"), true}};
    const QJsonObject failed {{QStringLiteral("experiment"), second.id.value},
                              {QStringLiteral("passes"), false},
                              {QStringLiteral("failed"), QJsonArray {QStringLiteral("too slow")}}};
    QVERIFY_RESULT(
        Experiments(*registry.database)
            .setRunState(run, RunState::Done, {{QStringLiteral("models"), QJsonArray {passed, failed}}}));
    registry.record(QStringLiteral("a"),
                    parsed(R"({"metrics":{"val_accuracy":0.99,"val_loss":null},"dataset":"d@1",
        "run":1,"experiment_name":"convnet-1"})"),
                    first.id);
    registry.record(QStringLiteral("b"), {}, second.id);
    registry.record(QStringLiteral("c"));
    registry.deployment(QStringLiteral("shop"), digits, 1);
    registry.deployment(QStringLiteral("desk"), digits, 1);
    registry.deployment(QStringLiteral("old"), digits, 2, false);
    const auto facts = versionFacts(*registry.database, Retired::Without);
    QVERIFY_RESULT(facts);
    QCOMPARE(facts->size(), 3);
    QVERIFY(!facts->at(0).checks);
    QVERIFY(facts->at(1).checks && !facts->at(1).checks->passes);
    QCOMPARE(facts->at(1).checks->failed, QStringList {QStringLiteral("too slow")});
    QVERIFY(facts->at(1).serving.isEmpty());
    const VersionFacts &oldest = facts->at(2);
    QVERIFY(oldest.checks && oldest.checks->passes);
    QCOMPARE(oldest.serving, (QStringList {QStringLiteral("desk"), QStringLiteral("shop")}));
    QCOMPARE(oldest.metrics.value(QStringLiteral("val_accuracy")), 0.99);
    QVERIFY(qIsNaN(oldest.metrics.value(QStringLiteral("val_loss"))));
    QCOMPARE(oldest.dataset, QStringLiteral("d@1"));
    QCOMPARE(oldest.run, run);
}

void TestModels::registeringKeepsTheLineage()
{
    Registry registry;
    const Digest data = Registry::digest(QStringLiteral("data"));
    registry.dataset(QStringLiteral("mnist"), 4, data);
    const RunId run = registry.run({QStringLiteral("convnet-1")}, data);
    const Experiment experiment = registry.experiment(run, 0);
    const auto version = registerModel(*registry.database, registry.objects, experiment.id, digits);
    QVERIFY_RESULT(version);
    QCOMPARE(version->digest, experiment.model);
    QCOMPARE(version->lineage.value(QLatin1String("dataset")).toString(), QStringLiteral("mnist@4"));
    QCOMPARE(version->lineage.value(QLatin1String("settings")).toObject(), experiment.settings);
    Experiment unfinished = experiment;
    unfinished.model.clear();
    QVERIFY_RESULT(Experiments(*registry.database).update(unfinished));
    QVERIFY_ERROR(registerModel(*registry.database, registry.objects, experiment.id, digits),
                  QStringLiteral("convnet-1 has left no model"));
}

QTEST_GUILESS_MAIN(TestModels)
#include "tst_models.moc"
