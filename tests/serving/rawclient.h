// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDeadlineTimer>
#include <QTcpSocket>

namespace rondo::testing {

struct RawAnswer {
    int status = 0; //!< 0: the connection ended without an answer
    QByteArray head, body;

    QByteArray header(const QByteArray &name) const
    {
        for (const QByteArray &line : head.split('\n')) {
            if (line.startsWith(name + ": "))
                return line.mid(name.size() + 2).trimmed();
        }
        return {};
    }
};

//! A client that sends exactly the bytes it is given. Blocks, and needs no event loop.
class RawClient {
public:
    static constexpr int patience = 60'000; // ms; other tests may use the cores

    explicit RawClient(int port)
    {
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(port));
        m_socket.waitForConnected(patience);
    }

    void send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(patience)) { }
    }

    RawAnswer receive(int milliseconds = patience)
    {
        const QDeadlineTimer deadline(milliseconds);
        while (!m_received.contains("\r\n\r\n")) {
            if (!readMore(deadline))
                return {};
        }
        RawAnswer answer;
        const qsizetype end = m_received.indexOf("\r\n\r\n");
        answer.head = m_received.left(end);
        m_received.remove(0, end + 4);
        answer.status = answer.head.mid(9, 3).toInt();
        const qsizetype length = answer.header("Content-Length").toLongLong();
        while (m_received.size() < length && readMore(deadline)) { }
        answer.body = m_received.left(length);
        m_received.remove(0, length);
        return answer;
    }

    RawAnswer ask(const QByteArray &request)
    {
        send(request);
        return receive();
    }

    //! Waits until the server ends the connection.
    bool isClosed()
    {
        const QDeadlineTimer deadline(patience);
        while (m_socket.state() != QAbstractSocket::UnconnectedState && !deadline.hasExpired()) {
            if (m_socket.waitForReadyRead(static_cast<int>(std::max<qint64>(1, deadline.remainingTime()))))
                m_received += m_socket.readAll();
        }
        return m_socket.state() == QAbstractSocket::UnconnectedState;
    }

    void abort() { m_socket.abort(); }

private:
    bool readMore(const QDeadlineTimer &deadline)
    {
        if (m_socket.bytesAvailable() == 0
            && !m_socket.waitForReadyRead(static_cast<int>(std::max<qint64>(1, deadline.remainingTime()))))
            return false;
        m_received += m_socket.readAll();
        return true;
    }

    QTcpSocket m_socket;
    QByteArray m_received;
};

inline QByteArray get(const QByteArray &path, const QByteArray &headers = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: rondo\r\n" + headers + "\r\n";
}

inline QByteArray post(const QByteArray &path, const QByteArray &body, const QByteArray &headers = {})
{
    return "POST " + path + " HTTP/1.1\r\nHost: rondo\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\n" + headers + "\r\n" + body;
}

} // namespace rondo::testing
