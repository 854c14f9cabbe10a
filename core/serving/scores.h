// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace rondo {

//! The class with the highest score and the next; the same one twice when there is only one.
std::pair<std::size_t, std::size_t> bestTwo(std::span<const float> scores);

//! Values 0..1 as 8-bit pixels; what lies outside is cut off.
std::string pixelsOf(std::span<const float> values);

//! "1x28x28"
std::string shapeText(std::span<const std::int64_t> shape);

} // namespace rondo
