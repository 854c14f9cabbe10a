// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/storethread.h"
#include "experiments/views.h"

#include <QJsonObject>
#include <QTimer>

namespace rondo {

/*!
    The SavedViews of a page, for the window: what it last showed, written a moment after a change and when the project goes,
   and views by name. Reads and writes beside the thread that paints; answers come while this object is there.
*/
class KeptViews : public QObject {
    Q_OBJECT
public:
    //! \a page: as of SavedViews. \a shown: what is shown now.
    KeptViews(QString page, std::function<QJsonObject()> shown, QObject *parent);

    //! Null when the project goes, before the thread does: writes what has not been written yet.
    void setStore(StoreThread *store);
    void keepSoon(); //!< what is shown was changed
    bool isWaiting() const { return m_timer.isActive(); } //!< a change has not been written yet
    void forget() { m_timer.stop(); } //!< that change

    //! The last state under the empty name; empty where nothing was kept.
    void load(const QString &name, const std::function<void(const Result<QJsonObject> &)> &done);
    void readNames(const std::function<void(const QStringList &)> &done);
    void change(const std::function<Result<void>(SavedViews &)> &change,
                const std::function<void(const Result<bool> &)> &done);
    void save(const QString &name, const std::function<void(const Result<bool> &)> &done);

private:
    void keep();

    QString m_page;
    std::function<QJsonObject()> m_shown;
    StoreThread *m_store = nullptr;
    QTimer m_timer;
};

} // namespace rondo
