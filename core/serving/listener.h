// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serving/session.h"

#include <boost/asio/steady_timer.hpp>
#include <unordered_set>

namespace rondo {

//! Accepts connections and keeps their time. Of the network thread, but for open() and port().
class Listener {
public:
    Listener(boost::asio::io_context &network, Service &service, const ServerOptions &options);

    Result<void> open(const QString &host, int port);
    int port() const;
    void start();
    //! Takes no more connections, lets running requests end until the drain time-out, then calls \a done.
    void drain(std::function<void()> done);

private:
    void accept();
    void watchTime();
    void finishDrain();

    boost::asio::io_context &m_network;
    const ServerOptions &m_options;
    SessionHost m_host;
    boost::asio::basic_socket_acceptor<boost::asio::ip::tcp, boost::asio::io_context::executor_type>
        m_acceptor;
    boost::asio::steady_timer m_timer, m_pause;
    std::unordered_set<std::shared_ptr<Session>> m_sessions;
    std::function<void()> m_drained;
    Session::Clock::time_point m_drainDeadline = Session::Clock::time_point::max();
};

} // namespace rondo
