// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/table.h"

class QSqlQuery;

namespace rondo::rows {

// Rows of the store for TableReader.

//! For readFieldsOf(): cheap, they lie at the front of a row.
extern const QLatin1String fieldColumns;
//! Behind them for storedRow(), and, where wanted, extentsColumn behind these.
extern const QLatin1String otherColumns, extentsColumn;
//! Behind an id, for printOf(): whatever changes after a row was made.
extern const QLatin1String printColumns;

void readFieldsOf(const QSqlQuery &query, ExperimentRow &row);
StoredRow storedRow(const QSqlQuery &query, bool extents);
//! A hash of what changes after a row was made: equal as long as nothing did.
enum class PrintOf { Stored, Print };
size_t printOf(const QSqlQuery &query, PrintOf what); //!< of fieldColumns and otherColumns, or of id and printColumns

} // namespace rondo::rows
