// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"
#include "deployment/deployment.h"
#include "execution/forecast.h"

#include <QImage>

namespace rondo {

struct StoreAccess;

//! What is known of the dataset a node stands for.
struct DatasetFacts {
    QString name; //!< empty for a version that has none
    int version = 0;
    qint64 trainImages = 0;
    QList<QImage> pictures; //!< five of the training split
    Digest digest;
};

//! What the canvas needs from the store beyond the run and its experiments.
struct FlowFacts {
    QHash<ExperimentId, QList<MetricPoint>> lines; //!< validation loss, or loss before the first epoch ended
    QHash<NodeId, DatasetFacts> datasets;
    QHash<QString, Deployment> deployments; //!< by name
    QHash<NodeId, NodeForecast> forecast; //!< of the nodes that are on and without errors
    int gpus = 0; //!< of this computer
    QList<Experiment> earlier; //!< of nodes that the newest run has not, from their own newest run
    QHash<NodeId, QList<Experiment>> cached; //!< what a run would take, of nodes that changed back to it
};

//! What to read; what \a known holds of finished experiments and datasets is not read again.
struct FactsQuestion {
    RunId run; //!< the newest of the flow
    QString flowName, projectFolder;
    Flow flow; //!< as it is drawn now
    bool foresees = true; //!< whether to tell anew what a run would do
    QList<ExperimentId> running, finished; //!< whose lines are shown
    FlowFacts known;
};

//! Reads the store, in the thread of \a store.
Result<FlowFacts> readFacts(const StoreAccess &store, const FactsQuestion &question);

} // namespace rondo
