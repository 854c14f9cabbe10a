// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/imports.h"
#include "imports/mlflowrun.h"
#include "imports/tensorboardrun.h"

#include <QFileInfo>

namespace rondo::imports {

namespace {

    bool isSqlite(const QString &path)
    {
        const QByteArray magic("SQLite format 3\0", 16); // sqlite.org/fileformat.html, 1.3
        QFile file(path);
        return file.open(QIODevice::ReadOnly) && file.read(magic.size()) == magic;
    }

} // namespace

std::optional<Program> programOf(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return isSqlite(path) ? std::optional(Program::Mlflow) : std::nullopt;
    if (isMlflowFolder(path))
        return Program::Mlflow;
    return hasEventFiles(path) ? std::optional(Program::Tensorboard) : std::nullopt;
}

} // namespace rondo::imports
