// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/eventfile.h"

#include <QCoreApplication>
#include <QtEndian>

#include <array>

namespace rondo::imports {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Imports)
    };

    constexpr qsizetype headSize = 12;
    constexpr qsizetype tailSize = 4;
    constexpr quint64 mostBytes = quint64(1) << 30; // of a record; a picture is a few megabytes

    std::array<quint32, 256> crcTable()
    {
        constexpr quint32 polynomial = 0x82f6'3b78; // reflected
        std::array<quint32, 256> table {};
        for (quint32 byte = 0; byte < table.size(); ++byte) {
            quint32 crc = byte;
            for (int bit = 0; bit < 8; ++bit)
                crc = (crc >> 1) ^ ((crc & 1) ? polynomial : 0);
            table[byte] = crc;
        }
        return table;
    }

} // namespace

quint32 maskedCrc(const char *bytes, qsizetype size)
{
    static const std::array<quint32, 256> table = crcTable();
    quint32 crc = ~quint32(0);
    for (qsizetype i = 0; i < size; ++i)
        crc = (crc >> 8) ^ table[(crc ^ static_cast<quint8>(bytes[i])) & 0xff];
    crc = ~crc;
    return ((crc >> 15) | (crc << 17)) + 0xa282'ead8;
}

EventFile::EventFile(const QString &path)
    : m_file(path)
{
}

Result<void> EventFile::open()
{
    if (m_file.open(QIODevice::ReadOnly))
        return {};
    return Error {Text::tr("%1 cannot be read: %2.").arg(m_file.fileName(), m_file.errorString())};
}

EventFile::Outcome EventFile::next()
{
    m_offset = m_file.pos();
    const QByteArray head = m_file.read(headSize);
    if (head.isEmpty())
        return Outcome::End;
    if (head.size() < headSize
        || qFromLittleEndian<quint32>(head.constData() + 8) != maskedCrc(head.constData(), 8))
        return Outcome::Torn;
    const auto length = qFromLittleEndian<quint64>(head.constData());
    if (length > mostBytes || qint64(length) + tailSize > m_file.size() - m_file.pos())
        return Outcome::Torn;
    m_record = m_file.read(qint64(length));
    const QByteArray tail = m_file.read(tailSize);
    if (m_record.size() < qsizetype(length) || tail.size() < tailSize)
        return Outcome::Torn;
    return qFromLittleEndian<quint32>(tail.constData()) == maskedCrc(m_record.constData(), m_record.size())
        ? Outcome::Record
        : Outcome::Damaged;
}

} // namespace rondo::imports
