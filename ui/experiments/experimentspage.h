// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/experimentproxy.h"
#include "experiments/refresher.h"
#include "experiments/snapshots.h"
#include "page.h"

class QAction;
class QLabel;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace rondo {

class Dashboard;
class ExperimentView;
class SelectionBar;
class Theme;

//! The table of experiments, of the newest run or of all runs, with a dashboard for the current one.
class ExperimentsPage : public Page {
    Q_OBJECT
public:
    explicit ExperimentsPage(Theme &theme, QWidget *parent = nullptr);
    ~ExperimentsPage() override;

    void setSession(Session *session) override;
    QWidget *toolbarWidget() override;
    QList<PaletteEntry> paletteEntries() override;
    QList<QWidget *> panels() override;
    //! Makes the experiment the current one, in the run or among all runs.
    void showExperiment(ExperimentId id);

private:
    QWidget *makeFilterBar();
    QWidget *makeTablePane();
    void read();
    void showSnapshot(const PageSnapshot &snapshot);
    void showTabs(const PageSnapshot &snapshot);
    void chooseFirst();
    void applyColumns();
    void fillColumnMenu();
    void applyTheme();
    void askWhereToDeploy();
    void deploy(ExperimentId id, const QString &name);

    Theme &m_theme;
    Session *m_session = nullptr;
    std::unique_ptr<StoreThread> m_store;
    Refresher *m_refresher;
    ExperimentModel *m_model;
    ExperimentProxy *m_proxy;
    ExperimentView *m_view;
    Dashboard *m_dashboard;
    SelectionBar *m_selection;
    QTabBar *m_tabs;
    QToolButton *m_group = nullptr;
    QToolButton *m_columns = nullptr;
    QLabel *m_error = nullptr;
    QAction *m_openFlow;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    QHash<QString, bool> m_columnChoice; //!< what the person chose, by column title
    void readNames();
    QList<PaletteEntry> m_names; //!< of all experiments, for the palette
    bool m_namesAreOld = true;
    ExperimentId m_wanted; //!< to be made current once it is in the table
};

} // namespace rondo
