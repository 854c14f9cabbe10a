// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"
#include "data/progress.h"

#include <array>

namespace rondo {

//! Digits drawn from strokes: data for a machine with no internet.
struct DigitOptions {
    quint64 seed = 1;
    double style
        = 0; //!< which population of writers, 0 to 1: 0 writes much as MNIST's, 1 is slanted, thin and looped
    qint64 train = 12000; //!< images for Train and Validation together
    qint64 test = 2000; //!< by other writers than those of train
};

//! Deterministic: equal options give an equal digest on every machine. Uses all cores.
Result<Digest> generateDigits(ObjectStore &objects, const DigitOptions &options,
                              const Progress &progress = {});

using DigitPixels = std::array<quint8, 28 * 28>;

//! One digit, 0 to 9, white on black, centred as MNIST's. \a writer decides slant, size, thickness, shapes;
//! \a sample what differs from one writing to the next. Equal arguments give equal pixels on every machine:
//! only additions, multiplications, divisions and square roots of IEEE 754 are used, whose results are
//! prescribed to the last bit.
DigitPixels drawDigit(int digit, quint64 writer, quint64 sample, double style = 0);

} // namespace rondo
