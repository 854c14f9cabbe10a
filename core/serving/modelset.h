// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deployment/deploymentfile.h"
#include "serving/metrics.h"

#include <memory>
#include <string>
#include <vector>

namespace rondo {

//! A loaded and warmed-up model version. Its metrics are for the network thread.
struct ServedModel {
    int version = 0;
    QString folder;
    std::shared_ptr<const Predictor> predictor;
    std::unique_ptr<ModelMetrics> metrics;
};

//! What a server answers with at one time.
struct ModelSet {
    std::string name;
    std::shared_ptr<ServedModel> current; //!< answers when no version is named
    std::vector<std::shared_ptr<ServedModel>> versions; //!< with the current one

    std::shared_ptr<ServedModel> find(int version) const; //!< null when it is not loaded
};

/*!
    Loads and warms up what \a file names; what \a loaded has already is taken from there. Takes seconds: not
   for the network thread. An error when the version that should answer does not load; without an old one that
   does not, the server goes on.
*/
Result<ModelSet> loadModels(const DeploymentFile &file, const ModelSet &loaded, const PredictorLoader &loader,
                            Metrics &metrics, int maximumBatch);

} // namespace rondo
