// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "data/dataset.h"
#include "data/formats.h"
#include "learning/learning.h"
#include "learning/trainer.h"
#include "store/objectstore.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

// bench_training MNIST_FOLDER [EPOCHS]: trains the ConvNet with its defaults on MNIST for the given number of
// epochs (1), and prints
// {"images_per_second": ..., "torch": ..., ...}. Threads as in OMP_NUM_THREADS. Compare with
// plain_pytorch.py.

namespace {

rondo::Result<double> measure(const QString &folder, int epochs)
{
    using namespace rondo;
    const QTemporaryDir place;
    auto objects = ObjectStore::open(place.filePath(QStringLiteral("objects")));
    if (!objects)
        return objects.error();
    const auto digest = importIdxFolder(*objects, folder);
    if (!digest)
        return digest.error();
    const auto version = DatasetVersion::open(*objects, *digest);
    if (!version)
        return version.error();
    const auto data = trainingData(*version, 0);
    if (!data)
        return data.error();

    Task task;
    task.type = QStringLiteral("convnet");
    task.settings = {{QStringLiteral("epochs"), epochs}, {QStringLiteral("batch_size"), 128}};
    task.folder = place.path();
    TrainingReport report;
    if (const auto failure = train(
            task, *data, [](const QJsonObject &) {}, report))
        return Error {failure->text};
    return report.imagesPerSecond;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("Usage: bench_training MNIST_FOLDER [EPOCHS]\n", stderr);
        return 2;
    }
    const int epochs = std::max(1, arguments.value(2, QStringLiteral("1")).toInt());
    const auto imagesPerSecond = measure(arguments[1], epochs);
    if (!imagesPerSecond) {
        std::fputs(qPrintable(imagesPerSecond.errorText() + QLatin1Char('\n')), stderr);
        return EXIT_FAILURE;
    }
    QJsonObject result = rondo::environment();
    result[QStringLiteral("images_per_second")] = *imagesPerSecond;
    result[QStringLiteral("threads")] = qEnvironmentVariableIntValue("OMP_NUM_THREADS");
    std::puts(rondo::jsonLine(result).constData());
    return EXIT_SUCCESS;
}
