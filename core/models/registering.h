// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/experiments.h"
#include "models/models.h"

namespace rondo {

class ObjectStore;

//! Where an experiment was made.
struct Provenance {
    QString flow;
    Digest flowDigest;
    Digest code; //!< of the person's script; empty for built-in types
};

//! What a model version keeps of where it came from: {"run", "experiment", "experiment_name", "node", "type",
//! "settings", "dataset", "dataset_digest", "flow", "flow_digest", "code", "metrics": {…}}
QJsonObject lineageRecord(Database &database, ObjectStore &objects, const Experiment &experiment,
                          const Provenance &provenance);

//! Makes the model of a finished experiment the next version of \a name, with its lineage.
Result<ModelVersion> registerModel(Database &database, ObjectStore &objects, ExperimentId id,
                                   const QString &name);

} // namespace rondo
