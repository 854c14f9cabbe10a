// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/experiments.h"

#include <QJsonArray>

namespace rondoctl {

//! {"val_accuracy": 0.99, ...}; null for NaN.
QJsonObject metricsJson(const rondo::Experiment &experiment);
QJsonArray experimentsJson(const QList<rondo::Experiment> &experiments);

//! A table for people: the settings that differ, and the figures that decide.
void printExperiments(const QList<rondo::Experiment> &experiments);
//! Every setting and every figure, a column each.
void printExperimentsCsv(const QList<rondo::Experiment> &experiments);

} // namespace rondoctl
