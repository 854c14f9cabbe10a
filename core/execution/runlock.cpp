// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/runlock.h"

#include "base/files.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace rondo {

namespace {
    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::RunLock)
    };
} // namespace

RunLock::~RunLock()
{
    release();
}

Result<void> RunLock::take(const Project &project)
{
    if (m_file >= 0)
        return {};
    const QString path = project.folder() + QLatin1String("/.rondo/run.lock");
    if (const auto made = makeFolder(project.folder() + QLatin1String("/.rondo")); !made)
        return made;
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (file < 0)
        return Error {Text::tr("%1 cannot be written: %2. Check the free space and the permissions.")
                          .arg(path, QString::fromLocal8Bit(std::strerror(errno)))};
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        char holder[32] = {};
        const ssize_t length = ::read(file, holder, sizeof(holder) - 1);
        ::close(file);
        return Error {
            Text::tr(
                "A run of this project is under way in process %1, and a project has one at a time. Wait "
                "for it, or stop it with: rondoctl stop --project \"%2\"")
                .arg(length > 0 ? QString::fromLatin1(holder).trimmed() : QStringLiteral("?"),
                     project.folder())};
    }
    // The number only serves the message above, so a full disk does not matter here.
    const QByteArray owner = QByteArray::number(QCoreApplication::applicationPid()) + '\n';
    const bool noted
        = ::ftruncate(file, 0) == 0 && ::write(file, owner.constData(), size_t(owner.size())) > 0;
    Q_UNUSED(noted);
    m_file = file;
    return {};
}

void RunLock::release()
{
    if (m_file >= 0)
        ::close(m_file);
    m_file = -1;
}

} // namespace rondo
