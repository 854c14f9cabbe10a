// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/plan.h"

#include <QJsonArray>

namespace rondo {

//! The key of \a step: what was done before under an equal key need not be done again. \a inputKeys: of the steps
//! a validation waits for. A \a sample has other keys, so that its results are never taken for whole ones.
Digest keyOf(const Step &step, const QJsonArray &inputKeys, bool sample);

//! What stands for the key of a trial whose settings are not chosen yet: of all that the search depends on.
Digest slotOf(const Step &step, const SearchPlan &search, bool sample);

} // namespace rondo
