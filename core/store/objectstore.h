// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/digest.h"

#include <QJsonObject>

namespace rondo {

/*!
    Large things by their digest, in an OCI image layout (image-spec 1.1): oci-layout, index.json,
   blobs/sha256/HEX. Writing the same bytes twice stores them once. Every write is atomic. Safe for several
   processes.
*/
class ObjectStore {
public:
    static Result<ObjectStore> open(const QString &folder);

    Result<Digest> add(const QByteArray &bytes);
    //! Copies the file in.
    Result<Digest> addFile(const QString &path);
    bool contains(const Digest &digest) const;
    //! Where the blob lies; it may be mapped into memory, never written.
    QString path(const Digest &digest) const;
    Result<QByteArray> read(const Digest &digest) const;
    //! Reads and checks the bytes against the digest.
    Result<QJsonObject> readJson(const Digest &digest) const;

    //! Adds an OCI manifest that names the layers, and returns its digest. \a artifactType as in
    //! image-spec 1.1.
    struct Layer {
        Digest digest;
        qint64 size = 0;
        QString mediaType;
        QString title; //!< file name, annotation org.opencontainers.image.title
    };
    Result<Digest> addManifest(const QString &artifactType, const QJsonObject &config,
                               const QList<Layer> &layers);
    Result<QList<Layer>> layers(const Digest &manifest) const;
    //! The config given to addManifest().
    Result<QJsonObject> config(const Digest &manifest) const;

private:
    explicit ObjectStore(QString folder);
    QString m_folder;
};

} // namespace rondo
