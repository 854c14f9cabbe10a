// SPDX-License-Identifier: GPL-3.0-or-later
#include "deployments/inferclient.h"

#include "base/json.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QUuid>

namespace rondo {
namespace {
    constexpr int patienceMs = 10'000;
}

int InferAnswer::best() const
{
    return scores.isEmpty() ? -1 : int(std::max_element(scores.begin(), scores.end()) - scores.begin());
}

InferClient::InferClient(QObject *parent)
    : QObject(parent)
{
    m_network.setTransferTimeout(patienceMs);
}

void InferClient::setEndpoint(const QString &base, const QString &model)
{
    if (base == m_base && model == m_model)
        return;
    cancel();
    m_base = base;
    m_model = model;
    m_inputName.clear();
}

void InferClient::cancel()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

QNetworkReply *InferClient::start(QNetworkReply *reply)
{
    cancel();
    m_reply = reply;
    return reply;
}

void InferClient::ask(const QByteArray &pixels, int width, int height)
{
    m_pixels = pixels;
    m_width = width;
    m_height = height;
    if (!m_inputName.isEmpty()) {
        post(m_inputName);
        return;
    }
    const QUrl url(m_base + QStringLiteral("/v2/models/")
                   + QString::fromLatin1(QUrl::toPercentEncoding(m_model)));
    QNetworkReply *reply = start(m_network.get(QNetworkRequest(url)));
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        const QByteArray body = reply->readAll();
        if (reply->error() != QNetworkReply::NoError) {
            Q_EMIT failed(errorText(*reply, body));
            return;
        }
        const auto description = parseObject(body, m_base);
        const QJsonArray inputs
            = description ? description->value(QLatin1String("inputs")).toArray() : QJsonArray();
        const QString name = inputs.isEmpty()
            ? QString()
            : inputs.first().toObject().value(QLatin1String("name")).toString();
        if (name.isEmpty()) {
            Q_EMIT failed(tr("What answers at %1 is no model server. Stop the other program, or start the "
                             "deployment again.")
                              .arg(m_base));
            return;
        }
        m_inputName = name;
        post(name);
    });
}

void InferClient::post(const QString &inputName)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QJsonArray data;
    for (char pixel : std::as_const(m_pixels))
        data << int(quint8(pixel));
    const QJsonObject input {{QStringLiteral("name"), inputName},
                             {QStringLiteral("shape"), QJsonArray {1, 1, m_height, m_width}},
                             {QStringLiteral("datatype"), QStringLiteral("UINT8")},
                             {QStringLiteral("data"), data}};
    const QJsonObject body {{QStringLiteral("id"), id}, {QStringLiteral("inputs"), QJsonArray {input}}};
    QNetworkRequest request(QUrl(m_base + QStringLiteral("/v2/models/")
                                 + QString::fromLatin1(QUrl::toPercentEncoding(m_model))
                                 + QStringLiteral("/infer")));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    QElapsedTimer clock;
    clock.start();
    QNetworkReply *reply = start(m_network.post(request, canonicalJson(body)));
    connect(reply, &QNetworkReply::finished, this,
            [this, reply, id, clock] { finish(reply, id, clock.nsecsElapsed()); });
}

void InferClient::finish(QNetworkReply *reply, const QString &request, qint64 nanoseconds)
{
    reply->deleteLater();
    const QByteArray body = reply->readAll();
    if (reply->error() != QNetworkReply::NoError) {
        Q_EMIT failed(errorText(*reply, body));
        return;
    }
    InferAnswer answer;
    answer.request = request;
    answer.milliseconds = double(nanoseconds) / 1e6;
    if (readInferAnswer(body, answer))
        Q_EMIT answered(answer);
    else
        Q_EMIT failed(tr("The endpoint's answer makes no sense. Look at the log of the deployment."));
}

QString InferClient::errorText(QNetworkReply &reply, const QByteArray &body) const
{
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::RemoteHostClosedError:
        return tr("The endpoint does not answer: its server has stopped. Start it again.");
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError:
        return tr("The endpoint did not answer in %n s. It may be busy: try again.", nullptr,
                  patienceMs / 1000);
    case QNetworkReply::AuthenticationRequiredError:
        return tr(
            "The endpoint wants a token, which this pad does not have. Try it with curl and the token.");
    default:
        break;
    }
    const auto said = parseObject(body, m_base);
    const QString words = said ? said->value(QLatin1String("error")).toString() : QString();
    return tr("The endpoint refused the picture: %1").arg(words.isEmpty() ? reply.errorString() : words);
}

bool readInferAnswer(const QByteArray &body, InferAnswer &answer)
{
    const auto object = parseObject(body, QStringLiteral("answer"));
    if (!object)
        return false;
    const QJsonArray outputs = object->value(QLatin1String("outputs")).toArray();
    const QJsonArray data = outputs.isEmpty()
        ? QJsonArray()
        : outputs.first().toObject().value(QLatin1String("data")).toArray();
    for (const QJsonValue &score : data) {
        if (!score.isDouble())
            return false;
        answer.scores << score.toDouble();
    }
    answer.modelVersion = object->value(QLatin1String("model_version")).toString().toInt();
    return !answer.scores.isEmpty();
}

} // namespace rondo
