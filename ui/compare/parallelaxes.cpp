// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/parallelcard.h"

#include "experiments/formats.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

// What stands on the axes of the parallel coordinates.

namespace rondo {

namespace {

    const QString metricPrefix = QStringLiteral("metric:"), typeKey = QStringLiteral("type:");
    constexpr double wide = 4; //!< a range from 1 to that is seen better on a logarithmic scale
    constexpr qsizetype mostMarks = 6; //!< so few values stand beside their axis themselves

    void finish(ParallelAxis &axis, const QList<double> &values)
    {
        axis.low = std::numeric_limits<double>::infinity();
        axis.high = -axis.low;
        for (const double value : values) {
            axis.low = std::min(axis.low, value);
            axis.high = std::max(axis.high, value);
        }
        axis.logarithmic = axis.low > 0 && axis.high >= wide * axis.low;
        if (axis.key.startsWith(metricPrefix))
            return;
        for (const double value : values) {
            if (!axis.marks.contains(value) && axis.marks.size() <= mostMarks)
                axis.marks << value;
        }
        std::sort(axis.marks.begin(), axis.marks.end());
        if (axis.marks.size() > mostMarks)
            axis.marks.clear();
    }

    ParallelAxis settingAxis(const QString &key, const QList<Experiment> &experiments)
    {
        ParallelAxis axis;
        axis.key = key;
        axis.title = key;
        QList<double> numbers;
        QSet<QString> words;
        bool allNumbers = true;
        for (const Experiment &experiment : experiments) {
            const QJsonValue value = experiment.settings.value(key);
            if (value.isUndefined() || value.isNull())
                continue;
            allNumbers = allNumbers && value.isDouble();
            numbers << value.toDouble();
            words.insert(settingValueText(value));
        }
        if (allNumbers) {
            finish(axis, numbers);
        } else {
            axis.categories = words.values();
            axis.categories.sort();
        }
        return axis;
    }

} // namespace

QList<ParallelAxis> parallelAxes(const QList<Experiment> &experiments)
{
    if (experiments.isEmpty())
        return {};
    QList<ParallelAxis> axes;
    ParallelAxis type;
    type.key = typeKey;
    type.title = QCoreApplication::translate("rondo::ParallelCard", "algorithm");
    QList<QJsonObject> settings;
    QSet<QString> metrics;
    for (const Experiment &experiment : experiments) {
        if (!type.categories.contains(experiment.nodeTitle))
            type.categories << experiment.nodeTitle;
        settings << experiment.settings;
        for (auto it = experiment.metrics.begin(); it != experiment.metrics.end(); ++it) {
            if (std::isfinite(it.value()))
                metrics.insert(it.key());
        }
    }
    axes << type;
    for (const QString &key : differingKeys(settings))
        axes << settingAxis(key, experiments);
    QStringList names = metrics.values();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        ParallelAxis axis;
        axis.key = metricPrefix + name;
        axis.title = metricTitle(name);
        QList<double> values;
        for (const Experiment &experiment : experiments) {
            if (std::isfinite(experiment.metric(name)))
                values << experiment.metric(name);
        }
        finish(axis, values);
        axes << axis;
    }
    return axes;
}

double parallelValue(const Experiment &experiment, const ParallelAxis &axis)
{
    if (axis.key == typeKey)
        return double(axis.categories.indexOf(experiment.nodeTitle));
    if (axis.key.startsWith(metricPrefix))
        return experiment.metric(axis.key.mid(metricPrefix.size()));
    const QJsonValue value = experiment.settings.value(axis.key);
    if (value.isUndefined() || value.isNull())
        return nan;
    return axis.categories.isEmpty() ? value.toDouble(nan) : double(axis.categories.indexOf(settingValueText(value)));
}

} // namespace rondo
