// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/wireformat.h"

#include <QtEndian>

namespace rondo::imports {

bool WireReader::stop()
{
    m_isWhole = false;
    m_left = {};
    return false;
}

std::optional<quint64> WireReader::takeVarint()
{
    quint64 value = 0;
    for (int shift = 0; shift < 64 && !m_left.isEmpty(); shift += 7) {
        const auto byte = static_cast<quint8>(m_left.front());
        m_left = m_left.sliced(1);
        value |= quint64(byte & 0x7f) << shift;
        if (!(byte & 0x80))
            return value;
    }
    return {};
}

bool WireReader::takeFixed(qsizetype size)
{
    if (m_left.size() < size)
        return stop();
    m_bytes = m_left.first(size);
    m_left = m_left.sliced(size);
    return true;
}

bool WireReader::next()
{
    if (m_left.isEmpty())
        return false;
    const auto key = takeVarint();
    if (!key || (*key >> 3) == 0 || (*key >> 3) > 0x1fff'ffff)
        return stop();
    m_number = quint32(*key >> 3);
    m_type = Type(*key & 7);
    m_bytes = {};
    switch (m_type) {
    case Varint: {
        const auto value = takeVarint();
        m_integer = value.value_or(0);
        return value ? true : stop();
    }
    case Fixed64:
        return takeFixed(8);
    case Fixed32:
        return takeFixed(4);
    case Bytes: {
        const auto size = takeVarint();
        if (!size || *size > quint64(m_left.size()))
            return stop();
        return takeFixed(qsizetype(*size));
    }
    }
    return stop(); // groups, which are no more, and types that never were
}

qint64 WireReader::integer() const
{
    return m_type == Varint ? qint64(m_integer) : 0;
}

double WireReader::real() const
{
    if (m_type == Fixed64)
        return qFromLittleEndian<double>(m_bytes.data());
    return m_type == Fixed32 ? double(qFromLittleEndian<float>(m_bytes.data())) : 0.0;
}

} // namespace rondo::imports
