// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFile>
#include <QList>

namespace rondo {

/*!
    Writes a ZIP archive (PKWARE APPNOTE 6.3.4) whose entries are stored as they are: weights do not become
    smaller. Without the extensions for more than 4 GiB, which are refused. Call begin(), add() and end() for
    each entry, and finish() once.
*/
class ZipFile {
public:
    //! \a file is open for reading and writing, empty, and outlives this.
    explicit ZipFile(QFile &file)
        : m_file(file)
    {
    }

    Result<void> begin(const QString &name);
    Result<void> add(const QByteArray &bytes);
    Result<void> end();
    Result<void> finish();

private:
    struct Entry {
        QByteArray name; //!< UTF-8
        quint32 crc = 0, size = 0, offset = 0;
    };
    static QByteArray header(const Entry &entry, bool central);
    Result<void> write(const QByteArray &bytes);

    QFile &m_file;
    QList<Entry> m_entries;
};

} // namespace rondo
