// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution/nvml.h"
#include "experiments/experiments.h"

#include <QHash>

namespace rondo {

//! A process tree at one moment, read from /proc (proc(5)).
struct ProcessUse {
    double cpuSeconds = 0; //!< used so far, children that ended included
    double memory = 0; //!< resident bytes
    double diskRead = 0, diskWritten = 0; //!< bytes since the processes started; 0 where the system does not tell
    QList<qint64> processes; //!< the root and all below it; empty when it is gone
};
ProcessUse readProcessTree(qint64 root);

//! What went over all networks of this computer since it started, but from it to itself.
struct NetworkUse {
    double received = nan, sent = nan; //!< bytes; NaN where the system does not tell
};
NetworkUse readNetwork();

//! Measures what experiments use of the machine: call sample() once a second.
class ResourceSampler {
public:
    struct Target {
        ExperimentId experiment;
        qint64 process = 0; //!< root of its process tree
        int gpu = -1; //!< the GPU it trains on where the driver does not tell; -1: none or unknown
    };

    //! \a nvml may be null: then there are no figures of GPUs.
    explicit ResourceSampler(std::unique_ptr<Nvml> nvml);

    //! A target's first call gives no rates yet (CPU, disk, network). \a time in ms since 1970.
    QList<std::pair<ExperimentId, ResourceSample>> sample(const QList<Target> &targets, qint64 time);
    int gpuCount() const { return m_nvml ? m_nvml->deviceCount() : 0; }

private:
    struct Before {
        qint64 process = 0, time = 0;
        ProcessUse use;
        NetworkUse network;
    };

    std::unique_ptr<Nvml> m_nvml;
    QHash<ExperimentId, Before> m_before;
};

} // namespace rondo
