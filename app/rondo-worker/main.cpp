// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "learning/learning.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <sys/prctl.h>
#include <unistd.h>

// Performs tasks one after another, see execution/protocol.h. SIGTERM ends it at once: checkpoints are
// written whole or not at all.

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(rondo::Worker)
};

//! One line, at once, in as few calls as the system allows: somebody reads along. Ends the process when
//! nobody does any more.
void writeLine(QByteArray line)
{
    line.append('\n');
    const char *bytes = line.constData();
    for (qsizetype left = line.size(); left > 0;) {
        const ssize_t written = write(STDOUT_FILENO, bytes, size_t(left));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            std::_Exit(EXIT_FAILURE);
        bytes += written;
        left -= written;
    }
}

void writeEvent(const QJsonObject &event)
{
    writeLine(rondo::jsonLine(event));
}

void refuse(const rondo::Error &error)
{
    writeEvent({{QStringLiteral("event"), QStringLiteral("failed")},
                {QStringLiteral("error"), error.text},
                {QStringLiteral("kind"), QStringLiteral("error")}});
}

void performLine(const QByteArray &line)
{
    const auto json = rondo::parseObject(line, Text::tr("The task"));
    if (!json)
        return refuse(json.error());
    const auto task = rondo::Task::fromJson(*json);
    if (!task)
        return refuse(task.error());
    rondo::performTask(*task, &writeEvent);
}

int performTasks()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return EXIT_FAILURE;
    while (true) {
        const QByteArray line = input.readLine();
        if (line.isEmpty())
            return EXIT_SUCCESS;
        if (!line.trimmed().isEmpty())
            performLine(line);
    }
}

} // namespace

int main(int argc, char **argv)
{
    // A runner that is killed must not leave trainings behind that nobody listens to.
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.isEmpty())
        return performTasks();
    if (arguments == QStringList {QStringLiteral("--devices")})
        writeLine(QJsonDocument(rondo::devices()).toJson(QJsonDocument::Compact));
    else if (arguments == QStringList {QStringLiteral("--environment")})
        writeEvent(rondo::environment());
    else {
        const bool isHelp = arguments == QStringList {QStringLiteral("--help")};
        std::fputs(
            qPrintable(Text::tr("Usage: rondo-worker               performs tasks from standard input, one "
                                "JSON object a line\n"
                                "       rondo-worker --devices     what this machine can train on, as JSON\n"
                                "       rondo-worker --environment versions, as JSON\n")),
            isHelp ? stdout : stderr);
        return isHelp ? EXIT_SUCCESS : 2;
    }
    return EXIT_SUCCESS;
}
