// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/tpe.h"

#include "base/random.h"
#include "search/sobol.h"
#include "search/tpemodel.h"

#include <algorithm>

namespace rondo {

namespace {

    constexpr double startup = 8; //!< results before the model is used

    using Group = std::vector<std::size_t>;

    //! The usable axes by the condition under which they exist.
    std::vector<Group> groupsOf(const std::vector<Axis> &axes)
    {
        std::vector<Group> groups;
        for (std::size_t i = 0; i < axes.size(); ++i) {
            if (!axes[i].isUsable())
                continue;
            const Dimension &own = axes[i].dimension();
            const auto group = std::find_if(groups.begin(), groups.end(), [&](const Group &other) {
                const Dimension &first = axes[other.front()].dimension();
                return first.parent == own.parent && (own.parent.isEmpty() || first.when == own.when);
            });
            if (group == groups.end())
                groups.push_back({i});
            else
                group->push_back(i);
        }
        return groups;
    }

    //! Draws the candidates of a group when a point first needs them, so that they do not depend on the
    //! others.
    class Candidates {
    public:
        Candidates(const std::vector<Axis> &axes, const std::vector<Cohort> &cohorts,
                   const std::vector<Ranking> &rankings, quint64 key)
            : m_axes(axes)
            , m_cohorts(cohorts)
            , m_rankings(rankings)
            , m_key(key)
            , m_groups(groupsOf(axes))
            , m_drawn(m_groups.size())
        {
        }

        //! The point of the best candidates of each group; with 1, 2 ... the next ones.
        QJsonObject point(std::size_t place)
        {
            QJsonObject result;
            for (std::size_t i = 0; i < m_groups.size(); ++i) {
                if (!m_axes[m_groups[i].front()].existsIn(result))
                    continue;
                if (m_drawn[i].empty())
                    draw(i);
                const QJsonObject &part = m_drawn[i][std::min(place, m_drawn[i].size() - 1)];
                for (auto it = part.begin(); it != part.end(); ++it)
                    result.insert(it.key(), it.value());
                m_most = std::max(m_most, m_drawn[i].size());
            }
            return result;
        }

        //! How many places differ, of what was drawn so far.
        std::size_t places() const { return m_most; }

    private:
        void draw(std::size_t group)
        {
            TpeModel model(m_axes, m_groups[group]);
            for (std::size_t i = 0; i < m_cohorts.size(); ++i)
                model.learn(m_rankings[i], m_cohorts[i].weight);
            CountedRandom random(mixedBits(m_key, group));
            m_drawn[group] = model.candidates(random);
        }

        const std::vector<Axis> &m_axes;
        const std::vector<Cohort> &m_cohorts;
        const std::vector<Ranking> &m_rankings;
        quint64 m_key;
        std::vector<Group> m_groups;
        std::vector<std::vector<QJsonObject>> m_drawn;
        std::size_t m_most = 0;
    };

    //! A point that was not tried, where the space has finitely many; else the best.
    QJsonObject untried(const std::vector<Axis> &axes, Candidates &candidates, const QList<Trial> &tried,
                        quint64 key)
    {
        QJsonObject best = candidates.point(0);
        const bool isFinite = std::all_of(
            axes.begin(), axes.end(), [](const Axis &axis) { return !axis.isUsable() || axis.count() > 0; });
        const auto isTried = [&tried](const QJsonObject &point) {
            return std::any_of(tried.begin(), tried.end(),
                               [&point](const Trial &trial) { return trial.point == point; });
        };
        if (!isFinite || !isTried(best))
            return best;
        for (std::size_t place = 1; place < candidates.places(); ++place) {
            QJsonObject next = candidates.point(place);
            if (!isTried(next))
                return next;
        }
        // What is left of a small space is found by chance; in a large one so many are not tried.
        const qsizetype attempts = std::clamp<qsizetype>(100000 / (tried.size() + 1), 16, 500);
        for (qsizetype i = 0; i < attempts; ++i) {
            CountedRandom random(mixedBits(~key, quint64(i)));
            QJsonObject next = pointAt(axes, [&random](int) { return random.uniform(); });
            if (!isTried(next))
                return next;
        }
        return best;
    }

} // namespace

QJsonObject suggestByTpe(const std::vector<Axis> &axes, quint64 seed, int number,
                         const std::vector<Cohort> &cohorts)
{
    std::vector<Ranking> rankings;
    double results = 0;
    for (const Cohort &cohort : cohorts) {
        rankings.push_back(rank(cohort.trials));
        results += cohort.weight * double(rankings.back().withResult);
    }
    if (results < startup)
        return pointAt(axes, [=](int axis) { return sobol(quint32(number), axis, seed); });
    const quint64 key = mixedBits(mixedBits(seed, 0x747065), quint64(number)); // "tpe"
    Candidates candidates(axes, cohorts, rankings, key);
    return untried(axes, candidates, cohorts.empty() ? QList<Trial>() : cohorts.front().trials, key);
}

} // namespace rondo
