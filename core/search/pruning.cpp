// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/pruning.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Search)
    };

    constexpr double worst = std::numeric_limits<double>::infinity();

    bool hasReached(const Trial &trial, int epoch)
    {
        return !trial.course.isEmpty() && trial.course.lastKey() >= epoch;
    }

    //! The best value of the first \a epoch epochs.
    double bestUntil(const Trial &trial, int epoch)
    {
        double best = worst;
        for (auto it = trial.course.begin(); it != trial.course.end() && it.key() <= epoch; ++it) {
            if (it.value() < best)
                best = it.value();
        }
        return best;
    }

    //! Where a trial stands among those that reached an epoch, itself among them.
    struct Standing {
        int place = 1;
        int count = 1;
        double median = worst; //!< of the others
    };

    template <typename Counts>
    Standing standing(const Trial &trial, int epoch, const QList<Trial> &others, Counts counts)
    {
        const double own = bestUntil(trial, epoch);
        QList<double> values;
        for (const Trial &other : others) {
            if (other.number != trial.number && hasReached(other, epoch) && counts(other))
                values.append(bestUntil(other, epoch));
        }
        std::sort(values.begin(), values.end());
        Standing result;
        result.place += int(std::lower_bound(values.begin(), values.end(), own) - values.begin());
        result.count += int(values.size());
        if (!values.isEmpty()) {
            const qsizetype middle = values.size() / 2;
            result.median
                = values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
        }
        return result;
    }

    //! 1st, 2nd, 3rd, 4th ... 11th, 12th, 13th ... 21st.
    QString ordinal(int number)
    {
        const int last = number % 100 / 10 == 1 ? 0 : number % 10;
        switch (last) {
        case 1:
            return Text::tr("%1st", "place in an order: 1st, 21st").arg(number);
        case 2:
            return Text::tr("%1nd", "place in an order: 2nd, 22nd").arg(number);
        case 3:
            return Text::tr("%1rd", "place in an order: 3rd, 23rd").arg(number);
        default:
            return Text::tr("%1th", "place in an order: 4th, 11th").arg(number);
        }
    }

    QString placeInWords(const Standing &standing, int epoch)
    {
        return Text::tr("%1 of %2 after epoch %3")
            .arg(ordinal(standing.place))
            .arg(standing.count)
            .arg(epoch);
    }

    template <typename Counts>
    Verdict verdictAtRung(const PruningRule &rule, const QList<int> &atRungs, const Trial &trial, int epoch,
                          const QList<Trial> &others, Counts counts)
    {
        if (!atRungs.contains(epoch))
            return {};
        const Standing place = standing(trial, epoch, others, counts);
        const int goOn = std::max(1, place.count / std::max(2, rule.eta));
        return {place.place > goOn, placeInWords(place, epoch)};
    }

    //! Share of the trials that Hyperband starts in a bracket, not yet divided by their sum.
    double bracketWeight(int bracket, int count, int eta)
    {
        const int halvings = count - 1 - bracket;
        return std::ceil(double(count) / (halvings + 1) * std::pow(double(eta), halvings));
    }

} // namespace

QList<int> rungs(int minEpochs, int maxEpochs, int eta)
{
    QList<int> result;
    for (qint64 epoch = std::max(1, minEpochs); epoch < maxEpochs; epoch *= std::max(2, eta))
        result.append(int(epoch));
    return result;
}

int bracketCount(int minEpochs, int maxEpochs, int eta)
{
    int count = 0;
    for (qint64 epoch = std::max(1, minEpochs); epoch <= maxEpochs; epoch *= std::max(2, eta))
        ++count;
    return std::max(1, count);
}

int bracketOf(int trialNumber, int minEpochs, int maxEpochs, int eta)
{
    const int count = bracketCount(minEpochs, maxEpochs, eta);
    double sum = 0;
    for (int bracket = 0; bracket < count; ++bracket)
        sum += bracketWeight(bracket, count, std::max(2, eta));
    // Multiples of the golden ratio fill 0 .. 1 evenly from any start to any end.
    double place = trialNumber * 0.6180339887498949;
    place = (place - std::floor(place)) * sum;
    for (int bracket = 0; bracket < count - 1; ++bracket) {
        place -= bracketWeight(bracket, count, std::max(2, eta));
        if (place < 0)
            return bracket;
    }
    return count - 1;
}

QList<int> bracketRungs(int bracket, int minEpochs, int maxEpochs, int eta)
{
    return rungs(minEpochs, maxEpochs, eta).mid(std::max(0, bracket));
}

Verdict medianVerdict(const PruningRule &rule, const Trial &trial, int epoch, const QList<Trial> &others)
{
    if (epoch < rule.minEpochs)
        return {};
    const Standing place = standing(trial, epoch, others, [](const Trial &) { return true; });
    if (place.count - 1 < std::max(1, rule.startupTrials))
        return {};
    const bool stop = bestUntil(trial, epoch) > place.median;
    return {stop,
            stop ? Text::tr("worse than the median: %1").arg(placeInWords(place, epoch))
                 : placeInWords(place, epoch)};
}

Verdict halvingVerdict(const PruningRule &rule, const Trial &trial, int epoch, const QList<Trial> &others)
{
    return verdictAtRung(rule, rungs(rule.minEpochs, rule.maxEpochs, rule.eta), trial, epoch, others,
                         [](const Trial &) { return true; });
}

Verdict hyperbandVerdict(const PruningRule &rule, const Trial &trial, int epoch, const QList<Trial> &others)
{
    const auto bracket
        = [&rule](int number) { return bracketOf(number, rule.minEpochs, rule.maxEpochs, rule.eta); };
    const int own = bracket(trial.number);
    return verdictAtRung(rule, bracketRungs(own, rule.minEpochs, rule.maxEpochs, rule.eta), trial, epoch,
                         others, [&](const Trial &other) { return bracket(other.number) == own; });
}

Verdict patienceVerdict(const PruningRule &rule, const Trial &trial, int epoch)
{
    double best = worst;
    int since = 0;
    for (auto it = trial.course.begin(); it != trial.course.end() && it.key() <= epoch; ++it) {
        if (it.value() < best - std::max(0.0, rule.minimumChange) || (since == 0 && it.value() < best)) {
            best = it.value();
            since = it.key();
        }
    }
    const int without = epoch - since;
    if (epoch < rule.minEpochs || without < std::max(1, rule.patience))
        return {};
    return {true,
            since == 0
                ? Text::tr("no number in %n epoch(s)", nullptr, without)
                : Text::tr("nothing better in %n epoch(s), since epoch %1", nullptr, without).arg(since)};
}

Verdict verdict(const PruningRule &rule, const Trial &trial, int epoch, const QList<Trial> &others)
{
    if (epoch >= rule.maxEpochs)
        return {}; // it is at its end anyway
    switch (rule.pruner) {
    case Pruner::Median:
        return medianVerdict(rule, trial, epoch, others);
    case Pruner::Halving:
        return halvingVerdict(rule, trial, epoch, others);
    case Pruner::Hyperband:
        return hyperbandVerdict(rule, trial, epoch, others);
    case Pruner::Patience:
        return patienceVerdict(rule, trial, epoch);
    case Pruner::None:
        break;
    }
    return {};
}

} // namespace rondo
