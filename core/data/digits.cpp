// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/digits.h"

#include "data/penstroke.h"
#include "data/random.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <thread>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Digits)
    };

    constexpr int digits = 10;
    constexpr double side = 28;
    constexpr double box = 20; // MNIST's digits fill a box of this size
    constexpr qint64 digitsAtOnce = 4096;
    constexpr quint64 testWriters = quint64(1) << 40;

    //! What stays the same when one person writes many digits.
    struct Hand {
        double slant = 0; //!< right per down, negative: leans right
        double width = 1; //!< of the digits, relative to the glyph
        double radius = 1.5; //!< of the pen, pixels
        double roundness = 1; //!< of the curves
        double waist = 0; //!< moves the middle down
        double jitter = 0.03; //!< of the points, relative to the height
        double bend = 0.06; //!< of whole digits
        double pressure = 0; //!< how much the pen's radius changes along a stroke
        double softness = 1; //!< of the edges, pixels
        quint64 habit = 0; //!< chooses the glyphs
    };

    double between(double from, double to, double part)
    {
        return from + (to - from) * part;
    }

    Hand handOf(quint64 writer, double style)
    {
        CountedRandom random(mixedBits(0x68616e64, writer));
        Hand hand;
        hand.slant = between(-0.12, -0.45, style) + random.bell() * between(0.24, 0.14, style);
        hand.width = std::clamp(between(1.06, 0.9, style) + random.bell() * 0.22, 0.5, 1.7);
        hand.radius
            = std::clamp(between(1.32, 0.95, style) + random.bell() * between(0.36, 0.2, style), 0.7, 2.4);
        hand.roundness = std::clamp(between(1.0, 1.15, style) + random.bell() * 0.16, 0.5, 1.4);
        hand.waist = random.bell() * 0.14;
        hand.jitter = random.uniform(0.016, 0.05);
        hand.bend = random.uniform(0.03, 0.14);
        hand.pressure = random.uniform(0.0, between(0.2, 0.4, style));
        hand.softness = random.uniform(0.8, 1.4);
        hand.habit = random.bits();
        return hand;
    }

    const Glyph &chosenGlyph(int digit, const Hand &hand, CountedRandom &random, double style)
    {
        const auto candidates = glyphs(digit);
        const auto weight
            = [&](const Glyph &glyph) { return between(glyph.weight, glyph.fancyWeight, style); };
        double total = 0;
        for (const Glyph &glyph : candidates)
            total += weight(glyph);
        // Now and then people write a digit in another way than usual.
        CountedRandom habit(mixedBits(hand.habit, quint64(digit)));
        double place = (random.chance(0.25) ? random.uniform() : habit.uniform()) * total;
        for (const Glyph &glyph : candidates) {
            place -= weight(glyph);
            if (place < 0)
                return glyph;
        }
        return candidates.back();
    }

    //! Points moved at random, and ends longer or shorter.
    GlyphStroke shaken(GlyphStroke stroke, const Hand &hand, CountedRandom &random)
    {
        for (GlyphPoint &point : stroke) {
            point.x += random.bell() * hand.jitter;
            point.y += random.bell() * hand.jitter;
        }
        const auto stretch = [&](GlyphPoint &end, const GlyphPoint &next) {
            const double part = random.bell() * 0.18;
            end.x += (end.x - next.x) * part;
            end.y += (end.y - next.y) * part;
        };
        stretch(stroke.front(), stroke[1]);
        stretch(stroke.back(), stroke[stroke.size() - 2]);
        return stroke;
    }

    //! Bends, slants and turns the plane in which a digit is written.
    class Warp {
    public:
        Warp(const Hand &hand, CountedRandom &random)
            : m_width(std::max(0.4, hand.width + random.bell() * 0.08))
            , m_slant(hand.slant + random.bell() * 0.06)
            , m_turn(random.bell() * 0.07)
            , m_waist(hand.waist + random.bell() * 0.06)
            , m_bendX(random.bell() * hand.bend)
            , m_bendY(random.bell() * hand.bend)
            , m_taper(random.bell() * 0.14)
        {
        }

        void apply(PenPoint &point) const
        {
            const double down = point.y - 0.5;
            const double across = point.x - 0.3;
            const double bow = 1 - 4 * down * down;
            const double y = down + m_waist * bow / 2 + m_bendY * (4 * across * across - 0.3);
            const double x = across * m_width * (1 + m_taper * 2 * down) + m_bendX * bow;
            point.x = x + (m_slant + m_turn) * y;
            point.y = y - m_turn * x;
        }

    private:
        double m_width, m_slant, m_turn, m_waist, m_bendX, m_bendY, m_taper;
    };

    //! The pen's radius changes slowly along the line and a little everywhere.
    void press(PenLine &line, const Hand &hand, double radius, CountedRandom &random)
    {
        const double start = random.bell() * hand.pressure;
        const double middle = random.bell() * hand.pressure;
        const double end = random.bell() * hand.pressure;
        for (size_t i = 0; i < line.size(); ++i) {
            const double t = double(i) / double(line.size() - 1);
            const double pressure = (1 - t) * (1 - t) * start + 2 * t * (1 - t) * middle + t * t * end;
            line[i].radius = radius * std::clamp(1 + pressure / 2 + random.bell() * 0.04, 0.5, 1.6);
        }
    }

    //! Into MNIST's box, with the centre of mass in the centre of the image.
    void place(std::vector<PenLine> &lines, double radius, CountedRandom &random)
    {
        double left = 1e9;
        double right = -1e9;
        double top = 1e9;
        double bottom = -1e9;
        for (const PenLine &line : lines) {
            for (const PenPoint &point : line) {
                left = std::min(left, point.x);
                right = std::max(right, point.x);
                top = std::min(top, point.y);
                bottom = std::max(bottom, point.y);
            }
        }
        const double size = std::max({right - left, bottom - top, 0.01});
        const double scale = (box - 2 * radius + random.bell() * 0.3) / size;
        double mass = 0;
        double massX = 0;
        double massY = 0;
        for (const PenLine &line : lines) {
            for (size_t i = 0; i + 1 < line.size(); ++i) {
                const double dx = line[i + 1].x - line[i].x;
                const double dy = line[i + 1].y - line[i].y;
                const double weight = std::sqrt(dx * dx + dy * dy) * (line[i].radius + line[i + 1].radius);
                mass += weight;
                massX += weight * (line[i].x + line[i + 1].x) / 2;
                massY += weight * (line[i].y + line[i + 1].y) / 2;
            }
        }
        const double offsetX = side / 2 + random.uniform(-0.5, 0.5) - massX / mass * scale;
        const double offsetY = side / 2 + random.uniform(-0.5, 0.5) - massY / mass * scale;
        for (PenLine &line : lines) {
            for (PenPoint &point : line) {
                point.x = point.x * scale + offsetX;
                point.y = point.y * scale + offsetY;
            }
        }
    }

    //! Grain on the edges, as paper and a scanner leave it.
    void addNoise(DigitPixels &pixels, CountedRandom &random)
    {
        const quint64 strength = quint64(random.below(40));
        for (quint8 &pixel : pixels) {
            if (pixel != 0 && pixel != 255)
                pixel = quint8(
                    std::clamp(int(pixel) + int(random.bits() % (2 * strength + 1)) - int(strength), 0, 255));
        }
    }

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

DigitPixels drawDigit(int digit, quint64 writer, quint64 sample, double style)
{
    Q_ASSERT(digit >= 0 && digit < digits);
    const Hand hand = handOf(writer, style);
    CountedRandom random(mixedBits(writer, sample));
    const Glyph &glyph = chosenGlyph(digit, hand, random, style);
    const Warp warp(hand, random);
    const double radius = std::max(0.7, hand.radius * (1 + random.bell() * 0.06));
    const double roundness = hand.roundness + random.bell() * 0.05;
    std::vector<PenLine> lines;
    for (const GlyphStroke &stroke : glyph.strokes) {
        PenLine line = flattened(shaken(stroke, hand, random), roundness);
        for (PenPoint &point : line)
            warp.apply(point);
        press(line, hand, radius, random);
        lines.push_back(std::move(line));
    }
    place(lines, radius, random);
    DigitPixels pixels = inked(lines, hand.softness);
    addNoise(pixels, random);
    return pixels;
}

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
