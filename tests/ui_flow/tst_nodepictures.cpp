// SPDX-License-Identifier: GPL-3.0-or-later
// The states of a node as pictures, beside those in golden/. UPDATE_GOLDEN=1 writes them anew: look at them
// then.
#include "flow/canvaspainter.h"
#include "flow/flowdocument.h"
#include "flow/flowscene.h"
#include "flow/nodeitem.h"
#include "testing.h"
#include "theme/theme.h"

#include <QFontDatabase>
#include <QPainter>

#include <cmath>

using namespace rondo;

namespace {

constexpr int columns = 5, cellWidth = 208, cellHeight = 156, states = 10;

QList<QPointF> fallingLine(int steps, double pace)
{
    QList<QPointF> points;
    for (int step = 0; step < steps; ++step)
        points.append({step / 63.0, 0.06 + 0.9 * std::exp(-step / pace)});
    return points;
}

//! The card of each state, in the order of the design's sheet.
NodePicture pictureOf(int state)
{
    NodePicture picture;
    picture.segments.fill(Status::Idle, 9);
    const auto finished = [&](Status status, const QString &words) {
        picture.status = status;
        picture.words = words;
        picture.segments.fill(status == Status::Cached ? Status::Cached : Status::Done, 9);
        picture.lines = {fallingLine(60, 14), fallingLine(64, 9)};
    };
    switch (state) {
    case 0:
        picture.words = QStringLiteral("Not run yet");
        break;
    case 1:
        picture.status = Status::Queued;
        picture.words = QStringLiteral("Third in line");
        picture.segments.fill(Status::Queued, 9);
        break;
    case 2:
        finished(Status::Running, QStringLiteral("4 of 9"));
        picture.segments = {Status::Done,    Status::Done,   Status::Done,   Status::Done,  Status::Running,
                            Status::Running, Status::Queued, Status::Queued, Status::Queued};
        picture.lines = {fallingLine(30, 14), fallingLine(40, 9)};
        picture.growing = true;
        picture.figure = QStringLiteral("0.0464");
        break;
    case 3:
        finished(Status::Done, QStringLiteral("Done in 7 min"));
        picture.figure = QStringLiteral("0.0221");
        break;
    case 4:
        finished(Status::Cached, QStringLiteral("Cached from run 30"));
        break;
    case 5:
        finished(Status::Done, QStringLiteral("Changed since"));
        picture.stale = true;
        break;
    case 6:
        finished(Status::Failed, QStringLiteral("1 failed, open log"));
        picture.segments[2] = Status::Failed;
        break;
    case 7:
        finished(Status::Warning, QStringLiteral("1 stopped early"));
        picture.warnings = 1;
        break;
    case 8:
        picture.words = QStringLiteral("Turned off");
        break;
    default:
        finished(Status::Done, QStringLiteral("Done in 7 min"));
    }
    return picture;
}

Flow flowOfStates()
{
    Flow flow;
    for (int state = 0; state < states; ++state) {
        Node node {.id = {QStringLiteral("n%1").arg(state)},
                   .type = QStringLiteral("convnet"),
                   .title = QStringLiteral("ConvNet")};
        node.position
            = QPointF((state % columns) * cellWidth + 20, double(state / columns) * cellHeight + 20);
        node.enabled = state != 8;
        node.settings = {{QStringLiteral("lr"), Choices {{0.001, 0.003, 0.01}}},
                         {QStringLiteral("batch_size"), Choices {{64, 128, 256}}}};
        flow.nodes.insert(node.id, node);
    }
    return flow;
}

QImage sheet(Theme &theme, int scale)
{
    FlowDocument document(NodeTypes::builtIn());
    document.reset(flowOfStates());
    FlowScene scene(document, theme);
    for (int state = 0; state < states; ++state)
        scene.setPicture({QStringLiteral("n%1").arg(state)}, pictureOf(state));
    scene.select(QSet<NodeId> {{QStringLiteral("n9")}});
    const QSize size(columns * cellWidth, states / columns * cellHeight);
    QImage image(size * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(theme.color(Token::Canvas));
    QPainter painter(&image);
    CanvasPainter canvas(scene);
    canvas.paint(painter, {.view = {}, .exposed = QRect(QPoint(), size), .ratio = double(scale)});
    painter.end();
    return image;
}

constexpr double mostDifferent = 0.008; //!< of the squares of one card

//! The largest share, over the cards, of small squares whose colour differs: letters may be smoothed in
//! another way, shapes and colours may not change.
double difference(const QImage &one, const QImage &other, int scale)
{
    const int square = 4 * scale;
    constexpr int tolerance = 22;
    const QSize size = one.size() / square;
    const auto small = [&size](QImage image) {
        image.setDevicePixelRatio(1);
        return image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_RGB32);
    };
    const QImage a = small(one), b = small(other);
    QList<int> different(states, 0);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const QColor here = a.pixelColor(x, y), there = b.pixelColor(x, y);
            const int apart
                = std::max({std::abs(here.red() - there.red()), std::abs(here.green() - there.green()),
                            std::abs(here.blue() - there.blue())});
            if (apart > tolerance)
                ++different[(y * 4 / cellHeight) * columns + x * 4 / cellWidth];
        }
    }
    return *std::max_element(different.cbegin(), different.cend()) / (cellWidth * cellHeight / 16.0);
}

} // namespace

class TestNodePictures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        testing::failOnWarnings();
        if (!QFontDatabase::families().contains(QStringLiteral("Inter")))
            QSKIP("The pictures are drawn with Inter (fonts-inter), which is not installed here.");
    }

    void statesLookAsBefore_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("scale");
        for (const int scale : {1, 2}) {
            QTest::addRow("light, scale %d", scale) << false << scale;
            QTest::addRow("dark, scale %d", scale) << true << scale;
        }
    }
    void statesLookAsBefore()
    {
        QFETCH(bool, dark);
        QFETCH(int, scale);
        Theme theme;
        theme.setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
        const QImage now = sheet(theme, scale);
        const QString path = QStringLiteral(RONDO_SOURCE_DIR "/tests/ui_flow/golden/nodes-%1-%2.png")
                                 .arg(dark ? QStringLiteral("dark") : QStringLiteral("light"))
                                 .arg(scale);
        if (qEnvironmentVariableIsSet("UPDATE_GOLDEN"))
            QVERIFY(now.save(path));
        QImage golden(path);
        QVERIFY2(!golden.isNull(), qPrintable(path));
        QCOMPARE(golden.size(), now.size());
        const double share = difference(now, golden, scale);
        if (share > mostDifferent) {
            const QString kept = QDir::temp().filePath(QStringLiteral("rondo-") + QFileInfo(path).fileName());
            now.save(kept);
            QFAIL(qPrintable(QStringLiteral("%1 % of a card differ; the sheet is in %2")
                                 .arg(share * 100, 0, 'f', 2)
                                 .arg(kept)));
        }
    }

    //! The comparison sees what a person would: a border in another colour, a missing badge.
    void theComparisonSeesAState_data()
    {
        QTest::addColumn<int>("state");
        for (const int state : {1, 2, 4, 6, 7, 8, 9})
            QTest::addRow("state %d", state) << state;
    }
    void theComparisonSeesAState()
    {
        QFETCH(int, state);
        Theme theme;
        theme.setMode(Theme::Mode::Light);
        const QImage whole = sheet(theme, 1);
        // The same sheet with this state's card drawn as another's.
        QImage wrong = whole;
        const auto cell = [](int at) {
            return QRect((at % columns) * cellWidth, at / columns * cellHeight, cellWidth, cellHeight);
        };
        QPainter painter(&wrong);
        painter.drawImage(cell(state), whole, cell(state == 1 ? 3 : 0));
        painter.end();
        QVERIFY(difference(whole, wrong, 1) > mostDifferent);
    }
};

QTEST_MAIN(TestNodePictures)
#include "tst_nodepictures.moc"
