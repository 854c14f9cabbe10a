// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/project.h"
#include "data/dataset.h"
#include "deployment/deployment.h"
#include "experiments/experiments.h"
#include "models/models.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>

namespace rondo {

//! What work on a StoreThread may use: its own connection, so nothing of it may leave that thread.
struct StoreAccess {
    Database &database;
    ObjectStore &objects;
    Experiments experiments;
    Datasets datasets;
    Models models;
    Deployments deployments;
};

/*!
    Reads and writes the store of one project beside the thread that paints. Answers come back, in the order
   of the questions, to the thread this object lives in. Destroying it drops what is still waiting and waits
   for what is under way.
*/
class StoreThread : public QObject {
    Q_OBJECT
public:
    explicit StoreThread(const Project &project, QObject *parent = nullptr);
    ~StoreThread() override;

    //! Returns when all that was asked so far is done; not for what may take long.
    void waitForAll();

    //! Runs \a work there and \a done here; \a done is not called when \a context is gone by then.
    template <class T>
    void run(QObject *context, std::function<Result<T>(StoreAccess &)> work,
             std::function<void(Result<T>)> done)
    {
        post([this, guard = QPointer<QObject>(context), work = std::move(work),
              done = std::move(done)](Connection &store) {
            Result<StoreAccess *> access = open(store);
            Result<T> answer = access ? work(**access) : Result<T>(access.error());
            QMetaObject::invokeMethod(
                this,
                [guard, done, answer = std::move(answer)] {
                    if (guard)
                        done(answer);
                },
                Qt::QueuedConnection);
        });
    }

private:
    struct Connection;
    void post(std::function<void(Connection &)> work);
    static Result<StoreAccess *> open(Connection &connection);

    QThread m_thread;
    QObject *m_worker; //!< lives in m_thread
    std::shared_ptr<Connection> m_connection; //!< touched in m_thread only
};

} // namespace rondo
