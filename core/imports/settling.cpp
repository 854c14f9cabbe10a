// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/importstore.h"

#include <algorithm>
#include <cmath>

namespace rondo::imports {

namespace {

    //! Nobody gave steps: then the order of the times is all there is.
    bool isWithoutSteps(const QList<MetricPoint> &points)
    {
        return points.size() > 1 && std::all_of(points.begin(), points.end(), [&](const MetricPoint &point) {
                   return point.step == points.first().step;
               });
    }

    void settleOne(QList<MetricPoint> &points)
    {
        const bool countThem = isWithoutSteps(points);
        std::stable_sort(points.begin(), points.end(), [](const MetricPoint &a, const MetricPoint &b) {
            return a.step != b.step ? a.step < b.step : a.time < b.time;
        });
        QList<MetricPoint> result;
        result.reserve(points.size());
        for (const MetricPoint &point : std::as_const(points)) {
            if (countThem || result.isEmpty() || result.last().step != point.step)
                result.append(point);
            else
                result.last() = point;
            if (countThem)
                result.last().step = result.size() - 1;
        }
        points = std::move(result);
    }

    void giveEpochs(QList<MetricPoint> &points, const QList<MetricPoint> &epochs)
    {
        auto epoch = epochs.begin();
        for (MetricPoint &point : points) {
            while (epoch + 1 != epochs.end() && (epoch + 1)->step <= point.step)
                ++epoch;
            if (epoch->step <= point.step && std::isfinite(epoch->value))
                point.epoch = epoch->value;
        }
    }

} // namespace

QJsonValue typed(const QString &text)
{
    const QString lower = text.toLower();
    if (lower == QLatin1String("true") || lower == QLatin1String("false"))
        return lower == QLatin1String("true");
    bool isNumber = false;
    const qint64 whole = text.toLongLong(&isNumber);
    constexpr qint64 exact = qint64(1) << 53; // JSON readers hold numbers as doubles
    if (isNumber && QString::number(whole) == text)
        return std::abs(whole) <= exact ? QJsonValue(whole) : QJsonValue(text);
    const bool isDecimal = !isNumber && (text.contains(u'.') || lower.contains(u'e')) && !text.contains(u' ');
    const double number = isDecimal ? text.toDouble(&isNumber) : 0;
    return isDecimal && isNumber && std::isfinite(number) ? QJsonValue(number) : QJsonValue(text);
}

void settle(QMap<QString, QList<MetricPoint>> &series)
{
    series.removeIf([](const auto &entry) { return entry.value().isEmpty(); });
    for (QList<MetricPoint> &points : series)
        settleOne(points);
    const QList<MetricPoint> epochs = series.value(QStringLiteral("epoch"));
    for (QList<MetricPoint> &points : series) {
        if (!epochs.isEmpty())
            giveEpochs(points, epochs);
    }
}

} // namespace rondo::imports
