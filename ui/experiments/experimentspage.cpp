// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/experimentspage.h"

#include "compare/compareview.h"
#include "experiments/dashboard.h"
#include "experiments/dashboardwindows.h"
#include "experiments/experimentview.h"
#include "experiments/filterbox.h"
#include "experiments/keptviews.h"
#include "experiments/runcondition.h"
#include "experiments/selectionbar.h"
#include "experiments/tablebar.h"
#include "experiments/unneeded.h"
#include "flow/flowfile.h"
#include "session.h"
#include "theme/theme.h"
#include "widgets/labels.h"
#include "widgets/runcontrols.h"

#include <QAction>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace rondo {

ExperimentsPage::ExperimentsPage(Theme &theme, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_model(new ExperimentModel(this))
    , m_view(new ExperimentView(theme, *m_model))
    , m_bar(new TableBar(theme, *m_model))
    , m_feed(new TableFeed(this, {[this](TableChange change) { apply(std::move(change)); }, [this] { return inSight(); },
                                  [this](const QString &error) { m_bar->showError(error); }}))
    , m_dashboard(new Dashboard(theme))
    , m_windows(new DashboardWindows(theme, this))
    , m_selection(new SelectionBar(theme, *m_model))
    , m_compare(new CompareView(theme))
    , m_tabs(new QTabBar)
    , m_run(new RunControls(theme))
    , m_openFlow(new QAction(tr("Open the flow"), this))
    , m_stack(new QStackedWidget)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_kept(new KeptViews(QStringLiteral("experiments"), [this] { return layoutJson(); }, this))
{
    m_tabs->addTab(tr("Run"));
    m_tabs->addTab(tr("All runs"));
    m_tabs->setExpanding(false);
    m_tabs->setProperty("place", QStringLiteral("toolbar"));
    m_tabs->setAccessibleName(tr("Which experiments"));
    for (QPushButton *button : m_run->findChildren<QPushButton *>()) // beside those of the Flow page
        button->setObjectName(QStringLiteral("experiments/") + button->objectName());

    m_splitter->addWidget(makeTablePane());
    m_splitter->addWidget(m_dashboard);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({1000, 400});
    m_splitter->setCollapsible(0, false);
    m_dashboard->setMinimumWidth(340);
    m_stack->addWidget(makeEmptyState());
    m_stack->addWidget(m_splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    makeActions();
    connectParts();
    setUpCompare();
    applyTheme();
}

ExperimentsPage::~ExperimentsPage() = default;

QWidget *ExperimentsPage::toolbarWidget()
{
    return m_tabs;
}

QWidget *ExperimentsPage::makeTablePane()
{
    auto *pane = new QWidget;
    pane->setProperty("surface", QStringLiteral("panel"));
    pane->setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_selection);
    return pane;
}

void ExperimentsPage::connectParts()
{
    connect(m_tabs, &QTabBar::tabBarClicked, this, &ExperimentsPage::chooseTab);
    connect(m_tabs, &QTabBar::currentChanged, this, &ExperimentsPage::chooseTab);
    connect(m_view, &ExperimentView::currentExperimentChanged, m_dashboard, &Dashboard::setExperiment);
    connect(m_view, &ExperimentView::columnMenuRequested, this, &ExperimentsPage::showColumnMenu);
    connect(m_view, &ExperimentView::rowMenuRequested, this, &ExperimentsPage::showRowMenu);
    const auto stop = [this] {
        if (m_session)
            m_session->stopRun();
    };
    connect(m_dashboard, &Dashboard::stopRequested, this, stop);
    connect(m_windows, &DashboardWindows::stopRequested, this, stop);
    connect(m_run, &RunControls::stopRequested, this, stop);
    connect(m_dashboard, &Dashboard::windowRequested, m_windows, &DashboardWindows::open);
    connect(m_view, &ExperimentView::experimentOpened, m_windows, &DashboardWindows::open);
    connect(m_run, &RunControls::runRequested, this, [this] {
        if (m_session && !flowToRun().isEmpty())
            m_session->startRun(flowToRun());
    });
    connectSelection();
    connect(m_model, &ExperimentModel::layoutEdited, m_kept, &KeptViews::keepSoon);
    connect(m_model, &ExperimentModel::tagsEdited, this, [this](ExperimentId id, const QString &text) {
        edit([id, text](Curation &curation) -> Result<void> {
            const auto tags = Curation::tagsOf(text);
            return tags ? curation.setTags(id, *tags) : Result<void>(tags.error());
        }, tr("The tags were not changed."));
    });
    connect(m_model, &ExperimentModel::notesEdited, this, [this](ExperimentId id, const QString &text) {
        edit([id, text](Curation &curation) { return curation.setNotes(id, text); }, tr("The notes were not changed."));
    });
    connect(m_bar, &TableBar::layoutChosen, this, &ExperimentsPage::follow);
    connect(m_bar, &TableBar::viewChosen, this, &ExperimentsPage::chooseView);
    connect(m_bar, &TableBar::saveRequested, this, &ExperimentsPage::saveView);
    connect(m_bar, &TableBar::renameRequested, this, &ExperimentsPage::renameView);
    connect(m_bar, &TableBar::deleteRequested, this, &ExperimentsPage::deleteView);
    connect(m_bar, &TableBar::exportRequested, this, &ExperimentsPage::exportTable);
    connect(&m_theme, &Theme::changed, this, &ExperimentsPage::applyTheme);
}

void ExperimentsPage::applyTheme()
{
    m_openFlow->setIcon(m_theme.icon(QStringLiteral("flow")));
    m_csvAction->setIcon(m_theme.icon(QStringLiteral("download")));
    m_jsonAction->setIcon(m_theme.icon(QStringLiteral("download")));
    m_columnsAction->setIcon(m_theme.icon(QStringLiteral("columns")));
    m_findAction->setIcon(m_theme.icon(QStringLiteral("filter")));
}

void ExperimentsPage::setSession(Session *session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_kept->setStore(nullptr);
    m_dashboard->setStore(nullptr, nullptr);
    m_windows->setStore(nullptr, nullptr);
    m_feed->setStore(nullptr);
    m_compare->setStore(nullptr, nullptr);
    m_store.reset();
    m_session = session;
    m_followed = {};
    m_viewName.clear();
    m_layoutLoaded = false;
    m_model->clearTicks();
    m_model->setTable({});
    m_model->setLayout(TableLayout::usual());
    m_names.clear();
    m_namesAreOld = true;
    showStack();
    showRunControls();
    if (!session)
        return;
    m_store = std::make_unique<StoreThread>(session->project());
    m_store->run<int>(
        this,
        [project = session->project()](StoreAccess &store) {
            return collectUnneeded(store.database, store.objects, project);
        },
        [](const Result<int> &) {}); // what cannot go is tried again
    m_dashboard->setStore(m_store.get(), &session->project());
    m_windows->setStore(m_store.get(), &session->project());
    m_compare->setStore(m_store.get(), &session->project());
    connect(session, &Session::changed, this, [this] {
        m_feed->request();
        m_namesAreOld = true;
        m_dashboard->refresh();
        m_windows->refresh();
        m_compare->refresh();
        showRunControls();
    });
    m_kept->setStore(m_store.get());
    loadLayout();
    m_feed->setStore(m_store.get());
    readFlowCount();
}

void ExperimentsPage::apply(TableChange change)
{
    const bool first = change.everything.has_value() && m_model->table().rowCount() == 0;
    if (change.isEmpty())
        return;
    m_model->apply(std::move(change));
    const TableRun *newest = m_model->table().newestRun();
    if (newest && newest->id != m_followed) {
        // The first tab goes on to the newest run, but not away from one that somebody chose.
        const RunId shown = runOf(m_model->layout().query);
        const bool follows = m_followed.isValid() ? shown == m_followed : !m_layoutLoaded;
        m_followed = newest->id;
        TableLayout layout = m_model->layout();
        if (follows)
            layout.query = withRun(layout.query, m_followed);
        setTableLayout(layout);
        readFlowCount();
    }
    showStack();
    showTabs();
    showRunControls();
    if (m_wanted.isValid() && m_model->rowOf(m_wanted) >= 0) {
        m_view->setCurrentExperiment(m_wanted);
        m_wanted = {};
    } else if (first || !m_view->currentIndex().isValid()) {
        chooseFirst();
    }
    m_dashboard->setExperiment(m_view->currentExperiment());
}

void ExperimentsPage::showTabs()
{
    const ExperimentTable &table = m_model->table();
    const TableRun *newest = table.newestRun();
    int ofRun = 0;
    for (int row = 0; newest && row < table.rowCount(); ++row)
        ofRun += table.row(row).run == newest->id;
    m_tabs->setTabText(0, newest ? tr("Run %1").arg(newest->id.value) : tr("Run"));
    const StatusStyle style = m_theme.status(Status::Running);
    m_tabs->setTabIcon(0, newest && newest->isUnderWay() ? m_theme.icon(style.icon, style.text) : QIcon());
    setTabCount(*m_tabs, 0, ofRun, m_theme);
    setTabCount(*m_tabs, 1, table.rowCount(), m_theme);
}

QList<ExperimentId> ExperimentsPage::inSight() const
{
    constexpr int atLeast = 60; // more than fits: the person scrolls at once
    QList<ExperimentId> ids;
    const int top = std::max(0, m_view->indexAt({1, 1}).row());
    for (int row = top; row < std::min(top + atLeast, m_model->rowCount()); ++row) {
        const ExperimentId id {m_model->index(row, 0).data(ExperimentModel::IdRole).toLongLong()};
        if (id.isValid() && !ids.contains(id))
            ids << id;
    }
    return ids;
}

void ExperimentsPage::chooseFirst()
{
    ExperimentId first;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        const ExperimentId id {index.data(ExperimentModel::IdRole).toLongLong()};
        if (!id.isValid())
            continue;
        const bool running = index.data(ExperimentModel::StateRole).toInt() == int(ExperimentState::Running);
        if (!first.isValid() || running)
            first = id;
        if (running)
            break;
    }
    m_view->setCurrentExperiment(first);
}

void ExperimentsPage::showExperiment(ExperimentId id)
{
    m_wanted = id;
    if (m_tabs->currentIndex() == compareTab)
        m_tabs->setCurrentIndex(m_followed.isValid() && runOf(m_model->layout().query) == m_followed ? 0 : 1);
    if (m_model->rowOf(id) < 0 && m_model->experiment(id)) {
        // The filter hides it: the person asked for this one.
        TableLayout layout = m_model->layout();
        layout.query = m_model->experiment(id)->archived.isValid() ? QString() : TableLayout::usual().query;
        follow(layout);
    }
    if (m_model->rowOf(id) >= 0) {
        m_view->setCurrentExperiment(id);
        m_wanted = {};
        return;
    }
    m_feed->request();
}

void ExperimentsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    readFlowCount(); // the flow may have been drawn on meanwhile
}

} // namespace rondo
