// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"

namespace rondo {

//! Paths of the code that \a flow would run and nobody agreed to on this computer. Reads files: not for the
//! window's thread. What cannot be read is left out; it is for rondoctl to refuse, in its words.
QStringList untrustedScripts(const Result<Flow> &flow, const QString &projectFolder);

} // namespace rondo
