// SPDX-License-Identifier: GPL-3.0-or-later
#include "liveworker.h"

#include "base/json.h"

#include <QDateTime>
#include <QFile>
#include <QThread>

#include <cstdio>
#include <random>

namespace rondo {

namespace {

    void print(const QJsonObject &event)
    {
        std::puts(jsonLine(event).constData());
        std::fflush(stdout);
    }

    QJsonObject event(const char *name)
    {
        return {{QStringLiteral("event"), QLatin1String(name)}};
    }

} // namespace

int runLiveWorker()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    const auto task = parseObject(input.readLine(), QStringLiteral("The task"));
    if (!task)
        return 1;
    QFile times(task->value(QLatin1String("folder")).toString() + QStringLiteral("/times.txt"));
    if (!times.open(QIODevice::WriteOnly))
        return 1;
    QJsonObject started = event("started");
    started.insert(QStringLiteral("device"), QStringLiteral("cpu"));
    print(started);
    QJsonObject progress = event("progress");
    progress.insert(QStringLiteral("epoch"), 1);
    progress.insert(QStringLiteral("epochs"), 10);
    progress.insert(QStringLiteral("fraction"), 0.1);
    print(progress);
    QThread::msleep(2000); // the window has to be there
    std::mt19937 random(1);
    constexpr int lines = slowLines + quickLines;
    for (int line = 1; line <= lines; ++line) {
        std::uniform_int_distribution<unsigned> pause(line <= slowLines ? 150U : 15U, line <= slowLines ? 450U : 35U);
        QThread::msleep(pause(random));
        QJsonObject metric = event("metric");
        metric.insert(QStringLiteral("name"), QStringLiteral("loss"));
        metric.insert(QStringLiteral("step"), line);
        metric.insert(QStringLiteral("epoch"), 10.0 * line / lines);
        metric.insert(QStringLiteral("value"), line);
        times.write(QByteArray::number(QDateTime::currentMSecsSinceEpoch()) + '\n');
        print(metric);
    }
    times.close();
    QJsonObject result = event("result");
    result.insert(QStringLiteral("metrics"), QJsonObject());
    print(result);
    print(event("done"));
    return 0;
}

} // namespace rondo
