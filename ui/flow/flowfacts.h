// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deployment/deployment.h"
#include "experiments/experiments.h"
#include "flow/flow.h"

#include <QImage>

namespace rondo {

class Datasets;
class ObjectStore;

//! What is known of the dataset a node stood for in the newest run.
struct DatasetFacts {
    QString name; //!< empty for a version that has none
    int version = 0;
    qint64 trainImages = 0;
    QList<QImage> pictures; //!< five grey ones of the training split
    Digest digest;
};

//! What the canvas needs from the store beyond the run and its experiments.
struct FlowFacts {
    QHash<ExperimentId, QList<MetricPoint>> lines; //!< validation loss, or loss before the first epoch ended
    QHash<NodeId, DatasetFacts> datasets;
    QHash<QString, Deployment> deployments; //!< by name
};

//! What to read; what \a known holds of finished experiments and datasets is not read again.
struct FactsQuestion {
    RunId run;
    QList<ExperimentId> running, finished; //!< whose lines are shown
    QSet<Link> links; //!< of the flow that ran
    FlowFacts known;
};

//! Reads the store; for any thread that owns what it is given.
Result<FlowFacts> readFacts(const Experiments &experiments, const Datasets &datasets,
                            const Deployments &deployments, const ObjectStore &objects,
                            const FactsQuestion &question);

} // namespace rondo
