// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "base/json.h"
#include "data/dataset.h"
#include "experiments/epochconfusion.h"
#include "learning/learning.h"
#include "shapes.h"
#include "testing.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace rondo;

namespace {

const QString python = QStringLiteral("/usr/bin/python3");

QString kindOf(const QJsonObject &event)
{
    return event[QLatin1String("event")].toString();
}

//! What a script said and how it ended.
struct Ran {
    QList<QJsonObject> events;
    int exitCode = -1;
    QString errors;

    int count(const QString &kind) const { return int(std::ranges::count(events, kind, kindOf)); }
    QJsonObject first(const QString &kind) const
    {
        const auto found = std::ranges::find(events, kind, kindOf);
        return found == events.end() ? QJsonObject() : *found;
    }
};

class TestScript : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QProcess probe;
        probe.start(python, {QStringLiteral("-c"), QStringLiteral("import torch, numpy")});
        if (!probe.waitForFinished(60000) || probe.exitCode() != 0)
            QSKIP("/usr/bin/python3 cannot import torch and numpy; install python3-torch");

        auto objects = ObjectStore::open(m_folder.filePath(QStringLiteral("objects")));
        QVERIFY_RESULT(objects);
        DatasetWriter writer(*objects, m_shapes.data().shape, m_shapes.data().classes);
        QVERIFY_RESULT(
            writer.addMany(m_shapes.pixels().first(size_t(400 * m_shapes.data().shape.size())), labels(400)));
        const auto digest = writer.finish();
        QVERIFY_RESULT(digest);
        m_dataset = DatasetVersion::reference(*objects, *digest);
    }

    void init() { testing::failOnWarnings(); }

    void theSampleScriptTrainsAModelThatAnswers()
    {
        Task task = newTask({{QStringLiteral("epochs"), 4},
                             {QStringLiteral("width"), 8},
                             {QStringLiteral("lr"), 0.01},
                             {QStringLiteral("batch_size"), 32}});
        const Ran ran = run(task, QStringLiteral(RONDO_SOURCE_DIR "/resources/scripts/digits.py"));
        QVERIFY2(ran.exitCode == 0, qPrintable(ran.errors));
        QCOMPARE(kindOf(ran.events.first()), QStringLiteral("started"));
        QCOMPARE(kindOf(ran.events.last()), QStringLiteral("done"));
        QCOMPARE(ran.count(QStringLiteral("checkpoint")), 4);
        QCOMPARE(ran.count(QStringLiteral("confusion")), 4);
        const auto confusion = EpochConfusion::fromEvent(ran.first(QStringLiteral("confusion")));
        QVERIFY_RESULT(confusion);
        QCOMPARE(confusion->epoch, 1);
        QCOMPARE(confusion->classes, QJsonArray::fromStringList(m_shapes.data().classes));
        QVERIFY(
            ran.first(QStringLiteral("result"))[QLatin1String("metrics")][QLatin1String("parameters")].toInt()
            > 100);

        task.kind = Task::Kind::Evaluate;
        task.model = QStringLiteral("model.pt");
        QList<QJsonObject> events;
        performTask(task, [&](const QJsonObject &event) { events.append(event); });
        QCOMPARE(kindOf(events.last()), QStringLiteral("done"));
        const QJsonObject metrics = events[events.size() - 2][QLatin1String("metrics")].toObject();
        double told = 0;
        for (const QJsonObject &event : ran.events)
            if (event[QLatin1String("name")].toString() == QLatin1String("val_accuracy"))
                told = event[QLatin1String("value")].toDouble();
        QVERIFY2(told > 0.9, qPrintable(QString::number(told)));
        QCOMPARE(metrics[QLatin1String("val_accuracy")].toDouble(), told);
        QVERIFY(metrics[QLatin1String("latency_p50_ms")].toDouble() > 0);

        const auto model = Model::load(task.folder);
        QVERIFY_RESULT(model);
        QCOMPARE((*model)->signature().classNames, m_shapes.data().classes);
        QCOMPARE((*model)->description()[QLatin1String("type")].toString(), QStringLiteral("script"));
    }

    void aResumedScriptEndsLikeAnUnbrokenOne()
    {
        const QString script = QStringLiteral(RONDO_SOURCE_DIR "/resources/scripts/digits.py");
        const auto epochs = [](int count) {
            return QJsonObject {{QStringLiteral("epochs"), count}, {QStringLiteral("width"), 4}};
        };
        const Task unbroken = newTask(epochs(3));
        QCOMPARE(run(unbroken, script).exitCode, 0);
        Task broken = newTask(epochs(1));
        QCOMPARE(run(broken, script).exitCode, 0);
        broken.settings = epochs(3);
        const Ran second = run(broken, script);
        QCOMPARE(second.exitCode, 0);
        // What was told before the checkpoint is told again.
        QCOMPARE(told(second, QStringLiteral("val_loss")), QStringLiteral("again new new"));
        QCOMPARE(told(second, QStringLiteral("val_accuracy")), QStringLiteral("again new new"));
        QCOMPARE(told(second, QStringLiteral("confusion")), QStringLiteral("again new new"));
        QCOMPARE(second.count(QStringLiteral("checkpoint")), 2);
        QCOMPARE(lastLoss(second), lastLoss(run(newTask(epochs(3)), script)));
    }

    void dataComesAsItIsStored()
    {
        const Ran ran = runText(newTask({{QStringLiteral("lr"), 1}}), R"(
import numpy
import rondo
task = rondo.task()
image = task.train.image(0)
assert image.shape == (1, 12, 12) and image.dtype == numpy.uint8
assert isinstance(image, numpy.memmap) and not image.flags.writeable, "it must be a view of the file"
images, labels = task.train.gather([0, 5, 3])
assert (images[0] == image).all() and images.shape == (3, 1, 12, 12)
assert labels[1] == task.train.label(5)
seen = sorted(int(images.sum()) * 4 + int(label) for images, label in zip(*task.train.arrays()))
again = sorted(int(i.sum()) * 4 + int(l) for images, labels in task.train.batches(7, seed=3) for i, l in zip(images, labels))
assert seen == again, "batches must hold each image once"
assert len(task.train) > len(task.validation) > 0 and len(task.test) > 0
assert isinstance(task.setting("lr", 0.5), float) and task.setting("none", 3) == 3
rondo.metric("sum", int(task.validation.arrays()[0].sum()))
rondo.metric("nan", float("nan"))
)");
        QVERIFY2(ran.exitCode == 0, qPrintable(ran.errors));
        double sum = 0;
        const auto version = DatasetVersion::open(m_dataset);
        QVERIFY_RESULT(version);
        for (const quint32 index : version->split(Split::Validation))
            for (const quint8 pixel : version->image(index))
                sum += pixel;
        QCOMPARE(ran.first(QStringLiteral("metric"))[QLatin1String("value")].toDouble(), sum);
        QVERIFY(ran.events[2][QLatin1String("value")].isNull());
    }

    void imagesLimitTheTrainingSplit()
    {
        Task task = newTask({});
        task.images = 17;
        const Ran ran
            = runText(task, "import rondo\ntask = rondo.task()\nrondo.metric('n', len(task.train))\n");
        QCOMPARE(ran.first(QStringLiteral("metric"))[QLatin1String("value")].toInt(), 17);
    }

    void anExceptionFailsInWords_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("kind");
        const QByteArray start("import rondo\ntask = rondo.task()\n");
        QTest::newRow("error") << start + "raise ValueError('no such width')\n"
                               << QStringLiteral("no such width (script.py, line 3)")
                               << QStringLiteral("error");
        QTest::newRow("memory") << start + "x = bytearray(10**15)\n"
                                << QStringLiteral("MemoryError") << QStringLiteral("memory");
    }

    void anExceptionFailsInWords()
    {
        QFETCH(QByteArray, script);
        QFETCH(QString, expected);
        QFETCH(QString, kind);
        const Ran ran = runText(newTask({}), script);
        QVERIFY(ran.exitCode != 0);
        QCOMPARE(ran.count(QStringLiteral("done")), 0);
        const QJsonObject failed = ran.first(QStringLiteral("failed"));
        QVERIFY2(failed[QLatin1String("error")].toString().contains(expected), jsonLine(failed).constData());
        QCOMPARE(failed[QLatin1String("kind")].toString(), kind);
    }

    void modelsThatDoNotFitAreRefused_data()
    {
        QTest::addColumn<QByteArray>("module");
        QTest::addColumn<QString>("expected");
        QTest::newRow("too few scores")
            << QByteArray("torch.nn.Sequential(torch.nn.Flatten(), torch.nn.Linear(144, 2))")
            << QStringLiteral("3 scores");
        QTest::newRow("other input") << QByteArray(
            "torch.nn.Sequential(torch.nn.Flatten(), torch.nn.Linear(100, 3))")
                                     << QStringLiteral("cannot compute");
    }

    void modelsThatDoNotFitAreRefused()
    {
        QFETCH(QByteArray, module);
        QFETCH(QString, expected);
        Task task = newTask({});
        const Ran ran
            = runText(task, "import torch\nimport rondo\nrondo.task()\nrondo.save(" + module + ")\n");
        QVERIFY2(ran.exitCode == 0, qPrintable(ran.errors));
        task.kind = Task::Kind::Evaluate;
        task.model = QStringLiteral("model.pt");
        QJsonObject last;
        performTask(task, [&](const QJsonObject &event) { last = event; });
        QCOMPARE(kindOf(last), QStringLiteral("failed"));
        QVERIFY2(last[QLatin1String("error")].toString().contains(expected), jsonLine(last).constData());
    }

    void onlyTheModelInItsFolderIsRead()
    {
        Task task = newTask({});
        task.kind = Task::Kind::Evaluate;
        for (const QString &name : {QStringLiteral("../model.pt"), QStringLiteral("/etc/passwd"),
                                    QStringLiteral("other.pt"), QStringLiteral("model.pt")}) {
            task.model = name;
            QJsonObject last;
            performTask(task, [&](const QJsonObject &event) { last = event; });
            QCOMPARE(kindOf(last), QStringLiteral("failed"));
            QVERIFY2(last[QLatin1String("error")].toString().contains(QLatin1String("model.pt")),
                     jsonLine(last).constData());
        }
    }

private:
    Task newTask(const QJsonObject &settings)
    {
        Task task;
        task.type = QStringLiteral("script");
        task.settings = settings;
        task.dataset = m_dataset;
        task.folder = m_folder.filePath(QStringLiteral("run-%1").arg(++m_runs));
        QDir().mkpath(task.folder);
        return task;
    }

    static std::vector<quint8> labels(int count)
    {
        std::vector<quint8> labels;
        for (int i = 0; i < count; ++i)
            labels.push_back(quint8(testing::Shapes::labelOf(i)));
        return labels;
    }

    static double lastLoss(const Ran &ran)
    {
        double loss = 0;
        for (const QJsonObject &event : ran.events)
            if (event[QLatin1String("name")].toString() == QLatin1String("val_loss"))
                loss = event[QLatin1String("value")].toDouble();
        return loss;
    }

    //! Whether the events of a kind or metric were of before, in order.
    static QString told(const Ran &ran, const QString &what)
    {
        QStringList words;
        for (const QJsonObject &event : ran.events) {
            if (event[QLatin1String("name")].toString() == what || kindOf(event) == what)
                words << (event[QLatin1String("again")].toBool() ? QStringLiteral("again") : QStringLiteral("new"));
        }
        return words.join(u' ');
    }

    static Ran runText(const Task &task, const QByteArray &text)
    {
        const QString script = task.folder + QStringLiteral("/script.py");
        const auto written = writeFileAtomically(script, text);
        return written ? run(task, script) : Ran {.errors = written.errorText()};
    }

    static Ran run(const Task &task, const QString &script)
    {
        const QString taskFile = task.folder + QStringLiteral("/task.json");
        if (const auto written = writeFileAtomically(taskFile, jsonLine(task.toJson())); !written)
            return {.errors = written.errorText()};
        QProcess process;
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        variables.insert(QStringLiteral("RONDO_TASK"), taskFile);
        variables.insert(QStringLiteral("PYTHONPATH"), QStringLiteral(RONDO_SOURCE_DIR "/resources/python"));
        variables.insert(QStringLiteral("PYTHONDONTWRITEBYTECODE"), QStringLiteral("1"));
        process.setProcessEnvironment(variables);
        process.start(python, {script});
        if (!process.waitForFinished(60000))
            return {.errors = process.errorString()};
        Ran ran {.exitCode = process.exitCode(), .errors = QString::fromUtf8(process.readAllStandardError())};
        for (const QByteArray &line : process.readAllStandardOutput().split('\n'))
            if (const auto event = parseObject(line, QStringLiteral("line")); event)
                ran.events.append(*event);
        return ran;
    }

    testing::Shapes m_shapes {600};
    QTemporaryDir m_folder;
    QString m_dataset;
    int m_runs = 0;
};

} // namespace

QTEST_GUILESS_MAIN(TestScript)
#include "tst_script.moc"
