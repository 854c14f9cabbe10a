// SPDX-License-Identifier: GPL-3.0-or-later
#include "deployment/deploymentrows.h"

#include "base/process.h"
#include "store/database.h"

#include <QCoreApplication>

namespace rondo {

namespace {
    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Deployments)
    };

    const QString columns
        = QStringLiteral("id, name, target, model, model_version, host, port, wanted, pid, created, changed");
    const QString wantedRunning = QStringLiteral("running");
    const QString wantedStopped = QStringLiteral("stopped");

    DeploymentRow rowOf(const QSqlQuery &row)
    {
        DeploymentRow result;
        Deployment &deployment = result.deployment;
        deployment.id = {row.value(0).toLongLong()};
        deployment.name = row.value(1).toString();
        deployment.target = row.value(2).toString();
        deployment.model = row.value(3).toString();
        deployment.modelVersion = row.value(4).toInt();
        deployment.host = row.value(5).toString();
        deployment.port = row.value(6).toInt();
        result.isWanted = row.value(7).toString() == wantedRunning;
        deployment.pid = row.value(8).toLongLong();
        deployment.created = QDateTime::fromMSecsSinceEpoch(row.value(9).toLongLong());
        deployment.changed = QDateTime::fromMSecsSinceEpoch(row.value(10).toLongLong());
        return result;
    }

    Result<QList<DeploymentRow>> select(Database &database, const QString &where = {},
                                        const QVariantList &values = {})
    {
        auto rows = database.run(
            QStringLiteral("SELECT %1 FROM deployments %2 ORDER BY name").arg(columns, where), values);
        if (!rows)
            return rows.error();
        QList<DeploymentRow> result;
        while (rows->next())
            result.append(rowOf(*rows));
        return result;
    }
} // namespace

Result<QList<DeploymentRow>> deploymentRows(Database &database)
{
    return select(database);
}

Result<DeploymentRow> deploymentRow(Database &database, const QString &name)
{
    const auto found = select(database, QStringLiteral("WHERE name = ?"), {name});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error {Text::tr("There is no deployment \"%1\".").arg(name)};
    return found->first();
}

Result<void> writeRunning(Database &database, const Deployment &deployment)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    return database.write(
        QStringLiteral("INSERT INTO deployments (name, target, model, model_version, host, port, wanted, "
                       "pid, pid_started, created, changed) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET target = "
                       "excluded.target, "
                       "model = excluded.model, model_version = excluded.model_version, host = "
                       "excluded.host, port = excluded.port, "
                       "wanted = excluded.wanted, pid = excluded.pid, pid_started = excluded.pid_started, "
                       "changed = excluded.changed"),
        {deployment.name, deployment.target, deployment.model, deployment.modelVersion, deployment.host,
         deployment.port, wantedRunning, deployment.pid, processStartTime(deployment.pid), now, now});
}

Result<void> writeStopped(Database &database, const QString &name)
{
    return database.write(
        QStringLiteral(
            "UPDATE deployments SET wanted = ?, pid = NULL, pid_started = NULL, changed = ? WHERE name = ?"),
        {wantedStopped, QDateTime::currentMSecsSinceEpoch(), name});
}

Result<QList<Prediction>> predictionRows(Database &database, const QString &deployment, int maximum)
{
    auto rows = database.run(
        QStringLiteral(
            "SELECT id, time, request, model_version, input, shape, class, confidence, second_class, "
            "second_confidence, "
            "latency_ms, label FROM predictions WHERE deployment = ? ORDER BY time DESC, id DESC LIMIT ?"),
        {deployment, maximum});
    if (!rows)
        return rows.error();
    QList<Prediction> predictions;
    while (rows->next()) {
        const auto numberOrNone
            = [&](int column) { return rows->isNull(column) ? -1 : rows->value(column).toInt(); };
        predictions.append({.id = {rows->value(0).toLongLong()},
                            .time = QDateTime::fromMSecsSinceEpoch(rows->value(1).toLongLong()),
                            .request = rows->value(2).toString(),
                            .modelVersion = rows->value(3).toInt(),
                            .input = rows->value(4).toByteArray(),
                            .shape = rows->value(5).toString(),
                            .predicted = rows->value(6).toInt(),
                            .confidence = rows->value(7).toDouble(),
                            .second = numberOrNone(8),
                            .secondConfidence = rows->value(9).toDouble(),
                            .latencyMs = rows->value(10).toDouble(),
                            .label = numberOrNone(11)});
    }
    return predictions;
}

} // namespace rondo
