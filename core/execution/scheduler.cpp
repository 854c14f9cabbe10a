// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/scheduler.h"

#include <algorithm>

namespace rondo {

namespace {
    // Small networks do not fill a GPU; more than this many only fight for its memory.
    constexpr int experimentsPerGpu = 4;
} // namespace

RunLimits decidedLimits(RunLimits limits, qsizetype experiments, int cores, int gpus)
{
    cores = std::max(1, cores);
    if (limits.workers <= 0)
        limits.workers = gpus > 0 ? std::min(cores, gpus * experimentsPerGpu) : cores;
    limits.workers = static_cast<int>(std::clamp<qsizetype>(experiments, 1, limits.workers));
    if (limits.threads <= 0)
        limits.threads = std::max(1, cores / limits.workers);
    return limits;
}

Scheduler::Scheduler(Workshop &workshop, JobSource &source, int gpus, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_threads(workshop.limits.threads)
{
    for (int index = 0; index < workshop.limits.workers; ++index) {
        const Budget budget {workshop.limits.threads, gpus > 1 ? index % gpus : -1};
        auto *lane = new Lane(workshop, budget, this);
        connect(lane, &Lane::done, this, [this](const Experiment &experiment, const QString &kind) {
            if (const auto taken = m_source.take(experiment, kind); !taken)
                Q_EMIT failed(taken.errorText());
            Q_EMIT experimentDone(experiment);
            advance();
        });
        m_lanes.append(lane);
    }
}

void Scheduler::start()
{
    QMetaObject::invokeMethod(this, &Scheduler::advance, Qt::QueuedConnection);
}

void Scheduler::advance()
{
    while (!m_stopped && giveWork()) { }
    const bool idle
        = std::all_of(m_lanes.begin(), m_lanes.end(), [](const Lane *lane) { return lane->isFree(); });
    if (!idle || std::exchange(m_finished, true))
        return;
    for (Lane *lane : std::as_const(m_lanes))
        lane->close();
    Q_EMIT finished();
}

bool Scheduler::giveWork()
{
    const auto lane
        = std::find_if(m_lanes.begin(), m_lanes.end(), [](const Lane *one) { return one->isFree(); });
    if (lane == m_lanes.end())
        return false;
    auto job = m_source.next();
    if (!job) {
        Q_EMIT failed(job.errorText());
        return false;
    }
    if (!job->has_value())
        return false;
    (*job)->experiment.environment.insert(QStringLiteral("threads"), m_threads); // results depend on their number
    (*lane)->begin(**std::move(job));
    return true;
}

void Scheduler::stop()
{
    m_stopped = true;
    for (Lane *lane : std::as_const(m_lanes))
        lane->stop();
    QMetaObject::invokeMethod(this, &Scheduler::advance, Qt::QueuedConnection);
}

QList<ResourceSampler::Target> Scheduler::targets() const
{
    QList<ResourceSampler::Target> targets;
    for (const Lane *lane : m_lanes) {
        if (!lane->isFree())
            targets.append({lane->experiment(), lane->processId(), lane->gpu()});
    }
    return targets;
}

} // namespace rondo
