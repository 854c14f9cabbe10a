// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QStringList>

#include <optional>

namespace rondo {

//! What the person chose in Settings for every run started from this window. Kept in QSettings.
struct RunSettings {
    QString python;                 //!< interpreter of scripts whose node names none; empty: the first that has torch
    int workers = 0;                //!< experiments at once; 0: as many as this computer can do
    std::optional<QList<int>> gpus; //!< indexes of those to train on; nothing: all, an empty list: none

    bool operator==(const RunSettings &) const = default;
};

RunSettings runSettings();
void setRunSettings(const RunSettings &settings);

//! For "rondoctl run".
QStringList runArguments(const RunSettings &settings);
//! The environment of the run: that of this process, with the chosen GPUs of those it may see.
QProcessEnvironment runEnvironment(const RunSettings &settings, QProcessEnvironment own);

//! Experiments that a run may make before Run is blocked.
int experimentLimit();
void setExperimentLimit(int limit);

} // namespace rondo
