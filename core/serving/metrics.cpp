// SPDX-License-Identifier: GPL-3.0-or-later
#include "serving/metrics.h"

#include <fstream>
#include <prometheus/text_serializer.h>
#include <sys/resource.h>
#include <unistd.h>

namespace rondo {

namespace {
    using prometheus::BuildCounter;
    using prometheus::BuildGauge;
    using prometheus::BuildHistogram;
    using Buckets = prometheus::Histogram::BucketBoundaries;

    const Buckets seconds {.0005, .001, .002, .005, .01, .02, .05, .1, .2, .5, 1, 2, 5};
    const Buckets batchSizes {1, 2, 4, 8, 16, 32, 64, 128};
    const Buckets confidences {.1, .2, .3, .4, .5, .6, .7, .8, .9, .95, .99, 1};
    // A label value is a time series: of a model with more classes, the rest is counted together.
    constexpr std::size_t mostClasses = 100;

    double since(Job::Clock::time_point begin, Job::Clock::time_point end)
    {
        return std::chrono::duration<double>(end - begin).count();
    }
} // namespace

ModelMetrics::ModelMetrics(Metrics &metrics, const std::string &model, int version, std::size_t classes)
    : m_metrics(metrics)
    , m_labels {{"model", model}, {"version", std::to_string(version)}}
    , m_rows(metrics.m_rows.Add(m_labels))
    , m_batches(metrics.m_batches.Add(m_labels))
    , m_duration(metrics.m_duration.Add(m_labels, seconds))
    , m_queueDuration(metrics.m_queueDuration.Add(m_labels, seconds))
    , m_computeDuration(metrics.m_computeDuration.Add(m_labels, seconds))
    , m_batchSize(metrics.m_batchSize.Add(m_labels, batchSizes))
    , m_confidence(metrics.m_confidence.Add(m_labels, confidences))
{
    // Series exist from the start: one that is born at 1 has no increase that a rule could see.
    for (std::size_t index = 0; index < std::min(classes, mostClasses + 1); ++index) {
        auto labels = m_labels;
        labels["class"] = index < mostClasses ? std::to_string(index) : "other";
        m_predictions.push_back(&metrics.m_predictions.Add(labels));
    }
    for (const bool isBinary : {false, true})
        requests(200, isBinary);
}

prometheus::Counter &ModelMetrics::requests(unsigned status, bool isBinary)
{
    prometheus::Counter *&counter = m_requests[{status, isBinary}];
    if (!counter) {
        auto labels = m_labels;
        labels["code"] = std::to_string(status);
        labels["protocol"] = isBinary ? "binary" : "json";
        counter = &m_metrics.m_requests.Add(labels);
    }
    return *counter;
}

void ModelMetrics::countRequest(unsigned status, bool isBinary, double duration)
{
    requests(status, isBinary).Increment();
    m_duration.Observe(duration);
}

void ModelMetrics::countPrediction(std::size_t best, double confidence)
{
    m_predictions[std::min(best, m_predictions.size() - 1)]->Increment();
    m_confidence.Observe(confidence);
}

void ModelMetrics::countJob(const Job &job)
{
    m_rows.Increment(static_cast<double>(job.request.rows));
    m_queueDuration.Observe(since(job.received, job.begun));
    if (job.isFirstOfBatch) {
        m_batches.Increment();
        m_batchSize.Observe(static_cast<double>(job.batchRows));
        m_computeDuration.Observe(since(job.begun, job.finished));
    }
}

Metrics::Metrics()
    : m_requests(BuildCounter()
                     .Name("rondo_inference_requests_total")
                     .Help("Requests for predictions, by their outcome.")
                     .Register(m_registry))
    , m_rows(BuildCounter()
                 .Name("rondo_inferences_total")
                 .Help("Rows that were predicted.")
                 .Register(m_registry))
    , m_batches(BuildCounter()
                    .Name("rondo_inference_executions_total")
                    .Help("Batches that were computed.")
                    .Register(m_registry))
    , m_predictions(
          BuildCounter().Name("rondo_predictions_total").Help("Predictions by class.").Register(m_registry))
    , m_other(BuildCounter()
                  .Name("rondo_http_requests_total")
                  .Help("Requests that reached no model.")
                  .Register(m_registry))
    , m_duration(BuildHistogram()
                     .Name("rondo_inference_request_duration_seconds")
                     .Help("From a read request to its answer.")
                     .Register(m_registry))
    , m_queueDuration(BuildHistogram()
                          .Name("rondo_inference_queue_duration_seconds")
                          .Help("Wait for the model.")
                          .Register(m_registry))
    , m_computeDuration(BuildHistogram()
                            .Name("rondo_inference_compute_duration_seconds")
                            .Help("A batch in the model.")
                            .Register(m_registry))
    , m_batchSize(
          BuildHistogram().Name("rondo_inference_batch_size").Help("Rows of a batch.").Register(m_registry))
    , m_confidence(BuildHistogram()
                       .Name("rondo_prediction_confidence")
                       .Help("Score of the predicted class.")
                       .Register(m_registry))
    , m_ready(BuildGauge()
                  .Name("rondo_model_ready")
                  .Help("1 for the version that answers, 0 for one that is only loaded.")
                  .Register(m_registry))
    , m_inFlight(BuildGauge()
                     .Name("rondo_inference_requests_in_flight")
                     .Help("Requests for predictions that are not answered yet.")
                     .Register(m_registry)
                     .Add({}))
    , m_queueLength(BuildGauge()
                        .Name("rondo_queue_length")
                        .Help("Requests that wait for the model.")
                        .Register(m_registry)
                        .Add({}))
    , m_connections(
          BuildGauge().Name("rondo_connections").Help("Open connections.").Register(m_registry).Add({}))
    , m_memory(BuildGauge()
                   .Name("process_resident_memory_bytes")
                   .Help("Memory in use.")
                   .Register(m_registry)
                   .Add({}))
    , m_cpu(BuildCounter()
                .Name("process_cpu_seconds_total")
                .Help("Processor time used.")
                .Register(m_registry)
                .Add({}))
{
    BuildGauge()
        .Name("process_start_time_seconds")
        .Help("Start of the server, in seconds since 1970.")
        .Register(m_registry)
        .Add({})
        .SetToCurrentTime();
    auto &dropped = BuildCounter()
                        .Name("rondo_payload_log_dropped_total")
                        .Help("Predictions that were not logged.")
                        .Register(m_registry);
    m_dropped = {&dropped.Add({{"reason", "rate"}}), &dropped.Add({{"reason", "queue"}}),
                 &dropped.Add({{"reason", "store"}})};
}

std::string Metrics::text()
{
    readProcess();
    return prometheus::TextSerializer().Serialize(m_registry.Collect());
}

void Metrics::countOther(unsigned status)
{
    m_other.Add({{"code", std::to_string(status)}}).Increment();
}

void Metrics::setReady(const std::string &model, int version, bool isDefault)
{
    m_ready.Add({{"model", model}, {"version", std::to_string(version)}}).Set(isDefault ? 1 : 0);
}

void Metrics::countDropped(DropReason reason, std::size_t rows)
{
    m_dropped[static_cast<std::size_t>(reason)]->Increment(static_cast<double>(rows));
}

void Metrics::readProcess()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    const auto inSeconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
    };
    m_cpu.Increment(inSeconds(usage.ru_utime) + inSeconds(usage.ru_stime) - m_cpu.Value());
    std::ifstream statm("/proc/self/statm");
    long total = 0, resident = 0;
    if (statm >> total >> resident)
        m_memory.Set(static_cast<double>(resident) * static_cast<double>(sysconf(_SC_PAGESIZE)));
}

} // namespace rondo
