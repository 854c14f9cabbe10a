// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that fills menus and layouts.
#include "computer.h"
#include "mainwindow.h"
#include "navigation.h"
#include "recentprojects.h"
#include "session.h"
#include "theme/theme.h"
#include "widgets/menubutton.h"

#include <QActionGroup>
#include <QApplication>
#include <QCryptographicHash>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QSplitter>

namespace rondo {

namespace {

    //! Where the layout of a project is kept: by a digest, because a path may hold slashes.
    QString layoutGroup(const Session *session)
    {
        const QByteArray folder = session ? session->project().folder().toUtf8() : QByteArray();
        return QStringLiteral("layout/")
            + QString::fromLatin1(
                   QCryptographicHash::hash(folder, QCryptographicHash::Sha256).toHex().left(16));
    }

    QHash<QString, QByteArray> layoutOf(const QWidget *page)
    {
        QHash<QString, QByteArray> layout;
        for (const QSplitter *splitter : page->findChildren<QSplitter *>()) {
            if (!splitter->objectName().isEmpty())
                layout.insert(splitter->objectName(), splitter->saveState());
        }
        for (const QMainWindow *window : page->findChildren<QMainWindow *>()) {
            if (!window->objectName().isEmpty())
                layout.insert(window->objectName(), window->saveState());
        }
        return layout;
    }

    void applyLayout(const QWidget *page, const QHash<QString, QByteArray> &layout)
    {
        for (QSplitter *splitter : page->findChildren<QSplitter *>()) {
            if (layout.contains(splitter->objectName()))
                splitter->restoreState(layout.value(splitter->objectName()));
        }
        for (QMainWindow *window : page->findChildren<QMainWindow *>()) {
            if (layout.contains(window->objectName()))
                window->restoreState(layout.value(window->objectName()));
        }
    }

} // namespace

QAction *MainWindow::addCommand(QMenu *menu, const QString &name, const QString &text, const QString &icon,
                                const QKeySequence &keys, const std::function<void()> &act)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(name);
    if (!icon.isEmpty())
        action->setIcon(m_theme.icon(icon));
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void MainWindow::makePageActions()
{
    auto *group = new QActionGroup(this);
    group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    int number = 0;
    for (const PageDescription &description : std::as_const(m_descriptions)) {
        auto *action = new QAction(m_theme.icon(description.icon), description.title, group);
        action->setObjectName(QStringLiteral("show-") + description.name);
        action->setIconText(description.title);
        action->setProperty("glyph", description.icon);
        action->setCheckable(true);
        if (!description.atBottom)
            action->setShortcut(
                QKeySequence(QKeyCombination(Qt::ControlModifier, Qt::Key(Qt::Key_1 + number++))));
        connect(action, &QAction::triggered, this, [this, name = description.name] { showPage(name); });
        m_pageActions.insert(description.name, action);
        m_navigation->addPage(action, description.atBottom);
    }
}

void MainWindow::makeMenus()
{
    const QList<std::pair<QString, QString>> menus {
        {QStringLiteral("file"), tr("&File")},   {QStringLiteral("edit"), tr("&Edit")},
        {QStringLiteral("view"), tr("&View")},   {QStringLiteral("flow"), tr("F&low")},
        {QStringLiteral("run"), tr("&Run")},     {QStringLiteral("deploy"), tr("&Deploy")},
        {QStringLiteral("tools"), tr("&Tools")}, {QStringLiteral("window"), tr("&Window")},
        {QStringLiteral("help"), tr("&Help")},
    };
    for (const auto &[name, title] : menus) {
        QMenu *menu = menuBar()->addMenu(title);
        menu->setObjectName(QStringLiteral("menu-") + name);
        m_menus.insert(name, menu);
    }
    makeFileMenu();
    makeViewMenu();
    m_resume = addCommand(m_menus[QStringLiteral("run")], QStringLiteral("resumeRun"),
                          tr("Resume the last run"), QStringLiteral("resume"), {}, [this] {
                              if (m_session)
                                  m_session->resumeRun();
                          });
    QMenu *tools = m_menus[QStringLiteral("tools")];
    QAction *palette
        = addCommand(tools, QStringLiteral("palette"), tr("Search or run a command"),
                     QStringLiteral("search"), QKeySequence(Qt::CTRL | Qt::Key_K), [this] { openPalette(); });
    palette->setIconText(palette->text());
    addCommand(tools, QStringLiteral("checkComputer"), tr("Check this computer again"),
               QStringLiteral("chip"), {}, [this] { m_computer->check(); });
    m_runMenu = new QMenu(this);
    m_runMenu->setToolTipsVisible(true);
    connect(m_runMenu, &QMenu::aboutToShow, this, [this] { madePage(m_descriptions.first()); }); // which fills it
    QMenu *window = m_menus[QStringLiteral("window")];
    for (const PageDescription &description : std::as_const(m_descriptions))
        window->addAction(m_pageActions.value(description.name));
    addCommand(m_menus[QStringLiteral("help")], QStringLiteral("about"), tr("About Rondo"),
               QStringLiteral("info"), {}, [this] { showAbout(); });
    for (const char *name : {"models", "deployments"}) {
        if (QAction *page = m_pageActions.value(QLatin1String(name)))
            m_menus[QStringLiteral("deploy")]->addAction(page);
    }
    // Until a page fills them.
    for (const char *name : {"edit", "flow", "deploy"}) {
        QMenu *menu = m_menus[QLatin1String(name)];
        menu->menuAction()->setVisible(!menu->isEmpty());
    }
}

void MainWindow::makeFileMenu()
{
    QMenu *file = m_menus[QStringLiteral("file")];
    addCommand(file, QStringLiteral("newProject"), tr("&New flow..."), QStringLiteral("plus"),
               QKeySequence::New, [this] { askForNewProject(); });
    addCommand(file, QStringLiteral("openProject"), tr("&Open project..."), QStringLiteral("folder"),
               QKeySequence::Open, [this] { askForProject(); });
    m_recent = file->addMenu(m_theme.icon(QStringLiteral("clock")), tr("Open &recent"));
    m_import = addCommand(file, QStringLiteral("importExperiments"), tr("&Import experiments..."),
                          QStringLiteral("download"), {}, [this] { askForImport(); });
    m_close = addCommand(file, QStringLiteral("closeProject"), tr("&Close project"), {},
                         QKeySequence(Qt::CTRL | Qt::Key_W), [this] { closeProject(); });
    file->addSeparator();
    addCommand(file, QStringLiteral("quit"), tr("&Quit"), {}, QKeySequence(Qt::CTRL | Qt::Key_Q),
               [this] { close(); });
    m_switcher->setMenu(m_recent);
}

void MainWindow::makeViewMenu()
{
    QMenu *view = m_menus[QStringLiteral("view")];
    addCommand(view, QStringLiteral("fullScreen"), tr("&Full screen"), QStringLiteral("fit"),
               QKeySequence(Qt::Key_F11), [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    addCommand(view, QStringLiteral("resetLayout"), tr("&Reset layout"), QStringLiteral("layout"), {},
               [this] { resetLayout(); });
    view->addSeparator();
    addCommand(view, QStringLiteral("nextPanel"), tr("Next panel"), {}, QKeySequence(Qt::Key_F6),
               [this] { walkPanels(1); });
    addCommand(view, QStringLiteral("previousPanel"), tr("Previous panel"), {},
               QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { walkPanels(-1); });
}

void MainWindow::fillMenus(Page *page)
{
    for (auto menu = m_menus.cbegin(); menu != m_menus.cend(); ++menu) {
        const QList<QAction *> actions = page->menuActions(menu.key());
        if (actions.isEmpty())
            continue;
        // The page's own above what the window put there.
        QAction *before = menu.value()->actions().value(0);
        for (QAction *action : actions) {
            if (action)
                menu.value()->insertAction(before, action);
            else
                menu.value()->insertSeparator(before);
        }
        if (before && !before->isSeparator())
            menu.value()->insertSeparator(before);
        menu.value()->menuAction()->setVisible(true);
    }
}

void MainWindow::refreshRecent()
{
    m_recent->clear();
    const QList<RecentProject> projects = recentProjects();
    for (const RecentProject &project : projects) {
        if (!project.exists())
            continue;
        QAction *action = m_recent->addAction(m_theme.icon(QStringLiteral("folder")), project.name);
        action->setToolTip(project.folder);
        connect(action, &QAction::triggered, this, [this, folder = project.folder] { openProject(folder); });
    }
    m_recent->menuAction()->setEnabled(!m_recent->isEmpty());
}

void MainWindow::restoreLayout(MadePage &made, const QString &name)
{
    made.layout = layoutOf(made.page);
    QSettings settings;
    settings.beginGroup(layoutGroup(m_session.get()) + QLatin1Char('/') + name);
    QHash<QString, QByteArray> saved;
    for (const QString &key : settings.childKeys())
        saved.insert(key, settings.value(key).toByteArray());
    applyLayout(made.page, saved);
}

void MainWindow::saveLayout()
{
    if (!m_session)
        return;
    QSettings settings;
    for (auto made = m_pages.cbegin(); made != m_pages.cend(); ++made) {
        const QHash<QString, QByteArray> layout = layoutOf(made->page);
        for (auto part = layout.cbegin(); part != layout.cend(); ++part)
            settings.setValue(layoutGroup(m_session.get()) + QLatin1Char('/') + made.key() + QLatin1Char('/')
                                  + part.key(),
                              part.value());
    }
}

void MainWindow::resetLayout()
{
    QSettings().remove(layoutGroup(m_session.get()));
    for (const MadePage &made : std::as_const(m_pages))
        applyLayout(made.page, made.layout);
}

void MainWindow::showAbout()
{
    QMessageBox box(this);
    box.setWindowTitle(tr("About Rondo"));
    box.setIconPixmap(
        m_theme.pixmap(QStringLiteral("mark"), 40, m_theme.color(Token::Accent), devicePixelRatioF()));
    box.setText(tr("Rondo %1").arg(QStringLiteral(RONDO_VERSION)));
    box.setInformativeText(
        tr("Draw, train, compare, deploy and watch machine-learning pipelines.\n"
           "Free software under the GNU General Public License, version 3 or later. Built with Qt %1.")
            .arg(QLatin1String(qVersion())));
    box.exec();
}

} // namespace rondo
