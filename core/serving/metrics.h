// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serving/batcher.h"
#include "serving/predictionlog.h"

#include <array>
#include <map>
#include <prometheus/counter.h>
#include <prometheus/family.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <string>
#include <vector>

namespace rondo {

class Metrics;

//! The counters of one model version. Looked up once, because finding one by its labels costs more than
//! counting.
class ModelMetrics {
public:
    ModelMetrics(Metrics &metrics, const std::string &model, int version, std::size_t classes);

    //! A request that ended with \a status after \a seconds.
    void countRequest(unsigned status, bool isBinary, double seconds);
    void countJob(const Job &job); //!< that was computed
    void countPrediction(std::size_t best, double confidence);

private:
    prometheus::Counter &requests(unsigned status, bool isBinary);

    Metrics &m_metrics;
    prometheus::Labels m_labels;
    std::map<std::pair<unsigned, bool>, prometheus::Counter *> m_requests;
    std::vector<prometheus::Counter *> m_predictions; //!< one a class, at most 100, then one for the rest
    prometheus::Counter &m_rows, &m_batches;
    prometheus::Histogram &m_duration, &m_queueDuration, &m_computeDuration, &m_batchSize, &m_confidence;
};

//! What /metrics tells. For the network thread, but for countDropped().
class Metrics {
public:
    Metrics();

    //! Prometheus text format 0.0.4.
    std::string text();

    //! A request that reached no model: unknown paths, refused ones, the other endpoints.
    void countOther(unsigned status);
    void setReady(const std::string &model, int version, bool isDefault);
    void countDropped(DropReason reason, std::size_t rows);

    prometheus::Gauge &inFlight() { return m_inFlight; }
    prometheus::Gauge &queueLength() { return m_queueLength; }
    prometheus::Gauge &connections() { return m_connections; }

private:
    friend class ModelMetrics;
    void readProcess();

    prometheus::Registry m_registry;
    prometheus::Family<prometheus::Counter> &m_requests, &m_rows, &m_batches, &m_predictions, &m_other;
    prometheus::Family<prometheus::Histogram> &m_duration, &m_queueDuration, &m_computeDuration, &m_batchSize,
        &m_confidence;
    prometheus::Family<prometheus::Gauge> &m_ready;
    prometheus::Gauge &m_inFlight, &m_queueLength, &m_connections, &m_memory;
    prometheus::Counter &m_cpu;
    std::array<prometheus::Counter *, 3> m_dropped; //!< by DropReason
};

} // namespace rondo
