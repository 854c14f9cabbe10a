// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/kernelkills.h"

#include "base/files.h"

#include <QList>

namespace rondo {

qint64 kernelKills(const QString &vmstat)
{
    const auto text = readFile(vmstat);
    for (const QByteArray &line : text ? text->split('\n') : QList<QByteArray>()) {
        bool isNumber = false;
        const qint64 count = line.startsWith("oom_kill ") ? line.mid(9).trimmed().toLongLong(&isNumber) : 0;
        if (isNumber && count >= 0)
            return count;
    }
    return -1;
}

} // namespace rondo
