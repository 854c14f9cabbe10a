// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <memory>

namespace rondo {

//! How a server runs; see deployment/deployment.h for the two files.
struct ServerOptions {
    QString folder;          //!< the deployment folder with deployment.json
    int threads = 0;         //!< of the network; 0 = decide
    int maximumBatch = 32;   //!< 1 = batching off
    int batchDelayUs = 0;    //!< how long the first of a batch waits for more; 0 = what is there leaves at once
    int queueLimit = 0;      //!< requests; 0 = 4 x maximumBatch x threads; more get 503 with Retry-After
};

/*!
    An HTTP server that speaks the Open Inference Protocol v2 (REST, with the binary tensor extension) and Prometheus.
    Blocks in run() until stop(), which a signal handler's thread may call, has let the running requests end.
*/
class Server {
public:
    static Result<std::unique_ptr<Server>> create(const ServerOptions &options);
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
