// SPDX-License-Identifier: GPL-3.0-or-later
// The open document, its file and the journal of its history: restarts, crashes, other programs.
#include "base/files.h"
#include "flow/flowdocument.h"
#include "flow/flowfile.h"
#include "flow/flowhistory.h"
#include "testing.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

using namespace rondo;

namespace {

const NodeTypes &types()
{
    return NodeTypes::builtIn();
}

//! A flow's file with its journal, and documents that open it one after the other.
struct Place {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("flows/a.flow.json"));
    QString history = folder.filePath(QStringLiteral("history/a.history"));
};

struct Opened {
    FlowDocument document {types()};
    FlowFile file {document};

    explicit Opened(const Place &place)
    {
        const auto opened = file.open(place.path, place.history);
        if (!opened)
            qFatal("%s", qPrintable(opened.errorText()));
    }
    void move(const char *title, double by = 8, const QString &key = {})
    {
        document.edit(
            QStringLiteral("Move %1").arg(QLatin1String(title)),
            [&](Flow &flow) {
                flow.nodes[flow.nodeByTitle(QLatin1String(title))->id].position += QPointF(by, 0);
            },
            key);
    }
    void add(const char *type)
    {
        document.edit(QStringLiteral("Add %1").arg(QLatin1String(type)), [&](Flow &flow) {
            flow.add(*types().find(QLatin1String(type)), {8, 8});
        });
    }
    QByteArray text() const { return flowToText(document.flow()); }
};

//! How many steps the journal holds on the disk: its long records are written beside the window.
qsizetype stepsIn(const Place &place)
{
    const auto bytes = readFile(place.history);
    const auto content = bytes ? historyfile::read(*bytes) : std::nullopt;
    return content ? content->history.edits.size() : -1;
}

//! What a program that is killed at this moment leaves behind.
struct Wreck {
    QByteArray flow, history;
    explicit Wreck(const Place &place)
    {
        if (const auto bytes = readFile(place.path))
            flow = *bytes;
        if (const auto bytes = readFile(place.history))
            history = *bytes;
    }
    void putInto(const Place &place) const
    {
        QVERIFY_RESULT(writeFileAtomically(place.path, flow));
        QVERIFY_RESULT(writeFileAtomically(place.history, history));
    }
};

//! A program draws, saves, draws on, and is killed before it saves again.
void crash(const Place &place, int saved, int unsaved)
{
    QVERIFY_RESULT(saveFlow(sampleDigits(), place.path));
    Place other;
    QVERIFY_RESULT(saveFlow(sampleDigits(), other.path));
    Opened program(other);
    for (int i = 0; i < saved; ++i)
        program.move("VGG");
    QVERIFY(program.file.save());
    for (int i = 0; i < unsaved; ++i)
        program.move("Digits");
    QTRY_COMPARE(stepsIn(other), saved + unsaved);
    Wreck(other).putInto(place);
}

} // namespace

class TestFlowHistoryFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void undoReachesBackBeyondARestart()
    {
        Place place;
        QVERIFY_RESULT(saveFlow(sampleDigits(), place.path));
        QByteArray first, last;
        {
            Opened program(place);
            first = program.text();
            program.move("VGG");
            program.add("mlp");
            program.move("Digits", 8, QStringLiteral("key"));
            program.move("Digits", 8, QStringLiteral("key"));
            last = program.text();
            program.document.undoStack().undo();
        }
        Opened program(place);
        QUndoStack &stack = program.document.undoStack();
        QCOMPARE(program.file.state(), FlowFile::State::Saved);
        QCOMPARE(stack.count(), 3);
        QCOMPARE(stack.index(), 2);
        QCOMPARE(stack.undoText(), QStringLiteral("Add mlp"));
        QCOMPARE(stack.redoText(), QStringLiteral("Move Digits"));
        stack.redo();
        QCOMPARE(program.text(), last);
        // Typing goes on as one step with what was typed before the restart.
        program.move("Digits", -8, QStringLiteral("key"));
        QCOMPARE(stack.count(), 3);
        stack.setIndex(0);
        QCOMPARE(program.text(), first);
        QTRY_COMPARE(program.file.state(), FlowFile::State::Saved);
        QCOMPARE(*readFile(place.path), first);
    }

    void editsOfAKilledProgramAreRecovered_data()
    {
        QTest::addColumn<int>("saved");
        QTest::addColumn<int>("unsaved");
        QTest::newRow("nothing was saved yet") << 0 << 2;
        QTest::newRow("some were") << 2 << 3;
        QTest::newRow("all were") << 2 << 0;
    }
    void editsOfAKilledProgramAreRecovered()
    {
        QFETCH(int, saved);
        QFETCH(int, unsaved);
        Place place;
        crash(place, saved, unsaved);
        const QByteArray before = *readFile(place.path);
        Opened program(place);
        QCOMPARE(program.file.recovered(), unsaved);
        QCOMPARE(program.document.undoStack().count(), saved + unsaved);
        const QByteArray recovered = program.text();
        QCOMPARE(recovered == before, unsaved == 0);
        QTRY_COMPARE(program.file.state(), FlowFile::State::Saved);
        QCOMPARE(*readFile(place.path), recovered);
        if (unsaved == 0)
            return;
        program.file.undoRecovered();
        QCOMPARE(program.text(), before);
        QCOMPARE(program.file.recovered(), 0);
        program.document.undoStack().undo();
        QCOMPARE(program.text(), recovered);
    }

    void aSaveThatWasCutShortIsRecovered()
    {
        // Killed between "about to save" in the journal and the file itself.
        Place place;
        QVERIFY_RESULT(saveFlow(sampleDigits(), place.path));
        Opened program(place);
        program.move("VGG");
        QVERIFY(program.file.save());
        program.move("VGG");
        const QByteArray edited = program.text(), file = *readFile(place.path);
        QVERIFY(program.file.save());
        QTRY_COMPARE(stepsIn(place), 2);
        Wreck wreck(place);
        wreck.flow = file;
        if (wreck.history.endsWith(historyfile::written()))
            wreck.history.chop(historyfile::written().size());
        Place after;
        wreck.putInto(after);
        Opened next(after);
        QCOMPARE(next.text(), edited);
        QCOMPARE(next.file.recovered(), 1);
    }

    void aFlowThatWasNeverSavedIsRecovered()
    {
        Place place, after;
        Opened program(place);
        program.add("convnet");
        QTRY_COMPARE(stepsIn(place), 1);
        const QByteArray history = *readFile(place.history);
        QVERIFY(!QFileInfo::exists(place.path));
        QVERIFY_RESULT(writeFileAtomically(after.history, history));
        Opened next(after);
        QCOMPARE(next.file.recovered(), 1);
        QCOMPARE(next.text(), program.text());
    }

    void aFileChangedByHandBeginsANewHistory()
    {
        Place place;
        crash(place, 2, 0);
        QVERIFY_RESULT(saveFlow(Flow(), place.path));
        Opened program(place);
        QCOMPARE(program.document.flow(), Flow());
        QCOMPARE(program.document.undoStack().count(), 0);
        QCOMPARE(program.file.state(), FlowFile::State::Saved);
    }

    void aFileReformattedByHandKeepsItsHistory()
    {
        Place place;
        crash(place, 2, 0);
        const QByteArray text = *readFile(place.path);
        QVERIFY_RESULT(writeFileAtomically(place.path, QByteArray(text).replace("\n  ", "\n      ")));
        Opened program(place);
        QCOMPARE(program.document.undoStack().count(), 2);
        QCOMPARE(program.file.recovered(), 0);
    }

    void aCrashAndAChangeByHandAreBothShown_data()
    {
        QTest::addColumn<bool>("keep");
        QTest::newRow("keep what I see") << true;
        QTest::newRow("take the file") << false;
    }
    void aCrashAndAChangeByHandAreBothShown()
    {
        QFETCH(bool, keep);
        Place place;
        crash(place, 1, 2);
        Flow theirs = sampleDigits();
        theirs.notes.clear();
        QVERIFY_RESULT(saveFlow(theirs, place.path));
        QByteArray seen;
        {
            Opened program(place);
            QCOMPARE(program.file.state(), FlowFile::State::ChangedOnDisk);
            QCOMPARE(program.document.undoStack().count(), 3);
            QCOMPARE(*program.file.flowOnDisk(), theirs);
            QVERIFY(!program.file.save());
            seen = program.text();
        }
        QCOMPARE(*loadFlow(place.path), theirs); // closing without a choice loses neither
        Opened program(place);
        QCOMPARE(program.file.state(), FlowFile::State::ChangedOnDisk);
        QCOMPARE(program.text(), seen);
        if (keep) {
            program.file.keepMine();
            QCOMPARE(*readFile(place.path), seen);
        } else {
            QVERIFY_RESULT(program.file.reload());
            QCOMPARE(program.document.flow(), theirs);
            program.document.undoStack().undo();
            QCOMPARE(program.text(), seen);
        }
    }

    void whatWasReloadedCanBeUndone()
    {
        Place place;
        QVERIFY_RESULT(saveFlow(sampleDigits(), place.path));
        QByteArray mine;
        {
            Opened program(place);
            program.move("VGG");
            QVERIFY(program.file.save());
            mine = program.text();
            QVERIFY_RESULT(saveFlow(Flow(), place.path));
            program.file.look();
            QCOMPARE(program.document.flow(), Flow());
            QCOMPARE(program.document.undoStack().undoText(), QStringLiteral("Reload from disk"));
            QCOMPARE(program.file.state(), FlowFile::State::Saved);
        }
        Opened program(place);
        QCOMPARE(program.document.undoStack().count(), 2);
        program.document.undoStack().undo();
        QCOMPARE(program.text(), mine);
    }

    void whatAnotherProgramWritesIsShownAtOnce_data()
    {
        QTest::addColumn<bool>("inPlace");
        QTest::newRow("replaces the file") << false;
        QTest::newRow("writes into it") << true;
    }
    void whatAnotherProgramWritesIsShownAtOnce()
    {
        QFETCH(bool, inPlace);
        Place place;
        QVERIFY_RESULT(saveFlow(sampleDigits(), place.path));
        Opened program(place);
        for (int round = 1; round < 3; ++round) {
            Flow theirs = sampleDigits();
            theirs.nodes[theirs.nodeByTitle(QStringLiteral("VGG"))->id].position += QPointF(8 * round, 0);
            if (inPlace) {
                QFile file(place.path);
                QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
                file.write(flowToText(theirs));
                file.close();
            } else {
                QVERIFY_RESULT(saveFlow(theirs, place.path));
            }
            QTRY_COMPARE(program.document.flow(), theirs);
        }
        QCOMPARE(program.document.undoStack().count(), 2);
    }

    void aFileThatIsGoneIsWrittenAnewOnlyOnDemand()
    {
        Place place;
        QVERIFY_RESULT(saveFlow(sampleDigits(), place.path));
        Opened program(place);
        QVERIFY(QFile::remove(place.path));
        program.move("VGG");
        QVERIFY(!program.file.save());
        QCOMPARE(program.file.state(), FlowFile::State::ChangedOnDisk);
        QVERIFY2(program.file.problem().contains(QStringLiteral("deleted")),
                 qPrintable(program.file.problem()));
        QVERIFY(!QFileInfo::exists(place.path));
        program.file.keepMine();
        QCOMPARE(*readFile(place.path), program.text());
    }

    void aFileThatCannotBeReadIsShownAsItWas()
    {
        // Git leaves such files: half ours, half theirs.
        Place place;
        crash(place, 2, 0);
        const QByteArray whole = *readFile(place.path);
        const QByteArray broken = "<<<<<<< HEAD\n" + whole.left(whole.size() / 2);
        QVERIFY_RESULT(writeFileAtomically(place.path, broken));
        {
            Opened program(place);
            QCOMPARE(program.text(), whole);
            QCOMPARE(program.file.state(), FlowFile::State::ChangedOnDisk);
            QVERIFY2(program.file.problem().contains(QStringLiteral("cannot be read")),
                     qPrintable(program.file.problem()));
            QVERIFY(!program.file.reload());
            QVERIFY(!program.file.save());
        }
        QCOMPARE(*readFile(place.path), broken);
        Opened program(place);
        QCOMPARE(program.text(), whole);
        program.file.keepMine();
        QCOMPARE(*readFile(place.path), whole);
        QCOMPARE(program.document.undoStack().count(), 2);
    }

    void aDamagedJournalNeverHurtsTheFlow_data()
    {
        QTest::addColumn<QByteArray>("journal");
        Place place;
        crash(place, 30, 3);
        const QByteArray whole = *readFile(place.history);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("garbage") << QByteArray(3000, '\x5a');
        QTest::newRow("of another version") << QByteArray(whole).replace("history 1", "history 9");
        for (const qsizetype at : {qsizetype(20), whole.size() / 3, whole.size() / 2}) {
            QByteArray damaged = whole;
            damaged[at] = char(damaged.at(at) ^ 0x10);
            QTest::addRow("a bit flipped at %lld", qint64(at)) << damaged;
        }
        QTest::newRow("text in between")
            << whole.left(whole.size() / 2) + "hello" + whole.mid(whole.size() / 2);
    }
    void aDamagedJournalNeverHurtsTheFlow()
    {
        QFETCH(QByteArray, journal);
        Place place;
        crash(place, 30, 3);
        QVERIFY_RESULT(writeFileAtomically(place.history, journal));
        const QByteArray file = *readFile(place.path);
        {
            Opened program(place);
            QCOMPARE(program.text(), file);
            QCOMPARE(program.file.state(), FlowFile::State::Saved);
            QCOMPARE(program.file.recovered(), 0);
            program.move("VGG");
        }
        // And the next history is whole again.
        Opened program(place);
        QCOMPARE(program.document.undoStack().count(), 1);
        program.document.undoStack().undo();
        QCOMPARE(program.text(), file);
    }

    void aSecondWindowSavesWithoutTheJournal()
    {
        Place place;
        QVERIFY_RESULT(saveFlow(sampleDigits(), place.path));
        {
            Opened first(place), second(place);
            first.move("VGG");
            QVERIFY(first.file.save());
            second.file.look();
            second.move("Digits");
            QVERIFY(second.file.save());
            first.file.look();
            QCOMPARE(first.text(), second.text());
            // Both at once: nothing is overwritten in silence.
            first.move("VGG");
            second.move("VGG", 80);
            QVERIFY(first.file.save());
            QVERIFY(!second.file.save());
            QCOMPARE(second.file.state(), FlowFile::State::ChangedOnDisk);
        }
        Opened program(place);
        QCOMPARE(program.document.undoStack().count(), 3); // of the first window
        program.document.undoStack().setIndex(0);
        QCOMPARE(program.document.flow(), sampleDigits());
    }

    void theJournalStaysSmall_data()
    {
        QTest::addColumn<int>("words");
        QTest::addColumn<bool>("whole");
        QTest::newRow("small steps: the newest 1000") << 10 << true;
        QTest::newRow("large steps: the newest megabytes") << 2000 << false;
    }
    void theJournalStaysSmall()
    {
        QFETCH(int, words);
        QFETCH(bool, whole);
        const auto text = [words](int i) {
            QRandomGenerator random(quint32(i) + 1); // or it would compress to nothing
            QString result;
            for (int word = 0; word < words; ++word)
                result += QString::number(random.generate(), 16) + QLatin1Char(' ');
            return result;
        };
        Place place;
        QVERIFY_RESULT(saveFlow(sampleDigits(), place.path));
        QByteArray last;
        constexpr int edits = int(FlowHistory::limit) + 200;
        {
            Opened program(place);
            for (int i = 0; i < edits; ++i) {
                program.document.edit(QStringLiteral("Write"),
                                      [&](Flow &flow) { flow.notes[0].text = text(i); });
                if (i % 100 == 0)
                    QVERIFY(program.file.save());
            }
            last = program.text();
        }
        QVERIFY2(QFileInfo(place.history).size() < 24 * 1024 * 1024,
                 qPrintable(QString::number(QFileInfo(place.history).size())));
        Opened program(place);
        QCOMPARE(program.text(), last);
        QUndoStack &stack = program.document.undoStack();
        QVERIFY(stack.count() > 100);
        QCOMPARE(stack.count() == int(FlowHistory::limit), whole);
        const int steps = stack.count();
        stack.setIndex(0);
        QCOMPARE(program.document.flow().notes[0].text, text(edits - steps - 1));
    }

    void whoNeverPausesIsSavedAsWell()
    {
        Place place;
        QVERIFY_RESULT(saveFlow(sampleDigits(), place.path));
        Opened program(place);
        QSignalSpy states(&program.file, &FlowFile::stateChanged);
        QElapsedTimer timer;
        timer.start();
        // An edit in each turn of the event loop, for as long as it takes.
        while (*readFile(place.path) == flowToText(sampleDigits()) && timer.elapsed() < 10000) {
            program.move("VGG");
            QCoreApplication::processEvents();
        }
        QVERIFY(*readFile(place.path) != flowToText(sampleDigits()));
    }

    void anEditOfALargeFlowCostsNoFrame()
    {
        // The whole of edit() with its journal, at 1,000 nodes, on the thread that paints.
        Place place;
        Flow flow;
        for (int i = 0; i < 1000; ++i)
            flow.add(*types().find(QStringLiteral("convnet")), {i % 40 * 200.0, i / 40 * 140.0});
        QVERIFY_RESULT(saveFlow(flow, place.path));
        const auto measure = [&](const QString &history) {
            FlowDocument document(types());
            FlowFile file(document);
            if (!file.open(place.path, history))
                qFatal("cannot open");
            QList<double> times;
            const NodeId node = document.flow().sortedNodes().constFirst().id;
            for (int i = 0; i < 200; ++i) {
                QElapsedTimer timer;
                timer.start();
                document.edit(QStringLiteral("Move"),
                              [&](Flow &now) { now.nodes[node].position += QPointF(8, 0); });
                times << double(timer.nsecsElapsed()) / 1e6;
            }
            std::sort(times.begin(), times.end());
            return times;
        };
        const QList<double> without = measure({}), with = measure(place.history);
        qInfo("an edit at 1000 nodes: %.3f ms without a journal, %.3f ms with one (median); 99th percentile "
              "%.3f ms",
              without[100], with[100], with[198]);
        QVERIFY2(with[100] - without[100] < 10, "the journal costs far more than the 1 ms an edit it may");
        QElapsedTimer timer;
        timer.start();
        FlowDocument document(types());
        FlowFile file(document);
        QVERIFY_RESULT(file.open(place.path, place.history));
        QCOMPARE(document.undoStack().count(), 200);
        qInfo("opened with 200 steps of history in %lld ms", timer.elapsed());
    }
};

QTEST_GUILESS_MAIN(TestFlowHistoryFile)
#include "tst_flowhistoryfile.moc"
