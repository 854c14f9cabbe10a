// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <memory>

class QActionGroup;
class QMenu;
class QStackedWidget;

namespace rondo {

namespace imports {
    struct Report;
}

class CommandPalette;
class Computer;
class ImportDialog;
class MenuButton;
class Navigation;
class RunStatus;
class Session;
class Shortcuts;
class Theme;
class TitleCorner;
class ToastStack;
class WelcomePage;

//! How the window makes a page when it is shown for the first time.
struct PageDescription {
    QString name;  //!< "flow", as in Page::pageRequested()
    QString title; //!< translated
    QString icon;
    std::function<Page *(QWidget *parent)> make;
    bool needsProject = true;
    bool atBottom = false;
};

/*!
    The frame: menus, navigation, toolbar, pages, status bar. Holds the open project's Session and hands it to the pages.
    Pages are made when they are first shown. Without a project it shows the welcome page.
*/
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    //! \a theme must outlive the window.
    MainWindow(Theme &theme, QList<PageDescription> pages);
    ~MainWindow() override;

    //! Replaces the open project; an error is shown as a toast.
    bool openProject(const QString &folder);
    void closeProject();
    Session *session() const { return m_session.get(); } //!< null without a project

    //! Makes the page if need be. Pages that need a project are refused without one. \a place as in
    //! Page::pageRequested().
    void showPage(const QString &place);
    QString currentPage() const { return m_current; } //!< "welcome" without a project

    //! Makes a project from the sample and opens it; rondoctl works in the background.
    void createSample(const QString &folder);

Q_SIGNALS:
    void firstPainted(); //!< once, when everything that is visible has been painted

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    struct MadePage {
        Page *page = nullptr;
        QWidget *strip = nullptr;
        QHash<QString, QByteArray> layout; //!< of its splitters and docks as they were made
    };

    void makeFrame();
    QWidget *makeToolbar();
    void makeMenus();
    void makeWelcome();
    void showWelcome();
    void makeFileMenu();
    void makeViewMenu();
    void makePageActions();
    QAction *addCommand(QMenu *menu, const QString &name, const QString &text, const QString &icon,
                        const QKeySequence &keys, const std::function<void()> &act);
    MadePage &madePage(const PageDescription &description);
    QWidget *makeStrip(Page *page);
    void fillMenus(Page *page);
    void raisePage(const QString &name, const MadePage &made);
    void setSession(std::unique_ptr<Session> session);
    void refresh();
    void refreshRecent();
    void showToast(const QString &text, const QString &detail, bool isError, QAction *action);
    void openPalette();
    void refreshPalette();
    QList<PaletteEntry> paletteEntries();
    PaletteEntry entryOf(QAction *action, const QString &place);
    void addMenuEntries(const QMenu *menu, const QString &place, QList<PaletteEntry> &entries);
    bool mayRun(const QAction &action) const;
    void makeNextPage();
    void registerShortcuts();
    void walkPanels(int step);
    void askForTrust(const QStringList &scripts);
    void askForProject();
    void askForNewProject();
    void askForImport();
    void showImported(const imports::Report &report, bool stopped);
    void restoreLayout(MadePage &made, const QString &name);
    void saveLayout();
    void resetLayout();
    void showAbout();

    Theme &m_theme;
    QList<PageDescription> m_descriptions;
    QHash<QString, MadePage> m_pages;
    QHash<QString, QAction *> m_pageActions;
    QHash<QString, QMenu *> m_menus;
    QString m_current;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Computer> m_computer;
    std::unique_ptr<Shortcuts> m_shortcuts;
    ToastStack *m_toasts = nullptr;
    TitleCorner *m_corner = nullptr;
    Navigation *m_navigation = nullptr;
    RunStatus *m_status = nullptr;
    CommandPalette *m_palette = nullptr;
    WelcomePage *m_welcome = nullptr; //!< made when it is first seen
    QWidget *m_welcomeStrip = nullptr;
    QStackedWidget *m_strips = nullptr;
    QStackedWidget *m_stack = nullptr;
    MenuButton *m_switcher = nullptr;
    QWidget *m_divider = nullptr;
    QMenu *m_recent = nullptr;
    QMenu *m_runMenu = nullptr; //!< at the arrow of Run, on each page that has one
    QAction *m_close = nullptr;
    QAction *m_import = nullptr;
    QPointer<ImportDialog> m_importDialog; //!< while one is open
    QAction *m_resume = nullptr;
    bool m_painted = false;
};

} // namespace rondo
