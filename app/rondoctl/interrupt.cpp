// SPDX-License-Identifier: GPL-3.0-or-later
#include "interrupt.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace rondoctl {

namespace {

    // A handler may do next to nothing: it writes a byte into a pipe that the event loop watches.
    int pipeEnds[2] = {-1, -1};
    constexpr int watched[] = {SIGINT, SIGTERM, SIGHUP};

    void setHandlers(void (*handler)(int))
    {
        for (const int number : watched)
            std::signal(number, handler);
    }

    void noteSignal(int)
    {
        setHandlers(SIG_DFL);
        const char byte = 1;
        const ssize_t written = ::write(pipeEnds[1], &byte, 1);
        static_cast<void>(written);
    }

} // namespace

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT received();
    });
    setHandlers(noteSignal);
}

Interrupt::~Interrupt()
{
    setHandlers(SIG_DFL);
    for (int &end : pipeEnds) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

} // namespace rondoctl
