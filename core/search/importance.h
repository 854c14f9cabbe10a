// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/search.h"

namespace rondo {

//! Part of the differences between results that one parameter explains alone.
struct Importance {
    QString name;
    double share = 0; //!< 0 to 1
    bool operator==(const Importance &) const = default;
};

struct ImportanceReport {
    QList<Importance> shares; //!< largest first, with sum 1; empty where nothing can be said
    int trials = 0; //!< that it was learned from
    //! How much of the differences the parameters predict in trials that were not learned from (R squared of
    //! the out-of-bag predictions): 1 all, 0 or less none.
    double explained = 0;
};

/*!
    Which parameters decide, by functional analysis of variance (F. Hutter, H. Hoos, K. Leyton-Brown, "An
    efficient approach for assessing hyperparameter importance", 2014): a forest of 64 regression trees
    predicts the objective; a parameter's share is the variance of the prediction averaged over all others.
    Learns from trials that are done and whose objective with index \a objective is a number. A parameter
    that exists only with some values of another counts with its variance where it exists, times how much of the
    space that is: what of the variance of all it explains (Optuna asks about it only among trials that have it).
    Parameters that never vary, or that some trials lack for no such reason, are left out.

    Deterministic. Takes about 0.1 s for 500 trials, so it belongs into another thread than the window's;
    of more than 1000 trials the last 1000 count.
*/
ImportanceReport importance(const SearchSpace &space, const QList<Trial> &trials, int objective = 0);

//! A space that holds all points of the trials, for those that come from no search: grids, imports. What only some
//! trials have, and just those with some values of a category, is conditional.
SearchSpace spaceOf(const QList<Trial> &trials);

/*!
    "lr decides 78 %; dropout matters (14 %); batch_size hardly matters (2 %)." with a caution when there are
    too few trials or the parameters explain little. Empty without shares.
*/
QString inWords(const ImportanceReport &report);

} // namespace rondo
