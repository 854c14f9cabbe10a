// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace rondo {

//! Whether \a alias may name a version: a letter, then letters, digits, '-', '_' or '.', at most 40
//! characters, and not what stands for a version's number ("3", "v3"). The error says which.
Result<void> checkAlias(const QString &alias);

//! 3 for "3" and "v3"; 0 for what is no version's number.
int versionNumber(const QString &text);

} // namespace rondo
