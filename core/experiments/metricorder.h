// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rondo {

//! Whether a smaller value of the metric is the better one, by its name: losses, times, sizes, errors.
bool smallerIsBetter(const QString &metric);

//! The number as text that reads back as the same double, in the C locale; empty for NaN and infinity.
QString exactText(double value);

} // namespace rondo
