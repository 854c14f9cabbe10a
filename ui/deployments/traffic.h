// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deployment/deployment.h"

#include <QMap>

namespace rondo {

/*!
    What an endpoint has done in the last minutes, counted from its predictions in equal stretches of time.
   Stretches without predictions have 0 requests and NaN in everything else; those before the oldest known
   prediction are NaN throughout.
*/
struct Traffic {
    double stretchSeconds = 0;
    QList<double> minutesAgo; //!< end of each stretch, negative, oldest first
    QMap<int, QList<double>> requestsPerSecond; //!< by model version
    QMap<int, QList<double>> meanConfidence; //!< by model version
    QList<double> p50, p95, p99; //!< latency, ms

    //! Of the last stretch in which something came; NaN when there is none.
    double lastP95 = 0, lastConfidence = 0;
    double lastRequestsPerSecond = 0; //!< of the last minute
    int lastVersion = 0;

    //! \a isAll: \a predictions (newest first) are all there are; else older ones exist and the window is cut
    //! to what is known.
    static Traffic from(const QList<Prediction> &predictions, const QDateTime &now, bool isAll);
};

} // namespace rondo
