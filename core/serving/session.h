// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serving/service.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace rondo {

using Socket = boost::asio::basic_stream_socket<boost::asio::ip::tcp, boost::asio::io_context::executor_type>;

//! What the sessions of a server share. Of the network thread.
struct SessionHost {
    Service &service;
    const ServerOptions &options;
    std::uint64_t bodies = 0; //!< bytes promised by requests that are being read or answered
    bool isDraining = false;
    std::function<void(const std::shared_ptr<class Session> &)> ended;
};

/*!
    One connection: reads a request, waits for its answer, writes it, and again. What a client sends ahead
   stays in the buffer until its turn.
*/
class Session : public std::enable_shared_from_this<Session> {
public:
    using Clock = std::chrono::steady_clock;

    Session(Socket socket, SessionHost &host);
    void start();
    //! Ends it when its time is over.
    void closeIfLate(Clock::time_point now);
    //! Ends it now when it is between two requests, otherwise after the answer.
    void drain();
    void close();

private:
    enum class Phase { Idle, Reading, Answering, Writing, Lingering, Closed };
    using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;

    void prepareNext();
    void readMore();
    void parse();
    bool acceptHead();
    void handle();
    void watchForDeparture();
    void refuse(Answer &&answer);
    void write(Answer &&answer, bool keepAlive);
    void written(bool keepAlive);
    void linger();
    HttpRequest head() const;
    void enter(Phase phase, std::chrono::milliseconds limit);

    Socket m_socket;
    SessionHost &m_host;
    boost::beast::flat_buffer m_buffer;
    std::optional<Parser> m_parser;
    std::string m_out;
    std::shared_ptr<Job> m_job;
    std::uint64_t m_promised = 0; //!< this request's part of SessionHost::bodies
    Phase m_phase = Phase::Idle;
    Clock::time_point m_deadline = Clock::time_point::max();
    std::size_t m_headSize = 0; //!< bytes of this request's head so far
    bool m_isHeadAccepted = false;
    bool m_isWatching = false;
};

} // namespace rondo
