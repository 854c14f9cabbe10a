// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace rondo {

//! Dimensions that have direction numbers; beyond them the points are only random.
constexpr int sobolDimensions = 64;

/*!
    Coordinate \a dimension of point \a index of Sobol's sequence, 0 <= x < 1, scrambled by \a seed.

    Direction numbers of Joe and Kuo (sobolnumbers.h); nested uniform scrambling after A. B. Owen, "Randomly
    permuted (t,m,s)-nets and (t,s)-sequences" (1995): each bit is turned by a random bit that depends on the
    bits before it, so that every start of the sequence stays as even as it was.
*/
double sobol(quint32 index, int dimension, quint64 seed);

} // namespace rondo
