// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "base/json.h"
#include "experiments/mistakes.h"
#include "learning/evaluation.h"
#include "learning/trainer.h"
#include "shapes.h"
#include "testing.h"

#include <QTemporaryDir>

#include <cmath>
#include <thread>

using namespace rondo;

namespace {

constexpr qint64 pixelsOfOne = qint64(testing::Shapes::side) * testing::Shapes::side;

class TestModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Task task;
        task.type = QStringLiteral("convnet");
        task.settings = {{QStringLiteral("filters"), 4},
                         {QStringLiteral("dense"), 16},
                         {QStringLiteral("epochs"), 4},
                         {QStringLiteral("batch_size"), 16},
                         {QStringLiteral("lr"), 0.003}};
        task.folder = m_folder.path();
        task.device = QStringLiteral("cpu");
        TrainingReport report;
        const auto failure = train(
            task, m_shapes.data(),
            [this](const QJsonObject &event) {
                if (event[QLatin1String("name")].toString() == QLatin1String("val_loss"))
                    m_lastLoss = event[QLatin1String("value")].toDouble();
            },
            report);
        QVERIFY(!failure);
        m_isBestLast = report.bestEpoch == report.epochs;
    }

    void init() { testing::failOnWarnings(); }

    void aSavedModelAnswersAsItWasTrained()
    {
        const auto evaluation = evaluateModel(m_folder.path(), m_shapes.data(), QStringLiteral("cpu"));
        QVERIFY_RESULT(evaluation);
        const QJsonObject metrics = evaluation->metrics;
        QVERIFY(metrics[QLatin1String("val_accuracy")].toDouble() > 0.95);
        QVERIFY(metrics[QLatin1String("test_accuracy")].toDouble() > 0.9);
        if (m_isBestLast)
            QVERIFY(std::abs(metrics[QLatin1String("val_loss")].toDouble() - m_lastLoss) < 1e-5);
        for (const char *name : {"parameters", "size_mb", "flops", "latency_p50_ms", "latency_p95_ms",
                                 "images_per_second", "test_loss"})
            QVERIFY2(metrics[QLatin1String(name)].toDouble() > 0, name);
        QVERIFY(metrics[QLatin1String("latency_p50_ms")].toDouble()
                <= metrics[QLatin1String("latency_p95_ms")].toDouble());
    }

    void theConfusionCountsEachImageOnce()
    {
        const auto evaluation = evaluateModel(m_folder.path(), m_shapes.data(), QStringLiteral("cpu"));
        QVERIFY_RESULT(evaluation);
        const QJsonArray confusion = evaluation->report[QLatin1String("confusion")].toArray();
        QCOMPARE(confusion.size(), 3);
        int images = 0;
        int hits = 0;
        for (int truth = 0; truth < 3; ++truth)
            for (int answer = 0; answer < 3; ++answer) {
                images += confusion[truth][answer].toInt();
                hits += truth == answer ? confusion[truth][answer].toInt() : 0;
            }
        QCOMPARE(images, int(m_shapes.data().validation.size()));
        QCOMPARE(double(hits) / images, evaluation->metrics[QLatin1String("val_accuracy")].toDouble());
        const QJsonObject first = evaluation->report[QLatin1String("per_class")].toArray().first().toObject();
        QCOMPARE(first[QLatin1String("class")].toString(), QStringLiteral("left"));
        QVERIFY(first[QLatin1String("recall")].toDouble() > 0.8);
    }

    void eachMistakeIsASampleOfItsCell()
    {
        // Half of the validation images get another label: what the model then reads "wrong" is known.
        TrainingData data = m_shapes.data();
        for (size_t i = 0; i < data.validation.labels.size(); i += 2)
            data.validation.labels[i] = (data.validation.labels[i] + 1) % 3;
        const auto evaluation = evaluateModel(m_folder.path(), data, QStringLiteral("cpu"));
        QVERIFY_RESULT(evaluation);
        const QJsonArray confusion = evaluation->report[QLatin1String("confusion")].toArray();
        const auto mistakes
            = Mistakes::fromJson(evaluation->report[QLatin1String("mistakes")].toObject());
        QVERIFY(mistakes.total >= data.validation.size() / 3);
        QVERIFY(mistakes.total <= data.validation.size());
        double before = 1;
        for (const Mistake &mistake : mistakes.kept) {
            QCOMPARE(qint64(mistake.label), data.validation.labels[size_t(mistake.place)]);
            QVERIFY(mistake.predicted != mistake.label);
            QVERIFY(mistake.confidence <= before && mistake.confidence >= mistake.truth);
            before = mistake.confidence;
        }
        for (int label = 0; label < 3; ++label)
            for (int predicted = 0; predicted < 3; ++predicted) {
                const int counted = label == predicted ? 0 : confusion[label][predicted].toInt();
                QVERIFY(mistakes.ofCell(label, predicted).size() >= std::min(counted, Mistakes::perCell));
            }
        const auto test = Mistakes::fromJson(evaluation->report[QLatin1String("test_mistakes")].toObject());
        int wrong = 0;
        const QJsonArray testConfusion = evaluation->report[QLatin1String("test_confusion")].toArray();
        for (int label = 0; label < 3; ++label)
            for (int predicted = 0; predicted < 3; ++predicted)
                wrong += label == predicted ? 0 : testConfusion[label][predicted].toInt();
        QCOMPARE(test.total, qint64(wrong));
    }

    void theSignatureIsThatOfTheData()
    {
        const auto model = Model::load(m_folder.path());
        QVERIFY_RESULT(model);
        const Model::Signature &signature = (*model)->signature();
        QCOMPARE(signature.inputShape, (QList<qint64> {1, testing::Shapes::side, testing::Shapes::side}));
        QCOMPARE(signature.classNames, m_shapes.data().classes);
        QCOMPARE(signature.inputName, QStringLiteral("image"));
        QCOMPARE((*model)->description()[QLatin1String("type")].toString(), QStringLiteral("convnet"));
    }

    void aBatchAnswersLikeItsRows()
    {
        const auto model = Model::load(m_folder.path());
        QVERIFY_RESULT(model);
        const std::vector<float> input = someInput(6);
        std::vector<float> together(6 * 3);
        QVERIFY_RESULT((*model)->infer(input, 6, together));
        for (size_t row = 0; row < 6; ++row) {
            std::vector<float> alone(3);
            QVERIFY_RESULT(
                (*model)->infer(std::span(input).subspan(row * pixelsOfOne, pixelsOfOne), 1, alone));
            float sum = 0;
            for (size_t i = 0; i < 3; ++i) {
                QVERIFY(std::abs(alone[i] - together[row * 3 + i]) < 1e-5F);
                sum += alone[i];
            }
            QVERIFY(std::abs(sum - 1) < 1e-5F);
        }
    }

    void severalThreadsMayAsk()
    {
        const auto model = Model::load(m_folder.path());
        QVERIFY_RESULT(model);
        const std::vector<float> input = someInput(2);
        std::vector<float> expected(6);
        QVERIFY_RESULT((*model)->infer(input, 2, expected));
        std::atomic<int> wrong = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] {
                for (int n = 0; n < 50; ++n) {
                    std::vector<float> output(6);
                    if (!(*model)->infer(input, 2, output) || output != expected)
                        ++wrong;
                }
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(wrong.load(), 0);
    }

    void wrongSizesAreRefused()
    {
        const auto model = Model::load(m_folder.path());
        QVERIFY_RESULT(model);
        std::vector<float> input(size_t(pixelsOfOne) * 2);
        std::vector<float> output(3);
        QVERIFY_ERROR((*model)->infer(input, 1, output), QString::number(pixelsOfOne));
        QVERIFY(!(*model)->infer(std::span(input).first(pixelsOfOne), 1, std::span(output).first(2)).ok());
        QVERIFY(!(*model)->infer({}, 0, {}).ok());
        QVERIFY(!(*model)->infer(input, -2, output).ok());
    }

    void damagedModelsAreRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *key, const QJsonValue &value, const char *word) {
            QTest::newRow(name) << QString::fromLatin1(key) << value << QString::fromLatin1(word);
        };
        row("format", "format", QStringLiteral("x"), "format");
        row("newer version", "version", 2, "Update Rondo");
        row("no classes", "classes", QJsonArray(), "classes");
        row("other classes", "classes", QJsonArray {QStringLiteral("a"), QStringLiteral("b")}, "score");
        row("no shape", "input", QJsonObject(), "shape");
        row("negative shape", "input", QJsonObject {{QStringLiteral("shape"), QJsonArray {1, -12, 12}}},
            "shape");
        row("huge shape", "input",
            QJsonObject {{QStringLiteral("shape"), QJsonArray {1, 2000000000, 2000000000}}}, "shape");
        row("other shape", "input", QJsonObject {{QStringLiteral("shape"), QJsonArray {1, 40, 40}}}, "Layer");
        row("no layers", "layers", QJsonArray(), "layer");
        row("deviation 0", "normalisation",
            QJsonObject {{QStringLiteral("mean"), 0}, {QStringLiteral("std"), 0}}, "std");
        row("weights elsewhere", "weights", QStringLiteral("../../etc/passwd"), "model.safetensors");
        row("weights of the other kind", "weights", QStringLiteral("model.pt"), "model.pt");
    }

    void damagedModelsAreRefused()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(QString, expected);
        const QTemporaryDir folder;
        auto json = *readObject(m_folder.filePath(QStringLiteral("model.json")));
        json[key] = value;
        QVERIFY_RESULT(writeFileAtomically(folder.filePath(QStringLiteral("model.json")), jsonLine(json)));
        QVERIFY(QFile::copy(m_folder.filePath(QStringLiteral("model.safetensors")),
                            folder.filePath(QStringLiteral("model.safetensors"))));
        QVERIFY_ERROR(Model::load(folder.path()), expected);
    }

    void weightsThatAreNotThereAreNamed()
    {
        const QTemporaryDir folder;
        QVERIFY_ERROR(Model::load(folder.path()), QStringLiteral("model.json"));
        QVERIFY(QFile::copy(m_folder.filePath(QStringLiteral("model.json")),
                            folder.filePath(QStringLiteral("model.json"))));
        QVERIFY_ERROR(Model::load(folder.path()), QStringLiteral("model.safetensors"));
    }

    void aScriptModelThatIsNoneIsRefused()
    {
        const QTemporaryDir folder;
        auto json = *readObject(m_folder.filePath(QStringLiteral("model.json")));
        json[QStringLiteral("weights")] = QStringLiteral("model.pt");
        QVERIFY_RESULT(writeFileAtomically(folder.filePath(QStringLiteral("model.json")), jsonLine(json)));
        for (const QByteArray &bytes : {QByteArray(), QByteArray("import os"), QByteArray("PK\3\4garbage")}) {
            QVERIFY_RESULT(writeFileAtomically(folder.filePath(QStringLiteral("model.pt")), bytes));
            QVERIFY_ERROR(Model::load(folder.path()), QStringLiteral("TorchScript"));
        }
    }

    void theEnvironmentNamesItsParts()
    {
        QVERIFY(environment()[QLatin1String("torch")].toString().contains(QLatin1Char('.')));
        QVERIFY(!environment()[QLatin1String("blas")].toString().isEmpty());
        QCOMPARE(devices().first()[QLatin1String("device")].toString(), QStringLiteral("cpu"));
        QVERIFY(devices().first()[QLatin1String("cores")].toInt() >= 1);
    }

private:
    std::vector<float> someInput(size_t rows) const
    {
        std::vector<float> input(rows * size_t(pixelsOfOne));
        for (size_t i = 0; i < input.size(); ++i)
            input[i] = float(m_shapes.pixels()[i]) / 255;
        return input;
    }

    testing::Shapes m_shapes;
    QTemporaryDir m_folder;
    double m_lastLoss = 0;
    bool m_isBestLast = false;
};

} // namespace

QTEST_GUILESS_MAIN(TestModel)
#include "tst_model.moc"
