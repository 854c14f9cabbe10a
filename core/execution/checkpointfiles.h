// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>

namespace rondo {

//! The checkpoint of a built-in network, in the folder of its experiment.
inline constexpr QLatin1String checkpointFile("checkpoint.safetensors");

//! Removes what a killed worker left half written in the folder of an experiment, and, when the experiment \a hasEnded
//! for good, its checkpoint. For folders that no worker uses.
void removeRemains(const QString &folder, bool hasEnded);

} // namespace rondo
