// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "execution/runaddition.h"

namespace rondoctl {

// What `run` can add to a run that has ended.

void addAdditionOptions(Arguments &given); //!< --continue, --add, --trials
bool extends(const Arguments &given); //!< whether one of them is there
rondo::Result<rondo::RunAddition> additionFor(const Arguments &given);
//! The run that is added to: of the experiment to continue, named, or the newest.
rondo::Result<rondo::Run> runToExtend(const Arguments &given, const Workplace &workplace,
                                      const rondo::RunAddition &addition);

} // namespace rondoctl
