// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learning/batches.h"
#include "learning/network.h"

#include <QJsonArray>

// Includes torch: only for the .cpp files of this folder.

namespace rondo {

//! How a network does on the validation split.
struct ValidationPass {
    double loss = 0, accuracy = 0; //!< NaN when the split is empty
    QJsonArray confusion; //!< counts, rows: truth, columns: answer; empty above EpochConfusion::mostClasses
};

//! Waits for the device once, at the end. \a mixed: as of MixedPrecision.
ValidationPass validationPass(const Network &network, Batches &batches, qsizetype classes, const at::Device &device,
                              bool mixed);

} // namespace rondo
