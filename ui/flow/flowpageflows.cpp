// SPDX-License-Identifier: GPL-3.0-or-later
// The Flow page: the project's flows as tabs, flows of the past, and drawings for elsewhere.
#include "experiments/flowruns.h"
#include "flow/comparedialog.h"
#include "flow/exportdialog.h"
#include "flow/flowdocument.h"
#include "flow/flowfile.h"
#include "flow/flowlive.h"
#include "flow/flownotices.h"
#include "flow/flowpage.h"
#include "flow/flowscene.h"
#include "flow/flowtabs.h"
#include "flow/flowview.h"
#include "flow/historypanel.h"
#include "flow/librarypanel.h"
#include "flow/newflowdialog.h"
#include "flow/projectflows.h"
#include "session.h"

#include <QFileInfo>
#include <QLocale>
#include <QMenu>

namespace rondo {

namespace {

    //! "Tuesday 14:03" in the last days, "3 March 2026 14:03" before.
    QString when(const QDateTime &time)
    {
        const QDateTime local = time.toLocalTime();
        const QLocale locale;
        const bool recent = local.daysTo(QDateTime::currentDateTime()) < 7;
        const QString day = recent ? locale.toString(local.date(), QStringLiteral("dddd"))
                                   : locale.toString(local.date(), QLocale::ShortFormat);
        return day + QLatin1Char(' ') + locale.toString(local.time(), QLocale::ShortFormat);
    }

} // namespace

void FlowPage::connectFlows()
{
    connect(m_tabs, &FlowTabs::openRequested, this, [this](const QString &name) {
        if (name != m_flowName || m_document->isReadOnly())
            openFlow(name);
    });
    connect(m_tabs, &FlowTabs::renameRequested, this, &FlowPage::renameFlow);
    connect(m_tabs, &FlowTabs::duplicateRequested, this, &FlowPage::duplicateFlow);
    connect(m_tabs, &FlowTabs::deleteRequested, this, &FlowPage::deleteFlow);
    connect(m_tabs, &FlowTabs::orderChanged, this, [this](const QStringList &names) {
        if (m_session)
            setFlowOrder(m_session->project(), names);
    });
    connect(m_pastMenu, &QMenu::aboutToShow, this, &FlowPage::fillPastMenu);
    connect(m_history, &HistoryPanel::closeRequested, this, [this] { m_historyAction->trigger(); });
    connect(m_notices, &FlowNotices::failed, this, [this](const QString &text, const QString &detail) {
        Q_EMIT toastRequested(text, detail, true, nullptr);
    });
    connect(m_notices, &FlowNotices::compareRequested, this, &FlowPage::compare);
    connect(m_notices, &FlowNotices::backRequested, this, [this] { openFlow(m_flowName); });
    connect(m_notices, &FlowNotices::restoreRequested, this, &FlowPage::restorePast);
    connect(m_document.get(), &FlowDocument::editRefused, this, [this] {
        Q_EMIT toastRequested(
            tr("This flow is read only."),
            tr("It is shown as it was in an earlier run. Restore it as a new flow to edit it."), true,
            nullptr);
    });
}

void FlowPage::fillTabs()
{
    QStringList names = m_session ? orderedFlows(m_session->project()) : QStringList();
    if (!m_flowName.isEmpty() && !names.contains(m_flowName))
        names << m_flowName;
    m_tabs->setFlows(names, m_flowName);
}

void FlowPage::followFlows()
{
    // Another window, or git, may have brought some or taken some.
    const QStringList names = m_session ? m_session->project().flowNames() : QStringList();
    const QStringList tabs = m_tabs->flows();
    QSet<QString> shown(tabs.cbegin(), tabs.cend());
    if (!names.contains(m_flowName))
        shown.remove(m_flowName); // not saved yet
    if (shown != QSet<QString>(names.cbegin(), names.cend()))
        fillTabs();
}

void FlowPage::newFlow()
{
    if (!m_session)
        return;
    auto *dialog = new NewFlowDialog(m_session->project(), m_theme, this);
    connect(dialog, &NewFlowDialog::made, this, &FlowPage::openFlow);
    dialog->open();
}

void FlowPage::renameFlow(const QString &name, const QString &to)
{
    if (!m_session)
        return;
    if (name == m_flowName)
        m_file->close();
    const auto renamed = renameFlowWithRuns(m_session->project(), name, to);
    if (!renamed)
        Q_EMIT toastRequested(tr("\"%1\" was not renamed.").arg(name), renamed.errorText(), true, nullptr);
    if (name == m_flowName)
        openFlow(renamed ? to : name);
    else
        fillTabs();
}

void FlowPage::duplicateFlow(const QString &name)
{
    if (!m_session)
        return;
    if (name == m_flowName && m_file->state() != FlowFile::State::Closed && !m_file->save()) {
        Q_EMIT toastRequested(tr("\"%1\" was not duplicated.").arg(name), m_file->problem(), true, nullptr);
        return;
    }
    const QString copy = freeFlowName(m_session->project(), name);
    const auto done = rondo::duplicateFlow(m_session->project(), name, copy);
    if (done)
        openFlow(copy);
    else
        Q_EMIT toastRequested(tr("\"%1\" was not duplicated.").arg(name), done.errorText(), true, nullptr);
}

void FlowPage::deleteFlow(const QString &name)
{
    if (!m_session)
        return;
    const bool open = name == m_flowName;
    if (open)
        m_file->close();
    const QStringList names = m_tabs->flows();
    const auto trashed = trashFlow(m_session->project(), name);
    if (!trashed) {
        Q_EMIT toastRequested(tr("\"%1\" was not deleted.").arg(name), trashed.errorText(), true, nullptr);
        if (open)
            openFlow(name);
        return;
    }
    if (open) {
        // The tab to the right, as browsers do; the one to the left of the last.
        const qsizetype at = names.indexOf(name);
        openFlow(names.size() < 2 ? freeFlowName(m_session->project(), tr("Flow"))
                                  : names.value(at + 1 < names.size() ? at + 1 : at - 1));
    } else {
        fillTabs();
    }
    auto *undo = new QAction(tr("Undo"), this);
    connect(undo, &QAction::triggered, this,
            [this, undo, flow = *trashed, folder = m_session->project().folder()] {
                undo->deleteLater();
                if (m_session && m_session->project().folder() == folder)
                    undelete(flow);
            });
    Q_EMIT toastRequested(tr("\"%1\" was deleted.").arg(name),
                          tr("It lies in the project's folder .rondo/trash."), false, undo);
}

void FlowPage::undelete(const TrashedFlow &flow)
{
    const auto name = restoreFlow(m_session->project(), flow);
    if (name)
        openFlow(*name);
    else
        Q_EMIT toastRequested(tr("\"%1\" could not be brought back.").arg(flow.name), name.errorText(), true,
                              nullptr);
}

void FlowPage::toggleHistory()
{
    m_history->setVisible(m_history->isHidden());
    m_historyAction->setChecked(!m_history->isHidden());
}

void FlowPage::exportAs()
{
    auto *dialog = new ExportDialog(*m_scene, m_flowName, m_theme, this);
    connect(dialog, &ExportDialog::exported, this, [this](const QString &path) {
        Q_EMIT toastRequested(tr("The drawing was exported."), path, false, nullptr);
    });
    connect(dialog, &ExportDialog::failed, this, [this](const QString &reason) {
        Q_EMIT toastRequested(tr("The drawing could not be exported."), reason, true, nullptr);
    });
    dialog->open();
}

void FlowPage::compare()
{
    const auto file = m_file->flowOnDisk();
    if (!file) {
        Q_EMIT toastRequested(tr("The file cannot be compared."), file.errorText(), true, nullptr);
        return;
    }
    const QFileInfo info(m_file->path());
    auto *dialog = new CompareDialog(m_document->flow(), *file,
                                     tr("%1, changed %2").arg(info.fileName(), when(info.lastModified())),
                                     m_theme, this);
    connect(dialog, &CompareDialog::keepRequested, m_file.get(), &FlowFile::keepMine);
    connect(dialog, &CompareDialog::takeRequested, m_notices, &FlowNotices::reload);
    dialog->open();
}

void FlowPage::fillPastMenu()
{
    constexpr int most = 20;
    m_pastMenu->clear();
    const auto runs = m_session ? m_session->experiments().runs() : Result<QList<Run>>(QList<Run>());
    if (runs) {
        for (const Run &run : *runs) {
            if (run.flow != m_flowName || m_pastMenu->actions().size() == most)
                continue;
            m_pastMenu->addAction(tr("Run %1 · %2").arg(run.id.value).arg(when(run.created)), this,
                                  [this, id = run.id] { showPast(id); });
        }
    }
    if (m_pastMenu->isEmpty())
        m_pastMenu->addAction(tr("This flow has not run yet"))->setEnabled(false);
}

void FlowPage::showPast(RunId id)
{
    const auto run = m_session->experiments().run(id);
    const auto flow = run ? flowFromText(run->flowText.toUtf8()) : Result<Flow>(run.error());
    if (!flow) {
        Q_EMIT toastRequested(tr("The flow of run %1 cannot be shown.").arg(id.value), flow.errorText(), true,
                              nullptr);
        return;
    }
    m_live->setSession(nullptr, {});
    m_file->close();
    m_scene->clearSelection();
    m_document->reset(*flow);
    m_document->setReadOnly(true);
    m_library->setEnabled(false);
    m_view->setEnabled(true);
    m_past = id;
    m_notices->setPast(tr("As it was in run %1, %2").arg(id.value).arg(when(run->created)));
    m_view->fitAll();
    showSession();
}

void FlowPage::leavePast()
{
    m_past = {};
    m_document->setReadOnly(false);
    m_notices->setPast({});
}

void FlowPage::restorePast()
{
    const QString wanted = tr("%1 run %2").arg(m_flowName).arg(m_past.value);
    const QString name = freeFlowName(m_session->project(), wanted);
    const auto check = checkFlowName(m_session->project(), name);
    const auto saved = check ? saveFlow(m_document->flow(), m_session->project().flowPath(name)) : check;
    if (saved)
        openFlow(name);
    else
        Q_EMIT toastRequested(tr("The flow could not be restored."), saved.errorText(), true, nullptr);
}

} // namespace rondo
