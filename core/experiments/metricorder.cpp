// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/metricorder.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace rondo {

bool smallerIsBetter(const QString &metric)
{
    constexpr const char *endings[] = {"loss", "_ms", "_mb", "flops", "parameters", "error"};
    return std::any_of(std::begin(endings), std::end(endings),
                       [&](const char *ending) { return metric.endsWith(QLatin1String(ending)); });
}

QString exactText(double value)
{
    return std::isfinite(value) ? QString::number(value, 'g', QLocale::FloatingPointShortest) : QString();
}

} // namespace rondo
