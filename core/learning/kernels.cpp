// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/kernels.h"

#include <algorithm>
#include <cmath>

// One program for all processors, with the wide vectors where there are some. Sanitizers cannot follow the
// dispatch.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__)        \
    && !defined(__SANITIZE_THREAD__)
#define RONDO_VECTORIZED __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define RONDO_VECTORIZED
#endif

namespace rondo::kernels {

namespace {

    //! The positions where ReLU or pooling took nothing from: gradients there are 0.
    constexpr quint8 cutOff = 4;

    float pixelAt(const quint8 *plane, int width, int height, int x, int y)
    {
        return x < 0 || y < 0 || x >= width || y >= height ? 0.0F : float(plane[y * width + x]);
    }

} // namespace

RONDO_VECTORIZED
void gather(const quint8 *pixels, ImageShape shape, float scale, float offset, float *out)
{
    const qint64 plane = qint64(shape.height) * shape.width;
    if (shape.channels == 1) {
        for (qint64 i = 0; i < plane; ++i)
            out[i] = float(pixels[i]) * scale + offset;
        return;
    }
    for (qint64 channel = 0; channel < shape.channels; ++channel)
        for (qint64 i = 0; i < plane; ++i)
            out[i * shape.channels + channel] = float(pixels[channel * plane + i]) * scale + offset;
}

void gatherTransformed(const quint8 *pixels, ImageShape shape, const Transform &transform, float scale,
                       float offset, float *out)
{
    const qint64 plane = qint64(shape.height) * shape.width;
    const float centreX = float(shape.width - 1) / 2;
    const float centreY = float(shape.height - 1) / 2;
    for (int row = 0; row < shape.height; ++row) {
        const float y = float(row) - centreY;
        for (int column = 0; column < shape.width; ++column) {
            const float x = float(column) - centreX;
            const float sourceX = transform.xx * x + transform.xy * y + transform.x0 + centreX;
            const float sourceY = transform.yx * x + transform.yy * y + transform.y0 + centreY;
            const int left = int(std::floor(sourceX));
            const int top = int(std::floor(sourceY));
            const float right = sourceX - float(left);
            const float bottom = sourceY - float(top);
            float *target = out + (qint64(row) * shape.width + column) * shape.channels;
            for (int channel = 0; channel < shape.channels; ++channel) {
                const quint8 *source = pixels + channel * plane;
                const auto at = [&](int dx, int dy) {
                    return pixelAt(source, shape.width, shape.height, left + dx, top + dy);
                };
                const float upper = at(0, 0) + (at(1, 0) - at(0, 0)) * right;
                const float lower = at(0, 1) + (at(1, 1) - at(0, 1)) * right;
                target[channel] = (upper + (lower - upper) * bottom) * scale + offset;
            }
        }
    }
}

RONDO_VECTORIZED
void reluPool(const float *in, qint64 height, qint64 width, qint64 channels, float *out, quint8 *which)
{
    for (qint64 row = 0; row < height / 2; ++row) {
        for (qint64 column = 0; column < width / 2; ++column) {
            const float *upper = in + (2 * row * width + 2 * column) * channels;
            const float *lower = upper + width * channels;
            for (qint64 i = 0; i < channels; ++i) {
                // Comparing this way round lets NaN through, so that a diverged training is noticed.
                float best = 0;
                quint8 place = cutOff;
                const auto take = [&](float value, quint8 candidate) {
                    const bool better = !(value <= best);
                    place = better ? candidate : place;
                    best = better ? value : best;
                };
                take(upper[i], 0);
                take(upper[channels + i], 1);
                take(lower[i], 2);
                take(lower[channels + i], 3);
                out[i] = best;
                which[i] = place;
            }
            out += channels;
            which += channels;
        }
    }
}

RONDO_VECTORIZED
void reluPoolBackward(const float *gradientOut, const quint8 *which, qint64 height, qint64 width,
                      qint64 channels, float *gradientIn)
{
    const qint64 rowLength = width * channels;
    for (qint64 row = 0; row < height / 2; ++row) {
        for (qint64 column = 0; column < width / 2; ++column) {
            float *upper = gradientIn + (2 * row * width + 2 * column) * channels;
            float *lower = upper + rowLength;
#pragma GCC ivdep
            for (qint64 i = 0; i < channels; ++i) {
                const float gradient = gradientOut[i];
                const quint8 place = which[i];
                upper[i] = place == 0 ? gradient : 0;
                upper[channels + i] = place == 1 ? gradient : 0;
                lower[i] = place == 2 ? gradient : 0;
                lower[channels + i] = place == 3 ? gradient : 0;
            }
            gradientOut += channels;
            which += channels;
        }
        if (width % 2 != 0) {
            float *last = gradientIn + (2 * row + 1) * rowLength - channels;
            std::fill_n(last, channels, 0.0F);
            std::fill_n(last + rowLength, channels, 0.0F);
        }
    }
    if (height % 2 != 0)
        std::fill_n(gradientIn + (height - 1) * rowLength, rowLength, 0.0F);
}

RONDO_VECTORIZED
void dropout(const float *in, qint64 count, double rate, quint64 key, qint64 start, float *out)
{
    const auto threshold = quint32(std::min(rate * 4294967296.0, 4294967295.0));
    const auto scale = float(1 / (1 - rate));
    const auto first = quint32(key) + quint32(start);
    const auto salt = quint32(key >> 32);
    for (qint64 i = 0; i < count; ++i) {
        // The finalizer of MurmurHash3 (A. Appleby, public domain): 32 bits, so that eight or sixteen go at
        // once.
        quint32 bits = (first + quint32(i)) ^ salt;
        bits = (bits ^ (bits >> 16)) * 0x85ebca6bU;
        bits = (bits ^ (bits >> 13)) * 0xc2b2ae35U;
        bits ^= bits >> 16;
        out[i] = bits >= threshold ? in[i] * scale : 0.0F;
    }
}

} // namespace rondo::kernels
