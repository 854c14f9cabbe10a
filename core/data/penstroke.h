// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/digits.h"
#include "data/glyphs.h"

#include <vector>

namespace rondo {

//! A round pen at a place; pixels.
struct PenPoint {
    double x = 0;
    double y = 0;
    double radius = 1;
};
using PenLine = std::vector<PenPoint>;

//! The stroke as a line of short pieces: Catmull-Rom splines between the corners. \a roundness scales the
//! tangents: 0 is a polygon, 1 the spline. In the unit of the glyph; radius 1.
PenLine flattened(const GlyphStroke &stroke, double roundness);

//! Ink by distance to the lines, anti-aliased over \a softness pixels.
DigitPixels inked(const std::vector<PenLine> &lines, double softness);

} // namespace rondo
