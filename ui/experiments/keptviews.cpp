// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/keptviews.h"

namespace rondo {

KeptViews::KeptViews(QString page, std::function<QJsonObject()> shown, QObject *parent)
    : QObject(parent)
    , m_page(std::move(page))
    , m_shown(std::move(shown))
{
    using namespace std::chrono_literals;
    m_timer.setSingleShot(true);
    m_timer.setInterval(400ms);
    connect(&m_timer, &QTimer::timeout, this, &KeptViews::keep);
}

void KeptViews::setStore(StoreThread *store)
{
    if (m_store && isWaiting()) {
        keep();
        m_store->waitForAll(); // or its end would drop it
    }
    m_timer.stop();
    m_store = store;
}

void KeptViews::keepSoon()
{
    if (m_store)
        m_timer.start();
}

void KeptViews::keep()
{
    save({}, [](const Result<bool> &) {}); // the page works on without
}

void KeptViews::load(const QString &name, const std::function<void(const Result<QJsonObject> &)> &done)
{
    if (!m_store)
        return;
    m_store->run<QJsonObject>(
        this,
        [name, page = m_page](StoreAccess &store) { return SavedViews(store.database, page).load(name); }, done);
}

void KeptViews::readNames(const std::function<void(const QStringList &)> &done)
{
    if (!m_store)
        return;
    m_store->run<QStringList>(
        this,
        [page = m_page](StoreAccess &store) { return SavedViews(store.database, page).names(); },
        [done](const Result<QStringList> &names) {
            if (names)
                done(*names);
        });
}

void KeptViews::change(const std::function<Result<void>(SavedViews &)> &change,
                       const std::function<void(const Result<bool> &)> &done)
{
    if (!m_store)
        return;
    m_store->run<bool>(
        this,
        [change, page = m_page](StoreAccess &store) -> Result<bool> {
            SavedViews views(store.database, page);
            const auto changed = change(views);
            return changed ? Result<bool>(true) : Result<bool>(changed.error());
        },
        done);
}

void KeptViews::save(const QString &name, const std::function<void(const Result<bool> &)> &done)
{
    change([name, shown = m_shown()](SavedViews &views) { return views.save(name, shown); }, done);
}

} // namespace rondo
