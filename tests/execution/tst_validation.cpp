// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/validation.h"
#include "testing.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace rondo;

namespace {

Experiment trained(qint64 id, const QMap<QString, double> &metrics)
{
    Experiment experiment;
    experiment.id = {id};
    experiment.name = QStringLiteral("convnet-%1").arg(id);
    experiment.state = ExperimentState::Done;
    experiment.model = QStringLiteral("sha256:1");
    experiment.metrics = metrics;
    return experiment;
}

Experiment accurate(qint64 id, double accuracy)
{
    return trained(id,
                   {{QStringLiteral("val_accuracy"), accuracy},
                    {QStringLiteral("val_loss"), 1 - accuracy},
                    {QStringLiteral("size_mb"), 1.0 + double(id)},
                    {QStringLiteral("flops"), 5e6},
                    {QStringLiteral("latency_p95_ms"), 2.5}});
}

QJsonObject settings(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class TestValidation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void checks_data()
    {
        QTest::addColumn<QByteArray>("gate");
        QTest::addColumn<QString>("failedCheck");
        QTest::addColumn<double>("by");
        QTest::newRow("accuracy reached") << QByteArray(R"({"min_accuracy":0.95})") << QString() << 0.0;
        QTest::newRow("accuracy missed")
            << QByteArray(R"({"min_accuracy":0.99})") << QStringLiteral("min_accuracy") << 0.04;
        QTest::newRow("small enough") << QByteArray(R"({"max_size_mb":2})") << QString() << 0.0;
        QTest::newRow("too large") << QByteArray(R"({"max_size_mb":0.5})") << QStringLiteral("max_size_mb")
                                   << 1.5;
        QTest::newRow("few operations") << QByteArray(R"({"max_mflops":5})") << QString() << 0.0;
        QTest::newRow("many operations")
            << QByteArray(R"({"max_mflops":3})") << QStringLiteral("max_mflops") << 2.0;
        QTest::newRow("fast") << QByteArray(R"({"max_latency_ms":50})") << QString() << 0.0;
        QTest::newRow("slow") << QByteArray(R"({"max_latency_ms":2})") << QStringLiteral("max_latency_ms")
                              << 0.5;
        QTest::newRow("limit as text")
            << QByteArray(R"({"min_accuracy":"0.99"})") << QStringLiteral("min_accuracy") << 0.04;
    }
    void checks()
    {
        QFETCH(QByteArray, gate);
        QFETCH(QString, failedCheck);
        QFETCH(double, by);
        const Validation validation = evaluateModels(settings(gate.constData()), {accurate(1, 0.95)});
        const auto &failures = validation.outcomes.at(0).failures;
        QCOMPARE(validation.best.isValid(), failedCheck.isEmpty());
        QCOMPARE(failures.size(), failedCheck.isEmpty() ? 0 : 1);
        if (failedCheck.isEmpty())
            return;
        QCOMPARE(failures.at(0).check, failedCheck);
        QVERIFY(qAbs(qAbs(failures.at(0).value - failures.at(0).limit) - by) < 1e-9);
        QVERIFY2(failures.at(0).text.contains(QStringLiteral("by ")), qPrintable(failures.at(0).text));
    }

    void bestOfThoseThatPass()
    {
        const QList<Experiment> models {accurate(1, 0.95), accurate(2, 0.97), accurate(3, 0.99)};
        QCOMPARE(evaluateModels(settings(R"({"min_accuracy":0.9})"), models).best.value, 3);
        QCOMPARE(evaluateModels(settings(R"({"min_accuracy":0.9,"max_size_mb":3})"), models).best.value, 2);
        QCOMPARE(
            evaluateModels(settings(R"({"min_accuracy":0.9,"objective":"val_loss"})"), models).best.value, 3);
        QCOMPARE(evaluateModels(settings(R"({"min_accuracy":0.9})"), {accurate(4, 0.95), accurate(5, 0.95)})
                     .best.value,
                 4);
    }

    void notANumberNeverPasses_data()
    {
        QTest::addColumn<QByteArray>("gate");
        QTest::newRow("accuracy") << QByteArray(R"({"min_accuracy":0})");
        QTest::newRow("size") << QByteArray(R"({"max_size_mb":1e6})");
        QTest::newRow("latency") << QByteArray(R"({"max_latency_ms":1e6})");
        QTest::newRow("objective only") << QByteArray(R"({"max_mflops":1e6,"objective":"val_loss"})");
    }
    void notANumberNeverPasses()
    {
        QFETCH(QByteArray, gate);
        Experiment diverged
            = trained(1, {{QStringLiteral("val_accuracy"), rondo::nan}, {QStringLiteral("flops"), 1.0}});
        const Validation validation = evaluateModels(settings(gate.constData()), {diverged});
        QVERIFY(!validation.best.isValid());
        QVERIFY(!validation.outcomes.at(0).failures.isEmpty());
        const QJsonObject failure
            = validation.toJson({}).value(QLatin1String("models")).toArray().at(0).toObject();
        QVERIFY(!failure.value(QLatin1String("passes")).toBool(true));
    }

    void gateWithoutCheckLetsNothingThrough()
    {
        const Validation validation = evaluateModels(
            settings(R"({"objective":"val_accuracy","min_accuracy":null,"script":""})"), {accurate(1, 0.99)});
        QVERIFY(!validation.best.isValid());
        QVERIFY(validation.problem.contains(QStringLiteral("min_accuracy")));
    }

    void untrainedModelsFail()
    {
        Experiment failed = accurate(1, 0.99);
        failed.state = ExperimentState::Failed;
        Experiment withoutModel = accurate(2, 0.99);
        withoutModel.model.clear();
        const Validation validation
            = evaluateModels(settings(R"({"min_accuracy":0.5})"), {failed, withoutModel});
        QVERIFY(!validation.best.isValid());
        QCOMPARE(validation.outcomes.at(0).failures.at(0).check, QStringLiteral("training"));
        QCOMPARE(validation.outcomes.at(1).failures.at(0).check, QStringLiteral("training"));
    }

    void limitsAreThoseOfTheChecks()
    {
        const QList<MetricLimit> limits
            = limitsOf(settings(R"({"min_accuracy":0.9,"max_mflops":2,"max_latency_ms":"5","max_size_mb":null})"));
        QCOMPARE(limits.size(), 3);
        QVERIFY(limits.contains({QStringLiteral("min_accuracy"), QStringLiteral("val_accuracy"), 0.9, true}));
        QVERIFY(limits.contains({QStringLiteral("max_mflops"), QStringLiteral("flops"), 2e6, false}));
        QVERIFY(limits.contains({QStringLiteral("max_latency_ms"), QStringLiteral("latency_p95_ms"), 5, false}));
        QVERIFY(limitsOf({}).isEmpty());
    }

    void scriptDecidesToo()
    {
        const QJsonObject gate = settings(R"({"min_accuracy":0.9,"script":"check.py"})");
        const QList<Experiment> models {accurate(1, 0.95), accurate(2, 0.97), accurate(3, 0.99)};
        const Validation validation = evaluateModels(
            gate, models, {{{1}, {true, {}}}, {{2}, {false, QStringLiteral("reads 7 as 1")}}});
        QCOMPARE(validation.best.value, 1);
        QVERIFY(validation.outcomes.at(1).failures.at(0).text.contains(QStringLiteral("reads 7 as 1")));
        QVERIFY(validation.outcomes.at(2).failures.at(0).text.contains(QStringLiteral("not judged")));
    }
};

QTEST_GUILESS_MAIN(TestValidation)
#include "tst_validation.moc"
