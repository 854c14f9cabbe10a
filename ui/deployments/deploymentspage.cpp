// SPDX-License-Identifier: GPL-3.0-or-later
#include "deployments/deploymentspage.h"

#include "base/files.h"
#include "deployments/deploymentlist.h"
#include "deployments/predictionview.h"
#include "deployments/snippets.h"
#include "deployments/trafficcharts.h"
#include "deployments/tryit.h"
#include "deployments/versionlist.h"
#include "experiments/formats.h"
#include "experiments/wording.h"
#include "session.h"
#include "widgets/labels.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace rondo {
namespace {
    constexpr int gapMs = 500;
    constexpr int pulseMs = 2000;
} // namespace

DeploymentsPage::DeploymentsPage(Theme &theme, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_refresher(new Refresher(
          this, [this] { read(); }, gapMs))
    , m_model(new DeploymentModel(this))
    , m_predictions(new PredictionModel(this))
    , m_title(makeLabel(theme, tr("Deployments"), FontRole::ObjectName))
    , m_stack(new QStackedWidget)
{
    m_predictions->setObjectName(QStringLiteral("predictions"));
    makeActions();
    auto *page = new QWidget;
    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(makeListPane());
    columns->addWidget(makeCentre(), 1);
    columns->addWidget(makeSide());
    m_stack->addWidget(new EmptyState(theme, QStringLiteral("deploy"), tr("Nothing is deployed yet"),
                                      tr("Connect a deployment node to a validation and run the flow, or "
                                         "tick an experiment and deploy it."),
                                      m_openFlow));
    m_stack->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    m_pulse.setInterval(pulseMs);
    connect(&m_pulse, &QTimer::timeout, m_refresher, &Refresher::request);
    connect(m_list, &DeploymentList::currentRowChanged, this, [this](int row) {
        if (row >= 0 && m_model->deployments().at(row).name != m_wanted)
            showDeployment(m_model->deployments().at(row).name);
    });
    connect(&theme, &Theme::changed, this, &DeploymentsPage::applyTheme);
    applyTheme();
}

DeploymentsPage::~DeploymentsPage() = default;

void DeploymentsPage::makeActions()
{
    m_openFlow = new QAction(tr("Open the flow"), this);
    m_start = new QAction(tr("Start the endpoint again"), this);
    m_stop = new QAction(tr("Stop the endpoint"), this);
    m_copyUrl = new QAction(tr("Copy URL"), this);
    m_download = new QAction(tr("Download predictions as CSV..."), this);
    connect(m_openFlow, &QAction::triggered, this, [this] { Q_EMIT pageRequested(QStringLiteral("flow")); });
    connect(m_start, &QAction::triggered, this, [this] {
        if (m_session && chosen())
            m_session->startDeployment(chosen()->name);
    });
    connect(m_stop, &QAction::triggered, this, [this] {
        if (m_session && chosen())
            m_session->undeploy(chosen()->name);
    });
    connect(m_copyUrl, &QAction::triggered, this, [this] {
        if (chosen())
            QGuiApplication::clipboard()->setText(inferUrl(*chosen()));
    });
    connect(m_download, &QAction::triggered, this, &DeploymentsPage::downloadCsv);
}

QWidget *DeploymentsPage::toolbarWidget()
{
    return m_title;
}

QList<QAction *> DeploymentsPage::menuActions(const QString &menu)
{
    if (menu != QLatin1String("deploy"))
        return {};
    return {m_copyUrl, m_download, nullptr, m_start, m_stop};
}

void DeploymentsPage::applyTheme()
{
    m_openFlow->setIcon(m_theme.icon(QStringLiteral("flow")));
    m_startButton->setIcon(m_theme.icon(QStringLiteral("playline")));
    m_stopButton->setIcon(m_theme.icon(QStringLiteral("stop"), m_theme.status(Status::Failed).text));
    m_copy->setIcon(m_theme.icon(QStringLiteral("copy")));
    m_code->setIcon(m_theme.icon(QStringLiteral("code")));
    m_follow->setIcon(m_theme.icon(QStringLiteral("playline")));
    m_csv->setIcon(m_theme.icon(QStringLiteral("download")));
}

void DeploymentsPage::setSession(Session *session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_store.reset();
    m_refresher->finished(); // a read of the store before is never answered
    m_pulse.stop();
    m_session = session;
    m_wanted.clear();
    showSnapshot({});
    if (!session)
        return;
    m_store = std::make_unique<StoreThread>(session->project());
    connect(session, &Session::changed, m_refresher, &Refresher::request);
    m_pulse.start();
    m_refresher->request();
}

void DeploymentsPage::showDeployment(const QString &name)
{
    m_wanted = name;
    m_refresher->request();
}

QList<PaletteEntry> DeploymentsPage::paletteEntries()
{
    QList<PaletteEntry> entries;
    for (const Deployment &deployment : m_model->deployments()) {
        const QString &name = deployment.name;
        entries << PaletteEntry {QStringLiteral("deployment/") + name, tr("Deployment"), name, {},
                                 m_theme.icon(QStringLiteral("deploy")), [this, name] { showDeployment(name); }};
    }
    return entries;
}

QList<QWidget *> DeploymentsPage::panels()
{
    if (m_stack->currentIndex() == 0)
        return {this};
    return {m_list, m_url, m_view, m_try};
}

void DeploymentsPage::read()
{
    if (!m_store) {
        m_refresher->finished();
        return;
    }
    m_store->run<DeploymentSnapshot>(
        this, [wanted = m_wanted](StoreAccess &store) { return readDeployments(store, wanted); },
        [this](const Result<DeploymentSnapshot> &snapshot) {
            m_error->setVisible(!snapshot);
            m_error->setText(snapshot.errorText());
            if (snapshot)
                showSnapshot(*snapshot);
            m_refresher->finished();
        });
}

const Deployment *DeploymentsPage::chosen() const
{
    for (const Deployment &deployment : m_snapshot.deployments) {
        if (deployment.name == m_snapshot.chosen)
            return &deployment;
    }
    return nullptr;
}

void DeploymentsPage::showSnapshot(const DeploymentSnapshot &snapshot)
{
    m_snapshot = snapshot;
    m_stack->setCurrentIndex(snapshot.deployments.isEmpty() ? 0 : 1);
    m_model->setDeployments(snapshot.deployments);
    Q_EMIT paletteEntriesChanged();
    m_count->setText(tr("%n endpoint(s)", nullptr, int(snapshot.deployments.size())));
    const Deployment *deployment = chosen();
    if (m_wanted.isEmpty() || m_wanted == snapshot.chosen) {
        m_wanted = snapshot.chosen;
        for (int row = 0; row < snapshot.deployments.size(); ++row) {
            if (snapshot.deployments[row].name == snapshot.chosen && m_list->currentIndex().row() != row)
                m_list->setCurrentIndex(m_model->index(row));
        }
    }
    showHead();
    m_charts->setTraffic(snapshot.traffic);
    m_predictions->setPredictions(snapshot.predictions);
    m_predictionStack->setCurrentIndex(snapshot.predictions.isEmpty() ? 0 : 1);
    m_predictionCount->setText(snapshot.predictions.size() < shownPredictions
                                   ? tr("%n in all", nullptr, int(snapshot.predictions.size()))
                                   : tr("the newest %1").arg(shownPredictions));
    m_csv->setEnabled(!snapshot.predictions.isEmpty());
    m_download->setEnabled(!snapshot.predictions.isEmpty());
    m_try->setDeployment(deployment ? std::optional<Deployment>(*deployment) : std::nullopt);
    m_versions->setVersions(snapshot.versions, deployment ? deployment->modelVersion : 0);
}

void DeploymentsPage::showHead()
{
    const Deployment *deployment = chosen();
    for (QAction *action : {m_start, m_stop, m_copyUrl})
        action->setEnabled(deployment != nullptr);
    if (!deployment)
        return;
    const bool isUp
        = deployment->state == DeploymentState::Running || deployment->state == DeploymentState::Starting;
    m_start->setEnabled(!isUp);
    m_stop->setEnabled(isUp);
    m_startButton->setVisible(!isUp);
    m_stopButton->setVisible(isUp);
    m_name->setText(deployment->name);
    m_state->setStatus(statusOf(deployment->state), stateText(deployment->state));
    m_since->setText(tr("v%1, deployed %2")
                         .arg(deployment->modelVersion)
                         .arg(agoText(deployment->changed, QDateTime::currentDateTimeUtc())));
    m_url->setText(inferUrl(*deployment));
    m_url->setCursorPosition(0);
}

void DeploymentsPage::showSnippets()
{
    if (!chosen())
        return;
    auto *popup = new SnippetPopup(m_theme, *chosen(), this);
    popup->move(m_code->mapToGlobal(QPoint(m_code->width() - popup->width(), m_code->height() + 4)));
    popup->show();
}

void DeploymentsPage::downloadCsv()
{
    const QList<Prediction> shown = m_predictions->predictions();
    QString path = QFileDialog::getSaveFileName(this, tr("Download predictions"),
                                                m_snapshot.chosen + QStringLiteral("-predictions.csv"),
                                                tr("CSV tables (*.csv)"));
    if (path.isEmpty())
        return;
    const auto written = writeFileAtomically(path, predictionsToCsv(shown));
    if (written)
        Q_EMIT toastRequested(tr("%n prediction(s) written", nullptr, int(shown.size())), path, false,
                              nullptr);
    else
        Q_EMIT toastRequested(tr("The predictions could not be written."), written.errorText(), true,
                              nullptr);
}

void DeploymentsPage::label(const QString &request, int label)
{
    if (!m_store)
        return;
    m_store->run<bool>(
        this,
        [deployment = m_snapshot.chosen, request, label](StoreAccess &store) -> Result<bool> {
            const auto done = labelRequest(store, deployment, request, label);
            return done ? Result<bool>(true) : Result<bool>(done.error());
        },
        [this, request, label](const Result<bool> &done) {
            m_try->setLabelled(request, label, done.errorText());
            m_refresher->request();
        });
}

} // namespace rondo
