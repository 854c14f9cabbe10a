// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plotaxis.h"

#include "charts/ticks.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace rondo {

PlotAxis PlotAxis::around(double low, double high, bool logarithmic, double padding)
{
    constexpr double smallest = 1e-300, largest = 1e300; // room to compute with
    if (!std::isfinite(low) || !std::isfinite(high) || low > high || (logarithmic && high <= 0))
        return logarithmic ? PlotAxis {0.1, 1, true} : PlotAxis {};
    low = std::clamp(low, logarithmic ? smallest : -largest, largest);
    high = std::clamp(high, low, largest);
    if (logarithmic) {
        const double room = low == high ? 2 : std::exp(std::log(high / low) * padding);
        return {std::max(low / room, smallest / 10), std::min(high * room, largest * 10), true};
    }
    const double room = low == high ? std::max(std::abs(low) / 2, 0.5) : (high - low) * padding;
    PlotAxis axis {low - room, high + room, false};
    if (!(axis.low < axis.high)) // too near to each other for a double
        axis.high = std::nextafter(axis.low, largest * 10);
    return axis;
}

double PlotAxis::position(double value) const
{
    if (!logarithmic)
        return (value - low) / (high - low);
    if (!(value > 0))
        return std::nan("");
    return std::log(value / low) / std::log(high / low);
}

double PlotAxis::value(double position) const
{
    return logarithmic ? low * std::pow(high / low, position) : low + position * (high - low);
}

QList<double> PlotAxis::ticks(int maximum) const
{
    if (!logarithmic)
        return linearTicks(low, high, maximum);
    const QList<double> ticks = logarithmicTicks(low, high, maximum);
    return ticks.size() >= 2 ? ticks : linearTicks(low, high, maximum); // less than a decade
}

QString axisText(double value)
{
    const double size = std::abs(value);
    if (size >= 1e4 && size < 1e7)
        return QLocale().toString(value, 'f', 0);
    if (value != 0 && (size >= 1e7 || size < 1e-4))
        return QLocale().toString(value, 'g', 3);
    return QLocale().toString(value, 'g', size >= 1000 ? 5 : 4);
}

} // namespace rondo
