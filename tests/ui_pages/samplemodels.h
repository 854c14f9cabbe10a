// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "samplerun.h"

namespace rondo::testing {

/*!
    Registers models of a run in progress: "digits" v1 to v4 from ConvNet and VGG experiments, v2 retired, v3
   the champion that serves in "digits-desk", v4 the challenger that fails a check; "payee-names" v1 from the
   script. Their files are in the project's object store.
*/
void addModels(SampleRun &sample, RunId run);

} // namespace rondo::testing
