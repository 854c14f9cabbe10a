// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"

#include <array>

namespace rondo {

//! How a dataset version lies in the object store: what is in its manifest and config, read and checked. See
//! DatasetVersion.
struct DatasetLayout {
    ImageShape shape;
    QStringList classes;
    qint64 size = 0;
    qint64 chunk = 0; //!< images in a full chunk
    int labelBytes = 1;
    std::array<qint64, 3> splitSizes {};
    QJsonObject statistics;
    QJsonObject balance;
    quint64 seed = 1;
    bool testGiven = false; //!< the test split came with the data, so none is chosen for it
    qint64 chosen = 0; //!< samples whose split was chosen by seed so far

    QList<ObjectStore::Layer> images;
    QList<ObjectStore::Layer> labels;
    std::array<ObjectStore::Layer, 3> splits; //!< no digest where the split is empty

    qint64 chunks() const { return (size + chunk - 1) / chunk; }
    qint64 chunkCount(qint64 index) const { return std::min(chunk, size - index * chunk); }

    //! Every number is checked: sizes of chunks fit the images, splits add up.
    static Result<DatasetLayout> read(const ObjectStore &objects, const Digest &version);
    Result<Digest> write(ObjectStore &objects) const;

    static ObjectStore::Layer imageLayer(const Digest &digest, qint64 bytes, qint64 number);
    static ObjectStore::Layer labelLayer(const Digest &digest, qint64 bytes, qint64 number);
    static ObjectStore::Layer splitLayer(const Digest &digest, qint64 bytes, Split split);

    QJsonObject config() const;
};

//! "train", "validation" or "test"
QString splitName(Split split);
constexpr std::array allSplits {Split::Train, Split::Validation, Split::Test};

//! Images in a full chunk: 4096, or fewer so that a chunk stays below 64 MiB.
qint64 imagesPerChunk(const ImageShape &shape);

} // namespace rondo
