// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "serving/predictor.h"

#include <QString>

#include <chrono>
#include <memory>

namespace rondo {

//! How a server runs; see deployment/deploymentfile.h for the two files.
struct ServerOptions {
    QString folder; //!< the deployment folder with deployment.json
    int lanes = 1; //!< batches that are computed at the same time, each in a thread of its own
    int maximumBatch = 16; //!< rows; 1 = batching off
    int batchDelayUs = 0; //!< how long the first of a batch waits for more; 0 = what is there leaves at once
    int queueLimit
        = 0; //!< requests; 0 = 4 x maximumBatch x lanes, at least 64; more get 503 with Retry-After

    // Bounds on what one client, and all of them, can take.
    int maximumConnections = 1024;
    std::uint64_t maximumBody = 16u << 20; //!< bytes of one request
    std::uint64_t maximumBodies = 256u << 20; //!< bytes of all requests that are being read or answered
    std::chrono::milliseconds requestTimeout {
        std::chrono::seconds(30)}; //!< from the first byte of a request to its last
    std::chrono::milliseconds idleTimeout {std::chrono::seconds(75)}; //!< between two requests
    std::chrono::milliseconds drainTimeout {std::chrono::seconds(10)}; //!< for running requests after stop()
    int keptPredictions = 100'000; //!< newest rows kept in the store; labelled ones stay
};

/*!
    An HTTP server that speaks the Open Inference Protocol v2 (REST, with the binary tensor extension) and
   Prometheus.

    Numbers of the input are taken as they are; of an image, UINT8 ones are pixels 0..255 and are scaled to
   0..1. Blocks in run() until stop(), which any thread may call, has let the running requests end.
*/
class Server {
public:
    //! Loads the models, listens, and writes server.json.
    static Result<std::unique_ptr<Server>> create(const ServerOptions &options, PredictorLoader loader);
    ~Server();
    int port() const;
    void run();
    void stop();

private:
    struct State;
    explicit Server(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace rondo
