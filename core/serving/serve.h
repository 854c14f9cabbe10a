// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serving/predictor.h"

#include <QStringList>

namespace rondo {

//! The program around a Server: reads its options, serves until SIGTERM or SIGINT, and gives the exit code.
//! Call it before another thread is started: it blocks the two signals for all of them.
int serve(const QStringList &arguments, const PredictorLoader &loader);

} // namespace rondo
