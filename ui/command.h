// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QProcessEnvironment>
#include <QStringList>

#include <memory>

class QTemporaryDir;

namespace rondo {

/*!
    A program that runs on its own and outlives the window. Its words are kept in files, so that its end can be told from its
    outcome without being its parent: success prints something on standard output.
*/
class Command {
public:
    static Result<Command> start(const QString &program, const QStringList &arguments,
                                 const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());
    ~Command();
    Command(Command &&) noexcept;
    Command &operator=(Command &&) noexcept;

    qint64 pid() const { return m_pid; }
    bool isRunning() const;
    bool hasAnswered() const;     //!< whether it printed anything on standard output
    QString errorText() const;    //!< the last lines of its standard error; in words when there are none

private:
    Command() = default;

    std::unique_ptr<QTemporaryDir> m_folder;
    qint64 m_pid = 0;
    qint64 m_startTime = 0;
    QString m_program;
};

} // namespace rondo
