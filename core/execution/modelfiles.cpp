// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/modelfiles.h"

#include "base/json.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::ModelFiles)
    };

    const QLatin1String descriptionFile("model.json");

    QString mediaTypeOf(const QString &name)
    {
        if (name.endsWith(QLatin1String(".json")))
            return QStringLiteral("application/json");
        if (name.endsWith(QLatin1String(".safetensors")))
            return QStringLiteral("application/vnd.rondo.safetensors");
        if (name.endsWith(QLatin1String(".pt")))
            return QStringLiteral("application/vnd.rondo.torchscript");
        return QStringLiteral("application/octet-stream");
    }

} // namespace

Result<Digest> storeModel(ObjectStore &objects, const QString &folder, const QStringList &names)
{
    QJsonObject description;
    QList<ObjectStore::Layer> layers;
    for (const QString &name : names) {
        const QString path = folder + u'/' + name;
        const QFileInfo info(path);
        if (name.contains(u'/') || name.startsWith(u'.') || !info.isFile() || info.isSymLink())
            return Error {
                Text::tr("The training reported the model file \"%1\", but there is no such file in %2.")
                    .arg(name, folder)};
        const auto digest = objects.addFile(path);
        if (!digest)
            return digest.error();
        layers.append({*digest, info.size(), mediaTypeOf(name), name});
        if (name == descriptionFile) {
            const auto read = readObject(path);
            if (!read)
                return read.error();
            description = *read;
        }
    }
    return objects.addManifest(QStringLiteral("application/vnd.rondo.model.v1"), description, layers);
}

} // namespace rondo
