// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/search.h"

#include <QString>

namespace rondo {

/*!
    Rules that stop a training early. All are pure functions of courses (Trial::course: epoch -> first
    objective, to be made small; epochs count from 1 and are finished ones). What counts is the best value
    up to an epoch, as an experiment is judged by its best epoch. Not-a-number is worse than any number.
*/
enum class Pruner { None, Median, Halving, Hyperband, Patience };

struct PruningRule {
    Pruner pruner = Pruner::None;
    int minEpochs = 1; //!< nobody is stopped before; >= 1
    int maxEpochs = 12; //!< a whole training
    int eta = 3; //!< Halving, Hyperband: one in eta goes on; >= 2
    int startupTrials = 5; //!< Median: nobody is stopped before so many others reached the epoch
    int patience = 5; //!< Patience: epochs without a better value
    double minimumChange = 0; //!< Patience: what is nearer than this is no better
    bool operator==(const PruningRule &) const = default;
};

struct Verdict {
    bool stop = false;
    QString reason; //!< why, for people: "12th of 18 after epoch 1"; empty where nothing was compared
    bool operator==(const Verdict &) const = default;
};

//! Epochs at which Halving compares: minEpochs * eta^k below maxEpochs, smallest first. 1, 3, 9 for (1, 12,
//! 3).
QList<int> rungs(int minEpochs, int maxEpochs, int eta);

//! Number of brackets of Hyperband: floor(log_eta(maxEpochs / minEpochs)) + 1, at least 1.
int bracketCount(int minEpochs, int maxEpochs, int eta);
/*!
    Bracket of a trial, 0 to bracketCount() - 1; the first rung of bracket b is minEpochs * eta^b, so bracket
    0 stops most. The trials are spread evenly, in the proportions of Hyperband's table (Li et al. 2017), as
    a pure function of the trial's number.
*/
int bracketOf(int trialNumber, int minEpochs, int maxEpochs, int eta);
//! rungs() of a bracket.
QList<int> bracketRungs(int bracket, int minEpochs, int maxEpochs, int eta);

/*!
    Whether \a trial, which finished \a epoch, goes on. \a others are all other trials of the search, whatever
    their state; those count at an epoch that reached it. Their order does not matter.
*/
Verdict verdict(const PruningRule &rule, const Trial &trial, int epoch, const QList<Trial> &others);

//! Stops what is worse than the median of the others at the same epoch (Golovin et al., "Google Vizier",
//! 2017).
Verdict medianVerdict(const PruningRule &rule, const Trial &trial, int epoch, const QList<Trial> &others);
/*!
    Stops at a rung what is not among the best 1/eta of those that reached it: asynchronous successive halving
    (Li et al., "A system for massively parallel hyperparameter tuning", 2020). The first at a rung go on.
*/
Verdict halvingVerdict(const PruningRule &rule, const Trial &trial, int epoch, const QList<Trial> &others);
//! Halving among the trials of the same bracket (Li et al., "Hyperband", 2017).
Verdict hyperbandVerdict(const PruningRule &rule, const Trial &trial, int epoch, const QList<Trial> &others);
//! Stops what had no better value for patience epochs, whatever the others do.
Verdict patienceVerdict(const PruningRule &rule, const Trial &trial, int epoch);

} // namespace rondo
