// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFile>

namespace rondo::imports {

/*!
    Reads an event file of TensorBoard record by record. It is framed as TFRecord:

    \code
    u64 length, u32 masked CRC-32C of those 8 bytes, length bytes, u32 masked CRC-32C of them
    \endcode

    little-endian; a CRC is masked as ((crc >> 15) | (crc << 17)) + 0xa282ead8
    (tensorflow.org/tutorials/load_data/tfrecord).
*/
class EventFile {
public:
    explicit EventFile(const QString &path);

    Result<void> open();

    enum class Outcome {
        Record, //!< record() is the next one
        Damaged, //!< the next one does not match its checksum; the one after it can be read
        Torn, //!< nothing more can be read: the file ends in a record, or a length is wrong
        End
    };
    Outcome next();
    const QByteArray &record() const { return m_record; }
    //! Where in the file the last record, or what is wrong, begins.
    qint64 offset() const { return m_offset; }

private:
    QFile m_file;
    QByteArray m_record;
    qint64 m_offset = 0;
};

//! CRC-32C (Castagnoli; RFC 3720, B.4), masked as above.
quint32 maskedCrc(const char *bytes, qsizetype size);

} // namespace rondo::imports
