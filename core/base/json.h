// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

namespace rondo {

//! Compact JSON with sorted keys: equal values give equal bytes, so it can be hashed.
QByteArray canonicalJson(const QJsonValue &value);

//! One line of JSON without the line end, for protocols and logs.
QByteArray jsonLine(const QJsonObject &object);

//! Parses one object; the error names \a what and the offset.
Result<QJsonObject> parseObject(const QByteArray &text, const QString &what);

//! Reads a whole file as one object.
Result<QJsonObject> readObject(const QString &path);

//! A number, or null for NaN and infinity, which JSON cannot hold.
QJsonValue jsonNumber(double value);

//! The number in \a value; NaN for null and for anything that is no number.
double numberOrNaN(const QJsonValue &value);

} // namespace rondo
