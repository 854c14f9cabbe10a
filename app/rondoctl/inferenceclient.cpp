// SPDX-License-Identifier: GPL-3.0-or-later
#include "inferenceclient.h"

#include "base/json.h"
#include "command.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>

#include <memory>

namespace rondoctl {

namespace {
    constexpr int timeout = 30'000; // ms
} // namespace

InferenceClient::InferenceClient(QString url, QString model, QString token)
    : m_url(std::move(url))
    , m_model(std::move(model))
    , m_token(std::move(token))
{
}

rondo::Result<QJsonObject> InferenceClient::request(const QString &path, const QByteArray &body) const
{
    QNetworkAccessManager network;
    network.setTransferTimeout(timeout);
    network.setProxy(QNetworkProxy::NoProxy);
    QNetworkRequest request(QUrl(m_url + QLatin1String("/v2/models/")
                                 + QString::fromLatin1(QUrl::toPercentEncoding(m_model)) + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    if (!m_token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_token.toUtf8());
    const std::unique_ptr<QNetworkReply> reply(body.isEmpty() ? network.get(request)
                                                              : network.post(request, body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    const QByteArray answer = reply->readAll();
    const auto content = rondo::parseObject(answer, Text::tr("The answer of %1").arg(m_url));
    if (reply->error() != QNetworkReply::NoError) {
        const QString told = content ? content->value(QLatin1String("error")).toString() : QString();
        return rondo::Error {Text::tr("%1 does not answer: %2. See its state with: rondoctl deployments")
                                 .arg(m_url, told.isEmpty() ? reply->errorString() : told)};
    }
    return content;
}

rondo::Result<InferenceClient::Input> InferenceClient::input() const
{
    const auto metadata = request({}, {});
    if (!metadata)
        return metadata.error();
    const QJsonObject first = metadata->value(QLatin1String("inputs")).toArray().at(0).toObject();
    Input input;
    input.name = first.value(QLatin1String("name")).toString();
    const QJsonArray shape = first.value(QLatin1String("shape")).toArray();
    for (qsizetype index = 1; index < shape.size(); ++index)
        input.shape.append(shape.at(index).toInteger());
    if (input.name.isEmpty() || input.shape.isEmpty())
        return rondo::Error {
            Text::tr("%1 describes the model \"%2\" in a way that is not understood.").arg(m_url, m_model)};
    return input;
}

rondo::Result<QList<double>> InferenceClient::infer(const Input &input, const QList<double> &values) const
{
    QJsonArray shape {1};
    for (const qint64 size : input.shape)
        shape.append(size);
    QJsonArray data;
    for (const double value : values)
        data.append(value);
    const QJsonObject tensor {{QStringLiteral("name"), input.name},
                              {QStringLiteral("datatype"), QStringLiteral("FP32")},
                              {QStringLiteral("shape"), shape},
                              {QStringLiteral("data"), data}};
    const QJsonObject body {{QStringLiteral("inputs"), QJsonArray {tensor}}};
    const auto answer = request(QStringLiteral("/infer"), rondo::jsonLine(body));
    if (!answer)
        return answer.error();
    QList<double> scores;
    const QJsonArray outputs = answer->value(QLatin1String("outputs")).toArray();
    for (const QJsonValue &score : outputs.at(0).toObject().value(QLatin1String("data")).toArray())
        scores.append(score.toDouble());
    if (scores.isEmpty())
        return rondo::Error {Text::tr("%1 answered without scores.").arg(m_url)};
    return scores;
}

} // namespace rondoctl
