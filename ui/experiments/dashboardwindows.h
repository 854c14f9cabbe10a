// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/storethread.h"
#include "theme/theme.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace rondo {

class Dashboard;

/*!
    Dashboards as windows of their own, any number at once, one an experiment. Each follows the store, the size that was last chosen
    is taken for the next, and all close with the project.
*/
class DashboardWindows : public QObject {
    Q_OBJECT
public:
    DashboardWindows(Theme &theme, QObject *parent);
    ~DashboardWindows() override;

    //! Closes all windows. \a store and \a project may be null, and must outlive the next call.
    void setStore(StoreThread *store, const Project *project);
    void refresh(); //!< the store changed
    void open(ExperimentId id); //!< or brings the window that shows it to the front

Q_SIGNALS:
    void stopRequested();

private:
    void closeAll();

    Theme &m_theme;
    StoreThread *m_store = nullptr;
    std::optional<Project> m_project;
    QHash<ExperimentId, QPointer<Dashboard>> m_windows;
};

} // namespace rondo
