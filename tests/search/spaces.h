// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/search.h"

#include <functional>

namespace rondo::testing {

inline Dimension number(const char *name, double low, double high, bool logarithmic = false)
{
    return {.name = QLatin1String(name), .low = low, .high = high, .logarithmic = logarithmic};
}

inline Dimension integer(const char *name, double low, double high, bool logarithmic = false)
{
    return {.name = QLatin1String(name),
            .kind = Dimension::Kind::Integer,
            .low = low,
            .high = high,
            .logarithmic = logarithmic};
}

inline Dimension category(const char *name, const QList<QJsonValue> &values)
{
    return {.name = QLatin1String(name), .kind = Dimension::Kind::Category, .categories = values};
}

inline Dimension within(Dimension dimension, const char *parent, const QList<QJsonValue> &when)
{
    dimension.parent = QLatin1String(parent);
    dimension.when = when;
    return dimension;
}

inline QJsonValue text(const char *value)
{
    return QLatin1String(value);
}

inline double valueOf(const QJsonObject &point, const char *name)
{
    return point.value(QLatin1String(name)).toDouble();
}

inline Trial done(int number, const QJsonObject &point, double objective)
{
    Trial trial {.number = number, .point = point, .state = Trial::State::Done};
    trial.objectives = {objective};
    return trial;
}

using Objective = std::function<double(const QJsonObject &)>;

//! A search in which each trial ends before the next begins.
inline QList<Trial> searched(const SearchSpace &space, SearchMethod method, quint64 seed, int count,
                             const Objective &objective)
{
    QList<Trial> trials;
    for (int i = 0; i < count; ++i) {
        const QJsonObject point = suggest(space, method, seed, i, trials);
        trials.append(done(i, point, objective(point)));
    }
    return trials;
}

inline double bestOf(const QList<Trial> &trials)
{
    double best = trials.first().objectives.first();
    for (const Trial &trial : trials)
        best = std::min(best, trial.objectives.first());
    return best;
}

inline double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace rondo::testing
