// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/project.h"

//! The size of a project that somebody worked in for a year.
struct StoreSize {
    int runs = 500, experimentsOfRun = 20, settings = 100, metrics = 100;
};

//! Fills the store of a new project with runs that ended. Ends the process where it cannot.
void generateStore(const rondo::Project &project, const StoreSize &size);
