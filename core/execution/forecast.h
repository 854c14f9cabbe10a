// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/project.h"
#include "experiments/experiments.h"

#include <QHash>
#include <QSet>

namespace rondo {

class Datasets;
class ObjectStore;

//! What a run of one node would do now, against what was run before.
struct NodeForecast {
    enum class State {
        NotRun, //!< it was never run in full
        Current, //!< a run would give again what `run`, the newest of this node, gave
        Cached, //!< nothing would be trained, because the results are there from `run`, an earlier one
        Stale, //!< something would be made anew, for `reason`
        Incomplete, //!< `run` was of the same, but results are missing: not finished, failed or cleared
    };
    State state = State::NotRun;
    QString reason; //!< "lr changed since run 12"; empty unless Stale or Incomplete
    RunId run; //!< Current, Cached: the one that made the results; else the newest of the node; invalid when
               //!< NotRun
    QSet<Digest> keys; //!< of its experiments
    QList<ExperimentId> cached; //!< those that would be taken instead of training
    int toTrain = 0; //!< of these, how many are not in the cache
    double seconds = 0; //!< those take on one worker; NaN when nothing of the type was ever timed
    Digest dataset; //!< of a dataset node: the version a run would use; empty when it has to be prepared
    QJsonObject report; //!< of a validation: its last verdicts, as Validation::toJson()
};

//! What is needed to tell, all of one thread.
struct ForecastSource {
    Database &database;
    const ObjectStore &objects;
    const Datasets &datasets;
    QString projectFolder;
};

/*!
    For each node of \a flow that is on and without errors, what a run would do now. Prepares and starts
   nothing; reads the store, the scripts and no image. Takes tens of milliseconds: not for the thread that
   paints.
*/
Result<QHash<NodeId, NodeForecast>> forecast(const ForecastSource &source, const QString &flowName,
                                             const Flow &flow);

} // namespace rondo
