// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace rondo {

//! Round values (1, 2 or 5 times a power of ten apart) within \a low..\a high, at most \a maximum; none for an empty range.
QList<double> linearTicks(double low, double high, int maximum);

//! 1, 2 and 5 times powers of ten within \a low..\a high, or only the powers where that would be more than \a maximum.
//! None unless 0 < low < high.
QList<double> logarithmicTicks(double low, double high, int maximum);

//! Short: ".05", "12", "1.5k", "2M". Never more than five characters for values between 1e-4 and 1e9.
QString tickText(double value);

} // namespace rondo
