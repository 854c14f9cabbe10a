// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/course.h"

#include <cmath>

namespace rondo {

Result<QMap<int, double>> courseOf(Database &database, const Experiment &experiment, const SearchPlan &search)
{
    const QString metric = search.objectives.first();
    const auto points = Experiments(database).series(experiment.id, metric);
    if (!points)
        return points.error();
    QMap<int, double> course;
    for (const MetricPoint &point : *points) {
        if (point.epoch >= 1 && point.epoch < 1e6)
            course.insert(int(point.epoch + 1e-6), search.small(0, point.value));
    }
    const bool isDone = experiment.state == ExperimentState::Done || experiment.state == ExperimentState::Cached;
    if (isDone && course.isEmpty())
        course.insert(std::max(1, experiment.epoch), search.small(0, experiment.metric(metric)));
    return course;
}

double bestUntil(const QMap<int, double> &course, int epoch)
{
    double best = std::numeric_limits<double>::infinity();
    for (auto value = course.begin(); value != course.end() && value.key() <= epoch; ++value)
        best = value.value() < best ? value.value() : best;
    return best;
}

} // namespace rondo
