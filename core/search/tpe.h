// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/axis.h"

namespace rondo {

//! Trials whose objectives can be compared with each other: those of one search.
struct Cohort {
    QList<Trial> trials;
    double weight = 1; //!< of each of them, > 0; those of the search itself, which come first, have 1
};

/*!
    Tree-structured Parzen estimator. Splits the trials into good ones and the rest, models where each of
    them lie, and takes of some points drawn from the model of the good ones that with the largest ratio of
    the densities (J. Bergstra et al., "Algorithms for hyper-parameter optimization", 2011). All parameters
    that exist together are drawn together (S. Falkner et al., "BOHB", 2018); those that exist only with
    some value of another learn from the trials that had them. Until 8 trials have a result the points are
    Sobol's. In a space of finitely many points none is repeated while another is found.

    Order of the trials from good to bad: those with objectives (of several objectives front by front, see
    paretoOrder()), those stopped early, further ones first, by the best of their course, those that failed
    or ended in no number. Running ones count as bad, so that trials at the same time keep away from each other
    ("constant liar").
*/
QJsonObject suggestByTpe(const std::vector<Axis> &axes, quint64 seed, int number,
                         const std::vector<Cohort> &cohorts);

} // namespace rondo
