// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learning/trainingdata.h"

#include <random>

namespace rondo::testing {

//! Noisy 12 x 12 images of three classes: bright on the left, at the top, or in the middle. Any network
//! learns them in an epoch or two.
class Shapes {
public:
    static constexpr int side = 12;

    explicit Shapes(int count = 360)
        : m_pixels(size_t(count) * side * side)
    {
        std::mt19937 noise(7);
        for (size_t i = 0; i < m_pixels.size(); ++i)
            m_pixels[i] = quint8(noise() % 60);
        m_data.shape = {.channels = 1, .height = side, .width = side};
        m_data.classes = {QStringLiteral("left"), QStringLiteral("top"), QStringLiteral("middle")};
        m_data.mean = 0.3;
        m_data.deviation = 0.3;
        m_data.origin = QStringLiteral("sha256:shapes");
        for (int i = 0; i < count; ++i)
            draw(i);
    }
    Shapes(const Shapes &) = delete;
    Shapes &operator=(const Shapes &) = delete;

    const TrainingData &data() const { return m_data; }
    //! Pixels of all images, one after another, and their labels.
    std::span<const quint8> pixels() const { return m_pixels; }
    static int labelOf(int image) { return image % 3; }

private:
    void draw(int image)
    {
        quint8 *pixels = m_pixels.data() + size_t(image) * side * side;
        const int label = labelOf(image);
        for (int row = 0; row < side; ++row)
            for (int column = 0; column < side; ++column) {
                const bool middle = row >= 4 && row < 8 && column >= 4 && column < 8;
                if ((label == 0 && column < 4) || (label == 1 && row < 4) || (label == 2 && middle))
                    pixels[row * side + column] = quint8(pixels[row * side + column] + 190);
            }
        const int group = image / 3 % 6;
        LabelledImages &split = group == 4 ? m_data.validation : group == 5 ? m_data.test : m_data.train;
        split.pixels.push_back(pixels);
        split.labels.push_back(label);
    }

    std::vector<quint8> m_pixels;
    TrainingData m_data;
};

} // namespace rondo::testing
