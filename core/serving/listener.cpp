// SPDX-License-Identifier: GPL-3.0-or-later
#include "serving/listener.h"

#include "base/log.h"

#include <QCoreApplication>

#include <boost/asio/ip/address.hpp>

namespace rondo {

using boost::asio::ip::tcp;
using boost::system::error_code;

namespace {
    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Server)
    };

    constexpr auto tick = std::chrono::milliseconds(100);
} // namespace

Listener::Listener(boost::asio::io_context &network, Service &service, const ServerOptions &options)
    : m_network(network)
    , m_options(options)
    , m_host {.service = service,
              .options = options,
              .ended =
                  [this](const std::shared_ptr<Session> &session) {
                      m_sessions.erase(session);
                      m_host.service.metrics().connections().Set(static_cast<double>(m_sessions.size()));
                      finishDrain();
                  }}
    , m_acceptor(network)
    , m_timer(network)
    , m_pause(network)
{
}

Result<void> Listener::open(const QString &host, int port)
{
    error_code error;
    const auto address = boost::asio::ip::make_address(
        host == QLatin1String("localhost") ? "127.0.0.1" : host.toStdString(), error);
    if (error)
        return Error {Text::tr("\"%1\" is no address to listen on. Use one such as 127.0.0.1.").arg(host)};
    const tcp::endpoint endpoint(address, static_cast<std::uint16_t>(port));
    m_acceptor.open(endpoint.protocol(), error);
    if (!error)
        m_acceptor.set_option(tcp::acceptor::reuse_address(true), error);
    if (!error)
        m_acceptor.bind(endpoint, error);
    if (!error)
        m_acceptor.listen(boost::asio::socket_base::max_listen_connections, error);
    if (error == boost::asio::error::address_in_use)
        return Error {
            Text::tr(
                "Port %1 on %2 is in use by another program. Choose another port, or 0 for any free one.")
                .arg(port)
                .arg(host)};
    if (error)
        return Error {Text::tr("The server cannot listen on %1, port %2: %3.")
                          .arg(host)
                          .arg(port)
                          .arg(QString::fromStdString(error.message()))};
    return {};
}

int Listener::port() const
{
    error_code ignored;
    return m_acceptor.local_endpoint(ignored).port();
}

void Listener::start()
{
    accept();
    watchTime();
}

void Listener::accept()
{
    m_acceptor.async_accept([this](error_code error, Socket socket) {
        if (!m_acceptor.is_open())
            return;
        if (error) {
            // Out of file descriptors, for example: trying again at once would only turn in a circle.
            qCWarning(logDeployment).noquote()
                << "A connection could not be taken:" << QString::fromStdString(error.message());
            m_pause.expires_after(tick);
            m_pause.async_wait([this](error_code cancelled) {
                if (!cancelled)
                    accept();
            });
            return;
        }
        // Above the limit a connection is closed at once: waiting ones would only fill the system's queue.
        if (m_sessions.size() < static_cast<std::size_t>(m_options.maximumConnections)) {
            const auto session = std::make_shared<Session>(std::move(socket), m_host);
            m_sessions.insert(session);
            m_host.service.metrics().connections().Set(static_cast<double>(m_sessions.size()));
            session->start();
        }
        accept();
    });
}

void Listener::watchTime()
{
    m_timer.expires_after(tick);
    m_timer.async_wait([this](error_code error) {
        if (error)
            return;
        const auto now = Session::Clock::now();
        const auto sessions = m_sessions; // closing one changes the set
        for (const auto &session : sessions) {
            if (now >= m_drainDeadline)
                session->close();
            else
                session->closeIfLate(now);
        }
        watchTime();
    });
}

void Listener::drain(std::function<void()> done)
{
    if (m_drained)
        return;
    m_drained = std::move(done);
    m_host.isDraining = true;
    m_host.service.setDraining();
    m_drainDeadline = Session::Clock::now() + m_options.drainTimeout;
    error_code ignored;
    m_acceptor.close(ignored);
    const auto sessions = m_sessions;
    for (const auto &session : sessions)
        session->drain();
    finishDrain();
}

void Listener::finishDrain()
{
    if (!m_drained || !m_sessions.empty())
        return;
    m_timer.cancel();
    m_pause.cancel();
    m_drained();
}

} // namespace rondo
