// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serving/inferrequest.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace rondo {

//! A request on its way through the model. The network thread makes it and gets it back; in between it
//! belongs to the batcher, except for isAbandoned.
struct Job {
    using Clock = std::chrono::steady_clock;

    std::shared_ptr<const Predictor> predictor;
    InferRequest request;
    Clock::time_point received = Clock::now();
    std::atomic<bool> isAbandoned = false; //!< its client has gone: not computed, when it is not yet

    // The outcome.
    std::vector<float> scores; //!< rows * classes; empty when abandoned or failed
    std::string error;
    Clock::time_point begun, finished; //!< of the batch
    std::size_t batchRows = 0; //!< of the batch
    bool isFirstOfBatch = false;
};

/*!
    Puts requests that wait at the same time through the model as one batch.

    What waits leaves at once, up to the largest batch; with a delay, the first waits that long for company.
   Only neighbours in the queue for the same predictor, so of the same shape, share a batch. A request with
   more rows goes alone, in parts.
*/
class Batcher {
public:
    struct Options {
        int lanes = 1; //!< threads that compute
        std::size_t maximumRows = 32; //!< of a batch
        std::size_t queueLimit = 128; //!< requests that may wait
        std::chrono::microseconds delay {0};
    };
    using Done = std::function<void(std::vector<std::shared_ptr<Job>> &&batch)>;

    //! \a done gets each batch, in the thread that computed it.
    Batcher(const Options &options, Done done);
    //! Computes what waits, then ends its threads.
    ~Batcher();

    //! False when too many wait.
    bool submit(std::shared_ptr<Job> job);
    std::size_t waiting() const;

private:
    void work();
    std::vector<std::shared_ptr<Job>> takeBatch();
    std::vector<std::shared_ptr<Job>> takeFront();
    bool isBatchFull() const;
    void compute(std::vector<std::shared_ptr<Job>> &batch);

    const Options m_options;
    const Done m_done;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::shared_ptr<Job>> m_queue; // guarded by m_mutex, as is the rest
    std::size_t m_rows = 0;
    bool m_isEnding = false;
    std::vector<std::thread> m_threads;
};

} // namespace rondo
