// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that opens, makes and closes projects.
#include "experiments/importdialog.h"
#include "mainwindow.h"
#include "recentprojects.h"
#include "runstatus.h"
#include "session.h"
#include "welcome/welcomepage.h"
#include "widgets/menubutton.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QProcess>
#include <QStackedWidget>
#include <QTimer>

namespace rondo {

bool MainWindow::openProject(const QString &folder)
{
    Result<std::unique_ptr<Session>> session = Session::open(folder);
    if (!session.ok()) {
        showToast(tr("The project could not be opened"), session.errorText(), true, nullptr);
        return false;
    }
    saveLayout();
    const Project &project = (*session)->project();
    addRecentProject(project.folder(), project.name(), QDateTime::currentDateTimeUtc());
    setSession(std::move(*session));
    // The frame first: a page with a canvas takes longer than the eye waits.
    QTimer::singleShot(0, this, [this] {
        if (m_session && m_current.isEmpty())
            showPage(m_descriptions.first().name);
    });
    return true;
}

void MainWindow::closeProject()
{
    saveLayout();
    setSession(nullptr);
}

void MainWindow::setSession(std::unique_ptr<Session> session)
{
    delete m_importDialog; // of the project that goes: what it has is kept
    for (const MadePage &made : std::as_const(m_pages))
        made.page->setSession(session.get());
    m_status->setSession(session.get());
    m_session = std::move(session);
    const bool open = m_session != nullptr;
    for (const PageDescription &description : std::as_const(m_descriptions))
        m_pageActions.value(description.name)->setEnabled(open || !description.needsProject);
    m_switcher->setVisible(open);
    m_divider->setVisible(open);
    m_close->setEnabled(open);
    m_import->setEnabled(open);
    if (open) {
        m_switcher->setText(m_session->project().name());
        m_switcher->setAccessibleName(tr("Project %1").arg(m_session->project().name()));
        setWindowTitle(tr("%1 - Rondo").arg(m_session->project().name()));
        connect(m_session.get(), &Session::changed, this, &MainWindow::refresh);
        connect(m_session.get(), &Session::runFailed, this, [this](const QString &text) {
            showToast(tr("The run could not start"), text, true, nullptr);
        });
        connect(m_session.get(), &Session::commandFailed, this,
                [this](const QString &text) { showToast(tr("That did not work"), text, true, nullptr); });
        connect(m_session.get(), &Session::trustNeeded, this, &MainWindow::askForTrust);
        m_current.clear();
    } else {
        setWindowTitle(QStringLiteral("Rondo"));
        showWelcome();
        for (QAction *action : std::as_const(m_pageActions))
            action->setChecked(false);
    }
    refreshRecent();
    refresh();
}

void MainWindow::askForTrust(const QStringList &scripts)
{
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Run the project's own code?"),
        tr("This flow runs code that nobody has agreed to on this computer, or that was changed since."),
        QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("trustQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("It can do whatever you can do. Read it first:\n%1").arg(scripts.join(QLatin1Char('\n'))));
    QAbstractButton *run = box->addButton(tr("Run the scripts"), QMessageBox::AcceptRole);
    run->setObjectName(QStringLiteral("trustScripts"));
    box->setDefaultButton(box->addButton(tr("Do not run"), QMessageBox::RejectRole));
    connect(box, &QMessageBox::finished, m_session.get(), [this, box, run] {
        if (box->clickedButton() == run)
            m_session->allowScripts();
        else
            m_session->declineScripts();
    });
    box->open();
}

void MainWindow::askForProject()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Open project"), QDir::homePath());
    if (!folder.isEmpty())
        openProject(folder);
}

void MainWindow::askForNewProject()
{
    const QString folder
        = QFileDialog::getSaveFileName(this, tr("New project"), QDir::home().filePath(tr("rondo-project")),
                                       {}, nullptr, QFileDialog::ShowDirsOnly);
    if (folder.isEmpty())
        return;
    const Result<Project> project = Project::create(folder, QFileInfo(folder).fileName());
    if (project.ok())
        openProject(folder);
    else
        showToast(tr("The project could not be made"), project.errorText(), true, nullptr);
}

void MainWindow::askForImport()
{
    if (!m_session)
        return;
    if (!m_importDialog) {
        m_importDialog = new ImportDialog(m_theme, m_session->project(), this);
        connect(m_importDialog, &ImportDialog::imported, this, &MainWindow::showImported);
    }
    m_importDialog->show();
    m_importDialog->activateWindow();
}

void MainWindow::showImported(const imports::Report &report, bool stopped)
{
    const QString detail = report.problems.join(QLatin1Char('\n'));
    if (!report.first.isValid()) {
        showToast(stopped ? tr("The import was stopped before anything came.") : tr("Nothing was imported."), detail,
                  !stopped, nullptr);
        return;
    }
    QStringList parts;
    if (report.runs > 0)
        parts << tr("%n run(s)", nullptr, report.runs);
    if (report.added > 0)
        parts << tr("%n experiment(s)", nullptr, report.added);
    if (report.updated > 0)
        parts << tr("news of %n experiment(s)", nullptr, report.updated);
    const QString what = parts.isEmpty()
        ? tr("Nothing new: %n experiment(s) are here already", nullptr, report.unchanged)
        : (stopped ? tr("Import stopped after %1") : tr("Imported %1")).arg(parts.join(QStringLiteral(", ")));
    auto *show = new QAction(tr("Show"), m_session.get());
    const QString place = QStringLiteral("experiments/%1").arg(report.first.value);
    connect(show, &QAction::triggered, this, [this, place] { showPage(place); });
    showToast(what, detail, false, show);
}

void MainWindow::createSample(const QString &folder)
{
    if (QFileInfo::exists(folder + QStringLiteral("/rondo.json"))) {
        openProject(folder);
        return;
    }
    auto *process = new QProcess(this);
    const auto fail = [this, process](const QString &why) {
        showToast(tr("The sample could not be made"), why, true, nullptr);
        process->deleteLater();
    };
    connect(process, &QProcess::finished, this,
            [this, process, folder, fail](int code, QProcess::ExitStatus status) {
                if (code != 0 || status != QProcess::NormalExit) {
                    fail(QString::fromUtf8(process->readAllStandardError()).trimmed());
                    return;
                }
                process->deleteLater();
                openProject(folder);
            });
    connect(process, &QProcess::errorOccurred, this, [fail](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(tr("rondoctl is missing. Install Rondo again, so that its programs lie side by side."));
    });
    process->start(programPath(QStringLiteral("rondoctl")),
                   {QStringLiteral("new"), folder, QStringLiteral("--sample"), QStringLiteral("digits")});
}

} // namespace rondo
