// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/experimentlog.h"

namespace rondo {

namespace {
    constexpr qint64 fileLimit = 4 * 1024 * 1024;
    constexpr int tailLines = 20;
} // namespace

ExperimentLog::ExperimentLog(const QString &folder)
    : m_file(folder + QLatin1String("/log.txt"))
{
    m_full = !m_file.open(QIODevice::Append) || m_file.size() >= fileLimit;
}

void ExperimentLog::add(const QString &line)
{
    m_tail.append(line);
    if (m_tail.size() > tailLines)
        m_tail.removeFirst();
    if (m_full)
        return;
    m_file.write(line.toUtf8() + '\n');
    m_file.flush();
    if (m_file.size() >= fileLimit) {
        m_file.write("... the log is full; later lines are not kept\n");
        m_file.close();
        m_full = true;
    }
}

} // namespace rondo
