// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/taskprocess.h"

#include "base/json.h"

#include <QCoreApplication>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace rondo {

namespace {

    constexpr qsizetype lineLimit = 8 * 1024 * 1024; // bytes; the confusion matrix of 1000 classes takes 3 MB
    constexpr qsizetype textLimit = 2000; // characters of one line of log
    constexpr int patience = 1500; // ms between asking a process to end and killing it

    //! An event names itself; other JSON that a script happens to print is text.
    QJsonObject eventIn(const QByteArray &line)
    {
        if (!line.startsWith('{'))
            return {};
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        return object.value(QLatin1String("event")).isString() ? object : QJsonObject();
    }

} // namespace

TaskProcess::TaskProcess(Command command, int silenceSeconds, QObject *parent)
    : QObject(parent)
    , m_command(std::move(command))
    , m_output(lineLimit)
    , m_errors(lineLimit)
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(silenceSeconds * 1000);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        m_wasSilent = true;
        end();
    });
    connect(&m_patience, &QTimer::timeout, this, &TaskProcess::killGroup);
    connect(&m_process, &QProcess::readyReadStandardOutput, this,
            [this] { readLines(m_output, m_process.readAllStandardOutput()); });
    connect(&m_process, &QProcess::readyReadStandardError, this,
            [this] { readLines(m_errors, m_process.readAllStandardError()); });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            handleEnd(tr("%1 could not be started: %2.").arg(m_command.program, m_process.errorString()),
                      false);
    });
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        handleEnd(howItEnded(), status == QProcess::NormalExit && code == 0);
    });
}

TaskProcess::~TaskProcess()
{
    m_process.disconnect(this);
    if (m_process.state() != QProcess::NotRunning) {
        killGroup();
        m_process.waitForFinished(patience);
    }
}

void TaskProcess::start()
{
    // Between fork and exec only calls that are safe in a signal handler.
    m_process.setChildProcessModifier([parent = ::getpid()] {
        ::setpgid(0, 0);
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (::getppid() != parent)
            ::_exit(1);
    });
    m_process.setProcessEnvironment(m_command.environment);
    m_process.setWorkingDirectory(m_command.folder);
    if (!m_command.takesTasks)
        m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.start(m_command.program, m_command.arguments);
    m_group = m_process.processId();
}

void TaskProcess::sendTask(const QJsonObject &task)
{
    m_process.write(jsonLine(task) + '\n');
    setBusy(true);
}

void TaskProcess::setBusy(bool busy)
{
    if (busy)
        m_silence.start();
    else
        m_silence.stop();
}

void TaskProcess::finish()
{
    m_process.closeWriteChannel();
}

void TaskProcess::end()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_silence.stop();
    // The group does not exist before exec: a start under way is ended by its pid alone.
    if (m_group > 0 && ::kill(static_cast<pid_t>(-m_group), SIGTERM) != 0)
        m_process.terminate();
    if (!m_patience.isActive())
        m_patience.start();
}

void TaskProcess::readLines(LineReader &reader, QByteArrayView bytes)
{
    if (m_silence.isActive())
        m_silence.start();
    for (const QByteArray &line : reader.feed(bytes))
        handleLine(line);
}

void TaskProcess::handleLine(const QByteArray &line)
{
    if (const QJsonObject object = eventIn(line); !object.isEmpty())
        Q_EMIT event(object);
    else if (!line.isEmpty())
        Q_EMIT text(QString::fromUtf8(line.first(qMin(line.size(), 4 * textLimit))).left(textLimit));
}

void TaskProcess::handleEnd(const QString &how, bool well)
{
    if (std::exchange(m_reported, true))
        return;
    m_silence.stop();
    m_patience.stop();
    killGroup(); // what a script left behind
    readLines(m_output, m_process.readAllStandardOutput());
    readLines(m_errors, m_process.readAllStandardError());
    handleLine(m_output.rest());
    handleLine(m_errors.rest());
    Q_EMIT ended(how, well);
}

void TaskProcess::killGroup()
{
    if (m_group > 0)
        ::kill(static_cast<pid_t>(-m_group), SIGKILL);
    if (m_process.state() != QProcess::NotRunning)
        m_process.kill();
}

QString TaskProcess::howItEnded() const
{
    if (m_wasSilent)
        return tr("It printed nothing for %1 s and was ended. Print progress more often, or raise the limit.")
            .arg(m_silence.interval() / 1000);
    const int code = m_process.exitCode();
    if (m_process.exitStatus() == QProcess::NormalExit)
        return code == 0 ? tr("It ended before its work was done.")
                         : tr("It ended with exit code %1.").arg(code);
    switch (code) { // after a crash QProcess gives the signal here
    case SIGKILL:
        return tr("It was killed (signal 9), by somebody or because the memory ran out. Try fewer workers, a "
                  "smaller "
                  "batch or fewer images.");
    case SIGSEGV:
        return tr("It crashed (signal 11, invalid memory access).");
    case SIGABRT:
        return tr("It gave up (signal 6, abort).");
    default:
        return tr("It was ended by signal %1.").arg(code);
    }
}

} // namespace rondo
