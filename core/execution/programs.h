// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QProcessEnvironment>
#include <QString>

namespace rondo {

//! Rondo's program \a name ("rondo-worker"): in the folder RONDO_BIN_DIR names, else beside the running
//! program.
Result<QString> findProgram(const QString &name);

//! The folder with rondo.py for scripts: ../share/rondo/python beside an installed program, else the one of
//! the source tree this program was built from. Empty when there is none.
QString pythonFolder();

//! What a process that trains may use of the machine.
struct Budget {
    int threads = 1;
    int gpu = -1; //!< index of the only GPU it sees; -1: all that this process sees
};

//! How many of the computer's GPUs a run may use: all, or those that CUDA_VISIBLE_DEVICES names.
int usableGpus(int there);

//! The whole environment of a worker or a script: PATH, HOME, LANG, LD_LIBRARY_PATH, TMPDIR and
//! CUDA_VISIBLE_DEVICES as they are here, and the thread budget. Nothing else passes, so that no secret of
//! the person's shell reaches foreign code.
QProcessEnvironment childEnvironment(const Budget &budget);

//! The first interpreter that has torch: \a preferred if not empty, else python3 on PATH, else
//! /usr/bin/python3. The answer is remembered for this process. Starts the interpreter and waits up to 20 s:
//! not for a thread that must answer.
Result<QString> findPython(const QString &preferred);

} // namespace rondo
