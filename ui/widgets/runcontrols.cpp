// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/runcontrols.h"

#include "theme/theme.h"
#include "widgets/keyhint.h"
#include "widgets/menubutton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QThread>

namespace rondo {

namespace {

    QPushButton *makeButton(const char *kind, const QString &name, QWidget *parent)
    {
        auto *button = new QPushButton(parent);
        button->setObjectName(name);
        button->setProperty("size", QStringLiteral("large"));
        button->setProperty("kind", QLatin1String(kind));
        return button;
    }

} // namespace

RunControls::RunControls(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_target(new MenuButton(theme, this))
    , m_stop(makeButton("danger", QStringLiteral("stop"), this))
    , m_run(makeButton("primary", QStringLiteral("run"), this))
    , m_more(makeButton("primary", QStringLiteral("runMore"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_target);
    layout->addWidget(m_stop);
    auto *split = new QHBoxLayout;
    split->setSpacing(1);
    split->addWidget(m_run);
    split->addWidget(m_more);
    layout->addLayout(split);

    m_target->setObjectName(QStringLiteral("computeTarget"));
    m_target->setProperty("size", QStringLiteral("large"));
    m_target->setText(tr("This computer"));
    auto *targets = new QMenu(m_target);
    QAction *here = targets->addAction(theme.icon(QStringLiteral("computer")), tr("This computer"));
    here->setCheckable(true);
    here->setChecked(true);
    here->setEnabled(false);
    m_target->setMenu(targets);
    m_target->setToolTip(tr("Where experiments run. Clusters come with a later version."));
    m_stop->setText(tr("Stop"));
    m_more->setAccessibleName(tr("More ways to run"));
    m_more->setProperty("half", QStringLiteral("right"));
    m_run->setProperty("half", QStringLiteral("left"));
    m_more->hide();

    connect(m_run, &QPushButton::clicked, this, &RunControls::runRequested);
    connect(m_stop, &QPushButton::clicked, this, &RunControls::stopRequested);
    connect(&theme, &Theme::changed, this, &RunControls::refresh);
    setComputer(tr("%n core(s)", nullptr, QThread::idealThreadCount()));
    refresh();
}

void RunControls::setCount(qint64 count, const QString &reason)
{
    m_count = count;
    m_reason = reason;
    refresh();
}

void RunControls::setRunning(bool running)
{
    m_running = running;
    refresh();
}

void RunControls::setComputer(const QString &detail)
{
    m_target->setDetail(detail);
    m_target->setAccessibleName(tr("Compute target: this computer, %1").arg(detail));
}

void RunControls::setActions(QAction *run, QAction *stop)
{
    m_runAction = run;
    m_stopAction = stop;
    for (QAction *action : {run, stop})
        connect(action, &QAction::changed, this, &RunControls::refresh);
    refresh();
}

void RunControls::setTargetVisible(bool visible)
{
    m_target->setVisible(visible);
}

void RunControls::setMenu(QMenu *menu)
{
    m_more->setMenu(menu);
    m_more->setVisible(menu != nullptr);
    m_run->setProperty("half", menu ? QVariant(QStringLiteral("left")) : QVariant());
}

void RunControls::refresh()
{
    const bool ready = m_reason.isEmpty() && m_count > 0 && !m_running;
    const QColor ink = m_theme.color(ready ? Token::OnAccent : Token::Disabled);
    m_run->setText(tr("Run · %n experiment(s)", nullptr, int(qMin<qint64>(m_count, 1'000'000'000))));
    m_run->setEnabled(ready);
    m_more->setEnabled(!m_running); // a part may run where the whole cannot
    m_run->setToolTip(m_running                 ? tr("A run is in progress.")
                          : !m_reason.isEmpty() ? m_reason
                          : m_count == 0        ? tr("There is no algorithm in the flow yet.")
                                                : withKey(tr("Train all experiments of the flow"), m_runAction));
    m_stop->setToolTip(withKey(tr("End the run now; finished experiments stay"), m_stopAction));
    m_stop->setEnabled(m_running);
    m_run->setIcon(m_theme.icon(QStringLiteral("play"), ink));
    m_more->setIcon(m_theme.icon(QStringLiteral("chevrondown"),
                                 m_theme.color(m_running ? Token::Disabled : Token::OnAccent)));
    m_stop->setIcon(m_theme.icon(QStringLiteral("stop"), m_theme.status(Status::Failed).text));
    m_target->setIcon(m_theme.icon(QStringLiteral("computer")));
}

} // namespace rondo
