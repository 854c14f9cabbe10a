// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution/lane.h"

#include <optional>

namespace rondo {

//! Where the jobs of a run come from. Lives in the thread of the scheduler that asks.
class JobSource {
public:
    virtual ~JobSource() = default;
    //! The next job; none when there is nothing to do until one that runs has ended, or at all.
    virtual Result<std::optional<Job>> next() = 0;
    //! A job ended, as of Lane::done().
    virtual Result<void> take(const Experiment &experiment, const QString &kind) = 0;
};

} // namespace rondo
