// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/experiments.h"

#include <QAbstractTableModel>

namespace rondo {

//! The experiments of the run that goes on: running first, then queued, then the newest done.
class LiveModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        StatusColumn,
        NameColumn,
        ParametersColumn,
        ProgressColumn,
        EpochColumn,
        AccuracyColumn,
        LeftColumn,
        ColumnCount
    };
    enum Role { IdRole = Qt::UserRole, StateRole, FractionRole };

    using QAbstractTableModel::QAbstractTableModel;

    //! Rows that are still there keep their selection, wherever they move.
    void setExperiments(const QList<Experiment> &experiments);
    ExperimentId idAt(int row) const { return m_experiments.at(row).id; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const Experiment &experiment, int column) const;

    QList<Experiment> m_experiments;
    QHash<QString, QStringList> m_keys; //!< node title -> settings that differ
};

} // namespace rondo
