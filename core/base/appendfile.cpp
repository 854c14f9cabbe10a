// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/appendfile.h"

#include "base/files.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace rondo {

namespace {
    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::AppendFile)
    };
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
    m_file.setFileName(path);
    // Not Append: a rest behind the given size is cut off first.
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered) || !m_file.resize(size)
        || !m_file.seek(size))
        return Error {Text::tr("%1 cannot be written: %2. Check the free space and the permissions.")
                          .arg(path, m_file.errorString())};
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(1000);
    m_size = size;
    m_grown = 0;
    m_failed = false;
    return {};
}

void AppendFile::close()
{
    wait();
    m_file.close();
    m_failed = true;
}

void AppendFile::wait()
{
    m_thread.waitForDone();
}

void AppendFile::append(const QByteArray &bytes)
{
    if (m_waiting == 0)
        write(bytes);
    else
        later([this, bytes] { write(bytes); });
}

void AppendFile::append(std::function<QByteArray()> make)
{
    later([this, make = std::move(make)] { write(make()); });
}

void AppendFile::replace(std::function<QByteArray()> make)
{
    later([this, make = std::move(make)] {
        if (m_failed)
            return;
        const QByteArray bytes = make();
        const QString path = m_file.fileName();
        if (!writeFileAtomically(path, bytes))
            return; // the old content is whole, and goes on
        m_file.close();
        m_failed = !m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered) || !m_file.seek(bytes.size());
        m_size = bytes.size();
        m_grown = 0;
    });
}

void AppendFile::later(std::function<void()> work)
{
    ++m_waiting;
    m_thread.start([this, work = std::move(work)] {
        work();
        --m_waiting;
    });
}

void AppendFile::write(const QByteArray &bytes)
{
    if (m_failed)
        return;
    m_failed = m_file.write(bytes) != bytes.size();
    m_size += bytes.size();
    m_grown += bytes.size();
}

} // namespace rondo
