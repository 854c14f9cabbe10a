// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/experiments.h"
#include "experiments/tablelayout.h"

#include <QJsonArray>

namespace rondoctl {

//! {"val_accuracy": 0.99, ...}; null for NaN.
QJsonObject metricsJson(const rondo::Experiment &experiment);
QJsonArray experimentsJson(const QList<rondo::Experiment> &experiments);

//! A table for people: the settings that differ, and the figures that decide.
void printExperiments(const QList<rondo::Experiment> &experiments);
//! Every setting and every figure, a column each.
void printExperimentsCsv(const QList<rondo::Experiment> &experiments);

//! The columns of the layout, exact: as CSV, or as JSON.
void printColumns(const rondo::ExperimentTable &table, const std::vector<int> &rows, const rondo::TableLayout &layout, bool csv);
//! For people: the columns of the layout, or the usual ones; a line for each group.
void printGroups(const rondo::ExperimentTable &table, const QList<rondo::RowGroup> &groups, const rondo::TableLayout &layout);

} // namespace rondoctl
