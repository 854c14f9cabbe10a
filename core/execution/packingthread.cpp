// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/packingthread.h"

#include "execution/background.h"
#include "experiments/packing.h"
#include "store/database.h"

#include <QThread>

namespace rondo {

struct PackingThread::Work {
    const QString storePath;
    QMutex mutex;
    QList<ExperimentId> waiting; //!< guarded by mutex
    bool isAtWork = false; //!< guarded by mutex
    bool hasLookedBack = false; //!< guarded by mutex: what was left over is packed once
    std::atomic_bool isClosing = false;

    //! The next one that was added; none: the thread is done, or looks back first.
    std::optional<ExperimentId> next();
    bool mayLookBack();
    bool packAll();
    void lookBack(Database &database);
    //! Leaves the store to others for three times as long as it was held, but at the end.
    bool rest(qint64 nanoseconds) const;
};

std::optional<ExperimentId> PackingThread::Work::next()
{
    const QMutexLocker lock(&mutex);
    if (!waiting.isEmpty())
        return waiting.takeFirst();
    isAtWork = false;
    return {};
}

bool PackingThread::Work::mayLookBack()
{
    const QMutexLocker lock(&mutex);
    return waiting.isEmpty() && !std::exchange(hasLookedBack, true);
}

bool PackingThread::Work::rest(qint64 nanoseconds) const
{
    if (!isClosing)
        QThread::usleep(static_cast<unsigned long>(3 * nanoseconds / 1000));
    return true;
}

void PackingThread::Work::lookBack(Database &database)
{
    const auto left = packing::unpacked(database);
    for (const ExperimentId experiment : left ? *left : QList<ExperimentId>()) {
        const auto done = packing::pack(
            database, experiment, [this](qint64 nanoseconds) { return rest(nanoseconds) && !isClosing; });
        if (!done || isClosing)
            return;
    }
}

bool PackingThread::Work::packAll()
{
    const auto database = Database::open(storePath);
    while (const auto experiment = next()) {
        const auto done = database
            ? packing::pack(**database, *experiment, [this](qint64 nanoseconds) { return rest(nanoseconds); })
            : Result<void>(database.error());
        if (done && mayLookBack())
            lookBack(**database);
    }
    return true;
}

PackingThread::PackingThread(const QString &storePath)
    : m_work(new Work {.storePath = storePath})
{
}

PackingThread::~PackingThread()
{
    m_work->isClosing = true;
    m_thread.waitForFinished();
}

void PackingThread::add(ExperimentId experiment)
{
    const QMutexLocker lock(&m_work->mutex);
    m_work->waiting.append(experiment);
    if (!std::exchange(m_work->isAtWork, true))
        m_thread = inBackground([work = m_work] { return work->packAll(); });
}

} // namespace rondo
