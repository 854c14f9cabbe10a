// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rondo {

//! How many processes the kernel has ended since it started because the memory ran out: "oom_kill" of
//! /proc/vmstat (proc(5)). -1 where it does not say. A process that was killed while this grew was most
//! likely one of them: no other witness can be asked without privileges.
qint64 kernelKills(const QString &vmstat = QStringLiteral("/proc/vmstat"));

} // namespace rondo
