// SPDX-License-Identifier: GPL-3.0-or-later
#include "computer.h"
#include "execution/runcost.h"
#include "runsettings.h"
#include "settings/keyfield.h"
#include "settings/pythoncheck.h"
#include "settings/shortcutcard.h"
#include "settings/shortcutsheet.h"
#include "settingspage.h"
#include "shortcuts.h"
#include "testing.h"
#include "theme/theme.h"

#include <QDialog>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTreeView>

using namespace rondo;

namespace {

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

//! A window with two commands of its own and one of a page.
struct Commands {
    QWidget window;
    QAction save {QStringLiteral("&Save..."), &window};
    QAction open {QStringLiteral("Open"), &window};
    QAction arrange {QStringLiteral("Arrange"), &window};
    QAction other {QStringLiteral("Sort"), &window};
    Shortcuts shortcuts;

    Commands()
    {
        save.setObjectName(QStringLiteral("save"));
        save.setShortcut(QKeySequence(QStringLiteral("Ctrl+S")));
        open.setObjectName(QStringLiteral("open"));
        open.setShortcut(QKeySequence(QStringLiteral("Ctrl+O")));
        arrange.setObjectName(QStringLiteral("arrange"));
        arrange.setShortcuts({QKeySequence(QStringLiteral("L")), QKeySequence(QStringLiteral("Ctrl+L"))});
        arrange.setToolTip(QStringLiteral("Arrange (L)"));
        other.setObjectName(QStringLiteral("sort"));
        other.setShortcut(QKeySequence(QStringLiteral("S")));
        shortcuts.add(QStringLiteral("window"), QStringLiteral("File"), &save);
        shortcuts.add(QStringLiteral("window"), QStringLiteral("File"), &open);
        shortcuts.add(QStringLiteral("flow"), QStringLiteral("Flow"), &arrange);
        shortcuts.add(QStringLiteral("experiments"), QStringLiteral("Experiments"), &other);
        window.addActions({&save, &open, &arrange, &other});
    }
};

} // namespace

class TestSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("rondo-test"));
        QCoreApplication::setApplicationName(QStringLiteral("rondo-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        qputenv("RONDO_BIN_DIR", m_folder.path().toUtf8());
    }
    void init()
    {
        testing::failOnWarnings();
        QSettings().clear();
    }

    void keysAreChangedKeptAndSetBack()
    {
        const QKeySequence wanted(QStringLiteral("Ctrl+Alt+A"));
        {
            Commands commands;
            commands.shortcuts.setKeys(QStringLiteral("flow/arrange"), {wanted});
            QCOMPARE(commands.arrange.shortcuts(), QList<QKeySequence> {wanted});
            QCOMPARE(commands.arrange.toolTip(), QStringLiteral("Arrange (Ctrl+Alt+A)"));
            QVERIFY(commands.shortcuts.isChanged(QStringLiteral("flow/arrange")));
        }
        Commands later;
        QCOMPARE(later.arrange.shortcuts(), QList<QKeySequence> {wanted});
        later.shortcuts.reset(QStringLiteral("flow/arrange"));
        QCOMPARE(later.arrange.shortcuts().size(), 2);
        QVERIFY(!later.shortcuts.isChanged(QStringLiteral("flow/arrange")));
        later.shortcuts.setKeys(QStringLiteral("window/save"), {});
        later.shortcuts.setKeys(QStringLiteral("window/open"), {wanted});
        later.shortcuts.resetAll();
        QCOMPARE(later.save.shortcut(), QKeySequence(QStringLiteral("Ctrl+S")));
        QCOMPARE(later.open.shortcut(), QKeySequence(QStringLiteral("Ctrl+O")));
        QVERIFY(!QSettings().contains(QStringLiteral("shortcuts/window/save")));
    }

    void conflicts_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QStringList>("others");
        QTest::newRow("none") << QStringLiteral("flow/arrange") << QStringLiteral("Ctrl+9") << QStringList();
        QTest::newRow("its own") << QStringLiteral("flow/arrange") << QStringLiteral("L") << QStringList();
        QTest::newRow("of the window")
            << QStringLiteral("flow/arrange") << QStringLiteral("Ctrl+S") << QStringList {QStringLiteral("Save")};
        QTest::newRow("the window's, on a page")
            << QStringLiteral("window/save") << QStringLiteral("Ctrl+L") << QStringList {QStringLiteral("Arrange")};
        QTest::newRow("another page") << QStringLiteral("flow/arrange") << QStringLiteral("S") << QStringList();
    }
    void conflicts()
    {
        QFETCH(QString, id);
        QFETCH(QString, keys);
        QFETCH(QStringList, others);
        Commands commands;
        QCOMPARE(commands.shortcuts.conflicts(id, QKeySequence(keys)), others);
        // Taken, nothing else has them.
        commands.shortcuts.setKeys(id, {QKeySequence(keys)});
        QCOMPARE(commands.shortcuts.conflicts(id, QKeySequence(keys)), QStringList());
    }

    void damagedChoicesAreLeftOut()
    {
        QSettings().setValue(QStringLiteral("shortcuts/window/save"),
                             QStringList {QStringLiteral("no such key at all"), QStringLiteral("Ctrl+B")});
        Commands commands;
        QVERIFY(commands.save.shortcuts().contains(QKeySequence(QStringLiteral("Ctrl+B"))));
    }

    void keysArePressedInTheDialog()
    {
        Commands commands;
        Theme theme;
        ShortcutCard card(commands.shortcuts, theme, nullptr);
        card.show();
        card.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&card));
        QTest::keyClicks(&card.field(), QStringLiteral("arrange"));
        auto *table = card.findChild<QTreeView *>();
        QCOMPARE(table->model()->rowCount(), 1);
        QTest::keyClick(table, Qt::Key_Return);
        auto *dialog = card.findChild<QDialog *>();
        QVERIFY(dialog);
        auto *field = dialog->findChild<KeyField *>();
        auto *words = dialog->findChild<QLabel *>(QStringLiteral("keyWords"));
        auto *use = dialog->findChild<QPushButton *>(QStringLiteral("useKeys"));
        QVERIFY(!use->isEnabled());
        QTest::keyClick(field, Qt::Key_Control, Qt::ControlModifier); // not keys yet
        QVERIFY(field->keys().isEmpty());
        QTest::keyClick(field, Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(field->keys(), QKeySequence(QStringLiteral("Ctrl+S")));
        QVERIFY2(words->text().contains(QStringLiteral("Save")), qPrintable(words->text()));
        shoot(*dialog, "rebind");
        QTest::keyClick(field, Qt::Key_F4);
        QVERIFY2(words->text().contains(QStringLiteral("No other")), qPrintable(words->text()));
        use->setFocus();
        QTest::keyClick(use, Qt::Key_Space);
        QCOMPARE(commands.arrange.shortcuts(), QList<QKeySequence> {QKeySequence(Qt::Key_F4)});
        QVERIFY(table->model()->index(0, 2).data().toString().contains(QStringLiteral("F4")));
    }

    void sheetListsKeys_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("PDF") << QStringLiteral("keys.pdf") << QByteArray("%PDF-");
        QTest::newRow("web page") << QStringLiteral("keys.html") << QByteArray("<!DOCTYPE html>");
    }
    void sheetListsKeys()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, start);
        Commands commands;
        const QString html = shortcutSheet(commands.shortcuts.commands());
        for (const char *word : {"Save", "Ctrl S", "Arrange", "Experiments"})
            QVERIFY2(html.contains(QString::fromUtf8(word)), word);
        const QString path = m_folder.filePath(name);
        QVERIFY_RESULT(saveShortcutSheet(commands.shortcuts.commands(), path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(start));
        QVERIFY_ERROR(saveShortcutSheet(commands.shortcuts.commands(), QStringLiteral("/nowhere/keys.pdf")),
                      QStringLiteral("/nowhere/keys.pdf"));
    }

    void pythonIsLookedAt_data()
    {
        QTest::addColumn<QByteArray>("program"); // empty: there is none
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("words");
        const int good = int(PythonCheck::State::Good), bad = int(PythonCheck::State::Bad);
        QTest::newRow("all there") << QByteArray("#!/bin/sh\necho 3.11.2 2.6.0 1.24.2\n") << good
                                   << QStringLiteral("PyTorch 2.6.0");
        QTest::newRow("no torch") << QByteArray("#!/bin/sh\necho 3.11.2 - 1.24.2\n") << bad
                                  << QStringLiteral("pip install torch");
        QTest::newRow("no NumPy") << QByteArray("#!/bin/sh\necho 3.11.2 2.6.0 -\n") << bad
                                  << QStringLiteral("pip install numpy");
        QTest::newRow("no Python") << QByteArray("#!/bin/sh\nexit 3\n") << bad
                                   << QStringLiteral("does not answer as Python does");
        QTest::newRow("missing") << QByteArray() << bad << QStringLiteral("is not there");
    }
    void pythonIsLookedAt()
    {
        QFETCH(QByteArray, program);
        QFETCH(int, state);
        QFETCH(QString, words);
        const QString path = m_folder.filePath(QStringLiteral("python-") + QString::fromUtf8(QTest::currentDataTag()).remove(u' '));
        if (!program.isEmpty())
            write(path, program);
        PythonCheck check;
        check.check(path);
        QTRY_COMPARE(int(check.state()), state);
        QVERIFY2(check.words().contains(words), qPrintable(check.words()));
        QVERIFY2(check.words().contains(path), qPrintable(check.words()));
    }

    void runSettingsReachTheRun_data()
    {
        QTest::addColumn<RunSettings>("settings");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("before"); // CUDA_VISIBLE_DEVICES of this program; "-": not set
        QTest::addColumn<QString>("after");
        const auto list = [](std::initializer_list<const char *> words) {
            QStringList texts;
            for (const char *word : words)
                texts << QString::fromUtf8(word);
            return texts;
        };
        const QString unset = QStringLiteral("-");
        QTest::newRow("nothing chosen") << RunSettings() << QStringList() << unset << unset;
        QTest::newRow("Python and workers")
            << RunSettings {.python = QStringLiteral("/opt/py"), .workers = 3}
            << list({"--python", "/opt/py", "--workers", "3"}) << QStringLiteral("1") << QStringLiteral("1");
        QTest::newRow("no GPU") << RunSettings {.gpus = QList<int>()} << QStringList() << unset << QString();
        QTest::newRow("two GPUs") << RunSettings {.gpus = QList<int> {0, 2}} << QStringList() << unset
                                  << QStringLiteral("0,2");
        QTest::newRow("of those it may see") << RunSettings {.gpus = QList<int> {1}} << QStringList()
                                             << QStringLiteral("4,6") << QStringLiteral("6");
        QTest::newRow("gone since") << RunSettings {.gpus = QList<int> {1, 5}} << QStringList()
                                    << QStringLiteral("4,6") << QStringLiteral("6");
    }
    void runSettingsReachTheRun()
    {
        QFETCH(RunSettings, settings);
        QFETCH(QStringList, arguments);
        QFETCH(QString, before);
        QFETCH(QString, after);
        setRunSettings(settings);
        QCOMPARE(runSettings(), settings);
        QCOMPARE(runArguments(settings), arguments);
        const QString key = QStringLiteral("CUDA_VISIBLE_DEVICES");
        QProcessEnvironment own;
        if (before != QLatin1String("-"))
            own.insert(key, before);
        const QProcessEnvironment given = runEnvironment(settings, own);
        QCOMPARE(given.contains(key) ? given.value(key) : QStringLiteral("-"), after);
    }

    void pageKeepsWhatIsChosen()
    {
        Theme theme;
        Computer computer;
        Commands commands;
        SettingsPage page(theme, nullptr);
        page.setWindowParts({commands.shortcuts, computer});
        page.resize(1100, 800);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto *limit = page.findChild<QSpinBox *>(QStringLiteral("experimentLimit"));
        QCOMPARE(limit->value(), 1000);
        limit->setValue(250);
        QCOMPARE(experimentLimit(), 250);
        page.findChild<QSpinBox *>(QStringLiteral("workers"))->setValue(2);
        auto *python = page.findChild<QLineEdit *>(QStringLiteral("pythonField"));
        python->setText(QStringLiteral("/nowhere/python"));
        QTest::keyClick(python, Qt::Key_Return);
        QCOMPARE(runSettings(), (RunSettings {.python = QStringLiteral("/nowhere/python"), .workers = 2}));
        auto *words = page.findChild<QLabel *>(QStringLiteral("pythonWords"));
        QTRY_VERIFY2(words->text().contains(QStringLiteral("/nowhere/python")), qPrintable(words->text()));
        shoot(page, "settings");
    }

    void anHourHasAPrice()
    {
        Theme theme;
        Computer computer;
        Commands commands;
        SettingsPage page(theme, nullptr);
        page.setWindowParts({commands.shortcuts, computer});
        auto *amount = page.findChild<QDoubleSpinBox *>(QStringLiteral("hourPrice"));
        auto *currency = page.findChild<QLineEdit *>(QStringLiteral("currency"));
        QCOMPARE(amount->text(), QStringLiteral("No price"));
        amount->setValue(1.5);
        QTest::keyClicks(currency, QStringLiteral("CHF"));
        QCOMPARE(hourPrice(), (HourPrice {.amount = 1.5, .currency = QStringLiteral("CHF")}));
        amount->setValue(0);
        QVERIFY(!hourPrice().isSet());
        QCOMPARE(currency->text(), QStringLiteral("CHF"));
    }

    void everySettingIsFound()
    {
        Theme theme;
        Computer computer;
        Commands commands;
        SettingsPage page(theme, nullptr);
        page.setWindowParts({commands.shortcuts, computer});
        page.resize(1100, 500);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        const QList<PaletteEntry> entries = page.paletteEntries();
        QCOMPARE(entries.size(), 9);
        for (const PaletteEntry &entry : entries) {
            entry.act();
            QWidget *focus = QApplication::focusWidget();
            QVERIFY2(focus && page.isAncestorOf(focus), qPrintable(entry.title));
            QVERIFY2(!focus->visibleRegion().isEmpty(), qPrintable(entry.title));
        }
    }

private:
    static void shoot(QWidget &widget, const char *name)
    {
        const QString folder = qEnvironmentVariable("RONDO_SHOTS");
        if (!folder.isEmpty())
            widget.grab().save(folder + QLatin1Char('/') + QLatin1String(name) + QStringLiteral(".png"));
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
