// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/files.h"
#include "data/dataset.h"

#include <QDir>
#include <QtEndian>

#include <span>
#include <vector>

namespace rondo::testing {

inline std::span<const quint8> asPixels(const QByteArray &bytes)
{
    return {reinterpret_cast<const quint8 *>(bytes.constData()), size_t(bytes.size())};
}

//! Pixels that tell image \a number from all others.
inline QByteArray pixelsOf(qint64 number, qint64 size = 28 * 28)
{
    QByteArray pixels(size, '\0');
    for (qint64 i = 0; i < size; ++i)
        pixels[i] = char((number * 131 + i * 7 + (number >> 8)) & 0xff);
    qToLittleEndian(quint32(number), pixels.data());
    return pixels;
}

inline QStringList tenClasses()
{
    QStringList names;
    for (int i = 0; i < 10; ++i)
        names.append(QString::number(i));
    return names;
}

//! Adds images \a from to \a to, image i with the label i % 10.
inline Result<void> addImages(DatasetWriter &writer, qint64 from, qint64 to, std::optional<Split> split = {})
{
    for (qint64 i = from; i < to; ++i) {
        if (const auto added = writer.add(asPixels(pixelsOf(i)), int(i % 10), split); !added)
            return added;
    }
    return {};
}

inline std::vector<quint32> sorted(std::span<const quint32> indices)
{
    std::vector<quint32> result(indices.begin(), indices.end());
    std::sort(result.begin(), result.end());
    return result;
}

//! An IDX header: magic, then the sizes.
inline QByteArray idxHeader(std::initializer_list<quint32> numbers)
{
    QByteArray bytes;
    for (const quint32 number : numbers) {
        char raw[4];
        qToBigEndian(number, raw);
        bytes.append(raw, 4);
    }
    return bytes;
}

inline QByteArray idxImages(quint32 count, quint32 height = 28, quint32 width = 28)
{
    QByteArray bytes = idxHeader({0x803, count, height, width});
    for (quint32 i = 0; i < count; ++i)
        bytes += pixelsOf(i, qint64(height) * width);
    return bytes;
}

inline QByteArray idxLabels(quint32 count)
{
    QByteArray bytes = idxHeader({0x801, count});
    for (quint32 i = 0; i < count; ++i)
        bytes.append(char(i % 10));
    return bytes;
}

} // namespace rondo::testing
