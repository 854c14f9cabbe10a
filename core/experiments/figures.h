// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/experiments.h"

namespace rondo {

/*!
    The figures in an experiment's row: the last value of each metric, and the extents of its series. Read
   once, changed in memory and written as a whole: an experiment may have ten thousand metrics, and changing
   one in JSON in the store costs as much as writing all.
*/
struct Figures {
    QMap<QString, double> last; //!< also figures without a series
    QMap<QString, MetricExtent> extents;

    //! Those of an experiment that does not exist are empty.
    static Result<Figures> read(Database &database, ExperimentId experiment);
    Result<void> write(Database &database, ExperimentId experiment) const;

    //! Extents as they stand in the store.
    static QString text(const QMap<QString, MetricExtent> &extents);
    //! Writes them for an experiment that ended, and where an older Rondo had none, for those that were taken
    //! from it.
    static Result<void> writeExtents(Database &database, ExperimentId experiment, const QString &text);
};

} // namespace rondo
