// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/storethread.h"

#include <optional>

namespace rondo {

// What the views read from the store in one go. All run on a StoreThread.

//! The live strip's: the newest run, its experiments, and what its machine does.
struct LiveSnapshot {
    std::optional<Run> run;
    QList<Experiment> experiments;
    bool usesValidation
        = false; //!< whether series are of val_loss, or of loss because no epoch has ended yet
    QHash<ExperimentId, QList<MetricPoint>> series;
    QList<ResourceSample> machine; //!< the last minutes
};

//! \a known: series of finished experiments that need not be read again.
Result<LiveSnapshot> readLive(StoreAccess &store, const QHash<ExperimentId, QList<MetricPoint>> &known,
                              bool knownUsesValidation);

//! The dashboard's: one experiment.
struct DashboardSnapshot {
    Experiment experiment;
    Run run;
    QHash<QString, QList<MetricPoint>> series; //!< loss, val_loss, accuracy, val_accuracy, images_per_second
    QList<ResourceSample> resources; //!< thinned
    QString dataset; //!< "digits v12"
    QString code; //!< digest of the person's script; empty for what comes with Rondo
    Experiment origin; //!< the experiment that really ran: itself, or the one it was taken from
};
Result<DashboardSnapshot> readDashboard(StoreAccess &store, ExperimentId id);

//! At most \a maximum samples: each the mean of a stretch.
QList<ResourceSample> thinned(const QList<ResourceSample> &samples, int maximum);

} // namespace rondo
