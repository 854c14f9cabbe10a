// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/storethread.h"

namespace rondo {

//! Makes the model of a finished experiment the next version of \a name, with its lineage. Runs on a
//! StoreThread.
Result<ModelVersion> registerModel(StoreAccess &store, ExperimentId id, const QString &name);

} // namespace rondo
