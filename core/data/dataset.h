// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/digest.h"
#include "base/id.h"
#include "store/objectstore.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <memory>
#include <optional>
#include <span>

namespace rondo {

class Database;

enum class Split { Train, Validation, Test };

//! Shape of one sample: 8-bit pixels in the order channel, row, column.
struct ImageShape {
    int channels = 1, height = 28, width = 28;
    qint64 size() const { return qint64(channels) * height * width; }
    bool operator==(const ImageShape &) const = default;
};

/*!
    One immutable version of a dataset of labelled images, mapped into memory and shared by all processes that
   open it.

    A version is an OCI manifest of artifact type `application/vnd.rondo.dataset.v1`; its digest names the
   version. Its layers, in order:
    - `application/vnd.rondo.dataset.images.v1`: raw pixels of 4096 images (fewer in the last; a smaller power
   of two for images so large that a chunk would exceed 64 MiB: `chunk` in the config)
    - `application/vnd.rondo.dataset.labels.v1`: their labels, one byte each, or two (little-endian) for more
   than 256 classes
    - `application/vnd.rondo.dataset.indices.v1`, titled `train`, `validation` and `test`: the splits, as
   32-bit (little-endian) sample indices in a seeded random order; a split without samples has no layer

    The manifest's config:
    \code
    {"format":1, "shape":[1,28,28], "classes":["0",...], "size":70000, "chunk":4096, "label_bytes":1,
     "splits":{"train":55000,"validation":5000,"test":10000}, "statistics":{"mean":0.13,"std":0.31},
     "balance":{"train":[...],"validation":[...],"test":[...]}, "seed":"1", "test":"given", "chosen":60000}
    \endcode
    Appending one image re-hashes one chunk of each kind and the splits. No sample ever moves from one split
   to another.

    From Python, without copying, with only the reference ("OBJECTS FOLDER#sha256:HEX"):
    \code{.py}
    folder, digest = reference.rsplit("#", 1)
    path = lambda d: f"{folder}/blobs/sha256/{d.removeprefix('sha256:')}"
    manifest = json.load(open(path(digest)))
    config = json.load(open(path(manifest["config"]["digest"])))
    kind = lambda name: [l for l in manifest["layers"] if l["mediaType"] ==
   f"application/vnd.rondo.dataset.{name}.v1"] images = [np.memmap(path(l["digest"]), np.uint8,
   "r").reshape(-1, *config["shape"]) for l in kind("images")] labels = [np.memmap(path(l["digest"]), "<u%d" %
   config["label_bytes"], "r") for l in kind("labels")] splits =
   {l["annotations"]["org.opencontainers.image.title"]: np.memmap(path(l["digest"]), "<u4", "r") for l in
   kind("indices")} # sample i is images[i // config["chunk"]][i % config["chunk"]] \endcode

    Reading is safe from several threads.
*/
class DatasetVersion {
public:
    static Result<DatasetVersion> open(const ObjectStore &objects, const Digest &version);
    //! \a reference as from reference(): all that another process needs.
    static Result<DatasetVersion> open(const QString &reference);
    //! "OBJECTS FOLDER#sha256:HEX", the folder absolute.
    static QString reference(const ObjectStore &objects, const Digest &version);
    /*!
        Where everything lies, for programs in other languages: the config above, and
        `"images":[{"file":"/abs/...","count":4096},...], "labels":[the same],
       "indices":{"train":{"file":...,"count":...},...}`.
    */
    static Result<QJsonObject> describe(const QString &reference);

    ~DatasetVersion();
    DatasetVersion(DatasetVersion &&) noexcept;
    DatasetVersion &operator=(DatasetVersion &&) noexcept;

    const Digest &digest() const;
    ImageShape shape() const;
    const QStringList &classes() const;
    qint64 size() const;
    //! shape().size() bytes, valid while this object lives; 0 <= \a index < size(). A look-up, cheap enough
    //! for every sample.
    std::span<const quint8> image(qint64 index) const;
    int label(qint64 index) const; //!< an index of classes()
    //! Sample indices of a split, in their fixed order. The first n of Train are a fair sample of it.
    std::span<const quint32> split(Split split) const;
    //! {"mean": 0.13, "std": 0.31}: of the training pixels, scaled to 0..1.
    QJsonObject statistics() const;
    //! Images per class and split: {"train": [...], "validation": [...], "test": [...]}
    QJsonObject balance() const;

private:
    struct State;
    explicit DatasetVersion(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/*!
    Makes a version from samples that arrive one after another; nothing is stored as a version before
   finish().

    After an error the writer is of no more use. Holds one chunk in memory, and 20 bytes a sample.
*/
class DatasetWriter {
public:
    //! \a objects must outlive the writer.
    DatasetWriter(ObjectStore &objects, ImageShape shape, QStringList classes);
    //! A writer that starts with all samples of \a version, each in its split; only what is added is chosen
    //! anew.
    static Result<DatasetWriter> extend(ObjectStore &objects, const DatasetVersion &version);
    ~DatasetWriter();
    DatasetWriter(DatasetWriter &&) noexcept;
    DatasetWriter &operator=(DatasetWriter &&) noexcept;

    //! \a split: unset for "choose by seed" (1 in 12 goes to Validation, and, if no sample is given to Test,
    //! 1 in 7 to Test).
    Result<void> add(std::span<const quint8> pixels, int label, std::optional<Split> split = {});
    //! Many at once: pixels of labels.size() images, one after another.
    Result<void> addMany(std::span<const quint8> pixels, std::span<const quint8> labels,
                         std::optional<Split> split = {});
    //! Stores the version. Call once. An extended version keeps the seed it was made with.
    Result<Digest> finish(quint64 splitSeed = 1);

private:
    struct State;
    explicit DatasetWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

//! A row of dataset_versions.
struct DatasetRow {
    DatasetVersionId id;
    QString name;
    int version = 0;
    Digest digest;
    QJsonObject origin;
    QDateTime created;
};

//! The named datasets of a project. Thin: references must outlive it; lives in the database's thread.
class Datasets {
public:
    Datasets(Database &database, ObjectStore &objects)
        : m_database(database)
        , m_objects(objects)
    {
    }

    Result<QList<DatasetRow>> all() const; //!< by name, newest version first
    //! 0 = newest; the error lists what there is.
    Result<DatasetRow> find(const QString &name, int version = 0) const;
    //! Records the digest as the next version of \a name; the same digest as the newest is not recorded
    //! again.
    Result<DatasetRow> record(const QString &name, const Digest &digest, const QJsonObject &origin);

private:
    Database &m_database;
    ObjectStore &m_objects;
};

} // namespace rondo
