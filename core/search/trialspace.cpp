// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/importance.h"

#include <algorithm>
#include <cmath>

namespace rondo {

namespace {

    //! Numbers that came from a list are compared as choices: each counts the same, wherever it lies.
    constexpr qsizetype mostListed = 10;

    Dimension dimensionOf(const QString &name, const QList<QJsonValue> &distinct, qsizetype count)
    {
        const bool areNumbers = std::all_of(distinct.begin(), distinct.end(), [](const QJsonValue &value) {
            return value.isDouble() && std::isfinite(value.toDouble());
        });
        Dimension dimension {.name = name};
        if (!areNumbers || (distinct.size() <= mostListed && count >= 2 * distinct.size())) {
            dimension.kind = Dimension::Kind::Category;
            dimension.categories = distinct;
            if (areNumbers) {
                std::sort(
                    dimension.categories.begin(), dimension.categories.end(),
                    [](const QJsonValue &a, const QJsonValue &b) { return a.toDouble() < b.toDouble(); });
            }
            return dimension;
        }
        const auto [low, high] = std::minmax_element(
            distinct.begin(), distinct.end(),
            [](const QJsonValue &a, const QJsonValue &b) { return a.toDouble() < b.toDouble(); });
        dimension.low = low->toDouble();
        dimension.high = high->toDouble();
        const bool areWhole = std::all_of(distinct.begin(), distinct.end(), [](const QJsonValue &value) {
            return value.toDouble() == std::floor(value.toDouble());
        });
        dimension.kind = areWhole ? Dimension::Kind::Integer : Dimension::Kind::Number;
        dimension.logarithmic = dimension.low > 0 && dimension.high / dimension.low >= 10;
        return dimension;
    }

} // namespace

SearchSpace spaceOf(const QList<Trial> &trials)
{
    QStringList names;
    QMap<QString, QList<QJsonValue>> distinct;
    QMap<QString, qsizetype> counts;
    for (const Trial &trial : trials) {
        for (auto it = trial.point.begin(); it != trial.point.end(); ++it) {
            if (!counts.contains(it.key()))
                names.append(it.key());
            ++counts[it.key()];
            QList<QJsonValue> &values = distinct[it.key()];
            if (!values.contains(it.value()))
                values.append(it.value());
        }
    }
    SearchSpace space;
    for (const QString &name : names)
        space.append(dimensionOf(name, distinct.value(name), counts.value(name)));
    return space;
}

} // namespace rondo
