// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution/forecast.h"

namespace rondo {

//! How long a run takes, told from what was measured.
struct Estimate {
    qint64 experiments = 0;
    int toTrain = 0;
    double seconds = 0; //!< from start to end on this computer; NaN when it is not known

    //! "About 7 min", "Nothing to train", "No estimate yet"
    QString text() const;
};

//! Above so many the person is warned.
constexpr qint64 manyExperiments = 100;

//! For \a nodes together. \a gpus: of this computer.
Estimate estimateOf(const QHash<NodeId, NodeForecast> &forecast, const QSet<NodeId> &nodes, int gpus);

} // namespace rondo
