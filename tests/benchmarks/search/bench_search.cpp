// SPDX-License-Identifier: GPL-3.0-or-later
// TPE on test functions, the time of a suggestion, and the importance of parameters. optuna_search.py is its
// counterpart.
//
//   bench_search [SEEDS [FIRST_SEED]]
#include "search/importance.h"
#include "search/search.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <numbers>

using namespace rondo;

namespace {

constexpr int trialsOfSearch = 100;

using Point = std::vector<double>;

//! To be made small; 0 at the best place. Definitions: sfu.ca/~ssurjano/optimization.html.
struct TestFunction {
    const char *name;
    double (*value)(const Point &);
    std::vector<std::pair<double, double>> bounds;
};

double branin(const Point &x)
{
    constexpr double pi = std::numbers::pi;
    const double valley = x[1] - 5.1 / (4 * pi * pi) * x[0] * x[0] + 5 / pi * x[0] - 6;
    return valley * valley + 10 * (1 - 1 / (8 * pi)) * std::cos(x[0]) + 10 - 0.39788735772973816;
}

double hartmann6(const Point &x)
{
    constexpr double a[4][6] = {{10, 3, 17, 3.5, 1.7, 8},
                                {0.05, 10, 17, 0.1, 8, 14},
                                {3, 3.5, 1.7, 10, 17, 8},
                                {17, 8, 0.05, 10, 0.1, 14}};
    constexpr double p[4][6] = {{1312, 1696, 5569, 124, 8283, 5886},
                                {2329, 4135, 8307, 3736, 1004, 9991},
                                {2348, 1451, 3522, 2883, 3047, 6650},
                                {4047, 8828, 8732, 5743, 1091, 381}};
    constexpr double alpha[4] = {1, 1.2, 3, 3.2};
    double sum = 0;
    for (int i = 0; i < 4; ++i) {
        double exponent = 0;
        for (int k = 0; k < 6; ++k)
            exponent += a[i][k] * std::pow(x[k] - 1e-4 * p[i][k], 2);
        sum += alpha[i] * std::exp(-exponent);
    }
    return 3.322368011415515 - sum;
}

double rosenbrock(const Point &x)
{
    double sum = 0;
    for (std::size_t i = 0; i + 1 < x.size(); ++i)
        sum += 100 * std::pow(x[i + 1] - x[i] * x[i], 2) + std::pow(1 - x[i], 2);
    return sum;
}

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
