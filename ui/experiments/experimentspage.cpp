// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/experimentspage.h"

#include "experiments/dashboard.h"
#include "experiments/experimentview.h"
#include "experiments/registering.h"
#include "experiments/selectionbar.h"
#include "session.h"
#include "widgets/labels.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

namespace rondo {

ExperimentsPage::ExperimentsPage(Theme &theme, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_refresher(new Refresher(this, [this] { read(); }))
    , m_model(new ExperimentModel(this))
    , m_proxy(new ExperimentProxy(*m_model, this))
    , m_view(new ExperimentView(theme, *m_model, *m_proxy))
    , m_dashboard(new Dashboard(theme))
    , m_selection(new SelectionBar(theme, *m_model))
    , m_tabs(new QTabBar)
    , m_openFlow(new QAction(tr("Open the flow"), this))
    , m_stack(new QStackedWidget)
    , m_splitter(new QSplitter(Qt::Horizontal))
{
    m_tabs->addTab(tr("Run"));
    m_tabs->addTab(tr("All runs"));
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Which experiments"));

    m_splitter->addWidget(makeTablePane());
    m_splitter->addWidget(m_dashboard);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({1000, 400});
    m_splitter->setCollapsible(0, false);
    m_dashboard->setMinimumWidth(340);
    m_stack->addWidget(new EmptyState(
        theme, QStringLiteral("flask"), tr("No experiments yet"),
        tr("Run a flow: each combination of its settings becomes an experiment here."), m_openFlow));
    m_stack->addWidget(m_splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_openFlow, &QAction::triggered, this, [this] { Q_EMIT pageRequested(QStringLiteral("flow")); });
    connect(m_tabs, &QTabBar::currentChanged, m_refresher, &Refresher::request);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ExperimentsPage::applyColumns);
    connect(m_view, &ExperimentView::currentExperimentChanged, m_dashboard, &Dashboard::setExperiment);
    connect(m_dashboard, &Dashboard::stopRequested, this, [this] {
        if (m_session)
            m_session->stopRun();
    });
    connect(m_selection, &SelectionBar::deploymentsWanted, this, &ExperimentsPage::askWhereToDeploy);
    connect(m_selection, &SelectionBar::deployRequested, this, &ExperimentsPage::deploy);
    connect(&theme, &Theme::changed, this, &ExperimentsPage::applyTheme);
    applyTheme();
}

ExperimentsPage::~ExperimentsPage() = default;

QWidget *ExperimentsPage::toolbarWidget()
{
    return m_tabs;
}

QWidget *ExperimentsPage::makeFilterBar()
{
    auto *bar = new QWidget;
    bar->setProperty("edge", QStringLiteral("bottom"));
    bar->setAttribute(Qt::WA_StyledBackground);
    m_group = new QToolButton;
    m_group->setText(tr("Group by node"));
    m_group->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_group->setCheckable(true);
    m_group->setChecked(true);
    m_columns = new QToolButton;
    m_columns->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setMenu(new QMenu(m_columns));
    m_error = new QLabel;
    m_error->setProperty("tone", QStringLiteral("error"));
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_error);
    layout->addStretch(1);
    layout->addWidget(m_group);
    layout->addWidget(m_columns);
    connect(m_group, &QToolButton::toggled, m_proxy, &ExperimentProxy::setGrouped);
    connect(m_columns->menu(), &QMenu::aboutToShow, this, &ExperimentsPage::fillColumnMenu);
    return bar;
}

QWidget *ExperimentsPage::makeTablePane()
{
    auto *pane = new QWidget;
    pane->setProperty("surface", QStringLiteral("panel"));
    pane->setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeFilterBar());
    layout->addWidget(m_view, 1);
    layout->addWidget(m_selection);
    return pane;
}

void ExperimentsPage::applyTheme()
{
    m_group->setIcon(m_theme.icon(QStringLiteral("group")));
    m_columns->setIcon(m_theme.icon(QStringLiteral("columns")));
    m_openFlow->setIcon(m_theme.icon(QStringLiteral("flow")));
}

void ExperimentsPage::setSession(Session *session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_dashboard->setStore(nullptr, nullptr);
    m_store.reset();
    m_session = session;
    m_model->setSnapshot({});
    m_names.clear();
    m_namesAreOld = true;
    m_stack->setCurrentIndex(0);
    if (!session)
        return;
    m_store = std::make_unique<StoreThread>(session->project());
    m_dashboard->setStore(m_store.get(), &session->project());
    connect(session, &Session::changed, this, [this] {
        m_refresher->request();
        m_namesAreOld = true;
        m_dashboard->refresh();
    });
    m_refresher->request();
}

void ExperimentsPage::read()
{
    if (!m_store) {
        m_refresher->finished();
        return;
    }
    const bool allRuns = m_tabs->currentIndex() == 1;
    m_store->run<PageSnapshot>(
        this, [allRuns](StoreAccess &store) { return readPage(store, allRuns); },
        [this](const Result<PageSnapshot> &snapshot) {
            m_error->setText(snapshot.errorText());
            if (snapshot)
                showSnapshot(*snapshot);
            m_refresher->finished();
        });
}

void ExperimentsPage::showSnapshot(const PageSnapshot &snapshot)
{
    m_model->setSnapshot(snapshot.table);
    m_stack->setCurrentIndex(snapshot.experimentsOfAll > 0 ? 1 : 0);
    showTabs(snapshot);
    if (m_wanted.isValid() && m_model->experiment(m_wanted)) {
        m_view->setCurrentExperiment(m_wanted);
        m_wanted = {};
    } else if (!m_view->currentIndex().isValid()) {
        chooseFirst();
    }
    m_dashboard->setExperiment(m_view->currentExperiment());
}

void ExperimentsPage::showTabs(const PageSnapshot &snapshot)
{
    m_tabs->setTabText(0, snapshot.run ? tr("Run %1").arg(snapshot.run->id.value) : tr("Run"));
    const bool running = snapshot.run && snapshot.run->state == RunState::Running && snapshot.run->ownerAlive;
    const StatusStyle style = m_theme.status(Status::Running);
    m_tabs->setTabIcon(0, running ? m_theme.icon(style.icon, style.text) : QIcon());
    setTabCount(*m_tabs, 0, snapshot.experimentsOfRun, m_theme);
    setTabCount(*m_tabs, 1, snapshot.experimentsOfAll, m_theme);
}

void ExperimentsPage::chooseFirst()
{
    ExperimentId first;
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex index = m_proxy->index(row, 0);
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
    if (m_model->experiment(id)) {
        m_view->setCurrentExperiment(id);
        m_wanted = {};
        return;
    }
    m_tabs->setCurrentIndex(1);
    m_refresher->request();
}

void ExperimentsPage::applyColumns()
{
    int shown = 0, all = 0;
    m_view->showColumns([&](int column) {
        const ExperimentColumn &which = m_model->columns().at(column);
        bool visible = m_model->isUsual(column);
        if (which.kind == ExperimentColumn::Kind::Run)
            visible = m_tabs->currentIndex() == 1;
        visible = m_columnChoice.value(m_model->headerData(column, Qt::Horizontal).toString(), visible);
        shown += visible;
        ++all;
        return visible;
    });
    m_columns->setText(tr("Columns  %1 of %2").arg(shown).arg(all));
}

void ExperimentsPage::fillColumnMenu()
{
    QMenu *menu = m_columns->menu();
    menu->clear();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString title = m_model->headerData(column, Qt::Horizontal).toString();
        if (title.isEmpty() || m_model->columns().at(column).kind == ExperimentColumn::Kind::Name)
            continue;
        QAction *action = menu->addAction(title);
        action->setCheckable(true);
        action->setChecked(!m_view->isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, title](bool shown) {
            m_columnChoice.insert(title, shown);
            applyColumns();
        });
    }
}

void ExperimentsPage::askWhereToDeploy()
{
    if (!m_store)
        return;
    m_store->run<QList<Deployment>>(
        this, [](StoreAccess &store) { return store.deployments.all(); },
        [this](const Result<QList<Deployment>> &deployments) {
            QStringList names;
            if (deployments) {
                for (const Deployment &deployment : *deployments)
                    names << deployment.name;
            }
            m_selection->chooseDeployment(names);
        });
}

void ExperimentsPage::deploy(ExperimentId id, const QString &name)
{
    if (!m_store || !m_session)
        return;
    m_store->run<ModelVersion>(
        this, [id, name](StoreAccess &store) { return registerModel(store, id, name); },
        [this, name](const Result<ModelVersion> &version) {
            if (!version) {
                Q_EMIT toastRequested(tr("The model could not be registered."), version.errorText(), true,
                                      nullptr);
                return;
            }
            if (!m_session)
                return;
            m_session->deploy(version->name, version->version, name);
            Q_EMIT toastRequested(tr("Deploying %1 v%2").arg(version->name).arg(version->version),
                                  tr("%1 moves to it as soon as it answers.").arg(name), false, nullptr);
        });
}

} // namespace rondo
