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

//! What the figures of some rows are together, over those that have a finite one; NaN where none has.
struct FigureSummary {
    int count = 0;
    double best = nan, mean = nan, low = nan, high = nan;
    double deviation = nan; //!< standard deviation of the sample; NaN for fewer than two
};

FigureSummary summaryOf(const ExperimentTable &table, const std::vector<int> &rows, const ExperimentTable::Column &figure);

//! Rows with the same value of the column that groups.
struct RowGroup {
    QString key; //!< the values, exact, those of the groups around it first; tells the group again after a change
    QString column; //!< that groups; empty without groups
    int depth = 0; //!< how many groups are around it
    bool isInnermost = true; //!< its rows stand below it; otherwise further groups do, with the same rows
    TableValue value;
    QString nodeType; //!< of the first row
    std::vector<int> rows; //!< sorted, group by group where others are within
    std::array<int, 6> states {}; //!< how many rows are in each ExperimentState
    FigureSummary figures; //!< of the deciding metric
};

//! What is shown of a table, and in which order.
struct Arrangement {
    ExperimentQuery query;
    QList<SortKey> sort; //!< values that are not there come last in both directions; then newest first
    QStringList groups; //!< columns, the outermost first; empty: no groups, one RowGroup holds all
    QString metric; //!< that best and mean are of, a column
};

//! Groups by node and run stand in the order of their newest run, others by value; a group comes before those within it.
//! Milliseconds for 10,000 rows.
QList<RowGroup> arranged(const ExperimentTable &table, const Arrangement &arrangement);
//! All rows in the order in which they stand, each once.
std::vector<int> rowsOf(const QList<RowGroup> &groups);

//! The columns whose values differ among the rows, of these; a value that is not there counts as one.
QStringList differingColumns(const ExperimentTable &table, const std::vector<int> &rows, const QStringList &columns);

} // namespace rondo
