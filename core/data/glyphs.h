// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace rondo {

//! A place the pen passes. y goes down from 0 to 1 over the height of the digit; x in the same unit.
struct GlyphPoint {
    double x = 0;
    double y = 0;
    bool corner = false; //!< the pen stops and turns here; elsewhere it goes smoothly
};

//! From pen down to pen up.
using GlyphStroke = std::vector<GlyphPoint>;

//! One way to write a digit.
struct Glyph {
    double weight = 1; //!< how usual it is among the ways to write this digit
    double fancyWeight = 1; //!< the same for the writers of style 1
    std::vector<GlyphStroke> strokes;
};

//! The ways to write \a digit, 0 to 9.
std::span<const Glyph> glyphs(int digit);

} // namespace rondo
