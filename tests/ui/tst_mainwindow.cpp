// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"
#include "recentprojects.h"
#include "runstatus.h"
#include "session.h"
#include "settingspage.h"
#include "store/database.h"
#include "testing.h"
#include "theme/theme.h"
#include "welcome/recentrow.h"
#include "widgets/toast.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFocusFrame>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QToolBar>
#include <QTranslator>
#include <QVBoxLayout>

using namespace rondo;

namespace {

int pagesMade = 0;

class FakePage : public Page {
public:
    FakePage(const QString &title, QWidget *parent)
        : Page(parent)
        , m_title(title)
        , m_action(title + QStringLiteral(" action"), this)
        , splitter(new QSplitter(this))
    {
        ++pagesMade;
        splitter->setObjectName(QStringLiteral("split"));
        splitter->addWidget(new QLabel(QStringLiteral("left")));
        splitter->addWidget(new QLabel(QStringLiteral("right")));
        m_action.setObjectName(QStringLiteral("act"));
        first = new QLineEdit(this);
        second = new QLineEdit(this);
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(splitter);
        connect(&m_action, &QAction::triggered, this, [this] { ++triggered; });
    }

    void setSession(Session *newSession) override { session = newSession; }
    QWidget *toolbarWidget() override { return new QLabel(m_title); }
    QList<QAction *> menuActions(const QString &menu) override
    {
        return menu == QLatin1String("edit") ? QList<QAction *> {&m_action} : QList<QAction *> {};
    }
    QList<PaletteEntry> paletteEntries() override
    {
        return {{QStringLiteral("node/") + m_title, QStringLiteral("Node"), m_title + QStringLiteral(" node"), {}, {},
                 [this] { ++visited; }}};
    }
    QList<QWidget *> panels() override { return {first, second}; }

private:
    QString m_title;
    QAction m_action;

public:
    QSplitter *splitter;
    Session *session = nullptr;
    QLineEdit *first;
    QLineEdit *second;
    int triggered = 0;
    int visited = 0;
};

PageDescription fake(const QString &name, bool needsProject = true, bool atBottom = false)
{
    return {name,
            name,
            QStringLiteral("flow"),
            [name](QWidget *parent) -> Page * { return new FakePage(name, parent); },
            needsProject,
            atBottom};
}

QList<PageDescription> fakePages()
{
    return {fake(QStringLiteral("flow")), fake(QStringLiteral("experiments")),
            fake(QStringLiteral("settings"), false, true)};
}

struct Fixture {
    QTemporaryDir folder;
    Theme theme;
    MainWindow window {theme, fakePages()};

    Fixture()
    {
        const Result<Project> project = Project::create(folder.path(), QStringLiteral("cheques"));
        Q_ASSERT(project.ok());
    }

    bool open()
    {
        window.show();
        return window.openProject(folder.path())
            && QTest::qWaitFor([this] { return window.currentPage() == QLatin1String("flow"); });
    }

    FakePage *page(const QString &name)
    {
        return static_cast<FakePage *>(window.findChild<Page *>(name + QStringLiteral("Page")));
    }
};

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void showsWelcomeWithoutAProject();
    void pagesAreMadeWhenTheyAreShown();
    void keysChangeThePage();
    void navigationWorksWithTheKeyboardAlone();
    void pagesGetAndLoseTheSession();
    void tellsWhenAProjectCannotBeOpened();
    void paletteFindsAndRuns();
    void paletteClosesOnEscape();
    void paletteFindsWhatPagesOffer();
    void keysOfAPageStayWhatWasChosen();
    void panelsAreWalkedWithTheKeyboard();
    void theRingIsTheKeyboards();
    void badgeCountsRunningExperiments();
    void splittersStayPerProject();
    void resetLayoutBringsThemBack();
    void themeButtonSwitches();
    void everyCommandHasAMenu();
    void everyControlHasAName();
    void recentProjectsAreListed();
    void theSwitcherShowsItsMenu();
    void errorsStayAsToasts();
    void timeLeft_data();
    void timeLeft();
    void dayWords_data();
    void dayWords();
    void germanNavigationIsWhole();

private:
    QTemporaryDir m_settings;
};

void TestMainWindow::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("rondo-test"));
    QCoreApplication::setApplicationName(QStringLiteral("rondo-test"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    qputenv("RONDO_BIN_DIR", m_settings.path().toUtf8());
}

void TestMainWindow::init()
{
    // The offscreen platform says so for every window with a smallest size.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    QSettings().clear();
    pagesMade = 0;
}

void TestMainWindow::showsWelcomeWithoutAProject()
{
    Fixture fixture;
    fixture.window.show();
    QCOMPARE(fixture.window.currentPage(), QStringLiteral("welcome"));
    fixture.window.showPage(QStringLiteral("flow"));
    QCOMPARE(fixture.window.currentPage(), QStringLiteral("welcome"));
    fixture.window.showPage(QStringLiteral("settings"));
    QCOMPARE(fixture.window.currentPage(), QStringLiteral("settings"));
    QCOMPARE(pagesMade, 1);
}

void TestMainWindow::pagesAreMadeWhenTheyAreShown()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    QCOMPARE(pagesMade, 1);
    fixture.window.showPage(QStringLiteral("experiments"));
    fixture.window.showPage(QStringLiteral("flow"));
    fixture.window.showPage(QStringLiteral("experiments"));
    QCOMPARE(pagesMade, 2);
}

void TestMainWindow::keysChangeThePage()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window));
    QTest::keyClick(&fixture.window, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(fixture.window.currentPage(), QStringLiteral("experiments"));
    QTest::keyClick(&fixture.window, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(fixture.window.currentPage(), QStringLiteral("flow"));
}

void TestMainWindow::navigationWorksWithTheKeyboardAlone()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window));
    auto *bar = fixture.window.findChild<QToolBar *>(QStringLiteral("navigation"));
    QVERIFY(bar);
    QAbstractButton *first = nullptr;
    for (QAbstractButton *button : bar->findChildren<QAbstractButton *>()) {
        if (button->accessibleName() == QLatin1String("flow"))
            first = button;
    }
    QVERIFY(first);
    first->setFocus(Qt::TabFocusReason);
    QTest::keyClick(first, Qt::Key_Down);
    QWidget *second = QApplication::focusWidget();
    QVERIFY(second != first);
    QCOMPARE(second->accessibleName(), QStringLiteral("experiments"));
    QTest::keyClick(second, Qt::Key_Return);
    QCOMPARE(fixture.window.currentPage(), QStringLiteral("experiments"));
}

void TestMainWindow::pagesGetAndLoseTheSession()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    QVERIFY(fixture.window.session());
    QCOMPARE(fixture.page(QStringLiteral("flow"))->session, fixture.window.session());
    QVERIFY(fixture.window.windowTitle().contains(QStringLiteral("cheques")));
    fixture.window.closeProject();
    QVERIFY(!fixture.window.session());
    QVERIFY(!fixture.page(QStringLiteral("flow"))->session);
    QCOMPARE(fixture.window.currentPage(), QStringLiteral("welcome"));
    QVERIFY(fixture.window.openProject(fixture.folder.path()));
    QTRY_COMPARE(fixture.window.currentPage(), QStringLiteral("flow"));
    QCOMPARE(fixture.page(QStringLiteral("flow"))->session, fixture.window.session());
}

void TestMainWindow::tellsWhenAProjectCannotBeOpened()
{
    Fixture fixture;
    fixture.window.show();
    const QTemporaryDir empty;
    QVERIFY(!fixture.window.openProject(empty.path()));
    const auto *stack = fixture.window.findChild<ToastStack *>();
    QCOMPARE(stack->history().size(), 1);
    QVERIFY(stack->history().first().detail.contains(empty.path()));
    QVERIFY(stack->isVisible());
}

void TestMainWindow::paletteFindsAndRuns()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window));
    QTest::keyClick(&fixture.window, Qt::Key_K, Qt::ControlModifier);
    auto *palette = fixture.window.findChild<QWidget *>(QStringLiteral("commandPalette"));
    QVERIFY(palette->isVisible());
    auto *field = palette->findChild<QLineEdit *>();
    const QAbstractItemModel *list = palette->findChild<QListView *>()->model();
    QVERIFY(list->rowCount() > 5);
    QTest::keyClicks(field, QStringLiteral("action flow"));
    QVERIFY(list->rowCount() >= 1);
    QCOMPARE(list->index(0, 0).data().toString(), QStringLiteral("flow action"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!palette->isVisible());
    QCOMPARE(fixture.page(QStringLiteral("flow"))->triggered, 1);
}

void TestMainWindow::paletteClosesOnEscape()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window));
    QTest::keyClick(&fixture.window, Qt::Key_K, Qt::ControlModifier);
    auto *palette = fixture.window.findChild<QWidget *>(QStringLiteral("commandPalette"));
    QTest::keyClicks(palette->findChild<QLineEdit *>(), QStringLiteral("nothing has this name"));
    QCOMPARE(palette->findChild<QListView *>()->model()->rowCount(), 0);
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    QVERIFY(palette->isVisible());
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Escape);
    QVERIFY(!palette->isVisible());
}

void TestMainWindow::paletteFindsWhatPagesOffer()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window));
    QTest::keyClick(&fixture.window, Qt::Key_K, Qt::ControlModifier);
    auto *palette = fixture.window.findChild<QWidget *>(QStringLiteral("commandPalette"));
    auto *field = palette->findChild<QLineEdit *>();
    const QAbstractItemModel *list = palette->findChild<QListView *>()->model();
    // Also of a page that nobody has looked at yet.
    QTest::keyClicks(field, QStringLiteral("experiments node"));
    QTRY_COMPARE(list->index(0, 0).data().toString(), QStringLiteral("experiments node"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(fixture.window.currentPage(), QStringLiteral("experiments"));
    QCOMPARE(fixture.page(QStringLiteral("experiments"))->visited, 1);
    // What was chosen lately comes first.
    QTest::keyClick(&fixture.window, Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(list->index(0, 0).data().toString(), QStringLiteral("experiments node"));
}

void TestMainWindow::keysOfAPageStayWhatWasChosen()
{
    QSettings().setValue(QStringLiteral("shortcuts/flow/act"), QStringList {QStringLiteral("Ctrl+J")});
    Fixture fixture;
    QVERIFY(fixture.open());
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window));
    QTest::keyClick(&fixture.window, Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(fixture.page(QStringLiteral("flow"))->triggered, 1);
}

void TestMainWindow::panelsAreWalkedWithTheKeyboard()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window));
    FakePage *page = fixture.page(QStringLiteral("flow"));
    page->first->setFocus();
    const auto walk = [&fixture](Qt::KeyboardModifiers modifiers) {
        QTest::keyClick(&fixture.window, Qt::Key_F6, modifiers);
        return QApplication::focusWidget();
    };
    QCOMPARE(walk({}), page->second);
    QWidget *navigation = walk({});
    QVERIFY(fixture.window.findChild<QToolBar *>(QStringLiteral("navigation"))->isAncestorOf(navigation));
    QCOMPARE(walk({}), page->first);
    QCOMPARE(walk(Qt::ShiftModifier), navigation);
    QCOMPARE(walk(Qt::ShiftModifier), page->second);
}

void TestMainWindow::theRingIsTheKeyboards()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    fixture.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window));
    const auto ringAt = [&fixture]() -> QWidget * {
        const auto *frame = fixture.window.findChild<QFocusFrame *>();
        return frame && frame->isVisible() ? frame->widget() : nullptr;
    };
    QVERIFY(!ringAt());
    QWidget *ringed = nullptr;
    for (int i = 0; i < 40 && !ringed; ++i) {
        QTest::keyClick(fixture.window.focusWidget() ? fixture.window.focusWidget() : &fixture.window, Qt::Key_Tab);
        ringed = ringAt();
    }
    QVERIFY(ringed);
    QCOMPARE(ringed, QApplication::focusWidget());
    auto *themeButton = fixture.window.findChild<QAbstractButton *>(QStringLiteral("themeButton"));
    QVERIFY(themeButton);
    QTest::mouseClick(themeButton, Qt::LeftButton);
    QVERIFY(!ringAt());
}

void TestMainWindow::badgeCountsRunningExperiments()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    auto other = Database::open(fixture.window.session()->project().storePath());
    QVERIFY_RESULT(other);
    Experiments writer(**other);
    Step step;
    step.node = NodeId {QStringLiteral("convnet")};
    step.nodeTitle = step.type = step.name = QStringLiteral("convnet");
    Plan plan;
    plan.steps << step;
    const auto run = writer.addRun(QStringLiteral("main"), QStringLiteral("{}"), plan, {});
    QVERIFY_RESULT(run);
    QVERIFY_RESULT(writer.claim(*run));
    auto experiments = writer.experiments(*run);
    QVERIFY_RESULT(experiments);
    experiments->first().state = ExperimentState::Running;
    QVERIFY_RESULT(writer.update(experiments->first()));
    const auto described = [&fixture] {
        for (const QAbstractButton *button : fixture.window.findChildren<QAbstractButton *>()) {
            if (button->accessibleName() == QLatin1String("experiments"))
                return button->accessibleDescription();
        }
        return QString();
    };
    QTRY_VERIFY(described().contains(QLatin1Char('1')));
    experiments->first().state = ExperimentState::Done;
    QVERIFY_RESULT(writer.update(experiments->first()));
    QTRY_VERIFY(described().isEmpty());
}

void TestMainWindow::splittersStayPerProject()
{
    QTemporaryDir folder;
    QVERIFY_RESULT(Project::create(folder.path(), QStringLiteral("cheques")));
    QList<int> sizes;
    {
        Fixture fixture;
        fixture.window.show();
        QVERIFY(fixture.window.openProject(folder.path()));
        QTRY_COMPARE(fixture.window.currentPage(), QStringLiteral("flow"));
        fixture.page(QStringLiteral("flow"))->splitter->setSizes({200, 1000});
        sizes = fixture.page(QStringLiteral("flow"))->splitter->sizes();
        fixture.window.close();
    }
    Fixture again;
    again.window.show();
    QVERIFY(again.window.openProject(folder.path()));
    QTRY_COMPARE(again.window.currentPage(), QStringLiteral("flow"));
    QCOMPARE(again.page(QStringLiteral("flow"))->splitter->sizes(), sizes);
    QVERIFY(sizes.first() < 260);
}

void TestMainWindow::resetLayoutBringsThemBack()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    QSplitter *splitter = fixture.page(QStringLiteral("flow"))->splitter;
    QTRY_VERIFY(splitter->sizes().first() > 0);
    splitter->setSizes({200, 1000});
    const int small = splitter->sizes().first();
    fixture.window.findChild<QAction *>(QStringLiteral("resetLayout"))->trigger();
    QTRY_VERIFY(splitter->sizes().first() != small);
}

void TestMainWindow::themeButtonSwitches()
{
    Fixture fixture;
    fixture.window.show();
    const bool dark = fixture.theme.isDark();
    auto *button = fixture.window.findChild<QAbstractButton *>(QStringLiteral("themeButton"));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(fixture.theme.isDark(), !dark);
    Theme next;
    applySettings(next);
    QCOMPARE(next.isDark(), !dark);
}

void TestMainWindow::everyCommandHasAMenu()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    for (const char *name :
         {"newProject", "openProject", "closeProject", "quit", "resetLayout", "fullScreen", "palette",
          "about", "show-flow", "show-settings", "resumeRun", "checkComputer"}) {
        const auto *action = fixture.window.findChild<QAction *>(QLatin1String(name));
        QVERIFY2(action, name);
        bool inMenu = false;
        for (QObject *object : action->associatedObjects())
            inMenu = inMenu || qobject_cast<QMenu *>(object);
        QVERIFY2(inMenu, name);
    }
}

void TestMainWindow::everyControlHasAName()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    fixture.window.closeProject();
    for (const QAbstractButton *button : fixture.window.findChildren<QAbstractButton *>()) {
        if (!button->isVisible())
            continue;
        const QString name = button->accessibleName().isEmpty() ? button->text() : button->accessibleName();
        QVERIFY2(!name.isEmpty(),
                 qPrintable(button->objectName() + QLatin1String(button->metaObject()->className())));
    }
}

void TestMainWindow::recentProjectsAreListed()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    addRecentProject(QStringLiteral("/nowhere/shelf-photos"), QStringLiteral("shelf-photos"), now);
    Fixture fixture;
    QVERIFY(fixture.open());
    fixture.window.closeProject();
    QStringList names;
    for (const RecentRow *row : fixture.window.findChildren<RecentRow *>()) {
        if (row->isVisible())
            names << row->accessibleName();
    }
    QCOMPARE(names, QStringList({QStringLiteral("Open cheques"), QStringLiteral("Locate shelf-photos")}));
    moveRecentProject(QStringLiteral("/nowhere/shelf-photos"), {});
    QCOMPARE(recentProjects().size(), 1);
    for (int index = 0; index < 20; ++index)
        addRecentProject(QStringLiteral("/p/%1").arg(index), QStringLiteral("p"), now);
    QCOMPARE(recentProjects().size(), 10);
    QCOMPARE(recentProjects().first().folder, QStringLiteral("/p/19"));
}

void TestMainWindow::theSwitcherShowsItsMenu()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    auto *switcher = fixture.window.findChild<QPushButton *>(QStringLiteral("projectSwitcher"));
    QVERIFY(switcher && switcher->menu());
    QCOMPARE(switcher->text(), fixture.window.session()->project().name());
    QVERIFY(switcher->sizeHint().width() > switcher->fontMetrics().horizontalAdvance(switcher->text()) + 16 + 14);
    const QImage whole = switcher->grab().toImage();
    const QRgb ground = whole.pixel(3, whole.height() / 2);
    int inked = 0; // the chevron, at the right
    for (int x = whole.width() - 20; x < whole.width() - 4; ++x) {
        for (int y = 8; y < whole.height() - 8; ++y)
            inked += whole.pixel(x, y) != ground;
    }
    QVERIFY(inked > 10);
}

void TestMainWindow::errorsStayAsToasts()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    auto *page = fixture.page(QStringLiteral("flow"));
    for (int index = 0; index < 5; ++index)
        Q_EMIT page->toastRequested(QStringLiteral("vgg-5 failed"), QStringLiteral("The loss became NaN."),
                                    true, nullptr);
    auto *stack = fixture.window.findChild<ToastStack *>();
    QCOMPARE(stack->findChildren<Toast *>().size(), 3);
    QCOMPARE(stack->history().size(), 5);
    QVERIFY(fixture.window.rect().contains(stack->geometry().center()));
    QTest::mouseClick(stack->findChildren<Toast *>().first(), Qt::LeftButton);
    QTRY_COMPARE(stack->findChildren<Toast *>().size(), 2);
}

void TestMainWindow::timeLeft_data()
{
    QTest::addColumn<double>("elapsed");
    QTest::addColumn<double>("fraction");
    QTest::addColumn<QString>("number");
    QTest::newRow("nothing done") << 60.0 << 0.0 << QString();
    QTest::newRow("too early") << 1.0 << 0.5 << QString();
    QTest::newRow("not a number") << 60.0 << rondo::nan << QString();
    QTest::newRow("over") << 60.0 << 1.0 << QString();
    QTest::newRow("seconds") << 30.0 << 0.5 << QStringLiteral("30 s");
    QTest::newRow("minutes") << 360.0 << 0.5 << QStringLiteral("6 min");
    QTest::newRow("hours") << 36000.0 << 0.5 << QStringLiteral("10 h");
}

void TestMainWindow::timeLeft()
{
    QFETCH(double, elapsed);
    QFETCH(double, fraction);
    QFETCH(QString, number);
    const QString text = rondo::timeLeft(elapsed, fraction);
    QCOMPARE(text.isEmpty(), number.isEmpty());
    QVERIFY2(text.contains(number), qPrintable(text));
}

void TestMainWindow::dayWords_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("word");
    QTest::newRow("today") << QDate(2026, 11, 20) << QStringLiteral("today");
    QTest::newRow("tomorrow, by a wrong clock") << QDate(2026, 11, 21) << QStringLiteral("today");
    QTest::newRow("yesterday") << QDate(2026, 11, 19) << QStringLiteral("yesterday");
    QTest::newRow("this week") << QDate(2026, 11, 16) << QStringLiteral("Monday");
    QTest::newRow("this year") << QDate(2026, 5, 2) << QStringLiteral("May");
    QTest::newRow("long ago") << QDate(2024, 5, 2) << QStringLiteral("May 2024");
}

void TestMainWindow::dayWords()
{
    QFETCH(QDate, day);
    QFETCH(QString, word);
    QCOMPARE(dayWord(day, QDate(2026, 11, 20)), word);
}

void TestMainWindow::germanNavigationIsWhole()
{
    QTranslator german;
    QVERIFY(german.load(QStringLiteral(":/i18n/rondo_de.qm")));
    const Theme theme;
    QFont font = theme.font(FontRole::Caption);
    font.setWeight(QFont::Medium);
    font.setPointSizeF(8.5 * 72 / 96);
    for (const char *title :
         {"Flow", "Data", "Experiments", "Models", "Deployments", "Monitor", "Settings"}) {
        const QString translated = german.translate("rondo::Pages", title);
        const QString shown = translated.isEmpty() ? QLatin1String(title) : translated;
        const double width = QFontMetricsF(font).horizontalAdvance(shown);
        QVERIFY2(width <= 70, qPrintable(QStringLiteral("%1 is %2 wide").arg(shown).arg(width)));
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
