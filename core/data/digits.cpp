// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/digits.h"
#include "base/random.h"

#include "data/penstroke.h"

#include <algorithm>
#include <cmath>

namespace rondo {

namespace {

    constexpr int digits = 10;
    constexpr double centre = 14.5; // where MNIST's centres of mass lie: in the middle of pixel 14
    constexpr double box = 20; // MNIST's digits fill a box of this size

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
        hand.slant = between(-0.12, -0.45, style) + random.bell() * between(0.28, 0.14, style);
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
        const double scale = (box - 2 * radius + random.bell() * 0.2) / size;
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
        const double offsetX = centre + random.uniform(-0.5, 0.5) - massX / mass * scale;
        const double offsetY = centre + random.uniform(-0.5, 0.5) - massY / mass * scale;
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

} // namespace rondo
