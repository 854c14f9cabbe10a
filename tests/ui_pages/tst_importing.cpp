// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "experiments/experimentspage.h"
#include "experiments/experimentview.h"
#include "experiments/importdialog.h"
#include "mainwindow.h"
#include "pages.h"
#include "session.h"
#include "testing.h"
#include "theme/theme.h"
#include "widgets/toast.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

using namespace rondo;

namespace {

//! An open window, and a folder beside its project for what is imported.
class Fixture {
public:
    Fixture()
    {
        QVERIFY_RESULT(Project::create(path(QStringLiteral("project")), QStringLiteral("imports")));
        window.show();
        QVERIFY(window.openProject(path(QStringLiteral("project"))));
        window.showPage(QStringLiteral("experiments"));
    }

    QString path(const QString &name) const { return folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const { QVERIFY_RESULT(writeFileAtomically(path(name), bytes)); }

    //! A store of MLflow with one experiment of that many runs, run-1, run-2, …
    void writeMlflow(int runs) const
    {
        write(QStringLiteral("mlruns/1/meta.yaml"), "experiment_id: '1'\nlifecycle_stage: active\nname: digits\n");
        for (int run = 1; run <= runs; ++run) {
            const QByteArray id = QByteArray::number(run);
            const QString place = QStringLiteral("mlruns/1/%1/").arg(run);
            write(place + QStringLiteral("meta.yaml"),
                  "experiment_id: '1'\nlifecycle_stage: active\nrun_id: r" + id + "\nrun_name: run-" + id
                      + "\nstatus: 3\nstart_time: " + QByteArray::number(1700000000000 + run) + "\nend_time: 1700000060000\n");
            write(place + QStringLiteral("metrics/accuracy"), "1700000001000 0.9 1\n1700000002000 0.95 2\n");
        }
    }

    //! Through the menu's command.
    ImportDialog *ask()
    {
        window.findChild<QAction *>(QStringLiteral("importExperiments"))->trigger();
        return dialog();
    }
    ImportDialog *dialog() const { return window.findChild<ImportDialog *>(); }
    void choose(const QString &name) const { dialog()->findChild<QLineEdit *>(QStringLiteral("importPath"))->setText(path(name)); }
    QPushButton *start() const { return dialog()->findChild<QPushButton *>(QStringLiteral("startImport")); }
    QString found() const { return dialog()->findChild<QLabel *>(QStringLiteral("importFound"))->text(); }

    QString toast() const
    {
        const auto said = window.findChild<ToastStack *>()->history();
        return said.isEmpty() ? QString() : said.first().text;
    }
    QPushButton *toastButton() const
    {
        for (auto *button : window.findChild<ToastStack *>()->findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String("Show"))
                return button;
        }
        return nullptr;
    }
    bool import(const QString &name)
    {
        ask();
        choose(name);
        if (!QTest::qWaitFor([this] { return start()->isEnabled(); }))
            return false;
        start()->click();
        return QTest::qWaitFor([this] { return !dialog(); });
    }

    QTemporaryDir folder;
    Theme theme;
    MainWindow window {theme, allPages(theme)};
};

} // namespace

class TestImporting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void needsAProject();
    void saysWhatItFound_data();
    void saysWhatItFound();
    void importsAndShows();
    void secondImportBringsNothingNew();
    void stopKeepsWhatCame();
    void errorsStayInTheDialog();
    void emptyPageOffersIt();
    void closingTheProjectEndsIt();

private:
    QTemporaryDir m_settings;
};

void TestImporting::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("rondo-test"));
    QCoreApplication::setApplicationName(QStringLiteral("rondo-test"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    qputenv("RONDO_BIN_DIR", m_settings.path().toUtf8());
}

void TestImporting::init()
{
    testing::failOnWarnings();
}

void TestImporting::needsAProject()
{
    Fixture fixture;
    const auto *command = fixture.window.findChild<QAction *>(QStringLiteral("importExperiments"));
    QVERIFY(command->isEnabled());
    fixture.window.closeProject();
    QVERIFY(!command->isEnabled());
}

void TestImporting::saysWhatItFound_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("named");
    QTest::addColumn<QString>("words");
    const QByteArray meta = "experiment_id: '1'\n", sqlite("SQLite format 3\0", 16);
    const auto row = [](const char *name, const char *file, const QByteArray &bytes, const char *named, const char *words) {
        QTest::newRow(name) << QString::fromLatin1(file) << bytes << QString::fromLatin1(named) << QString::fromLatin1(words);
    };
    row("folder of MLflow", "mlruns/1/meta.yaml", meta, "mlruns", "by MLflow");
    row("folder it was started in", "work/mlruns/1/meta.yaml", meta, "work", "by MLflow");
    row("its database", "mlflow.db", sqlite, "mlflow.db", "by MLflow");
    row("event files", "logs/a/events.out.tfevents.1", "", "logs", "by TensorBoard");
    row("another file", "notes.txt", "SQLite is fine", "notes.txt", "Nothing of MLflow or TensorBoard");
    row("an empty file", "notes.txt", "", "notes.txt", "Nothing of MLflow or TensorBoard");
    row("another folder", "data/a.csv", "1", "data", "Nothing of MLflow or TensorBoard");
    row("nothing there", "data/a.csv", "1", "date", "no such file");
}

void TestImporting::saysWhatItFound()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, named);
    QFETCH(QString, words);
    Fixture fixture;
    fixture.write(file, bytes);
    fixture.ask();
    QVERIFY(!fixture.start()->isEnabled());
    fixture.choose(named);
    QTRY_VERIFY2(fixture.found().contains(words), qPrintable(fixture.found()));
    QCOMPARE(fixture.start()->isEnabled(), words.startsWith(QLatin1String("by ")));
}

void TestImporting::importsAndShows()
{
    Fixture fixture;
    fixture.writeMlflow(3);
    fixture.window.showPage(QStringLiteral("flow"));
    QVERIFY(fixture.import(QStringLiteral("mlruns")));
    QCOMPARE(fixture.toast(), QStringLiteral("Imported 1 run(s), 3 experiment(s)"));
    QPushButton *show = fixture.toastButton();
    QVERIFY(show);
    show->click();
    QCOMPARE(fixture.window.currentPage(), QStringLiteral("experiments"));
    auto *view = fixture.window.findChild<ExperimentView *>();
    QTRY_VERIFY(view->currentExperiment().isValid());
    const auto shown = fixture.window.session()->experiments().experiment(view->currentExperiment());
    QVERIFY_RESULT(shown);
    QCOMPARE(shown->name, QStringLiteral("run-1"));
}

void TestImporting::secondImportBringsNothingNew()
{
    Fixture fixture;
    fixture.writeMlflow(2);
    QVERIFY(fixture.import(QStringLiteral("mlruns")));
    QVERIFY(fixture.import(QStringLiteral("mlruns")));
    QCOMPARE(fixture.toast(), QStringLiteral("Nothing new: 2 experiment(s) are here already"));
    fixture.writeMlflow(3);
    fixture.write(QStringLiteral("mlruns/1/1/metrics/accuracy"), "1700000001000 0.9 1\n1700000003000 0.97 3\n");
    QVERIFY(fixture.import(QStringLiteral("mlruns")));
    QCOMPARE(fixture.toast(), QStringLiteral("Imported 1 experiment(s), news of 1 experiment(s)"));
}

void TestImporting::stopKeepsWhatCame()
{
    Fixture fixture;
    fixture.writeMlflow(40);
    ImportDialog *dialog = fixture.ask();
    fixture.choose(QStringLiteral("mlruns"));
    QTRY_VERIFY(fixture.start()->isEnabled());
    fixture.start()->click();
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!fixture.dialog());
    QVERIFY2(fixture.toast().startsWith(QLatin1String("Import stopped after 1 run(s)")), qPrintable(fixture.toast()));
    const auto all = fixture.window.session()->experiments().allExperiments();
    QVERIFY_RESULT(all);
    QVERIFY(!all->isEmpty());
    QVERIFY(all->size() < 40);
}

void TestImporting::errorsStayInTheDialog()
{
    Fixture fixture;
    fixture.write(QStringLiteral("broken.db"), QByteArray("SQLite format 3\0", 16) + "and then nothing");
    fixture.ask();
    fixture.choose(QStringLiteral("broken.db"));
    QTRY_VERIFY(fixture.start()->isEnabled());
    fixture.start()->click();
    QTRY_VERIFY2(fixture.found().contains(QLatin1String("broken.db")), qPrintable(fixture.found()));
    QVERIFY(fixture.dialog()->isVisible());
    fixture.writeMlflow(1);
    fixture.choose(QStringLiteral("mlruns"));
    QTRY_VERIFY(fixture.start()->isEnabled());
}

void TestImporting::emptyPageOffersIt()
{
    Fixture fixture;
    auto *page = fixture.window.findChild<ExperimentsPage *>();
    auto *button = page->findChild<QPushButton *>(QStringLiteral("importInstead"));
    QVERIFY(button && button->isVisible());
    button->click();
    QVERIFY(fixture.dialog() && fixture.dialog()->isVisible());
    fixture.writeMlflow(1);
    fixture.choose(QStringLiteral("mlruns"));
    QTRY_VERIFY(fixture.start()->isEnabled());
    fixture.start()->click();
    QTRY_VERIFY(!button->isVisible());
}


void TestImporting::closingTheProjectEndsIt()
{
    Fixture fixture;
    fixture.writeMlflow(40);
    fixture.ask();
    fixture.choose(QStringLiteral("mlruns"));
    QTRY_VERIFY(fixture.start()->isEnabled());
    fixture.start()->click();
    fixture.window.closeProject();
    QVERIFY(!fixture.dialog());
    QVERIFY(fixture.window.openProject(fixture.path(QStringLiteral("project"))));
    const auto all = fixture.window.session()->experiments().allExperiments();
    QVERIFY_RESULT(all);
    QVERIFY(all->size() < 40);
}

QTEST_MAIN(TestImporting)
#include "tst_importing.moc"
