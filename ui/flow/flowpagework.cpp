// SPDX-License-Identifier: GPL-3.0-or-later
// The Flow page at work: the project's flows, running, problems, saving.
#include "experiments/livestrip.h"
#include "flow/canvashead.h"
#include "flow/canvaspane.h"
#include "flow/datapreview.h"
#include "flow/experimentlistdialog.h"
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
#include "flow/projectflows.h"
#include "flow/runactions.h"
#include "session.h"
#include "widgets/runcontrols.h"

#include <QEvent>
#include <QLineEdit>

namespace rondo {

void FlowPage::setSession(Session *session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_file->close();
    leavePast();
    m_document->reset({});
    m_flowName.clear();
    m_session = session;
    setEnabled(session != nullptr);
    m_live->setSession(nullptr, {});
    m_runs->setSession(nullptr, {});
    m_inspector->setProject({}, {}, nullptr);
    m_strip->setSession(session);
    fillTabs();
    if (session) {
        connect(session, &Session::changed, this, &FlowPage::showSession);
        connect(session, &Session::runFailed, this, [this](const QString &text) {
            Q_EMIT toastRequested(tr("The run could not start."), text, true, nullptr);
            showSession();
        });
        m_editor->setBaseFolder(session->project().folder());
        const QStringList names = orderedFlows(session->project());
        const QString last = session->run() ? session->run()->flow : QString();
        openFlow(names.contains(last) ? last : names.isEmpty() ? tr("Flow") : names.constFirst());
    }
    showSession();
}

void FlowPage::openFlow(const QString &name)
{
    if (!m_session)
        return;
    m_live->setSession(nullptr, {});
    leavePast();
    const auto opened = m_file->open(m_session->project().flowPath(name), m_session->project().historyPath(name));
    if (!opened) {
        m_document->reset({});
        Q_EMIT toastRequested(tr("\"%1\" could not be opened.").arg(name), opened.errorText(), true, nullptr);
    }
    m_flowName = name;
    m_session->setOpenFlow(name);
    m_lastProblem = -1;
    m_view->setEnabled(opened.ok());
    m_library->setEnabled(opened.ok());
    m_live->setSession(m_session, name);
    QStringList others;
    for (const QString &other : m_session->project().flowNames()) {
        if (other != name)
            others << m_session->project().flowPath(other);
    }
    m_editor->learnFrom(others);
    m_runs->setSession(m_session, name);
    m_inspector->setProject(m_session->project().folder(), name, &m_session->objects());
    fillTabs();
    m_needsFit = true;
    if (isVisible()) {
        m_view->fitAll();
        m_needsFit = false;
    }
}

void FlowPage::run()
{
    m_runs->start({});
}

void FlowPage::runAgain()
{
    m_runs->start({.useCache = false});
}

void FlowPage::chooseExperiments(const RunScope &scope)
{
    if (!m_session)
        return;
    auto *dialog = new ExperimentListDialog(m_session->project(), m_document->flow(), scope,
                                            m_live->state().facts.gpus, m_theme, this);
    dialog->setRefusal([this](const RunScope &chosen) {
        return m_past.isValid() ? pastReason() : m_runs->refusal(chosen);
    });
    connect(m_session, &Session::changed, dialog, &ExperimentListDialog::lookAgain);
    connect(dialog, &ExperimentListDialog::runRequested, m_runs, &RunActions::start);
    dialog->open();
}

void FlowPage::runNodes(const QSet<NodeId> &nodes)
{
    QSet<NodeId> wanted;
    for (const NodeId &id : nodes) {
        const Node *node = m_document->flow().node(id);
        if (node && node->enabled)
            wanted.insert(id);
    }
    if (wanted.isEmpty())
        Q_EMIT toastRequested(tr("There is nothing to run here."),
                              tr("Put nodes into the frame, or turn them on."), true, nullptr);
    else
        m_runs->start({.part = RunScope::Part::Only, .nodes = wanted});
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

QString FlowPage::pastReason()
{
    return tr("This is the flow as it was in an earlier run. Go back to run it.");
}

void FlowPage::showChecked()
{
    const QString reason = !m_session ? tr("Open a project first.")
        : m_past.isValid()            ? pastReason()
                                      : m_check->reason();
    m_run->setCount(m_check->experiments(), reason);
    const bool running = m_session && m_session->isRunning();
    const QString refusal = running ? tr("A run is in progress.") : reason;
    for (QAction *action : {m_runAction, m_againAction}) {
        action->setEnabled(refusal.isEmpty());
        action->setToolTip(refusal.isEmpty() ? action->text() : refusal);
    }
    m_pane->head().setProblems(m_check->problems());
    m_nextAction->setEnabled(!m_check->problems().isEmpty());
    m_previousAction->setEnabled(!m_check->problems().isEmpty());
    m_live->setProblems(m_check->problems());
    Q_EMIT problemsChanged(m_check->problems());
}

void FlowPage::toggleInspector()
{
    m_inspector->setVisible(!m_inspector->isVisible());
}

void FlowPage::toggleStrip()
{
    m_strip->setVisible(!m_strip->isVisible());
}

void FlowPage::showData(const NodeId &node, const QString &port)
{
    const NodeType *type = m_document->typeOf(node);
    const Port *output = type ? type->output(port) : nullptr;
    if (!output || !m_session)
        return;
    if (output->type != PortType::Dataset) {
        m_scene->select({node});
        m_runs->openResults->trigger();
        return;
    }
    const DatasetFacts facts = m_live->state().facts.datasets.value(node);
    const QString title = m_document->flow().node(node)->title;
    if (facts.digest.isEmpty()) {
        Q_EMIT toastRequested(tr("The data of %1 is not there yet.").arg(title),
                              tr("It is made, or downloaded, when the flow runs for the first time."), false, nullptr);
        return;
    }
    const QString name = facts.name.isEmpty() ? title : tr("%1 v%2").arg(facts.name).arg(facts.version);
    (new DataPreview(m_session->project(), facts.digest, name, m_theme, this))->show();
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
    if (event->type() == QEvent::WindowActivate) {
        m_file->look();
        followFlows();
        m_live->look();
    }
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
