// SPDX-License-Identifier: GPL-3.0-or-later
#include "runstatus.h"

#include "computer.h"
#include "session.h"
#include "theme/theme.h"

#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

#include <cmath>

namespace rondo {

namespace {

    constexpr int barHeight = 24;
    constexpr int progressWidth = 96;
    constexpr double tooEarly = 0.02;

    double progressOf(const QList<Experiment> &experiments)
    {
        double done = 0;
        for (const Experiment &experiment : experiments)
            done += isFinished(experiment.state) ? 1 : experiment.fraction;
        return experiments.isEmpty() ? 0 : done / double(experiments.size());
    }

    int finishedOf(const QList<Experiment> &experiments)
    {
        return int(std::count_if(experiments.cbegin(), experiments.cend(),
                                 [](const Experiment &experiment) { return isFinished(experiment.state); }));
    }

    std::pair<QString, Status> stateOf(const Run &run)
    {
        switch (run.state) {
        case RunState::Running:
            return run.ownerAlive ? std::pair(RunStatus::tr("running"), Status::Running)
                                  : std::pair(RunStatus::tr("interrupted, can be resumed"), Status::Warning);
        case RunState::Done:
            return {RunStatus::tr("done"), Status::Done};
        case RunState::Failed:
            return {RunStatus::tr("failed"), Status::Failed};
        case RunState::Stopped:
            return {RunStatus::tr("stopped"), Status::Stopped};
        case RunState::Refused:
            return {RunStatus::tr("refused by the validation"), Status::Warning};
        }
        return {};
    }

} // namespace

QString timeLeft(double elapsed, double fraction)
{
    if (!(fraction > tooEarly) || fraction >= 1 || elapsed < 2)
        return {};
    const double left = elapsed * (1 - fraction) / fraction;
    if (left < 90)
        return RunStatus::tr("about %n s left", nullptr, int(std::ceil(left)));
    if (left < 90 * 60)
        return RunStatus::tr("about %n min left", nullptr, int(std::round(left / 60)));
    return RunStatus::tr("about %n h left", nullptr, int(std::round(left / 3600)));
}

RunStatus::RunStatus(const Theme &theme, const Computer &computer, QWidget *parent)
    : QStatusBar(parent)
    , m_theme(theme)
    , m_computer(computer)
    , m_run(makePart(QStringLiteral("statusRun")))
    , m_progress(new QProgressBar(this))
    , m_left(makePart(QStringLiteral("statusLeft")))
    , m_machine(makePart(QStringLiteral("statusComputer")))
    , m_environment(makePart(QStringLiteral("statusEnvironment")))
    , m_saved(makePart(QStringLiteral("statusSaved")))
{
    setFixedHeight(barHeight);
    setSizeGripEnabled(false);
    setContentsMargins(4, 0, 4, 0);
    m_progress->setFixedWidth(progressWidth);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the run"));
    addWidget(m_run);
    addWidget(m_progress);
    addWidget(m_left);
    addPermanentWidget(m_machine);
    addPermanentWidget(m_environment);
    addPermanentWidget(m_saved);
    m_saved->hide();
    connect(m_run, &QToolButton::clicked, this, &RunStatus::runClicked);
    connect(m_left, &QToolButton::clicked, this, &RunStatus::runClicked);
    connect(m_machine, &QToolButton::clicked, this, &RunStatus::computerClicked);
    connect(m_environment, &QToolButton::clicked, this, &RunStatus::computerClicked);
    connect(&computer, &Computer::changed, this, &RunStatus::refreshComputer);
    connect(&theme, &Theme::changed, this, &RunStatus::refresh);
    refresh();
}

QToolButton *RunStatus::makePart(const QString &name)
{
    auto *part = new QToolButton(this);
    part->setObjectName(name);
    part->setProperty("kind", QStringLiteral("status"));
    part->setFont(m_theme.font(FontRole::Dense));
    part->setIconSize({14, 14});
    part->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    part->setFocusPolicy(Qt::TabFocus);
    return part;
}

void RunStatus::setSession(Session *session)
{
    m_session = session;
    if (session)
        connect(session, &Session::changed, this, &RunStatus::refreshRun);
    refresh();
}

void RunStatus::setSaveState(const QString &text, bool isError)
{
    const StatusStyle style = m_theme.status(isError ? Status::Failed : Status::Done);
    m_saved->setIcon(isError ? m_theme.icon(style.icon, style.text) : m_theme.icon(QStringLiteral("check")));
    m_saved->setText(text);
    m_saved->setVisible(!text.isEmpty());
}

void RunStatus::refresh()
{
    refreshRun();
    refreshComputer();
}

void RunStatus::refreshRun()
{
    const bool running = m_session && m_session->isRunning();
    m_progress->setVisible(running && m_session->run());
    m_run->setIcon({});
    m_run->setProperty("tone", running ? QStringLiteral("accent") : QString());
    if (!m_session) {
        m_run->setText(tr("No project open"));
        m_left->hide();
        return;
    }
    if (!m_session->run()) {
        m_run->setText(running ? tr("Starting the run") : tr("No run yet"));
        m_left->hide();
        return;
    }
    const Run &run = *m_session->run();
    const QList<Experiment> &experiments = m_session->runExperiments();
    const auto [word, status] = stateOf(run);
    const StatusStyle style = m_theme.status(status);
    m_run->setIcon(m_theme.icon(style.icon, style.text));
    const QString head = tr("%1 · run %2").arg(run.flow).arg(run.id.value);
    m_run->setText(running
                       ? tr("%1 · %2 of %3").arg(head).arg(finishedOf(experiments)).arg(experiments.size())
                       : tr("%1 · %2").arg(head, word));
    const double fraction = progressOf(experiments);
    m_progress->setValue(int(fraction * 1000));
    const QString left = running
        ? timeLeft(double(run.created.msecsTo(QDateTime::currentDateTimeUtc())) / 1000, fraction)
        : QString();
    m_left->setText(left);
    m_left->setVisible(!left.isEmpty());
}

void RunStatus::refreshComputer()
{
    m_machine->setIcon(m_theme.icon(QStringLiteral("chip")));
    const QString gpu = m_computer.gpu();
    m_machine->setText(gpu.isEmpty()
                           ? m_computer.processor()
                           : tr("%1 · %2 GB").arg(gpu).arg(std::round(m_computer.gpuMemory() / 1e9)));
    m_environment->setVisible(m_computer.python() != Computer::Answer::Unknown);
    m_environment->setText(
        m_computer.python() == Computer::Answer::Found
            ? tr("Python %1 · PyTorch %2").arg(m_computer.pythonVersion(), m_computer.torchVersion())
            : tr("No Python with PyTorch"));
}

} // namespace rondo
