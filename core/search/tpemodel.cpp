// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/tpemodel.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace rondo {

namespace {

    // The constants were chosen on test functions (see tests/benchmarks/search) with other seeds than those
    // of the report, in the neighbourhood of what S. Watanabe, "Tree-structured Parzen estimator" (2023),
    // found best, which explains what each of them does.

    constexpr double goodShare = 0.1; //!< of the trials with a result ...
    constexpr double goodMost = 25; //!< ... at most so many are the good ones
    constexpr double leastQuality = 1e-3; //!< weight of one that is as good as the best of the rest
    constexpr std::size_t restMost
        = 400; //!< of the others the newest: older ones would count next to nothing
    constexpr int drawn = 48; //!< candidates
    constexpr double evenWeight = 0.5; //!< of the even distribution in each density, in observations
    constexpr double leastShare = 0.01; //!< narrowest kernel, part of the axis
    //! Scott's rule sees the spread of the good ones and so much of an evenly spread observation.
    constexpr double evenSpread = 0.15;
    constexpr double neighbourFactor = 0.6; //!< width of a kernel of the rest, in distances to its neighbours
    //! The newest so many count fully, the older ones the less, the older they are (as in Hyperopt and
    //! Optuna).
    constexpr double newest = 25;

    double weightByAge(double index, double count)
    {
        const double older = count - newest;
        if (older <= 0 || index >= older)
            return 1;
        return 1 / count + (1 - 1 / count) * index / std::max(1.0, older - 1);
    }

    /*!
        How much each of the first \a count of \a trials, from good to bad, is better than the next, 1 in the mean: so much
        it counts (the weights "by expected improvement" of S. Watanabe 2023). All count 1 where there is no such
        distance: of several objectives, and of trials that did not come to their end.
    */
    std::vector<double> improvements(const std::vector<const Trial *> &trials, std::size_t count)
    {
        const auto hasResult = [](const Trial *trial) {
            return trial->state == Trial::State::Done && trial->objectives.size() == 1;
        };
        std::vector<double> weights(count, 1);
        if (count >= trials.size()
            || !std::all_of(trials.begin(), trials.begin() + std::ptrdiff_t(count) + 1, hasResult))
            return weights;
        const double edge = trials[count]->objectives.first();
        double sum = 0;
        for (std::size_t i = 0; i < count; ++i)
            sum += edge - trials[i]->objectives.first();
        for (std::size_t i = 0; i < count && sum > 0 && std::isfinite(sum); ++i)
            weights[i] = std::max((edge - trials[i]->objectives.first()) * double(count) / sum, leastQuality);
        return weights;
    }

} // namespace

TpeModel::TpeModel(const std::vector<Axis> &axes, std::vector<std::size_t> group)
    : m_axes(axes)
    , m_group(std::move(group))
{
    m_good.centres.resize(m_group.size());
    m_rest.centres.resize(m_group.size());
}

void TpeModel::learn(const Ranking &ranking, double weight)
{
    std::vector<const Trial *> trials; // that have the group
    std::size_t results = 0;
    for (std::size_t i = 0; i < ranking.trials.size(); ++i) {
        if (!ranking.trials[i]->point.contains(axis(0).dimension().name))
            continue;
        results += i < ranking.withResult ? 1 : 0;
        trials.push_back(ranking.trials[i]);
    }
    const auto take = [this](std::vector<Found> &found, const Trial &trial, double quality) {
        Position position = positionOf(trial.point);
        if (!position.empty())
            found.push_back({trial.number, quality, std::move(position)});
    };
    const auto goodCount = std::size_t(std::min(goodMost, std::ceil(goodShare * double(results))));
    const std::vector<double> qualities = improvements(trials, goodCount);
    std::vector<Found> good, rest;
    std::size_t next = 0;
    for (; next < goodCount; ++next)
        take(good, *trials[next], qualities[next]);
    std::sort(trials.begin() + std::ptrdiff_t(next), trials.end(),
              [](const Trial *a, const Trial *b) { return a->number > b->number; });
    for (; next < trials.size() && rest.size() < restMost; ++next)
        take(rest, *trials[next], 1);
    append(m_good, std::move(good), weight);
    append(m_rest, std::move(rest), weight);
}

//! Empty when the point lacks one of the parameters, or has a value that is none of the axis.
Position TpeModel::positionOf(const QJsonObject &point) const
{
    Position position;
    position.reserve(m_group.size());
    for (std::size_t i = 0; i < m_group.size(); ++i) {
        const auto value = point.constFind(axis(i).dimension().name);
        const double place = value == point.constEnd() ? NAN : axis(i).position(value.value());
        if (std::isnan(place))
            return {};
        position.push_back(place);
    }
    return position;
}

void TpeModel::append(Kernels &kernels, std::vector<Found> found, double weight) const
{
    std::sort(found.begin(), found.end(), [](const Found &a, const Found &b) { return a.number < b.number; });
    const double count = double(found.size());
    double index = 0;
    for (const auto &[number, quality, position] : found) {
        for (std::size_t i = 0; i < m_group.size(); ++i)
            kernels.centres[i].push_back(position[i]);
        kernels.weights.push_back(weight * quality * weightByAge(index++, count));
    }
}

std::vector<QJsonObject> TpeModel::candidates(CountedRandom &random) const
{
    const Parzen good = density(m_good, Width::OfSpread);
    const Parzen rest = density(m_rest, Width::OfNeighbours);
    std::vector<std::pair<double, Position>> scored;
    for (int i = 0; i < drawn; ++i) {
        Position position = good.draw(random);
        for (std::size_t k = 0; k < position.size(); ++k) {
            if (axis(k).dimension().kind == Dimension::Kind::Integer)
                position[k] = axis(k).position(axis(k).at(position[k]));
        }
        const double score = good.logDensity(position) - rest.logDensity(position);
        scored.emplace_back(score, std::move(position));
    }
    std::stable_sort(scored.begin(), scored.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    scored.erase(std::unique(scored.begin(), scored.end()), scored.end());
    std::vector<QJsonObject> points;
    for (const auto &[score, position] : scored)
        points.push_back(pointAt(position));
    return points;
}

QJsonObject TpeModel::pointAt(const Position &position) const
{
    QJsonObject point;
    for (std::size_t i = 0; i < position.size(); ++i) {
        const double place = axis(i).isCategory() ? (position[i] + 0.5) / axis(i).count() : position[i];
        point.insert(axis(i).dimension().name, axis(i).at(place));
    }
    return point;
}

Parzen TpeModel::density(Kernels kernels, Width width) const
{
    kernels.widths.assign(m_group.size(), std::vector<double>(kernels.weights.size(), 1));
    std::vector<int> categories;
    for (std::size_t i = 0; i < m_group.size(); ++i) {
        categories.push_back(axis(i).isCategory() ? int(axis(i).count()) : 0);
        if (axis(i).isCategory() || kernels.weights.empty())
            continue;
        if (width == Width::OfSpread)
            setWidthOfSpread(kernels, i);
        else
            setWidthOfNeighbours(kernels, i);
    }
    return Parzen(std::move(categories), std::move(kernels), evenWeight);
}

//! For whole numbers not less than half a step.
double TpeModel::leastWidth(std::size_t i) const
{
    return axis(i).count() > 0 ? std::clamp(0.5 / axis(i).count(), leastShare, 1.0) : leastShare;
}

//! D. W. Scott's rule (1992): one width for all, which shrinks as the good ones draw together.
void TpeModel::setWidthOfSpread(Kernels &kernels, std::size_t i) const
{
    const std::size_t count = kernels.weights.size();
    double weights = evenSpread;
    double sum = evenSpread / 2;
    double squares = evenSpread / 3;
    for (std::size_t k = 0; k < count; ++k) {
        const double place = kernels.centres[i][k];
        weights += kernels.weights[k];
        sum += kernels.weights[k] * place;
        squares += kernels.weights[k] * place * place;
    }
    const double mean = sum / weights;
    const double deviation = std::sqrt(std::max(0.0, squares / weights - mean * mean));
    const double width = deviation * std::pow(double(count), -1 / (double(m_group.size()) + 4));
    for (std::size_t k = 0; k < count; ++k)
        kernels.widths[i][k] = std::clamp(width, leastWidth(i), 1.0);
}

//! Each as wide as its neighbours are far, as in J. Bergstra et al. 2011.
void TpeModel::setWidthOfNeighbours(Kernels &kernels, std::size_t i) const
{
    const std::size_t count = kernels.weights.size();
    std::vector<std::pair<double, std::size_t>> sorted(count);
    for (std::size_t k = 0; k < count; ++k)
        sorted[k] = {kernels.centres[i][k], k};
    std::sort(sorted.begin(), sorted.end());
    const double least = std::clamp(1 / std::min(100.0, 2 + double(count)), leastWidth(i), 1.0);
    for (std::size_t k = 0; k < count; ++k) {
        const double place = sorted[k].first;
        double distance = count == 1 ? std::max(place, 1 - place) : 0;
        if (k > 0)
            distance = place - sorted[k - 1].first;
        if (k + 1 < count)
            distance = std::max(distance, sorted[k + 1].first - place);
        kernels.widths[i][sorted[k].second] = std::clamp(neighbourFactor * distance, least, 1.0);
    }
}

} // namespace rondo
