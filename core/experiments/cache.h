// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/experiments.h"

#include <QHash>
#include <QSet>

namespace rondo {

/*!
    What was run before, for everybody who asks what a run would do now. Free functions over the store; live
   in the thread of its connection.
*/
namespace cache {

    //! A finished experiment that a run would take instead of training.
    struct Entry {
        ExperimentId experiment;
        RunId run;
        Digest model;
    };
    //! All there are, by the key of their step; the newest of equals.
    Result<QHash<Digest, Entry>> entries(Database &database);

    //! Experiments with these keys are kept but never taken again. How many that are.
    Result<int> forget(Database &database, const QSet<Digest> &keys);

    //! A run of a flow in full, no sample.
    struct FullRun {
        RunId run;
        QJsonObject report;
    };
    //! The newest \a most full runs of a flow, newest first.
    Result<QList<FullRun>> fullRuns(Database &database, const QString &flow, int most);
    //! The newest full run of \a flow that has experiments of the node, for each node.
    Result<QHash<NodeId, RunId>> newestRunOfNodes(Database &database, const QString &flow);

    //! For each node that run \a newest has no experiment of, those of the newest full run of \a flow that
    //! has.
    Result<QList<Experiment>> earlierExperiments(Database &database, const QString &flow, RunId newest);

    //! What a pruner stopped in a run, by key.
    Result<QHash<Digest, Experiment>> pruned(Database &database, RunId run);

    //! How long experiments of one type took.
    struct Timing {
        QString type;
        Digest dataset;
        qint64 images = 0; //!< at most so many were used; 0 = all
        int epochs = 0;
        double seconds = 0;
    };
    //! Of the newest \a most trained experiments of the project.
    Result<QList<Timing>> timings(Database &database, int most);

} // namespace cache

} // namespace rondo
