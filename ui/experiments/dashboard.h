// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/refresher.h"
#include "experiments/snapshots.h"
#include "theme/theme.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace rondo {

class CodeView;
class FilesView;
class LogView;
class MetricsView;
class Overview;
class StatusPill;

/*!
    Everything about one experiment: its progress, how it learns, what it costs, what it was made from, its
   log and files. While the next one is read the old values stay visible. May be a window, and names itself then.
*/
class Dashboard : public QWidget {
    Q_OBJECT
public:
    explicit Dashboard(Theme &theme, QWidget *parent = nullptr);

    //! Null when the project closes. \a store must outlive the next call.
    void setStore(StoreThread *store, const Project *project);
    void setExperiment(ExperimentId id); //!< invalid: shows what will be here
    void refresh(); //!< the store changed

Q_SIGNALS:
    void stopRequested(); //!< the person wants to stop the run of this experiment
    void windowRequested(rondo::ExperimentId id); //!< ... and to see it in a window of its own

private:
    QWidget *makeHead();
    void read();
    void showSnapshot(const DashboardSnapshot &snapshot);
    void showHead(const DashboardSnapshot &snapshot);
    void applyTheme();

    Theme &m_theme;
    StoreThread *m_store = nullptr;
    std::optional<Project> m_project;
    ExperimentId m_id;
    Refresher *m_refresher;
    QStackedWidget *m_stack;
    QWidget *m_page;
    QLabel *m_name;
    StatusPill *m_pill;
    QPushButton *m_stop;
    QToolButton *m_window; //!< hidden in a window of its own
    QProgressBar *m_progress;
    QLabel *m_elapsed;
    QLabel *m_left;
    QTabBar *m_tabs;
    QStackedWidget *m_views;
    Overview *m_overview;
    MetricsView *m_metrics;
    LogView *m_log;
    FilesView *m_files;
    CodeView *m_code;
};

} // namespace rondo
