// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/cache.h"

#include "base/json.h"
#include "experiments/experimentrows.h"
#include "store/database.h"

namespace rondo::cache {

namespace {

    // In front of a key that is not to be found again; what follows it is the key as it was.
    const QLatin1String forgotten("forgotten ");

    const QLatin1String isSample("coalesce(json_extract(r.cause, '$.scope.sample'), 0)");

    //! How many images a step used at most, from the plans of the few runs there are.
    class ImageLimits {
    public:
        explicit ImageLimits(Database &database)
            : m_experiments(database)
        {
        }
        Result<qint64> of(RunId run, const QString &name)
        {
            if (!m_limits.contains(run)) {
                const auto plan = m_experiments.plan(run);
                if (!plan)
                    return plan.error();
                QHash<QString, qint64> &limits = m_limits[run];
                for (const Step &step : plan->steps)
                    limits.insert(step.name, step.dataset.images);
            }
            return m_limits[run].value(name);
        }

    private:
        Experiments m_experiments;
        QHash<RunId, QHash<QString, qint64>> m_limits;
    };

} // namespace

Result<QHash<Digest, Entry>> entries(Database &database)
{
    auto query = database.run(QStringLiteral("SELECT key, max(id), run, model FROM experiments "
                                             "WHERE state = 'done' AND key <> '' GROUP BY key"));
    if (!query)
        return query.error();
    QHash<Digest, Entry> entries;
    while (query->next())
        entries.insert(
            query->value(0).toString(),
            {{query->value(1).toLongLong()}, {query->value(2).toLongLong()}, query->value(3).toString()});
    return entries;
}

Result<int> forget(Database &database, const QSet<Digest> &keys)
{
    int count = 0;
    const auto done = database.transaction([&]() -> Result<void> {
        for (const Digest &key : keys) {
            auto query = database.run(
                QStringLiteral("SELECT count(*) FROM experiments WHERE key = ? AND state = 'done'"), {key});
            if (!query)
                return query.error();
            count += query->next() ? query->value(0).toInt() : 0;
            query->finish();
            const auto written = database.write(
                QStringLiteral("UPDATE experiments SET key = ? WHERE key = ? AND state = 'done'"),
                {forgotten + key, key});
            if (!written)
                return written;
        }
        return {};
    });
    if (!done)
        return done.error();
    return count;
}

Result<QList<FullRun>> fullRuns(Database &database, const QString &flow, int most)
{
    auto query = database.run(QStringLiteral("SELECT r.id, r.report FROM runs r WHERE r.flow = ? AND NOT ")
                                  + isSample + QStringLiteral(" ORDER BY r.id DESC LIMIT ?"),
                              {flow, most});
    if (!query)
        return query.error();
    QList<FullRun> runs;
    while (query->next())
        runs.append(FullRun {{query->value(0).toLongLong()}, rows::object(query->value(1))});
    return runs;
}

Result<QHash<NodeId, RunId>> newestRunOfNodes(Database &database, const QString &flow)
{
    auto query = database.run(
        QStringLiteral("SELECT e.node, max(e.run) FROM experiments e JOIN runs r ON r.id = e.run "
                       "WHERE r.flow = ? AND NOT ")
            + isSample + QStringLiteral(" GROUP BY e.node"),
        {flow});
    if (!query)
        return query.error();
    QHash<NodeId, RunId> newest;
    while (query->next())
        newest.insert(NodeId {query->value(0).toString()}, RunId {query->value(1).toLongLong()});
    return newest;
}

Result<QList<Experiment>> earlierExperiments(Database &database, const QString &flow, RunId newest)
{
    auto query = database.run(
        QLatin1String("SELECT ") + rows::experimentColumns
            + QStringLiteral(
                " FROM experiments WHERE (run, node) IN (SELECT max(e.run), e.node FROM experiments e "
                "JOIN runs r ON r.id = e.run WHERE r.flow = ? AND e.run <> ? AND NOT ")
            + isSample
            + QStringLiteral(" GROUP BY e.node) AND node NOT IN (SELECT node FROM experiments WHERE run = ?) "
                             "ORDER BY id"),
        {flow, newest.value, newest.value});
    if (!query)
        return query.error();
    QList<Experiment> experiments;
    while (query->next())
        experiments.append(rows::experiment(*query));
    return experiments;
}

Result<QHash<Digest, Experiment>> pruned(Database &database, RunId run)
{
    const auto all = Experiments(database).experiments(run);
    if (!all)
        return all.error();
    QHash<Digest, Experiment> found;
    for (const Experiment &experiment : *all) {
        if (experiment.state == ExperimentState::Stopped && experiment.origin.contains(QLatin1String("pruned")))
            found.insert(experiment.key, experiment);
    }
    return found;
}

Result<QList<Timing>> timings(Database &database, int most)
{
    auto query
        = database.run(QStringLiteral("SELECT run, name, type, dataset, settings, seconds FROM experiments "
                                      "WHERE state = 'done' AND seconds > 0 ORDER BY id DESC LIMIT ?"),
                       {most});
    if (!query)
        return query.error();
    struct Row {
        RunId run;
        QString name;
        Timing timing;
    };
    QList<Row> found;
    while (query->next())
        found.append({{query->value(0).toLongLong()},
                      query->value(1).toString(),
                      {.type = query->value(2).toString(),
                       .dataset = query->value(3).toString(),
                       .epochs = rows::object(query->value(4)).value(QLatin1String("epochs")).toInt(),
                       .seconds = query->value(5).toDouble()}});
    query->finish();
    ImageLimits limits(database);
    QList<Timing> timings;
    for (Row &row : found) {
        const auto limit = limits.of(row.run, row.name);
        if (!limit)
            return limit.error();
        row.timing.images = *limit;
        timings.append(row.timing);
    }
    return timings;
}

} // namespace rondo::cache
