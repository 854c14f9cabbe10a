// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "base/json.h"
#include "experiments/epochconfusion.h"
#include "learning/evaluation.h"
#include "learning/trainer.h"
#include "shapes.h"
#include "testing.h"

#include <QTemporaryDir>

#include <cmath>

using namespace rondo;

namespace {

QJsonObject settingsFrom(const char *json)
{
    return *parseObject(QByteArray(json), QStringLiteral("settings"));
}

//! One training in a folder of its own, with everything it said.
struct Trained {
    QTemporaryDir folder;
    QList<QJsonObject> events;
    std::optional<TaskFailure> failure;
    TrainingReport report;

    QList<double> metric(const QString &name) const
    {
        QList<double> values;
        for (const QJsonObject &event : events)
            if (event[QLatin1String("name")].toString() == name)
                values.append(numberOrNaN(event[QLatin1String("value")]));
        return values;
    }

    //! What the events "confusion" told, by epoch.
    QMap<int, QJsonArray> confusions() const
    {
        QMap<int, QJsonArray> matrices;
        for (const QJsonObject &event : events) {
            if (const auto told = EpochConfusion::fromEvent(event))
                matrices.insert(told->epoch, told->counts);
        }
        return matrices;
    }

    QByteArray weights() const { return *readFile(folder.filePath(QStringLiteral("model.safetensors"))); }

    int count(const QString &kind) const
    {
        return int(std::ranges::count_if(events, [&](const QJsonObject &event) {
            return event[QLatin1String("event")].toString() == kind;
        }));
    }
};

//! Thrown out of a training by its listener: as abrupt as a kill, as far as the files are concerned.
struct Interrupted : std::exception { };

class TestTraining : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Trained> trained(const QString &type, const QJsonObject &settings, qint64 seed = 1)
    {
        auto result = std::make_unique<Trained>();
        train(*result, type, settings, seed);
        return result;
    }

    void train(Trained &result, const QString &type, const QJsonObject &settings, qint64 seed = 1,
               int interruptAfter = 0)
    {
        trainOn(m_shapes.data(), result, type, settings, seed, interruptAfter);
    }

    void trainOn(const TrainingData &data, Trained &result, const QString &type, const QJsonObject &settings,
                 qint64 seed = 1, int interruptAfter = 0)
    {
        Task task;
        task.type = type;
        task.settings = settings;
        task.folder = result.folder.path();
        task.seed = seed;
        task.device = QStringLiteral("cpu");
        const EventSink sink = [&](const QJsonObject &event) {
            result.events.append(event);
            if (event[QLatin1String("event")].toString() == QLatin1String("checkpoint")
                && event[QLatin1String("epoch")].toInt() == interruptAfter)
                throw Interrupted();
        };
        try {
            result.failure = rondo::train(task, data, sink, result.report);
        } catch (const Interrupted &) {
            result.events.append(QJsonObject {{QStringLiteral("event"), QStringLiteral("interrupted")}});
        }
    }

private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void everyNetworkLearns_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("settings");
        QTest::newRow("convnet") << QStringLiteral(
            "convnet") << QByteArray(R"({"filters":4,"dense":16,"batch_size":16,"epochs":4,"lr":0.003})");
        QTest::newRow("vgg") << QStringLiteral("vgg")
                             << QByteArray(R"({"depth":5,"width":4,"batch_size":16,"epochs":5,"lr":0.01})");
        QTest::newRow("deep vgg") << QStringLiteral(
            "vgg") << QByteArray(R"({"depth":11,"width":4,"batch_size":16,"epochs":6,"lr":0.003})");
        QTest::newRow("mlp") << QStringLiteral("mlp")
                             << QByteArray(R"({"hidden":16,"batch_size":16,"epochs":4,"lr":0.003})");
        QTest::newRow("sgd, step")
            << QStringLiteral("mlp")
            << QByteArray(
                   R"({"optimizer":"sgd","lr":0.02,"schedule":"step","epochs":4,"batch_size":16,"weight_decay":0.0001})");
        QTest::newRow("adamw, cosine, affine")
            << QStringLiteral("convnet")
            << QByteArray(
                   R"({"optimizer":"adamw","filters":4,"dense":16,"lr":0.003,"schedule":"cosine","epochs":5,"batch_size":16,
                                                "augmentation":"affine","weight_decay":0.01})");
        QTest::newRow("shift, partial batch")
            << QStringLiteral("mlp")
            << QByteArray(R"({"augmentation":"shift","batch_size":17,"epochs":4,"lr":0.003})");
    }

    void everyNetworkLearns()
    {
        QFETCH(QString, type);
        QFETCH(QByteArray, settings);
        const auto result = trained(type, settingsFrom(settings.constData()));
        QVERIFY2(!result->failure, qPrintable(result->failure ? result->failure->text : QString()));
        const auto loss = result->metric(QStringLiteral("val_loss"));
        QVERIFY2(loss.last() < loss.first(), qPrintable(QString::number(loss.last())));
        QVERIFY2(result->metric(QStringLiteral("val_accuracy")).last() > 0.95,
                 qPrintable(QString::number(result->metric(QStringLiteral("val_accuracy")).last())));
        QCOMPARE(result->count(QStringLiteral("checkpoint")), result->report.epochs);
        QCOMPARE(result->events.first()[QLatin1String("event")].toString(), QStringLiteral("started"));
        QVERIFY(result->report.imagesPerSecond > 0);
    }

    void progressRunsToTheEnd()
    {
        const auto result = trained(QStringLiteral("mlp"), settingsFrom(R"({"epochs":3})"));
        double last = 0;
        for (const QJsonObject &event : result->events) {
            if (event[QLatin1String("event")].toString() != QLatin1String("progress"))
                continue;
            QVERIFY(event[QLatin1String("fraction")].toDouble() >= last);
            last = event[QLatin1String("fraction")].toDouble();
            QCOMPARE(event[QLatin1String("epochs")].toInt(), 3);
        }
        QCOMPARE(last, 1.0);
    }

    void anEpochMayBeOneStep()
    {
        const auto result = trained(QStringLiteral("mlp"), settingsFrom(R"({"batch_size":1000,"epochs":3})"));
        QVERIFY2(!result->failure, qPrintable(result->failure ? result->failure->text : QString()));
        QCOMPARE(result->metric(QStringLiteral("val_loss")).size(), 3);
        for (const double loss : result->metric(QStringLiteral("loss")))
            QVERIFY(std::isfinite(loss));
    }

    void equalSeedsGiveEqualWeights()
    {
        const auto settings
            = settingsFrom(R"({"filters":4,"dense":16,"batch_size":16,"epochs":2,"augmentation":"affine"})");
        const QByteArray weights = trained(QStringLiteral("convnet"), settings, 3)->weights();
        QVERIFY(weights == trained(QStringLiteral("convnet"), settings, 3)->weights());
        QVERIFY(weights != trained(QStringLiteral("convnet"), settings, 4)->weights());
    }

    void aResumedTrainingEndsLikeAnUnbrokenOne_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("settings");
        QTest::newRow("convnet, adam")
            << QStringLiteral("convnet")
            << QByteArray(
                   R"({"filters":4,"dense":16,"batch_size":16,"epochs":4,"schedule":"cosine","augmentation":"shift"})");
        QTest::newRow("vgg, sgd")
            << QStringLiteral("vgg")
            << QByteArray(R"({"depth":5,"width":2,"batch_size":16,"epochs":4,"optimizer":"sgd","lr":0.05})");
    }

    void aResumedTrainingEndsLikeAnUnbrokenOne()
    {
        QFETCH(QString, type);
        QFETCH(QByteArray, settings);
        const QJsonObject json = settingsFrom(settings.constData());
        const auto unbroken = trained(type, json);

        Trained broken;
        train(broken, type, json, 1, 2);
        QCOMPARE(broken.count(QStringLiteral("interrupted")), 1);
        QVERIFY(!QFileInfo::exists(broken.folder.filePath(QStringLiteral("model.safetensors"))));
        broken.events.clear();
        train(broken, type, json);
        QVERIFY(!broken.failure);
        // What was told before the checkpoint is told once more, in case that it was lost with who listened.
        for (const char *name : {"val_loss", "val_accuracy"})
            QCOMPARE(broken.metric(QLatin1String(name)), unbroken->metric(QLatin1String(name)));
        QVERIFY(broken.metric(QStringLiteral("loss")).size() >= 4);
        auto matrices = unbroken->confusions();
        matrices.remove(1); // only the newest one counts
        QCOMPARE(broken.confusions(), matrices);
        QVERIFY(broken.weights() == unbroken->weights());
    }

    void eachEpochTellsItsConfusion()
    {
        const auto result = trained(QStringLiteral("mlp"), settingsFrom(R"({"hidden":4,"epochs":5,"lr":0.003})"));
        QVERIFY(!result->failure);
        const auto matrices = result->confusions();
        QCOMPARE(matrices.keys(), (QList {1, 2, 3, 4, 5}));
        const auto accuracies = result->metric(QStringLiteral("val_accuracy"));
        QVERIFY2(accuracies.first() < 1, "it must make mistakes to be told apart");
        const auto images = double(m_shapes.data().validation.size());
        for (auto it = matrices.begin(); it != matrices.end(); ++it) {
            double total = 0;
            double right = 0;
            for (int truth = 0; truth < 3; ++truth) {
                double ofClass = 0;
                for (const QJsonValue &count : it->at(truth).toArray())
                    ofClass += count.toDouble();
                QCOMPARE(ofClass, images / 3); // rows are the truth
                total += ofClass;
                right += it->at(truth)[truth].toDouble();
            }
            QCOMPARE(total, images);
            QCOMPARE(right / images, accuracies[it.key() - 1]);
        }
        const auto evaluation = evaluateModel(result->folder.path(), m_shapes.data(), QStringLiteral("cpu"));
        QVERIFY_RESULT(evaluation);
        QCOMPARE(evaluation->report[QLatin1String("confusion")].toArray(), matrices[result->report.bestEpoch]);
        for (const QJsonObject &event : result->events) {
            if (event[QLatin1String("event")].toString() == QLatin1String("confusion"))
                QCOMPARE(event[QLatin1String("classes")].toArray(), QJsonArray::fromStringList(m_shapes.data().classes));
        }
    }

    void manyClassesTellNoConfusion()
    {
        TrainingData data = m_shapes.data();
        while (data.classes.size() <= EpochConfusion::mostClasses)
            data.classes << QString::number(data.classes.size());
        Trained result;
        trainOn(data, result, QStringLiteral("mlp"), settingsFrom(R"({"hidden":4,"epochs":2})"));
        QVERIFY(!result.failure);
        QCOMPARE(result.count(QStringLiteral("confusion")), 0);
        QCOMPARE(result.metric(QStringLiteral("val_loss")).size(), 2);
    }

    void aCheckpointOfSomethingElseIsLeftAlone()
    {
        Trained result;
        train(result, QStringLiteral("mlp"), settingsFrom(R"({"epochs":3,"hidden":8})"), 1, 1);
        result.events.clear();
        train(result, QStringLiteral("mlp"), settingsFrom(R"({"epochs":3,"hidden":9})"));
        QVERIFY(!result.failure);
        QCOMPARE(result.metric(QStringLiteral("val_loss")).size(), 3);
    }

    void aDamagedCheckpointIsLeftAlone()
    {
        Trained result;
        const auto settings = settingsFrom(R"({"epochs":3,"hidden":8})");
        train(result, QStringLiteral("mlp"), settings, 1, 1);
        const QString path = result.folder.filePath(QStringLiteral("checkpoint.safetensors"));
        QVERIFY_RESULT(writeFileAtomically(path, readFile(path)->chopped(100)));
        result.events.clear();
        train(result, QStringLiteral("mlp"), settings);
        QVERIFY(!result.failure);
        QCOMPARE(result.metric(QStringLiteral("val_loss")).size(), 3);
        QVERIFY(result.weights() == trained(QStringLiteral("mlp"), settings)->weights());
    }

    void aLossThatIsNoNumberEndsIt()
    {
        const auto result
            = trained(QStringLiteral("mlp"),
                      settingsFrom(R"({"lr":1000,"optimizer":"sgd","epochs":5,"batch_size":16})"));
        QVERIFY(result->failure);
        QCOMPARE(result->failure->kind, QStringLiteral("nan"));
        QVERIFY2(result->failure->text.contains(QLatin1String("learning rate")),
                 qPrintable(result->failure->text));
        QVERIFY2(result->failure->text.contains(QLatin1String("epoch 1")), qPrintable(result->failure->text));
        QVERIFY(std::isnan(result->metric(QStringLiteral("loss")).last()));
    }

    void itStopsWhenNothingIsGained()
    {
        const auto result = trained(QStringLiteral("mlp"),
                                    settingsFrom(R"({"epochs":60,"patience":2,"min_gain":0.01,"lr":0.003})"));
        QVERIFY(!result->failure);
        QVERIFY2(result->report.epochs < 40, qPrintable(QString::number(result->report.epochs)));
        QVERIFY(result->report.epochs >= 3);
        QVERIFY(result->report.bestEpoch <= result->report.epochs);
    }

    void badTasksFailInWords_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<QString>("device");
        QTest::addColumn<QString>("expected");
        QTest::newRow("type") << QStringLiteral("svm") << QByteArray("{}") << QStringLiteral("cpu")
                              << QStringLiteral("svm");
        QTest::newRow("lr") << QStringLiteral("mlp") << QByteArray(R"({"lr":"x"})") << QStringLiteral("cpu")
                            << QStringLiteral("lr");
        QTest::newRow("device") << QStringLiteral("mlp") << QByteArray("{}") << QStringLiteral("tpu")
                                << QStringLiteral("tpu");
        QTest::newRow("GPU number") << QStringLiteral("mlp") << QByteArray("{}") << QStringLiteral("cuda:99")
                                    << QStringLiteral("cuda:99");
    }

    void badTasksFailInWords()
    {
        QFETCH(QString, type);
        QFETCH(QByteArray, settings);
        QFETCH(QString, device);
        QFETCH(QString, expected);
        Task task;
        task.type = type;
        task.settings = settingsFrom(settings.constData());
        task.device = device;
        TrainingReport report;
        const auto failure = rondo::train(
            task, m_shapes.data(), [](const QJsonObject &) {}, report);
        QVERIFY(failure);
        QVERIFY2(failure->text.contains(expected), qPrintable(failure->text));
        QCOMPARE(failure->kind, QStringLiteral("error"));
    }

private:
    testing::Shapes m_shapes;
};

} // namespace

QTEST_GUILESS_MAIN(TestTraining)
#include "tst_training.moc"
