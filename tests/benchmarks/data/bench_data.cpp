// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the import of MNIST and the drawing of digits: bench_data [FOLDER OF THE MNIST FILES]
#include "data/digits.h"
#include "data/formats.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <limits>

using namespace rondo;

namespace {

constexpr int repetitions = 3;
constexpr int digitCount = 50000;

double secondsOf(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

//! The best of some, each into an empty object store; negative when it failed.
template <class Work> double bestSeconds(const Work &work)
{
    double best = std::numeric_limits<double>::infinity();
    for (int i = 0; i < repetitions; ++i) {
        const QTemporaryDir folder;
        auto objects = ObjectStore::open(folder.path());
        if (!objects)
            return -1;
        QElapsedTimer timer;
        timer.start();
        const Result<Digest> digest = work(*objects);
        if (!digest) {
            std::fprintf(stderr, "%s\n", qPrintable(digest.errorText()));
            return -1;
        }
        best = std::min(best, secondsOf(timer));
    }
    return best;
}

double drawnPerSecond()
{
    QElapsedTimer timer;
    timer.start();
    quint64 ink = 0;
    for (int i = 0; i < digitCount; ++i)
        ink += drawDigit(i % 10, quint64(i / 10), quint64(i % 10))[14 * 28 + 14];
    const double seconds = secondsOf(timer);
    return ink > 0 ? digitCount / seconds : 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const double generating = bestSeconds([](ObjectStore &objects) {
        return generateDigits(objects, {.train = digitCount - 10000, .test = 10000});
    });
    QJsonObject result {{QStringLiteral("digits_per_second_one_thread"), drawnPerSecond()},
                        {QStringLiteral("digits_per_second_stored"), digitCount / generating}};
    bool worked = generating > 0;
    if (const QStringList arguments = QCoreApplication::arguments(); arguments.size() > 1) {
        const double importing
            = bestSeconds([&](ObjectStore &objects) { return importIdxFolder(objects, arguments[1]); });
        result.insert(QStringLiteral("import_mnist_seconds"), importing);
        worked = worked && importing > 0;
    }
    std::puts(QJsonDocument(result).toJson().constData());
    return worked ? 0 : 1;
}
