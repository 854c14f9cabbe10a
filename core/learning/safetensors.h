// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

#include <memory>
#include <span>

namespace rondo {

/*!
    The file format safetensors (huggingface.co/docs/safetensors): 8 bytes little-endian length of the header,
   the header as JSON, then the tensors' bytes. No code is ever run by reading one.
*/
struct TensorBytes {
    QString name;
    QString type; //!< "F32", "U8", "I64" ...
    QList<qint64> shape;
    std::span<const std::byte> bytes; //!< row-major, little-endian; belongs to somebody else
};

//! Writes the file whole or not at all. Tensors are stored in the order of their names, aligned to 64 bytes.
Result<void> writeSafetensors(const QString &path, QList<TensorBytes> tensors,
                              const QMap<QString, QString> &metadata = {});

//! A safetensors file, mapped into memory and checked: every tensor lies inside, has its type's size, none
//! overlap.
class SafetensorsFile {
public:
    static Result<SafetensorsFile> open(const QString &path);
    ~SafetensorsFile();
    SafetensorsFile(SafetensorsFile &&) noexcept;
    SafetensorsFile &operator=(SafetensorsFile &&) noexcept;

    const QMap<QString, QString> &metadata() const;
    QList<QString> names() const;
    //! The tensor, which must have this type and shape; the bytes are valid while this object lives.
    Result<std::span<const std::byte>> tensor(const QString &name, const QString &type,
                                              const QList<qint64> &shape) const;

private:
    struct State;
    explicit SafetensorsFile(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace rondo
