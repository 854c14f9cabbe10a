// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/figures.h"

#include <QHash>
#include <QSqlQuery>

#include <optional>
#include <vector>

namespace rondo {

/*!
    Writes points of metrics, fast. Few points of a series in a batch become rows of metrics; many, and many
   such rows, a blob of metric_series (seriesformat.h). All is in the store when add() returns.

    Keeps what it knows of the experiments it wrote to: it must be the only one that writes their metrics,
   until forget(). Holds a reference to a Database, which must outlive it, and lives in that one's thread.
*/
class MetricWriter {
public:
    explicit MetricWriter(Database &database)
        : m_database(database)
    {
    }

    //! One transaction, all or nothing; repeated (experiment, name, step) replace. Also updates the
    //! experiments' metrics and extents.
    Result<void> add(const QList<Experiments::MetricRow> &rows);
    //! The experiment ended, or its figures were written by somebody else.
    void forget(ExperimentId experiment);

private:
    struct Key {
        ExperimentId experiment;
        qint64 name = 0; //!< in metric_names
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed) noexcept
        {
            return qHashMulti(seed, key.experiment.value, key.name);
        }
    };
    struct Series {
        std::optional<qint64> end; //!< the last step of its blobs; none: not asked yet
        int rows = 0; //!< that were added to metrics since they were last packed
        bool isMixed = false; //!< it has rows that beat blobs: that is sorted out when the experiment ends
    };
    //! What a batch has of one series.
    struct Group {
        Key key;
        QString name;
        QList<MetricPoint> points; //!< as they came
    };

    Result<std::vector<Group>> grouped(const QList<Experiments::MetricRow> &rows);
    Result<qint64> nameId(const QString &name);
    Result<void> addGroup(const Group &group);
    Result<void> addRows(const Group &group);
    //! The rows of the series and \a points behind them become a blob; false: they do not fit behind the
    //! others.
    Result<bool> pack(const Key &key, const QList<MetricPoint> &points);
    Result<QList<MetricPoint>> rowsOf(const Key &key);
    Result<void> addBlobs(const Key &key, const QList<MetricPoint> &points);
    Result<qint64> endOfBlobs(const Key &key);
    Result<void> writeFigures(const std::vector<Group> &groups);

    Database &m_database;
    QHash<QString, qint64> m_names;
    QHash<Key, Series> m_series;
    QHash<ExperimentId, Figures> m_figures;
    std::optional<QSqlQuery> m_insert; //!< of a row of metrics
    std::optional<QSqlQuery> m_findName;
};

} // namespace rondo
