// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/snapshots.h"

namespace rondo {

//! A line of "About this experiment".
struct Fact {
    QString name, value;
    bool operator==(const Fact &) const = default;
};

//! The settings, what people compare first at the top.
QList<Fact> settingFacts(const Experiment &experiment);
//! What it was made from and why, short enough for a column; then its figures.
QList<Fact> originFacts(const DashboardSnapshot &snapshot);
//! Why these settings, where it ran, with which versions and commit, why it stopped, what people wrote about it: longer words. Only
//! what is known.
QList<Fact> recordFacts(const DashboardSnapshot &snapshot);

//! Experiment::origin in words: "trial 7 of a TPE search, seed 1"; empty where nothing is noted.
QString settingsOriginText(const QJsonObject &origin);

} // namespace rondo
