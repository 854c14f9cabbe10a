// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileserver.h"

#include <QRegularExpression>
#include <QTcpSocket>

FileServer::FileServer(QHash<QString, QByteArray> files, Behaviour behaviour, QObject *parent)
    : QTcpServer(parent)
    , m_files(std::move(files))
    , m_behaviour(behaviour)
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { answer(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    listen(QHostAddress::LocalHost);
}

QString FileServer::url() const
{
    return QStringLiteral("http://127.0.0.1:%1/").arg(serverPort());
}

void FileServer::answer(QTcpSocket *socket)
{
    const QByteArray head = socket->peek(65536);
    if (!head.contains("\r\n\r\n"))
        return;
    socket->readAll();
    static const QRegularExpression pathPattern(QStringLiteral("^GET /(\\S+)"));
    static const QRegularExpression rangePattern(QStringLiteral("Range: bytes=(\\d+)-(\\d+)"),
                                                 QRegularExpression::CaseInsensitiveOption);
    const QString text = QString::fromLatin1(head);
    const QString path = pathPattern.match(text).captured(1);
    const auto range = rangePattern.match(text);
    const bool partial = m_behaviour.ranges && range.hasMatch();
    const qint64 from = partial ? range.captured(1).toLongLong() : 0;
    m_requests.append({path, from});
    if (m_behaviour.silent)
        return;
    const auto send = [&](const QByteArray &status, const QByteArray &body) {
        socket->write("HTTP/1.1 " + status + "\r\nConnection: close\r\nContent-Length: "
                      + QByteArray::number(body.size()) + "\r\n\r\n");
        const qint64 end = m_behaviour.breakAt - from;
        const bool breaks = m_behaviour.breakAt >= from && end < body.size();
        socket->write(breaks ? body.left(end) : body);
        if (breaks)
            m_behaviour.breakAt = -1;
        socket->disconnectFromHost();
    };
    if (!m_files.contains(path))
        return send("404 Not Found", "nothing here");
    const QByteArray file = m_files.value(path);
    if (!partial)
        return send("200 OK", file);
    if (from >= file.size())
        return send("416 Range Not Satisfiable", {});
    const QByteArray body = file.mid(from, range.captured(2).toLongLong() - from + 1);
    const QString content = QStringLiteral("%1-%2/%3").arg(from).arg(from + body.size() - 1).arg(file.size());
    send("206 Partial Content\r\nContent-Range: bytes " + content.toLatin1(), body);
}
