// SPDX-License-Identifier: GPL-3.0-or-later
#include "computer.h"

#include "session.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QThread>
#include <QTimer>

namespace rondo {

namespace {
    // A cold Python with torch takes several seconds on a slow disk.
    constexpr int patience = 30'000;
} // namespace

Computer::~Computer()
{
    // A question that takes long must not hold up the end of the window.
    for (QProcess *process : findChildren<QProcess *>()) {
        process->disconnect(this);
        process->kill();
        process->waitForFinished(1000);
    }
}

int Computer::cores() const
{
    return QThread::idealThreadCount();
}

QString Computer::processor() const
{
    return tr("%n core(s)", nullptr, cores());
}

double Computer::memory() const
{
    // proc(5): "MemTotal:       16316412 kB".
    QFile file(QStringLiteral("/proc/meminfo"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArrayList words = file.readLine().simplified().split(' ');
    return words.value(0) == "MemTotal:" ? words.value(1).toDouble() * 1024 : 0;
}

void Computer::check()
{
    if (m_pending > 0)
        return;
    m_training = Answer::Unknown;
    m_python = Answer::Unknown;
    ask(programPath(QStringLiteral("rondo-worker")), {QStringLiteral("--devices")},
        [this](const QByteArray &answer) {
            const QJsonArray devices = QJsonDocument::fromJson(answer).array();
            m_training = devices.isEmpty() ? Answer::Missing : Answer::Found;
            m_gpus.clear();
            for (const QJsonValue &device : devices) {
                const QString name = device[QLatin1String("device")].toString();
                if (name.startsWith(QLatin1String("cuda")))
                    m_gpus << Gpu {name.section(u':', 1).toInt(), device[QLatin1String("name")].toString(),
                                   device[QLatin1String("memory")].toDouble()};
            }
        });
    askPython({QStringLiteral("python3"), QStringLiteral("/usr/bin/python3")});
}

void Computer::askPython(QStringList candidates)
{
    const QString python = candidates.takeFirst();
    const QString question
        = QStringLiteral("import platform, torch; print(platform.python_version(), torch.__version__)");
    ask(python, {QStringLiteral("-c"), question}, [this, candidates](const QByteArray &answer) {
        const QStringList versions = QString::fromUtf8(answer).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (versions.size() != 2 && !candidates.isEmpty())
            return askPython(candidates);
        m_python = versions.size() == 2 ? Answer::Found : Answer::Missing;
        m_pythonVersion = versions.value(0);
        m_torchVersion = versions.value(1).trimmed();
    });
}

void Computer::ask(const QString &program, const QStringList &arguments,
                   const std::function<void(const QByteArray &)> &answered)
{
    ++m_pending;
    auto *process = new QProcess(this);
    const auto end = [this, process, answered](bool ok) {
        process->disconnect(this);
        process->deleteLater();
        --m_pending;
        answered(ok ? process->readAllStandardOutput() : QByteArray());
        Q_EMIT changed();
    };
    connect(process, &QProcess::finished, this, [end](int code, QProcess::ExitStatus status) {
        end(code == 0 && status == QProcess::NormalExit);
    });
    connect(process, &QProcess::errorOccurred, this, [end](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(false);
    });
    QTimer::singleShot(patience, process, &QProcess::kill);
    process->setStandardErrorFile(QProcess::nullDevice());
    process->setStandardInputFile(QProcess::nullDevice());
    process->start(program, arguments);
}

} // namespace rondo
