// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "accessibility/accessibility.h"
#include "commandpalette.h"
#include "computer.h"
#include "navigation.h"
#include "runstatus.h"
#include "session.h"
#include "shortcuts.h"
#include "theme/theme.h"
#include "titlebar.h"
#include "welcome/welcomepage.h"
#include "widgets/keyboardfocus.h"
#include "widgets/menubutton.h"
#include "widgets/toast.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace rondo {

namespace {

    constexpr QSize smallest(1100, 700);
    constexpr QSize usual(1440, 900);
    constexpr int menuBarHeight = 32;
    constexpr int toolbarHeight = 48;
    constexpr int navigationWidth = 72;
    constexpr int markSize = 18;
    const QString geometryKey = QStringLiteral("window/geometry");

} // namespace

MainWindow::MainWindow(Theme &theme, QList<PageDescription> pages)
    : m_theme(theme)
    , m_descriptions(std::move(pages))
    , m_computer(std::make_unique<Computer>())
    , m_shortcuts(std::make_unique<Shortcuts>())
{
    installAccessibility();
    new KeyboardFocus(this);
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(smallest);
    resize(usual);
    makeFrame();
    makePageActions();
    makeMenus();
    registerShortcuts();
    const auto showKeys = [this] {
        m_corner->setPaletteKeys(m_shortcuts->keys(QStringLiteral("window/palette")).value(0));
    };
    connect(m_shortcuts.get(), &Shortcuts::changed, this, showKeys);
    showKeys();
    restoreGeometry(QSettings().value(geometryKey).toByteArray());
    setSession(nullptr);
}

MainWindow::~MainWindow()
{
    // Pages hold references into the session.
    for (const MadePage &made : std::as_const(m_pages))
        made.page->setSession(nullptr);
}

void MainWindow::makeFrame()
{
    m_toasts = new ToastStack(m_theme, this);
    auto *center = new QWidget(this);
    auto *column = new QVBoxLayout(center);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeToolbar());
    m_stack = new QStackedWidget(center);
    m_stack->addWidget(new QWidget(m_stack));
    m_strips->addWidget(new QWidget(m_strips));
    column->addWidget(m_stack, 1);
    setCentralWidget(center);

    m_navigation = new Navigation(m_theme, this);
    addToolBar(Qt::LeftToolBarArea, m_navigation);

    m_status = new RunStatus(m_theme, *m_computer, this);
    setStatusBar(m_status);
    connect(m_status, &RunStatus::runClicked, this, [this] { showPage(QStringLiteral("experiments")); });
    connect(m_status, &RunStatus::computerClicked, m_computer.get(), &Computer::check);

    auto *mark = new QWidget(this);
    auto *markLayout = new QHBoxLayout(mark);
    // The menu bar asks for the hint and ignores a fixed size.
    markLayout->setContentsMargins((navigationWidth - markSize) / 2, 0, (navigationWidth - markSize) / 2, 0);
    markLayout->addWidget(new Mark(m_theme, markSize, mark));
    m_corner = new TitleCorner(m_theme, *m_toasts, this);
    menuBar()->setCornerWidget(mark, Qt::TopLeftCorner);
    menuBar()->setCornerWidget(m_corner, Qt::TopRightCorner);
    menuBar()->setFixedHeight(menuBarHeight);
    menuBar()->setAccessibleName(tr("Menus"));
    connect(m_corner, &TitleCorner::paletteRequested, this, &MainWindow::openPalette);
    m_palette = new CommandPalette(m_theme, this);
}

QWidget *MainWindow::makeToolbar()
{
    auto *bar = new QWidget(this);
    bar->setObjectName(QStringLiteral("toolbar"));
    bar->setAttribute(Qt::WA_StyledBackground);
    bar->setProperty("surface", QStringLiteral("panel"));
    bar->setProperty("edge", QStringLiteral("bottom"));
    bar->setFixedHeight(toolbarHeight);
    m_switcher = new MenuButton(m_theme, bar);
    m_switcher->setObjectName(QStringLiteral("projectSwitcher"));
    m_switcher->setProperty("kind", QStringLiteral("quiet"));
    m_switcher->setProperty("size", QStringLiteral("large"));
    m_switcher->setFont(m_theme.font(FontRole::BodyStrong));
    m_switcher->setToolTip(tr("Switch to another project"));
    m_switcher->setIcon(m_theme.icon(QStringLiteral("folder")));
    m_divider = new QWidget(bar);
    m_divider->setAttribute(Qt::WA_StyledBackground);
    m_divider->setProperty("surface", QStringLiteral("line"));
    m_divider->setFixedSize(1, 20);
    m_strips = new QStackedWidget(bar);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(12);
    row->addWidget(m_switcher);
    row->addWidget(m_divider);
    row->addWidget(m_strips, 1);
    return bar;
}

void MainWindow::showWelcome()
{
    m_current = QStringLiteral("welcome");
    // Not before it is seen: most starts open a project.
    if (!isVisible())
        return;
    if (!m_welcome)
        makeWelcome();
    m_welcome->refresh();
    m_stack->setCurrentWidget(m_welcome);
    m_strips->setCurrentWidget(m_welcomeStrip);
}

void MainWindow::makeWelcome()
{
    m_welcome = new WelcomePage(m_theme, *m_computer, m_stack);
    m_stack->addWidget(m_welcome);
    m_welcomeStrip = makeStrip(m_welcome);
    m_strips->addWidget(m_welcomeStrip);
    connect(m_welcome, &Page::toastRequested, this, &MainWindow::showToast);
    connect(m_welcome, &WelcomePage::newRequested, this, &MainWindow::askForNewProject);
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::askForProject);
    connect(m_welcome, &WelcomePage::projectRequested, this, &MainWindow::openProject);
    connect(m_welcome, &WelcomePage::sampleRequested, this, &MainWindow::createSample);
}

QWidget *MainWindow::makeStrip(Page *page)
{
    auto *strip = new QWidget(m_strips);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    if (QWidget *title = page->toolbarWidget())
        row->addWidget(title);
    row->addStretch(1);
    const QList<QWidget *> actions = page->toolbarActions();
    for (QWidget *action : actions)
        row->addWidget(action);
    return strip;
}

MainWindow::MadePage &MainWindow::madePage(const PageDescription &description)
{
    MadePage &made = m_pages[description.name];
    if (made.page)
        return made;
    made.page = description.make(m_stack);
    made.page->setObjectName(description.name + QStringLiteral("Page"));
    made.strip = makeStrip(made.page);
    m_stack->addWidget(made.page);
    m_strips->addWidget(made.strip);
    connect(made.page, &Page::toastRequested, this, &MainWindow::showToast);
    connect(made.page, &Page::pageRequested, this, &MainWindow::showPage);
    connect(made.page, &Page::importRequested, this, &MainWindow::askForImport);
    connect(made.page, &Page::paletteEntriesChanged, this, &MainWindow::refreshPalette);
    connect(made.page, &Page::saveStateChanged, m_status, &RunStatus::setSaveState);
    fillMenus(made.page);
    registerShortcuts();
    made.page->setWindowParts({*m_shortcuts, *m_computer, m_runMenu});
    if (m_session)
        made.page->setSession(m_session.get());
    restoreLayout(made, description.name);
    return made;
}

void MainWindow::showPage(const QString &place)
{
    const QString name = place.section(u'/', 0, 0), thing = place.section(u'/', 1);
    for (const PageDescription &description : std::as_const(m_descriptions)) {
        if (description.name == name && (m_session || !description.needsProject)) {
            raisePage(name, madePage(description));
            if (!thing.isEmpty())
                m_pages.value(name).page->showThing(thing);
            return;
        }
    }
}

void MainWindow::raisePage(const QString &name, const MadePage &made)
{
    m_current = name;
    m_stack->setCurrentWidget(made.page);
    m_strips->setCurrentWidget(made.strip);
    m_pageActions.value(name)->setChecked(true);
}

void MainWindow::refresh()
{
    int running = 0;
    if (m_session) {
        for (const Experiment &experiment : m_session->runExperiments())
            running += experiment.state == ExperimentState::Running && m_session->isRunning();
    }
    if (QAction *experiments = m_pageActions.value(QStringLiteral("experiments")))
        m_navigation->setBadge(experiments, running, Navigation::Badge::Running);
    const bool unfinished = m_session && m_session->run() && !m_session->isRunning()
        && (m_session->run()->state == RunState::Stopped || m_session->run()->state == RunState::Running);
    m_resume->setEnabled(unfinished);
}

void MainWindow::showToast(const QString &text, const QString &detail, bool isError, QAction *action)
{
    m_toasts->add(text, detail, isError ? Status::Failed : Status::Done, action);
    if (isError)
        m_corner->setUnread(true);
}

bool MainWindow::event(QEvent *event)
{
    const bool handled = QMainWindow::event(event);
    // An update request of the window paints all that is dirty in it.
    const bool painted = event->type() == QEvent::UpdateRequest || event->type() == QEvent::Paint;
    if (painted && !m_painted && isVisible()) {
        m_painted = true;
        QTimer::singleShot(0, this, [this] {
            Q_EMIT firstPainted();
            m_computer->check();
        });
    }
    return handled;
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!m_session && m_current == QLatin1String("welcome"))
        showWelcome();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLayout();
    QSettings().setValue(geometryKey, saveGeometry());
    event->accept();
}

} // namespace rondo
