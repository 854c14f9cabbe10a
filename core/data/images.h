// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "data/dataset.h"

#include <QByteArray>

namespace rondo {

//! Pixels in the order channel, row, column: one channel for grey images, three (red, green, blue) for
//! colour.
struct Image {
    ImageShape shape;
    QByteArray pixels;
};

//! No image may be wider or higher, in pixels: a small file can claim to unpack to gigabytes.
constexpr int maximumImageSide = 8192;

//! Reads a PNG or JPEG into 8-bit pixels. Transparent parts become white, 16 bits become 8.
Result<Image> readImage(const QString &path);
//! The same from memory; \a name is used in errors.
Result<Image> decodeImage(const QByteArray &bytes, const QString &name);

//! The image in one channel (ITU-R BT.601 luma); a grey one as it is.
Image greyImage(const Image &image);

//! One grey image of any size, \a width * \a height bytes, as the 28 x 28 bytes that MNIST would hold: scaled
//! into 20 x 20 with its proportions kept, anti-aliased, its centre of mass in the centre; white on black. A
//! digit on light paper (the border is light) is inverted first. All 0 where nothing is drawn.
QByteArray centredDigit(const QByteArray &grey, int width, int height);

} // namespace rondo
