// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/mlflowrun.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <atomic>
#include <cmath>
#include <limits>

// MLflow's SQLite store. Its schema grew over the years: what a table lacks is left out of the question.

namespace rondo::imports {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Imports)
    };

    //! A connection that cannot write.
    class ForeignDatabase {
    public:
        explicit ForeignDatabase(const QString &path)
            : m_path(path)
            , m_name(QStringLiteral("mlflow-%1").arg(s_next++))
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
            database.setDatabaseName(path);
            database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=10000"));
            database.open();
        }
        ~ForeignDatabase()
        {
            QSqlDatabase::database(m_name, false).close();
            QSqlDatabase::removeDatabase(m_name);
        }
        ForeignDatabase(const ForeignDatabase &) = delete;
        ForeignDatabase &operator=(const ForeignDatabase &) = delete;

        Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {}) const
        {
            QSqlQuery query(QSqlDatabase::database(m_name, false));
            query.setForwardOnly(true);
            bool done = query.prepare(sql);
            for (int i = 0; i < values.size(); ++i)
                query.bindValue(i, values[i]);
            done = done && query.exec();
            if (!done)
                return Error {
                    Text::tr("Reading %1 failed: %2.").arg(m_path, query.lastError().databaseText())};
            return query;
        }

        //! The columns of a table; none when there is no such table.
        Result<QStringList> columns(const QString &table) const
        {
            auto query = run(QStringLiteral("SELECT name FROM pragma_table_info(?)"), {table});
            if (!query)
                return query.error();
            QStringList names;
            while (query->next())
                names << query->value(0).toString();
            return names;
        }

        //! A condition or a column, where the table has it.
        static QString column(const QStringList &columns, const QString &name)
        {
            return columns.contains(name) ? name : QStringLiteral("NULL");
        }

    private:
        static inline std::atomic<int> s_next = 0;
        const QString m_path, m_name;
    };

    const QLatin1String notDeleted(" WHERE coalesce(lifecycle_stage, 'active') <> 'deleted'");

    Result<QList<MlflowExperiment>> experimentsOf(const ForeignDatabase &database)
    {
        auto query = database.run(QStringLiteral("SELECT experiment_id, name FROM experiments") + notDeleted
                                  + QStringLiteral(" ORDER BY experiment_id"));
        if (!query)
            return query.error();
        QList<MlflowExperiment> experiments;
        while (query->next())
            experiments.append({query->value(0).toString(), query->value(1).toString()});
        return experiments;
    }

    Result<QList<MlflowRun>> runsOf(const ForeignDatabase &database, const MlflowExperiment &experiment)
    {
        const auto columns = database.columns(QStringLiteral("runs"));
        if (!columns)
            return columns.error();
        QStringList wanted;
        for (const char *name : {"run_uuid", "name", "status", "user_id", "source_name", "source_version",
                                 "artifact_uri", "start_time", "end_time"})
            wanted << ForeignDatabase::column(*columns, QLatin1String(name));
        auto query
            = database.run(QStringLiteral("SELECT %1 FROM runs").arg(wanted.join(u',')) + notDeleted
                               + QStringLiteral(" AND experiment_id = ? ORDER BY start_time, run_uuid"),
                           {experiment.id});
        if (!query)
            return query.error();
        QList<MlflowRun> runs;
        while (query->next()) {
            MlflowRun run;
            QString *const texts[]
                = {&run.id, &run.name, &run.status, &run.user, &run.source, &run.version, &run.artifacts};
            int at = 0;
            for (QString *text : texts)
                *text = query->value(at++).toString();
            run.started = millisecondsOf(query->value(at++));
            run.ended = millisecondsOf(query->value(at));
            runs.append(run);
        }
        return runs;
    }

    Result<void> readPairs(const ForeignDatabase &database, const QString &table, const QString &run,
                           QMap<QString, QString> &pairs)
    {
        auto query
            = database.run(QStringLiteral("SELECT key, value FROM %1 WHERE run_uuid = ?").arg(table), {run});
        if (!query)
            return query.error();
        while (query->next())
            pairs.insert(query->value(0).toString(), query->value(1).toString());
        return {};
    }

    Result<void> readMetrics(const ForeignDatabase &database, const QStringList &columns, MlflowRun &run)
    {
        auto query = database.run(
            QStringLiteral("SELECT key, value, timestamp, %1, %2 FROM metrics WHERE run_uuid = ?")
                .arg(ForeignDatabase::column(columns, QStringLiteral("step")),
                     ForeignDatabase::column(columns, QStringLiteral("is_nan"))),
            {run.id});
        if (!query)
            return query.error();
        while (query->next()) {
            MetricPoint point;
            point.value = query->value(1).toDouble();
            // Not a number is stored as 0 with a mark, infinity as the largest number there is.
            if (query->value(4).toBool() || query->isNull(1)
                || std::abs(point.value) == std::numeric_limits<double>::max())
                point.value = nan;
            point.time = query->value(2).toLongLong();
            point.step = query->value(3).toLongLong();
            run.metrics[query->value(0).toString()].append(point);
        }
        return {};
    }

    Result<void> readRest(const ForeignDatabase &database, const QStringList &metricColumns, MlflowRun &run)
    {
        if (const auto read = readPairs(database, QStringLiteral("params"), run.id, run.parameters); !read)
            return read;
        if (const auto read = readPairs(database, QStringLiteral("tags"), run.id, run.tags); !read)
            return read;
        return readMetrics(database, metricColumns, run);
    }

} // namespace

Result<void> readMlflowDatabase(const QString &path, ImportStore &store)
{
    const ForeignDatabase database(path);
    const auto metricColumns = database.columns(QStringLiteral("metrics"));
    if (!metricColumns)
        return metricColumns.error();
    if (!metricColumns->contains(QLatin1String("run_uuid")))
        return Error {Text::tr("%1 is no SQLite store of MLflow: it has no table of metrics.").arg(path)};
    const auto experiments = experimentsOf(database);
    if (!experiments)
        return experiments.error();
    for (const MlflowExperiment &experiment : *experiments) {
        const auto runs = runsOf(database, experiment);
        if (!runs)
            return runs.error();
        store.begin(groupOf(experiment, path));
        for (MlflowRun run : *runs) {
            if (const auto read = readRest(database, *metricColumns, run); !read) {
                store.note(Text::tr("Run %1 was left out. %2").arg(run.id, read.errorText()));
                continue;
            }
            const auto added = store.add(trainedOf(run));
            if (!added)
                return added.error();
            if (!*added)
                return {};
        }
    }
    return {};
}

} // namespace rondo::imports
