// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct gzFile_s;

namespace rondo {

/*!
    Reads one IDX file of unsigned bytes (yann.lecun.com/exdb/mnist), plain or gzipped, from its beginning to
   its end.

    The header is checked against the size of the file before anything is allocated: a plain file must have
   exactly the size it announces, and deflate cannot unpack to more than 1032 times its size.
*/
class IdxReader {
public:
    enum class Content { Images, Labels };
    static Result<IdxReader> open(const QString &path, Content content);

    qint64 count() const { return m_count; } //!< images or labels
    int height() const { return m_height; } //!< 1 for labels, as width()
    int width() const { return m_width; }

    //! The next \a items; an error where the file ends before.
    Result<QByteArray> read(qint64 items);
    //! After the last item: an error if something follows.
    Result<void> finish();

private:
    struct Close {
        void operator()(gzFile_s *file) const;
    };

    Result<QByteArray> readBytes(qint64 bytes);
    Result<void> readHeader(Content content);
    Result<void> checkSize();
    qint64 announcedBytes() const { return m_count * m_height * m_width; }

    QString m_path;
    std::unique_ptr<gzFile_s, Close> m_file;
    qint64 m_count = 0;
    int m_height = 1;
    int m_width = 1;
    qint64 m_bytesRead = 0;
};

} // namespace rondo
