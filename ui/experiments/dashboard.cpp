// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/dashboard.h"

#include "experiments/codeview.h"
#include "experiments/filesview.h"
#include "experiments/formats.h"
#include "experiments/logview.h"
#include "experiments/metricsview.h"
#include "experiments/overview.h"
#include "experiments/repeatcommand.h"
#include "experiments/wording.h"
#include "widgets/labels.h"

#include <QDir>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

namespace rondo {

Dashboard::Dashboard(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_refresher(new Refresher(this, [this] { read(); }))
    , m_stack(new QStackedWidget(this))
    , m_page(new QWidget)
    , m_tabs(new QTabBar)
    , m_views(new QStackedWidget)
    , m_overview(new Overview(theme))
    , m_metrics(new MetricsView(theme))
    , m_log(new LogView(theme))
    , m_files(new FilesView(theme))
    , m_code(new CodeView(theme))
{
    setProperty("surface", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    for (const QString &title : {tr("Overview"), tr("Metrics"), tr("Log"), tr("Files"), tr("Code")})
        m_tabs->addTab(title);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Views of the experiment"));
    for (QWidget *view : {static_cast<QWidget *>(m_overview), static_cast<QWidget *>(m_metrics), static_cast<QWidget *>(m_log),
                          static_cast<QWidget *>(m_files), static_cast<QWidget *>(m_code)})
        m_views->addWidget(view);
    connect(m_tabs, &QTabBar::currentChanged, m_views, &QStackedWidget::setCurrentIndex);

    auto *layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    auto *tabs = new QWidget;
    tabs->setProperty("edge", QStringLiteral("bottom"));
    tabs->setAttribute(Qt::WA_StyledBackground);
    auto *tabsLayout = new QHBoxLayout(tabs);
    tabsLayout->setContentsMargins(2, 0, 2, 1);
    tabsLayout->addWidget(m_tabs);
    tabsLayout->addStretch(1);
    layout->addWidget(tabs);
    layout->addWidget(m_views, 1);

    m_stack->addWidget(
        new EmptyState(theme, QStringLiteral("chart"), tr("No experiment chosen"),
                       tr("Choose one in the table: how it learns and what it costs shows here.")));
    m_stack->addWidget(m_page);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    connect(&theme, &Theme::changed, this, &Dashboard::applyTheme);
    applyTheme();
}

QWidget *Dashboard::makeHead()
{
    auto *head = new QWidget;
    m_name = new ElidedLabel;
    m_name->setObjectName(QStringLiteral("experimentName"));
    m_name->setAccessibleName(tr("Experiment"));
    m_pill = new StatusPill(m_theme);
    m_stop = new QPushButton(tr("Stop run"));
    m_stop->setProperty("kind", QStringLiteral("danger"));
    m_stop->setProperty("size", QStringLiteral("small"));
    m_stop->setToolTip(tr("Stops the whole run. Finished experiments stay; the others can be resumed."));
    m_window = new QToolButton;
    m_window->setProperty("kind", QStringLiteral("quiet"));
    m_window->setProperty("size", QStringLiteral("small"));
    m_window->setAccessibleName(tr("Open in a window"));
    m_window->setToolTip(tr("Open in a window of its own; Enter in the table does the same"));
    m_progress = new QProgressBar;
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the experiment"));
    m_elapsed = new QLabel;
    m_left = new QLabel;
    for (QLabel *label : {m_elapsed, m_left})
        label->setProperty("tone", QStringLiteral("secondary"));

    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_name);
    first->addWidget(m_pill);
    first->addStretch(1);
    first->addWidget(m_stop);
    first->addWidget(m_window);
    auto *times = new QHBoxLayout;
    times->addWidget(m_elapsed);
    times->addStretch(1);
    times->addWidget(m_left);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(12, 8, 12, 6);
    layout->setSpacing(6);
    layout->addLayout(first);
    layout->addWidget(m_progress);
    layout->addLayout(times);
    connect(m_stop, &QPushButton::clicked, this, &Dashboard::stopRequested);
    connect(m_window, &QToolButton::clicked, this, [this] { Q_EMIT windowRequested(m_id); });
    return head;
}

void Dashboard::applyTheme()
{
    QFont name = m_theme.font(FontRole::Mono);
    name.setPixelSize(15);
    name.setWeight(QFont::Medium);
    m_name->setFont(name);
    m_elapsed->setFont(m_theme.font(FontRole::Caption));
    m_left->setFont(m_theme.font(FontRole::Caption));
    m_window->setIcon(m_theme.icon(QStringLiteral("external")));
    m_stop->setIcon(m_theme.icon(QStringLiteral("stop"), m_theme.status(Status::Failed).text));
}

void Dashboard::setStore(StoreThread *store, const Project *project)
{
    m_store = store;
    m_refresher->finished(); // a read of the store before is never answered
    m_project = project ? std::optional<Project>(*project) : std::nullopt;
    m_overview->setStore(store);
    m_metrics->setStore(store);
    setExperiment({});
}

void Dashboard::setExperiment(ExperimentId id)
{
    if (m_id == id && id.isValid())
        return;
    m_id = id;
    if (!id.isValid() || !m_store) {
        m_stack->setCurrentIndex(0);
        return;
    }
    m_refresher->request();
}

void Dashboard::refresh()
{
    if (m_id.isValid() && m_store)
        m_refresher->request();
}

void Dashboard::read()
{
    if (!m_store || !m_id.isValid()) {
        m_refresher->finished();
        return;
    }
    const ExperimentId id = m_id;
    m_store->run<DashboardSnapshot>(
        this, [id](StoreAccess &store) { return readDashboard(store, id); },
        [this, id](const Result<DashboardSnapshot> &snapshot) {
            if (id == m_id && snapshot)
                showSnapshot(*snapshot);
            m_refresher->finished();
        });
}

void Dashboard::showSnapshot(const DashboardSnapshot &snapshot)
{
    m_stack->setCurrentIndex(1);
    showHead(snapshot);
    m_overview->setSnapshot(snapshot);
    m_metrics->setSnapshot(snapshot);
    if (!m_project)
        return;
    const QString folder = m_project->experimentFolder(snapshot.origin.run.value, snapshot.origin.name);
    m_log->setFiles({{snapshot.origin.name, folder + QStringLiteral("/log.txt")}});
    m_files->setFolder(folder);
    m_code->setCommand(repeatCommand(snapshot.experiment, m_project->folder(), snapshot.run.flow));
    const QString script = snapshot.experiment.settings.value(QLatin1String("script")).toString();
    const QString noted = snapshot.origin.environment.value(QLatin1String("code")).toString();
    m_code->setScript(script.isEmpty() ? QString() : QDir(m_project->folder()).absoluteFilePath(script),
                      noted.isEmpty() ? snapshot.code : noted);
}

void Dashboard::showHead(const DashboardSnapshot &snapshot)
{
    const Experiment &experiment = snapshot.experiment;
    const bool running = experiment.state == ExperimentState::Running;
    m_name->setText(experiment.name);
    m_window->setVisible(!isWindow());
    if (isWindow())
        setWindowTitle(m_project ? tr("%1, run %2 of %3").arg(experiment.name).arg(snapshot.run.id.value).arg(m_project->name())
                                 : experiment.name);
    m_pill->setStatus(statusOf(experiment.state), progressText(experiment));
    m_stop->setVisible(running);
    m_progress->setVisible(running);
    m_progress->setValue(int(1000 * experiment.fraction));
    const double seconds = snapshot.origin.seconds;
    m_elapsed->setText(running           ? tr("%1 so far").arg(durationText(experiment.seconds))
                           : seconds > 0 ? tr("trained for %1").arg(durationText(seconds))
                                         : tr("has not started"));
    const double left = secondsLeft(experiment);
    m_left->setVisible(running && left == left); // NaN: nobody knows yet
    m_left->setText(tr("%1 left").arg(durationText(left)));
}

} // namespace rondo
