// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/digest.h"
#include "base/id.h"
#include "store/objectstore.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <functional>
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
    One immutable version of a dataset of labelled images, mapped into memory and shared by all processes that open it.

    Blobs in the object store: chunks of 4096 images (raw pixels), chunks of labels (one byte, or two for more than 256
    classes, little-endian), a chunk list and the splits (uint32 sample indices, already in a seeded random order), named by
    one manifest whose digest is the version. Appending one image re-hashes one chunk. The test split is chosen once and
    never moves to another split.
*/
class DatasetVersion {
public:
    static Result<DatasetVersion> open(const ObjectStore &objects, const Digest &version);
    ~DatasetVersion();
    DatasetVersion(DatasetVersion &&) noexcept;
    DatasetVersion &operator=(DatasetVersion &&) noexcept;

    const Digest &digest() const;
    ImageShape shape() const;
    const QStringList &classes() const;
    qint64 size() const;
    std::span<const quint8> image(qint64 index) const; //!< shape().size() bytes, valid while this object lives
    int label(qint64 index) const;
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

//! Makes a version from samples that arrive one after another; nothing is stored as a version before finish().
class DatasetWriter {
public:
    DatasetWriter(ObjectStore &objects, ImageShape shape, QStringList classes);
    ~DatasetWriter();

    //! \a split: unset for "choose by seed" (1 in 12 goes to Validation, and, if no sample is given to Test, 1 in 7 to Test).
    Result<void> add(std::span<const quint8> pixels, int label, std::optional<Split> split = {});
    //! Many at once: pixels of labels.size() images, one after another.
    Result<void> addMany(std::span<const quint8> pixels, std::span<const quint8> labels, std::optional<Split> split = {});
    Result<Digest> finish(quint64 splitSeed = 1);

private:
    struct State;
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

    Result<QList<DatasetRow>> all() const;                  //!< by name, newest version first
    Result<DatasetRow> find(const QString &name, int version = 0) const; //!< 0 = newest; the error lists what there is
    //! Records the digest as the next version of \a name; the same digest as the newest is not recorded again.
    Result<DatasetRow> record(const QString &name, const Digest &digest, const QJsonObject &origin);

private:
    Database &m_database;
    ObjectStore &m_objects;
};

//! Told now and then while something long goes on; \a total 0 = unknown. Returning false cancels.
using Progress = std::function<bool(qint64 done, qint64 total, const QString &what)>;

//! IDX files (yann.lecun.com/exdb/mnist), plain or gzipped: a folder with the four MNIST names, in any of the usual spellings.
Result<Digest> importIdxFolder(ObjectStore &objects, const QString &folder, const Progress &progress = {});
//! A folder with one folder a class, PNG and JPEG inside; all images must have one size, grey or colour.
//! With the subfolders train/ and test/ on top, these are the splits.
Result<Digest> importImageFolder(ObjectStore &objects, const QString &folder, const Progress &progress = {});
//! Whichever of the two the folder is; the error says what was looked for and found.
Result<Digest> importFolder(ObjectStore &objects, const QString &folder, const Progress &progress = {});

//! MNIST from its public mirrors, with resume and checksums, kept in \a cacheFolder. Blocks; runs its own event loop.
Result<QString> downloadMnist(const QString &cacheFolder, const QStringList &mirrors, const Progress &progress = {});
QStringList mnistMirrors();

//! Digits drawn from strokes, see digits.h.
struct DigitOptions {
    quint64 seed = 1;
    double style = 0;    //!< which population of writers, 0 to 1: 0 writes much as MNIST's, 1 is slanted, thin and looped
    qint64 train = 12000; //!< images for Train and Validation together
    qint64 test = 2000;
};
//! Deterministic: equal options give an equal digest on every machine.
Result<Digest> generateDigits(ObjectStore &objects, const DigitOptions &options, const Progress &progress = {});

//! One grey image of any size as the 28 x 28 that MNIST would hold: scaled into 20 x 20, centred by mass; white on black.
QByteArray centredDigit(const QByteArray &grey, int width, int height);

//! Reads a PNG or JPEG into 8-bit pixels (channel, row, column).
struct Image {
    ImageShape shape;
    QByteArray pixels;
};
Result<Image> readImage(const QString &path);
Result<Image> decodeImage(const QByteArray &bytes, const QString &name);

} // namespace rondo
