// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/process.h"

#include <QByteArray>
#include <QFile>
#include <QList>

namespace rondo {

qint64 processStartTime(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (pid <= 0 || !file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray line = file.readAll();
    // The second field is the program's name in parentheses and may hold spaces and parentheses itself.
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    constexpr int state = 0;
    constexpr int startTime = 19;
    if (fields.size() <= startTime || fields[state] == "Z" || fields[state] == "X")
        return 0;
    return fields[startTime].toLongLong();
}

bool isProcessAlive(qint64 pid, qint64 startTime)
{
    return startTime > 0 && processStartTime(pid) == startTime;
}

} // namespace rondo
