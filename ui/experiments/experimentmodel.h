// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/checks.h"
#include "experiments/experiments.h"
#include "flow/nodetype.h"

#include <QAbstractTableModel>
#include <QSet>

namespace rondo {

//! A column of the table of experiments.
struct ExperimentColumn {
    enum class Kind { Tick, Status, Name, Run, Parameter, Metric, Time, Dataset, Checks };
    Kind kind = Kind::Name;
    QString key; //!< of the parameter or metric
    bool operator==(const ExperimentColumn &) const = default;
};

//! What the table shows: an immutable snapshot of the store.
struct ExperimentSnapshot {
    QList<Experiment> experiments; //!< newest run first, each run in the order of its plan
    QHash<RunId, QJsonObject> reports; //!< of their runs
    QHash<QString, QString> datasetNames; //!< digest -> "digits v12"
};

//! The head of a group of rows: one node.
struct ExperimentGroup {
    QString title;
    Category category = Category::Algorithm;
    QList<ExperimentState> states;
    double best = nan, mean = nan; //!< of val_accuracy
};

/*!
    The rows of the table of experiments: the best that passes every check (twice: pinned and in its place), a
   head for each node, and the experiments. setSnapshot() keeps rows, selection and ticks of what is still
   there. Order, folding and filter are ExperimentProxy's.
*/
class ExperimentModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Row { PinnedTitle, Pinned, Group, Experiment };
    enum Role {
        KindRole = Qt::UserRole, //!< int(Row)
        IdRole, //!< qint64, ExperimentId
        SortRole, //!< double (NaN where there is none) or QString
        BarRole, //!< 0 to 1, NaN for no bar
        BestRole, //!< bool: the best value of its column
        StateRole, //!< int(ExperimentState)
        GroupRole, //!< int, order of the node
        PassesRole //!< bool, of the checks; invalid when not judged
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setSnapshot(ExperimentSnapshot snapshot);

    const QList<ExperimentColumn> &columns() const { return m_columns; }
    int columnOf(ExperimentColumn::Kind kind, const QString &key = {}) const; //!< -1 when there is none
    //! Whether the column is shown unless the person chose otherwise: settings that differ, the metrics that
    //! matter.
    bool isUsual(int column) const;

    const Experiment *experiment(ExperimentId id) const; //!< null when there is none
    const ExperimentGroup &group(int index) const { return m_groups.at(index); }
    int experimentCount() const { return int(m_experiments.size()); }
    QList<ExperimentId> ticked() const; //!< in the order of the rows
    void clearTicks();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    struct RowKey {
        Row kind = Row::Experiment;
        ExperimentId id; //!< of Pinned and Experiment
        QString node; //!< of Group: its title
        bool operator==(const RowKey &) const = default;
        friend size_t qHash(const RowKey &key, size_t seed = 0)
        {
            return qHashMulti(seed, int(key.kind), key.id, key.node);
        }
    };
    struct Scale {
        double low = nan, high = nan, best = nan;
    };

    QList<RowKey> rowsOf(const ExperimentSnapshot &snapshot) const;
    QList<ExperimentColumn> columnsOf(const ExperimentSnapshot &snapshot) const;
    void removeRowsMissingIn(const QList<RowKey> &rows);
    void insertRowsNewIn(const QList<RowKey> &rows);
    void take(ExperimentSnapshot snapshot);
    void takeGroups();
    void takeScales();
    double bar(const QString &metric, double value) const;
    QVariant groupData(int group, int column, int role) const;
    QVariant experimentData(const RowKey &row, const ExperimentColumn &column, int role) const;
    QString text(const Experiment &experiment, const ExperimentColumn &column) const;
    QVariant sortKey(const Experiment &experiment, const ExperimentColumn &column) const;
    QString checkText(const Experiment &experiment) const;

    ExperimentSnapshot m_snapshot;
    QHash<ExperimentId, Experiment> m_experiments;
    QHash<ExperimentId, CheckOutcome> m_checks;
    QHash<QString, int> m_groupOf; //!< node title -> index
    QList<ExperimentGroup> m_groups;
    QHash<QString, Scale> m_scales;
    QStringList m_differing;
    QList<ExperimentColumn> m_columns;
    QList<RowKey> m_rows;
    QSet<ExperimentId> m_ticked;
};

} // namespace rondo
