// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/logtail.h"

#include <QFile>

namespace rondo {

LogTail::LogTail(QString path, qint64 bound)
    : m_path(std::move(path))
    , m_bound(bound)
{
}

QStringList LogTail::read()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const qint64 size = file.size();
    if (size < m_position) {
        m_position = 0;
        m_rest.clear();
        m_skipping = false;
    }
    if (size - m_position > m_bound) {
        m_position = size - m_bound;
        m_rest.clear();
        m_skipping = true;
    }
    if (size == m_position || !file.seek(m_position))
        return {};
    QByteArray bytes = file.read(m_bound);
    m_position += bytes.size();
    if (m_skipping) {
        const qsizetype end = bytes.indexOf('\n');
        if (end < 0)
            return {};
        bytes.remove(0, end + 1);
        m_skipping = false;
    }
    m_rest += bytes;
    const qsizetype end = m_rest.lastIndexOf('\n');
    if (end < 0) {
        if (m_rest.size() > m_bound) // one endless line
            m_rest = m_rest.right(m_bound);
        return {};
    }
    QStringList lines = QString::fromUtf8(m_rest.left(end)).split(QLatin1Char('\n'));
    for (QString &line : lines) {
        if (line.endsWith(QLatin1Char('\r')))
            line.chop(1);
    }
    m_rest.remove(0, end + 1);
    return lines;
}

} // namespace rondo
