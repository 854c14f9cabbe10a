// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QString>

namespace rondo {

// "run = 31 and ...": the condition at the front of a query by which the first tab shows one run.

//! The run that the query is about; invalid when it does not begin so.
RunId runOf(const QString &query);
QString withRun(const QString &query, RunId run); //!< in place of the one it had
QString withoutRun(const QString &query);

} // namespace rondo
