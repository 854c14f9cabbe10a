// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/experiments.h"

#include <QSqlQuery>
#include <QVariant>

// How runs and experiments stand in the store; the schema is in store/migrations.cpp.

namespace rondo::rows {

extern const QLatin1String runColumns; //!< without flow_text
extern const QLatin1String experimentColumns; //!< without report
constexpr int experimentColumnCount = 29;

Run run(const QSqlQuery &row);
Experiment experiment(const QSqlQuery &row);

Result<RunState> runState(const QString &text);
Result<ExperimentState> experimentState(const QString &text);

//! SQLite has no NaN: it is NULL there, and becomes NaN again only here.
double number(const QVariant &value);
QVariant cell(double value);

QVariant time(const QDateTime &time);
QDateTime timeOf(const QVariant &value); //!< invalid for NULL
QStringList tags(const QByteArray &json);
QString json(const QJsonObject &object);
QJsonObject object(const QVariant &text);
QMap<QString, double> metrics(const QVariant &summary);
QMap<QString, MetricExtent> extents(const QVariant &text);

} // namespace rondo::rows
