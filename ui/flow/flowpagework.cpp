// SPDX-License-Identifier: GPL-3.0-or-later
// The Flow page at work: the project's flows, running, problems, saving.
#include "experiments/livestrip.h"
#include "flow/canvashead.h"
#include "flow/canvaspane.h"
#include "flow/flowactions.h"
#include "flow/flowcheck.h"
#include "flow/flowdocument.h"
#include "flow/floweditor.h"
#include "flow/flowfile.h"
#include "flow/flowlive.h"
#include "flow/flowpage.h"
#include "flow/flowscene.h"
#include "flow/flowview.h"
#include "flow/inspector.h"
#include "flow/librarypanel.h"
#include "flow/nodeitem.h"
#include "session.h"
#include "widgets/runcontrols.h"

#include <QEvent>
#include <QInputDialog>
#include <QLineEdit>
#include <QTabBar>

namespace rondo {

void FlowPage::setSession(Session *session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_file->close();
    m_document->reset({});
    m_flowName.clear();
    m_session = session;
    setEnabled(session != nullptr);
    m_live->setSession(nullptr, {});
    m_strip->setSession(session);
    fillTabs();
    if (session) {
        connect(session, &Session::changed, this, &FlowPage::showSession);
        connect(session, &Session::runFailed, this, [this](const QString &text) {
            Q_EMIT toastRequested(tr("The run could not start."), text, true, nullptr);
            showSession();
        });
        m_inspector->setBaseFolder(session->project().folder());
        const QStringList names = session->project().flowNames();
        const QString last = session->run() ? session->run()->flow : QString();
        openFlow(names.contains(last) ? last : names.isEmpty() ? tr("Flow 1") : names.constFirst());
    }
    showSession();
}

void FlowPage::openFlow(const QString &name)
{
    if (!m_session)
        return;
    m_live->setSession(nullptr, {});
    const auto opened = m_file->open(m_session->project().flowPath(name));
    if (!opened) {
        m_document->reset({});
        Q_EMIT toastRequested(tr("\"%1\" could not be opened.").arg(name), opened.errorText(), true, nullptr);
    }
    m_flowName = name;
    m_lastProblem = -1;
    m_view->setEnabled(opened.ok());
    m_library->setEnabled(opened.ok());
    m_live->setSession(m_session, name);
    fillTabs();
    m_needsFit = true;
    if (isVisible()) {
        m_view->fitAll();
        m_needsFit = false;
    }
}

void FlowPage::fillTabs()
{
    const QSignalBlocker silent(m_tabs);
    QStringList names = m_session ? m_session->project().flowNames() : QStringList();
    if (!m_flowName.isEmpty() && !names.contains(m_flowName))
        names << m_flowName;
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    for (const QString &name : std::as_const(names))
        m_tabs->addTab(name);
    m_tabs->setCurrentIndex(int(names.indexOf(m_flowName)));
}

void FlowPage::newFlow()
{
    if (!m_session)
        return;
    const QStringList names = m_session->project().flowNames();
    int number = 1;
    while (names.contains(tr("Flow %1").arg(number)))
        ++number;
    bool accepted = false;
    const QString name = QInputDialog::getText(this, tr("New flow"), tr("Name of the flow"),
                                               QLineEdit::Normal, tr("Flow %1").arg(number), &accepted)
                             .simplified();
    if (!accepted)
        return;
    if (!isValidName(name)) {
        Q_EMIT toastRequested(tr("\"%1\" cannot name a flow.").arg(name),
                              tr("Use letters, digits, spaces, dots and dashes, at most 100 of them."), true,
                              nullptr);
        return;
    }
    openFlow(name);
}

void FlowPage::run()
{
    if (!m_session || m_session->isRunning() || m_check->experiments() == 0)
        return;
    if (!m_file->save()) {
        Q_EMIT toastRequested(tr("The flow is not saved, so it cannot run."), m_file->problem(), true,
                              nullptr);
        return;
    }
    m_session->startRun(m_flowName);
    showSession();
}

void FlowPage::runAgain()
{
    if (!m_session || m_session->isRunning() || !m_file->save())
        return;
    m_session->startRun(m_flowName, false);
    showSession();
}

void FlowPage::stop()
{
    if (!m_session || !m_session->isRunning())
        return;
    m_session->stopRun();
    Q_EMIT toastRequested(tr("The run stops."),
                          tr("Finished experiments stay. Resume goes on from the last epoch."), false,
                          m_resumeAction);
}

void FlowPage::resume()
{
    if (m_session && !m_session->isRunning())
        m_session->resumeRun();
}

void FlowPage::showSession()
{
    const bool running = m_session && m_session->isRunning();
    const std::optional<Run> run = m_session ? m_session->run() : std::nullopt;
    m_run->setRunning(running);
    m_stopAction->setEnabled(running);
    const bool interrupted
        = run && !running && (run->state == RunState::Stopped || run->state == RunState::Running);
    m_resumeAction->setEnabled(interrupted);
    showChecked();
}

void FlowPage::showChecked()
{
    const QString reason = m_session ? m_check->reason() : tr("Open a project first.");
    m_run->setCount(m_check->experiments(), reason);
    const bool ready = reason.isEmpty() && !(m_session && m_session->isRunning());
    m_runAction->setEnabled(ready);
    m_againAction->setEnabled(ready);
    m_pane->head().setProblems(m_check->problems());
    m_nextAction->setEnabled(!m_check->problems().isEmpty());
    m_live->setProblems(m_check->problems());
    Q_EMIT problemsChanged(m_check->problems());
}

void FlowPage::nextProblem()
{
    const QList<Problem> &problems = m_check->problems();
    if (problems.isEmpty())
        return;
    m_lastProblem = (m_lastProblem + 1) % int(problems.size());
    goTo(problems[m_lastProblem]);
}

void FlowPage::goTo(const Problem &problem)
{
    const NodeItem *node = m_scene->nodeItem(problem.node);
    if (!node)
        return;
    m_scene->select({problem.node});
    m_view->ensureVisible(node->cardInScene(), 40, 40);
    m_view->setFocus();
    if (!problem.parameter.isEmpty())
        m_inspector->showParameter(problem.parameter);
}

void FlowPage::toggleInspector()
{
    m_inspector->setVisible(!m_inspector->isVisible());
}

void FlowPage::toggleStrip()
{
    m_strip->setVisible(!m_strip->isVisible());
}

void FlowPage::focusLibrary()
{
    m_library->field().setFocus(Qt::ShortcutFocusReason);
    m_library->field().selectAll();
}

void FlowPage::showSaved()
{
    const bool conflict = m_file->state() == FlowFile::State::ChangedOnDisk;
    const bool failed = conflict || m_file->state() == FlowFile::State::Failed;
    m_pane->showFileProblem(failed ? m_file->problem() : QString(), conflict);
    QString words;
    switch (m_file->state()) {
    case FlowFile::State::Closed:
        break;
    case FlowFile::State::Saved:
        words = tr("Saved");
        break;
    case FlowFile::State::Unsaved:
        words = tr("Saving");
        break;
    case FlowFile::State::ChangedOnDisk:
    case FlowFile::State::Failed:
        words = tr("Not saved");
        break;
    }
    Q_EMIT saveStateChanged(words, failed);
}

bool FlowPage::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        m_file->look();
    return Page::event(event);
}

void FlowPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_scene->setAnimated(true);
    m_file->look();
    if (m_needsFit)
        QMetaObject::invokeMethod(
            m_view, [this] { m_view->fitAll(); }, Qt::QueuedConnection);
    m_needsFit = false;
}

void FlowPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_scene->setAnimated(false);
}

} // namespace rondo
