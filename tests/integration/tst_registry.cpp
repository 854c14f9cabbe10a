// SPDX-License-Identifier: GPL-3.0-or-later
// The registry as a person keeps it in the terminal.
#include "../ui_pages/samplemodels.h"
#include "terminal.h"

using namespace rondo;
using testing::Outcome;
using testing::Terminal;

namespace {

//! A project with registered models, and the words of rondoctl about it.
struct Desk {
    testing::SampleRun sample;
    Terminal terminal;

    Desk() { testing::addModels(sample, sample.addRunInProgress()); }

    //! "models show digits@3": words are parted by spaces.
    Outcome say(const QString &words, const QStringList &more = {}) const
    {
        return terminal.run(words.split(u' ') + more
                            + QStringList {QStringLiteral("--project"), sample.project().folder()});
    }
    QJsonObject object(const QString &words) const { return say(words + QStringLiteral(" --json")).object(); }
    QStringList aliases(const QString &model) const
    {
        QStringList names;
        for (const QJsonValue &alias :
             object(QStringLiteral("models show ") + model).value(QLatin1String("aliases")).toArray())
            names << alias.toString();
        return names;
    }
};

} // namespace

class TestRegistry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void lists()
    {
        const Desk desk;
        QCOMPARE(desk.say(QStringLiteral("models --json")).array().size(), 4);
        QCOMPARE(desk.say(QStringLiteral("models list --all --json")).array().size(), 5);
        const QByteArray table = desk.say(QStringLiteral("models")).output;
        for (const char *word : {"champion cheque-scanner", "challenger", "mnist@12", "convnet-5",
                                 "digits-desk", "passes", "size 37.1 MB is above 10 MB"})
            QVERIFY2(table.contains(word), table.constData());
        QVERIFY(!table.contains("retired"));
        QVERIFY(desk.say(QStringLiteral("models list --all")).output.contains("(retired)"));
    }

    void showsOne_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<int>("version");
        QTest::newRow("the newest") << "digits" << 4;
        QTest::newRow("by number") << "digits@1" << 1;
        QTest::newRow("by alias") << "digits@champion" << 3;
        QTest::newRow("a retired one") << "digits@2" << 2;
    }
    void showsOne()
    {
        QFETCH(QString, model);
        QFETCH(int, version);
        const Desk desk;
        const QJsonObject shown = desk.object(QStringLiteral("models show ") + model);
        QCOMPARE(shown.value(QLatin1String("version")).toInt(), version);
        const QJsonObject contents = shown.value(QLatin1String("contents")).toObject();
        QCOMPARE(contents.value(QLatin1String("inputs"))
                     .toArray()
                     .at(0)
                     .toObject()
                     .value(QLatin1String("shape"))
                     .toArray(),
                 (QJsonArray {-1, 1, 28, 28}));
        QVERIFY(!shown.value(QLatin1String("reason_words")).toArray().isEmpty());
        const Outcome words = desk.say(QStringLiteral("models show ") + model);
        COMPARE_EXIT(words, 0);
        QVERIFY(words.output.contains("model.safetensors"));
    }

    void namesMove()
    {
        const Desk desk;
        COMPARE_EXIT(desk.say(QStringLiteral("models alias digits@challenger champion")), 0);
        QCOMPARE(desk.aliases(QStringLiteral("digits@4")),
                 (QStringList {QStringLiteral("challenger"), QStringLiteral("champion")}));
        QCOMPARE(desk.aliases(QStringLiteral("digits@3")), QStringList {QStringLiteral("cheque-scanner")});
        COMPARE_EXIT(desk.say(QStringLiteral("models unalias digits champion")), 0);
        COMPARE_EXIT(desk.say(QStringLiteral("models unalias digits champion")), 1);
        QCOMPARE(desk.aliases(QStringLiteral("digits@4")), QStringList {QStringLiteral("challenger")});
        COMPARE_EXIT(desk.say(QStringLiteral("models note digits@4"), {QStringLiteral("try it at night")}),
                     0);
        QCOMPARE(desk.object(QStringLiteral("models show digits@4")).value(QLatin1String("notes")).toString(),
                 QStringLiteral("try it at night"));
    }

    void retiredOnesAreNotDeployed()
    {
        const Desk desk;
        const Outcome serving = desk.say(QStringLiteral("models retire digits@champion"));
        COMPARE_EXIT(serving, 1);
        QVERIFY2(serving.errors.contains("digits-desk"), serving.errors.constData());
        const Outcome retired = desk.say(QStringLiteral("models retire digits@challenger"));
        COMPARE_EXIT(retired, 0);
        QVERIFY(retired.errors.contains("challenger"));
        for (const char *words : {"deploy digits@4", "deploy digits --version 4"}) {
            const Outcome refused = desk.say(QString::fromLatin1(words));
            COMPARE_EXIT(refused, 1);
            QVERIFY2(refused.errors.contains("digits v4 is retired"), refused.errors.constData());
        }
        COMPARE_EXIT(desk.say(QStringLiteral("deploy digits@challenger")), 1); // nobody has the name now
        COMPARE_EXIT(desk.say(QStringLiteral("models restore digits@4")), 0);
        QVERIFY(desk.object(QStringLiteral("models show digits@4")).value(QLatin1String("retired")).isNull());
    }

    void exports()
    {
        const Desk desk;
        QTemporaryDir folder;
        const QStringList target {folder.filePath(QStringLiteral("out"))};
        COMPARE_EXIT(desk.say(QStringLiteral("models export payee-names"), target), 0);
        QVERIFY(QFile::exists(target.first() + QStringLiteral("/model.pt"))); // TorchScript, as it is
        const Outcome again = desk.say(QStringLiteral("models export payee-names"), target);
        COMPARE_EXIT(again, 1);
        QVERIFY(again.errors.contains("overwrites nothing"));
        COMPARE_EXIT(
            desk.say(QStringLiteral("models export digits"), {folder.filePath(QStringLiteral("out.zip"))}),
            0);
    }

    void tellsTheLineage()
    {
        const Desk desk;
        const QByteArray up = desk.say(QStringLiteral("models lineage digits@champion")).output;
        QCOMPARE(QString::fromUtf8(up),
                 QStringLiteral("dataset    mnist@12\n"
                                "  run        run 1 of Digit training (experiments: 18)\n"
                                "    experiment convnet-5\n"
                                "      model      digits v3 (champion, cheque-scanner) *\n"
                                "        deployment digits-desk (serves)\n"));
        const QJsonObject down = desk.object(QStringLiteral("data used-by mnist@12"));
        QCOMPARE(down.value(QLatin1String("nodes")).toArray().size(), 1 + 1 + 5 + 5 + 1);
        QCOMPARE(down.value(QLatin1String("subject")).toInt(), 0);
        COMPARE_EXIT(desk.say(QStringLiteral("data used-by mnist@13")), 1);
    }
};

QTEST_GUILESS_MAIN(TestRegistry)
#include "tst_registry.moc"
