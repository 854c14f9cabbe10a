// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFile>
#include <QThreadPool>

#include <atomic>
#include <functional>

namespace rondo {

/*!
    A file that grows at its end, for journals. What was appended survives the death of the process.

    Small pieces are written at once. Large ones are made and written in another thread, and what comes after
    them waits its turn there: the caller never waits for the disk. After an error nothing more is written,
    so that no piece can be missing in the middle.
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
    //! Makes the bytes in another thread; \a make must not refer to what may change or go meanwhile.
    void append(std::function<QByteArray()> make);
    //! Replaces the whole content, atomically, in another thread.
    void replace(std::function<QByteArray()> make);

    //! How much is in the file.
    qint64 size() const { return m_size; }
    //! How much of it was added since it was opened or replaced.
    qint64 grown() const { return m_grown; }
    bool hasFailed() const { return m_failed; }
    //! Returns when all is written.
    void wait();

private:
    void write(const QByteArray &bytes);
    void later(std::function<void()> work);

    QFile m_file; //!< used by the other thread while something waits, by the caller otherwise
    QThreadPool m_thread;
    std::atomic<int> m_waiting = 0;
    std::atomic<qint64> m_size = 0;
    std::atomic<qint64> m_grown = 0;
    std::atomic<bool> m_failed = true; //!< until it is open
};

} // namespace rondo
