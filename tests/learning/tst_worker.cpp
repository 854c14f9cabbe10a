// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "base/json.h"
#include "data/dataset.h"
#include "execution/protocol.h"
#include "learning/learning.h"
#include "shapes.h"
#include "testing.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

using namespace rondo;

namespace {

QString kindOf(const QJsonObject &event)
{
    return event[QLatin1String("event")].toString();
}

QList<QJsonObject> eventsIn(const QByteArray &output)
{
    QList<QJsonObject> events;
    for (const QByteArray &line : output.split('\n'))
        if (const auto event = parseObject(line, QStringLiteral("line")); event)
            events.append(*event);
    return events;
}

//! The first event of a kind, or an empty object.
QJsonObject firstOf(const QString &kind, const QList<QJsonObject> &events)
{
    const auto found
        = std::ranges::find_if(events, [&](const QJsonObject &event) { return kindOf(event) == kind; });
    return found == events.end() ? QJsonObject() : *found;
}

//! What /proc says, or nothing where the process is not there (yet, or any more).
QByteArray processFile(const QString &path)
{
    const auto content = readFile(path);
    return content ? *content : QByteArray();
}

class TestWorker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto objects = ObjectStore::open(m_folder.filePath(QStringLiteral("objects")));
        QVERIFY_RESULT(objects);
        const testing::Shapes shapes(600);
        DatasetWriter writer(*objects, shapes.data().shape, shapes.data().classes);
        const qint64 size = shapes.data().shape.size();
        for (int i = 0; i < 600; ++i)
            QVERIFY_RESULT(writer.add(shapes.pixels().subspan(size_t(i * size), size_t(size)),
                                      testing::Shapes::labelOf(i)));
        const auto digest = writer.finish();
        QVERIFY_RESULT(digest);
        m_dataset = DatasetVersion::reference(*objects, *digest);
    }

    void init() { testing::failOnWarnings(); }

    void itTrainsTasksOneAfterAnother()
    {
        Task first = task(QStringLiteral("mlp"));
        first.settings
            = {{QStringLiteral("epochs"), 3}, {QStringLiteral("hidden"), 16}, {QStringLiteral("lr"), 0.01}};
        Task second = task(QStringLiteral("convnet"));
        second.settings
            = {{QStringLiteral("epochs"), 1}, {QStringLiteral("filters"), 2}, {QStringLiteral("dense"), 8}};
        second.images = 100;
        const auto [events, exitCode] = perform({jsonLine(first.toJson()), jsonLine(second.toJson())});
        QCOMPARE(exitCode, 0);
        QCOMPARE(std::ranges::count(events, QStringLiteral("done"), kindOf), 2);
        QCOMPARE(std::ranges::count(events, QStringLiteral("checkpoint"), kindOf), 4);
        const QJsonObject result = firstOf(QStringLiteral("result"), events);
        QVERIFY(result[QLatin1String("metrics")][QLatin1String("val_accuracy")].toDouble() > 0.9);
        for (const auto &file : result[QLatin1String("files")].toArray())
            QVERIFY2(QFileInfo::exists(first.folder + QLatin1Char('/') + file.toString()),
                     qPrintable(file.toString()));
        QVERIFY2(!QFileInfo::exists(first.folder + QStringLiteral("/checkpoint.safetensors")),
                 "a finished training needs no checkpoint");
        QVERIFY_RESULT(Model::load(second.folder));
    }

    void nothingIsDoneAtOnce()
    {
        Task nothing;
        nothing.type = QStringLiteral("nothing");
        QByteArrayList lines;
        for (int i = 0; i < 50; ++i)
            lines.append(jsonLine(nothing.toJson()));
        const auto [events, exitCode] = perform(lines);
        QCOMPARE(exitCode, 0);
        QCOMPARE(std::ranges::count(events, QStringLiteral("done"), kindOf), 50);
    }

    void aTaskThatFailsDoesNotEndTheWorker_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("expected");
        Task good = task(QStringLiteral("mlp"));
        const auto changed = [&](const char *key, const QJsonValue &value) {
            QJsonObject json = good.toJson();
            json[QLatin1String(key)] = value;
            return jsonLine(json);
        };
        QTest::newRow("no JSON") << QByteArray("train, please") << QStringLiteral("JSON");
        QTest::newRow("an array") << QByteArray("[1]") << QStringLiteral("JSON");
        QTest::newRow("no task") << QByteArray("{}") << QStringLiteral("\"task\"");
        QTest::newRow("type") << changed("type", QStringLiteral("svm")) << QStringLiteral("svm");
        QTest::newRow("settings") << changed("settings",
                                             QJsonObject {{QStringLiteral("lr"), QStringLiteral("x")}})
                                  << QStringLiteral("lr");
        QTest::newRow("no folder") << changed("folder", QStringLiteral("/nowhere"))
                                   << QStringLiteral("/nowhere");
        QTest::newRow("device") << changed("device", QStringLiteral("tpu")) << QStringLiteral("tpu");
        QTest::newRow("no dataset") << changed("dataset", QStringLiteral("")) << QString();
        QTest::newRow("missing dataset")
            << changed("dataset", QStringLiteral("/nowhere#sha256:") + QString(64, QLatin1Char('0')))
            << QString();
        QTest::newRow("diverges") << changed(
            "settings",
            QJsonObject {{QStringLiteral("lr"), 1000}, {QStringLiteral("optimizer"), QStringLiteral("sgd")}})
                                  << QStringLiteral("NaN");
    }

    void aTaskThatFailsDoesNotEndTheWorker()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, expected);
        Task nothing;
        nothing.type = QStringLiteral("nothing");
        const auto [events, exitCode] = perform({line, QByteArray(), jsonLine(nothing.toJson())});
        QCOMPARE(exitCode, 0);
        const QJsonObject failed = firstOf(QStringLiteral("failed"), events);
        const QString error = failed[QLatin1String("error")].toString();
        QVERIFY2(!error.isEmpty() && error.contains(expected), qPrintable(error));
        QCOMPARE(std::ranges::count(events, QStringLiteral("failed"), kindOf), 1);
        QCOMPARE(kindOf(events.last()), QStringLiteral("done"));
    }

    void tooLittleMemoryIsSaid()
    {
        Task large = task(QStringLiteral("mlp"));
        large.settings
            = {{QStringLiteral("hidden"), 65536}, {QStringLiteral("layers"), 64}}; // a terabyte of weights
        const auto [events, exitCode]
            = perform({jsonLine(large.toJson())}, QStringLiteral("ulimit -v 16000000; "));
        QCOMPARE(exitCode, 0);
        const QJsonObject failed = firstOf(QStringLiteral("failed"), events);
        QCOMPARE(failed[QLatin1String("kind")].toString(), QStringLiteral("memory"));
        QVERIFY(failed[QLatin1String("error")].toString().contains(QLatin1String("batch_size")));
    }

    void killedItGoesOnFromItsCheckpoint()
    {
        Task endless = task(QStringLiteral("mlp"));
        endless.settings = {{QStringLiteral("epochs"), 2000}, {QStringLiteral("hidden"), 16}};
        QProcess worker;
        start(worker);
        worker.write(jsonLine(endless.toJson()) + '\n');
        QByteArray output;
        QTRY_VERIFY_WITH_TIMEOUT((output += worker.readAllStandardOutput(), output.count("checkpoint") >= 2),
                                 20000);
        ::kill(pid_t(worker.processId()), SIGKILL);
        QVERIFY(worker.waitForFinished());

        start(worker);
        worker.write(jsonLine(endless.toJson()) + '\n');
        output.clear();
        QTRY_VERIFY_WITH_TIMEOUT((output += worker.readAllStandardOutput(), output.contains("checkpoint")),
                                 20000);
        const auto events = eventsIn(output);
        QVERIFY2(firstOf(QStringLiteral("log"), events)[QLatin1String("text")].toString().contains(
                     QLatin1String("goes on after epoch")),
                 output.constData());
        QVERIFY(firstOf(QStringLiteral("checkpoint"), events)[QLatin1String("epoch")].toInt() > 2);

        QElapsedTimer clock;
        clock.start();
        worker.terminate();
        QVERIFY(worker.waitForFinished(2000));
        QVERIFY(clock.elapsed() < 2000);
    }

    void itDiesWithItsParent()
    {
        QProcess shell;
        shell.start(QStringLiteral("/bin/sh"),
                    {QStringLiteral("-c"),
                     QStringLiteral("sleep 1000 | '%1' & wait")
                         .arg(testing::program(QStringLiteral("rondo-worker")))});
        QVERIFY(shell.waitForStarted());
        const QString children = QStringLiteral("/proc/%1/task/%1/children").arg(shell.processId());
        const auto workerOf = [&]() -> qint64 {
            for (const QByteArray &id : processFile(children).trimmed().split(' '))
                if (processFile(QStringLiteral("/proc/%1/comm").arg(QString::fromLatin1(id)))
                        .startsWith("rondo-worker"))
                    return id.toLongLong();
            return 0;
        };
        qint64 worker = 0;
        QTRY_VERIFY((worker = workerOf()) != 0);
        // It asks for its death as the first thing in main(), and waits for a task as the last.
        QTRY_VERIFY(processFile(QStringLiteral("/proc/%1/syscall").arg(worker)).startsWith("0 0x0 "));
        const QByteArrayList siblings = processFile(children).trimmed().split(' ');
        shell.kill();
        QVERIFY(shell.waitForFinished());
        QTRY_VERIFY(!QFileInfo::exists(QStringLiteral("/proc/%1").arg(worker)));
        for (const QByteArray &id : siblings)
            ::kill(pid_t(id.toLongLong()), SIGKILL);
    }

    void itTellsWhatItRunsOn()
    {
        QProcess worker;
        worker.start(testing::program(QStringLiteral("rondo-worker")), {QStringLiteral("--devices")});
        QVERIFY(worker.waitForFinished());
        const QJsonArray devices = QJsonDocument::fromJson(worker.readAllStandardOutput()).array();
        QCOMPARE(devices.first()[QLatin1String("device")].toString(), QStringLiteral("cpu"));
        worker.start(testing::program(QStringLiteral("rondo-worker")), {QStringLiteral("--environment")});
        QVERIFY(worker.waitForFinished());
        QVERIFY(eventsIn(worker.readAllStandardOutput()).first().contains(QLatin1String("torch")));
        worker.start(testing::program(QStringLiteral("rondo-worker")), {QStringLiteral("--dance")});
        QVERIFY(worker.waitForFinished());
        QCOMPARE(worker.exitCode(), 2);
    }

private:
    Task task(const QString &type)
    {
        Task task;
        task.type = type;
        task.dataset = m_dataset;
        task.folder = m_folder.filePath(QStringLiteral("run-%1").arg(++m_runs));
        QDir().mkpath(task.folder);
        return task;
    }

    static void start(QProcess &worker, const QString &shellPrefix = {})
    {
        worker.start(
            QStringLiteral("/bin/sh"),
            {QStringLiteral("-c"),
             shellPrefix
                 + QStringLiteral("exec '%1'").arg(testing::program(QStringLiteral("rondo-worker")))});
    }

    //! All events until the worker ends because there are no more tasks, and its exit code.
    static std::pair<QList<QJsonObject>, int> perform(const QByteArrayList &lines,
                                                      const QString &shellPrefix = {})
    {
        QProcess worker;
        start(worker, shellPrefix);
        for (const QByteArray &line : lines)
            worker.write(line + '\n');
        worker.closeWriteChannel();
        if (!worker.waitForFinished(60000))
            return {{}, -1};
        return {eventsIn(worker.readAllStandardOutput()), worker.exitCode()};
    }

    QTemporaryDir m_folder;
    QString m_dataset;
    int m_runs = 0;
};

} // namespace

QTEST_GUILESS_MAIN(TestWorker)
#include "tst_worker.moc"
