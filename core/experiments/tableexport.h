// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/table.h"

#include <QJsonArray>

namespace rondo {

//! A column of an export: what of the table, and how it is called there.
struct ExportColumn {
    QString name, title; //!< title empty: the name
};

//! RFC 4180 in UTF-8, with a line of titles: CRLF, fields with commas, quotes or line ends in quotes. Numbers read
//! back as the same doubles; a value that is not there is an empty field; times are ISO 8601 in UTC.
QByteArray tableCsv(const ExperimentTable &table, const std::vector<int> &rows, const QList<ExportColumn> &columns);
//! One object a row, by the names of the columns; numbers as numbers, tags as an array, null for what is not there.
QJsonArray tableJson(const ExperimentTable &table, const std::vector<int> &rows, const QList<ExportColumn> &columns);

} // namespace rondo
