// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QProcess;

namespace rondo {

//! Starts a Python interpreter beside the window and says what it has: its version and that of PyTorch, or what is missing.
class PythonCheck : public QObject {
    Q_OBJECT
public:
    enum class State { Unknown, Checking, Good, Bad };

    using QObject::QObject;
    ~PythonCheck() override;

    //! A path, or a name on PATH; empty: the one that runs take by themselves. A check under way is dropped.
    void check(const QString &interpreter);
    State state() const { return m_state; }
    QString words() const { return m_words; } //!< what it is, or what is wrong and what to do

Q_SIGNALS:
    void changed();

private:
    void ask(const QStringList &candidates);
    void show(State state, const QString &words);
    void drop();

    QProcess *m_process = nullptr;
    State m_state = State::Unknown;
    QString m_words;
};

} // namespace rondo
