// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "flow/flow.h"
#include "testing.h"

using namespace rondo;

class TestSetting : public QObject {
    Q_OBJECT

    static Parameter parameter(const QString &type, const QString &key)
    {
        const NodeType *nodeType = NodeTypes::builtIn().find(type);
        if (!nodeType || !nodeType->parameter(key))
            return openParameter(key);
        return *nodeType->parameter(key);
    }

private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void reads_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("json"); // in an array
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const char *type, const char *key, const char *typed,
                            const char *json, const char *shown) {
            QTest::newRow(name) << QString::fromUtf8(type) << QString::fromUtf8(key)
                                << QString::fromUtf8(typed) << QString::fromUtf8(json)
                                << QString::fromUtf8(shown);
        };
        row("number", "convnet", "lr", "0.01", "[0.01]", "0.01");
        row("exponent", "convnet", "lr", " 1e-3 ", "[0.001]", "0.001");
        row("several", "convnet", "lr", "0.001,0.003 , 0.01", "[[0.001,0.003,0.01]]", "0.001, 0.003, 0.01");
        row("integers", "convnet", "batch_size", "64, 128", "[[64,128]]", "64, 128");
        row("small", "convnet", "lr", "1e-7", "[1e-07]", "1e-07");
        row("choice", "convnet", "optimizer", "adam, sgd", R"([["adam","sgd"]])", "adam, sgd");
        row("allowed integers", "vgg", "depth", "5,7", "[[5,7]]", "5, 7");
        row("logarithmic", "convnet", "lr", "0.001..0.1 log 5",
            R"([{"count":5,"from":0.001,"scale":"log","to":0.1}])", "0.001..0.1 log 5");
        row("without a count", "convnet", "lr", "0.001..0.1 log",
            R"([{"count":5,"from":0.001,"scale":"log","to":0.1}])", "0.001..0.1 log 5");
        row("linear", "convnet", "dropout", "0 .. 0.5 linear 3",
            R"([{"count":3,"from":0,"scale":"linear","to":0.5}])", "0..0.5 3");
        row("linear by default", "convnet", "dropout", "0..0.5 3",
            R"([{"count":3,"from":0,"scale":"linear","to":0.5}])", "0..0.5 3");
        row("points beside the dots", "convnet", "lr", ".1...5 2",
            R"([{"count":2,"from":0.1,"scale":"linear","to":0.5}])", "0.1..0.5 2");
        row("left empty", "validation", "min_accuracy", "", "[null]", "");
        row("text left empty", "script", "python", " ", R"([""])", "");
        row("path", "script", "script", "../my scripts/a.py", R"(["../my scripts/a.py"])",
            R"("../my scripts/a.py")");
        row("path with a comma", "script", "script", "a,b.py", R"(["a,b.py"])", R"("a,b.py")");
        row("text in quotes", "script", "script", "\"a,\\\"b\\\".py\"", "[\"a,\\\"b\\\".py\"]",
            "\"a,\\\"b\\\".py\"");
        row("own number", "script", "heads", "2, 4", "[[2,4]]", "2, 4");
        row("own text", "script", "mode", "fast, \"2\"", R"([["fast","2"]])", "fast, \"2\"");
        row("own truth", "script", "bias", "true, false", "[[true,false]]", "true, false");
        row("own range", "script", "alpha", "1..2 2", R"([{"count":2,"from":1,"scale":"linear","to":2}])",
            "1..2 2");
        row("text that is a number", "deployment", "name", "7", R"(["7"])", R"("7")");
    }
    void reads()
    {
        QFETCH(QString, type);
        QFETCH(QString, key);
        QFETCH(QString, typed);
        QFETCH(QString, json);
        QFETCH(QString, shown);
        const Parameter form = parameter(type, key);

        const auto setting = parseSetting(form, typed);
        QVERIFY_RESULT(setting);
        QCOMPARE(
            QString::fromUtf8(QJsonDocument(QJsonArray {toJson(*setting)}).toJson(QJsonDocument::Compact)),
            json);
        QCOMPARE(settingText(*setting), shown);

        const auto again = parseSetting(form, settingText(*setting));
        QVERIFY_RESULT(again);
        QCOMPARE(*again == *setting, true);
        const auto fromJson = settingFromJson(toJson(*setting));
        QVERIFY_RESULT(fromJson);
        QCOMPARE(*fromJson == *setting, true);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("words"); // the error's, apart from the key: what stands between bars
        const auto row
            = [](const char *name, const char *type, const char *key, const char *typed, const char *words) {
                  QTest::newRow(name) << QString::fromUtf8(type) << QString::fromUtf8(key)
                                      << QString::fromUtf8(typed) << QString::fromUtf8(words);
              };
        row("no number", "convnet", "lr", "fast", "needs numbers|for example 0.001");
        row("one of several", "convnet", "lr", "0.1, x", "needs numbers|for example");
        row("not finite", "convnet", "lr", "nan", "needs numbers");
        row("infinite", "convnet", "lr", "inf", "needs numbers");
        row("decimal comma", "convnet", "epochs", "1.5", "whole numbers|for example 6, 12");
        row("too large", "convnet", "dropout", "1", "between 0 and 0.95|1 does not|Try 0, 0.25");
        row("negative", "convnet", "batch_size", "-1", "between 1 and 65536");
        row("not allowed", "vgg", "depth", "6", "one of 5, 7, 11, 13, 16, 19");
        row("no choice", "convnet", "optimizer", "adm", "one of adam, adamw, sgd|\"adm\"");
        row("empty", "convnet", "lr", "", "empty|for example 0.001");
        row("twice", "convnet", "lr", "0.1, 0.10", "0.1 twice");
        row("loose comma", "convnet", "lr", "0.1,", "comma");
        row("only commas", "convnet", "lr", ",,", "comma");
        row("one value only", "dataset", "images", "5, 6", "whole numbers");
        row("range with a count of one", "convnet", "lr", "0.1..0.2 1", "from 2 to");
        row("huge range", "convnet", "lr", "0.1..0.2 100000000", "from 2 to");
        row("range that falls", "convnet", "lr", "0.2..0.1 3", "smaller to a larger");
        row("logarithm of nothing", "convnet", "dropout", "0..0.1 log 3", "above 0");
        row("range outside", "convnet", "lr", "1..100 3", "between");
        row("range of words", "convnet", "lr", "a..b 3", "range");
        row("range beside a comma", "convnet", "lr", "0.1..0.2 3, 0.5", "range");
        row("unknown scale", "convnet", "lr", "0.1..0.2 cubic 3", "range");
        row("range with words behind", "convnet", "lr", "0.1..0.2 log 3 4", "range");
        row("own empty", "script", "alpha", "", "empty");
        row("missing file", "script", "script", "", "empty|scripts/digits.py");
    }
    void refuses()
    {
        QFETCH(QString, type);
        QFETCH(QString, key);
        QFETCH(QString, typed);
        QFETCH(QString, words);
        const auto setting = parseSetting(parameter(type, key), typed);
        QVERIFY_ERROR(setting, key);
        for (const QString &part : words.split(u'|'))
            QVERIFY_ERROR(setting, part);
    }

    void badJson_data()
    {
        QTest::addColumn<QByteArray>("json"); // in an array
        QTest::newRow("empty list") << QByteArray("[[]]");
        QTest::newRow("list in a list") << QByteArray("[[[1]]]");
        QTest::newRow("null in a list") << QByteArray("[[null]]");
        QTest::newRow("empty object") << QByteArray("[{}]");
        QTest::newRow("no scale") << QByteArray(R"([{"from":1,"to":2,"count":3}])");
        QTest::newRow("unknown scale") << QByteArray(R"([{"from":1,"to":2,"count":3,"scale":"cubic"}])");
        QTest::newRow("count is a text") << QByteArray(R"([{"from":1,"to":2,"count":"3","scale":"log"}])");
        QTest::newRow("count is broken") << QByteArray(R"([{"from":1,"to":2,"count":2.5,"scale":"log"}])");
        QTest::newRow("count is huge") << QByteArray(R"([{"from":1,"to":2,"count":1e300,"scale":"log"}])");
        QTest::newRow("one key too many")
            << QByteArray(R"([{"from":1,"to":2,"count":3,"scale":"log","x":1}])");
        QTest::newRow("low is null") << QByteArray(R"([{"from":null,"to":2,"count":3,"scale":"log"}])");
        QTest::newRow("logarithm of nothing") << QByteArray(R"([{"from":0,"to":2,"count":3,"scale":"log"}])");
    }
    void badJson()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!settingFromJson(QJsonDocument::fromJson(json).array().first()).ok());
    }

    void gridOfARange_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("values");
        QTest::newRow("logarithmic") << QStringLiteral("lr") << QStringLiteral("0.0001..0.1 log 4")
                                     << QStringLiteral("[1e-04,0.001,0.01,0.1]");
        QTest::newRow("linear") << QStringLiteral("dropout") << QStringLiteral("0..0.5 6")
                                << QStringLiteral("[0,0.1,0.2,0.3,0.4,0.5]");
        QTest::newRow("integers without repeats")
            << QStringLiteral("epochs") << QStringLiteral("1..4 9") << QStringLiteral("[1,2,3,4]");
    }
    void gridOfARange()
    {
        QFETCH(QString, key);
        QFETCH(QString, typed);
        QFETCH(QString, values);
        const Parameter form = parameter(QStringLiteral("convnet"), key);
        const auto setting = parseSetting(form, typed);
        QVERIFY_RESULT(setting);
        QJsonArray grid;
        for (const Value &value : valuesOf(form, *setting))
            grid.append(value);
        QCOMPARE(QString::fromUtf8(QJsonDocument(grid).toJson(QJsonDocument::Compact)), values);
    }

    void typesAreDocumented()
    {
        QSet<QString> keys;
        for (const NodeType &type : NodeTypes::builtIn().all()) {
            QVERIFY2(!keys.contains(type.key), qPrintable(type.key));
            keys.insert(type.key);
            QVERIFY2(!type.title.isEmpty() && !type.subtitle.isEmpty() && !type.about.isEmpty(),
                     qPrintable(type.key));
            QVERIFY2(type.planned || (!type.takes.isEmpty() && !type.gives.isEmpty()), qPrintable(type.key));
            for (const Parameter &form : type.parameters) {
                const QString where = type.key + u'.' + form.key;
                QVERIFY2(form.title != form.key && form.help.endsWith(u'.') && !form.group.isEmpty(),
                         qPrintable(where));
                QVERIFY2(form.kind != ParameterKind::Choice || !form.choices.isEmpty(), qPrintable(where));
                // The default and the example must themselves be fit; a script has no default.
                if (where != QLatin1String("script.script"))
                    QVERIFY2(checkSetting(form, Setting {form.initial}).ok(), qPrintable(where));
                if (!form.example.isEmpty())
                    QVERIFY2(parseSetting(form, form.example).ok(), qPrintable(where));
            }
        }
        for (const char *key : {"dataset", "convnet", "vgg", "mlp", "script", "validation", "deployment"}) {
            const NodeType *type = NodeTypes::builtIn().find(QString::fromUtf8(key));
            QVERIFY2(type && !type->planned, key);
        }
        QVERIFY(!NodeTypes::builtIn().find(QStringLiteral("nothing")));
    }
};

QTEST_GUILESS_MAIN(TestSetting)
#include "tst_setting.moc"
