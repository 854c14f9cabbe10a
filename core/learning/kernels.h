// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"

// The loops over pixels and activations that run for every image of every epoch on the processor. Floats lie
// in the order row, column, channel ("channels last"), which is what the convolutions are fastest with.

namespace rondo::kernels {

//! out = pixel * scale + offset; stored pixels (channel, row, column) become row, column, channel.
void gather(const quint8 *pixels, ImageShape shape, float scale, float offset, float *out);

//! Where a pixel of the new image lies in the old: x' = xx * x + xy * y + x0, both counted from the centre.
struct Transform {
    float xx = 1, xy = 0, yx = 0, yy = 1, x0 = 0, y0 = 0;
};
//! Like gather(), through \a transform with bilinear interpolation. Outside the image is black.
void gatherTransformed(const quint8 *pixels, ImageShape shape, const Transform &transform, float scale,
                       float offset, float *out);

//! ReLU and the largest of each 2 x 2 of one image. \a which gets 0 to 3 for the place it came from, 4 where
//! ReLU cut it off.
void reluPool(const float *in, qint64 height, qint64 width, qint64 channels, float *out, quint8 *which);
//! The gradient back to where it came from; writes all of \a gradientIn.
void reluPoolBackward(const float *gradientOut, const quint8 *which, qint64 height, qint64 width,
                      qint64 channels, float *gradientIn);

//! out[i] = in[i] * (0 with probability \a rate, else 1 / (1 - rate)), chosen by \a key and the position i +
//! \a start. The same call on a gradient is its derivative.
void dropout(const float *in, qint64 count, double rate, quint64 key, qint64 start, float *out);

} // namespace rondo::kernels
