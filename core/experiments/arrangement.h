// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/query.h"
#include "experiments/table.h"

#include <array>

namespace rondo {

//! A key of a sorting: a column by its name.
struct SortKey {
    QString column;
    bool descending = false;
    bool operator==(const SortKey &) const = default;
};

//! Which way people want a column first: the best figure on top.
bool startsDescending(const QString &column);

//! Rows with the same value of the column that groups.
struct RowGroup {
    QString key; //!< the value, exact; tells the group again after a change
    TableValue value;
    QString nodeType; //!< of the first row
    std::vector<int> rows; //!< sorted
    std::array<int, 6> states {}; //!< how many rows are in each ExperimentState
    double best = nan, mean = nan; //!< of the deciding metric, over those that have it
};

//! What is shown of a table, and in which order.
struct Arrangement {
    ExperimentQuery query;
    QList<SortKey> sort; //!< values that are not there come last in both directions; then newest first
    QString group; //!< a column; empty: no groups, one RowGroup holds all
    QString metric; //!< that best and mean are of, a column
};

//! Groups by node and run stand in the order of their newest run, others by value. Milliseconds for 10,000 rows.
QList<RowGroup> arranged(const ExperimentTable &table, const Arrangement &arrangement);

//! The columns whose values differ among the rows, of these; a value that is not there counts as one.
QStringList differingColumns(const ExperimentTable &table, const std::vector<int> &rows, const QStringList &columns);

} // namespace rondo
