// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "learning/architecture.h"
#include "learning/trainingoptions.h"
#include "testing.h"

using namespace rondo;

namespace {

QJsonObject settingsFrom(const char *json)
{
    return *parseObject(QByteArray(json), QStringLiteral("settings"));
}

constexpr ImageShape digit {.channels = 1, .height = 28, .width = 28};

} // namespace

class TestArchitecture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void sizesAreThoseCountedByHand_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<qint64>("parameters");
        QTest::addColumn<qint64>("flops");
        // (9+1)*32 + (9*32+1)*64 + (1600+1)*128 + (128+1)*10; 26*26*9*32 + 11*11*9*32*64 + 1600*128 + 128*10,
        // twice
        QTest::newRow("convnet") << QStringLiteral("convnet") << QByteArray("{}") << 225034LL << 5262080LL;
        // (784+1)*128 + (128+1)*128 + (128+1)*10; 784*128 + 128*128 + 128*10, twice
        QTest::newRow("mlp") << QStringLiteral("mlp") << QByteArray("{}") << 118282LL << 236032LL;
        // convolutions 1-2-2-4-4 with bias, two numbers for each normalised channel, 4*10+10; 28*28*9*(2+4) +
        // 14*14*9*(8+16) + 40, twice
        QTest::newRow("vgg") << QStringLiteral("vgg") << QByteArray(R"({"depth":5,"width":2})")
                             << qint64(9 * (2 + 4 + 8 + 16) + 12 + 24 + 50)
                             << qint64(2 * (784 * 9 * 6 + 196 * 9 * 24 + 40));
    }

    void sizesAreThoseCountedByHand()
    {
        QFETCH(QString, type);
        QFETCH(QByteArray, settings);
        const auto architecture = Architecture::design(type, settingsFrom(settings), digit, 10);
        QVERIFY_RESULT(architecture);
        QTEST(architecture->parameters(), "parameters");
        QTEST(architecture->flops(), "flops");
    }

    void depthCountsTheLayersWithWeights()
    {
        for (const int depth : {5, 7, 11, 13, 16, 19}) {
            const auto architecture
                = Architecture::design(QStringLiteral("vgg"), {{QStringLiteral("depth"), depth}}, digit, 10);
            QVERIFY_RESULT(architecture);
            const auto weighted = std::ranges::count_if(architecture->layers(), [](const Layer &layer) {
                return layer.kind == Layer::Kind::Convolution || layer.kind == Layer::Kind::Dense;
            });
            QCOMPARE(weighted, depth);
        }
    }

    void jsonKeepsEverything()
    {
        for (const QString &type :
             {QStringLiteral("convnet"), QStringLiteral("vgg"), QStringLiteral("mlp")}) {
            const auto architecture
                = Architecture::design(type, {}, {.channels = 3, .height = 32, .width = 40}, 5);
            QVERIFY_RESULT(architecture);
            const auto read = Architecture::fromJson(architecture->toJson(), architecture->input(), 5);
            QVERIFY_RESULT(read);
            QCOMPARE(read->layers(), architecture->layers());
        }
    }

    void layersThatDoNotFitAreRefused_data()
    {
        QTest::addColumn<QByteArray>("layers");
        QTest::newRow("none") << QByteArray("[]");
        QTest::newRow("no object") << QByteArray("[1]");
        QTest::newRow("unknown kind") << QByteArray(R"([{"kind":"magic","inputs":1,"outputs":1}])");
        QTest::newRow("dense on a picture") << QByteArray(R"([{"kind":"dense","inputs":1,"outputs":10}])");
        QTest::newRow("other width") << QByteArray(
            R"([{"kind":"flatten","inputs":1,"outputs":784},{"kind":"dense","inputs":783,"outputs":10}])");
        QTest::newRow("other classes") << QByteArray(
            R"([{"kind":"flatten","inputs":1,"outputs":784},{"kind":"dense","inputs":784,"outputs":9}])");
        QTest::newRow("kernel larger than the image") << QByteArray(
            R"([{"kind":"convolution","inputs":1,"outputs":10,"kernel":30,"padding":0},{"kind":"global_pool","inputs":10,"outputs":10}])");
        QTest::newRow("kernel 0") << QByteArray(
            R"([{"kind":"convolution","inputs":1,"outputs":10,"kernel":0,"padding":0},{"kind":"global_pool","inputs":10,"outputs":10}])");
        QTest::newRow("all is dropped") << QByteArray(
            R"([{"kind":"dropout","inputs":1,"outputs":1,"rate":1},{"kind":"flatten","inputs":1,"outputs":784},{"kind":"dense","inputs":784,"outputs":10}])");
        QTest::newRow("absurdly wide") << QByteArray(
            R"([{"kind":"flatten","inputs":1,"outputs":784},{"kind":"dense","inputs":784,"outputs":2000000000},{"kind":"dense","inputs":2000000000,"outputs":10}])");
    }

    void layersThatDoNotFitAreRefused()
    {
        QFETCH(QByteArray, layers);
        QVERIFY(!Architecture::fromJson(QJsonDocument::fromJson(layers).array(), digit, 10).ok());
    }

    void badSettingsAreNamed_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<QStringList>("words");
        const auto row
            = [](const char *name, const char *type, const char *settings, const QStringList &words) {
                  QTest::newRow(name) << QString::fromLatin1(type) << QByteArray(settings) << words;
              };
        row("lr text", "mlp", R"({"lr":"fast"})",
            {QStringLiteral("lr"), QStringLiteral("0.001"), QStringLiteral("fast")});
        row("lr zero", "mlp", R"({"lr":0})", {QStringLiteral("lr")});
        row("lr negative", "mlp", R"({"lr":-0.1})", {QStringLiteral("lr"), QStringLiteral("-0.1")});
        row("batch fraction", "mlp", R"({"batch_size":12.5})",
            {QStringLiteral("batch_size"), QStringLiteral("128")});
        row("batch zero", "mlp", R"({"batch_size":0})", {QStringLiteral("batch_size")});
        row("epochs huge", "mlp", R"({"epochs":1e12})", {QStringLiteral("epochs")});
        row("optimizer", "mlp", R"({"optimizer":"lion"})",
            {QStringLiteral("optimizer"), QStringLiteral("adamw"), QStringLiteral("lion")});
        row("schedule number", "mlp", R"({"schedule":3})",
            {QStringLiteral("schedule"), QStringLiteral("cosine")});
        row("augmentation", "mlp", R"({"augmentation":["shift"]})", {QStringLiteral("augmentation")});
        row("dropout", "convnet", R"({"dropout":1})", {QStringLiteral("dropout"), QStringLiteral("0.25")});
        row("filters", "convnet", R"({"filters":true})", {QStringLiteral("filters"), QStringLiteral("32")});
        row("depth", "vgg", R"({"depth":6})",
            {QStringLiteral("depth"), QStringLiteral("11"), QStringLiteral("6")});
        row("layers", "mlp", R"({"layers":{}})", {QStringLiteral("layers")});
        row("type", "svm", "{}", {QStringLiteral("svm"), QStringLiteral("convnet")});
    }

    void badSettingsAreNamed()
    {
        QFETCH(QString, type);
        QFETCH(QByteArray, settings);
        QFETCH(QStringList, words);
        const auto architecture = Architecture::design(type, settingsFrom(settings), digit, 10);
        const auto options = TrainingOptions::fromSettings(settingsFrom(settings), 1);
        const QString text = architecture.errorText() + options.errorText();
        QVERIFY2(!text.isEmpty(), "an error was expected");
        for (const QString &expected : words)
            QVERIFY2(text.contains(expected), qPrintable(text));
    }

    void imagesThatAreTooSmallAreRefused()
    {
        QVERIFY_ERROR(
            Architecture::design(QStringLiteral("convnet"), {}, {.channels = 1, .height = 6, .width = 6}, 10),
            QStringLiteral("6 x 6"));
        QVERIFY_RESULT(
            Architecture::design(QStringLiteral("mlp"), {}, {.channels = 1, .height = 1, .width = 1}, 2));
    }

    void schedulesFall()
    {
        TrainingOptions options;
        options.learningRate = 1;
        options.schedule = TrainingOptions::Schedule::Cosine;
        QCOMPARE(options.learningRateAt(0), 1.0);
        QCOMPARE(options.learningRateAt(0.5), 0.5);
        QVERIFY(options.learningRateAt(1) < 1e-12);
        options.schedule = TrainingOptions::Schedule::Step;
        QCOMPARE(options.learningRateAt(0.3), 1.0);
        QCOMPARE(options.learningRateAt(0.5), 0.1);
        QCOMPARE(options.learningRateAt(0.9), 0.01);
        options.schedule = TrainingOptions::Schedule::Constant;
        QCOMPARE(options.learningRateAt(0.9), 1.0);
    }

    void theSettingsSeedComesFirst()
    {
        QCOMPARE(TrainingOptions::fromSettings({}, 5)->seed, 5U);
        QCOMPARE(TrainingOptions::fromSettings({{QStringLiteral("seed"), 7}}, 5)->seed, 7U);
    }
};

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
