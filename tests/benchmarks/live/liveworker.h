// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rondo {

//! How many metric lines the worker prints: first at the pace of a large network, then at that of a small one.
constexpr int slowLines = 60; // 150 to 450 ms apart
constexpr int quickLines = 400; // 15 to 35 ms apart

//! A worker that takes one task from its standard input and prints metric lines: the value is the number of the line, and the moment
//! each was printed goes into the file times.txt in the task's folder (ms since 1970, a line each).
int runLiveWorker();

} // namespace rondo
