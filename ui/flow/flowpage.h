// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"
#include "page.h"

#include <memory>

class QMenu;
class QSplitter;
class QTabBar;
class QToolButton;

namespace rondo {

class CanvasPane;
class FlowActions;
class FlowCheck;
class FlowDocument;
class FlowEditor;
class FlowFile;
class FlowLive;
class FlowScene;
class FlowView;
class Inspector;
class LibraryPanel;
class LiveStrip;
class RunControls;

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

    //! Opens a flow of the project, or makes it; the error is shown as a toast.
    void openFlow(const QString &name);
    const QString &flowName() const { return m_flowName; }
    //! Selects the node of the problem and puts the keyboard into the field.
    void goTo(const Problem &problem);

    FlowDocument &document() const { return *m_document; }
    FlowScene &scene() const { return *m_scene; }
    FlowView &view() const { return *m_view; }
    FlowFile &file() const { return *m_file; }
    FlowCheck &check() const { return *m_check; }
    Inspector &inspector() const { return *m_inspector; }
    LibraryPanel &library() const { return *m_library; }

Q_SIGNALS:
    void problemsChanged(const QList<rondo::Problem> &problems);

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeLayout();
    void makeActions();
    void connectCanvas();
    void connectLibrary();
    void connectFile();
    QAction *action(const char *name, const QString &text, const QString &icon, const QKeySequence &key,
                    void (FlowPage::*act)());
    void run();
    void runAgain();
    void stop();
    void resume();
    void newFlow();
    void nextProblem();
    void toggleInspector();
    void toggleStrip();
    void focusLibrary();
    void fillTabs();
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
    CanvasPane *m_pane;
    LibraryPanel *m_library;
    Inspector *m_inspector;
    QWidget *m_toolbar;
    QTabBar *m_tabs;
    QToolButton *m_newFlow;
    RunControls *m_run;
    QMenu *m_runMenu;
    QSplitter *m_columns;
    LiveStrip *m_strip;
    QSplitter *m_rows;
    QAction *m_runAction, *m_againAction, *m_stopAction, *m_resumeAction, *m_newAction, *m_nextAction,
        *m_inspectorAction, *m_stripAction, *m_findAction;
    int m_lastProblem = -1;
    bool m_needsFit = false;
};

} // namespace rondo
