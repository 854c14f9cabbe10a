// SPDX-License-Identifier: GPL-3.0-or-later
// bench_forward make FOLDER: writes a ConvNet with random weights. bench_forward run FOLDER SECONDS ROWS...:
// its forward pass in a loop. Prints {"ROWS": rows per second, ...}.
#include "base/files.h"
#include "base/memory.h"
#include "learning/architecture.h"
#include "learning/learning.h"
#include "learning/modeldescription.h"
#include "learning/safetensors.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTextStream>

#include <chrono>
#include <cmath>
#include <random>

using namespace rondo;

namespace {
Result<void> makeModel(const QString &folder)
{
    const QJsonObject settings {
        {QStringLiteral("filters"), 32}, {QStringLiteral("dense"), 128}, {QStringLiteral("dropout"), 0.25}};
    ModelDescription description {.type = QStringLiteral("convnet"),
                                  .settings = settings,
                                  .shape = {1, 28, 28},
                                  .mean = 0.1307,
                                  .deviation = 0.3081};
    for (int digit = 0; digit < 10; ++digit)
        description.classes.append(QString::number(digit));
    auto architecture = Architecture::design(description.type, settings, description.shape, 10);
    if (!architecture)
        return architecture.error();
    description.architecture = *architecture;
    description.weights = weightsFileName;

    std::mt19937 random(1);
    std::vector<std::vector<float>> storage;
    QList<TensorBytes> tensors;
    for (const Architecture::Tensor &tensor : architecture->tensors()) {
        const double fanIn = static_cast<double>(tensor.size()) / static_cast<double>(tensor.shape.first());
        const auto bound = static_cast<float>(std::sqrt(6.0 / std::max(1.0, fanIn)));
        std::uniform_real_distribution<float> weight(-bound, bound);
        std::vector<float> &values = storage.emplace_back(static_cast<std::size_t>(tensor.size()));
        for (float &value : values)
            value = weight(random);
        tensors.append({tensor.name, QStringLiteral("F32"), tensor.shape, std::as_bytes(std::span(values))});
    }
    if (auto written
        = writeFileAtomically(folder + u'/' + modelFileName, QJsonDocument(description.toJson()).toJson());
        !written)
        return written;
    return writeSafetensors(folder + u'/' + weightsFileName, tensors);
}

Result<double> rowsPerSecond(const Model &model, qint64 rows, double seconds)
{
    using Clock = std::chrono::steady_clock;
    std::mt19937 random(2);
    std::vector<float> input(static_cast<std::size_t>(rows) * 784),
        output(static_cast<std::size_t>(rows) * 10);
    for (float &value : input)
        value = random() % 5 == 0 ? static_cast<float>(random() % 256) / 255.0F : 0.0F;
    constexpr int warmUps = 20;
    for (int i = 0; i < warmUps; ++i) {
        if (const auto done = model.infer(input, rows, output); !done)
            return done.error();
    }
    qint64 count = 0;
    const auto begin = Clock::now();
    double elapsed = 0;
    while (elapsed < seconds) {
        if (const auto done = model.infer(input, rows, output); !done)
            return done.error();
        count += rows;
        elapsed = std::chrono::duration<double>(Clock::now() - begin).count();
    }
    return static_cast<double>(count) / elapsed;
}

int fail(const QString &text)
{
    QTextStream(stderr) << text << Qt::endl;
    return 1;
}
} // namespace

int main(int argc, char **argv)
{
    keepFreedMemory(); // as rondo-server does
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QLatin1String("make")) {
        const auto made = makeModel(arguments[2]);
        return made ? 0 : fail(made.errorText());
    }
    if (arguments.size() < 5 || arguments[1] != QLatin1String("run"))
        return fail(QStringLiteral("bench_forward make FOLDER, or bench_forward run FOLDER SECONDS ROWS..."));
    const auto model = Model::load(arguments[2]);
    if (!model)
        return fail(model.errorText());
    QJsonObject result;
    for (const QString &rows : arguments.mid(4)) {
        const auto rate = rowsPerSecond(**model, rows.toLongLong(), arguments[3].toDouble());
        if (!rate)
            return fail(rate.errorText());
        result.insert(rows, *rate);
    }
    QTextStream(stdout) << QString::fromUtf8(QJsonDocument(result).toJson(QJsonDocument::Compact))
                        << Qt::endl;
    return 0;
}
