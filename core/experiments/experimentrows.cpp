// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/experimentrows.h"

#include "base/json.h"
#include "base/process.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Experiments)
    };

    constexpr std::pair<RunState, const char *> runStates[] = {{RunState::Running, "running"},
                                                               {RunState::Done, "done"},
                                                               {RunState::Failed, "failed"},
                                                               {RunState::Stopped, "stopped"},
                                                               {RunState::Refused, "refused"}};
    constexpr std::pair<ExperimentState, const char *> experimentStates[]
        = {{ExperimentState::Queued, "queued"}, {ExperimentState::Running, "running"},
           {ExperimentState::Done, "done"},     {ExperimentState::Cached, "cached"},
           {ExperimentState::Failed, "failed"}, {ExperimentState::Stopped, "stopped"}};

} // namespace

QString toString(RunState state)
{
    for (const auto &[value, word] : runStates) {
        if (value == state)
            return QLatin1String(word);
    }
    Q_UNREACHABLE();
}

QString toString(ExperimentState state)
{
    for (const auto &[value, word] : experimentStates) {
        if (value == state)
            return QLatin1String(word);
    }
    Q_UNREACHABLE();
}

bool isFinished(ExperimentState state)
{
    return state != ExperimentState::Queued && state != ExperimentState::Running;
}

namespace rows {

    const QLatin1String
        runColumns("id, flow, cause, state, created, finished, owner, owner_started, stop_requested, report");
    const QLatin1String experimentColumns(
        "id, run, node, node_title, type, name, ordinal, settings, dataset, key, state, reason, "
        "log_tail, epoch, epochs, fraction, device, started, finished, seconds, summary, model, "
        "cached_from, tags, notes, archived, origin, environment, extents");

    Result<RunState> runState(const QString &text)
    {
        for (const auto &[value, word] : runStates) {
            if (text == QLatin1String(word))
                return value;
        }
        return Error {Text::tr("The store holds a run in the unknown state \"%1\".").arg(text)};
    }

    Result<ExperimentState> experimentState(const QString &text)
    {
        for (const auto &[value, word] : experimentStates) {
            if (text == QLatin1String(word))
                return value;
        }
        return Error {Text::tr("The store holds an experiment in the unknown state \"%1\".").arg(text)};
    }

    double number(const QVariant &value)
    {
        return value.isNull() ? nan : value.toDouble();
    }

    QVariant cell(double value)
    {
        return std::isfinite(value) ? QVariant(value) : QVariant();
    }

    QVariant time(const QDateTime &time)
    {
        return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
    }

    QDateTime timeOf(const QVariant &value)
    {
        return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
    }

    QStringList tags(const QByteArray &json)
    {
        QStringList tags;
        if (json.size() <= 2)
            return tags; // "[]", as most have
        const QJsonArray list = QJsonDocument::fromJson(json).array();
        for (const QJsonValue &tag : list)
            tags << tag.toString();
        return tags;
    }

    QString json(const QJsonObject &object)
    {
        return QString::fromUtf8(canonicalJson(object));
    }

    QJsonObject object(const QVariant &text)
    {
        return QJsonDocument::fromJson(text.toByteArray()).object();
    }

    QMap<QString, double> metrics(const QVariant &text)
    {
        QMap<QString, double> metrics;
        const QJsonObject json = object(text);
        for (auto it = json.begin(); it != json.end(); ++it)
            metrics.insert(metrics.end(), it.key(), numberOrNaN(it.value()));
        return metrics;
    }

    QMap<QString, MetricExtent> extents(const QVariant &text)
    {
        QMap<QString, MetricExtent> extents;
        const QJsonObject json = object(text);
        for (auto it = json.begin(); it != json.end(); ++it) {
            extents.insert(extents.end(), it.key(),
                           {numberOrNaN(it.value()[QLatin1String("last")]),
                            numberOrNaN(it.value()[QLatin1String("low")]),
                            numberOrNaN(it.value()[QLatin1String("high")])});
        }
        return extents;
    }

    Run run(const QSqlQuery &row)
    {
        Run run;
        run.id = {row.value(0).toLongLong()};
        run.flow = row.value(1).toString();
        run.cause = object(row.value(2));
        const auto state = runState(row.value(3).toString());
        run.state = state ? *state : RunState::Failed;
        run.created = timeOf(row.value(4));
        run.finished = timeOf(row.value(5));
        run.owner = row.value(6).toLongLong();
        run.ownerAlive = isProcessAlive(run.owner, row.value(7).toLongLong());
        run.stopRequested = row.value(8).toBool();
        run.report = object(row.value(9));
        return run;
    }

    Experiment experiment(const QSqlQuery &row)
    {
        Experiment experiment;
        experiment.id = {row.value(0).toLongLong()};
        experiment.run = {row.value(1).toLongLong()};
        experiment.node = {row.value(2).toString()};
        experiment.nodeTitle = row.value(3).toString();
        experiment.type = row.value(4).toString();
        experiment.name = row.value(5).toString();
        experiment.ordinal = row.value(6).toInt();
        experiment.settings = object(row.value(7));
        experiment.dataset = row.value(8).toString();
        experiment.key = row.value(9).toString();
        const auto state = experimentState(row.value(10).toString());
        experiment.state = state ? *state : ExperimentState::Failed;
        experiment.reason = row.value(11).toString();
        experiment.logTail = row.value(12).toString();
        experiment.epoch = row.value(13).toInt();
        experiment.epochs = row.value(14).toInt();
        experiment.fraction = row.value(15).toDouble();
        experiment.device = row.value(16).toString();
        experiment.started = timeOf(row.value(17));
        experiment.finished = timeOf(row.value(18));
        experiment.seconds = row.value(19).toDouble();
        experiment.metrics = metrics(row.value(20));
        experiment.model = row.value(21).toString();
        experiment.cachedFrom = {row.value(22).toLongLong()};
        experiment.tags = tags(row.value(23).toByteArray());
        experiment.notes = row.value(24).toString();
        experiment.archived = timeOf(row.value(25));
        experiment.origin = object(row.value(26));
        experiment.environment = object(row.value(27));
        experiment.extents = extents(row.value(28));
        return experiment;
    }

} // namespace rows

} // namespace rondo
