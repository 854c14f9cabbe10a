// SPDX-License-Identifier: GPL-3.0-or-later
// The main job through the window: from an empty canvas to an answer.
#include "deployments/drawingpad.h"
#include "experiments/experimentmodel.h"
#include "journey.h"
#include "session.h"

#include <QLabel>
#include <QPushButton>
#include <QTranslator>

using namespace rondo;
using namespace rondo::testing;

namespace {

constexpr int patience = 400'000; // ms; other tests may use the cores

//! Two strokes that cross the pad from top to bottom, as a hand moves.
void drawOne(DrawingPad &pad)
{
    const int middle = pad.width() / 2;
    dragMouse(&pad, {middle, pad.height() / 6}, {middle, pad.height() * 5 / 6});
}

} // namespace

class TestJourney : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // The plural forms of English are a translation.
        QVERIFY(m_words.load(QStringLiteral(":/i18n/rondo_en.qm")));
        QCoreApplication::installTranslator(&m_words);
    }
    void init() { failOnWarnings(); }
    void fromAnEmptyCanvasToAnAnswer();

private:
    void draw(Journey &journey);
    void configure(Journey &journey);

    QTranslator m_words;
};

//! A data set, two networks and a script of her own, a validation, a deployment.
void TestJourney::draw(Journey &journey)
{
    const QList<std::pair<QString, QPoint>> nodes {
        {QStringLiteral("dataset"), {110, 200}},    {QStringLiteral("convnet"), {320, 70}},
        {QStringLiteral("vgg"), {320, 200}},        {QStringLiteral("script"), {320, 330}},
        {QStringLiteral("validation"), {540, 200}}, {QStringLiteral("deployment"), {740, 200}},
    };
    for (const auto &[type, place] : nodes)
        journey.dragFromLibrary(type, place);
    QCOMPARE(journey.flow().nodes.size(), nodes.size());
    const QString images = QStringLiteral("images"), model = QStringLiteral("model");
    for (const QString &title :
         {QStringLiteral("ConvNet"), QStringLiteral("VGG"), QStringLiteral("PyTorch script")}) {
        journey.connectPorts(QStringLiteral("Dataset"), QStringLiteral("dataset"), title, images);
        journey.connectPorts(title, model, QStringLiteral("Validation"), QStringLiteral("models"));
    }
    journey.connectPorts(QStringLiteral("Validation"), QStringLiteral("best"), QStringLiteral("Deploy"), model);
    QCOMPARE(journey.flow().links.size(), 7);
}

void TestJourney::configure(Journey &journey)
{
    // Few images and small networks: this is about the way, not about how well it learns.
    const QList<std::tuple<const char *, const char *, const char *>> settings {
        {"Dataset", "train", "1500"},
        {"Dataset", "test", "200"},
        {"ConvNet", "lr", "0.001, 0.003, 0.01"},
        {"ConvNet", "batch_size", "32, 64, 128"},
        {"ConvNet", "epochs", "2"},
        {"ConvNet", "filters", "8"},
        {"VGG", "lr", "0.001, 0.003, 0.01"},
        {"VGG", "width", "4, 8"},
        {"VGG", "depth", "5"},
        {"VGG", "epochs", "1"},
        {"PyTorch script", "script", "scripts/digits.py"},
        {"PyTorch script", "seed", "1, 2, 3"},
        {"Validation", "min_accuracy", "0.3"},
    };
    for (const auto &[node, parameter, text] : settings) {
        journey.select(QLatin1String(node));
        QVERIFY2(journey.type(QLatin1String(parameter), QLatin1String(text)), parameter);
    }
}

void TestJourney::fromAnEmptyCanvasToAnAnswer()
{
    Journey journey;
    QVERIFY_RESULT(Project::create(journey.folder(), QStringLiteral("cheques")));
    QVERIFY(QFile::copy(QStringLiteral(RONDO_SOURCE_DIR "/resources/scripts/digits.py"),
                        journey.folder() + QStringLiteral("/scripts/digits.py")));
    QVERIFY(journey.window().openProject(journey.folder()));
    QTRY_VERIFY(journey.flowPage() && journey.flowPage()->isVisible());

    draw(journey);
    if (QTest::currentTestFailed())
        return;
    configure(journey);
    if (QTest::currentTestFailed())
        return;
    auto *run = journey.find<QPushButton>("run");
    QTRY_VERIFY2(run->isEnabled(), qPrintable(run->toolTip()));
    QVERIFY2(run->text().contains(QStringLiteral("18 experiments")), qPrintable(run->text()));

    // The script is not from Rondo: it runs when she says so.
    QTest::mouseClick(run, Qt::LeftButton);
    QTRY_VERIFY(journey.find<QAbstractButton>("trustScripts"));
    QTest::mouseClick(journey.find<QAbstractButton>("trustScripts"), Qt::LeftButton);
    Session *session = journey.window().session();
    QTRY_VERIFY_WITH_TIMEOUT(session->run() && session->runExperiments().size() == 18, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(!session->isRunning(), patience);
    for (const Experiment &experiment : session->runExperiments())
        QVERIFY2(experiment.state == ExperimentState::Done, qPrintable(experiment.name + QLatin1String(": ") + experiment.reason));
    QVERIFY(session->run()->state == RunState::Done);

    journey.window().showPage(QStringLiteral("experiments"));
    auto *table = journey.window().findChild<ExperimentModel *>();
    QVERIFY(table);
    QTRY_COMPARE(table->rowCount(), 18 + 3 + 2); // a head for each node, the best once more on top with its own

    journey.window().showPage(QStringLiteral("deployments"));
    auto *pad = journey.window().findChild<DrawingPad *>();
    QTRY_VERIFY(pad);
    QTRY_VERIFY_WITH_TIMEOUT(pad->isEnabled(), 20'000);
    drawOne(*pad);
    auto *answer = journey.find<QLabel>("answer");
    QTRY_VERIFY_WITH_TIMEOUT(!answer->text().isEmpty() && answer->text().front().isDigit(), 20'000);
}

QTEST_MAIN(TestJourney)
#include "tst_journey.moc"
