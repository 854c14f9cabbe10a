// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/query.h"

namespace rondo {

struct ExperimentQuery::Condition {
    enum class Kind { Compare, And, Or, Not };
    Kind kind = Kind::Compare;
    QString name, comparison, value; //!< "is" and "is not" have become = and !=
    std::shared_ptr<const Condition> left, right;
};

//! \a root stays null where the text is empty or not understood; \a reading has the problem then.
void parseQuery(const QString &text, QueryReading &reading, std::shared_ptr<const ExperimentQuery::Condition> &root);

} // namespace rondo
