// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/dryrun.h"
#include "execution/runcost.h"
#include "flow/templates.h"
#include "testing.h"

#include <QSettings>
#include <QTemporaryDir>

#include <cmath>
#include <limits>

using namespace rondo;

// What a run takes of a computer, and the list of experiments as a file.

class TestRunCost : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("rondo-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }
    void init() { testing::failOnWarnings(); }

    void costs_data()
    {
        QTest::addColumn<double>("work");
        QTest::addColumn<int>("experiments");
        QTest::addColumn<int>("workers");
        QTest::addColumn<int>("cores");
        QTest::addColumn<int>("gpus");
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("words");
        const double unknown = std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("two cores share") << 7200.0 << 18 << 0 << 2 << 0 << 3600.0 << QStringLiteral("2.0 core-hours");
        QTest::newRow("one takes all cores") << 3600.0 << 1 << 0 << 8 << 0 << 3600.0 << QStringLiteral("8.0 core-hours");
        QTest::newRow("fewer at once") << 3600.0 << 18 << 1 << 1 << 0 << 3600.0 << QStringLiteral("1.0 core-hours");
        QTest::newRow("GPU is shared") << 14400.0 << 18 << 0 << 16 << 1 << 3600.0 << QStringLiteral("1.0 GPU-hours");
        QTest::newRow("one of two GPUs") << 3600.0 << 1 << 0 << 16 << 2 << 3600.0 << QStringLiteral("1.0 GPU-hours");
        QTest::newRow("short") << 100.0 << 1 << 0 << 1 << 0 << 100.0 << QStringLiteral("0.03 core-hours");
        QTest::newRow("very short") << 1.0 << 1 << 0 << 1 << 0 << 1.0 << QStringLiteral("0.01 core-hours");
        QTest::newRow("long") << 360000.0 << 4 << 0 << 1 << 0 << 360000.0 << QStringLiteral("100 core-hours");
        QTest::newRow("nothing to train") << 0.0 << 0 << 0 << 2 << 0 << 0.0 << QString();
        QTest::newRow("unknown") << unknown << 2 << 0 << 2 << 0 << unknown << QString();
    }
    void costs()
    {
        QFETCH(double, work);
        QFETCH(int, experiments);
        QFETCH(int, workers);
        QFETCH(int, cores);
        QFETCH(int, gpus);
        QFETCH(double, seconds);
        const RunCost cost = runCost(work, experiments, workers, cores, gpus);
        QVERIFY(std::isnan(seconds) ? std::isnan(cost.seconds) : qFuzzyCompare(1 + cost.seconds, 1 + seconds));
        QTEST(costText(cost, {}), "words");
    }

    void priceIsKept()
    {
        QVERIFY(!hourPrice().isSet());
        setHourPrice({.amount = 2.5, .currency = QStringLiteral("EUR")});
        QCOMPARE(hourPrice(), (HourPrice {.amount = 2.5, .currency = QStringLiteral("EUR")}));
        const RunCost hour {.workers = 2, .seconds = 3600, .deviceHours = 2};
        const QString words = costText(hour, hourPrice());
        QVERIFY2(words.startsWith(QStringLiteral("2.0 core-hours · ")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("EUR")) && words.contains(QStringLiteral("2.50")), qPrintable(words));
        QCOMPARE(costText(hour, {.amount = 1.25}), QStringLiteral("2.0 core-hours · 1.25"));
        setHourPrice({});
        QVERIFY(!hourPrice().isSet());
    }

    void listIsReadBack()
    {
        Flow flow = sampleDigits();
        const QString convnet = QStringLiteral("convnet");
        flow.nodes[{convnet}].settings = {{QStringLiteral("lr"), Choices {{0.001, 0.01}}}};
        QList<ListedExperiment> list;
        for (const QJsonObject &settings : gridOf(flow.nodes[{convnet}], *NodeTypes::builtIn().find(convnet)))
            list.append({{convnet}, settings});
        QCOMPARE(list.size(), 2);
        const auto byTitle = experimentList(experimentListText(list, flow), flow, NodeTypes::builtIn());
        QVERIFY_RESULT(byTitle);
        QCOMPARE(*byTitle, list);
        const auto byId = experimentList(experimentListText(list, {}), flow, NodeTypes::builtIn());
        QVERIFY_RESULT(byId);
        QCOMPARE(*byId, list);
    }

private:
    QTemporaryDir m_settings;
};

QTEST_GUILESS_MAIN(TestRunCost)
#include "tst_runcost.moc"
