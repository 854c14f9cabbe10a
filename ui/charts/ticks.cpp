// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/ticks.h"

#include <cmath>

namespace rondo {

QList<double> linearTicks(double low, double high, int maximum)
{
    if (!(low < high) || !std::isfinite(low) || !std::isfinite(high) || maximum < 1)
        return {};
    const double rough = (high - low) / maximum;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0, 20.0}) {
        const double step = factor * power;
        const double first = std::ceil(low / step - 1e-9);
        const double last = std::floor(high / step + 1e-9);
        if (last - first + 1 > maximum)
            continue;
        QList<double> ticks;
        for (double index = first; index <= last; ++index)
            ticks << index * step;
        return ticks;
    }
    return {};
}

QList<double> logarithmicTicks(double low, double high, int maximum)
{
    if (!(low > 0) || !(low < high) || !std::isfinite(high) || maximum < 1)
        return {};
    const int from = int(std::floor(std::log10(low)));
    const int to = int(std::ceil(std::log10(high)));
    const auto collect = [&](const QList<double> &factors, int stride) {
        QList<double> ticks;
        for (int exponent = from; exponent <= to; exponent += stride) {
            for (const double factor : factors) {
                const double tick = factor * std::pow(10, exponent);
                if (tick >= low * (1 - 1e-9) && tick <= high * (1 + 1e-9))
                    ticks << tick;
            }
        }
        return ticks;
    };
    QList<double> ticks = collect({1, 2, 5}, 1);
    for (int stride = 1; ticks.size() > maximum; ++stride)
        ticks = collect({1}, stride);
    return ticks;
}

QString tickText(double value)
{
    if (value == 0)
        return QStringLiteral("0");
    const double size = std::abs(value);
    if (size >= 1e6)
        return QString::number(value / 1e6, 'g', 3) + QLatin1Char('M');
    if (size >= 1e4)
        return QString::number(value / 1e3, 'g', 3) + QLatin1Char('k');
    if (size < 1e-3)
        return QString::number(value, 'g', 1);
    QString text = QString::number(value, 'g', 4);
    if (text.startsWith(QLatin1String("0.")))
        text.remove(0, 1);
    else if (text.startsWith(QLatin1String("-0.")))
        text.remove(1, 1);
    return text;
}

} // namespace rondo
