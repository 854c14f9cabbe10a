// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace rondo::imports {

/*!
    Walks over the fields of one message of Protocol Buffers (protobuf.dev/programming-guides/encoding).
   Enough for the few messages of TensorBoard that are read, without their generated code. Views the bytes,
   copies nothing.

    \code
    for (WireReader fields(bytes); fields.next();) {
        if (fields.number() == 2)
            step = fields.integer();
    }
    \endcode
*/
class WireReader {
public:
    explicit WireReader(QByteArrayView message)
        : m_left(message)
    {
    }

    //! To the next field; false at the end, and where the message is torn: isWhole() tells them apart.
    bool next();
    bool isWhole() const { return m_isWhole; }

    quint32 number() const { return m_number; } //!< of the field
    //! The value of a field; of another type than is asked for it is zero or empty.
    qint64 integer() const;
    double real() const; //!< of float and double
    bool isBytes() const { return m_type == Bytes; }
    QByteArrayView bytes() const { return m_bytes; } //!< of a message, string, bytes or packed numbers
    QString text() const { return QString::fromUtf8(m_bytes); }

private:
    enum Type : quint8 { Varint = 0, Fixed64 = 1, Bytes = 2, Fixed32 = 5 };
    std::optional<quint64> takeVarint();
    bool takeFixed(qsizetype size);
    bool stop();

    QByteArrayView m_left;
    quint32 m_number = 0;
    Type m_type = Varint;
    quint64 m_integer = 0;
    QByteArrayView m_bytes;
    bool m_isWhole = true;
};

} // namespace rondo::imports
