// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/modelexport.h"

#include "base/files.h"
#include "base/json.h"
#include "base/project.h"
#include "models/modelcontents.h"
#include "models/zipfile.h"
#include "store/objectstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>
#include <QTemporaryDir>
#include <QTemporaryFile>

#include <cerrno>
#include <functional>
#include <unistd.h>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::ModelExport)
    };

    using Sink = std::function<Result<void>(const QByteArray &)>;

    Error occupied(const QString &path)
    {
        return Error {
            Text::tr("%1 exists, and an export overwrites nothing. Choose another name.").arg(path)};
    }

    Error unwritable(const QString &path, const QString &why)
    {
        return Error {
            Text::tr("%1 cannot be written: %2. Check the free space and the permissions.").arg(path, why)};
    }

    //! The names come from a manifest that another program may have written: each must be a plain file name,
    //! and none may stand for two files.
    Result<void> checkNames(const QList<ModelFile> &files)
    {
        QSet<QString> names {exportedVersionFile};
        for (const ModelFile &file : files) {
            if (!isValidName(file.name))
                return Error {Text::tr("The stored model names a file \"%1\", which is no file name. Train "
                                       "it again.")
                                  .arg(file.name)};
            if (names.contains(file.name.toLower()))
                return Error {Text::tr("The stored model has two files of the name \"%1\". Train it again.")
                                  .arg(file.name)};
            names.insert(file.name.toLower());
        }
        return {};
    }

    //! Reads the blob piece by piece; an error when it is not what its digest says.
    Result<void> pour(const ObjectStore &objects, const ModelFile &file, const Sink &sink)
    {
        QFile blob(objects.path(file.digest));
        if (!blob.open(QIODevice::ReadOnly))
            return Error {
                Text::tr("The file %1 of the model is missing in the object store (%2). Restore the "
                         "project from a backup, or train the model again.")
                    .arg(file.name, blob.errorString())};
        DigestStream stream;
        while (!blob.atEnd()) {
            const QByteArray piece = blob.read(1 << 20);
            if (piece.isEmpty())
                break; // the digest will not fit
            stream.add(piece);
            if (const auto written = sink(piece); !written)
                return written;
        }
        if (stream.finish() != file.digest)
            return Error {
                Text::tr("The file %1 of the model is damaged in the object store. Restore the project "
                         "from a backup, or train the model again.")
                    .arg(file.name)};
        return {};
    }

    QByteArray versionText(const ModelVersion &version, const QList<ModelFile> &files)
    {
        QJsonArray list;
        for (const ModelFile &file : files)
            list.append(QJsonObject {{QStringLiteral("name"), file.name},
                                     {QStringLiteral("size"), file.size},
                                     {QStringLiteral("digest"), file.digest}});
        const QJsonObject object {{QStringLiteral("format"), QStringLiteral("rondo.model-version")},
                                  {QStringLiteral("format_version"), 1},
                                  {QStringLiteral("name"), version.name},
                                  {QStringLiteral("version"), version.version},
                                  {QStringLiteral("aliases"), QJsonArray::fromStringList(version.aliases)},
                                  {QStringLiteral("created"), version.created.toString(Qt::ISODate)},
                                  {QStringLiteral("notes"), version.notes},
                                  {QStringLiteral("reason"), version.reason},
                                  {QStringLiteral("lineage"), version.lineage},
                                  {QStringLiteral("files"), list}};
        return QJsonDocument(object).toJson(QJsonDocument::Indented);
    }

    Result<void> writeFolder(const ObjectStore &objects, const QList<ModelFile> &files,
                             const QByteArray &about, const QString &target)
    {
        QTemporaryDir part(target + QLatin1String(".part-XXXXXX"));
        if (!part.isValid())
            return unwritable(target, part.errorString());
        for (const ModelFile &file : files) {
            QFile copy(part.filePath(file.name));
            if (!copy.open(QIODevice::WriteOnly | QIODevice::NewOnly))
                return unwritable(copy.fileName(), copy.errorString());
            const auto poured = pour(objects, file, [&copy](const QByteArray &piece) -> Result<void> {
                return copy.write(piece) == piece.size() ? Result<void>()
                                                         : unwritable(copy.fileName(), copy.errorString());
            });
            if (!poured)
                return poured;
            if (!copy.flush())
                return unwritable(copy.fileName(), copy.errorString());
        }
        if (const auto written = writeFileAtomically(part.filePath(exportedVersionFile), about); !written)
            return written;
        // A temporary folder is the owner's alone; an export is as others are.
        QFile(part.path()).setPermissions(QFile::permissions(QFileInfo(target).absolutePath()));
        if (!QDir().rename(part.path(), target))
            return QFileInfo::exists(target) ? occupied(target)
                                             : unwritable(target, Text::tr("no reason told"));
        part.setAutoRemove(false);
        return {};
    }

    Result<void> writeZip(const ObjectStore &objects, const QList<ModelFile> &files, const QByteArray &about,
                          const QString &target)
    {
        QTemporaryFile part(target + QLatin1String(".part-XXXXXX"));
        if (!part.open())
            return unwritable(target, part.errorString());
        ZipFile zip(part);
        const auto addEntry = [&zip](const QString &name, const std::function<Result<void>()> &content) {
            auto done = zip.begin(name);
            done = done ? content() : done;
            return done ? zip.end() : done;
        };
        const Sink sink = [&zip](const QByteArray &piece) { return zip.add(piece); };
        for (const ModelFile &file : files) {
            const auto done = addEntry(file.name, [&] { return pour(objects, file, sink); });
            if (!done)
                return done;
        }
        auto done = addEntry(exportedVersionFile, [&] { return sink(about); });
        done = done ? zip.finish() : done;
        if (!done)
            return done;
        part.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
        // A link never replaces what is there, a rename would.
        if (::link(QFile::encodeName(part.fileName()).constData(), QFile::encodeName(target).constData())
            == 0)
            return {};
        if (errno == EEXIST)
            return occupied(target);
        return QFileInfo::exists(target) ? occupied(target)
            : part.rename(target)        ? (part.setAutoRemove(false), Result<void>())
                                         : unwritable(target, part.errorString());
    }

} // namespace

Result<QString> exportModelVersion(const ObjectStore &objects, const ModelVersion &version,
                                   const QString &target)
{
    if (target.isEmpty())
        return Error {Text::tr("The export needs a name: a folder, or a file that ends in .zip.")};
    const QString path = QDir::cleanPath(QFileInfo(target).absoluteFilePath());
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        return occupied(path);
    const auto contents = modelContents(objects, version.digest);
    if (!contents)
        return contents.error();
    if (const auto checked = checkNames(contents->files); !checked)
        return checked.error();
    if (const auto made = makeFolder(QFileInfo(path).absolutePath()); !made)
        return made.error();
    const QByteArray about = versionText(version, contents->files);
    const bool isZip = path.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive);
    const auto written = isZip ? writeZip(objects, contents->files, about, path)
                               : writeFolder(objects, contents->files, about, path);
    if (!written)
        return written.error();
    return path;
}

} // namespace rondo
