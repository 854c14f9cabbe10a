// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandpalette.h"
#include "fuzzymatch.h"
#include "palettemodel.h"
#include "testing.h"
#include "theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <ctime>

using namespace rondo;

namespace {

PaletteEntry entry(const QString &title, const QString &kind = QStringLiteral("Edit"))
{
    return {QStringLiteral("test/") + title, kind, title, {}, {}, {}};
}

QList<PaletteEntry> entries(const QStringList &titles)
{
    QList<PaletteEntry> list;
    for (const QString &title : titles)
        list << entry(title);
    return list;
}

QStringList shown(const QAbstractItemModel &model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles << model.index(row, 0).data().toString();
    return titles;
}

struct Fixture {
    Theme theme;
    QWidget window;
    QLineEdit before {&window};
    CommandPalette palette {theme, &window};
    QLineEdit *field = palette.findChild<QLineEdit *>();
    QListView *list = palette.findChild<QListView *>();

    Fixture()
    {
        window.resize(900, 600);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
        before.setFocus();
    }
    QString current() const { return list->currentIndex().data().toString(); }
};

} // namespace

class TestPalette : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("rondo-test"));
        QCoreApplication::setApplicationName(QStringLiteral("rondo-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    }
    void init()
    {
        testing::failOnWarnings();
        QSettings().clear();
    }

    void fits_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("titles"); // best first
        QTest::addColumn<QStringList>("others"); // do not fit
        const auto row = [](const char *name, const char *typed, const QStringList &titles,
                            const QStringList &others) {
            QTest::newRow(name) << QString::fromUtf8(typed) << titles << others;
        };
        const auto list = [](std::initializer_list<const char *> words) {
            QStringList texts;
            for (const char *word : words)
                texts << QString::fromUtf8(word);
            return texts;
        };
        row("start before middle", "run", list({"Run flow", "Show the run", "Prune"}), list({"Undo"}));
        row("words in any order", "flow run", list({"Run flow"}), list({"Run again"}));
        row("letters apart", "rnflw", list({"Run flow"}), list({"Undo", "Flow"}));
        row("first letters", "ccp", list({"Close command palette"}), list({"Copy"}));
        row("case does not count", "CONV", list({"ConvNet"}), list({"VGG"}));
        row("the shorter of two", "vgg", list({"VGG", "VGG of the other flow"}), list({"ConvNet"}));
        row("a typed part beats letters apart", "set", list({"Reset layout", "Some extra"}), list({}));
        row("other letters", "übernahme", list({"Übernahme"}), list({"Ubernahme"}));
    }
    void fits()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, titles);
        QFETCH(QStringList, others);
        QStringList turned(titles.crbegin(), titles.crend());
        PaletteModel model;
        model.setEntries(entries(turned + others), {});
        model.setText(typed);
        QCOMPARE(shown(model), titles);
    }

    void kindIsSearchedToo()
    {
        PaletteModel model;
        model.setEntries({entry(QStringLiteral("Theme"), QStringLiteral("Setting")),
                          entry(QStringLiteral("Theme of the talk"), QStringLiteral("Node"))},
                         {});
        model.setText(QStringLiteral("setting"));
        QCOMPARE(shown(model), QStringList {QStringLiteral("Theme")});
    }

    void recentComesFirst()
    {
        QList<PaletteEntry> list = entries({QStringLiteral("Alpha"), QStringLiteral("Beta"), QStringLiteral("Gamma")});
        PaletteModel model;
        model.setEntries(list, {list.at(2).id, list.at(1).id});
        QCOMPARE(shown(model),
                 QStringList({QStringLiteral("Gamma"), QStringLiteral("Beta"), QStringLiteral("Alpha")}));
        // Not before what fits much better.
        list = entries({QStringLiteral("Rename"), QStringLiteral("Turn a name around")});
        model.setEntries(list, {list.at(1).id});
        model.setText(QStringLiteral("rename"));
        QCOMPARE(shown(model).constFirst(), QStringLiteral("Rename"));
    }

    void keysChooseAndRun()
    {
        Fixture fixture;
        QString done;
        QList<PaletteEntry> list = entries({QStringLiteral("One"), QStringLiteral("Two"), QStringLiteral("Three")});
        for (PaletteEntry &one : list)
            one.act = [&done, title = one.title] { done = title; };
        fixture.palette.open(list);
        QCOMPARE(QApplication::focusWidget(), fixture.field);
        QCOMPARE(fixture.current(), QStringLiteral("One"));
        QTest::keyClick(fixture.field, Qt::Key_Down);
        QCOMPARE(fixture.current(), QStringLiteral("Two"));
        QTest::keyClick(fixture.field, Qt::Key_Up);
        QTest::keyClick(fixture.field, Qt::Key_Up);
        QCOMPARE(fixture.current(), QStringLiteral("Three"));
        QTest::keyClick(fixture.field, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), fixture.field);
        QTest::keyClick(fixture.field, Qt::Key_Return);
        QCOMPARE(done, QStringLiteral("Three"));
        QVERIFY(!fixture.palette.isVisible());
        QCOMPARE(QApplication::focusWidget(), &fixture.before);
        // Remembered, also by the next window.
        Fixture next;
        next.palette.open(list);
        QCOMPARE(next.current(), QStringLiteral("Three"));
    }

    void lateEntriesKeepWhatIsTypedAndChosen()
    {
        Fixture fixture;
        QList<PaletteEntry> list = entries({QStringLiteral("Node one"), QStringLiteral("Node two")});
        fixture.palette.open(list);
        QTest::keyClicks(fixture.field, QStringLiteral("node"));
        QTest::keyClick(fixture.field, Qt::Key_Down);
        QCOMPARE(fixture.current(), QStringLiteral("Node two"));
        list.prepend(entry(QStringLiteral("Node of another page")));
        list.prepend(entry(QStringLiteral("Elsewhere")));
        fixture.palette.setEntries(list);
        QCOMPARE(fixture.current(), QStringLiteral("Node two"));
        QCOMPARE(fixture.list->model()->rowCount(), 3);
    }

    void escapeLeavesNoTrace()
    {
        Fixture fixture;
        fixture.palette.open(entries({QStringLiteral("One")}));
        QTest::keyClicks(fixture.field, QStringLiteral("nothing is called so"));
        QCOMPARE(fixture.list->model()->rowCount(), 0);
        QVERIFY(!fixture.list->isVisible());
        QTest::keyClick(fixture.field, Qt::Key_Return);
        QVERIFY(fixture.palette.isVisible());
        QTest::keyClick(fixture.field, Qt::Key_Escape);
        QVERIFY(!fixture.palette.isVisible());
        QCOMPARE(QApplication::focusWidget(), &fixture.before);
    }

    //! 16 ms a key with painting is the aim, at 10,000 entries; a shared and unoptimised build gets six times that.
    void tenThousandEntriesAreFast()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        constexpr double allowed = 1000;
#else
        constexpr double allowed = 100;
#endif
        Fixture fixture;
        QList<PaletteEntry> list;
        for (int number = 0; number < 10'000; ++number)
            list << entry(QStringLiteral("convnet-%1, run %2").arg(number % 100).arg(number / 100),
                          QStringLiteral("Experiment"));
        fixture.palette.open(list);
        QCoreApplication::processEvents();
        QList<double> times;
        for (const QChar letter : QStringLiteral("cnvn 7 run 42")) {
            const std::clock_t start = std::clock();
            QTest::keyClick(fixture.field, letter.toLatin1());
            fixture.palette.repaint();
            fixture.list->viewport()->repaint();
            times << 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC;
        }
        std::sort(times.begin(), times.end());
        qInfo("%.1f ms median, %.1f ms worst for a key", times.at(times.size() / 2), times.constLast());
        QVERIFY(fixture.current().contains(QStringLiteral("42")));
        // The worst but one: the machine is shared.
        QVERIFY2(times.at(times.size() - 2) <= allowed, qPrintable(QString::number(times.at(times.size() - 2))));
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
