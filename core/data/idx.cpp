// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/idx.h"

#include "data/images.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <limits>
#include <zlib.h>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Idx)
    };

    // Two zeros, the type (8: unsigned byte), the number of dimensions.
    constexpr quint32 imagesMagic = 0x00000803;
    constexpr quint32 labelsMagic = 0x00000801;
    // zlib.net/zlib_tech.html: the most that deflate compresses.
    constexpr qint64 maximumCompression = 1032;

    QString hexadecimal(quint32 value)
    {
        return QStringLiteral("0x%1").arg(value, 8, 16, QLatin1Char('0'));
    }

} // namespace

void IdxReader::Close::operator()(gzFile_s *file) const
{
    gzclose(file);
}

Result<IdxReader> IdxReader::open(const QString &path, Content content)
{
    IdxReader reader;
    reader.m_path = path;
    reader.m_file.reset(gzopen(QFile::encodeName(path).constData(), "rb"));
    if (!reader.m_file || QFileInfo(path).isDir())
        return Error {Text::tr("%1 cannot be read. Check that it is there and its permissions.").arg(path)};
    gzbuffer(reader.m_file.get(), 1 << 18);
    if (const auto read = reader.readHeader(content); !read)
        return read.error();
    if (const auto checked = reader.checkSize(); !checked)
        return checked.error();
    return reader;
}

Result<void> IdxReader::readHeader(Content content)
{
    const quint32 expected = content == Content::Images ? imagesMagic : labelsMagic;
    const int dimensions = content == Content::Images ? 3 : 1;
    const auto header = readBytes(4 * (1 + dimensions));
    if (!header)
        return header.error();
    const auto number = [&](int index) { return qFromBigEndian<quint32>(header->constData() + 4 * index); };
    if (number(0) != expected) {
        const QString what = content == Content::Images ? Text::tr("images") : Text::tr("labels");
        return Error {
            Text::tr("%1 is no IDX file of %2: it begins with %3 instead of %4. Is it the right file, and is "
                     "it complete?")
                .arg(m_path, what, hexadecimal(number(0)), hexadecimal(expected))};
    }
    m_count = number(1);
    if (content == Content::Images) {
        if (number(2) < 1 || number(2) > maximumImageSide || number(3) < 1 || number(3) > maximumImageSide)
            return Error {
                Text::tr("%1 announces images of %2 x %3 pixels; 1 x 1 to %4 x %4 were expected. The file is "
                         "damaged or no IDX file.")
                    .arg(m_path)
                    .arg(number(2))
                    .arg(number(3))
                    .arg(maximumImageSide)};
        m_height = int(number(2));
        m_width = int(number(3));
    }
    if (m_count == 0)
        return Error {Text::tr("%1 announces 0 items, so there is nothing to import.").arg(m_path)};
    m_bytesRead = 0;
    return {};
}

Result<void> IdxReader::checkSize()
{
    const qint64 size = QFileInfo(m_path).size();
    if (gzdirect(m_file.get()) != 0) {
        const qint64 found = size - gztell(m_file.get());
        if (found != announcedBytes())
            return Error {
                Text::tr("%1 announces %2 items, which need %3 bytes, but holds %4 bytes. It is cut off, or "
                         "its header is wrong: get the file again.")
                    .arg(m_path)
                    .arg(m_count)
                    .arg(announcedBytes())
                    .arg(found)};
    } else if (announcedBytes() > size * maximumCompression) {
        return Error {
            Text::tr(
                "%1 announces %2 items, which need %3 bytes, but its %4 compressed bytes can hold at most "
                "%5. It is cut off, or its header is wrong: get the file again.")
                .arg(m_path)
                .arg(m_count)
                .arg(announcedBytes())
                .arg(size)
                .arg(size * maximumCompression)};
    }
    return {};
}

Result<QByteArray> IdxReader::readBytes(qint64 bytes)
{
    Q_ASSERT(bytes <= std::numeric_limits<int>::max());
    QByteArray result(bytes, Qt::Uninitialized);
    const int got = gzread(m_file.get(), result.data(), unsigned(bytes));
    if (got == bytes) {
        m_bytesRead += got;
        return result;
    }
    int code = Z_OK;
    const QString reason = QString::fromUtf8(gzerror(m_file.get(), &code));
    if (code != Z_OK && code != Z_BUF_ERROR && code != Z_STREAM_END)
        return Error {Text::tr("%1 cannot be unpacked after %2 bytes: %3. The file is damaged: get it again.")
                          .arg(m_path)
                          .arg(m_bytesRead)
                          .arg(reason)};
    if (m_count == 0)
        return Error {Text::tr("%1 is no IDX file: it ends within the header of %2 bytes, after %3.")
                          .arg(m_path)
                          .arg(bytes)
                          .arg(std::max(got, 0))};
    return Error {
        Text::tr(
            "%1 is cut off: its header announces %2 items, which need %3 bytes, but it ends after %4. Get "
            "the file again.")
            .arg(m_path)
            .arg(m_count)
            .arg(announcedBytes())
            .arg(m_bytesRead + std::max(got, 0))};
}

Result<QByteArray> IdxReader::read(qint64 items)
{
    return readBytes(items * m_height * m_width);
}

Result<void> IdxReader::finish()
{
    char next = 0;
    const int got = gzread(m_file.get(), &next, 1);
    if (got > 0)
        return Error {
            Text::tr(
                "%1 goes on after the %2 items (%3 bytes) that its header announces. The header is wrong, or "
                "the file is damaged: get it again.")
                .arg(m_path)
                .arg(m_count)
                .arg(announcedBytes())};
    if (got < 0)
        return Error {
            Text::tr("%1 is damaged: the checksum at its end does not fit. Get it again.").arg(m_path)};
    return {};
}

} // namespace rondo
