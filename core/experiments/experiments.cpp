// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/experiments.h"

#include "base/json.h"
#include "experiments/experimentrows.h"
#include "store/database.h"

#include <QCoreApplication>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Experiments)
    };

    template <class T> Result<QList<T>> readAll(Result<QSqlQuery> rows, T (*read)(const QSqlQuery &))
    {
        if (!rows)
            return rows.error();
        QList<T> result;
        while (rows->next())
            result.append(read(*rows));
        return result;
    }

    ResourceSample sample(const QSqlQuery &row)
    {
        return {.time = row.value(0).toLongLong(),
                .cpu = rows::number(row.value(1)),
                .memory = rows::number(row.value(2)),
                .gpu = rows::number(row.value(3)),
                .gpuMemory = rows::number(row.value(4)),
                .gpuTemperature = rows::number(row.value(5)),
                .gpuPower = rows::number(row.value(6)),
                .diskRead = rows::number(row.value(7)),
                .diskWritten = rows::number(row.value(8)),
                .received = rows::number(row.value(9)),
                .sent = rows::number(row.value(10))};
    }

} // namespace

Result<QList<Run>> Experiments::runs() const
{
    return readAll(m_database.run(QLatin1String("SELECT ") + rows::runColumns
                                  + QLatin1String(" FROM runs ORDER BY id DESC")),
                   rows::run);
}

Result<Run> Experiments::run(RunId id) const
{
    auto query = m_database.run(QLatin1String("SELECT ") + rows::runColumns
                                    + QLatin1String(", flow_text FROM runs WHERE id = ?"),
                                {id.value});
    if (!query)
        return query.error();
    if (!query->next())
        return Error {Text::tr("There is no run %1.").arg(id.value)};
    Run run = rows::run(*query);
    run.flowText = query->value(10).toString();
    return run;
}

Result<std::optional<Run>> Experiments::latestRun() const
{
    auto query = m_database.run(QLatin1String("SELECT ") + rows::runColumns
                                + QLatin1String(" FROM runs WHERE json_extract(cause, '$.kind') IS NOT 'import' "
                                                  "ORDER BY id DESC LIMIT 1"));
    if (!query)
        return query.error();
    if (!query->next())
        return std::optional<Run>();
    return std::optional<Run>(rows::run(*query));
}

Result<QList<Experiment>> Experiments::experiments(RunId run) const
{
    return readAll(m_database.run(QLatin1String("SELECT ") + rows::experimentColumns
                                      + QLatin1String(" FROM experiments WHERE run = ? ORDER BY id"),
                                  {run.value}),
                   rows::experiment);
}

Result<QList<Experiment>> Experiments::allExperiments() const
{
    return readAll(m_database.run(QLatin1String("SELECT ") + rows::experimentColumns
                                  + QLatin1String(" FROM experiments ORDER BY run DESC, id")),
                   rows::experiment);
}

Result<Experiment> Experiments::experiment(ExperimentId id) const
{
    auto query = m_database.run(QLatin1String("SELECT ") + rows::experimentColumns
                                    + QLatin1String(", report FROM experiments WHERE id = ?"),
                                {id.value});
    if (!query)
        return query.error();
    if (!query->next())
        return Error {Text::tr("There is no experiment %1. See: rondoctl experiments").arg(id.value)};
    Experiment experiment = rows::experiment(*query);
    experiment.report = rows::object(query->value(rows::experimentColumnCount));
    return experiment;
}

Result<QList<ResourceSample>> Experiments::resources(ExperimentId id) const
{
    return readAll(
        m_database.run(
            QStringLiteral(
                "SELECT time, cpu, memory, gpu, gpu_memory, gpu_temperature, gpu_power, disk_read, disk_written, "
                "received, sent FROM resources "
                "WHERE experiment = coalesce((SELECT cached_from FROM experiments WHERE id = ?), ?) "
                "ORDER BY time"),
            {id.value, id.value}),
        sample);
}

Result<QList<ResourceSample>> Experiments::machineUse(RunId run, int seconds) const
{
    // Cores, memory and disk belong to the experiments and add up; the GPU and the network are one for all.
    return readAll(
        m_database.run(
            QStringLiteral("SELECT time / 1000 * 1000, sum(cpu), sum(memory), max(gpu), max(gpu_memory), "
                           "max(gpu_temperature), max(gpu_power), sum(disk_read), sum(disk_written), "
                           "max(received), max(sent) FROM resources "
                           "WHERE experiment IN (SELECT id FROM experiments WHERE run = ?) AND time >= "
                           "(SELECT max(time) FROM resources WHERE experiment IN "
                           "(SELECT id FROM experiments WHERE run = ?)) - ? GROUP BY 1 ORDER BY 1"),
            {run.value, run.value, qint64(seconds) * 1000}),
        sample);
}

Result<Plan> Experiments::plan(RunId id) const
{
    auto query = m_database.run(QStringLiteral("SELECT plan FROM runs WHERE id = ?"), {id.value});
    if (!query)
        return query.error();
    if (!query->next())
        return Error {Text::tr("There is no run %1.").arg(id.value)};
    const auto content
        = parseObject(query->value(0).toByteArray(), Text::tr("The plan of run %1").arg(id.value));
    if (!content)
        return content.error();
    return Plan::fromJson(*content);
}

} // namespace rondo
