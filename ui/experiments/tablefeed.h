// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/refresher.h"
#include "experiments/storethread.h"
#include "experiments/tablereader.h"

namespace rondo {

/*!
    Keeps a table of experiments fresh from the store: first what every row has, then the values of the rows
   that are in sight, then all, and from then on only what changed. Reads on a StoreThread, hands changes over
   in the window's thread.
*/
class TableFeed : public QObject {
    Q_OBJECT
public:
    //! What the owner does and knows. \a apply takes a change over at once.
    struct Owner {
        std::function<void(TableChange)> apply;
        std::function<QList<ExperimentId>()> inSight;
        std::function<void(const QString &)> showError; //!< empty: it works again
    };
    //! Owned by \a view; reads only while that is visible.
    TableFeed(QWidget *view, Owner owner);

    void setStore(StoreThread *store); //!< null: none; starts anew
    void request(); //!< the store changed
    void requestThorough(); //!< this window changed rows that ended
    void wantExtents(); //!< last, low and high of the series, from now on

private:
    using Change = std::shared_ptr<TableChange>;
    using Work = std::function<Result<TableChange>(TableReader &, StoreAccess &)>;
    enum class Stage { Nothing, Fields, InSight, Complete };

    void read();
    void run(const Work &work, Stage next);
    void take(const Result<Change> &change, Stage next);

    Owner m_owner;
    Refresher *m_refresher;
    StoreThread *m_store = nullptr;
    std::shared_ptr<TableReader> m_reader; //!< touched in the store's thread only
    Stage m_stage = Stage::Nothing;
    bool m_wantsExtents = false, m_hasExtents = false, m_thorough = false;
    QTimer m_searchTimer;
};

} // namespace rondo
