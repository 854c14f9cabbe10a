// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rondo {

//! Gives screen readers the canvas, what is on it, and the painted charts. Once for the program; again changes nothing.
void installAccessibility();

} // namespace rondo
