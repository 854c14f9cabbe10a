// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/query.h"
#include "testing.h"

using namespace rondo;

namespace {

Experiment sample()
{
    Experiment experiment;
    experiment.id = {17};
    experiment.run = {3};
    experiment.nodeTitle = QStringLiteral("ConvNet");
    experiment.type = QStringLiteral("convnet");
    experiment.name = QStringLiteral("convnet-2");
    experiment.state = ExperimentState::Done;
    experiment.seconds = 12.5;
    experiment.settings = {{QStringLiteral("lr"), 0.003},
                           {QStringLiteral("optimizer"), QStringLiteral("adam")},
                           {QStringLiteral("accuracy"), 5}};
    experiment.metrics = {{QStringLiteral("val_accuracy"), 0.98},
                          {QStringLiteral("accuracy"), 0.99},
                          {QStringLiteral("val_loss"), rondo::nan}};
    return experiment;
}

} // namespace

class TestQuery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void matches_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *query, bool expected) {
            QTest::newRow(query) << QString::fromLatin1(query) << expected;
        };
        row("", true);
        row("val_accuracy >= 0.98", true);
        row("val_accuracy>0.98", false);
        row("val_accuracy < 9.9e-1", true);
        row("node = convnet", true);
        row("node = \"ConvNet\"", true);
        row("node != ConvNet", false);
        row("name ~ net-2", true);
        row("state = done and run = 3", true);
        row("status = failed or id = 17", true);
        row("lr = 0.003 and optimizer = adam", true);
        row("not lr = 0.003", false);
        row("node = VGG or lr < 0.01 and seconds > 10", true);
        row("(node = VGG or lr < 0.01) and seconds > 20", false);
        row("NOT (node = VGG OR lr > 0.01)", true);
        row("val_loss < 1", false);
        row("val_loss != 1", false);
        row("val_loss >= 0", false);
        row("nothing = 1", false);
        row("accuracy = 0.99", true);
        row("settings.accuracy = 5", true);
        row("metrics.accuracy = 5", false);
        row("lr = fast", false);
    }
    void matches()
    {
        QFETCH(QString, query);
        QFETCH(bool, expected);
        const auto parsed = ExperimentQuery::parse(query);
        QVERIFY_RESULT(parsed);
        QCOMPARE(parsed->matches(sample()), expected);
    }

    void errors_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("problem");
        QTest::newRow("no value") << QStringLiteral("lr <") << QStringLiteral("value is missing");
        QTest::newRow("no comparison") << QStringLiteral("lr") << QStringLiteral("comparison");
        QTest::newRow("no name") << QStringLiteral("= 3") << QStringLiteral("name is missing");
        QTest::newRow("open parenthesis") << QStringLiteral("(lr = 3") << QStringLiteral("\")\" is missing");
        QTest::newRow("two conditions")
            << QStringLiteral("lr = 3 node = VGG") << QStringLiteral("character 8");
        QTest::newRow("open text") << QStringLiteral("node = \"VGG") << QStringLiteral("character");
        QTest::newRow("and alone") << QStringLiteral("lr = 3 and") << QStringLiteral("name is missing");
        QTest::newRow("deep") << QString(5'000, u'(') << QStringLiteral("too many");
        QTest::newRow("many nots") << QStringLiteral("not ").repeated(2'000) << QStringLiteral("too many");
        QTest::newRow("endless") << QString(100'000, u'(') << QStringLiteral("too long");
    }
    void errors()
    {
        QFETCH(QString, query);
        QFETCH(QString, problem);
        QVERIFY_ERROR(ExperimentQuery::parse(query), problem, QStringLiteral("Example"));
    }
};

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
