// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/snapshots.h"
#include "widgets/section.h"

namespace rondo {

//! A line of "About this experiment".
using Fact = FactGrid::Fact;

//! The settings, what people compare first at the top.
QList<Fact> settingFacts(const Experiment &experiment);
//! What it was made from, why and where, short enough for a column. Only what is known.
QList<Fact> originFacts(const DashboardSnapshot &snapshot);
//! The run and what came of it, as short.
QList<Fact> figureFacts(const DashboardSnapshot &snapshot);
//! Why it stopped early and what people wrote about it: longer words. Only what is known.
QList<Fact> remarkFacts(const Experiment &experiment);
//! Why these settings, on which machine, with which versions and commit: as long. Only what is known.
QList<Fact> recordFacts(const DashboardSnapshot &snapshot);

//! Experiment::origin in words: "trial 7 of a TPE search, seed 1"; empty where nothing is noted.
QString settingsOriginText(const QJsonObject &origin);

} // namespace rondo
