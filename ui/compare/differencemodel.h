// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/differences.h"

#include <QAbstractTableModel>

namespace rondo {

//! The table of differences: a row a quantity, a column an experiment.
class DifferenceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(const Comparison &comparison, int baseline);
    void setOnlyDifferences(bool only);
    bool onlyDifferences() const { return m_only; }

    const DifferenceRow &row(int row) const { return m_shown.at(row); }
    const DifferenceCell &cell(const QModelIndex &index) const { return m_shown.at(index.row()).cells.at(index.column()); }
    const ComparedExperiment &experiment(int column) const { return m_comparison.chosen.at(column); }
    int baseline() const { return m_baseline; }
    //! The table as text, changes in brackets.
    QList<QStringList> rows() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void show();

    Comparison m_comparison;
    QList<DifferenceRow> m_all, m_shown;
    int m_baseline = 0;
    bool m_only = false;
};

} // namespace rondo
