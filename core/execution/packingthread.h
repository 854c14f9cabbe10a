// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QFuture>
#include <QMutex>
#include <QString>

#include <memory>

namespace rondo {

/*!
    Packs the series of experiments that ended, one after another in another thread with its own connection to
   the store, and then those that an older Rondo or a killed runner left. It takes the store for a few
   milliseconds at a time and leaves it to others for longer. What fails is tried again by the next run:
   series read the same before and after.
*/
class PackingThread {
public:
    explicit PackingThread(const QString &storePath);
    //! Waits until the experiments that were added are packed.
    ~PackingThread();
    PackingThread(const PackingThread &) = delete;
    PackingThread &operator=(const PackingThread &) = delete;

    void add(ExperimentId experiment);

private:
    struct Work;
    std::shared_ptr<Work> m_work;
    QFuture<bool> m_thread;
};

} // namespace rondo
