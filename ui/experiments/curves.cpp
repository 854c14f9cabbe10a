// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/curves.h"

#include "charts/smoothing.h"
#include "charts/thinning.h"

#include <cmath>

namespace rondo {

namespace {

    constexpr int pointsOfCurve = 600; // of a chart; more than its pixels show nothing
    constexpr int pointsOfSparkline = 48;
    constexpr double msOfMinute = 60'000;

    bool isSameNumber(double a, double b)
    {
        return a == b || (std::isnan(a) && std::isnan(b));
    }

    QList<QPointF> toPoints(const QList<MetricPoint> &series, CurveAxis axis, qint64 began)
    {
        const auto x = [axis, began](const MetricPoint &point) {
            switch (axis) {
            case CurveAxis::Step:
                return double(point.step);
            case CurveAxis::Epoch:
                return point.epoch;
            case CurveAxis::Time:
                break;
            }
            return double(point.time - began) / msOfMinute;
        };
        QList<QPointF> points;
        points.reserve(series.size());
        for (const MetricPoint &point : series)
            points << QPointF(x(point), point.value);
        return points;
    }

    //! The part of a series that the store has to read for \a options.
    SeriesRange rangeOf(const CurveOptions &options)
    {
        SeriesRange range {.axis = options.axis == CurveAxis::Step ? SeriesRange::Axis::Step : SeriesRange::Axis::Epoch};
        if (!std::isnan(options.low))
            range.from = options.low;
        if (!std::isnan(options.high))
            range.to = options.high;
        return range;
    }

} // namespace

bool CurveOptions::isSame(const CurveOptions &other) const
{
    return axis == other.axis && smoothing == other.smoothing && isSameNumber(low, other.low) && isSameNumber(high, other.high);
}

Result<QHash<QString, Curve>> readCurves(const Experiments &experiments, ExperimentId id, const QStringList &metrics,
                                         const CurveOptions &options, qint64 began)
{
    // An average goes on from the start, and where the time begins shows in the first points.
    const bool needsAll = options.smoothing.weight > 0 || options.axis == CurveAxis::Time;
    QHash<QString, QList<MetricPoint>> all;
    for (const QString &metric : metrics) {
        const auto series = needsAll ? experiments.series(id, metric)
                                     : experiments.series(id, metric, pointsOfCurve, rangeOf(options));
        if (!series)
            return series.error();
        if (!series->isEmpty())
            began = began > 0 ? std::min(began, series->first().time) : series->first().time;
        all.insert(metric, *series);
    }
    QHash<QString, Curve> curves;
    for (const QString &metric : metrics) {
        const QList<QPointF> points = toPoints(all.value(metric), options.axis, began);
        const auto shown = [&](const QList<QPointF> &line) {
            return thinned(within(line, options.low, options.high), pointsOfCurve);
        };
        Curve curve {.points = shown(points), .average = {}};
        if (options.smoothing.weight > 0)
            curve.average = shown(smoothed(points, options.smoothing.weight, options.smoothing.kind));
        curves.insert(metric, curve);
    }
    return curves;
}

Result<QHash<QString, Sparkline>> readSparklines(const Experiments &experiments, ExperimentId id, const QStringList &metrics)
{
    QHash<QString, Sparkline> sparklines;
    for (const QString &metric : metrics) {
        const auto series = experiments.series(id, metric, pointsOfSparkline);
        if (!series)
            return series.error();
        Sparkline line;
        for (const MetricPoint &point : *series) {
            line.values << point.value;
            if (!std::isfinite(point.value))
                continue;
            // Thinning keeps the lowest and the highest of each stretch, so these are those of the whole series.
            line.low = std::isnan(line.low) ? point.value : std::min(line.low, point.value);
            line.high = std::isnan(line.high) ? point.value : std::max(line.high, point.value);
        }
        sparklines.insert(metric, line);
    }
    return sparklines;
}

} // namespace rondo
