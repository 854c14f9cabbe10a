// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "base/process.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Command)
    };

    constexpr int keptLines = 12;
    constexpr qint64 keptBytes = 16 * 1024;

} // namespace

Command::~Command() = default;
Command::Command(Command &&) noexcept = default;
Command &Command::operator=(Command &&) noexcept = default;

Result<Command> Command::start(const QString &program, const QStringList &arguments,
                               const QProcessEnvironment &environment)
{
    Command command;
    command.m_program = QFileInfo(program).fileName();
    command.m_folder = std::make_unique<QTemporaryDir>();
    if (!command.m_folder->isValid())
        return Error {Text::tr("No temporary folder could be made: %1. Free some space on the disk.")
                          .arg(command.m_folder->errorString())};
    QProcess process;
    process.setProgram(program);
    process.setArguments(arguments);
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(command.m_folder->filePath(QStringLiteral("answer")));
    process.setStandardErrorFile(command.m_folder->filePath(QStringLiteral("words")));
    if (!process.startDetached(&command.m_pid))
        return Error {
            Text::tr("%1 could not be started. Install Rondo again, so that its programs lie side by side.")
                .arg(program)};
    command.m_startTime = processStartTime(command.m_pid);
    return command;
}

bool Command::isRunning() const
{
    return m_startTime != 0 && isProcessAlive(m_pid, m_startTime);
}

bool Command::hasAnswered() const
{
    return QFileInfo(m_folder->filePath(QStringLiteral("answer"))).size() > 0;
}

QString Command::errorText() const
{
    QFile file(m_folder->filePath(QStringLiteral("words")));
    QByteArray words;
    if (file.open(QIODevice::ReadOnly)) {
        file.seek(qMax<qint64>(0, file.size() - keptBytes));
        words = file.readAll();
    }
    QStringList lines = QString::fromUtf8(words).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (lines.size() > keptLines)
        lines = lines.last(keptLines);
    const QString prefix = m_program + QLatin1String(": ");
    for (QString &line : lines) {
        // A progress display overwrites its line.
        line = line.section(QLatin1Char('\r'), -1);
        if (line.startsWith(prefix))
            line = line.mid(prefix.size());
    }
    const QString text = lines.join(QLatin1Char('\n')).trimmed();
    return text.isEmpty()
        ? Text::tr("%1 ended without a word. Start it in a terminal to see why.").arg(m_program)
        : text;
}

} // namespace rondo
