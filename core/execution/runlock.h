// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/project.h"
#include "base/result.h"

namespace rondo {

//! The right to run in a project, held by one process at a time. The system gives it back when the holder
//! dies, however it dies.
class RunLock {
public:
    RunLock() = default;
    ~RunLock();
    RunLock(const RunLock &) = delete;
    RunLock &operator=(const RunLock &) = delete;

    //! The error names the process that holds it and how to stop it.
    Result<void> take(const Project &project);
    void release();

private:
    int m_file = -1;
};

} // namespace rondo
