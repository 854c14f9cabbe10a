// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/lines.h"

namespace rondo {

QList<QByteArray> LineReader::feed(QByteArrayView bytes)
{
    QList<QByteArray> lines;
    qsizetype from = 0;
    for (qsizetype end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', from)) {
        append(bytes.sliced(from, end - from));
        lines.append(rest());
        from = end + 1;
    }
    append(bytes.sliced(from));
    return lines;
}

QByteArray LineReader::rest()
{
    QByteArray line = std::exchange(m_line, {});
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

void LineReader::append(QByteArrayView bytes)
{
    const qsizetype room = m_limit - m_line.size();
    m_line.append(bytes.first(qBound(qsizetype(0), room, bytes.size())));
}

} // namespace rondo
