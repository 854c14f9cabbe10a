// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deployment/deployment.h"
#include "samplerun.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

namespace rondo::testing {

//! Adds versions of a model, a deployment that listens at \a port, and \a predictions of it, as rondo-server
//! logs them.
void addDeployment(SampleRun &sample, const QString &name, int port, int predictions);

//! Draws a digit (0 to 9) in polylines as people write it, in a square of 240.
QList<QPolygonF> digitStrokes(int digit);

//! A tiny HTTP/1.1 server for one model: answers its description and every inference with the same scores.
class Responder : public QObject {
    Q_OBJECT
public:
    explicit Responder(QObject *parent = nullptr);

    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()); }
    int port() const { return m_server.serverPort(); }
    const QList<QByteArray> &questions() const { return m_questions; } //!< bodies that were posted
    void setAnswer(int status, const QByteArray &body); //!< instead of scores

private:
    void serve(QTcpSocket *socket);
    QByteArray answerTo(const QByteArray &head, const QByteArray &body);

    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_received;
    QList<QByteArray> m_questions;
    int m_status = 0;
    QByteArray m_answer;
};

} // namespace rondo::testing
