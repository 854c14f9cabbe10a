// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/objectstore.h"

#include "base/files.h"
#include "base/json.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <unistd.h>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::ObjectStore)
    };

    const QLatin1String prefix("sha256:");
    const QLatin1String manifestType("application/vnd.oci.image.manifest.v1+json");

    bool isDigest(const Digest &digest)
    {
        if (!digest.startsWith(prefix) || digest.size() != prefix.size() + 64)
            return false;
        return std::all_of(digest.cbegin() + prefix.size(), digest.cend(),
                           [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
    }

    //! Puts a finished temporary file in its place; what is there already has the same bytes and wins.
    Result<void> moveIntoPlace(QTemporaryFile &file, const QString &target)
    {
        if (!file.flush() || ::fsync(file.handle()) != 0)
            return Error {Text::tr("%1 cannot be written: %2. Free some space on the disk.")
                              .arg(target, file.errorString())};
        if (QFileInfo::exists(target))
            return {};
        file.setPermissions(QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
        file.setAutoRemove(false);
        const QString temporary = file.fileName();
        file.close();
        if (::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(target).constData()) != 0) {
            QFile::remove(temporary);
            return Error {Text::tr("%1 cannot be put in place. Check the permissions of the project folder.")
                              .arg(target)};
        }
        return {};
    }

} // namespace

Result<ObjectStore> ObjectStore::open(const QString &folder)
{
    const ObjectStore store(QDir(folder).absolutePath());
    if (const auto made = makeFolder(store.m_folder + QLatin1String("/blobs/sha256")); !made)
        return made.error();
    // image-spec 1.1, image-layout.md
    const QList<std::pair<QString, QByteArray>> files {
        {QStringLiteral("oci-layout"), R"({"imageLayoutVersion":"1.0.0"})"},
        {QStringLiteral("index.json"),
         R"({"manifests":[],"mediaType":"application/vnd.oci.image.index.v1+json","schemaVersion":2})"}};
    for (const auto &[name, content] : files) {
        const QString path = store.m_folder + u'/' + name;
        if (QFileInfo::exists(path))
            continue;
        if (const auto written = writeFileAtomically(path, content); !written)
            return written.error();
    }
    return store;
}

ObjectStore::ObjectStore(QString folder)
    : m_folder(std::move(folder))
{
}

Result<Digest> ObjectStore::add(const QByteArray &bytes)
{
    const Digest digest = digestOf(bytes);
    const QString target = path(digest);
    if (QFileInfo::exists(target))
        return digest;
    QTemporaryFile file(m_folder + QLatin1String("/blobs/.new-XXXXXX"));
    if (!file.open() || file.write(bytes) != bytes.size())
        return Error {Text::tr("%1 cannot be written: %2. Free some space on the disk.")
                          .arg(target, file.errorString())};
    if (const auto moved = moveIntoPlace(file, target); !moved)
        return moved.error();
    return digest;
}

Result<Digest> ObjectStore::addFile(const QString &source)
{
    QFile in(source);
    if (!in.open(QIODevice::ReadOnly))
        return Error {Text::tr("%1 cannot be read: %2.").arg(source, in.errorString())};
    // A copy, not a hard link: whoever wrote the file may go on writing, and a blob never changes.
    QTemporaryFile file(m_folder + QLatin1String("/blobs/.new-XXXXXX"));
    if (!file.open())
        return Error {Text::tr("%1 cannot be written: %2. Free some space on the disk.")
                          .arg(m_folder, file.errorString())};
    DigestStream stream;
    while (!in.atEnd()) {
        const QByteArray block = in.read(1 << 20);
        if (block.isEmpty())
            return Error {Text::tr("%1 could not be read to its end: %2.").arg(source, in.errorString())};
        stream.add(block);
        if (file.write(block) != block.size())
            return Error {Text::tr("%1 cannot be written: %2. Free some space on the disk.")
                              .arg(m_folder, file.errorString())};
    }
    const Digest digest = stream.finish();
    if (const auto moved = moveIntoPlace(file, path(digest)); !moved)
        return moved.error();
    return digest;
}

bool ObjectStore::contains(const Digest &digest) const
{
    return isDigest(digest) && QFileInfo::exists(path(digest));
}

QString ObjectStore::path(const Digest &digest) const
{
    // A digest comes from files that people may have edited: one that is none must not leave the folder.
    const QString name = isDigest(digest) ? digest.mid(prefix.size()) : QStringLiteral("no-digest");
    return m_folder + QLatin1String("/blobs/sha256/") + name;
}

Result<QByteArray> ObjectStore::read(const Digest &digest) const
{
    if (!isDigest(digest))
        return Error {Text::tr("\"%1\" is no digest.").arg(digest)};
    auto bytes = readFile(path(digest));
    if (!bytes)
        return bytes;
    if (digestOf(*bytes) != digest)
        return Error {Text::tr("%1 is damaged: its content no longer matches its digest. Restore it from a "
                               "backup, or make it again.")
                          .arg(path(digest))};
    return bytes;
}

Result<QJsonObject> ObjectStore::readJson(const Digest &digest) const
{
    const auto bytes = read(digest);
    if (!bytes)
        return bytes.error();
    return parseObject(*bytes, path(digest));
}

Result<Digest> ObjectStore::addManifest(const QString &artifactType, const QJsonObject &config,
                                        const QList<Layer> &layers)
{
    const QByteArray configBytes = canonicalJson(config);
    const auto configDigest = add(configBytes);
    if (!configDigest)
        return configDigest;
    QJsonArray list;
    for (const Layer &layer : layers) {
        QJsonObject entry {{QStringLiteral("mediaType"), layer.mediaType},
                           {QStringLiteral("digest"), layer.digest},
                           {QStringLiteral("size"), layer.size}};
        if (!layer.title.isEmpty())
            entry.insert(QStringLiteral("annotations"),
                         QJsonObject {{QStringLiteral("org.opencontainers.image.title"), layer.title}});
        list.append(entry);
    }
    const QJsonObject manifest {
        {QStringLiteral("schemaVersion"), 2},
        {QStringLiteral("mediaType"), QString(manifestType)},
        {QStringLiteral("artifactType"), artifactType},
        {QStringLiteral("config"),
         QJsonObject {{QStringLiteral("mediaType"), QStringLiteral("application/json")},
                      {QStringLiteral("digest"), *configDigest},
                      {QStringLiteral("size"), configBytes.size()}}},
        {QStringLiteral("layers"), list}};
    return add(canonicalJson(manifest));
}

Result<QList<ObjectStore::Layer>> ObjectStore::layers(const Digest &manifest) const
{
    const auto content = readJson(manifest);
    if (!content)
        return content.error();
    QList<Layer> result;
    const QJsonArray list = content->value(QLatin1String("layers")).toArray();
    for (const auto &entry : list) {
        const QJsonObject layer = entry.toObject();
        result.append({.digest = layer.value(QLatin1String("digest")).toString(),
                       .size = layer.value(QLatin1String("size")).toInteger(),
                       .mediaType = layer.value(QLatin1String("mediaType")).toString(),
                       .title = layer.value(QLatin1String("annotations"))
                                    .toObject()
                                    .value(QLatin1String("org.opencontainers.image.title"))
                                    .toString()});
    }
    return result;
}

Result<QJsonObject> ObjectStore::config(const Digest &manifest) const
{
    const auto content = readJson(manifest);
    if (!content)
        return content.error();
    return readJson(
        content->value(QLatin1String("config")).toObject().value(QLatin1String("digest")).toString());
}

} // namespace rondo
