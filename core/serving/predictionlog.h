// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace rondo {

class Database;

//! Why a prediction was not kept: too many in a short time, the thread that writes lags behind, or the store
//! refused them.
enum class DropReason { Rate, Queue, Store };

struct LoggedPrediction {
    std::int64_t cursor = 0; //!< grows, also over restarts of the server
    std::int64_t time = 0; //!< milliseconds since 1970
    std::string request;
    int modelVersion = 0;
    std::string pixels; //!< 8-bit, when the input is an image
    std::string shape; //!< "1x28x28"
    std::size_t best = 0, second = 0;
    double confidence = 0,
           secondConfidence = 0; //!< a model of one class has no second: then second equals best
    double latencyMs = 0;
};

/*!
    Remembers predictions: the newest in memory, and in the project's store by a thread of its own.

    Never blocks a request. At most 200 a second are kept in the long run, with bursts of 2000, and what the
   store does not take in time is dropped; \a dropped is told how many and why ("rate", "queue", "store"),
   from any thread.
*/
class PredictionLog {
public:
    using Dropped = std::function<void(DropReason reason, std::size_t rows)>;
    //! \a store may be empty: then only in memory. \a keep: newest rows of the deployment that stay in the
    //! store, beside those a person has labelled.
    PredictionLog(const QString &store, const QString &deployment, int keep, Dropped dropped);
    ~PredictionLog();

    //! Whether one more would be kept now; when not, it is counted as dropped. Ask before making one.
    bool hasRoom();
    void add(LoggedPrediction prediction);
    //! {"rows": [...], "next": cursor}: at most \a limit that came after \a after, oldest first.
    std::string recent(std::int64_t after, std::size_t limit) const;

private:
    void write();
    bool store(Database &database, const std::vector<LoggedPrediction> &rows);

    const QString m_store, m_deployment;
    const int m_keep;
    const Dropped m_dropped;

    // Of the network thread.
    std::deque<LoggedPrediction> m_recent;
    std::int64_t m_nextCursor;
    double m_allowance;
    std::chrono::steady_clock::time_point m_refilled = std::chrono::steady_clock::now();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<LoggedPrediction> m_pending; // guarded by m_mutex
    bool m_isEnding = false; // guarded by m_mutex
    std::size_t m_sinceTrim = 0; // of the writing thread
    std::thread m_thread;
};

} // namespace rondo
