// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"

#include <QCoreApplication>
#include <QFile>

#include <cmath>
#include <limits>

namespace rondo {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(rondo::Json)
};
} // namespace

QByteArray canonicalJson(const QJsonValue &value)
{
    // QJsonObject keeps its keys sorted; a value alone is wrapped, because a document holds no scalars.
    const QByteArray wrapped = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2);
}

QByteArray jsonLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<QJsonObject> parseObject(const QByteArray &text, const QString &what)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError)
        return Error {Text::tr("%1 is not valid JSON: %2 at byte %3.").arg(what, problem.errorString()).arg(problem.offset)};
    if (!document.isObject())
        return Error {Text::tr("%1 must hold a JSON object, { … }.").arg(what)};
    return document.object();
}

Result<QJsonObject> readObject(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {Text::tr("%1 cannot be read: %2.").arg(path, file.errorString())};
    return parseObject(file.readAll(), path);
}

QJsonValue jsonNumber(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue(QJsonValue::Null);
}

double numberOrNaN(const QJsonValue &value)
{
    return value.isDouble() ? value.toDouble() : std::numeric_limits<double>::quiet_NaN();
}

} // namespace rondo
