// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/evaluation.h"

#include "base/json.h"
#include "experiments/mistakes.h"
#include "learning/kernels.h"
#include "learning/modeldescription.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Evaluation)
    };

    constexpr qint64 batchRows = 128;
    constexpr float smallestProbability = 1e-30F;

    //! Pixels as 0..1 in the order the model's input has: channel, row, column.
    void gatherInput(const LabelledImages &images, qint64 first, qint64 rows, qint64 size,
                     std::vector<float> &input)
    {
        const ImageShape flat {.channels = 1, .height = 1, .width = int(size)};
        input.resize(size_t(rows * size));
        for (qint64 row = 0; row < rows; ++row)
            kernels::gather(images.pixels[size_t(first + row)], flat, 1.0F / 255, 0,
                            input.data() + row * size);
    }

    //! Answers for one split.
    struct Answers {
        double loss = 0, accuracy = 0;
        std::vector<std::vector<qint64>> confusion; //!< [truth][answer]
        QList<Mistake> mistakes; //!< all, in the order of the split
    };

    //! A score of a model gone wrong may be no number.
    double probability(float score)
    {
        return std::isnan(score) ? 0 : std::clamp(double(score), 0.0, 1.0);
    }

    Result<Answers> answer(const Model &model, const LabelledImages &images, qint64 size)
    {
        const auto classes = size_t(model.signature().classes);
        Answers answers {.confusion = std::vector(classes, std::vector<qint64>(classes))};
        std::vector<float> input;
        std::vector<float> output;
        double hits = 0;
        for (qint64 first = 0; first < images.size(); first += batchRows) {
            const qint64 rows = std::min(batchRows, images.size() - first);
            gatherInput(images, first, rows, size, input);
            output.resize(size_t(rows) * classes);
            if (const auto inferred = model.infer(input, rows, output); !inferred)
                return inferred.error();
            for (qint64 row = 0; row < rows; ++row) {
                const std::span<const float> scores(output.data() + size_t(row) * classes, classes);
                const auto truth = size_t(images.labels[size_t(first + row)]);
                const auto best = size_t(std::max_element(scores.begin(), scores.end()) - scores.begin());
                if (best == truth)
                    hits += 1;
                else
                    answers.mistakes << Mistake {first + row, int(truth), int(best), probability(scores[best]),
                                                 probability(scores[truth])};
                ++answers.confusion[truth][best];
                answers.loss -= std::log(double(std::max(scores[truth], smallestProbability)));
            }
        }
        const double count = double(std::max<qint64>(images.size(), 1));
        answers.loss /= count;
        answers.accuracy = hits / count;
        return answers;
    }

    QJsonArray perClass(const std::vector<std::vector<qint64>> &confusion, const QStringList &names)
    {
        QJsonArray list;
        for (size_t i = 0; i < confusion.size(); ++i) {
            qint64 truth = 0;
            qint64 answered = 0;
            for (size_t j = 0; j < confusion.size(); ++j) {
                truth += confusion[i][j];
                answered += confusion[j][i];
            }
            const auto hits = double(confusion[i][i]);
            // Without an image or an answer of the class there is nothing to divide by: null, not a perfect
            // or a bad figure.
            list.append(QJsonObject {{QStringLiteral("class"), names.value(qsizetype(i))},
                                     {QStringLiteral("images"), truth},
                                     {QStringLiteral("precision"), jsonNumber(hits / double(answered))},
                                     {QStringLiteral("recall"), jsonNumber(hits / double(truth))}});
        }
        return list;
    }

    QJsonArray toJson(const std::vector<std::vector<qint64>> &confusion)
    {
        QJsonArray rows;
        for (const auto &counts : confusion) {
            QJsonArray row;
            for (const qint64 count : counts)
                row.append(count);
            rows.append(row);
        }
        return rows;
    }

    struct Latency {
        double median = 0, nearWorst = 0; //!< ms; 50th and 95th percentile
    };

    Result<Latency> latencyOf(const Model &model, const LabelledImages &images, qint64 size)
    {
        constexpr int warmUp = 20;
        constexpr int most = 300;
        constexpr qint64 longest = 1500; // ms in all, for large models
        std::vector<float> input;
        std::vector<float> output(size_t(model.signature().classes));
        std::vector<double> times;
        QElapsedTimer total;
        total.start();
        for (int i = 0; i < warmUp + most && (times.size() < 20 || !total.hasExpired(longest)); ++i) {
            gatherInput(images, i % images.size(), 1, size, input);
            QElapsedTimer clock;
            clock.start();
            if (const auto inferred = model.infer(input, 1, output); !inferred)
                return inferred.error();
            if (i >= warmUp)
                times.push_back(double(clock.nsecsElapsed()) * 1e-6);
        }
        std::sort(times.begin(), times.end());
        return Latency {times[times.size() / 2], times[times.size() * 95 / 100]};
    }

    Result<double> throughputOf(const Model &model, const LabelledImages &images, qint64 size)
    {
        constexpr qint64 longest = 500; // ms
        const qint64 rows = std::min(batchRows, images.size());
        std::vector<float> input;
        gatherInput(images, 0, rows, size, input);
        std::vector<float> output(size_t(rows) * size_t(model.signature().classes));
        qint64 done = 0;
        QElapsedTimer clock;
        for (int i = 0; i < 20 && (i < 3 || !clock.hasExpired(longest)); ++i) {
            if (i == 1)
                clock.start(); // the first one warms up
            if (const auto inferred = model.infer(input, rows, output); !inferred)
                return inferred.error();
            done += i >= 1 ? rows : 0;
        }
        return double(done) / (double(clock.nsecsElapsed()) * 1e-9);
    }

    Result<void> measureSpeed(const QString &folder, const TrainingData &data, QJsonObject &metrics)
    {
        const auto model = Model::load(folder, QStringLiteral("cpu"));
        if (!model)
            return model.error();
        const auto latency = latencyOf(**model, data.validation, data.shape.size());
        if (!latency)
            return latency.error();
        const auto throughput = throughputOf(**model, data.validation, data.shape.size());
        if (!throughput)
            return throughput.error();
        metrics[QStringLiteral("latency_p50_ms")] = latency->median;
        metrics[QStringLiteral("latency_p95_ms")] = latency->nearWorst;
        metrics[QStringLiteral("images_per_second")] = *throughput;
        return {};
    }

} // namespace

Result<Evaluation> evaluateModel(const QString &folder, const TrainingData &data, const QString &device)
{
    const auto model = Model::load(folder, device);
    if (!model)
        return model.error();
    const QJsonObject &description = (*model)->description();
    if ((*model)->signature().classNames.size() != data.classes.size())
        return Error {Text::tr("The model knows %1 classes and the dataset has %2. Train it on this dataset.")
                          .arg((*model)->signature().classes)
                          .arg(data.classes.size())};
    const auto validation = answer(**model, data.validation, data.shape.size());
    if (!validation)
        return validation.error();

    Evaluation evaluation;
    QJsonObject &metrics = evaluation.metrics;
    metrics[QStringLiteral("val_loss")] = jsonNumber(validation->loss);
    metrics[QStringLiteral("val_accuracy")] = validation->accuracy;
    if (data.test.size() > 0) {
        const auto test = answer(**model, data.test, data.shape.size());
        if (!test)
            return test.error();
        metrics[QStringLiteral("test_loss")] = jsonNumber(test->loss);
        metrics[QStringLiteral("test_accuracy")] = test->accuracy;
        evaluation.report[QStringLiteral("test_confusion")] = toJson(test->confusion);
        evaluation.report[QStringLiteral("test_mistakes")] = Mistakes::choose(test->mistakes).toJson();
    }
    for (const QString &key : {QStringLiteral("parameters"), QStringLiteral("flops")})
        if (description.contains(key))
            metrics[key] = description[key];
    const QString weights = folder + QLatin1Char('/') + description[QLatin1String("weights")].toString();
    metrics[QStringLiteral("size_mb")] = double(QFileInfo(weights).size()) * 1e-6;
    if (const auto measured = measureSpeed(folder, data, metrics); !measured)
        return measured.error();

    evaluation.report[QStringLiteral("classes")] = QJsonArray::fromStringList(data.classes);
    evaluation.report[QStringLiteral("confusion")] = toJson(validation->confusion);
    evaluation.report[QStringLiteral("mistakes")] = Mistakes::choose(validation->mistakes).toJson();
    evaluation.report[QStringLiteral("per_class")] = perClass(validation->confusion, data.classes);
    return evaluation;
}

} // namespace rondo
