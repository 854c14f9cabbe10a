// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/tablefeed.h"

namespace rondo {

TableFeed::TableFeed(QWidget *view, Owner owner)
    : QObject(view)
    , m_owner(std::move(owner))
    , m_refresher(new Refresher(view, [this] { read(); }))
{
    m_searchTimer.setSingleShot(true);
    connect(&m_searchTimer, &QTimer::timeout, m_refresher, &Refresher::request);
}

void TableFeed::setStore(StoreThread *store)
{
    m_store = store;
    m_reader = std::make_shared<TableReader>();
    m_stage = Stage::Nothing;
    m_hasExtents = false;
    m_searchTimer.stop();
    m_refresher->finished(); // a read of the store before is never answered
    if (store)
        m_refresher->request();
}

void TableFeed::request()
{
    m_refresher->request();
}

void TableFeed::requestThorough()
{
    m_thorough = true;
    m_refresher->request();
}

void TableFeed::wantExtents()
{
    if (m_wantsExtents)
        return;
    m_wantsExtents = true;
    m_refresher->request();
}

void TableFeed::read()
{
    if (!m_store) {
        m_refresher->finished();
        return;
    }
    switch (m_stage) {
    case Stage::Nothing:
        run([](TableReader &reader, StoreAccess &store) { return reader.readFirst(store.database); }, Stage::Fields);
        break;
    case Stage::Fields: {
        const QList<ExperimentId> ids = m_owner.inSight();
        run([ids](TableReader &reader, StoreAccess &store) { return reader.readRows(store.database, ids); },
            Stage::InSight);
        break;
    }
    case Stage::InSight:
    case Stage::Complete: {
        const bool all = m_stage == Stage::InSight || m_wantsExtents != m_hasExtents;
        const bool extents = m_wantsExtents, thorough = m_thorough;
        m_thorough = false;
        m_hasExtents = extents;
        run([all, extents, thorough](TableReader &reader, StoreAccess &store) {
            return all ? reader.readAll(store.database, extents) : reader.readChanges(store.database, thorough);
        }, Stage::Complete);
        break;
    }
    }
}

void TableFeed::run(const Work &work, Stage next)
{
    m_store->run<Change>(
        this,
        [reader = m_reader, work](StoreAccess &store) -> Result<Change> {
            auto change = work(*reader, store);
            if (!change)
                return change.error();
            return std::make_shared<TableChange>(std::move(change).value());
        },
        [this, reader = m_reader, next](const Result<Change> &change) {
            if (reader == m_reader) // else another store is open by now
                take(change, next);
        });
}

void TableFeed::take(const Result<Change> &answer, Stage next)
{
    m_owner.showError(answer.errorText());
    if (answer) {
        TableChange &change = **answer;
        m_stage = next;
        if (next == Stage::Fields && change.everything && change.everything->hasValues())
            m_stage = Stage::Complete;
        if (change.searchInMs >= 0)
            m_searchTimer.start(change.searchInMs);
        m_owner.apply(std::move(change));
        if (m_stage != Stage::Complete) {
            m_refresher->finished();
            m_refresher->requestNow();
            return;
        }
    }
    m_refresher->finished();
    if (answer && m_wantsExtents != m_hasExtents)
        m_refresher->request();
}

} // namespace rondo
