// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution/programs.h"
#include "execution/taskprocess.h"

namespace rondo {

//! A person's Python script with its task. All paths are absolute.
struct ScriptRun {
    QString interpreter;
    QString script;
    QString taskFile; //!< read through the environment variable RONDO_TASK
    QString folder; //!< to work in
};

TaskProcess::Command scriptCommand(const ScriptRun &run, const Budget &budget);

} // namespace rondo
