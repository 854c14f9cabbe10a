// SPDX-License-Identifier: GPL-3.0-or-later
// TPE on test functions, the time of a suggestion, and the importance of parameters. optuna_search.py is its
// counterpart.
//
//   bench_search [SEEDS [FIRST_SEED]]
#include "../../search/testfunctions.h"
#include "search/importance.h"
#include "search/search.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>

using namespace rondo;
using namespace rondo::testing;

namespace {

constexpr int trialsOfSearch = 100;

struct TestFunction {
    const char *name;
    double (*value)(const Point &);
    std::vector<std::pair<double, double>> bounds;
};

QString nameOf(std::size_t axis)
{
    return QStringLiteral("x%1").arg(axis);
}

SearchSpace spaceOf(const std::vector<std::pair<double, double>> &bounds)
{
    SearchSpace space;
    for (std::size_t i = 0; i < bounds.size(); ++i)
        space.append({.name = nameOf(i), .low = bounds[i].first, .high = bounds[i].second});
    return space;
}

Trial tried(int number, const QJsonObject &point, const TestFunction &function)
{
    Point x;
    for (std::size_t i = 0; i < function.bounds.size(); ++i)
        x.push_back(point.value(nameOf(i)).toDouble());
    Trial trial {.number = number, .point = point, .state = Trial::State::Done};
    trial.objectives = {function.value(x)};
    return trial;
}

QList<Trial> search(const TestFunction &function, SearchMethod method, quint64 seed, int count)
{
    const SearchSpace space = spaceOf(function.bounds);
    QList<Trial> trials;
    for (int number = 0; number < count; ++number)
        trials.append(tried(number, suggest(space, method, seed, number, trials), function));
    return trials;
}

//! The best value of each search, which is the regret.
QJsonArray regrets(const TestFunction &function, SearchMethod method, int firstSeed, int seeds)
{
    QJsonArray result;
    for (int seed = firstSeed; seed < firstSeed + seeds; ++seed) {
        const QList<Trial> trials = search(function, method, quint64(seed), trialsOfSearch);
        double best = trials.first().objectives.first();
        for (const Trial &trial : trials)
            best = std::min(best, trial.objectives.first());
        result.append(best);
    }
    return result;
}

//! Milliseconds of one suggestion at 1000 visible trials, the median of some.
double suggestionTime(const TestFunction &function)
{
    const SearchSpace space = spaceOf(function.bounds);
    const QList<Trial> trials = search(function, SearchMethod::Random, 1, 1000);
    std::vector<double> times;
    for (int number = 1000; number < 1201; ++number) {
        const auto start = std::chrono::steady_clock::now();
        const QJsonObject point = suggest(space, SearchMethod::Tpe, 1, number, trials);
        const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - start;
        times.push_back(point.isEmpty() ? HUGE_VAL : time.count());
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

//! Trials with what they say about their parameters, for the same question to Optuna.
QJsonObject importanceOf(const TestFunction &function, int count)
{
    const QList<Trial> trials = search(function, SearchMethod::Random, 3, count);
    const auto start = std::chrono::steady_clock::now();
    const ImportanceReport report = importance(spaceOf(function.bounds), trials);
    const std::chrono::duration<double> time = std::chrono::steady_clock::now() - start;
    QJsonArray rows, bounds;
    for (const Trial &trial : trials)
        rows.append(QJsonObject {{QStringLiteral("point"), trial.point},
                                 {QStringLiteral("value"), trial.objectives.first()}});
    for (const auto &[low, high] : function.bounds)
        bounds.append(QJsonArray {low, high});
    QJsonObject shares;
    for (const Importance &one : report.shares)
        shares.insert(one.name, one.share);
    return {{QStringLiteral("name"), QLatin1String(function.name)},
            {QStringLiteral("bounds"), bounds},
            {QStringLiteral("trials"), rows},
            {QStringLiteral("shares"), shares},
            {QStringLiteral("explained"), report.explained},
            {QStringLiteral("seconds"), time.count()}};
}

} // namespace

int main(int argc, char **argv)
{
    const int seeds = argc > 1 ? std::atoi(argv[1]) : 20;
    const int firstSeed = argc > 2 ? std::atoi(argv[2]) : 0;
    using Bounds = std::vector<std::pair<double, double>>;
    const std::vector<TestFunction> functions {
        {"branin", branin, {{-5, 10}, {0, 15}}},
        {"hartmann6", hartmann6, Bounds(6, {0, 1})},
        {"rosenbrock4", rosenbrock, Bounds(4, {-5, 10})},
    };
    QJsonObject tpe, random, milliseconds;
    QJsonArray importances;
    for (const TestFunction &function : functions) {
        const QLatin1String name(function.name);
        tpe.insert(name, regrets(function, SearchMethod::Tpe, firstSeed, seeds));
        random.insert(name, regrets(function, SearchMethod::Random, firstSeed, seeds));
        milliseconds.insert(name, suggestionTime(function));
        importances.append(importanceOf(function, 200));
    }
    const QJsonObject result {{QStringLiteral("tpe"), tpe},
                              {QStringLiteral("random"), random},
                              {QStringLiteral("suggestion_ms"), milliseconds},
                              {QStringLiteral("importance"), importances}};
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
