// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/pythoncheck.h"

#include "execution/programs.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

namespace rondo {

namespace {

    constexpr int patience = 30'000; // ms: a cold torch on a slow disk

    //! One line of three words: versions of Python, torch, NumPy; "-" for what is not there.
    const QString question = QStringLiteral("import platform\n"
                                            "def version(name):\n"
                                            "    try:\n"
                                            "        return __import__(name).__version__\n"
                                            "    except Exception:\n"
                                            "        return '-'\n"
                                            "print(platform.python_version(), version('torch'), version('numpy'))\n");

} // namespace

PythonCheck::~PythonCheck()
{
    drop();
}

void PythonCheck::drop()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->kill();
    m_process->waitForFinished(1000);
    m_process->deleteLater();
    m_process = nullptr;
}

void PythonCheck::show(State state, const QString &words)
{
    m_state = state;
    m_words = words;
    Q_EMIT changed();
}

void PythonCheck::check(const QString &interpreter)
{
    drop();
    if (interpreter.isEmpty()) {
        ask({QStringLiteral("python3"), QStringLiteral("/usr/bin/python3")});
        return;
    }
    const QString path
        = interpreter.contains(u'/') ? interpreter : QStandardPaths::findExecutable(interpreter);
    if (path.isEmpty() || !QFileInfo(path).isExecutable() || QFileInfo(path).isDir()) {
        show(State::Bad,
             tr("%1 is not there, or is no program. Choose the file \"python3\" of an environment.").arg(interpreter));
        return;
    }
    ask({path});
}

void PythonCheck::ask(const QStringList &candidates)
{
    const QString interpreter = candidates.constFirst();
    show(State::Checking, tr("Looking at %1").arg(interpreter));
    m_process = new QProcess(this);
    // As a script would be started.
    m_process->setProcessEnvironment(childEnvironment({}));
    m_process->setStandardErrorFile(QProcess::nullDevice());
    m_process->setStandardInputFile(QProcess::nullDevice());
    const auto end = [this, candidates, interpreter](bool started) {
        const QStringList versions
            = QString::fromUtf8(m_process->readAllStandardOutput()).split(u' ', Qt::SkipEmptyParts);
        drop();
        const bool isPython = started && versions.size() == 3;
        const bool hasTorch = isPython && versions.at(1) != QLatin1String("-");
        if (!hasTorch && candidates.size() > 1)
            ask(candidates.mid(1));
        else if (!isPython)
            show(State::Bad, tr("%1 does not answer as Python does. Choose another program.").arg(interpreter));
        else if (!hasTorch)
            show(State::Bad, tr("%1 is Python %2 and has no PyTorch. Install it: %1 -m pip install torch numpy")
                                 .arg(interpreter, versions.at(0)));
        else if (versions.at(2).trimmed() == QLatin1String("-"))
            show(State::Bad, tr("%1 has PyTorch %2 and no NumPy. Install it: %1 -m pip install numpy")
                                 .arg(interpreter, versions.at(1)));
        else
            show(State::Good, tr("%1: Python %2, PyTorch %3").arg(interpreter, versions.at(0), versions.at(1)));
    };
    connect(m_process, &QProcess::finished, this,
            [end](int code, QProcess::ExitStatus status) { end(code == 0 && status == QProcess::NormalExit); });
    connect(m_process, &QProcess::errorOccurred, this, [end](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(false);
    });
    QTimer::singleShot(patience, m_process, &QProcess::kill);
    m_process->start(interpreter, {QStringLiteral("-c"), question});
}

} // namespace rondo
