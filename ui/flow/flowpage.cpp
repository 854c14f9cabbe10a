// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flowpage.h"

#include "experiments/livestrip.h"
#include "flow/arrangeactions.h"
#include "flow/canvashead.h"
#include "flow/canvaspane.h"
#include "flow/failedlink.h"
#include "flow/flowactions.h"
#include "flow/flowcheck.h"
#include "flow/flowdocument.h"
#include "flow/floweditor.h"
#include "flow/flowfile.h"
#include "flow/flowlive.h"
#include "flow/flownotices.h"
#include "flow/flowscene.h"
#include "flow/flowtabs.h"
#include "flow/flowview.h"
#include "flow/historypanel.h"
#include "flow/inspector.h"
#include "flow/librarypanel.h"
#include "flow/nodeitem.h"
#include "flow/runactions.h"
#include "session.h"
#include "theme/theme.h"
#include "widgets/runcontrols.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>

namespace rondo {

FlowPage::FlowPage(Theme &theme, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_document(std::make_unique<FlowDocument>(NodeTypes::builtIn()))
    , m_file(std::make_unique<FlowFile>(*m_document))
    , m_scene(std::make_unique<FlowScene>(*m_document, theme))
    , m_editor(std::make_unique<FlowEditor>(*m_scene))
    , m_check(std::make_unique<FlowCheck>(*m_document))
    , m_view(new FlowView(*m_editor, theme))
    , m_actions(new FlowActions(*m_view))
    , m_live(new FlowLive(*m_scene, this))
    , m_runs(new RunActions(*m_view, *m_check, *m_file, *m_live))
    , m_pane(new CanvasPane(*m_view, *m_actions, theme))
    , m_library(new LibraryPanel(NodeTypes::builtIn(), theme))
    , m_inspector(new Inspector(*m_editor, *m_actions, theme))
    , m_toolbar(new QWidget(this))
    , m_tabs(new FlowTabs(theme, m_toolbar))
    , m_newFlow(new QToolButton(m_toolbar))
    , m_run(new RunControls(theme, this))
    , m_pastMenu(new QMenu(tr("Show the flow of a run"), this))
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_strip(new LiveStrip(theme))
    , m_rows(new QSplitter(Qt::Vertical))
    , m_history(new HistoryPanel(*m_document, theme))
    , m_notices(new FlowNotices(*m_file, m_pane->notices()))
{
    setObjectName(QStringLiteral("flowPage"));
    makeLayout();
    makeActions();
    makeFindActions();
    connectCanvas();
    connectLibrary();
    connectFile();
    connectFlows();
    connectRuns();
    setSession(nullptr);
}

FlowPage::~FlowPage()
{
    m_live->setSession(nullptr, {});
    m_file->close();
    // The widgets refer to the document and the scene, which go before QWidget deletes its children.
    delete m_columns;
}

void FlowPage::makeLayout()
{
    auto *top = new QSplitter(Qt::Horizontal);
    top->addWidget(m_library);
    top->addWidget(m_pane);
    top->setStretchFactor(1, 1);
    top->setChildrenCollapsible(false);
    m_library->setMinimumWidth(150);
    m_pane->setMinimumWidth(320);
    top->setSizes({184, 900});
    m_rows->addWidget(top);
    m_rows->addWidget(m_strip);
    m_rows->setStretchFactor(0, 1);
    m_rows->setCollapsible(0, false);
    m_rows->setSizes({628, 200});
    m_strip->setMinimumHeight(120);
    m_columns->addWidget(m_rows);
    m_columns->addWidget(m_history);
    m_history->hide();
    m_columns->addWidget(m_inspector);
    m_columns->setStretchFactor(0, 1);
    m_columns->setChildrenCollapsible(false);
    m_inspector->setMinimumWidth(280);
    m_columns->setSizes({1100, 220, 304});
    for (QSplitter *splitter : {top, m_rows, m_columns})
        splitter->setHandleWidth(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_columns);

    auto *toolbar = new QHBoxLayout(m_toolbar);
    toolbar->setContentsMargins(0, 0, 0, 0);
    toolbar->setSpacing(4);
    m_newFlow->setProperty("kind", QStringLiteral("quiet"));
    toolbar->addWidget(m_tabs);
    toolbar->addWidget(m_newFlow);
    toolbar->addStretch(1);
}

QAction *FlowPage::action(const char *name, const QString &text, const QString &icon, const QKeySequence &key,
                          void (FlowPage::*act)())
{
    auto *made = new QAction(text, this);
    made->setObjectName(QLatin1String(name));
    if (!icon.isEmpty())
        made->setIcon(m_theme.icon(icon));
    made->setShortcut(key);
    made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(made, &QAction::triggered, this, act);
    addAction(made);
    return made;
}

void FlowPage::makeActions()
{
    m_runAction = action("runFlow", tr("Run flow"), QStringLiteral("play"), Qt::CTRL | Qt::Key_Return,
                         &FlowPage::run);
    m_againAction = action("runAgain", tr("Run again without cache"), QStringLiteral("retrain"), {},
                           &FlowPage::runAgain);
    m_stopAction
        = action("stopRun", tr("Stop"), QStringLiteral("stop"), Qt::CTRL | Qt::Key_Period, &FlowPage::stop);
    m_resumeAction = action("resumeRun", tr("Resume"), QStringLiteral("resume"), {}, &FlowPage::resume);
    m_newAction = action("newFlow", tr("New flow"), QStringLiteral("plus"), {}, &FlowPage::newFlow);
    m_nextAction = action("nextProblem", tr("Next problem"), QStringLiteral("warning"), Qt::Key_F8,
                          &FlowPage::nextProblem);
    m_inspectorAction
        = action("toggleInspector", tr("Inspector"), {}, Qt::CTRL | Qt::Key_I, &FlowPage::toggleInspector);
    m_stripAction
        = action("toggleStrip", tr("Bottom strip"), {}, Qt::CTRL | Qt::Key_J, &FlowPage::toggleStrip);
    m_findAction = action("findNode", tr("Find a node in the library"), QStringLiteral("search"),
                          Qt::Key_Slash, &FlowPage::focusLibrary);
    m_historyAction = action("toggleHistory", tr("History"), QStringLiteral("clock"), {}, &FlowPage::toggleHistory);
    m_historyAction->setCheckable(true);
    m_exportAction
        = action("exportDrawing", tr("Export drawing..."), QStringLiteral("image"), {}, &FlowPage::exportAs);
    m_pastMenu->setIcon(m_theme.icon(QStringLiteral("rollback")));
    m_runAction->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_newFlow->setDefaultAction(m_newAction);
    m_newFlow->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_run->setActions(m_runAction, m_stopAction);
    connect(m_run, &RunControls::runRequested, this, &FlowPage::run);
    connect(m_run, &RunControls::stopRequested, this, &FlowPage::stop);
}

void FlowPage::setWindowParts(const WindowParts &parts)
{
    QMenu &menu = *parts.runMenu;
    menu.addAction(m_runs->chooseExperiments);
    menu.addSeparator();
    menu.addActions({m_runs->runNode, m_runs->runTo, m_runs->runFrom});
    menu.addSeparator();
    menu.addActions({m_runs->runSample, m_againAction, m_resumeAction});
    m_run->setMenu(&menu);
}

void FlowPage::connectCanvas()
{
    connect(m_actions, &FlowActions::dataRequested, this, &FlowPage::showData);
    connect(m_view, &FlowView::menuRequested, this, [this](const QPoint &global, QGraphicsItem *item) {
        QMenu menu(m_view);
        if (qgraphicsitem_cast<NodeItem *>(item))
            m_runs->fillNodeMenu(menu);
        m_actions->fillMenu(menu, item);
        menu.exec(global);
    });
    connect(m_view, &FlowView::fileRefused, this, [this](const QString &text) {
        Q_EMIT toastRequested(tr("Nothing was added."), text, true, nullptr);
    });
    connect(m_view, &FlowView::nodeActivated, m_inspector, [this] { m_inspector->setVisible(true); });
    connect(m_check.get(), &FlowCheck::checked, this, &FlowPage::showChecked);
    connect(m_document.get(), &FlowDocument::changed, this, [this] {
        const bool known = m_check->isCurrent();
        m_run->setCount(m_check->experiments(), known ? m_check->reason() : QString());
    });
    connect(&m_pane->head(), &CanvasHead::problemsRequested, this, &FlowPage::showProblems);
    connect(m_strip, &LiveStrip::problemActivated, this, &FlowPage::goTo);
    connect(m_strip, &LiveStrip::experimentActivated, this,
            [this] { Q_EMIT pageRequested(QStringLiteral("experiments")); });
    connect(this, &FlowPage::problemsChanged, m_strip, &LiveStrip::setProblems);
}

void FlowPage::connectRuns()
{
    const auto show = [this] { m_inspector->setLive(m_live->state()); };
    connect(m_live, &FlowLive::experimentsChanged, m_inspector, show);
    connect(m_live, &FlowLive::forecastChanged, m_inspector, show);
    m_inspector->setRunActions(m_runs->runNode, m_runs->chooseNodeExperiments);
    m_runs->chooseExperiments->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_runs->chooseExperiments);
    connect(m_runs, &RunActions::listRequested, this, &FlowPage::chooseExperiments);
    connect(m_view, &FlowView::runRequested, this, &FlowPage::runNodes);
    connect(m_runs, &RunActions::started, this, &FlowPage::showSession);
    connect(m_runs, &RunActions::resultsRequested, m_inspector, [this] {
        m_inspector->setVisible(true);
        m_inspector->showResults();
    });
    connect(m_runs, &RunActions::refused, this, [this](const QString &text, const QString &detail) {
        Q_EMIT toastRequested(text, detail, true, nullptr);
    });
    connect(m_runs, &RunActions::cacheCleared, this, [this](const QString &text, const QString &detail) {
        Q_EMIT toastRequested(text, detail, false, nullptr);
    });
    connect(new FailedLink(*m_view), &FailedLink::activated, this, [this](const NodeId &node) {
        m_scene->select({node});
        m_inspector->setVisible(true);
        m_inspector->showFailure();
    });
}

void FlowPage::connectLibrary()
{
    LibraryTree &tree = m_library->tree();
    const auto type = [](const QString &key) -> const NodeType & { return *NodeTypes::builtIn().find(key); };
    connect(&tree, &LibraryTree::dragMoved, m_view,
            [this, type](const QString &key, const QPoint &at) { m_view->dragType(type(key), at); });
    connect(&tree, &LibraryTree::dropped, m_view,
            [this, type](const QString &key, const QPoint &at) { m_view->dropType(type(key), at); });
    connect(&tree, &LibraryTree::dragEnded, m_view, &FlowView::endDrag);
    connect(&tree, &LibraryTree::chosen, m_view,
            [this, type](const QString &key) { m_view->addInView(type(key)); });
}

void FlowPage::connectFile()
{
    connect(m_file.get(), &FlowFile::stateChanged, this, &FlowPage::showSaved);
}

QWidget *FlowPage::toolbarWidget()
{
    return m_toolbar;
}

QList<QWidget *> FlowPage::toolbarActions()
{
    return {m_run};
}

QList<QAction *> FlowPage::menuActions(const QString &menu)
{
    if (menu == QLatin1String("edit"))
        return {
            m_actions->undo,          m_actions->redo,      nullptr, m_actions->cut,       m_actions->copy,
            m_actions->paste,         m_actions->duplicate, nullptr, m_actions->selectAll, m_actions->remove,
            m_actions->removeAndJoin, m_actions->rename, nullptr, m_findInFlow, m_findNext, m_findPrevious};
    if (menu == QLatin1String("view"))
        return {m_actions->zoomIn,       m_actions->zoomOut,
                m_actions->actualSize,   m_actions->fitAll,
                m_actions->fitSelection, nullptr,
                m_inspectorAction,       m_stripAction,
                m_historyAction};
    if (menu == QLatin1String("flow"))
        return {m_newAction,
                m_exportAction,
                nullptr,
                m_actions->search,
                m_findAction,
                m_actions->connectPort,
                m_actions->toggle,
                m_actions->arrange,
                m_actions->arranging->alignMenu(),
                m_actions->arranging->forward,
                m_actions->arranging->back,
                m_actions->frame,
                m_actions->arranging->collapse,
                m_actions->arranging->ungroup,
                m_actions->note,
                nullptr,
                m_nextAction,
                m_previousAction};
    if (menu == QLatin1String("run"))
        return QList<QAction *> {m_runAction, m_againAction, m_stopAction, m_resumeAction, nullptr} + m_runs->all()
            + QList<QAction *> {nullptr, m_pastMenu->menuAction()};
    return {};
}

} // namespace rondo
