// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deployments/traffic.h"
#include "experiments/storethread.h"

namespace rondo {

//! What the page of deployments shows, read in one go on a StoreThread.
struct DeploymentSnapshot {
    QList<Deployment> deployments;
    QString chosen; //!< the one that the rest is about; empty when there is none
    QList<Prediction> predictions; //!< newest first, at most shownPredictions
    Traffic traffic;
    QList<ModelVersion> versions; //!< of the chosen one's model
};

constexpr int shownPredictions = 500;

//! \a wanted: the deployment to read about; the first one when it is gone or empty.
Result<DeploymentSnapshot> readDeployments(StoreAccess &store, const QString &wanted);

//! Gives the newest prediction logged under \a request its label. It may take a moment until the server has
//! logged it.
Result<void> labelRequest(StoreAccess &store, const QString &deployment, const QString &request, int label);

} // namespace rondo
