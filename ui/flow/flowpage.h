// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "flow/flow.h"
#include "page.h"

#include <memory>

class QMenu;
class QSplitter;
class QToolButton;

namespace rondo {

class CanvasPane;
class FlowActions;
class FlowCheck;
class FlowDocument;
class FlowEditor;
class FlowFile;
class FlowLive;
class FlowNotices;
class FlowScene;
class FlowTabs;
class FlowView;
class HistoryPanel;
class Inspector;
class LibraryPanel;
class LiveStrip;
class RunActions;
class RunControls;
struct RunScope;
struct TrashedFlow;

/*!
    The Flow page: library, canvas and inspector, a strip below, the project's flows as tabs, Run and Stop.

    Owns the open document and its file; saves by itself.
*/
class FlowPage : public Page {
    Q_OBJECT
public:
    explicit FlowPage(Theme &theme, QWidget *parent = nullptr);
    ~FlowPage() override;

    void setSession(Session *session) override;
    QWidget *toolbarWidget() override;
    QList<QWidget *> toolbarActions() override;
    QList<QAction *> menuActions(const QString &menu) override;
    QList<PaletteEntry> paletteEntries() override;
    QList<QWidget *> panels() override;
    void setWindowParts(const WindowParts &parts) override;

    //! Opens a flow of the project, or makes it; the error is shown as a toast.
    void openFlow(const QString &name);
    const QString &flowName() const { return m_flowName; }
    //! Shows the flow as it was in a run, read only, until another one is opened.
    void showPast(RunId run);
    //! Runs these nodes and what they need: those of a frame.
    void runNodes(const QSet<NodeId> &nodes);
    //! Selects the node of the problem and puts the keyboard into the field.
    void goTo(const Problem &problem);
    //! Makes the problem's fix: one undoable edit.
    void mend(const Problem &problem);

    FlowDocument &document() const { return *m_document; }
    FlowScene &scene() const { return *m_scene; }
    FlowView &view() const { return *m_view; }
    FlowFile &file() const { return *m_file; }
    FlowTabs &tabs() const { return *m_tabs; }
    HistoryPanel &history() const { return *m_history; }
    FlowCheck &check() const { return *m_check; }
    Inspector &inspector() const { return *m_inspector; }
    LibraryPanel &library() const { return *m_library; }
    FlowLive &live() const { return *m_live; }
    RunActions &runs() const { return *m_runs; }

Q_SIGNALS:
    void problemsChanged(const QList<rondo::Problem> &problems);

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeLayout();
    void makeActions();
    void makeFindActions();
    void connectCanvas();
    void connectLibrary();
    void connectFile();
    void connectFlows();
    void connectRuns();
    QAction *action(const char *name, const QString &text, const QString &icon, const QKeySequence &key,
                    void (FlowPage::*act)());
    void run();
    void runAgain();
    void chooseExperiments(const RunScope &scope);
    void stop();
    void resume();
    void newFlow();
    void renameFlow(const QString &name, const QString &to);
    void duplicateFlow(const QString &name);
    void deleteFlow(const QString &name);
    void undelete(const TrashedFlow &flow);
    void toggleHistory();
    void showData(const NodeId &node, const QString &port);
    void exportAs();
    void compare();
    void fillPastMenu();
    void leavePast();
    void restorePast();
    void nextProblem();
    void previousProblem();
    void stepProblem(int step);
    void showProblems();
    void openFind();
    void findNext();
    void findPrevious();
    void goToNode(const NodeId &id);
    void toggleInspector();
    void toggleStrip();
    void focusLibrary();
    void fillTabs();
    void followFlows();
    static QString pastReason(); //!< why what is shown of an earlier run does not run
    void showChecked();
    void showSession();
    void showSaved();

    Theme &m_theme;
    Session *m_session = nullptr;
    QString m_flowName;
    std::unique_ptr<FlowDocument> m_document;
    std::unique_ptr<FlowFile> m_file;
    std::unique_ptr<FlowScene> m_scene;
    std::unique_ptr<FlowEditor> m_editor;
    std::unique_ptr<FlowCheck> m_check;
    FlowView *m_view;
    FlowActions *m_actions;
    FlowLive *m_live;
    RunActions *m_runs;
    CanvasPane *m_pane;
    LibraryPanel *m_library;
    Inspector *m_inspector;
    QWidget *m_toolbar;
    FlowTabs *m_tabs;
    QToolButton *m_newFlow;
    RunControls *m_run;
    QMenu *m_pastMenu;
    QSplitter *m_columns;
    LiveStrip *m_strip;
    QSplitter *m_rows;
    HistoryPanel *m_history;
    FlowNotices *m_notices;
    QAction *m_runAction, *m_againAction, *m_stopAction, *m_resumeAction, *m_newAction, *m_nextAction,
        *m_inspectorAction, *m_stripAction, *m_findAction;
    QAction *m_historyAction, *m_exportAction;
    QAction *m_previousAction, *m_findInFlow, *m_findNext, *m_findPrevious;
    RunId m_past;
    int m_lastProblem = -1;
    bool m_needsFit = false;
};

} // namespace rondo
