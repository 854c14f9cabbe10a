// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deployment/deployment.h"

namespace rondo {

// The tables deployments and predictions of the store.

struct DeploymentRow {
    Deployment deployment; //!< as it was when it changed last
    bool isWanted = false; //!< it should run
};

Result<QList<DeploymentRow>> deploymentRows(Database &database);
Result<DeploymentRow> deploymentRow(Database &database, const QString &name);
//! Inserts or replaces it by its name, as one that should run.
Result<void> writeRunning(Database &database, const Deployment &deployment);
Result<void> writeStopped(Database &database, const QString &name);

//! The newest first.
Result<QList<Prediction>> predictionRows(Database &database, const QString &deployment, int maximum);

} // namespace rondo
