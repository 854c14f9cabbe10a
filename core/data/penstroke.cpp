// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/penstroke.h"

#include <algorithm>
#include <cmath>

namespace rondo {

namespace {

    constexpr int side = 28;
    constexpr int pieces = 5; // of the line between two points of a glyph

    PenPoint onSpline(const GlyphPoint &from, const GlyphPoint &to, const PenPoint &out, const PenPoint &in,
                      double t)
    {
        // Hermite's cubic with the tangents out and in.
        const double u = 1 - t;
        const double a = u * u * (1 + 2 * t);
        const double b = t * t * (3 - 2 * t);
        const double c = t * u * u;
        const double d = t * t * u;
        return {a * from.x + b * to.x + c * out.x - d * in.x, a * from.y + b * to.y + c * out.y - d * in.y,
                1};
    }

    PenPoint tangent(const GlyphStroke &stroke, size_t i, double roundness)
    {
        const GlyphPoint &before = stroke[i == 0 ? 0 : i - 1];
        const GlyphPoint &after = stroke[i + 1 == stroke.size() ? i : i + 1];
        // At an end the neighbours are half as far apart.
        const double half = (i == 0 || i + 1 == stroke.size()) ? roundness : roundness / 2;
        return {(after.x - before.x) * half, (after.y - before.y) * half, 1};
    }

    using Ink = std::array<float, side * side>;

    //! A piece of line with round ends, as wide as its pen; the greatest ink wins, so that overlaps are not
    //! darker.
    void inkPiece(Ink &ink, const PenPoint &from, const PenPoint &to, float softness)
    {
        const float radius = float(from.radius + to.radius) / 2;
        const float reach = radius + softness / 2;
        const float x0 = float(from.x);
        const float y0 = float(from.y);
        const float dx = float(to.x) - x0;
        const float dy = float(to.y) - y0;
        const float length = dx * dx + dy * dy;
        const float inverse = length > 0 ? 1 / length : 0;
        const float scale = 1 / softness;
        const auto first = [](float value) { return std::clamp(int(value), 0, side); };
        const int left = first(std::min(x0, x0 + dx) - reach);
        const int right = first(std::max(x0, x0 + dx) + reach + 1);
        const int top = first(std::min(y0, y0 + dy) - reach);
        const int bottom = first(std::max(y0, y0 + dy) + reach + 1);
        for (int y = top; y < bottom; ++y) {
            const float py = float(y) + 0.5F - y0;
            float *row = ink.data() + size_t(y) * side;
            for (int x = left; x < right; ++x) {
                const float px = float(x) + 0.5F - x0;
                const float t = std::clamp((px * dx + py * dy) * inverse, 0.0F, 1.0F);
                const float ex = px - t * dx;
                const float ey = py - t * dy;
                const float value = (radius - std::sqrt(ex * ex + ey * ey)) * scale + 0.5F;
                row[x] = std::max(row[x], value);
            }
        }
    }

} // namespace

PenLine flattened(const GlyphStroke &stroke, double roundness)
{
    PenLine line;
    line.reserve(stroke.size() * pieces);
    line.push_back({stroke.front().x, stroke.front().y, 1});
    for (size_t i = 0; i + 1 < stroke.size(); ++i) {
        const GlyphPoint &from = stroke[i];
        const GlyphPoint &to = stroke[i + 1];
        const PenPoint chord {(to.x - from.x) * roundness, (to.y - from.y) * roundness, 1};
        const PenPoint out = from.corner ? chord : tangent(stroke, i, roundness);
        const PenPoint in = to.corner ? chord : tangent(stroke, i + 1, roundness);
        for (int piece = 1; piece <= pieces; ++piece)
            line.push_back(onSpline(from, to, out, in, double(piece) / pieces));
    }
    return line;
}

DigitPixels inked(const std::vector<PenLine> &lines, double softness)
{
    Ink ink {};
    for (const PenLine &line : lines) {
        for (size_t i = 0; i + 1 < line.size(); ++i)
            inkPiece(ink, line[i], line[i + 1], float(softness));
    }
    DigitPixels pixels {};
    std::transform(ink.begin(), ink.end(), pixels.begin(),
                   [](float value) { return quint8(std::clamp(value, 0.0F, 1.0F) * 255 + 0.5F); });
    return pixels;
}

} // namespace rondo
