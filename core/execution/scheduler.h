// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution/jobsource.h"
#include "execution/resources.h"

#include <QObject>

namespace rondo {

//! How a run of \a experiments shares this computer: what is 0 in \a limits is decided from the cores and
//! GPUs there are.
RunLimits decidedLimits(RunLimits limits, qsizetype experiments, int cores, int gpus);

//! Does the jobs of a source at as many lanes as the limits allow.
class Scheduler : public QObject {
    Q_OBJECT
public:
    //! The limits of the workshop are decided already. \a source outlives this.
    Scheduler(Workshop &workshop, JobSource &source, int gpus, QObject *parent);

    //! finished() follows when the source has nothing more, also when it never had; never from inside this call.
    void start();
    //! Ends what runs and begins nothing new; finished() follows within two seconds.
    void stop();
    QList<ResourceSampler::Target> targets() const;

Q_SIGNALS:
    void experimentDone(const rondo::Experiment &experiment);
    void finished();
    //! The source failed: the store cannot be read. Call stop().
    void failed(const QString &text);

private:
    void advance();
    bool giveWork(); //!< false when the source has none now

    JobSource &m_source;
    int m_threads; //!< of each experiment
    QList<Lane *> m_lanes;
    bool m_stopped = false;
    bool m_finished = false;
};

} // namespace rondo
