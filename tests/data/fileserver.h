// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QTcpServer>

//! An HTTP server of files in memory, with byte ranges, that can misbehave. On a free port of this computer.
class FileServer : public QTcpServer {
    Q_OBJECT
public:
    struct Behaviour {
        qint64 breakAt = -1; //!< closes the connection at this byte of a file, once
        bool ranges = true; //!< false: sends everything, whatever is asked
        bool silent = false; //!< takes requests and never answers
    };
    struct Request {
        QString path;
        qint64 from = 0;
    };

    FileServer(QHash<QString, QByteArray> files, Behaviour behaviour, QObject *parent = nullptr);

    QString url() const;
    const QList<Request> &requests() const { return m_requests; }
    Behaviour &behaviour() { return m_behaviour; }

private:
    void answer(QTcpSocket *socket);

    QHash<QString, QByteArray> m_files;
    Behaviour m_behaviour;
    QList<Request> m_requests;
};
