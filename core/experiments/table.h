// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/checks.h"
#include "experiments/experiments.h"
#include "experiments/valuecolumn.h"

#include <QSet>

namespace rondo {

//! Seconds an experiment still needs, by how fast it was so far (\a fraction of the training in \a seconds);
//! NaN unless it runs, and while nobody can know yet.
double secondsLeft(ExperimentState state, double fraction, double seconds);

//! What every experiment has, in plain fields.
struct ExperimentRow {
    ExperimentId id;
    RunId run;
    QString node, type, name; //!< title of the node, type of the node, "convnet-3"
    int ordinal = 0;
    ExperimentState state = ExperimentState::Queued;
    QString reason, dataset, device, model, notes;
    int epoch = 0, epochs = 0;
    double fraction = 0, seconds = 0;
    QDateTime started, finished, archived;
    ExperimentId cachedFrom;
    QStringList tags;
};

//! A row as the store holds it: the values are JSON still.
struct StoredRow {
    ExperimentRow row;
    QByteArray settings, summary, environment, origin, extents;
    bool hasValues = false; //!< false: only the fields were read
    bool hasExtents = false;
};

//! What the table knows of a run.
struct TableRun {
    RunId id;
    QString flow;
    RunState state = RunState::Done;
    QDateTime created;
    bool ownerAlive = false;
    ExperimentId best; //!< chosen by the validation
    QHash<ExperimentId, CheckOutcome> checks;
    bool isUnderWay() const { return state == RunState::Running && ownerAlive; }
};

/*!
    All experiments of a project as columns: numbers lie side by side, texts are kept once, so that thousands
   of rows with hundreds of columns are read, filtered, sorted and grouped in milliseconds. A value; filled by
   TableReader, brought up to date row by row.

    A column has a name, the same everywhere (filter, column picker, terminal, export):
      fields          id, run, node, name, type, state (status), reason, device, epoch, planned_epochs, progress (0 to
                      1), seconds, left (seconds), started, finished, data, checks, tags, notes, archived,
                      model, cached_from
      settings.NAME   a parameter                 metrics.NAME   the figure of the best epoch, as judged
      last.NAME       the last of the series      best.NAME      low.NAME or high.NAME of the series, whichever is better
      environment.NAME, origin.NAME               where it ran, why these settings
   A bare NAME that is no field is the metric where the row has it, else the setting.
*/
class ExperimentTable {
public:
    enum class Family { Settings, Metrics, Last, Low, High, Environment, Origin };
    static constexpr int familyCount = 7;
    enum class Field {
        None, Id, Run, Node, Name, Type, State, Reason, Device, Epoch, Epochs, Progress, Seconds, Left, Started,
        Finished, Data, Checks, Tags, Notes, Archived, Model, CachedFrom
    };
    //! A column that was looked up by name; valid until the table changes.
    struct Column {
        QString name;
        Field field = Field::None;
        const ValueColumn *values = nullptr; //!< null: a field, or nothing has this name
        const ValueColumn *otherwise = nullptr; //!< for rows in which values has none
        bool isKnown() const { return field != Field::None || values || otherwise; }
    };

    int rowCount() const { return int(m_rows.size()); }
    const ExperimentRow &row(int row) const { return m_rows[size_t(row)]; }
    int rowOf(ExperimentId id) const { return m_rowOf.value(id, -1); } //!< -1 when there is none
    //! Rows, newest run first, each run in the order of its plan.
    std::vector<int> naturalOrder() const;

    const QMap<RunId, TableRun> &runs() const { return m_runs; }
    const TableRun *newestRun() const { return m_runs.isEmpty() ? nullptr : &m_runs.last(); }
    //! Null when the experiment was not judged.
    const CheckOutcome *checks(int row) const;
    //! "digits v12", or the start of the digest.
    QString datasetName(const QString &digest) const;

    Column column(const QString &name) const;
    static Field field(const QString &name); //!< None when no field has the name
    static QStringList fieldNames();
    //! In the order in which they were first seen.
    const QStringList &names(Family family) const { return of(family).names; }
    //! Dates are numbers: ms since 1970. Texts of a field as the query compares them.
    TableValue value(int row, const Column &column) const;
    bool hasValues() const { return m_hasValues; } //!< false: only the fields were read so far
    bool hasExtents() const { return m_hasExtents; }

    //! Adds the row, or brings the one with its id up to date.
    void set(const StoredRow &row);
    void setRun(const TableRun &run) { m_runs.insert(run.id, run); }
    void setDatasetNames(const QHash<QString, QString> &names) { m_datasetNames = names; }
    void remove(const QSet<ExperimentId> &gone);
    void setComplete(bool extents) { m_hasValues = true; m_hasExtents = extents; }

private:
    struct Values {
        QStringList names;
        QList<QByteArray> utf8;
        QHash<QByteArray, int> indexOf;
        std::vector<ValueColumn> columns;
        const ValueColumn *find(const QString &name) const;
    };
    const Values &of(Family family) const { return m_values[size_t(family)]; }
    int columnFor(Values &values, QByteArrayView name, int guess);
    void setValues(Family family, int row, const QByteArray &json);
    void setExtents(int row, const QByteArray &json);
    TableValue fieldValue(int row, Field field) const;

    std::vector<ExperimentRow> m_rows;
    QHash<ExperimentId, int> m_rowOf;
    Values m_values[familyCount];
    QMap<RunId, TableRun> m_runs;
    QHash<QString, QString> m_datasetNames;
    bool m_hasValues = false, m_hasExtents = false;
};

} // namespace rondo
