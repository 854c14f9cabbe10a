// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serving/answer.h"
#include "serving/modelset.h"

namespace rondo {

//! The metadata of a model as the protocol wants it: versions, inputs and outputs.
Answer describe(const ModelSet &models, const ServedModel &model);

} // namespace rondo
