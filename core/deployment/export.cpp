// SPDX-License-Identifier: GPL-3.0-or-later
#include "deployment/export.h"

#include "base/files.h"
#include "base/project.h"
#include "store/objectstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <unistd.h>

namespace rondo {

namespace {
    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Deployments)
    };

    Result<void> placeFile(const QString &source, const QString &target)
    {
        if (::link(QFile::encodeName(source).constData(), QFile::encodeName(target).constData()) == 0)
            return {};
        QFile file(source);
        if (!file.copy(target))
            return Error {Text::tr("%1 cannot be written: %2. Check the free space and the permissions.")
                              .arg(target, file.errorString())};
        return {};
    }
} // namespace

Result<QString> exportModel(const ObjectStore &objects, const Digest &manifest, int version,
                            const QString &folder)
{
    constexpr int shownDigits = 12;
    const QString relative
        = QStringLiteral("versions/%1-%2").arg(version).arg(manifest.section(u':', 1).left(shownDigits));
    const QString target = folder + u'/' + relative;
    if (QFileInfo::exists(target))
        return relative;
    const auto layers = objects.layers(manifest);
    if (!layers)
        return layers.error();
    if (const auto made = makeFolder(folder + QLatin1String("/versions")); !made)
        return made.error();
    QTemporaryDir temporary(target + QLatin1String(".part-XXXXXX"));
    if (!temporary.isValid())
        return Error {Text::tr("%1 cannot be written: %2. Check the free space and the permissions.")
                          .arg(target, temporary.errorString())};
    for (const ObjectStore::Layer &layer : *layers) {
        // The title comes from a file that another program may have written: it must not lead out of the
        // folder.
        if (!isValidName(layer.title))
            return Error {
                Text::tr("The stored model %1 names a file \"%2\", which is no file name. Train it again.")
                    .arg(manifest, layer.title)};
        if (const auto placed = placeFile(objects.path(layer.digest), temporary.filePath(layer.title));
            !placed)
            return placed.error();
    }
    if (!QDir().rename(temporary.path(), target) && !QFileInfo::exists(target))
        return Error {Text::tr("%1 cannot be put in place. Check the permissions.").arg(target)};
    return relative;
}

} // namespace rondo
