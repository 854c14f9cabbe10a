// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/cache.h"

namespace rondo {

class ObjectStore;

//! \a step as if its search chose the most epochs it may: for an estimate before it chose.
Step longest(Step step, const SearchPlan &search);

//! How long experiments take, told from those of their type that were measured, scaled by images and epochs.
class TrainingTimes {
public:
    //! \a objects must outlive this.
    TrainingTimes(const ObjectStore &objects, QList<cache::Timing> measured);

    //! NaN when no experiment of the type was measured, or the dataset is not there.
    double secondsOf(const Step &step);

private:
    double workOf(const Digest &version, qint64 limit, int epochs);

    const ObjectStore &m_objects;
    QList<cache::Timing> m_measured;
    QHash<Digest, qint64> m_sizes; //!< training images of a dataset version
};

} // namespace rondo
