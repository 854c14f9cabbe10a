// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/table.h"

namespace rondo {

//! What could stand where the cursor is in a query.
struct FilterCompletion {
    qsizetype begin = 0; //!< of the word that would be replaced, up to the cursor
    QStringList words; //!< in quotes where they need them

    //! Names, then comparisons, then values of the table, then and, or; those that contain what was typed.
    static FilterCompletion at(const QString &text, qsizetype cursor, const ExperimentTable &table);
};

} // namespace rondo
