// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/storethread.h"

#include "store/database.h"
#include "store/objectstore.h"

namespace rondo {

struct StoreThread::Connection {
    Project project;
    std::unique_ptr<Database> database;
    std::optional<ObjectStore> objects;
    std::optional<StoreAccess> access;
};

StoreThread::StoreThread(const Project &project, QObject *parent)
    : QObject(parent)
    , m_worker(new QObject)
    , m_connection(std::make_shared<Connection>(Connection {project}))
{
    m_thread.setObjectName(QStringLiteral("store"));
    m_worker->moveToThread(&m_thread);
    // Emitted in the thread itself: the database connection must end where it was opened.
    connect(&m_thread, &QThread::finished, m_worker, [connection = m_connection] {
        connection->access.reset();
        connection->database.reset();
    });
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

StoreThread::~StoreThread()
{
    m_thread.quit();
    m_thread.wait();
}

void StoreThread::waitForAll()
{
    QMetaObject::invokeMethod(m_worker, [] {}, Qt::BlockingQueuedConnection);
}

void StoreThread::post(std::function<void(Connection &)> work)
{
    QMetaObject::invokeMethod(
        m_worker, [connection = m_connection, work = std::move(work)] { work(*connection); },
        Qt::QueuedConnection);
}

Result<StoreAccess *> StoreThread::open(Connection &connection)
{
    if (connection.access)
        return &*connection.access;
    auto database = Database::open(connection.project.storePath());
    if (!database)
        return database.error();
    auto objects = ObjectStore::open(connection.project.objectsFolder());
    if (!objects)
        return objects.error();
    connection.database = std::move(database).value();
    connection.objects.emplace(std::move(objects).value());
    Database &base = *connection.database;
    ObjectStore &store = *connection.objects;
    connection.access.emplace(StoreAccess {base, store, Experiments(base), Datasets(base, store),
                                           Models(base), Deployments(connection.project, base, store)});
    return &*connection.access;
}

} // namespace rondo
