// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution/lane.h"
#include "execution/resources.h"

#include <QObject>

namespace rondo {

//! How a run of \a experiments shares this computer: what is 0 in \a limits is decided from the cores and
//! GPUs there are.
RunLimits decidedLimits(RunLimits limits, qsizetype experiments, int cores, int gpus);

//! Does jobs at as many lanes as the limits allow, in the order given, longest waiting first.
class Scheduler : public QObject {
    Q_OBJECT
public:
    //! \a limits of the workshop are decided already.
    Scheduler(Workshop &workshop, int gpus, QObject *parent);

    //! finished() follows when all are done, also for an empty list; never from inside this call.
    void start(QList<Job> jobs);
    //! Ends what runs and begins nothing new; finished() follows within two seconds.
    void stop();
    QList<ResourceSampler::Target> targets() const;

Q_SIGNALS:
    void experimentDone(const rondo::Experiment &experiment);
    void finished();

private:
    void advance();

    Workshop &m_workshop;
    QList<Lane *> m_lanes;
    QList<Job> m_waiting;
    bool m_finished = false;
};

} // namespace rondo
