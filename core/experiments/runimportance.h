// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/experiments.h"
#include "search/importance.h"

#include <optional>

namespace rondo {

//! Which settings decide among the experiments of one node of a run.
struct ImportanceAnswer {
    QString metric; //!< that was to become good
    ImportanceReport report; //!< without shares: too few experiments, or nothing varies
    int finished = 0; //!< experiments of the node that are done
};

//! From so many finished experiments on something can be said.
constexpr int importanceAtLeast = 8;

//! Takes a tenth of a second. The metric is the objective of the run's validation, else val_accuracy or val_loss, whichever
//! there is. Nothing when still \a known experiments are done.
Result<std::optional<ImportanceAnswer>> readImportance(const Experiments &experiments, RunId run, const NodeId &node, int known);

} // namespace rondo
