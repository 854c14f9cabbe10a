// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution/lines.h"

#include <QJsonObject>
#include <QObject>
#include <QProcess>
#include <QTimer>

namespace rondo {

/*!
    A child process that speaks the protocol of protocol.h: rondo-worker, or a person's script.

    It leads a process group of its own, which ends with it, and it dies when this process does. Each line of
   its output becomes an event or, when it is no event, a line of log text; a line that never ends is cut.
*/
class TaskProcess : public QObject {
    Q_OBJECT
public:
    struct Command {
        QString program;
        QStringList arguments;
        QProcessEnvironment environment;
        QString folder; //!< to work in; empty: this one's
        bool takesTasks = false; //!< reads tasks from its standard input
    };

    //! \a silenceSeconds: a busy process that prints nothing for so long is ended.
    TaskProcess(Command command, int silenceSeconds, QObject *parent);
    ~TaskProcess() override;

    void start();
    void sendTask(const QJsonObject &task); //!< and expects output until setBusy(false)
    void setBusy(bool busy);
    void finish(); //!< no more tasks: closes the standard input
    //! Asks it to end; what does not within 1.5 seconds is killed.
    void end();
    qint64 processId() const { return m_process.processId(); }

Q_SIGNALS:
    void event(const QJsonObject &event);
    void text(const QString &line);
    //! Once, after the last event. \a how in words: "was killed (signal 9) ...".
    void ended(const QString &how, bool well);

private:
    void readLines(LineReader &reader, QByteArrayView bytes);
    void handleLine(const QByteArray &line);
    void handleEnd(const QString &how, bool well);
    void killGroup();
    QString howItEnded() const;

    Command m_command;
    QProcess m_process;
    LineReader m_output, m_errors;
    QTimer m_silence, m_patience;
    qint64 m_group = 0;
    bool m_wasSilent = false;
    bool m_reported = false;
};

} // namespace rondo
