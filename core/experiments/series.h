// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/experiments.h"

// What is inside Experiments::series(), for those who write series too.

namespace rondo::series {

/*!
    The points of one series, in the order of their steps: blobs of metric_series, and rows of metrics, which
   beat a blob at the same step. \a name is the id in metric_names. With \a range those of whole blobs that
   may hold some of it.
*/
Result<QList<MetricPoint>> read(Database &database, ExperimentId experiment, qint64 name,
                                const SeriesRange &range = {});

//! Those of \a points in \a range, with one more on either side. \a points: in the order of their steps.
QList<MetricPoint> within(const QList<MetricPoint> &points, const SeriesRange &range);

//! At most about \a maximum points: the smallest and the largest of each stretch; one with nothing but a gap
//! keeps the gap.
QList<MetricPoint> thinned(const QList<MetricPoint> &points, int maximum);

//! The id of a metric's name; with none yet, none.
Result<std::optional<qint64>> nameId(Database &database, const QString &name);

//! Id and name of each series that an experiment has itself, sorted by name.
Result<QList<std::pair<qint64, QString>>> names(Database &database, ExperimentId experiment);

//! Both are in the order of their steps; one of \a winners beats one of \a others at the same step, but told again it is as old as before.
QList<MetricPoint> merged(const QList<MetricPoint> &winners, const QList<MetricPoint> &others);

} // namespace rondo::series
