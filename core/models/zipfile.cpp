// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/zipfile.h"

#include <QCoreApplication>
#include <QDataStream>

#include <limits>
#include <zlib.h>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::ModelExport)
    };

    constexpr qint64 largest = std::numeric_limits<quint32>::max();
    constexpr quint16 versionNeeded = 20;
    constexpr quint16 utf8Names = 1 << 11;
    constexpr quint16 firstDay = (1 << 5) | 1; // 1 January 1980: equal models give equal archives

} // namespace

QByteArray ZipFile::header(const Entry &entry, bool central)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    out << quint32(central ? 0x02014b50 : 0x04034b50);
    if (central)
        out << versionNeeded; // made by
    out << versionNeeded << utf8Names << quint16(0) /* stored */ << quint16(0) /* midnight */ << firstDay;
    out << entry.crc << entry.size << entry.size << quint16(entry.name.size()) << quint16(0) /* extra */;
    if (central)
        out << quint16(0) /* comment */ << quint16(0) /* disk */ << quint16(0) << quint32(0) /* attributes */
            << entry.offset;
    out.writeRawData(entry.name.constData(), int(entry.name.size()));
    return bytes;
}

Result<void> ZipFile::write(const QByteArray &bytes)
{
    if (m_file.pos() + bytes.size() > largest)
        return Error {Text::tr("The model does not fit into a ZIP file, which ends at 4 GiB. Export it to a "
                               "folder instead.")};
    if (m_file.write(bytes) != bytes.size())
        return Error {Text::tr("%1 cannot be written: %2. Check the free space and the permissions.")
                          .arg(m_file.fileName(), m_file.errorString())};
    return {};
}

Result<void> ZipFile::begin(const QString &name)
{
    m_entries.append({name.toUtf8(), quint32(crc32(0, nullptr, 0)), 0, quint32(m_file.pos())});
    return write(header(m_entries.last(), false)); // again in end(), with what is not known yet
}

Result<void> ZipFile::add(const QByteArray &bytes)
{
    Entry &entry = m_entries.last();
    if (const auto written = write(bytes); !written)
        return written;
    entry.crc
        = quint32(crc32(entry.crc, reinterpret_cast<const Bytef *>(bytes.constData()), uInt(bytes.size())));
    entry.size += quint32(bytes.size());
    return {};
}

Result<void> ZipFile::end()
{
    const Entry &entry = m_entries.last();
    const qint64 here = m_file.pos();
    m_file.seek(entry.offset);
    const auto written = write(header(entry, false));
    m_file.seek(here);
    return written;
}

Result<void> ZipFile::finish()
{
    const qint64 start = m_file.pos();
    for (const Entry &entry : std::as_const(m_entries)) {
        if (const auto written = write(header(entry, true)); !written)
            return written;
    }
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    const auto count = quint16(m_entries.size());
    out << quint32(0x06054b50) << quint16(0) << quint16(0) << count << count << quint32(m_file.pos() - start)
        << quint32(start) << quint16(0);
    if (const auto written = write(bytes); !written)
        return written;
    if (!m_file.flush())
        return Error {Text::tr("%1 cannot be written: %2. Check the free space and the permissions.")
                          .arg(m_file.fileName(), m_file.errorString())};
    return {};
}

} // namespace rondo
