// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/smoothing.h"
#include "experiments/storethread.h"

#include <QPointF>

namespace rondo {

//! What the x axis of a curve counts; Time: minutes since the experiment began.
enum class CurveAxis { Step, Epoch, Time };

//! How the curves of an experiment are looked at.
struct CurveOptions {
    CurveAxis axis = CurveAxis::Epoch;
    CurveSmoothing smoothing;
    double low = nan, high = nan; //!< of the x axis; NaN: from the start, to the end

    bool isZoomed() const { return low == low || high == high; }
    bool isSame(const CurveOptions &other) const; //!< NaN is NaN
};

//! A metric as it is drawn: thinned to what a chart can show.
struct Curve {
    QList<QPointF> points; //!< x by the axis; NaN in y is a gap
    QList<QPointF> average; //!< empty unless smoothing was asked for
};

//! Reads on a StoreThread. What is smoothed is that of the whole series, also when only a range of it is looked at, so zooming in does
//! not change it; in a range, as many raw points are kept as fit.
//! \a began: ms since 1970; a point before it moves the start of the time axis there.
Result<QHash<QString, Curve>> readCurves(const Experiments &experiments, ExperimentId id, const QStringList &metrics,
                                         const CurveOptions &options, qint64 began);

//! A series so small that it fits into a row of a list.
struct Sparkline {
    QList<double> values;
    double low = nan, high = nan; //!< of the whole series
};
Result<QHash<QString, Sparkline>> readSparklines(const Experiments &experiments, ExperimentId id, const QStringList &metrics);

} // namespace rondo
