// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/curation.h"
#include "experiments/experimentmodel.h"
#include "experiments/storethread.h"
#include "experiments/tablefeed.h"
#include "page.h"

class QAction;
class QMenu;
class QSplitter;
class QStackedWidget;
class QTabBar;

namespace rondo {

class Dashboard;
class DashboardWindows;
class ExperimentView;
class CompareView;
class KeptViews;
class RunControls;
class SavedViews;
class SelectionBar;
class TableBar;
class Theme;

//! The table of experiments, of the newest run or of all runs, with a dashboard for the current one.
class ExperimentsPage : public Page {
    Q_OBJECT
public:
    explicit ExperimentsPage(Theme &theme, QWidget *parent = nullptr);
    ~ExperimentsPage() override;

    void setSession(Session *session) override;
    QWidget *toolbarWidget() override;
    QList<QWidget *> toolbarActions() override;
    QList<QAction *> menuActions(const QString &menu) override;
    QList<PaletteEntry> paletteEntries() override;
    QList<QWidget *> panels() override;
    void setWindowParts(const WindowParts &parts) override;
    void showThing(const QString &what) override; //!< the id of an experiment
    //! Makes the experiment the current one, in the run or among all runs.
    void showExperiment(ExperimentId id);
    //! Shows these side by side.
    void compare(const QList<ExperimentId> &ids);
    //! What the table shows and how: for tests and for whoever shows the page.
    void setTableLayout(const TableLayout &layout);
    const TableLayout &tableLayout() const { return m_model->layout(); }

Q_SIGNALS:
    //! The person wants to see these side by side.
    void compareRequested(const QList<rondo::ExperimentId> &ids);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using Edit = std::function<Result<void>(Curation &)>;

    static constexpr int compareTab = 2;

    void setUpCompare();
    void showStack();
    void deployFromCompare(ExperimentId id, QWidget *button);
    QWidget *makeEmptyState();
    QWidget *makeTablePane();
    void connectParts();
    void connectSelection();
    void makeActions();
    void applyTheme();

    // --- What is shown
    void apply(TableChange change);
    void showTabs();
    void chooseTab(int tab);
    void follow(const TableLayout &layout);
    void chooseFirst();
    QList<ExperimentId> inSight() const;
    void showRunControls();
    QString flowToRun() const; //!< empty without a flow
    void readFlowCount();
    void readNames();

    // --- How it is set up
    void loadLayout();
    void readViews();
    void chooseView(const QString &name);
    void saveView();
    void renameView(const QString &name);
    void deleteView(const QString &name);
    void changeViews(const std::function<Result<void>(SavedViews &)> &change, const QString &current);
    QJsonObject layoutJson() const;
    void takeLayout(const QJsonObject &json);

    // --- What is done with experiments
    void addWidths(QMenu &menu, const QString &column);
    void showColumnMenu(const QString &column, const QPoint &at);
    void showRowMenu(ExperimentId id, const QPoint &at);
    void edit(const Edit &edit, const QString &failure);
    void askForTags(const QList<ExperimentId> &ids);
    void archive(const QList<ExperimentId> &ids, bool archive);
    void askToDelete(const QList<ExperimentId> &ids);
    void removeForGood(const QList<ExperimentId> &ids);
    void runAgain(const QList<ExperimentId> &ids);
    void continueToEnd(const QList<ExperimentId> &ids);
    void askForMore(ExperimentId id); //!< experiments for the run of this one
    void exportTable(bool json);
    void askWhereToDeploy();
    void deploy(ExperimentId id, const QString &name);

    Theme &m_theme;
    Session *m_session = nullptr;
    std::unique_ptr<StoreThread> m_store;
    ExperimentModel *m_model;
    ExperimentView *m_view;
    TableBar *m_bar;
    TableFeed *m_feed;
    Dashboard *m_dashboard;
    DashboardWindows *m_windows;
    SelectionBar *m_selection;
    CompareView *m_compare;
    QTabBar *m_tabs;
    RunControls *m_run;
    QAction *m_openFlow, *m_findAction, *m_columnsAction, *m_columnMenuAction, *m_csvAction, *m_jsonAction;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    KeptViews *m_kept;
    RunId m_followed; //!< the newest run, which the first tab shows
    QString m_viewName; //!< name of the saved view; empty: none
    bool m_layoutLoaded = false; //!< whether the project said how the table was
    QList<PaletteEntry> m_names; //!< of all experiments, for the palette
    bool m_namesAreOld = true;
    ExperimentId m_wanted; //!< to be made current once it is in the table
};

} // namespace rondo
