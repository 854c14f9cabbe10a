// SPDX-License-Identifier: GPL-3.0-or-later
#include "serving/service.h"

#include "serving/description.h"
#include "serving/jsonwriter.h"
#include "serving/scores.h"
#include "serving/target.h"

#include <algorithm>
#include <boost/asio/post.hpp>
#include <cmath>

namespace rondo {

using boost::beast::http::verb;

struct Service::Prediction : Job {
    std::shared_ptr<ServedModel> model;
    Reply reply;
};

namespace {
    // Takes the same time wherever the first difference is.
    bool isSameSecret(std::string_view a, std::string_view b)
    {
        unsigned difference = a.size() == b.size() ? 0 : 1;
        for (std::size_t i = 0; i < a.size(); ++i)
            difference |= static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i % b.size()]);
        return difference == 0;
    }

    Answer readiness(bool isReady)
    {
        Answer answer {.status = isReady ? 200U : 503U};
        answer.body = isReady ? R"({"live":true,"ready":true})" : R"({"live":true,"ready":false})";
        return answer;
    }

    Answer notFound(std::string_view target)
    {
        constexpr std::size_t longest = 200;
        return errorAnswer(404, "There is nothing at " + std::string(target.substr(0, longest)) + ".");
    }

} // namespace

Service::Service(boost::asio::io_context &network, const ServerOptions &options, Metrics &metrics,
                 PredictionLog &log, std::string token)
    : m_network(network)
    , m_metrics(metrics)
    , m_log(log)
    , m_token(std::move(token))
    , m_batcher({.lanes = options.lanes,
                 .maximumRows = static_cast<std::size_t>(options.maximumBatch),
                 .queueLimit = static_cast<std::size_t>(options.queueLimit),
                 .delay = std::chrono::microseconds(options.batchDelayUs)},
                [this](std::vector<std::shared_ptr<Job>> &&batch) {
                    boost::asio::post(m_network, [this, jobs = std::move(batch)] {
                        for (const auto &job : jobs)
                            finish(static_cast<Prediction &>(*job));
                    });
                })
{
}

void Service::setModels(ModelSet models)
{
    m_models = std::move(models);
    for (const auto &model : m_models.versions)
        m_metrics.setReady(m_models.name, model->version, model == m_models.current);
}

std::optional<Answer> Service::refuse(const HttpRequest &request) const
{
    constexpr std::string_view scheme = "Bearer ";
    const std::string_view shown = request.authorization;
    const bool isAllowed = m_token.empty() || Target(request.target).isHealth()
        || (shown.starts_with(scheme) && isSameSecret(shown.substr(scheme.size()), m_token));
    if (!isAllowed)
        return errorAnswer(401, "This server wants a token: send the header Authorization: Bearer TOKEN.");
    if (!request.contentEncoding.empty() && request.contentEncoding != "identity")
        return errorAnswer(415, "Compressed requests are not read; send the body as it is.");
    return std::nullopt;
}

std::shared_ptr<Job> Service::answer(const HttpRequest &request, std::string &&body, Reply reply)
{
    const Target target(request.target);
    const bool wantsInference = target.isInfer();
    if (wantsInference && request.method == verb::post)
        return infer(target.path, request, std::move(body), std::move(reply));
    Answer answer;
    if (request.method == verb::get && !wantsInference) {
        answer = get(target, request.target);
    } else {
        answer = errorAnswer(
            405, wantsInference ? "Predictions are asked for with POST." : "This path is read with GET.");
        answer.allow = wantsInference ? "POST" : "GET";
    }
    m_metrics.countOther(answer.status);
    reply(std::move(answer));
    return nullptr;
}

Answer Service::get(const Target &target, std::string_view text)
{
    const Path &path = target.path;
    if (path == Path {"v2"})
        return {.body = R"({"name":"rondo-server","version":")" RONDO_VERSION
                        R"(","extensions":["binary_tensor_data","classification"]})"};
    if (path == Path {"v2", "health", "live"})
        return {.body = R"({"live":true})"};
    if (path == Path {"v2", "health", "ready"})
        return readiness(isReady());
    if (path == Path {"metrics"}) {
        m_metrics.queueLength().Set(static_cast<double>(m_batcher.waiting()));
        return {.body = m_metrics.text(), .contentType = "text/plain; version=0.0.4; charset=utf-8"};
    }
    if (path == Path {"rondo", "v1", "log"})
        return log(target);
    if (path.size() >= 3 && path[0] == "v2" && path[1] == "models")
        return describeModel(path, text);
    return notFound(text);
}

std::shared_ptr<ServedModel> Service::modelAt(const Path &path) const
{
    if (path[2] != m_models.name)
        return nullptr;
    if (path.size() < 5 || path[3] != "versions")
        return m_models.current;
    const auto version = numberIn<int>(path[4]);
    return version ? m_models.find(*version) : nullptr;
}

Answer Service::describeModel(const Path &path, std::string_view target) const
{
    const bool namesVersion = path.size() >= 5 && path[3] == "versions";
    const std::size_t length = namesVersion ? 5 : 3;
    const bool asksReady = path.size() == length + 1 && path.back() == "ready";
    if (path.size() != length && !asksReady)
        return notFound(target);
    const auto model = modelAt(path);
    if (!model)
        return errorAnswer(404,
                           "The model " + path[2] + (namesVersion ? ", version " + path[4] + "," : "")
                               + " is not served here.");
    if (asksReady)
        return modelReady(*model);
    return describe(m_models, *model);
}

Answer Service::modelReady(const ServedModel &model) const
{
    Answer answer {.status = isReady() ? 200U : 503U};
    answer.body = "{\"name\":";
    appendJsonText(answer.body, m_models.name);
    answer.body += ",\"version\":\"" + std::to_string(model.version)
        + "\",\"ready\":" + (isReady() ? "true}" : "false}");
    return answer;
}

Answer Service::log(const Target &target) const
{
    constexpr std::size_t mostRows = 1000;
    const auto after = numberIn<std::int64_t>(target.queryValue("after").value_or("0"));
    const auto limit = numberIn<std::size_t>(target.queryValue("limit").value_or("100"));
    if (!after || !limit || *limit == 0)
        return errorAnswer(
            400, "after and limit must be whole numbers, limit from 1 on: /rondo/v1/log?after=0&limit=100");
    return {.body = m_log.recent(*after, std::min(*limit, mostRows))};
}

std::shared_ptr<Job> Service::infer(const Path &path, const HttpRequest &request, std::string &&body,
                                    Reply &&reply)
{
    const auto model = modelAt(path);
    if (!model) {
        m_metrics.countOther(404);
        reply(errorAnswer(404,
                          "The model " + path[2] + (path.size() == 6 ? ", version " + path[4] + "," : "")
                              + " is not served here."));
        return nullptr;
    }
    const auto refused = [&](unsigned status, const std::string &text) {
        model->metrics->countRequest(status, request.inferenceHeaderLength.has_value(), 0);
        reply(errorAnswer(status, text));
    };
    std::optional<std::size_t> headerLength;
    if (request.inferenceHeaderLength) {
        headerLength = numberIn<std::size_t>(*request.inferenceHeaderLength);
        if (!headerLength) {
            refused(400, "Inference-Header-Content-Length must be the number of bytes of the JSON.");
            return nullptr;
        }
    }
    auto prediction = std::make_shared<Prediction>();
    auto read = readInferRequest(body, headerLength, model->predictor->signature());
    if (!read) {
        refused(400, read.errorText().toStdString());
        return nullptr;
    }
    prediction->request = std::move(*read);
    prediction->predictor = model->predictor;
    prediction->model = model;
    prediction->reply = reply;
    if (!m_batcher.submit(prediction)) {
        model->metrics->countRequest(503, prediction->request.isBinary, 0);
        Answer answer = errorAnswer(503, "Too many requests wait already. Try again in a moment.");
        answer.retryAfter = 1;
        reply(std::move(answer));
        return nullptr;
    }
    m_metrics.inFlight().Increment();
    return prediction;
}

void Service::finish(Prediction &prediction)
{
    constexpr unsigned clientGone = 499, modelFailed = 500;
    m_metrics.inFlight().Decrement();
    Answer answer;
    const auto &scores = prediction.scores;
    if (prediction.isAbandoned)
        answer.status = clientGone;
    else if (!prediction.error.empty())
        answer = errorAnswer(modelFailed, prediction.error);
    else if (!std::all_of(scores.begin(), scores.end(), [](float score) { return std::isfinite(score); }))
        answer = errorAnswer(
            modelFailed,
            "The model gave a score that is not a number. Train it again with a lower learning rate.");
    else
        answer = inferAnswer(prediction.request, m_models.name, prediction.model->version,
                             prediction.predictor->signature(), scores);
    const double duration = std::chrono::duration<double>(Job::Clock::now() - prediction.received).count();
    prediction.model->metrics->countRequest(answer.status, prediction.request.isBinary, duration);
    if (answer.status == 200)
        note(prediction);
    prediction.reply(std::move(answer));
}

void Service::note(const Prediction &prediction)
{
    const Predictor::Signature &signature = prediction.predictor->signature();
    ModelMetrics &metrics = *prediction.model->metrics;
    metrics.countJob(prediction);
    const auto latency
        = std::chrono::duration<double, std::milli>(prediction.finished - prediction.received).count();
    for (std::size_t row = 0; row < prediction.request.rows; ++row) {
        const auto scores = std::span(prediction.scores).subspan(row * signature.classes, signature.classes);
        const auto [best, second] = bestTwo(scores);
        metrics.countPrediction(best, scores[best]);
        if (!m_log.hasRoom())
            continue;
        LoggedPrediction logged {.request = prediction.request.id,
                                 .modelVersion = prediction.model->version,
                                 .shape = shapeText(signature.inputShape),
                                 .best = best,
                                 .second = second,
                                 .confidence = scores[best],
                                 .secondConfidence = scores[second],
                                 .latencyMs = latency};
        if (signature.isImage())
            logged.pixels = pixelsOf(std::span(prediction.request.values)
                                         .subspan(row * signature.inputSize(), signature.inputSize()));
        m_log.add(std::move(logged));
    }
}

} // namespace rondo
