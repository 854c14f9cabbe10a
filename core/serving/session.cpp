// SPDX-License-Identifier: GPL-3.0-or-later
#include "serving/session.h"

#include <boost/asio/write.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/field.hpp>
#include <cerrno>
#include <sys/socket.h>

namespace rondo {

namespace http = boost::beast::http;
using boost::system::error_code;

namespace {
    constexpr std::size_t readSize = 16 * 1024;
    constexpr std::uint32_t longestHead = 16 * 1024;
    constexpr std::chrono::milliseconds lingerTime {2000};
    constexpr std::string_view inferenceHeader = "Inference-Header-Content-Length";

    Answer answerTo(const error_code &error)
    {
        if (error == http::error::header_limit)
            return errorAnswer(431, "The head of the request is longer than 16 KB.");
        if (error == http::error::body_limit)
            return errorAnswer(413, "The request is larger than this server takes. Send fewer rows at once.");
        return errorAnswer(400, "The request is not valid HTTP: " + error.message() + ".");
    }

    //! Whether the other side has closed the connection; what it sent stays unread.
    bool hasLeft(int socket)
    {
        char byte = 0;
        const auto count = ::recv(socket, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
        return count == 0 || (count < 0 && errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR);
    }
} // namespace

Session::Session(Socket socket, SessionHost &host)
    : m_socket(std::move(socket))
    , m_host(host)
{
}

void Session::enter(Phase phase, std::chrono::milliseconds limit)
{
    m_phase = phase;
    m_deadline = limit.count() > 0 ? Clock::now() + limit : Clock::time_point::max();
}

void Session::start()
{
    error_code ignored;
    m_socket.set_option(boost::asio::ip::tcp::no_delay(true), ignored);
    prepareNext();
}

void Session::closeIfLate(Clock::time_point now)
{
    if (now < m_deadline)
        return;
    if (m_phase != Phase::Reading)
        return close();
    error_code ignored;
    m_socket.cancel(ignored);
    refuse(errorAnswer(408, "The request did not arrive in time."));
}

void Session::drain()
{
    if (m_phase == Phase::Idle)
        close();
}

void Session::close()
{
    if (m_phase == Phase::Closed)
        return;
    m_phase = Phase::Closed;
    m_deadline = Clock::time_point::max();
    m_host.bodies -= m_promised;
    m_promised = 0;
    if (m_job)
        m_job->isAbandoned = true;
    m_job.reset();
    error_code ignored;
    m_socket.close(ignored);
    m_host.ended(shared_from_this());
}

void Session::prepareNext()
{
    m_parser.emplace();
    m_parser->header_limit(longestHead);
    m_parser->body_limit(m_host.options.maximumBody);
    m_isHeadAccepted = false;
    m_headSize = 0;
    enter(Phase::Idle, m_host.options.idleTimeout);
    if (m_buffer.size() > 0)
        parse();
    else
        readMore();
}

void Session::readMore()
{
    m_socket.async_read_some(m_buffer.prepare(readSize),
                             [self = shared_from_this()](error_code error, std::size_t count) {
                                 if (self->m_phase != Phase::Idle && self->m_phase != Phase::Reading)
                                     return;
                                 if (error)
                                     return self->close();
                                 self->m_buffer.commit(count);
                                 self->parse();
                             });
}

void Session::parse()
{
    if (m_phase == Phase::Idle)
        enter(Phase::Reading, m_host.options.requestTimeout);
    while (m_buffer.size() > 0 && !m_parser->is_done()) {
        error_code error;
        const std::size_t used = m_parser->put(m_buffer.data(), error);
        m_buffer.consume(used);
        // The parser's own limit holds for one field at a time.
        if (!m_isHeadAccepted && (m_headSize += used) > longestHead)
            return refuse(answerTo(http::error::header_limit));
        if (error == http::error::need_more)
            break;
        if (error)
            return refuse(answerTo(error));
        if (m_parser->is_header_done() && !m_isHeadAccepted) {
            if (!acceptHead())
                return;
            m_parser->eager(true);
        }
    }
    if (m_parser->is_done())
        handle();
    else
        readMore();
}

HttpRequest Session::head() const
{
    const auto &message = m_parser->get();
    const auto text = [](const auto &view) { return std::string_view(view.data(), view.size()); };
    HttpRequest request {.method = message.method(), .target = text(message.target())};
    request.authorization = text(message[http::field::authorization]);
    request.contentEncoding = text(message[http::field::content_encoding]);
    if (const auto found
        = message.find(boost::beast::string_view(inferenceHeader.data(), inferenceHeader.size()));
        found != message.end())
        request.inferenceHeaderLength = text(found->value());
    return request;
}

bool Session::acceptHead()
{
    m_isHeadAccepted = true;
    if (auto no = m_host.service.refuse(head())) {
        refuse(std::move(*no));
        return false;
    }
    // A chunked request may become as long as is allowed.
    const std::uint64_t announced
        = m_parser->chunked() ? m_host.options.maximumBody : m_parser->content_length().value_or(0);
    if (m_host.bodies + announced > m_host.options.maximumBodies) {
        Answer busy = errorAnswer(
            503, "The server holds as many requests as it has room for. Try again in a moment.");
        busy.retryAfter = 1;
        refuse(std::move(busy));
        return false;
    }
    m_promised = announced;
    m_host.bodies += announced;
    const auto expectation = m_parser->get()[http::field::expect];
    if (boost::beast::iequals(expectation, "100-continue") && m_parser->get().version() == 11) {
        static constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
        // They fit an empty send buffer. Where they do not, the client has not read its answers and must do
        // without.
        [[maybe_unused]] const auto sent
            = ::send(m_socket.native_handle(), goOn.data(), goOn.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
    }
    return true;
}

void Session::handle()
{
    const bool keepAlive = m_parser->get().keep_alive() && m_parser->get().version() == 11;
    enter(Phase::Answering, std::chrono::milliseconds(0));
    auto reply = [self = shared_from_this(), keepAlive](Answer &&answer) {
        self->write(std::move(answer), keepAlive);
    };
    auto job = m_host.service.answer(head(), std::move(m_parser->get().body()), std::move(reply));
    if (m_phase != Phase::Answering)
        return;
    m_job = std::move(job);
    watchForDeparture();
}

void Session::watchForDeparture()
{
    if (m_isWatching)
        return;
    m_isWatching = true;
    m_socket.async_wait(Socket::wait_read, [self = shared_from_this()](error_code error) {
        self->m_isWatching = false;
        if (!error && self->m_phase == Phase::Answering && hasLeft(self->m_socket.native_handle()))
            self->close();
    });
}

void Session::refuse(Answer &&answer)
{
    m_host.service.metrics().countOther(answer.status);
    write(std::move(answer), false);
}

void Session::write(Answer &&answer, bool keepAlive)
{
    if (m_phase == Phase::Closed)
        return;
    m_job.reset();
    keepAlive = keepAlive && !m_host.isDraining;
    m_out = toHttp(answer, keepAlive);
    enter(Phase::Writing, m_host.options.requestTimeout);
    boost::asio::async_write(m_socket, boost::asio::buffer(m_out),
                             [self = shared_from_this(), keepAlive](error_code error, std::size_t) {
                                 if (self->m_phase != Phase::Writing)
                                     return;
                                 if (error)
                                     self->close();
                                 else
                                     self->written(keepAlive);
                             });
}

void Session::written(bool keepAlive)
{
    m_host.bodies -= m_promised;
    m_promised = 0;
    if (keepAlive && !m_host.isDraining)
        return prepareNext();
    // Closing while the client still sends would throw the answer away on its side.
    error_code ignored;
    m_socket.shutdown(Socket::shutdown_send, ignored);
    enter(Phase::Lingering, lingerTime);
    m_buffer.clear();
    linger();
}

void Session::linger()
{
    m_socket.async_read_some(m_buffer.prepare(readSize),
                             [self = shared_from_this()](error_code error, std::size_t) {
                                 if (self->m_phase != Phase::Lingering)
                                     return;
                                 if (error)
                                     self->close();
                                 else
                                     self->linger();
                             });
}

} // namespace rondo
