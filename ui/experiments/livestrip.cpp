// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/livestrip.h"

#include "experiments/livechart.h"
#include "experiments/liveview.h"
#include "experiments/logview.h"
#include "experiments/problemlist.h"
#include "experiments/resourceuse.h"
#include "session.h"
#include "widgets/labels.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>

namespace rondo {

LiveStrip::LiveStrip(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_refresher(new Refresher(this, [this] { read(); }))
    , m_model(new LiveModel(this))
    , m_tabs(new QTabBar(this))
    , m_running(new StatusPill(theme, this))
    , m_queued(new StatusPill(theme, this))
    , m_done(new StatusPill(theme, this))
    , m_failed(new StatusPill(theme, this))
    , m_pages(new QStackedWidget(this))
    , m_live(new QStackedWidget(this))
    , m_chart(new LiveChart(theme, this))
    , m_resources(new ResourceUse(theme, ResourceUse::Arrangement::Square, this))
    , m_log(new LogView(theme, this))
    , m_problems(new ProblemList(theme, this))
{
    setObjectName(QStringLiteral("liveStrip"));
    setProperty("surface", QStringLiteral("panel"));
    setProperty("edge", QStringLiteral("top"));
    setAttribute(Qt::WA_StyledBackground);
    m_live->addWidget(new EmptyState(theme, QStringLiteral("flask"), tr("No experiments yet"),
                                     tr("Run the flow to see how its experiments learn.")));
    m_live->addWidget(makeLivePage());
    m_pages->addWidget(m_live);
    m_pages->addWidget(m_log);
    m_pages->addWidget(m_problems);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 1, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_problems, &ProblemList::problemActivated, this, &LiveStrip::problemActivated);
    connect(m_problems, &ProblemList::fixRequested, this, &LiveStrip::fixRequested);
    showCounts({});
}

LiveStrip::~LiveStrip() = default;

QWidget *LiveStrip::makeHead()
{
    auto *head = new QWidget;
    head->setProperty("edge", QStringLiteral("bottom"));
    head->setAttribute(Qt::WA_StyledBackground);
    head->setFixedHeight(36);
    for (const QString &title : {tr("Live experiments"), tr("Log"), tr("Problems")})
        m_tabs->addTab(title);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false); // three words; the counts at the right give way
    m_tabs->setAccessibleName(tr("Views of the run"));
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(6, 0, 12, 1);
    layout->setSpacing(12);
    layout->addWidget(m_tabs);
    layout->addStretch(1);
    for (StatusPill *pill : {m_running, m_queued, m_done, m_failed}) {
        pill->setFlat(true);
        layout->addWidget(pill);
    }
    return head;
}

QWidget *LiveStrip::makeLivePage()
{
    auto *view = new LiveView(m_theme, *m_model);
    connect(view, &LiveView::experimentActivated, this, &LiveStrip::experimentActivated);
    auto *machine = new QWidget;
    auto *machineLayout = new QVBoxLayout(machine);
    machineLayout->setContentsMargins(12, 8, 12, 8);
    machineLayout->addWidget(m_resources);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(view);
    splitter->addWidget(m_chart);
    splitter->addWidget(machine);
    splitter->setSizes({440, 330, 280});
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 2);
    splitter->setStretchFactor(2, 1);
    splitter->setChildrenCollapsible(false);
    view->setMinimumWidth(280);
    m_chart->setMinimumWidth(200);
    machine->setMinimumWidth(180);
    return splitter;
}

//! The counts give way to the tabs.
void LiveStrip::showPills()
{
    int wanted = m_tabs->sizeHint().width();
    for (const StatusPill *pill : {m_running, m_queued, m_done, m_failed})
        wanted += pill->sizeHint().width() + 12;
    const bool anything = m_model->rowCount() > 0 && wanted + 40 <= width();
    for (StatusPill *pill : {m_running, m_queued, m_done})
        pill->setVisible(anything);
    m_failed->setVisible(anything && m_failures > 0);
}

void LiveStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showPills();
}

void LiveStrip::setSession(Session *session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_store.reset();
    m_refresher->finished(); // a read of the store before is never answered
    m_session = session;
    m_series.clear();
    showSnapshot(LiveSnapshot {});
    if (!session)
        return;
    m_store = std::make_unique<StoreThread>(session->project());
    connect(session, &Session::changed, m_refresher, &Refresher::request);
    m_refresher->request();
}

void LiveStrip::setProblems(const QList<Problem> &problems)
{
    m_problems->setProblems(problems);
    setTabCount(*m_tabs, 2, int(problems.size()), m_theme);
}

void LiveStrip::showProblems()
{
    m_tabs->setCurrentIndex(m_pages->indexOf(m_problems));
    m_problems->focusFirst();
}

void LiveStrip::read()
{
    if (!m_store) {
        m_refresher->finished();
        return;
    }
    m_store->run<LiveSnapshot>(
        this,
        [known = m_series, useValidation = m_seriesUseValidation](StoreAccess &store) {
            return readLive(store, known, useValidation);
        },
        [this](const Result<LiveSnapshot> &snapshot) {
            if (snapshot)
                showSnapshot(*snapshot);
            m_refresher->finished();
        });
}

void LiveStrip::showSnapshot(const LiveSnapshot &snapshot)
{
    m_series = snapshot.series;
    m_seriesUseValidation = snapshot.usesValidation;
    m_live->setCurrentIndex(snapshot.experiments.isEmpty() ? 0 : 1);
    m_model->setExperiments(snapshot.experiments);
    m_chart->setSnapshot(snapshot);
    m_resources->setSamples(snapshot.machine, snapshot.run && snapshot.run->state == RunState::Running);
    showCounts(snapshot.experiments);
    QList<LogView::File> files;
    if (m_session) {
        for (const Experiment &experiment : snapshot.experiments)
            files << LogView::File {
                experiment.name,
                m_session->project().experimentFolder(experiment.run.value, experiment.name)
                    + QStringLiteral("/log.txt")};
    }
    m_log->setFiles(files);
}

void LiveStrip::showCounts(const QList<Experiment> &experiments)
{
    int running = 0, queued = 0, done = 0, failed = 0;
    for (const Experiment &experiment : experiments) {
        running += experiment.state == ExperimentState::Running;
        queued += experiment.state == ExperimentState::Queued;
        done += experiment.state == ExperimentState::Done || experiment.state == ExperimentState::Cached;
        failed += experiment.state == ExperimentState::Failed;
    }
    m_running->setStatus(Status::Running, tr("%n running", nullptr, running));
    m_queued->setStatus(Status::Queued, tr("%n queued", nullptr, queued));
    m_done->setStatus(Status::Done, tr("%n done", nullptr, done));
    m_failed->setStatus(Status::Failed, tr("%n failed", nullptr, failed));
    m_failures = failed;
    setTabCount(*m_tabs, 0, int(experiments.size()), m_theme);
    showPills();
}

} // namespace rondo
