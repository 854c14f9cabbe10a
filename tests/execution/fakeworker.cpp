// SPDX-License-Identifier: GPL-3.0-or-later

// Speaks the worker protocol and trains nothing. The setting "do" says how it behaves:
//   work (also nothing at all), slow, hang, stubborn, last words, garbage, die, exit, nan, refuse, mute, liar,
//   environment, learn, memory, confuse

#include "base/files.h"
#include "base/json.h"
#include "execution/checkpointfiles.h"
#include "execution/protocol.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcessEnvironment>
#include <QThread>

#include <cmath>
#include <csignal>
#include <cstdio>
#include <iostream>
#include <string>
#include <unistd.h>

using namespace rondo;

namespace {

void say(const QJsonObject &event)
{
    const QByteArray line = jsonLine(event) + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fflush(stdout);
}

void sayText(const char *text)
{
    std::puts(text);
    std::fflush(stdout);
}

QJsonObject event(const char *kind)
{
    return {{QStringLiteral("event"), QLatin1String(kind)}};
}

void sayMetric(const char *name, int step, const QJsonValue &value)
{
    QJsonObject metric = event("metric");
    metric.insert(QStringLiteral("name"), QLatin1String(name));
    metric.insert(QStringLiteral("step"), step);
    metric.insert(QStringLiteral("epoch"), 1);
    metric.insert(QStringLiteral("value"), value);
    say(metric);
}

[[noreturn]] void sleepForEver()
{
    for (;;)
        ::pause();
}

//! The model's weights are the number of the process that "trained" it, so that a test sees who did; or others.
bool writeModel(const QString &folder,
                const QByteArray &weights = QByteArray::number(QCoreApplication::applicationPid()))
{
    return writeFileAtomically(folder + QLatin1String("/model.json"), R"({"type":"fake"})")
        && writeFileAtomically(folder + QLatin1String("/model.safetensors"), weights);
}

void sayResult(const Task &task, const QJsonObject &report = {})
{
    const double accuracy = task.settings.value(QLatin1String("accuracy")).toDouble(0.9);
    QJsonObject result = event("result");
    result.insert(QStringLiteral("metrics"),
                  QJsonObject {{QStringLiteral("val_accuracy"), accuracy},
                               {QStringLiteral("size_mb"), 0.5},
                               {QStringLiteral("latency_p95_ms"), 1.5}});
    result.insert(QStringLiteral("report"), report);
    result.insert(QStringLiteral("files"),
                  QJsonArray {QStringLiteral("model.safetensors"), QStringLiteral("model.json")});
    say(result);
}

void work(const Task &task, const QJsonObject &report = {})
{
    for (int step = 1; step <= 3; ++step)
        sayMetric("loss", step, 1.0 / step);
    writeModel(task.folder);
    sayResult(task, report);
    say(event("done"));
}

//! 60 epochs of 50 ms each, with a checkpoint after each one.
void workSlowly(const Task &task)
{
    const QString checkpoint = task.folder + u'/' + checkpointFile;
    const auto saved = task.resume ? readFile(checkpoint) : Result<QByteArray>(QByteArray());
    const int first = saved ? saved->toInt() : 0;
    sayMetric("began_at", 0, first);
    constexpr int epochs = 60;
    for (int epoch = first + 1; epoch <= epochs; ++epoch) {
        QThread::msleep(50);
        sayMetric("loss", epoch, 1.0 / epoch);
        if (!writeFileAtomically(checkpoint, QByteArray::number(epoch)))
            return;
        QJsonObject progress = event("progress");
        progress.insert(QStringLiteral("epoch"), epoch);
        progress.insert(QStringLiteral("epochs"), epochs);
        progress.insert(QStringLiteral("fraction"), double(epoch) / epochs);
        say(progress);
        QJsonObject kept = event("checkpoint");
        kept.insert(QStringLiteral("epoch"), epoch);
        say(kept);
    }
    writeModel(task.folder);
    sayResult(task);
    say(event("done"));
}

//! As many epochs as asked for, each a little better; how good it gets depends on "lr", best at 0.01. Every epoch
//! leaves a letter in the file "trained", so that a test can count them. Pauses as a worker does.
void learn(const Task &task)
{
    const QString checkpoint = task.folder + u'/' + checkpointFile;
    const QString trained = task.folder + QLatin1String("/trained");
    const auto saved = task.resume ? readFile(checkpoint) : Result<QByteArray>(QByteArray());
    const int epochs = task.settings.value(QLatin1String("epochs")).toInt(9);
    const double distance = std::abs(std::log10(task.settings.value(QLatin1String("lr")).toDouble(0.01)) + 2);
    const double pace = task.settings.value(QLatin1String("pace")).toDouble(0.5);
    const auto accuracyAt = [&](int epoch) {
        return (1 - distance / 4) * (1 - std::pow(pace, epoch));
    };
    const auto tell = [&](int epoch) {
        QJsonObject metric = event("metric");
        metric.insert(QStringLiteral("name"), QStringLiteral("val_accuracy"));
        metric.insert(QStringLiteral("step"), epoch);
        metric.insert(QStringLiteral("epoch"), epoch);
        metric.insert(QStringLiteral("value"), accuracyAt(epoch));
        say(metric);
    };
    const int first = saved ? saved->toInt() : 0;
    for (int epoch = 1; epoch <= first; ++epoch)
        tell(epoch); // its epochs are so short that a runner may be killed before it wrote some of them down
    for (int epoch = first; epoch < epochs;) {
        if (task.pausesAfter(epoch, epoch > 0 ? accuracyAt(epoch) : -1)) {
            QJsonObject paused = event("paused");
            paused.insert(QStringLiteral("epoch"), epoch);
            say(paused);
            return;
        }
        ++epoch;
        QThread::msleep(quint32(task.settings.value(QLatin1String("sleep")).toInt(0)));
        tell(epoch);
        const auto before = readFile(trained);
        if (!writeFileAtomically(trained, (before ? *before : QByteArray()) + "e")
            || !writeFileAtomically(checkpoint, QByteArray::number(epoch)))
            return;
        QJsonObject kept = event("checkpoint");
        kept.insert(QStringLiteral("epoch"), epoch);
        say(kept);
    }
    writeModel(task.folder, canonicalJson(task.settings)); // equal settings give equal weights
    QJsonObject result = event("result");
    result.insert(QStringLiteral("metrics"), QJsonObject {{QStringLiteral("val_accuracy"), accuracyAt(epochs)}});
    result.insert(QStringLiteral("files"),
                  QJsonArray {QStringLiteral("model.safetensors"), QStringLiteral("model.json")});
    say(result);
    say(event("done"));
    QFile::remove(checkpoint);
}

//! Three epochs with a confusion matrix each, then the text of "say" as it is, then what "then" says: result (with a matrix),
//! bare (without one), die, or hang.
void confuse(const Task &task)
{
    for (int epoch = 1; epoch <= 3; ++epoch) {
        QJsonObject progress = event("progress");
        progress.insert(QStringLiteral("epoch"), epoch);
        progress.insert(QStringLiteral("epochs"), 5);
        say(progress);
        const QJsonArray counts {QJsonArray {epoch, 2}, QJsonArray {0, 7}};
        QJsonObject confusion = event("confusion");
        confusion.insert(QStringLiteral("epoch"), epoch);
        confusion.insert(QStringLiteral("counts"), counts);
        say(confusion);
    }
    sayText(task.settings.value(QLatin1String("say")).toString().toUtf8().constData());
    const QString then = task.settings.value(QLatin1String("then")).toString();
    if (then == QLatin1String("hang"))
        sleepForEver();
    if (then == QLatin1String("die"))
        std::raise(SIGKILL);
    const QJsonArray counts {QJsonArray {9, 0}, QJsonArray {0, 9}};
    work(task, then == QLatin1String("bare") ? QJsonObject() : QJsonObject {{QStringLiteral("confusion"), counts}});
}

//! Has room for 20 images a batch.
void fillMemory(const Task &task)
{
    if (task.settings.value(QLatin1String("batch_size")).toInt() <= 20) {
        learn(task);
        return;
    }
    QJsonObject failed = event("failed");
    failed.insert(QStringLiteral("error"), QStringLiteral("There was not enough memory."));
    failed.insert(QStringLiteral("kind"), QStringLiteral("memory"));
    say(failed);
}

void babble()
{
    sayText("loading the data ...");
    sayText("{\"event\":\"metric\",\"name\":\"loss\",\"step\":");
    sayText("{\"event\":42}");
    sayText("[1,2,3]");
    sayText("{\"event\":\"metric\",\"name\":\"\",\"step\":1,\"value\":1}");
    sayText("{\"event\":\"metric\",\"name\":\"loss\",\"step\":-5,\"value\":1}");
    sayText("{\"event\":\"metric\",\"name\":\"loss\",\"step\":1,\"value\":\"high\"}");
    sayText("{\"event\":\"never heard of\"}");
    std::fwrite("\xff\xfe\x00\x01\n", 1, 5, stdout);
    const std::string endless(20 * 1024 * 1024, 'x');
    std::fwrite(endless.data(), 1, endless.size(), stdout);
    std::fputc('\n', stdout);
    std::fputs("a warning on standard error\n", stderr);
    std::fflush(stdout);
}

QJsonObject ownEnvironment()
{
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QJsonObject variables;
    for (const QString &key : environment.keys())
        variables.insert(key, environment.value(key));
    return {{QStringLiteral("environment"), variables}};
}

void perform(const Task &task)
{
    const QString what = task.settings.value(QLatin1String("do")).toString();
    say(event("started"));
    if (what == QLatin1String("slow")) {
        workSlowly(task);
    } else if (what == QLatin1String("learn")) {
        learn(task);
    } else if (what == QLatin1String("confuse")) {
        confuse(task);
    } else if (what == QLatin1String("memory")) {
        fillMemory(task);
    } else if (what == QLatin1String("hang")) {
        sleepForEver();
    } else if (what == QLatin1String("stubborn")) {
        std::signal(SIGTERM, SIG_IGN);
        sayMetric("loss", 1, 1);
        sleepForEver();
    } else if (what == QLatin1String("last words")) {
        sigset_t end;
        sigemptyset(&end);
        sigaddset(&end, SIGTERM);
        sigprocmask(SIG_BLOCK, &end, nullptr);
        sayMetric("loss", 1, 1);
        int signal = 0;
        sigwait(&end, &signal);
        sayMetric("loss", 2, 0.5);
        std::exit(0);
    } else if (what == QLatin1String("garbage")) {
        babble();
        work(task);
    } else if (what == QLatin1String("die")) {
        sayMetric("loss", 1, 0.5);
        for (int line = 1; line <= 30; ++line)
            sayText(qPrintable(QStringLiteral("line %1").arg(line)));
        std::raise(SIGKILL);
    } else if (what == QLatin1String("exit")) {
        sayText("cannot go on");
        std::exit(7);
    } else if (what == QLatin1String("nan")) {
        sayMetric("loss", 1, 0.5);
        sayMetric("loss", 2, QJsonValue());
        QJsonObject failed = event("failed");
        failed.insert(QStringLiteral("error"), QStringLiteral("The loss is not a number any more."));
        failed.insert(QStringLiteral("kind"), QStringLiteral("nan"));
        say(failed);
    } else if (what == QLatin1String("mute")) {
        say(event("done"));
    } else if (what == QLatin1String("liar")) {
        QJsonObject result = event("result");
        result.insert(QStringLiteral("files"), QJsonArray {QStringLiteral("../../../../../../etc/hostname")});
        say(result);
        say(event("done"));
    } else {
        work(task, what == QLatin1String("environment") ? ownEnvironment() : QJsonObject());
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    std::string line;
    while (std::getline(std::cin, line)) {
        const auto json = parseObject(QByteArray::fromStdString(line), QStringLiteral("The task"));
        const auto task = json ? Task::fromJson(*json) : Result<Task>(json.error());
        if (!task) {
            std::fprintf(stderr, "%s\n", qPrintable(task.errorText()));
            return 1;
        }
        perform(*task);
    }
    return 0;
}
