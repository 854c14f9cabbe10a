// SPDX-License-Identifier: GPL-3.0-or-later
#include "../gui/windowfixture.h"
#include "base/files.h"
#include "experiments/experimentspage.h"
#include "experiments/experimentview.h"
#include "experiments/views.h"
#include "flow/flow.h"
#include "models/lineageview.h"
#include "models/modelspage.h"
#include "models/modelview.h"
#include "models/notesfield.h"
#include "samplemodels.h"
#include "session.h"
#include "testing.h"
#include "widgets/controls.h"

#include <QHeaderView>
#include <QInputDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

using namespace rondo;
using namespace rondo::testing;

namespace {

const QString digits = QStringLiteral("digits");

//! The page with the sample's models, shown.
struct Fixture {
    SampleRun sample;
    RunId run;
    std::unique_ptr<Session> session;
    std::unique_ptr<ModelsPage> page;
    QSignalSpy toasts;

    explicit Fixture(Theme &theme, bool filled = true)
        : run(sample.addRunInProgress())
        , session(opened(sample, run, filled))
        , page(std::make_unique<ModelsPage>(theme))
        , toasts(page.get(), &Page::toastRequested)
    {
        page->resize(1340, 820);
        page->setSession(session.get());
        page->show();
        (void)QTest::qWaitForWindowExposed(page.get());
    }
    ~Fixture() { page->setSession(nullptr); }

    static std::unique_ptr<Session> opened(SampleRun &sample, RunId run, bool filled)
    {
        if (filled)
            addModels(sample, run);
        auto session = Session::open(sample.project().folder());
        if (!session)
            qFatal("%s", qPrintable(session.errorText()));
        return std::move(session).value();
    }

    ModelView &view() const { return *page->findChild<ModelView *>(); }
    ModelTable &table() const { return *page->findChild<ModelTable *>(); }
    template <class T> T &part(const char *name) const
    {
        return *page->findChild<T *>(QString::fromLatin1(name));
    }
    QString cardName() const { return part<QLabel>("modelVersionName").text(); }
    ModelVersion stored(int version) { return *Models(sample.database()).find(digits, version); }

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : page->findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }

    //! Rows as lines, the first cells of each.
    QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < table().rowCount(); ++row)
            rows << table().index(row, 0).data().toString();
        return rows;
    }

    bool choose(int version)
    {
        page->showThing(QStringLiteral("digits@%1").arg(version));
        return cardName() == QStringLiteral("digits v%1").arg(version);
    }

    //! The undo of the newest toast, once one has come.
    QAction *undo() { return toasts.isEmpty() ? nullptr : toasts.last().at(3).value<QAction *>(); }
};

//! Does \a act as soon as a menu is open, which blocks whoever opened it.
void whenMenuOpens(QObject &context, const std::function<void(QMenu &)> &act)
{
    auto *timer = new QTimer(&context);
    QObject::connect(timer, &QTimer::timeout, &context, [timer, act] {
        if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
            timer->stop();
            act(*menu);
        }
    });
    timer->start(5);
}

//! Chooses the entry with this text by the keyboard.
void chooseEntry(QMenu &menu, const QString &text)
{
    for (int tried = 0; tried < 12; ++tried) {
        QTest::keyClick(&menu, Qt::Key_Down);
        if (menu.activeAction() && menu.activeAction()->text() == text) {
            QTest::keyClick(&menu, Qt::Key_Return);
            return;
        }
    }
    menu.close();
}

} // namespace

class TestModelsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        useOwnSettings(m_settings);
        m_theme.setMode(qEnvironmentVariableIsSet("RONDO_DARK") ? Theme::Mode::Dark : Theme::Mode::Light);
    }
    void init()
    {
        // Menus raise themselves and grab the keyboard, which the offscreen platform says it cannot.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void showsVersionsGroupedByModel();
    void searches_data();
    void searches();
    void retiredOnesAreBehindTheSwitch();
    void headsSortAndFold();
    void layoutComesBack();
    void layoutMayBeAnything_data();
    void layoutMayBeAnything();
    void keysLeadThroughTheTable();
    void cardTellsAll();
    void cellsLeadOn();
    void lineageLeadsOn_data();
    void lineageLeadsOn();
    void lineageByKeyboard();
    void aliasesMoveAndComeBack();
    void aNewAliasIsTyped();
    void retiringIsUndone();
    void oneThatServesIsRefused();
    void notesAreKept();
    void notesSurviveClosing();
    void typedNotesAreNotOverwritten();
    void deploysThroughTheTerminal();
    void exportsTheFiles();
    void followsOthersChanges();
    void emptyAtFirst();
    void errorsHaveAWayOut();
    void missingFilesAreTold();
    void theWindowGoesWhereTheyLead();

private:
    QTemporaryDir m_settings;
    Theme m_theme;
};

void TestModelsPage::showsVersionsGroupedByModel()
{
    Fixture fixture(m_theme);
    QTRY_COMPARE(fixture.rows(),
                 (QStringList {QStringLiteral("digits, 3 version(s)"), QStringLiteral("v4"),
                               QStringLiteral("v3"), QStringLiteral("v1"),
                               QStringLiteral("payee-names, 1 version(s)"), QStringLiteral("v1")}));
    const ModelTable &table = fixture.table();
    const auto cell = [&](ModelColumn::Kind kind, const QString &metric = {}) {
        return table.index(2, table.columnOf(kind, metric)).data().toString();
    };
    using Kind = ModelColumn::Kind;
    QCOMPARE(cell(Kind::Aliases), QStringLiteral("champion, cheque-scanner"));
    QCOMPARE(cell(Kind::Source), QStringLiteral("convnet-5, run 1"));
    QCOMPARE(cell(Kind::Dataset), QStringLiteral("mnist@12"));
    QCOMPARE(cell(Kind::Checks), QStringLiteral("Passes"));
    QCOMPARE(cell(Kind::Serves), QStringLiteral("digits-desk"));
    QCOMPARE(cell(Kind::Size), QStringLiteral("4.6\u2009MB"));
    QVERIFY(cell(Kind::Metric, QStringLiteral("val_accuracy")).startsWith(QLatin1String("0.99")));
    QTRY_VERIFY(fixture.view().currentVersion().isValid());
    QVERIFY(fixture.choose(3));
    QTest::qWait(200);
    shoot(*fixture.page, QStringLiteral("models"));
}

void TestModelsPage::searches_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("versions");
    QTest::newRow("a name") << "payee" << 1;
    QTest::newRow("an alias") << "champ" << 1;
    QTest::newRow("an experiment") << "vgg" << 1;
    QTest::newRow("a dataset") << "mnist@12" << 4;
    QTest::newRow("a deployment") << "desk" << 1;
    QTest::newRow("notes, in any case") << "WEAK" << 1;
    QTest::newRow("words from several places") << "digits v3" << 1;
    QTest::newRow("nothing") << "cats" << 0;
}

void TestModelsPage::searches()
{
    QFETCH(QString, words);
    QFETCH(int, versions);
    Fixture fixture(m_theme);
    QTRY_COMPARE(fixture.table().rowCount(), 6);
    QTest::keyClicks(&fixture.part<QLineEdit>("searchModels"), words);
    int found = 0;
    for (int row = 0; row < fixture.table().rowCount(); ++row)
        found += fixture.table().facts(fixture.table().index(row, 0)) != nullptr;
    QCOMPARE(found, versions);
    QCOMPARE(fixture.view().isVisible(), versions > 0); // else words say that nothing matches
}

void TestModelsPage::retiredOnesAreBehindTheSwitch()
{
    Fixture fixture(m_theme);
    QTRY_COMPARE(fixture.table().rowCount(), 6);
    auto &toggle = fixture.part<Toggle>("showRetired");
    QCOMPARE(toggle.accessibleName(), QStringLiteral("Show 1 retired"));
    QTest::mouseClick(&toggle, Qt::LeftButton);
    QVERIFY(fixture.rows().contains(QStringLiteral("v2, retired")));
    QVERIFY(fixture.choose(2));
    QVERIFY(fixture.button(QStringLiteral("Restore")));
    QVERIFY(!fixture.button(QStringLiteral("Retire")));
    QVERIFY(!fixture.button(QStringLiteral("Deploy..."))->isEnabled());
    QTest::mouseClick(fixture.button(QStringLiteral("Restore")), Qt::LeftButton);
    QTRY_VERIFY(!fixture.stored(2).isRetired());
    QTRY_VERIFY(fixture.rows().contains(QStringLiteral("v2")));
}

void TestModelsPage::headsSortAndFold()
{
    Fixture fixture(m_theme);
    QTRY_COMPARE(fixture.table().rowCount(), 6);
    ModelView &view = fixture.view();
    const auto clickHead = [&](ModelColumn::Kind kind) {
        const int section = fixture.table().columnOf(kind);
        const int x = view.header()->sectionViewportPosition(section) + 12;
        QTest::mouseClick(view.header()->viewport(), Qt::LeftButton, {}, {x, 12});
    };
    clickHead(ModelColumn::Kind::Version); // it was newest first
    QCOMPARE(fixture.rows().mid(1, 3),
             (QStringList {QStringLiteral("v1"), QStringLiteral("v3"), QStringLiteral("v4")}));
    clickHead(ModelColumn::Kind::Source);
    const QModelIndex head = fixture.table().index(0, 0);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(head).center());
    QCOMPARE(fixture.table().rowCount(), 3);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                      view.visualRect(fixture.table().index(0, 0)).center());
    QCOMPARE(fixture.table().rowCount(), 6);
}

void TestModelsPage::layoutComesBack()
{
    Fixture f(m_theme);
    QTRY_VERIFY(f.table().columnOf(ModelColumn::Kind::Checks) > 0);
    QHeaderView *head = f.view().header();
    const int dataset = f.table().columnOf(ModelColumn::Kind::Dataset);
    const int metric = f.table().columnOf(ModelColumn::Kind::Metric, QStringLiteral("val_accuracy"));
    const int usual = head->sectionSize(metric);
    head->moveSection(head->visualIndex(dataset), 1);
    head->resizeSection(metric, usual + 40);
    f.part<Toggle>("showRetired").click();
    const QStringList rows = f.rows();
    const auto saved = [&f] { return SavedViews(f.sample.database(), QStringLiteral("models")).load({}); };
    QTRY_VERIFY(saved() && saved()->value(QStringLiteral("retired")).toBool());

    f.page->setSession(nullptr);
    QVERIFY(!f.part<Toggle>("showRetired").isChecked());
    f.page->setSession(f.session.get());
    QTRY_COMPARE(head->visualIndex(dataset), 1);
    QCOMPARE(head->visualIndex(0), 0);
    QCOMPARE(head->sectionSize(metric), usual + 40);
    QTRY_COMPARE(f.rows(), rows);
    QVERIFY(f.part<Toggle>("showRetired").isChecked());
}

void TestModelsPage::layoutMayBeAnything_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("other types") << QByteArray(R"({"retired": 7, "columns": {"name": 3}})");
    QTest::newRow("no columns of ours") << QByteArray(R"({"columns": [{"name": "mood", "width": 3}, 5, null]})");
    QTest::newRow("twice, and too wide")
        << QByteArray(R"({"columns": [{"name": "size"}, {"name": "size", "width": 1000000000}, {"name": "version", "width": -4}]})");
}

void TestModelsPage::layoutMayBeAnything()
{
    QFETCH(QByteArray, json);
    Fixture f(m_theme);
    f.page->setSession(nullptr);
    QVERIFY_RESULT(
        SavedViews(f.sample.database(), QStringLiteral("models")).save({}, QJsonDocument::fromJson(json).object()));
    f.page->setSession(f.session.get());
    QTRY_VERIFY(f.table().rowCount() > 0);
    const QHeaderView *head = f.view().header();
    for (int section = 0; section < head->count(); ++section)
        QVERIFY(head->sectionSize(section) > 0 && head->sectionSize(section) < 3000);
    QCOMPARE(head->visualIndex(0), 0);
}

void TestModelsPage::keysLeadThroughTheTable()
{
    Fixture fixture(m_theme);
    QTRY_COMPARE(fixture.cardName(), QStringLiteral("digits v4"));
    ModelView &view = fixture.view();
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(fixture.cardName(), QStringLiteral("digits v3"));
    QSignalSpy wanted(fixture.page.get(), &Page::pageRequested);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(),
             QStringLiteral("experiments/%1").arg(fixture.sample.at(fixture.run, 4).id.value));
    QTest::keyClick(&view, Qt::Key_Up);
    QTest::keyClick(&view, Qt::Key_Up); // the head
    QTest::keyClick(&view, Qt::Key_Space);
    QCOMPARE(fixture.table().rowCount(), 3);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(fixture.table().rowCount(), 6);
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(fixture.table().rowCount(), 3);
}

void TestModelsPage::cardTellsAll()
{
    Fixture fixture(m_theme);
    QTRY_COMPARE(fixture.table().rowCount(), 6);
    QVERIFY(fixture.choose(4));
    const auto text = [&] {
        QString all;
        for (const QLabel *label : fixture.page->findChildren<QLabel *>()) {
            if (label->isVisible())
                all += label->text() + u'\n';
        }
        return all;
    };
    QTRY_VERIFY(text().contains(QStringLiteral("image, FP32 n × 1 × 28 × 28")));
    QVERIFY(text().contains(QStringLiteral("scores, FP32 n × 10")));
    QVERIFY(text().contains(QStringLiteral("model.safetensors")));
    QVERIFY(text().contains(QStringLiteral("size 37.1 MB is above 10 MB")));
    QVERIFY2(
        text().contains(QStringLiteral("Architecture: depth 5 instead of none, type vgg instead of convnet")),
        qPrintable(text()));
    QVERIFY(fixture.choose(1));
    QVERIFY(text().contains(QStringLiteral("The first version.")));
}

void TestModelsPage::cellsLeadOn()
{
    Fixture fixture(m_theme);
    QTRY_COMPARE(fixture.table().rowCount(), 6);
    QSignalSpy wanted(fixture.page.get(), &Page::pageRequested);
    const auto click = [&](ModelColumn::Kind kind) {
        const QModelIndex index = fixture.table().index(2, fixture.table().columnOf(kind));
        fixture.view().scrollTo(index);
        const QRect cell = fixture.view().visualRect(index);
        QTest::mouseClick(fixture.view().viewport(), Qt::LeftButton, {}, cell.topLeft() + QPoint(12, 12));
    };
    click(ModelColumn::Kind::Version);
    QCOMPARE(wanted.size(), 0);
    click(ModelColumn::Kind::Source);
    click(ModelColumn::Kind::Serves);
    QCOMPARE(wanted.size(), 2);
    QVERIFY(wanted.at(0).first().toString().startsWith(QLatin1String("experiments/")));
    QCOMPARE(wanted.at(1).first().toString(), QStringLiteral("deployments/digits-desk"));
}

void TestModelsPage::lineageLeadsOn_data()
{
    QTest::addColumn<QString>("node");
    QTest::addColumn<QString>("place");
    QTest::newRow("run") << "run 1"
                         << "experiments/1";
    QTest::newRow("experiment") << "convnet-5"
                                << "experiments/5";
    QTest::newRow("deployment") << "digits-desk"
                                << "deployments/digits-desk";
    QTest::newRow("dataset: what else came of it") << "mnist@12"
                                                   << "";
}

void TestModelsPage::lineageLeadsOn()
{
    QFETCH(QString, node);
    QFETCH(QString, place);
    Fixture fixture(m_theme);
    QTRY_COMPARE(fixture.table().rowCount(), 6);
    QVERIFY(fixture.choose(3));
    auto *lineage = fixture.page->findChild<LineageView *>();
    QTRY_COMPARE(lineage->findChildren<QAbstractButton *>().size(), 5);
    QSignalSpy wanted(fixture.page.get(), &Page::pageRequested);
    for (QAbstractButton *button : lineage->findChildren<QAbstractButton *>()) {
        if (button->text() == node)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(wanted.isEmpty() ? QString() : wanted.first().first().toString(), place);
    if (place.isEmpty())
        QCOMPARE(fixture.part<QLineEdit>("searchModels").text(), node);
}

void TestModelsPage::lineageByKeyboard()
{
    Fixture fixture(m_theme);
    fixture.page->activateWindow();
    QTRY_COMPARE(fixture.table().rowCount(), 6);
    QVERIFY(fixture.choose(3));
    auto *lineage = fixture.page->findChild<LineageView *>();
    QTRY_COMPARE(lineage->findChildren<QAbstractButton *>().size(), 5);
    QAbstractButton *first = lineage->findChildren<QAbstractButton *>().first();
    QVERIFY(first->focusPolicy() & Qt::TabFocus);
    QCOMPARE(first->accessibleName(), QStringLiteral("mnist@12, dataset version"));
    first->setFocus();
    QStringList way;
    for (int step = 0; step < 4; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        way << static_cast<QAbstractButton *>(QApplication::focusWidget())->text();
    }
    QCOMPARE(way,
             (QStringList {QStringLiteral("run 1"), QStringLiteral("convnet-5"), QStringLiteral("digits v3"),
                           QStringLiteral("digits-desk")}));
    QSignalSpy wanted(fixture.page.get(), &Page::pageRequested);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QCOMPARE(static_cast<QAbstractButton *>(QApplication::focusWidget())->text(),
             QStringLiteral("digits v3"));
}

void TestModelsPage::aliasesMoveAndComeBack()
{
    Fixture fixture(m_theme);
    QTRY_COMPARE(fixture.table().rowCount(), 6);
    QVERIFY(fixture.choose(4));
    const QStringList before = fixture.stored(4).aliases;
    auto &edit = fixture.part<QPushButton>("editAliases");
    whenMenuOpens(edit, [](QMenu &menu) { chooseEntry(menu, QStringLiteral("champion")); });
    QTest::mouseClick(&edit, Qt::LeftButton);
    QTRY_COMPARE(fixture.stored(4).aliases,
                 (QStringList {QStringLiteral("challenger"), QStringLiteral("champion")}));
    QCOMPARE(fixture.stored(3).aliases, QStringList {QStringLiteral("cheque-scanner")});
    QTRY_VERIFY(fixture.undo());
    QCOMPARE(fixture.toasts.last().at(1).toString(), QStringLiteral("Before, it was v3."));
    fixture.undo()->trigger();
    QTRY_COMPARE(fixture.stored(4).aliases, before);
    QVERIFY(fixture.stored(3).aliases.contains(QStringLiteral("champion")));
    // And away from the one that has it.
    QTRY_COMPARE(fixture.table().facts(fixture.view().currentVersion())->version.aliases, before);
    whenMenuOpens(edit, [](QMenu &menu) { chooseEntry(menu, QStringLiteral("challenger")); });
    QTest::mouseClick(&edit, Qt::LeftButton);
    QTRY_VERIFY(fixture.stored(4).aliases.isEmpty());
}

void TestModelsPage::aNewAliasIsTyped()
{
    Fixture fixture(m_theme);
    QTRY_COMPARE(fixture.table().rowCount(), 6);
    QVERIFY(fixture.choose(1));
    const auto type = [&](const QString &alias) {
        auto &edit = fixture.part<QPushButton>("editAliases");
        whenMenuOpens(edit, [](QMenu &menu) { chooseEntry(menu, QStringLiteral("New alias...")); });
        QTest::mouseClick(&edit, Qt::LeftButton);
        QTRY_VERIFY(fixture.page->findChild<QInputDialog *>(QStringLiteral("newAlias")));
        auto *dialog = fixture.page->findChild<QInputDialog *>(QStringLiteral("newAlias"));
        auto *field = dialog->findChild<QLineEdit *>();
        QTest::keyClicks(field, alias);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!fixture.page->findChild<QInputDialog *>(QStringLiteral("newAlias")));
    };
    type(QStringLiteral("v7"));
    QTRY_COMPARE(fixture.toasts.size(), 1);
    QVERIFY(fixture.toasts.last().at(2).toBool());
    QVERIFY(fixture.toasts.last().at(1).toString().contains(QStringLiteral("v7")));
    QVERIFY(fixture.stored(1).aliases.isEmpty());
    type(QStringLiteral("baseline"));
    QTRY_COMPARE(fixture.stored(1).aliases, QStringList {QStringLiteral("baseline")});
}

void TestModelsPage::retiringIsUndone()
{
    Fixture fixture(m_theme);
    QTRY_COMPARE(fixture.table().rowCount(), 6);
    QVERIFY(fixture.choose(4));
    QTest::mouseClick(fixture.button(QStringLiteral("Retire")), Qt::LeftButton);
    QTRY_VERIFY(fixture.stored(4).isRetired());
    QTRY_COMPARE(fixture.table().rowCount(), 5);
    QTRY_VERIFY(fixture.cardName() != QStringLiteral("digits v4")); // another one is shown
    QVERIFY(fixture.undo());
    QCOMPARE(fixture.undo()->text(), QStringLiteral("Undo"));
    fixture.undo()->trigger();
    QTRY_VERIFY(!fixture.stored(4).isRetired());
    QCOMPARE(fixture.stored(4).aliases, QStringList {QStringLiteral("challenger")});
    QTRY_COMPARE(fixture.table().rowCount(), 6);
}

void TestModelsPage::oneThatServesIsRefused()
{
    Fixture fixture(m_theme);
    QTRY_COMPARE(fixture.table().rowCount(), 6);
    QVERIFY(fixture.choose(3));
    QTest::mouseClick(fixture.button(QStringLiteral("Retire")), Qt::LeftButton);
    QTRY_COMPARE(fixture.toasts.size(), 1);
    QVERIFY(fixture.toasts.last().at(2).toBool());
    QVERIFY(fixture.toasts.last().at(1).toString().contains(QStringLiteral("digits-desk")));
    QVERIFY(!fixture.stored(3).isRetired());
}

void TestModelsPage::notesAreKept()
{
    Fixture fixture(m_theme);
    QTRY_COMPARE(fixture.table().rowCount(), 6);
    QVERIFY(fixture.choose(1));
    auto *notes = fixture.page->findChild<NotesField *>();
    QTest::keyClicks(notes, QStringLiteral("the first try"));
    QTRY_COMPARE(fixture.stored(1).notes, QStringLiteral("the first try")); // when typing rests
    QTest::keyClicks(notes, QStringLiteral("!"));
    QVERIFY(fixture.choose(3)); // another version, before it rests
    QCOMPARE(notes->toPlainText(), QStringLiteral("Weak on 4 against 9 where the pen is thin."));
    QTRY_COMPARE(fixture.stored(1).notes, QStringLiteral("the first try!"));
    QCOMPARE(fixture.stored(3).notes, notes->toPlainText());
}

void TestModelsPage::notesSurviveClosing()
{
    Fixture fixture(m_theme);
    QTRY_COMPARE(fixture.table().rowCount(), 6);
    QVERIFY(fixture.choose(1));
    QTest::keyClicks(fixture.page->findChild<NotesField *>(), QStringLiteral("at the last moment"));
    fixture.page->setSession(nullptr);
    QCOMPARE(fixture.stored(1).notes, QStringLiteral("at the last moment"));
}

void TestModelsPage::typedNotesAreNotOverwritten()
{
    Fixture fixture(m_theme);
    QTRY_COMPARE(fixture.table().rowCount(), 6);
    QVERIFY(fixture.choose(4));
    auto *notes = fixture.page->findChild<NotesField *>();
    QTest::keyClicks(notes, QStringLiteral("mine"));
    QVERIFY_RESULT(Models(fixture.sample.database()).setNotes(digits, 4, QStringLiteral("theirs")));
    QVERIFY_RESULT(Models(fixture.sample.database()).setAlias(digits, QStringLiteral("other"), 4));
    QTRY_VERIFY(fixture.table()
                    .facts(fixture.view().currentVersion())
                    ->version.aliases.contains(QStringLiteral("other")));
    QCOMPARE(notes->toPlainText(), QStringLiteral("mine"));
    QTRY_COMPARE(fixture.stored(4).notes, QStringLiteral("mine"));
}

void TestModelsPage::deploysThroughTheTerminal()
{
    // A rondoctl that only tells how it was called.
    const QString told = m_settings.filePath(QStringLiteral("told"));
    const QString program = m_settings.filePath(QStringLiteral("rondoctl"));
    QVERIFY_RESULT(
        writeFileAtomically(program, "#!/bin/sh\necho \"$@\" > " + told.toUtf8() + "\necho '{}'\n"));
    QVERIFY(QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    Fixture fixture(m_theme);
    QTRY_COMPARE(fixture.table().rowCount(), 6);
    QVERIFY(fixture.choose(4));
    whenMenuOpens(*fixture.page,
                  [](QMenu &menu) { chooseEntry(menu, QStringLiteral("Move digits-desk to digits v4")); });
    QTest::mouseClick(fixture.button(QStringLiteral("Deploy...")), Qt::LeftButton);
    const auto words = [&] {
        const auto text = readFile(told);
        return text ? QString::fromUtf8(*text) : QString();
    };
    QTRY_VERIFY2(words().startsWith(QStringLiteral("deploy digits --version 4 --name digits-desk")),
                 qPrintable(words()));
    QCOMPARE(fixture.toasts.last().at(0).toString(), QStringLiteral("Deploying digits v4"));
    // A new one whose name is none is asked for again.
    whenMenuOpens(*fixture.page, [](QMenu &menu) { chooseEntry(menu, QStringLiteral("New deployment...")); });
    QTest::mouseClick(fixture.button(QStringLiteral("Deploy...")), Qt::LeftButton);
    const auto dialog
        = [&] { return fixture.page->findChild<QInputDialog *>(QStringLiteral("newDeployment")); };
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    auto *field = dialog()->findChild<QLineEdit *>();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("a/b"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(dialog() && dialog()->isVisible() && dialog()->labelText().contains(QStringLiteral("a/b")));
    field = dialog()->findChild<QLineEdit *>();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("shop"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY2(words().contains(QStringLiteral("--version 4 --name shop")), qPrintable(words()));
}

void TestModelsPage::exportsTheFiles()
{
    Fixture fixture(m_theme);
    QTRY_COMPARE(fixture.table().rowCount(), 6);
    QVERIFY(fixture.choose(3));
    const QString path = m_settings.filePath(QStringLiteral("out/digits-v3"));
    fixture.page->exportTo(path);
    QTRY_COMPARE(fixture.toasts.size(), 1);
    QCOMPARE(fixture.toasts.last().at(0).toString(), QStringLiteral("digits v3 is exported"));
    QVERIFY(QFile::exists(path + QStringLiteral("/model.safetensors")));
    fixture.page->exportTo(path);
    QTRY_COMPARE(fixture.toasts.size(), 2);
    QVERIFY(fixture.toasts.last().at(1).toString().contains(QStringLiteral("overwrites nothing")));
}

void TestModelsPage::followsOthersChanges()
{
    Fixture fixture(m_theme);
    QTRY_COMPARE(fixture.table().rowCount(), 6);
    QVERIFY(fixture.choose(1));
    QVERIFY_RESULT(Models(fixture.sample.database())
                       .record(digits, QStringLiteral("sha256:") + QString(64, u'd'), {}, {}));
    QTRY_COMPARE(fixture.table().rowCount(), 7);
    QCOMPARE(fixture.cardName(), QStringLiteral("digits v1")); // what is looked at stays
}

void TestModelsPage::emptyAtFirst()
{
    Fixture fixture(m_theme, false);
    QTRY_VERIFY(fixture.button(QStringLiteral("Open the flow")));
    QSignalSpy wanted(fixture.page.get(), &Page::pageRequested);
    QTest::mouseClick(fixture.button(QStringLiteral("Open the flow")), Qt::LeftButton);
    QCOMPARE(wanted.first().first().toString(), QStringLiteral("flow"));
    shoot(*fixture.page, QStringLiteral("models-empty"));
    addModels(fixture.sample, fixture.run);
    QTRY_COMPARE(fixture.table().rowCount(), 6);
}

void TestModelsPage::errorsHaveAWayOut()
{
    Fixture fixture(m_theme);
    QTRY_COMPARE(fixture.table().rowCount(), 6);
    QVERIFY_RESULT(
        fixture.sample.database().write(QStringLiteral("ALTER TABLE model_aliases RENAME TO away")));
    const QString again = QStringLiteral("Read the models again");
    QTRY_VERIFY(fixture.button(again));
    QCOMPARE(fixture.table().rowCount(), 6); // what was read stays
    QVERIFY_RESULT(
        fixture.sample.database().write(QStringLiteral("ALTER TABLE away RENAME TO model_aliases")));
    if (fixture.button(again))
        QTest::mouseClick(fixture.button(again), Qt::LeftButton);
    QTRY_VERIFY(!fixture.button(again));
}

void TestModelsPage::missingFilesAreTold()
{
    Fixture fixture(m_theme);
    QTRY_COMPARE(fixture.table().rowCount(), 6);
    const auto version = Models(fixture.sample.database())
                             .record(digits, QStringLiteral("sha256:") + QString(64, u'd'), {}, {});
    QVERIFY_RESULT(version);
    QTRY_COMPARE(fixture.table().rowCount(), 7);
    QVERIFY(fixture.choose(5));
    const auto told = [&] {
        for (const QLabel *label : fixture.page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->property("tone") == QLatin1String("error")
                && !label->text().isEmpty())
                return true;
        }
        return false;
    };
    QTRY_VERIFY(told());
    QTest::qWait(200);
    shoot(*fixture.page, QStringLiteral("models-missing"));
}

void TestModelsPage::theWindowGoesWhereTheyLead()
{
    SampleRun sample;
    const RunId run = sample.addRunInProgress();
    addModels(sample, run);
    QVERIFY_RESULT(saveFlow(sampleDigits(), sample.project().flowPath(digits)));
    WholeWindow whole;
    QVERIFY(whole.open(sample.project().folder()));
    whole.window.showPage(QStringLiteral("models"));
    auto *page = whole.window.findChild<ModelsPage *>();
    QVERIFY(page);
    QTRY_COMPARE(page->findChild<ModelTable *>()->rowCount(), 6);
    const QList<PaletteEntry> entries = page->paletteEntries();
    QCOMPARE(entries.size(), 5);
    entries.at(1).act(); // digits v3
    QCOMPARE(page->findChild<QLabel *>(QStringLiteral("modelVersionName"))->text(),
             QStringLiteral("digits v3"));
    auto *view = page->findChild<ModelView *>();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(whole.window.currentPage(), QStringLiteral("experiments"));
    auto *experiments = whole.window.findChild<ExperimentView *>();
    QTRY_COMPARE(experiments->currentExperiment(), sample.at(run, 4).id);
    whole.close();
}

QTEST_MAIN(TestModelsPage)
#include "tst_modelspage.moc"
