// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace rondoctl {

//! A line on standard output: a result.
void printResult(const QString &text);
//! A line on standard error: for the person who waits.
void printNote(const QString &text);

//! One document, indented, on standard output.
void printJson(const QJsonObject &object);
void printJson(const QJsonArray &array);

//! Columns with a title each, aligned; numbers to the right.
void printTable(const QStringList &titles, const QList<QStringList> &rows);
//! RFC 4180, with a line of titles.
void printCsv(const QStringList &titles, const QList<QStringList> &rows);

//! A number for people: at most \a digits significant ones; "-" for NaN.
QString shortNumber(double value, int digits = 4);
//! "3.2 s", "4:05", "1:02:03"
QString duration(double seconds);

} // namespace rondoctl
