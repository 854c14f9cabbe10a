// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/appendfile.h"

#include "base/files.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <filesystem>

namespace rondo {

namespace {
    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::AppendFile)
    };

    constexpr QIODevice::OpenMode mode = QIODevice::ReadWrite | QIODevice::Unbuffered;
} // namespace

AppendFile::~AppendFile()
{
    close();
}

Result<void> AppendFile::open(const QString &path, qint64 size)
{
    close();
    if (const auto made = makeFolder(QFileInfo(path).absolutePath()); !made)
        return made;
    auto file = std::make_unique<QFile>(path);
    // Not Append: a rest behind the given size is cut off first.
    if (!file->open(mode) || !file->resize(size) || !file->seek(size))
        return Error {Text::tr("%1 cannot be written: %2. Check the free space and the permissions.")
                          .arg(path, file->errorString())};
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(1000);
    const QMutexLocker lock(&m_mutex);
    m_file = std::move(file);
    m_path = path;
    m_size = size;
    m_grown = 0;
    m_failed = false;
    return {};
}

void AppendFile::close()
{
    wait();
    const QMutexLocker lock(&m_mutex);
    m_file.reset();
    m_failed = true;
}

void AppendFile::wait()
{
    m_thread.waitForDone();
}

void AppendFile::append(const QByteArray &bytes)
{
    const QMutexLocker lock(&m_mutex);
    if (m_failed)
        return;
    m_failed = m_file->write(bytes) != bytes.size();
    m_size += bytes.size();
    m_grown += bytes.size();
    if (m_replacing)
        m_since += bytes;
}

void AppendFile::replace(std::function<QByteArray()> make)
{
    wait();
    const QMutexLocker lock(&m_mutex);
    if (m_failed)
        return;
    m_replacing = true;
    m_since.clear();
    m_thread.start([this, make = std::move(make)] { writeNew(make); });
}

void AppendFile::writeNew(const std::function<QByteArray()> &make)
{
    // Beside the old one, which goes on growing meanwhile; then both change places with nothing in between.
    auto file = std::make_unique<QFile>(m_path + QStringLiteral(".new"));
    const QByteArray bytes = make();
    const bool made = file->open(mode | QIODevice::Truncate) && file->write(bytes) == bytes.size();
    const QMutexLocker lock(&m_mutex);
    std::error_code error;
    if (made && file->write(m_since) == m_since.size())
        std::filesystem::rename(file->fileName().toStdString(), m_path.toStdString(), error);
    else
        error = std::make_error_code(std::errc::io_error);
    if (error) {
        file->remove(); // the old content is whole, and goes on
    } else {
        m_file = std::move(file);
        m_size = bytes.size() + m_since.size();
        m_grown = m_since.size();
    }
    m_since.clear();
    m_replacing = false;
}

qint64 AppendFile::size() const
{
    const QMutexLocker lock(&m_mutex);
    return m_size;
}

qint64 AppendFile::grown() const
{
    const QMutexLocker lock(&m_mutex);
    return m_grown;
}

bool AppendFile::isReplacing() const
{
    const QMutexLocker lock(&m_mutex);
    return m_replacing;
}

bool AppendFile::hasFailed() const
{
    const QMutexLocker lock(&m_mutex);
    return m_failed;
}

} // namespace rondo
