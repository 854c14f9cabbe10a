// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/metricorder.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace rondo {

//! Shown where there is no value.
QString noValue();

//! A metric as a table shows it: "0.9934", "2.0", "9 640"; noValue() for NaN.
QString metricText(const QString &metric, double value);
//! The head of its column: "latency ms" for latency_p50_ms.
QString metricTitle(const QString &metric);

//! A number with so many digits as it needs, and thin spaces between thousands.
QString numberText(double value);
//! "0:48", "12:05", "1:02:03"; noValue() for NaN.
QString durationText(double seconds);
//! "512 MB", "6.1 GB"; powers of 1000.
QString bytesText(double bytes);
//! "just now", "4 min ago", "3 h ago", then the date.
QString agoText(const QDateTime &time, const QDateTime &now);

//! One value of a setting as a person types it.
QString settingValueText(const QJsonValue &value);
//! "lr 0.01 · batch_size 128": the named settings that the object has.
QString settingsText(const QJsonObject &settings, const QStringList &keys);
//! Keys whose values differ between the objects, in the order in which they first appear. Missing counts as a
//! value.
QStringList differingKeys(const QList<QJsonObject> &objects);
//! Those with several values among the objects that have them, in the order in which they were first seen.
QStringList variedKeys(const QList<QJsonObject> &objects);

//! \a text as one argument of a POSIX shell.
QString shellQuoted(const QString &text);

} // namespace rondo
