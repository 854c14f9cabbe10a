// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/table.h"

#include <QElapsedTimer>
#include <QVariantList>

#include <functional>
#include <optional>

class QSqlQuery;

namespace rondo {

class Database;

//! What changed in the store since the last reading.
struct TableChange {
    std::optional<ExperimentTable> everything; //!< in place of all that was known
    QList<StoredRow> rows; //!< new ones, and those to be brought up to date
    QSet<ExperimentId> gone;
    QList<TableRun> runs;
    std::optional<QHash<QString, QString>> datasetNames; //!< digest -> "digits v12"
    int searchInMs = -1; //!< not everything was looked through: ask again after so long

    bool isEmpty() const { return !everything && rows.isEmpty() && gone.isEmpty() && runs.isEmpty() && !datasetNames; }
    void applyTo(ExperimentTable &table); //!< once: moves what it can
};

/*!
    Reads the experiments of a store into an ExperimentTable, and afterwards only what changed. Belongs to one
   thread and one Database, which must be the same at each call; the table may live elsewhere.

    What runs is read each time; what ended is looked through for changes of other programs (tags, notes,
   deletions) so seldom that it takes at most a twentieth of the time.
*/
class TableReader {
public:
    //! All with values where they are few; else readFields(), for a quick first look: ExperimentTable::hasValues().
    Result<TableChange> readFirst(Database &database);
    //! The fields of all experiments, none of their values: enough for rows and groups, and quick.
    Result<TableChange> readFields(Database &database);
    //! All, with values; \a extents: also last, low and high of the series.
    Result<TableChange> readAll(Database &database, bool extents);
    //! These, with all that is known; ids that are not there are told as gone.
    Result<TableChange> readRows(Database &database, const QList<ExperimentId> &ids);
    //! What is new since the last call. \a thorough looks through everything now.
    Result<TableChange> readChanges(Database &database, bool thorough = false);

private:
    Result<void> readRuns(Database &database, TableChange &change);
    Result<void> readDatasets(Database &database, TableChange &change);
    Result<TableChange> readTable(Database &database, const QString &select,
                                  const std::function<StoredRow(const QSqlQuery &)> &read);
    //! Those that differ from what was read; \a seen: all that there are.
    Result<QSet<ExperimentId>> changedAmong(Database &database, const QString &condition, const QVariantList &values,
                                            QSet<ExperimentId> *seen = nullptr);
    Result<QSet<ExperimentId>> search(Database &database, TableChange &change);

    QMap<ExperimentId, size_t> m_known; //!< a print of each row
    QHash<RunId, size_t> m_runs; //!< of each run
    QSet<RunId> m_underWay;
    QHash<QString, QString> m_datasetNames;
    bool m_extents = false;
    QElapsedTimer m_sinceSearch;
    qint64 m_searchGapMs = 0;
};

//! A table with everything, for who needs it once.
Result<ExperimentTable> readExperimentTable(Database &database, bool extents = true);

} // namespace rondo
