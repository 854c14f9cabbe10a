// SPDX-License-Identifier: GPL-3.0-or-later
#include "serving/scores.h"

#include <algorithm>

namespace rondo {

std::string shapeText(std::span<const std::int64_t> shape)
{
    std::string text;
    for (const std::int64_t extent : shape) {
        if (!text.empty())
            text += 'x';
        text += std::to_string(extent);
    }
    return text;
}

std::string pixelsOf(std::span<const float> values)
{
    std::string pixels(values.size(), '\0');
    std::transform(values.begin(), values.end(), pixels.begin(), [](float value) {
        return static_cast<char>(static_cast<unsigned char>(std::clamp(value, 0.0F, 1.0F) * 255.0F + 0.5F));
    });
    return pixels;
}

std::pair<std::size_t, std::size_t> bestTwo(std::span<const float> scores)
{
    std::size_t best = 0, second = 0;
    for (std::size_t i = 1; i < scores.size(); ++i) {
        if (scores[i] > scores[best]) {
            second = best;
            best = i;
        } else if (second == best || scores[i] > scores[second]) {
            second = i;
        }
    }
    return {best, second};
}

} // namespace rondo
