// SPDX-License-Identifier: GPL-3.0-or-later
#include "serving/serve.h"

#include "serving/server.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <csignal>
#include <cstdio>
#include <pthread.h>
#include <sys/resource.h>
#include <thread>

namespace rondo {

namespace {
    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Server)
    };

    // The program has used --threads already, before LibTorch was loaded; here the option is only described
    // and checked.
    constexpr uint mostThreads = 1024;

    enum ExitCode { Done = 0, Failed = 1, WrongUse = 2 };

    struct NumberOption {
        QString name, description;
        int fallback, least, most;
        int ServerOptions::*field;
    };

    QList<NumberOption> numberOptions()
    {
        const ServerOptions standard;
        return {{QStringLiteral("lanes"), Text::tr("Batches computed at the same time."), standard.lanes, 1,
                 256, &ServerOptions::lanes},
                {QStringLiteral("batch"), Text::tr("Rows of the largest batch; 1 turns batching off."),
                 standard.maximumBatch, 1, 4096, &ServerOptions::maximumBatch},
                {QStringLiteral("delay-us"),
                 Text::tr("Microseconds that the first of a batch waits for more."), standard.batchDelayUs, 0,
                 1'000'000, &ServerOptions::batchDelayUs},
                {QStringLiteral("queue"), Text::tr("Requests that may wait; 0 decides itself."),
                 standard.queueLimit, 0, 1'000'000, &ServerOptions::queueLimit}};
    }

    int fail(ExitCode code, const QString &text)
    {
        QTextStream(stderr) << text << Qt::endl;
        return code;
    }

    // Each connection is a file descriptor.
    void raiseDescriptorLimit()
    {
        rlimit limit {};
        if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
            limit.rlim_cur = limit.rlim_max;
            setrlimit(RLIMIT_NOFILE, &limit);
        }
    }

    int serveUntilSignal(const ServerOptions &options, const PredictorLoader &loader)
    {
        sigset_t signals;
        sigemptyset(&signals);
        sigaddset(&signals, SIGTERM);
        sigaddset(&signals, SIGINT);
        pthread_sigmask(SIG_BLOCK, &signals, nullptr);
        std::signal(SIGPIPE, SIG_IGN);
        raiseDescriptorLimit();

        const auto server = Server::create(options, loader);
        if (!server)
            return fail(Failed, server.errorText());
        QTextStream(stdout) << Text::tr("Listening on port %1.").arg((*server)->port()) << Qt::endl;
        std::thread waiter([&] {
            int signal = 0;
            sigwait(&signals, &signal);
            (*server)->stop();
        });
        (*server)->run();
        waiter.join();
        return Done;
    }
} // namespace

int serve(const QStringList &arguments, const PredictorLoader &loader)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Text::tr("Serves a deployed model: Open Inference Protocol v2 and Prometheus metrics."));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  Text::tr("Shows this text."));
    parser.addOption(help);
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOption({QStringLiteral("folder"), Text::tr("The deployment's folder, with deployment.json."),
                      QStringLiteral("folder")});
    parser.addOption({QStringLiteral("threads"), Text::tr("Threads of one batch; 0 decides itself."),
                      QStringLiteral("n"), QStringLiteral("0")});
    const QList<NumberOption> numbers = numberOptions();
    for (const NumberOption &number : numbers)
        parser.addOption(
            {number.name, number.description, QStringLiteral("n"), QString::number(number.fallback)});
    if (!parser.parse(arguments))
        return fail(WrongUse, parser.errorText());
    if (parser.isSet(help) || parser.isSet(version)) {
        QTextStream(stdout) << (parser.isSet(help) ? parser.helpText()
                                                   : QStringLiteral("rondo-server " RONDO_VERSION "\n"));
        return Done;
    }
    ServerOptions options {.folder = parser.value(QStringLiteral("folder"))};
    if (options.folder.isEmpty())
        return fail(WrongUse, Text::tr("Name the deployment's folder: rondo-server --folder FOLDER"));
    bool isNumber = false;
    if (parser.value(QStringLiteral("threads")).toUInt(&isNumber) > mostThreads || !isNumber)
        return fail(WrongUse,
                    Text::tr("--%1 needs a whole number from %2 to %3.")
                        .arg(QStringLiteral("threads"))
                        .arg(0)
                        .arg(mostThreads));
    for (const NumberOption &number : numbers) {
        bool ok = false;
        const int value = parser.value(number.name).toInt(&ok);
        if (!ok || value < number.least || value > number.most)
            return fail(WrongUse,
                        Text::tr("--%1 needs a whole number from %2 to %3.")
                            .arg(number.name)
                            .arg(number.least)
                            .arg(number.most));
        options.*number.field = value;
    }
    return serveUntilSignal(options, loader);
}

} // namespace rondo
