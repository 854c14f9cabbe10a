// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/digits.h"
#include "data/formats.h"
#include "learning/learning.h"
#include "testing.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace rondo;

//! Whether what is learned from generated digits alone holds for real handwriting.
class TestRealDigits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void generatedDigitsTeachRealOnes()
    {
        const QString mnist = testing::sharedData(QStringLiteral("mnist"));
        if (mnist.isEmpty())
            QSKIP("the real MNIST files are not beside the checkout");
        QTemporaryDir folder;
        auto objects = ObjectStore::open(folder.filePath(QStringLiteral("objects")));
        QVERIFY_RESULT(objects);
        const auto generated = generateDigits(*objects, {.train = 12000, .test = 200});
        QVERIFY_RESULT(generated);
        const auto real = importIdxFolder(*objects, mnist);
        QVERIFY_RESULT(real);

        Task task;
        task.type = QStringLiteral("convnet");
        task.settings = {{QStringLiteral("lr"), 0.001},
                         {QStringLiteral("batch_size"), 128},
                         {QStringLiteral("epochs"), 3}};
        task.dataset = DatasetVersion::reference(*objects, *generated);
        task.folder = folder.filePath(QStringLiteral("experiment"));
        QVERIFY(QDir().mkpath(task.folder));
        QJsonObject last;
        performTask(task, [&](const QJsonObject &event) { last = event; });
        QVERIFY2(last.value(QLatin1String("event")) == QLatin1String("done"),
                 qPrintable(last.value(QLatin1String("error")).toString()));

        const auto model = Model::load(task.folder);
        QVERIFY_RESULT(model);
        const auto version = DatasetVersion::open(*objects, *real);
        QVERIFY_RESULT(version);
        const auto correct = countCorrect(**model, *version);
        QVERIFY_RESULT(correct);
        const double share = double(*correct) / double(version->split(Split::Test).size());
        qInfo("trained on 12000 generated digits only, %.2f %% of MNIST's test set are read right",
              100 * share);
        QVERIFY(share >= 0.8);
    }

private:
    static Result<qint64> countCorrect(const Model &model, const DatasetVersion &version)
    {
        constexpr size_t rows = 500;
        const auto indices = version.split(Split::Test);
        const size_t pixels = size_t(version.shape().size());
        qint64 correct = 0;
        for (size_t start = 0; start < indices.size(); start += rows) {
            const auto batch = indices.subspan(start, std::min(rows, indices.size() - start));
            std::vector<float> input;
            input.reserve(batch.size() * pixels);
            for (const quint32 index : batch) {
                for (const quint8 pixel : version.image(index))
                    input.push_back(float(pixel) / 255);
            }
            std::vector<float> output(batch.size() * 10);
            if (const auto answered = model.infer(input, qint64(batch.size()), output); !answered)
                return answered.error();
            for (size_t row = 0; row < batch.size(); ++row) {
                const auto scores = output.begin() + qint64(row) * 10;
                correct
                    += std::max_element(scores, scores + 10) - scores == version.label(batch[row]) ? 1 : 0;
            }
        }
        return correct;
    }
};

QTEST_GUILESS_MAIN(TestRealDigits)
#include "tst_realdigits.moc"
