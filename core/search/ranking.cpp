// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/ranking.h"

#include "search/pareto.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rondo {

namespace {

    //! The best of a course; infinite without any number.
    double bestOf(const QMap<int, double> &course)
    {
        double best = std::numeric_limits<double>::infinity();
        for (double value : course) {
            if (value < best)
                best = value;
        }
        return best;
    }

    //! An infinite loss is as bad as none.
    bool areNumbers(const QList<double> &objectives)
    {
        return !objectives.isEmpty() && std::all_of(objectives.begin(), objectives.end(), [](double value) {
            return std::isfinite(value);
        });
    }

    //! Stopped ones by how far they came, then by how good they were.
    void sortStopped(std::vector<const Trial *> &stopped)
    {
        struct Key {
            int epoch;
            double best;
            const Trial *trial;
        };
        std::vector<Key> keys;
        keys.reserve(stopped.size());
        for (const Trial *trial : stopped)
            keys.push_back({trial->course.lastKey(), bestOf(trial->course), trial});
        std::stable_sort(keys.begin(), keys.end(), [](const Key &a, const Key &b) {
            return a.epoch != b.epoch ? a.epoch > b.epoch : a.best < b.best;
        });
        std::transform(keys.begin(), keys.end(), stopped.begin(), [](const Key &key) { return key.trial; });
    }

} // namespace

Ranking rank(const QList<Trial> &trials)
{
    std::vector<const Trial *> byNumber;
    byNumber.reserve(trials.size());
    for (const Trial &trial : trials)
        byNumber.push_back(&trial);
    std::stable_sort(byNumber.begin(), byNumber.end(),
                     [](const Trial *a, const Trial *b) { return a->number < b->number; });

    std::vector<const Trial *> done, stopped, failed, running;
    QList<QList<double>> objectives;
    for (const Trial *trial : byNumber) {
        if (trial->state == Trial::State::Running) {
            running.push_back(trial);
        } else if (trial->state == Trial::State::Done && areNumbers(trial->objectives)) {
            done.push_back(trial);
            objectives.append(trial->objectives);
        } else if (trial->state == Trial::State::Stopped && std::isfinite(bestOf(trial->course))) {
            stopped.push_back(trial);
        } else {
            failed.push_back(trial);
        }
    }
    Ranking result;
    std::vector<bool> isRanked(done.size(), false);
    for (int index : paretoOrder(objectives)) {
        result.trials.push_back(done[index]);
        isRanked[index] = true;
    }
    sortStopped(stopped);
    result.trials.insert(result.trials.end(), stopped.begin(), stopped.end());
    result.good = result.trials.size();
    for (std::size_t i = 0; i < done.size(); ++i) { // with fewer or more objectives than the others
        if (!isRanked[i])
            result.trials.push_back(done[i]);
    }
    result.trials.insert(result.trials.end(), failed.begin(), failed.end());
    result.withResult = result.trials.size();
    result.trials.insert(result.trials.end(), running.begin(), running.end());
    return result;
}

} // namespace rondo
