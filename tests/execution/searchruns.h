// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/files.h"
#include "runfixture.h"

#include <cmath>

namespace rondo::testing {

inline const QString lr = QStringLiteral("lr");

inline SearchPlan plainSearch(std::optional<SearchMethod> method, int trials, Pruner pruner = Pruner::None)
{
    SearchPlan search;
    search.node = {QStringLiteral("fake")};
    search.method = method;
    search.trials = trials;
    search.seed = 7;
    search.pruner = pruner;
    if (method)
        search.space = {{.name = lr, .kind = Dimension::Kind::Number, .low = 1e-5, .high = 1, .logarithmic = true},
                        {.name = QStringLiteral("pace"),
                         .kind = Dimension::Kind::Category,
                         .categories = {0.3, 0.5, 0.7}}};
    return search;
}

//! What compile() makes of a search, for the fake worker.
inline Plan planOf(const SearchPlan &search, int count, const QJsonObject &more = {})
{
    Plan plan;
    plan.searches = {search};
    for (int number = 0; number < count; ++number) {
        QJsonObject settings {{QStringLiteral("do"), QStringLiteral("learn")}, {QStringLiteral("epochs"), 9}};
        for (auto it = more.begin(); it != more.end(); ++it)
            settings.insert(it.key(), it.value());
        if (!search.method) {
            // A grid: the best is somewhere in the middle, and no two are equally good.
            settings.insert(lr, std::pow(10.0, -4 + 4.0 * ((number * 5) % count + 0.25) / count));
            settings.insert(QStringLiteral("pace"), 0.5);
        }
        Step step = RunFixture::step(number + 1, settings);
        if (search.method) {
            step.trial = number;
            step.key = step.slot = QStringLiteral("slot %1").arg(number);
        }
        plan.steps.append(step);
    }
    return plan;
}

//! All that must be the same on every computer, a line an experiment.
inline QStringList linesOf(const RunFixture &fixture, RunId run)
{
    QStringList lines;
    const auto all = fixture.experiments.experiments(run);
    for (const Experiment &experiment : *all) {
        const auto points = fixture.experiments.series(experiment.id, QStringLiteral("val_accuracy"));
        lines.append(QStringLiteral("%1 %2 lr %3 pace %4: %5 points, last %6 %7")
                         .arg(experiment.name, toString(experiment.state))
                         .arg(experiment.settings.value(lr).toDouble())
                         .arg(experiment.settings.value(QLatin1String("pace")).toDouble())
                         .arg(points->size())
                         .arg(points->isEmpty() ? rondo::nan : points->last().value)
                         .arg(experiment.reason));
    }
    return lines;
}

inline int epochsTrained(const RunFixture &fixture, RunId run)
{
    int sum = 0;
    const auto all = fixture.experiments.experiments(run);
    for (const Experiment &experiment : *all) {
        const auto trained
            = readFile(fixture.project.experimentFolder(run.value, experiment.name) + QLatin1String("/trained"));
        sum += trained ? int(trained->size()) : 0;
    }
    return sum;
}

inline int count(const RunFixture &fixture, RunId run, ExperimentState state)
{
    const auto all = fixture.experiments.experiments(run);
    return int(std::count_if(all->begin(), all->end(),
                             [state](const Experiment &one) { return one.state == state; }));
}

inline double best(const RunFixture &fixture, RunId run)
{
    double value = 0;
    const auto all = fixture.experiments.experiments(run);
    for (const Experiment &experiment : *all)
        value = std::max(value, experiment.metrics.value(QStringLiteral("val_accuracy"), 0));
    return value;
}

} // namespace rondo::testing
