// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serving/predictor.h"

namespace rondo {

//! A Model behind the server's interface.
Result<std::unique_ptr<Predictor>> loadModelPredictor(const QString &folder);

} // namespace rondo
