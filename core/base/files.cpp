// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace rondo {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(rondo::Files)
};
} // namespace

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {Text::tr("%1 cannot be read: %2.").arg(path, file.errorString())};
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error {Text::tr("%1 could not be read to its end: %2.").arg(path, file.errorString())};
    return bytes;
}

Result<void> writeFileAtomically(const QString &path, const QByteArray &bytes)
{
    if (const auto made = makeFolder(QFileInfo(path).absolutePath()); !made)
        return made;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error {Text::tr("%1 cannot be written: %2. Check the free space and the permissions.")
                          .arg(path, file.errorString())};
    return {};
}

Result<void> makeFolder(const QString &path)
{
    if (!QDir().mkpath(path))
        return Error {Text::tr("The folder %1 cannot be made. Check the free space and the permissions.").arg(path)};
    return {};
}

} // namespace rondo
