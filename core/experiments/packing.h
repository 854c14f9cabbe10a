// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/experiments.h"

#include <functional>

/*!
    Brings the series of experiments that ended into few blobs (seriesformat.h), so that they are small and
   read at once. Any thread, with a connection of its own. Killed at any moment nothing is lost, and the next
   call goes on.
*/
namespace rondo::packing {

//! Asked between two short transactions; may wait, so that others get to write.
using Pause = std::function<bool(qint64 nanoseconds)>; //!< how long the last one took; false: stop here

//! Packs the series of one experiment and sets its extents. Nothing happens while it is queued or runs; it
//! ends early, without an error, when the experiment is taken up again.
Result<void> pack(Database &database, ExperimentId experiment, const Pause &pause = {});

//! Those that ended and have rows in metrics: of an older Rondo, or of a process that was killed. Newest
//! first.
Result<QList<ExperimentId>> unpacked(Database &database);

} // namespace rondo::packing
