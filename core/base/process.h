// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace rondo {

//! When the process started, in clock ticks since boot (proc(5), field 22 of /proc/PID/stat); 0 when there is
//! none, or only a zombie. With the pid it names a process for good: pids are used again, the pair is not.
qint64 processStartTime(qint64 pid);

//! Whether the process that had this pid and start time still lives.
bool isProcessAlive(qint64 pid, qint64 startTime);

} // namespace rondo
