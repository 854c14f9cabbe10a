// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/project.h"
#include "experiments/experiments.h"

namespace rondo {

//! A model that goes into the registry, and from there into deployments.
struct Delivery {
    QString modelName;
    QString flow;
    Digest flowDigest, code; //!< code: of the person's script; empty for built-in types
    Experiment experiment;
    QList<QJsonObject> deployments; //!< settings of deployment nodes
};

//! Records the model with its lineage, makes it champion and deploys it. Blocks until the deployments answer,
//! with a store connection of its own, so it may run in any thread. {"model": {"name", "version"},
//! "deployments": [{"name", "url"}]}
Result<QJsonObject> deliver(const Project &project, const Delivery &delivery);

} // namespace rondo
