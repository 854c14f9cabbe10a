// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/programs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QMutex>
#include <QProcess>
#include <QStandardPaths>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Programs)
    };

    constexpr int interpreterTimeout = 20'000; // ms; a cold disk and a network home take their time

    //! Whether the interpreter starts and finds torch; importing it would cost seconds, so it is only looked
    //! for.
    bool hasTorch(const QString &interpreter)
    {
        QProcess process;
        process.setProcessEnvironment(childEnvironment({}));
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(
            interpreter,
            {QStringLiteral("-c"),
             QStringLiteral(
                 "import importlib.util, sys; sys.exit(importlib.util.find_spec('torch') is None)")});
        if (!process.waitForFinished(interpreterTimeout)) {
            process.kill();
            process.waitForFinished();
            return false;
        }
        return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    Result<QString> searchPython(const QString &preferred)
    {
        if (!preferred.isEmpty()) {
            const QString path
                = preferred.contains(u'/') ? preferred : QStandardPaths::findExecutable(preferred);
            if (path.isEmpty() || !QFileInfo(path).isExecutable())
                return Error {
                    Text::tr("The Python interpreter \"%1\" is not there or cannot be started. Correct the "
                             "setting \"python\", or leave it empty.")
                        .arg(preferred)};
            if (!hasTorch(path))
                return Error {
                    Text::tr("The Python interpreter %1 does not start or has no torch. Install PyTorch "
                             "for it (\"%1 -m pip install torch\"), or choose another one.")
                        .arg(path)};
            return path;
        }
        QStringList candidates {QStandardPaths::findExecutable(QStringLiteral("python3")),
                                QStringLiteral("/usr/bin/python3")};
        candidates.removeAll(QString());
        candidates.removeDuplicates();
        for (const QString &candidate : std::as_const(candidates)) {
            if (hasTorch(candidate))
                return candidate;
        }
        return Error {
            Text::tr("No Python with PyTorch was found (looked at: %1). Install it, on Debian with \"apt-get "
                     "install python3-torch python3-numpy\", or set \"python\" of the node to an "
                     "interpreter that has it.")
                .arg(candidates.join(QStringLiteral(", ")))};
    }

} // namespace

Result<QString> findProgram(const QString &name)
{
    const QString folder = qEnvironmentVariable("RONDO_BIN_DIR", QCoreApplication::applicationDirPath());
    const QString path = QDir(folder).absoluteFilePath(name);
    if (!QFileInfo(path).isExecutable())
        return Error {
            Text::tr("The program %1 is missing: it should be %2. Build it, or install Rondo again.")
                .arg(name, path)};
    return path;
}

QString pythonFolder()
{
    const QString installed
        = QDir::cleanPath(QCoreApplication::applicationDirPath() + QLatin1String("/../share/rondo/python"));
    for (const QString &folder : {installed, QStringLiteral(RONDO_PYTHON_SOURCE)}) {
        if (QFileInfo(folder + QLatin1String("/rondo.py")).isFile())
            return folder;
    }
    return {};
}

int usableGpus(int there)
{
    const char *name = "CUDA_VISIBLE_DEVICES";
    if (!qEnvironmentVariableIsSet(name))
        return there;
    const QStringList visible = qEnvironmentVariable(name).split(u',', Qt::SkipEmptyParts);
    // A wish for none is written as an empty text or as -1.
    return visible.contains(QStringLiteral("-1")) ? 0 : qMin(there, int(visible.size()));
}

QProcessEnvironment childEnvironment(const Budget &budget)
{
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment child;
    for (const char *name : {"PATH", "HOME", "LANG", "LD_LIBRARY_PATH", "TMPDIR", "CUDA_VISIBLE_DEVICES"}) {
        const QString key = QString::fromLatin1(name);
        if (own.contains(key))
            child.insert(key, own.value(key));
    }
    if (budget.gpu >= 0) {
        const QString key = QStringLiteral("CUDA_VISIBLE_DEVICES");
        const QStringList visible = own.value(key).split(u',', Qt::SkipEmptyParts);
        child.insert(
            key, visible.isEmpty() ? QString::number(budget.gpu) : visible.at(budget.gpu % visible.size()));
    }
    const QString threads = QString::number(qMax(1, budget.threads));
    for (const char *name : {"OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"})
        child.insert(QString::fromLatin1(name), threads);
    return child;
}

Result<QString> findPython(const QString &preferred)
{
    static QMutex mutex;
    static QHash<QString, QString> found;
    const QMutexLocker locker(&mutex);
    if (const auto known = found.constFind(preferred); known != found.constEnd())
        return *known;
    const auto path = searchPython(preferred);
    if (path)
        found.insert(preferred, *path);
    return path;
}

} // namespace rondo
