// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/warmstart.h"

#include "search/axis.h"
#include "search/ranking.h"
#include "search/tpe.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <optional>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Search)
    };

    constexpr double earlierWeight = 0.3;
    constexpr double goodShare = 0.25; //!< of a search's trials: those that may be tried again
    constexpr double sameDistance = 0.05; //!< points that are nearer on every axis are no two

    //! The value that a dimension takes when an old point is brought into the new space.
    std::optional<QJsonValue> fitted(const Axis &axis, const QJsonValue &old)
    {
        if (old.isUndefined())
            return axis.at(0.5);
        if (!std::isnan(axis.position(old)))
            return old;
        if (axis.isCategory() || !old.isDouble() || std::isnan(old.toDouble()))
            return std::nullopt;
        return axis.at(old.toDouble() < axis.dimension().low ? 0 : 1);
    }

    std::optional<QJsonObject> fitted(const std::vector<Axis> &axes, const QJsonObject &old)
    {
        QJsonObject point;
        int known = 0;
        for (const Axis &axis : axes) {
            if (!axis.isUsable() || !axis.existsIn(point))
                continue;
            const QJsonValue value = old.value(axis.dimension().name);
            const auto fit = fitted(axis, value);
            if (!fit)
                return std::nullopt;
            known += value.isUndefined() ? 0 : 1;
            point.insert(axis.dimension().name, *fit);
        }
        return known > 0 && 2 * known >= point.size() ? std::optional(point) : std::nullopt;
    }

    bool areSame(const std::vector<Axis> &axes, const QJsonObject &a, const QJsonObject &b)
    {
        return std::all_of(axes.begin(), axes.end(), [&](const Axis &axis) {
            const QString &name = axis.dimension().name;
            if (a.contains(name) != b.contains(name))
                return false;
            return !a.contains(name)
                || std::abs(axis.position(a.value(name)) - axis.position(b.value(name))) < sameDistance;
        });
    }

    //! The good points of a search that fit, best first.
    QList<QJsonObject> goodPoints(const std::vector<Axis> &axes, const QList<Trial> &search)
    {
        const Ranking ranking = rank(search);
        QList<QJsonObject> points;
        const auto most = std::size_t(std::ceil(goodShare * double(ranking.withResult)));
        for (std::size_t i = 0; i < std::min(most, ranking.good); ++i) {
            if (const auto point = fitted(axes, ranking.trials[i]->point))
                points.append(*point);
        }
        return points;
    }

} // namespace

Prior priorFrom(const SearchSpace &space, const QList<QList<Trial>> &searches, int most)
{
    const std::vector<Axis> axes = axesOf(space);
    Prior prior {.searches = searches};
    QList<QList<QJsonObject>> good;
    qsizetype longest = 0;
    int trials = 0;
    for (const QList<Trial> &search : searches) {
        good.append(goodPoints(axes, search));
        longest = std::max(longest, good.last().size());
        trials += int(search.size());
    }
    for (qsizetype turn = 0; turn < longest; ++turn) {
        for (const QList<QJsonObject> &points : good) {
            const bool isNew = turn < points.size()
                && std::none_of(prior.first.begin(), prior.first.end(),
                                [&](const QJsonObject &other) { return areSame(axes, other, points[turn]); });
            if (isNew && prior.first.size() < most)
                prior.first.append(points[turn]);
        }
    }
    if (!prior.first.isEmpty()) {
        prior.reason
            = Text::tr("begins with the best %n of %1 earlier experiments", nullptr, int(prior.first.size()))
                  .arg(trials);
    }
    return prior;
}

QJsonObject suggest(const SearchSpace &space, SearchMethod method, quint64 seed, int number,
                    const QList<Trial> &visible, const Prior &prior)
{
    if (number >= 0 && number < prior.first.size())
        return prior.first[number];
    if (method != SearchMethod::Tpe)
        return suggest(space, method, seed, number - int(prior.first.size()), visible);
    std::vector<Cohort> cohorts {{visible}};
    for (const QList<Trial> &search : prior.searches)
        cohorts.push_back({search, earlierWeight});
    return suggestByTpe(axesOf(space), seed, number, cohorts);
}

} // namespace rondo
