// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/axis.h"
#include "search/importance.h"
#include "search/ranking.h"
#include "search/warmstart.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Search)
    };

    constexpr double usualShare = 1.0 / 3; //!< of a grid that is worth trying when one search is known
    constexpr double hopelessShare = 0.6; //!< an order that says so much is no help
    constexpr int fewestTrials = 4; //!< in all searches together, to say anything
    constexpr int fewestWorth = 3;
    constexpr double ageing = 0.7; //!< weight of a search against the next newer one
    constexpr double nearness
        = 0.25; //!< distance at which a trial counts exp(-1/2), where all parameters differ by 1
    //! What a point itself did, against one beside it: it is what will be measured again, but for chance.
    constexpr double sameWeight = 10;
    constexpr double doubt = 0.1; //!< weight of "in the middle", which is said of all points
    constexpr double isKnown = 0.3; //!< a point is known by a trial that counts so much

    //! A trial with the place it took in its search: 0 the best, 1 the worst.
    struct Placed {
        const QJsonObject *point;
        double place;
        int search; //!< 0: the newest
    };

    std::vector<Placed> placed(const QList<QList<Trial>> &searches)
    {
        std::vector<Placed> result;
        for (int i = 0; i < searches.size(); ++i) {
            const Ranking ranking = rank(searches[i]);
            if (ranking.good == 0)
                continue; // all failed: there is no order
            for (std::size_t k = 0; k < ranking.withResult; ++k)
                result.push_back(
                    {&ranking.trials[k]->point, (double(k) + 0.5) / double(ranking.withResult), i});
        }
        return result;
    }

    //! Predicts the place of a point from those of earlier ones near it.
    class Places {
    public:
        Places(const QList<QJsonObject> &points, std::vector<Placed> earlier)
            : m_earlier(std::move(earlier))
        {
            QList<Trial> trials;
            for (const Placed &one : m_earlier) {
                trials.append({int(trials.size()), *one.point, Trial::State::Done});
                trials.last().objectives = {one.place};
            }
            QList<Trial> all = trials;
            for (const QJsonObject &point : points)
                all.append({int(all.size()), point});
            const SearchSpace space = spaceOf(all);
            const ImportanceReport report = importance(space, trials);
            for (const Axis &axis : axesOf(space)) {
                const auto own
                    = std::find_if(report.shares.begin(), report.shares.end(),
                                   [&](const Importance &i) { return i.name == axis.dimension().name; });
                // None is without any weight: the shares come from few trials.
                const double share = own == report.shares.end() ? 0 : own->share;
                m_axes.push_back(axis);
                m_weights.push_back((share + 0.1) / (1 + 0.1 * double(space.size())));
            }
        }

        struct Guess {
            double place = 0.5;
            double nearest = 0; //!< what the nearest trial counts, 1 the same point, 0 none
        };
        //! From the searches with numbers of at least \a from.
        Guess guess(const QJsonObject &point, int from = 0) const
        {
            double sum = doubt * 0.5, weights = doubt, nearest = 0;
            for (const Placed &one : m_earlier) {
                if (one.search < from)
                    continue;
                const double distance = squaredDistance(point, *one.point);
                const double near = std::exp(-0.5 * distance / (nearness * nearness));
                const double weight
                    = (distance > 0 ? near : sameWeight) * std::pow(ageing, one.search - from);
                sum += weight * one.place;
                weights += weight;
                nearest = std::max(nearest, near);
            }
            return {sum / weights, nearest};
        }

    private:
        double squaredDistance(const QJsonObject &a, const QJsonObject &b) const
        {
            double sum = 0;
            for (std::size_t i = 0; i < m_axes.size(); ++i) {
                const QString &name = m_axes[i].dimension().name;
                double difference = a.contains(name) == b.contains(name) ? 0 : 1;
                if (a.contains(name) && b.contains(name)) {
                    difference
                        = std::abs(m_axes[i].position(a.value(name)) - m_axes[i].position(b.value(name)));
                    // Choices without an order are the same or not; listed numbers lie one beside the other.
                    if (m_axes[i].isCategory())
                        difference = a.value(name).isDouble()
                            ? difference / std::max(1.0, m_axes[i].count() - 1)
                            : std::min(difference, 1.0);
                }
                sum += m_weights[i] * difference * difference;
            }
            return sum;
        }

        std::vector<Placed> m_earlier;
        std::vector<Axis> m_axes;
        std::vector<double> m_weights;
    };

    template <typename Value> QList<int> sortedBy(qsizetype count, Value value)
    {
        QList<int> order(count);
        std::iota(order.begin(), order.end(), 0);
        QList<double> values;
        for (int i : std::as_const(order))
            values.append(value(i));
        std::stable_sort(order.begin(), order.end(),
                         [&values](int a, int b) { return values[a] < values[b]; });
        return order;
    }

    //! How far down the order that older searches gave lay the best of each search, as a share; 0 without any
    //! older.
    double deepestBest(const QList<QList<Trial>> &searches, const Places &places)
    {
        double deepest = 0;
        for (int i = 0; i + 1 < searches.size(); ++i) {
            const Ranking ranking = rank(searches[i]);
            const bool hasOlder
                = ranking.good > 0 && places.guess(ranking.trials[0]->point, i + 1).nearest > 0;
            if (!hasOlder)
                continue;
            const QList<int> order = sortedBy(qsizetype(ranking.withResult), [&](int k) {
                return places.guess(ranking.trials[k]->point, i + 1).place;
            });
            deepest = std::max(deepest, double(order.indexOf(0) + 1) / double(order.size()));
        }
        return deepest;
    }

} // namespace

GridPlan planGrid(const QList<QJsonObject> &points, const QList<QList<Trial>> &searches)
{
    GridPlan plan {.worth = int(points.size())};
    const std::vector<Placed> earlier = placed(searches);
    const Places places(points, earlier);
    plan.order = sortedBy(points.size(), [&](int i) { return places.guess(points[i]).place; });
    const int trials = int(earlier.size());
    if (trials < fewestTrials || points.size() <= fewestWorth) {
        if (trials > 0)
            plan.reason = Text::tr("too little is known to leave any out");
        return plan;
    }
    const double deepest = deepestBest(searches, places);
    if (deepest > hopelessShare) {
        plan.reason = Text::tr("all are worth trying: what was best changed from search to search");
        return plan;
    }
    // The unknown ones come right behind the promising ones.
    const int promising
        = std::max(fewestWorth, int(std::ceil(std::max(usualShare, deepest) * double(points.size()) - 1e-9)));
    const auto isUnknown = [&](int i) { return places.guess(points[i]).nearest < isKnown; };
    const auto middle = plan.order.begin() + std::min<qsizetype>(promising, points.size());
    const auto end = std::stable_partition(middle, plan.order.end(), isUnknown);
    plan.worth = int(end - plan.order.begin());
    plan.reason = Text::tr("%1 of %2 are worth trying, after %n earlier experiment(s): ", nullptr, trials)
                      .arg(plan.worth)
                      .arg(points.size())
        + (end == middle ? Text::tr("the others are far from what was best")
                         : Text::tr("those near the best, and %n that nothing is known about", nullptr,
                                    int(end - middle)));
    return plan;
}

} // namespace rondo
