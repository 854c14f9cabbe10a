// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/digits.h"
#include "base/random.h"

#include <QCoreApplication>

#include <algorithm>
#include <thread>
#include <vector>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Digits)
    };

    constexpr int digits = 10;
    constexpr qint64 digitsAtOnce = 4096;
    constexpr quint64 testWriters = quint64(1) << 40;

    //! The digits of a writer's page of ten: each once, in random order.
    int digitOnPage(quint64 page, int place)
    {
        std::array<int, digits> order {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
        CountedRandom random(mixedBits(0x70616765, page));
        for (int i = digits - 1; i > 0; --i)
            std::swap(order[size_t(i)], order[size_t(random.below(i + 1))]);
        return order[size_t(place)];
    }

    struct Batch {
        std::vector<quint8> pixels;
        std::vector<quint8> labels;
    };

    //! Samples \a first to \a first + \a count of the writers from \a firstWriter on; each writer fills one
    //! page.
    Batch drawBatch(quint64 seed, quint64 firstWriter, qint64 first, qint64 count, double style)
    {
        Batch batch;
        batch.pixels.resize(size_t(count) * sizeof(DigitPixels));
        batch.labels.resize(size_t(count));
        const auto draw = [&](qint64 from, qint64 to) {
            for (qint64 i = from; i < to; ++i) {
                const quint64 writer = mixedBits(seed, firstWriter + quint64(first + i) / digits);
                const int position = int((first + i) % digits);
                const int digit = digitOnPage(writer, position);
                const DigitPixels pixels = drawDigit(digit, writer, quint64(position), style);
                std::copy(pixels.begin(), pixels.end(), batch.pixels.begin() + i * qint64(pixels.size()));
                batch.labels[size_t(i)] = quint8(digit);
            }
        };
        const qint64 parts = std::clamp<qint64>(std::thread::hardware_concurrency(), 1, 64);
        std::vector<std::jthread> threads;
        for (qint64 part = 1; part < parts; ++part)
            threads.emplace_back(draw, count * part / parts, count * (part + 1) / parts);
        draw(0, count / parts);
        return batch;
    }

    Error invalid(const QString &what, const QString &allowed)
    {
        return Error {Text::tr("Generated digits: %1. Allowed: %2.").arg(what, allowed)};
    }

    Result<void> check(const DigitOptions &options)
    {
        constexpr qint64 most = 10'000'000;
        if (!(options.style >= 0 && options.style <= 1))
            return invalid(Text::tr("style is %1").arg(options.style), Text::tr("0 to 1, for example 0.5"));
        if (options.train < digits || options.train > most)
            return invalid(Text::tr("train is %1").arg(options.train),
                           Text::tr("10 to %1, for example 12000").arg(most));
        if (options.test < 0 || options.test > most)
            return invalid(Text::tr("test is %1").arg(options.test),
                           Text::tr("0 to %1, for example 2000").arg(most));
        return {};
    }

} // namespace

Result<Digest> generateDigits(ObjectStore &objects, const DigitOptions &options, const Progress &progress)
{
    if (const auto checked = check(options); !checked)
        return checked.error();
    QStringList classes;
    for (int digit = 0; digit < digits; ++digit)
        classes.append(QString::number(digit));
    DatasetWriter writer(objects, ImageShape {}, classes);
    const qint64 total = options.train + options.test;
    const auto addAll
        = [&](qint64 count, quint64 firstWriter, std::optional<Split> split, qint64 before) -> Result<void> {
        for (qint64 start = 0; start < count; start += digitsAtOnce) {
            const qint64 size = std::min(digitsAtOnce, count - start);
            const Batch batch = drawBatch(options.seed, firstWriter, start, size, options.style);
            if (const auto added = writer.addMany(batch.pixels, batch.labels, split); !added)
                return added;
            if (progress && !progress(before + start + size, total, Text::tr("Drawing digits")))
                return Error {Text::tr("Drawing digits was stopped. Nothing was recorded.")};
        }
        return {};
    };
    if (const auto added = addAll(options.train, 0, {}, 0); !added)
        return added.error();
    if (const auto added = addAll(options.test, testWriters, Split::Test, options.train); !added)
        return added.error();
    return writer.finish(options.seed);
}

} // namespace rondo
