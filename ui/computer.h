// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

namespace rondo {

//! A device that rondo-worker can train on.
struct Gpu {
    int index = 0; //!< among those this program may see
    QString name;
    double memory = 0; //!< bytes

    bool operator==(const Gpu &) const = default;
};

//! What this computer can train with. Asks rondo-worker and Python in the background; until they answer everything is unknown.
class Computer : public QObject {
    Q_OBJECT
public:
    enum class Answer { Unknown, Found, Missing };

    using QObject::QObject;
    ~Computer() override;

    //! Starts, or starts again; changed() follows for each answer.
    void check();

    Answer training() const { return m_training; } //!< whether rondo-worker answers
    const QList<Gpu> &gpus() const { return m_gpus; }
    QString gpu() const { return m_gpus.value(0).name; }         //!< the first: "NVIDIA H200"; empty without one
    double gpuMemory() const { return m_gpus.value(0).memory; } //!< bytes
    double memory() const; //!< of the computer, in bytes; 0 when it does not tell
    int cores() const;
    QString processor() const;                      //!< "2 cores"
    Answer python() const { return m_python; }      //!< whether one with torch was found
    QString pythonVersion() const { return m_pythonVersion; } //!< "3.11.2"
    QString torchVersion() const { return m_torchVersion; }   //!< of that Python

Q_SIGNALS:
    void changed();

private:
    void ask(const QString &program, const QStringList &arguments,
             const std::function<void(const QByteArray &)> &answered);
    void askPython(QStringList candidates);

    Answer m_training = Answer::Unknown;
    Answer m_python = Answer::Unknown;
    QList<Gpu> m_gpus;
    QString m_pythonVersion, m_torchVersion;
    int m_pending = 0;
};

} // namespace rondo
