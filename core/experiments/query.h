// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/experiments.h"

#include <memory>

namespace rondo {

/*!
    A condition on experiments, as typed: `val_accuracy >= 0.98 and (node = ConvNet or lr < 0.003)`.

    Comparisons: = != < <= > >= and ~ (contains); joined with and, or, not and parentheses. A word or a
   "quoted text" is compared without regard to case. Names: id, run, node, name, type, state (also: status),
   device, seconds, epoch, then metrics, then settings; metrics.NAME and settings.NAME say which. A figure
   that is NaN or not there matches nothing.
*/
class ExperimentQuery {
public:
    //! The empty text matches everything. The error says where and gives an example.
    static Result<ExperimentQuery> parse(const QString &text);
    bool matches(const Experiment &experiment) const;

    struct Condition; //!< a tree
private:
    std::shared_ptr<const Condition> m_root; //!< null: everything
};

} // namespace rondo
