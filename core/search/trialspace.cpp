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

    //! With which values of \a parent trials have \a name; empty when that does not decide it.
    QList<QJsonValue> conditionOf(const QString &name, const Dimension &parent, const QList<Trial> &trials)
    {
        QList<QJsonValue> with, without;
        for (const Trial &trial : trials) {
            const QJsonValue value = trial.point.value(parent.name);
            QList<QJsonValue> &own = trial.point.contains(name) ? with : without;
            if (!own.contains(value))
                own.append(value);
        }
        const bool decides = std::none_of(with.begin(), with.end(), [&without](const QJsonValue &value) {
            return value.isUndefined() || without.contains(value);
        });
        return decides ? with : QList<QJsonValue>();
    }

    //! Parents are categories that all trials have.
    void findConditions(SearchSpace &space, const QMap<QString, qsizetype> &counts, const QList<Trial> &trials)
    {
        std::stable_partition(space.begin(), space.end(), [&](const Dimension &dimension) {
            return counts.value(dimension.name) == trials.size();
        });
        for (Dimension &dimension : space) {
            for (const Dimension &parent : std::as_const(space)) {
                if (counts.value(dimension.name) == trials.size() || parent.kind != Dimension::Kind::Category
                    || counts.value(parent.name) < trials.size() || !dimension.parent.isEmpty())
                    continue;
                dimension.when = conditionOf(dimension.name, parent, trials);
                dimension.parent = dimension.when.isEmpty() ? QString() : parent.name;
            }
        }
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
    findConditions(space, counts, trials);
    return space;
}

} // namespace rondo
