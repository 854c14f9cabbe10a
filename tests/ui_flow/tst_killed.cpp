// SPDX-License-Identifier: GPL-3.0-or-later
// A program that draws is killed, again and again: all edits are there but at most the one in flight.
#include "base/files.h"
#include "flow/flowfile.h"
#include "randomedits.h"
#include "testing.h"

#include <QApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace rondo;
using namespace rondo::testing;

namespace {

constexpr int deedCount = 4000;

struct Place {
    QString flow, history;
    explicit Place(const QString &folder)
        : flow(folder + QStringLiteral("/a.flow.json"))
        , history(folder + QStringLiteral("/history/a.history"))
    {
    }
};

//! Deeds of one edit each: a killed one is there or not, never by half. And none that needs the clipboard, which a new
//! program finds empty.
QList<Deed> singleEdits(quint32 seed)
{
    QList<Deed> deeds = randomDeeds(seed, deedCount);
    for (Deed &deed : deeds) {
        if (deed.kind == Deed::CutAndPaste)
            deed.kind = Deed::Duplicate;
    }
    return deeds;
}

//! The child: opens the flow, does the deeds from \a first on, and says after each that it is done.
int draw(const QString &folder, quint32 seed, int first)
{
    const Place place(folder);
    Desk desk;
    FlowFile file(desk.document);
    if (!file.open(place.flow, place.history))
        return 1;
    const QList<Deed> deeds = singleEdits(seed);
    for (int i = first; i < deedCount; ++i) {
        desk.perform(deeds[i]);
        std::printf("%d\n", i);
        std::fflush(stdout);
        QCoreApplication::processEvents(); // saves now and then
    }
    return 0;
}

void copyFolder(const QString &from, const QString &to)
{
    const Place source(from), target(to);
    (void)makeFolder(to + QStringLiteral("/history"));
    QFile::remove(target.flow);
    QFile::remove(target.history);
    QVERIFY(QFile::copy(source.flow, target.flow));
    QVERIFY(!QFile::exists(source.history) || QFile::copy(source.history, target.history));
}

} // namespace

class TestKilled : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { testing::failOnWarnings(); }

    void atMostTheEditInFlightIsLost_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 3; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void atMostTheEditInFlightIsLost()
    {
        QFETCH(quint32, seed);
        QTemporaryDir folder, copies;
        const Place place(folder.path()), copied(copies.path());
        QVERIFY_RESULT(saveFlow(sampleDigits(), place.flow));
        QRandomGenerator random(seed);
        const QList<Deed> deeds = singleEdits(seed);
        Desk expected(sampleDigits());
        int performed = 0, recovered = 0;
        for (int round = 0; round < 12; ++round) {
            QProcess child;
            child.start(
                QCoreApplication::applicationFilePath(),
                {QStringLiteral("--draw"), folder.path(), QString::number(seed), QString::number(performed)});
            QVERIFY(child.waitForStarted());
            const int enough = 1 + int(random.bounded(120));
            QByteArray said;
            while (said.count('\n') < enough && child.waitForReadyRead(20000))
                said += child.readAllStandardOutput();
            child.kill();
            QVERIFY(child.waitForFinished());
            QCOMPARE(child.exitStatus(), QProcess::CrashExit);
            said += child.readAllStandardOutput();
            const int done = performed + int(said.count('\n'));
            QVERIFY2(done - performed >= enough, child.readAllStandardError().constData());
            while (performed < done)
                expected.perform(deeds[performed++]);

            // Looked at in a copy, so that the next child comes upon the same wreck.
            copyFolder(folder.path(), copies.path());
            const auto saved = loadFlow(copied.flow);
            QVERIFY_RESULT(saved);
            Desk desk;
            FlowFile file(desk.document);
            QVERIFY_RESULT(file.open(copied.flow, copied.history));
            if (flowToText(desk.document.flow()) != flowToText(expected.document.flow()))
                expected.perform(deeds[performed++]); // the edit in flight, which had come through
            QCOMPARE(flowToText(desk.document.flow()), flowToText(expected.document.flow()));
            QCOMPARE(file.recovered() > 0, *saved != desk.document.flow());
            recovered += file.recovered();
            QCOMPARE(desk.document.undoStack().count(), expected.document.undoStack().count());
            QCOMPARE(desk.document.undoStack().index(), expected.document.undoStack().index());
            // And all the way back, as far as steps are kept.
            const int index = expected.document.undoStack().index();
            expected.document.goTo(0);
            desk.document.goTo(0);
            QCOMPARE(flowToText(desk.document.flow()), flowToText(expected.document.flow()));
            expected.document.goTo(index);
        }
        QVERIFY(recovered > 0);
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments[1] == QLatin1String("--draw"))
        return draw(arguments[2], arguments[3].toUInt(), arguments[4].toInt());
    TestKilled test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killed.moc"
