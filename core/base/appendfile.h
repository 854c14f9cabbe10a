// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFile>
#include <QMutex>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace rondo {

/*!
    A file that grows at its end, for journals. What was appended survives the death of the process: it is
   with the system when append() returns, also while the content is being replaced.

    After an error nothing more is written, so that no piece can be missing in the middle.
*/
class AppendFile {
public:
    AppendFile() = default;
    ~AppendFile(); //!< waits until all is written
    Q_DISABLE_COPY_MOVE(AppendFile)

    //! Opens \a path to go on after its first \a size bytes; makes missing folders.
    Result<void> open(const QString &path, qint64 size);
    void close();

    void append(const QByteArray &bytes);
    //! Replaces what is there now, atomically; what is appended from now on comes after it. \a make runs in another
    //! thread and must not refer to what may change or go meanwhile. Waits for one that is under way.
    void replace(std::function<QByteArray()> make);

    //! How much is in the file.
    qint64 size() const;
    //! How much of it was added since it was opened or replaced.
    qint64 grown() const;
    bool isReplacing() const;
    bool hasFailed() const;
    //! Returns when nothing is under way.
    void wait();

private:
    void writeNew(const std::function<QByteArray()> &make);

    mutable QMutex m_mutex; //!< of all below
    std::unique_ptr<QFile> m_file;
    QString m_path;
    QByteArray m_since; //!< appended while the new content is made
    bool m_replacing = false;
    bool m_failed = true; //!< until it is open
    qint64 m_size = 0;
    qint64 m_grown = 0;
    QThreadPool m_thread;
};

} // namespace rondo
