// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/curveindex.h"
#include "charts/seriesstyle.h"
#include "charts/smoothing.h"
#include "compare/comparison.h"

#include <algorithm>
#include <cmath>

// The curves of a comparison.

namespace rondo {

namespace {

    const QString validation = QStringLiteral("val_");

    double xOf(const MetricPoint &point, CurveX x, qint64 start)
    {
        switch (x) {
        case CurveX::Epoch:
            return point.epoch;
        case CurveX::Time:
            return double(point.time - start) / 1000;
        case CurveX::Step:
            return double(point.step);
        case CurveX::Clock:
            return double(point.time) / 1000;
        }
        return nan;
    }

    constexpr int mostPoints = 4'000'000; //!< kept of all curves: 200 MB at most

    Result<ComparedCurve> readCurve(StoreAccess &store, const Experiment &experiment, const QString &metric, bool isTraining,
                                    int maximum)
    {
        auto points = store.experiments.series(experiment.id, metric, maximum);
        if (!points)
            return points.error();
        ComparedCurve curve;
        curve.experiment = experiment.id;
        curve.isTraining = isTraining;
        curve.metric = metric;
        curve.isFinal = isFinished(experiment.state);
        curve.points = std::move(points).value();
        curve.isThinned = curve.points.size() > maximum / 2; // a few that are whole are read once more
        return curve;
    }

} // namespace

QString metricFamily(const QString &metric)
{
    return metric.startsWith(validation) ? metric.mid(validation.size()) : metric;
}

std::shared_ptr<const CurveIndex> drawnCurve(const QList<MetricPoint> &points, const CurveWish &wish, qint64 start)
{
    QList<QPointF> line;
    line.reserve(points.size());
    for (const MetricPoint &point : points) {
        const double x = xOf(point, wish.x, start);
        if (std::isfinite(x))
            line << QPointF(x, point.value);
    }
    const auto isLeft = [](const QPointF &a, const QPointF &b) { return a.x() < b.x(); };
    // Steps rise; epochs of a script, and clocks, need not.
    if (!std::is_sorted(line.begin(), line.end(), isLeft))
        std::stable_sort(line.begin(), line.end(), isLeft);
    return std::make_shared<const CurveIndex>(wish.smoothing.weight > 0 ? smoothed(line, wish.smoothing.weight, wish.smoothing.kind)
                                                                      : line);
}

void draw(ComparedCurve &curve, const CurveWish &wish, qsizetype count)
{
    const qint64 start = curve.points.isEmpty() ? 0 : curve.points.constFirst().time;
    const bool isNew = !curve.drawn || !(curve.wish == wish);
    const bool isMeasuredToo = wish.smoothing.weight > 0 && !curve.isTraining && count <= seriesStyleCount;
    if (!isMeasuredToo || curve.wish.x != wish.x)
        curve.measured = {};
    if (isMeasuredToo && !curve.measured)
        curve.measured = drawnCurve(curve.points, {{}, wish.x, {}}, start);
    if (isNew) {
        curve.drawn = drawnCurve(curve.points, wish, start);
        curve.detail = curve.measuredDetail = {};
    }
    curve.wish = wish;
}

Result<QList<ComparedCurve>> readCurves(StoreAccess &store, const QList<Experiment> &experiments, const CurveWish &wish,
                                        const QList<ComparedCurve> &known)
{
    QList<ComparedCurve> curves;
    QHash<std::pair<ExperimentId, QString>, const ComparedCurve *> ended;
    for (const ComparedCurve &curve : known) {
        if (curve.isFinal)
            ended.insert({curve.experiment, curve.metric}, &curve);
    }
    const int maximum = std::max<int>(20'000, mostPoints / std::max<int>(1, 2 * int(experiments.size())));
    const auto add = [&](const Experiment &experiment, const QString &metric, bool isTraining) -> Result<bool> {
        ComparedCurve curve;
        if (const ComparedCurve *before = ended.value({experiment.id, metric})) {
            curve = *before;
            curve.isTraining = isTraining;
        } else {
            auto read = readCurve(store, experiment, metric, isTraining, maximum);
            if (!read)
                return read.error();
            curve = std::move(read).value();
        }
        draw(curve, wish, experiments.size());
        const bool isThere = !curve.points.isEmpty();
        if (isThere)
            curves << curve;
        return isThere;
    };
    for (const Experiment &experiment : experiments) {
        const QString family = metricFamily(wish.metric);
        const auto main = add(experiment, validation + family, false);
        if (!main)
            return main.error();
        // Without a validation the training is the main line.
        const auto training = add(experiment, family, *main);
        if (!training)
            return training.error();
    }
    return curves;
}

Result<QList<ComparedCurve>> readDetails(StoreAccess &store, QList<ComparedCurve> curves, double low, double high)
{
    for (ComparedCurve &curve : curves) {
        if (!curve.isThinned || curve.points.isEmpty())
            continue;
        SeriesRange range {SeriesRange::Axis::Epoch, low, high};
        const qint64 start = curve.points.constFirst().time;
        if (curve.wish.x == CurveX::Step)
            range.axis = SeriesRange::Axis::Step;
        else if (curve.wish.x == CurveX::Time)
            range = {SeriesRange::Axis::Time, double(start) + low * 1000, double(start) + high * 1000};
        else if (curve.wish.x == CurveX::Clock)
            range = {SeriesRange::Axis::Time, low * 1000, high * 1000};
        const auto points = store.experiments.series(curve.experiment, curve.metric, mostPoints, range);
        if (!points)
            return points.error();
        curve.detail = drawnCurve(*points, curve.wish, start);
        curve.measuredDetail = curve.measured ? drawnCurve(*points, {{}, curve.wish.x, {}}, start) : nullptr;
        curve.detailRange = {low, high};
    }
    return curves;
}

Result<QList<ComparedCurve>> wholeCurves(StoreAccess &store, QList<ComparedCurve> curves)
{
    for (ComparedCurve &curve : curves) {
        if (!curve.isThinned)
            continue;
        auto points = store.experiments.series(curve.experiment, curve.metric);
        if (!points)
            return points.error();
        curve.points = std::move(points).value();
    }
    return curves;
}

} // namespace rondo
