// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampledeployment.h"

#include "base/json.h"
#include "data/images.h"
#include "models/models.h"

#include <QImage>
#include <QPainter>
#include <QRandomGenerator>

namespace rondo::testing {
namespace {

    QByteArray written(int digit, QRandomGenerator &random)
    {
        QImage image(240, 240, QImage::Format_Grayscale8);
        image.fill(Qt::black);
        {
            QPainter painter(&image);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(
                QPen(Qt::white, 14 + random.bounded(6), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.translate(120, 120);
            painter.rotate(-8 + int(random.bounded(16)));
            painter.translate(-120, -120);
            for (const QPolygonF &stroke : digitStrokes(digit))
                painter.drawPolyline(stroke);
        }
        return centredDigit(
            QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()), 240, 240);
    }

    template <class T> void must(const Result<T> &result)
    {
        if (!result.ok())
            qFatal("%s", qPrintable(result.errorText()));
    }

} // namespace

QList<QPolygonF> digitStrokes(int digit)
{
    switch (digit) {
    case 0:
        return {{{120, 40},
                 {80, 70},
                 {70, 130},
                 {90, 190},
                 {130, 200},
                 {165, 160},
                 {165, 90},
                 {140, 50},
                 {120, 40}}};
    case 1:
        return {{{100, 70}, {130, 40}, {126, 200}}};
    case 2:
        return {{{75, 80}, {100, 45}, {150, 50}, {160, 95}, {120, 145}, {70, 200}, {175, 198}}};
    case 3:
        return {{{80, 55}, {130, 40}, {155, 75}, {115, 112}, {160, 140}, {150, 190}, {75, 195}}};
    case 4:
        return {{{105, 50}, {75, 130}, {175, 122}}, {{150, 55}, {125, 205}}};
    case 5:
        return {{{160, 45}, {95, 45}, {85, 110}, {140, 108}, {165, 150}, {130, 198}, {75, 190}}};
    case 6:
        return {{{140, 40}, {90, 100}, {80, 165}, {110, 200}, {155, 180}, {150, 140}, {110, 130}, {85, 160}}};
    case 7:
        return {{{70, 55}, {170, 50}, {115, 205}}};
    case 8:
        return {{{120, 115},
                 {85, 80},
                 {110, 42},
                 {150, 60},
                 {120, 115},
                 {85, 160},
                 {115, 200},
                 {155, 170},
                 {120, 115}}};
    default:
        return {{{155, 80}, {120, 45}, {85, 80}, {110, 115}, {155, 85}, {150, 140}, {125, 205}}};
    }
}

void addDeployment(SampleRun &sample, const QString &name, int port, int predictions)
{
    Models models(sample.database());
    const QStringList origins {QStringLiteral("convnet-2"), QStringLiteral("convnet-4"),
                               QStringLiteral("convnet-5")};
    for (int version = 1; version <= origins.size(); ++version) {
        must(models.record(
            name, QStringLiteral("sha256:") + QString::number(version).rightJustified(64, QLatin1Char('c')),
            {}, {{QStringLiteral("experiment_name"), origins[version - 1]}}));
    }
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    must(sample.database().run(
        QStringLiteral(
            "INSERT INTO deployments (name, target, model, model_version, host, port, wanted, pid, "
            "pid_started, created, changed) VALUES (?, 'local', ?, 3, '127.0.0.1', ?, 'running', 0, 0, ?, "
            "?)"),
        {name, name, port, now - 86'400'000, now - 7'200'000}));
    QRandomGenerator random(5);
    for (int i = 0; i < predictions; ++i) {
        const int digit = int(random.bounded(10));
        const double confidence = random.bounded(12) == 0 ? 0.3 + 0.3 * random.generateDouble()
                                                          : 0.95 + 0.05 * random.generateDouble();
        must(sample.database().run(
            QStringLiteral(
                "INSERT INTO predictions (deployment, time, request, model_version, input, shape, class, "
                "confidence, second_class, "
                "second_confidence, latency_ms, label) VALUES (?, ?, ?, ?, ?, '1x28x28', ?, ?, ?, ?, ?, ?)"),
            {name, now - qint64(predictions - i) * 2500, QStringLiteral("r%1").arg(i),
             i < predictions / 2 ? 2 : 3, written(digit, random), digit, confidence, (digit + 5) % 10,
             (1 - confidence) * 0.8, 1.8 + random.generateDouble() * (random.bounded(9) == 0 ? 6 : 1),
             i % 17 == 3 ? QVariant(digit) : QVariant(QMetaType::fromType<int>())}));
    }
}

Responder::Responder(QObject *parent)
    : QObject(parent)
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("%s", qPrintable(m_server.errorString()));
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
}

void Responder::setAnswer(int status, const QByteArray &body)
{
    m_status = status;
    m_answer = body;
}

void Responder::serve(QTcpSocket *socket)
{
    QByteArray &received = m_received[socket];
    received += socket->readAll();
    while (true) {
        const qsizetype end = received.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = received.left(end);
        const qsizetype at = head.toLower().indexOf("content-length:");
        const qsizetype length = at < 0
            ? 0
            : head.mid(at + 15, head.indexOf('\r', at) < 0 ? -1 : head.indexOf('\r', at) - at - 15)
                  .trimmed()
                  .toLongLong();
        if (received.size() < end + 4 + length)
            return;
        const QByteArray body = received.mid(end + 4, length);
        received.remove(0, end + 4 + length);
        socket->write(answerTo(head, body));
    }
}

QByteArray Responder::answerTo(const QByteArray &head, const QByteArray &body)
{
    int status = 200;
    QByteArray content
        = R"({"name":"digits","versions":["3"],"inputs":[{"name":"image","datatype":"FP32","shape":[-1,1,28,28]}]})";
    if (head.startsWith("POST")) {
        m_questions << body;
        const QString id = QJsonDocument::fromJson(body).object().value(QLatin1String("id")).toString();
        content = R"({"model_name":"digits","model_version":"3","id":")" + id.toUtf8()
            + R"(","outputs":[{"name":"scores","shape":[1,10],"datatype":"FP32","data":[0.001,0.002,0.001,0.002,0.964,0.001,0.002,0.003,0.004,0.02]}]})";
        if (m_status != 0) {
            status = m_status;
            content = m_answer;
        }
    }
    return "HTTP/1.1 " + QByteArray::number(status)
        + " X\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(content.size())
        + "\r\n\r\n" + content;
}

} // namespace rondo::testing
