// SPDX-License-Identifier: GPL-3.0-or-later
#include "deployments/traffic.h"

#include "experiments/experiments.h"

#include <QSet>

#include <cmath>

namespace rondo {
namespace {

    constexpr int stretches = 60;
    constexpr double longestWindow = 30 * 60, shortestWindow = 60; // seconds

    //! Nearest rank; \a sorted is not empty.
    double percentile(const QList<double> &sorted, double part)
    {
        const auto rank = qsizetype(std::ceil(part * double(sorted.size())));
        return sorted[std::clamp<qsizetype>(rank - 1, 0, sorted.size() - 1)];
    }

    struct Stretch {
        QMap<int, QSet<QString>> requests;
        QMap<int, double> confidence;
        QMap<int, int> predictions;
        QList<double> latencies;
    };

} // namespace

Traffic Traffic::from(const QList<Prediction> &predictions, const QDateTime &now, bool isAll)
{
    Traffic traffic;
    traffic.lastP95 = traffic.lastConfidence = nan;
    double window = longestWindow;
    if (!isAll && !predictions.isEmpty())
        window
            = std::clamp(double(predictions.last().time.msecsTo(now)) / 1000, shortestWindow, longestWindow);
    traffic.stretchSeconds = window / stretches;

    QList<Stretch> content(stretches);
    QSet<int> versions;
    QSet<QString> lastMinute;
    for (const Prediction &prediction : predictions) {
        const double age = double(prediction.time.msecsTo(now)) / 1000;
        const auto at = stretches - 1 - int(std::max(0.0, age) / traffic.stretchSeconds);
        if (age >= window || at < 0)
            continue;
        Stretch &stretch = content[at];
        stretch.requests[prediction.modelVersion].insert(prediction.request);
        stretch.confidence[prediction.modelVersion] += prediction.confidence;
        ++stretch.predictions[prediction.modelVersion];
        stretch.latencies << prediction.latencyMs;
        versions.insert(prediction.modelVersion);
        if (age < 60)
            lastMinute.insert(prediction.request);
    }
    traffic.lastRequestsPerSecond = double(lastMinute.size()) / 60;
    for (int at = 0; at < stretches; ++at) {
        Stretch &stretch = content[at];
        traffic.minutesAgo << -(stretches - 1 - at) * traffic.stretchSeconds / 60;
        std::sort(stretch.latencies.begin(), stretch.latencies.end());
        const bool any = !stretch.latencies.isEmpty();
        traffic.p50 << (any ? percentile(stretch.latencies, 0.5) : nan);
        traffic.p95 << (any ? percentile(stretch.latencies, 0.95) : nan);
        traffic.p99 << (any ? percentile(stretch.latencies, 0.99) : nan);
        for (int version : std::as_const(versions)) {
            const int count = stretch.predictions.value(version);
            const double confidence = count > 0 ? stretch.confidence.value(version) / count : nan;
            traffic.requestsPerSecond[version]
                << double(stretch.requests.value(version).size()) / traffic.stretchSeconds;
            traffic.meanConfidence[version] << confidence;
            if (count > 0) {
                traffic.lastConfidence = confidence;
                traffic.lastVersion = version;
            }
        }
        if (any)
            traffic.lastP95 = traffic.p95.last();
    }
    return traffic;
}

} // namespace rondo
