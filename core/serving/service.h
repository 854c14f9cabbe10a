// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serving/answer.h"
#include "serving/batcher.h"
#include "serving/metrics.h"
#include "serving/modelset.h"
#include "serving/predictionlog.h"
#include "serving/server.h"
#include "serving/target.h"

#include <boost/asio/io_context.hpp>
#include <boost/beast/http/verb.hpp>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace rondo {

//! A request, as far as the service looks at it.
struct HttpRequest {
    boost::beast::http::verb method = boost::beast::http::verb::get;
    std::string_view target;
    std::string_view authorization;
    std::optional<std::string_view> inferenceHeaderLength;
    std::string_view contentEncoding;
};

/*!
    Which answer a request gets: the endpoints, and the way of a prediction through batcher, metrics and log.
    Lives in the network thread, but for what the batcher computes.
*/
class Service {
public:
    using Reply = std::function<void(Answer &&)>;

    //! \a token: what clients have to show; empty = none.
    Service(boost::asio::io_context &network, const ServerOptions &options, Metrics &metrics,
            PredictionLog &log, std::string token);

    //! Asked when the head is there and before the body is read: an answer means no.
    std::optional<Answer> refuse(const HttpRequest &request) const;
    //! Calls \a reply once, now or later. What is given back may be abandoned; null when the answer is there
    //! already.
    std::shared_ptr<Job> answer(const HttpRequest &request, std::string &&body, Reply reply);

    const ModelSet &models() const { return m_models; }
    void setModels(ModelSet models);
    void setDraining() { m_isDraining = true; }
    Metrics &metrics() { return m_metrics; }

private:
    struct Prediction;
    using Path = std::vector<std::string>;

    Answer get(const Target &target, std::string_view text);
    Answer describeModel(const Path &path, std::string_view target) const;
    Answer modelReady(const ServedModel &model) const;
    Answer log(const Target &target) const;
    std::shared_ptr<Job> infer(const Path &path, const HttpRequest &request, std::string &&body,
                               Reply &&reply);
    void finish(Prediction &prediction);
    void note(const Prediction &prediction);
    bool isReady() const { return m_models.current && !m_isDraining; }
    std::shared_ptr<ServedModel> modelAt(const Path &path) const;

    boost::asio::io_context &m_network;
    Metrics &m_metrics;
    PredictionLog &m_log;
    const std::string m_token;
    ModelSet m_models;
    bool m_isDraining = false;
    Batcher m_batcher;
};

} // namespace rondo
