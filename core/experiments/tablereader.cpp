// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/tablereader.h"

#include "base/process.h"
#include "experiments/experimentrows.h"
#include "experiments/tablerows.h"
#include "store/database.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace rondo {

namespace {

    constexpr qsizetype tooManyRows = 500; // beyond this a change is a new table, made outside the window
    constexpr int searchShare = 20; // a search through everything takes at most 1/20 of the time

    QString selectRows(bool extents)
    {
        return QLatin1String("SELECT ") + rows::fieldColumns + rows::otherColumns
            + (extents ? rows::extentsColumn : QLatin1String());
    }

} // namespace

void TableChange::applyTo(ExperimentTable &table)
{
    if (everything)
        table = std::move(*everything);
    if (!gone.isEmpty())
        table.remove(gone);
    for (const StoredRow &row : std::as_const(rows))
        table.set(row);
    for (const TableRun &run : std::as_const(runs))
        table.setRun(run);
    if (datasetNames)
        table.setDatasetNames(*datasetNames);
}

Result<void> TableReader::readRuns(Database &database, TableChange &change)
{
    auto query = database.run(QStringLiteral("SELECT id, flow, state, created, owner, owner_started, "
                                             "CAST(coalesce(report, '') AS BLOB) FROM runs ORDER BY id"));
    if (!query)
        return query.error();
    while (query->next()) {
        TableRun run;
        run.id = {query->value(0).toLongLong()};
        const QString state = query->value(2).toString();
        const bool alive = state == QLatin1String("running")
            && isProcessAlive(query->value(4).toLongLong(), query->value(5).toLongLong());
        const QByteArray report = query->value(6).toByteArray();
        const size_t print = qHashMulti(0, state, alive, report);
        if (m_runs.value(run.id) == print)
            continue;
        m_runs.insert(run.id, print);
        m_underWay.remove(run.id);
        if (alive)
            m_underWay.insert(run.id);
        run.flow = query->value(1).toString();
        const auto known = rows::runState(state);
        run.state = known ? *known : RunState::Failed;
        run.created = QDateTime::fromMSecsSinceEpoch(query->value(3).toLongLong(), Qt::UTC);
        run.ownerAlive = alive;
        const QJsonObject said = QJsonDocument::fromJson(report).object();
        run.best = chosenExperiment(said);
        run.checks = checkOutcomes(said);
        change.runs << run;
    }
    return {};
}

Result<void> TableReader::readDatasets(Database &database, TableChange &change)
{
    auto query = database.run(QStringLiteral("SELECT digest, name, version FROM dataset_versions"));
    if (!query)
        return query.error();
    QHash<QString, QString> names;
    while (query->next())
        names.insert(query->value(0).toString(),
                     QStringLiteral("%1 v%2").arg(query->value(1).toString()).arg(query->value(2).toInt()));
    if (names != m_datasetNames)
        change.datasetNames = m_datasetNames = names;
    return {};
}

Result<TableChange> TableReader::readFirst(Database &database)
{
    constexpr qint64 few = 1500; // tens of milliseconds
    auto count = database.run(QStringLiteral("SELECT count(*) FROM experiments"));
    if (!count)
        return count.error();
    const qint64 experiments = count->next() ? count->value(0).toLongLong() : 0;
    count->finish();
    return experiments > few ? readFields(database) : readAll(database, false);
}

Result<TableChange> TableReader::readFields(Database &database)
{
    return readTable(database, QLatin1String("SELECT ") + rows::fieldColumns, [](const QSqlQuery &query) {
        StoredRow stored;
        rows::readFieldsOf(query, stored.row);
        return stored;
    });
}

Result<TableChange> TableReader::readAll(Database &database, bool extents)
{
    auto change = readTable(database, selectRows(extents),
                            [extents](const QSqlQuery &query) { return rows::storedRow(query, extents); });
    if (change) {
        m_extents = extents;
        (*change).everything->setComplete(extents);
    }
    return change;
}

Result<TableChange> TableReader::readTable(Database &database, const QString &select,
                                           const std::function<StoredRow(const QSqlQuery &)> &read)
{
    *this = {};
    TableChange change;
    if (const auto runs = readRuns(database, change); !runs)
        return runs.error();
    if (const auto names = readDatasets(database, change); !names)
        return names.error();
    auto query = database.run(select + QLatin1String(" FROM experiments ORDER BY id"));
    if (!query)
        return query.error();
    ExperimentTable table;
    while (query->next()) {
        const StoredRow stored = read(*query);
        m_known.insert(stored.row.id, stored.hasValues ? rows::printOf(*query, rows::PrintOf::Stored) : 0);
        table.set(stored);
    }
    change.everything = std::move(table);
    return change;
}

Result<TableChange> TableReader::readRows(Database &database, const QList<ExperimentId> &ids)
{
    TableChange change;
    for (const ExperimentId id : ids) {
        auto query = database.run(selectRows(m_extents) + QLatin1String(" FROM experiments WHERE id = ?"), {id.value});
        if (!query)
            return query.error();
        if (query->next()) {
            change.rows << rows::storedRow(*query, m_extents);
            m_known.insert(id, rows::printOf(*query, rows::PrintOf::Stored));
        } else {
            change.gone.insert(id);
            m_known.remove(id);
        }
    }
    return change;
}

Result<QSet<ExperimentId>> TableReader::changedAmong(Database &database, const QString &condition,
                                                     const QVariantList &values, QSet<ExperimentId> *seen)
{
    auto query = database.run(QLatin1String("SELECT id, ") + rows::printColumns
                                  + QLatin1String(" FROM experiments WHERE ") + condition,
                              values);
    if (!query)
        return query.error();
    QSet<ExperimentId> changed;
    while (query->next()) {
        const ExperimentId id {query->value(0).toLongLong()};
        const auto known = m_known.constFind(id);
        if (known == m_known.constEnd() || *known != rows::printOf(*query, rows::PrintOf::Print))
            changed.insert(id);
        if (seen)
            seen->insert(id);
    }
    return changed;
}

Result<QSet<ExperimentId>> TableReader::search(Database &database, TableChange &change)
{
    QElapsedTimer timer;
    timer.start();
    QSet<ExperimentId> seen;
    seen.reserve(m_known.size());
    auto changed = changedAmong(database, QStringLiteral("1"), {}, &seen);
    if (!changed)
        return changed;
    for (auto it = m_known.begin(); it != m_known.end();) {
        if (seen.contains(it.key())) {
            ++it;
            continue;
        }
        change.gone.insert(it.key());
        it = m_known.erase(it);
    }
    m_searchGapMs = searchShare * timer.elapsed();
    m_sinceSearch.start();
    return changed;
}

Result<TableChange> TableReader::readChanges(Database &database, bool thorough)
{
    TableChange change;
    if (const auto runs = readRuns(database, change); !runs)
        return runs.error();
    if (const auto names = readDatasets(database, change); !names)
        return names.error();
    QSet<ExperimentId> wanted;
    const auto look = [&](Result<QSet<ExperimentId>> changed) -> Result<void> {
        if (!changed)
            return changed.error();
        wanted.unite(*changed);
        return {};
    };
    const ExperimentId newest = m_known.isEmpty() ? ExperimentId {} : m_known.lastKey();
    auto looked = look(changedAmong(database, QStringLiteral("id > ?"), {newest.value}));
    QSet<RunId> runs = m_underWay;
    for (const TableRun &run : std::as_const(change.runs)) // resumed, judged or over: its rows may have changed
        runs.insert(run.id);
    for (const RunId run : std::as_const(runs)) {
        if (looked)
            looked = look(changedAmong(database, QStringLiteral("run = ?"), {run.value}));
    }
    const bool due = thorough || !m_sinceSearch.isValid() || m_sinceSearch.hasExpired(m_searchGapMs);
    if (looked && due)
        looked = look(search(database, change));
    if (!looked)
        return looked.error();
    if (!due)
        change.searchInMs = int(std::max<qint64>(1, m_searchGapMs - m_sinceSearch.elapsed()));
    if (wanted.size() > tooManyRows)
        return readAll(database, m_extents);
    auto rows = readRows(database, {wanted.begin(), wanted.end()});
    if (!rows)
        return rows.error();
    change.rows = std::move((*rows).rows);
    change.gone.unite(rows->gone);
    return change;
}

Result<ExperimentTable> readExperimentTable(Database &database, bool extents)
{
    auto change = TableReader().readAll(database, extents);
    if (!change)
        return change.error();
    ExperimentTable table;
    (*change).applyTo(table);
    return table;
}

} // namespace rondo
