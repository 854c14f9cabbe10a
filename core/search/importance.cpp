// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/importance.h"

#include "search/axis.h"
#include "search/forest.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>

namespace rondo {

namespace {

    constexpr int trees = 64;
    constexpr qsizetype mostTrials = 1000;
    constexpr int mostCategories = 64; //!< those after it count as the last
    constexpr double nowhere = std::numeric_limits<double>::quiet_NaN();

    QList<const Trial *> usableTrials(const QList<Trial> &trials, int objective)
    {
        QList<const Trial *> usable;
        for (const Trial &trial : trials) {
            if (trial.state == Trial::State::Done && objective >= 0
                && std::isfinite(trial.objectives.value(objective, NAN)))
                usable.append(&trial);
        }
        std::stable_sort(usable.begin(), usable.end(),
                         [](const Trial *a, const Trial *b) { return a->number < b->number; });
        return usable.mid(std::max<qsizetype>(0, usable.size() - mostTrials));
    }

    //! Positions of the trials on the axis, NaN where it does not exist; empty where one has none though it should, or
    //! all have the same.
    std::vector<double> column(const Axis &axis, const QList<const Trial *> &trials)
    {
        std::vector<double> result;
        double first = nowhere;
        bool varies = false;
        for (const Trial *trial : trials) {
            if (!axis.existsIn(trial->point)) {
                result.push_back(nowhere);
                continue;
            }
            const double position = axis.position(trial->point.value(axis.dimension().name));
            if (std::isnan(position))
                return {};
            result.push_back(axis.isCategory() ? std::min<double>(position, mostCategories - 1) : position);
            varies = varies || (!std::isnan(first) && result.back() != first);
            first = result.back();
        }
        return varies ? result : std::vector<double>();
    }

    //! The axes that vary, for the trees.
    struct Columns {
        QStringList names;
        RegressionTree::Data data;

        void add(const Axis &axis, const QList<const Trial *> &trials)
        {
            std::vector<double> positions = axis.isUsable() ? column(axis, trials) : std::vector<double>();
            const auto condition = positions.empty() ? std::nullopt : conditionOf(axis.dimension(), positions);
            if (!condition)
                return;
            names.append(axis.dimension().name);
            values.append(axis.dimension().categories);
            data.categories.push_back(axis.isCategory() ? int(std::min<double>(axis.count(), mostCategories)) : 0);
            data.conditions.push_back(*condition);
            data.columns.push_back(std::move(positions));
        }

    private:
        //! None where it is missing for a reason that the trees do not see.
        std::optional<RegressionTree::Condition> conditionOf(const Dimension &own,
                                                             const std::vector<double> &positions) const
        {
            const bool isAlwaysThere = std::none_of(positions.begin(), positions.end(),
                                                    [](double position) { return std::isnan(position); });
            if (isAlwaysThere)
                return RegressionTree::Condition();
            const int parent = int(names.indexOf(own.parent));
            if (parent < 0 || data.categories[parent] == 0 || values[parent].size() > mostCategories)
                return std::nullopt;
            RegressionTree::Condition condition {.parent = parent};
            for (qsizetype category = 0; category < values[parent].size(); ++category)
                condition.when |= own.when.contains(values[parent][category]) ? quint64(1) << category : 0;
            return condition;
        }

        QList<QList<QJsonValue>> values;
    };

    //! Learns tree after tree; sums up the shares of the axes and what the trees say about trials they did
    //! not see.
    class Forest {
    public:
        explicit Forest(const RegressionTree::Data &data)
            : m_data(data)
            , m_shares(data.columns.size(), 0)
            , m_predictions(data.targets.size(), 0)
            , m_votes(data.targets.size(), 0)
        {
        }

        void grow(int number)
        {
            const int n = int(m_data.targets.size());
            CountedRandom random(mixedBits(0x666f72657374, quint64(number)));
            std::vector<int> drawn;
            std::vector<bool> isSeen(n, false);
            for (int i = 0; i < n; ++i) {
                drawn.push_back(random.below(n));
                isSeen[drawn.back()] = true;
            }
            const RegressionTree tree(m_data, drawn, random);
            for (int i = 0; i < n; ++i) {
                if (!isSeen[i]) {
                    m_predictions[i] += tree.predict(m_data, i);
                    ++m_votes[i];
                }
            }
            const double variance = tree.variance();
            for (std::size_t axis = 0; axis < m_shares.size() && variance > 0; ++axis)
                m_shares[axis] += tree.marginalVariance(int(axis)) / variance;
        }

        const std::vector<double> &shares() const { return m_shares; }

        double explained() const
        {
            double sum = 0, count = 0;
            for (std::size_t i = 0; i < m_votes.size(); ++i) {
                sum += m_votes[i] > 0 ? m_data.targets[i] : 0;
                count += m_votes[i] > 0 ? 1 : 0;
            }
            double errors = 0, spread = 0;
            for (std::size_t i = 0; i < m_votes.size(); ++i) {
                if (m_votes[i] == 0)
                    continue;
                const double error = m_data.targets[i] - m_predictions[i] / m_votes[i];
                const double difference = m_data.targets[i] - sum / count;
                errors += error * error;
                spread += difference * difference;
            }
            return spread > 0 ? 1 - errors / spread : 0;
        }

    private:
        const RegressionTree::Data &m_data;
        std::vector<double> m_shares;
        std::vector<double> m_predictions;
        std::vector<int> m_votes;
    };

    //! Both of about the same size, so that squares neither overflow nor vanish.
    std::vector<double> scaledObjectives(const QList<const Trial *> &trials, int objective)
    {
        std::vector<double> values;
        double largest = 0;
        for (const Trial *trial : trials) {
            values.push_back(trial->objectives[objective]);
            largest = std::max(largest, std::abs(values.back()));
        }
        for (double &value : values)
            value = largest > 0 ? value / largest : value;
        return values;
    }

} // namespace

ImportanceReport importance(const SearchSpace &space, const QList<Trial> &trials, int objective)
{
    const QList<const Trial *> usable = usableTrials(trials, objective);
    ImportanceReport report {.trials = int(usable.size())};
    Columns columns;
    for (const Axis &axis : axesOf(space))
        columns.add(axis, usable);
    const QStringList &names = columns.names;
    RegressionTree::Data &data = columns.data;
    data.targets = scaledObjectives(usable, objective);
    if (names.isEmpty() || usable.size() < 2)
        return report;
    Forest forest(data);
    for (int tree = 0; tree < trees; ++tree)
        forest.grow(tree);
    report.explained = forest.explained();
    const double sum = std::accumulate(forest.shares().begin(), forest.shares().end(), 0.0);
    if (!(sum > 0))
        return report; // all results are equal
    for (int i = 0; i < names.size(); ++i)
        report.shares.append({names[i], forest.shares()[i] / sum});
    std::stable_sort(report.shares.begin(), report.shares.end(),
                     [](const Importance &a, const Importance &b) { return a.share > b.share; });
    return report;
}

} // namespace rondo
