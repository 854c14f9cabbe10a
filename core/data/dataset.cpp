// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/dataset.h"

#include "data/layout.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QtEndian>

#include <vector>

namespace rondo {

static_assert(Q_BYTE_ORDER == Q_LITTLE_ENDIAN, "labels and indices are mapped as they lie in the store");

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Dataset)
    };

    //! Keeps blobs mapped; the system shares their pages among all processes.
    class Mappings {
    public:
        Result<const quint8 *> map(const ObjectStore &objects, const ObjectStore::Layer &layer)
        {
            auto file = std::make_unique<QFile>(objects.path(layer.digest));
            if (!file->open(QIODevice::ReadOnly))
                return Error {
                    Text::tr("%1, a part of the dataset, cannot be read: %2. Import the data again.")
                        .arg(file->fileName(), file->errorString())};
            if (file->size() != layer.size)
                return Error {
                    Text::tr("%1, a part of the dataset, has %2 bytes instead of %3. Delete it and import "
                             "the data again.")
                        .arg(file->fileName())
                        .arg(file->size())
                        .arg(layer.size)};
            const uchar *bytes = file->map(0, layer.size);
            if (!bytes)
                return Error {Text::tr("%1, a part of the dataset, cannot be mapped into memory: %2.")
                                  .arg(file->fileName(), file->errorString())};
            m_files.push_back(std::move(file));
            return bytes;
        }

    private:
        std::vector<std::unique_ptr<QFile>> m_files;
    };

    Result<std::pair<ObjectStore, Digest>> resolve(const QString &reference)
    {
        const qsizetype hash = reference.lastIndexOf(u'#');
        if (hash < 1)
            return Error {Text::tr("\"%1\" does not refer to a dataset version. It must look like "
                                   "OBJECTS FOLDER#sha256:DIGEST.")
                              .arg(reference)};
        const QString folder = reference.left(hash);
        if (!QFileInfo::exists(folder + QLatin1String("/oci-layout")))
            return Error {
                Text::tr("There is no object store in %1. Is the project where it was?").arg(folder)};
        auto objects = ObjectStore::open(folder);
        if (!objects)
            return objects.error();
        return std::pair {*std::move(objects), reference.mid(hash + 1)};
    }

} // namespace

struct DatasetVersion::State {
    Digest digest;
    DatasetLayout layout;
    qint64 imageBytes = 0;
    std::vector<const quint8 *> images;
    std::vector<const quint8 *> labels;
    std::array<std::span<const quint32>, 3> splits;
    Mappings mappings;

    Result<void> mapAll(const ObjectStore &objects);
    Result<void> check() const;
};

Result<void> DatasetVersion::State::mapAll(const ObjectStore &objects)
{
    for (qint64 i = 0; i < layout.chunks(); ++i) {
        const auto pixels = mappings.map(objects, layout.images[i]);
        if (!pixels)
            return pixels.error();
        images.push_back(*pixels);
        const auto names = mappings.map(objects, layout.labels[i]);
        if (!names)
            return names.error();
        labels.push_back(*names);
    }
    for (const Split split : allSplits) {
        const ObjectStore::Layer &layer = layout.splits[size_t(split)];
        if (layer.digest.isEmpty())
            continue;
        const auto indices = mappings.map(objects, layer);
        if (!indices)
            return indices.error();
        splits[size_t(split)]
            = {reinterpret_cast<const quint32 *>(*indices), size_t(layer.size) / sizeof(quint32)};
    }
    return {};
}

// A damaged index or label would make a trainer read beyond its arrays much later.
Result<void> DatasetVersion::State::check() const
{
    for (const auto &split : splits) {
        for (const quint32 index : split) {
            if (index >= layout.size)
                return Error {
                    Text::tr("The dataset version %1 is damaged: a split names image %2 of %3. Import it "
                             "again.")
                        .arg(digest)
                        .arg(index)
                        .arg(layout.size)};
        }
    }
    return {};
}

DatasetVersion::DatasetVersion(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

DatasetVersion::~DatasetVersion() = default;
DatasetVersion::DatasetVersion(DatasetVersion &&) noexcept = default;
DatasetVersion &DatasetVersion::operator=(DatasetVersion &&) noexcept = default;

Result<DatasetVersion> DatasetVersion::open(const ObjectStore &objects, const Digest &version)
{
    auto layout = DatasetLayout::read(objects, version);
    if (!layout)
        return layout.error();
    auto state = std::make_unique<State>();
    state->digest = version;
    state->layout = *std::move(layout);
    state->imageBytes = state->layout.shape.size();
    if (const auto mapped = state->mapAll(objects); !mapped)
        return mapped.error();
    if (const auto checked = state->check(); !checked)
        return checked.error();
    DatasetVersion result(std::move(state));
    for (qint64 i = 0; i < result.size(); ++i) {
        if (result.label(i) >= result.classes().size())
            return Error {
                Text::tr("The dataset version %1 is damaged: image %2 has the label %3, but there are %4 "
                         "classes. Import it again.")
                    .arg(version)
                    .arg(i)
                    .arg(result.label(i))
                    .arg(result.classes().size())};
    }
    return result;
}

Result<DatasetVersion> DatasetVersion::open(const QString &reference)
{
    const auto place = resolve(reference);
    if (!place)
        return place.error();
    return open(place->first, place->second);
}

QString DatasetVersion::reference(const ObjectStore &objects, const Digest &version)
{
    // FOLDER/blobs/sha256/HEX
    const QString blobs = QFileInfo(objects.path(version)).absolutePath();
    return QDir::cleanPath(blobs + QLatin1String("/../..")) + u'#' + version;
}

Result<QJsonObject> DatasetVersion::describe(const QString &reference)
{
    const auto place = resolve(reference);
    if (!place)
        return place.error();
    const auto layout = DatasetLayout::read(place->first, place->second);
    if (!layout)
        return layout.error();
    const auto entry = [&](const ObjectStore::Layer &layer, qint64 count) {
        return QJsonObject {{QStringLiteral("file"), place->first.path(layer.digest)},
                            {QStringLiteral("count"), count}};
    };
    QJsonArray images;
    QJsonArray labels;
    for (qint64 i = 0; i < layout->chunks(); ++i) {
        images.append(entry(layout->images[i], layout->chunkCount(i)));
        labels.append(entry(layout->labels[i], layout->chunkCount(i)));
    }
    QJsonObject indices;
    for (const Split split : allSplits) {
        if (const ObjectStore::Layer &layer = layout->splits[size_t(split)]; !layer.digest.isEmpty())
            indices.insert(splitName(split), entry(layer, layout->splitSizes[size_t(split)]));
    }
    QJsonObject result = layout->config();
    result.insert(QStringLiteral("images"), images);
    result.insert(QStringLiteral("labels"), labels);
    result.insert(QStringLiteral("indices"), indices);
    return result;
}

const Digest &DatasetVersion::digest() const
{
    return m_state->digest;
}

ImageShape DatasetVersion::shape() const
{
    return m_state->layout.shape;
}

const QStringList &DatasetVersion::classes() const
{
    return m_state->layout.classes;
}

qint64 DatasetVersion::size() const
{
    return m_state->layout.size;
}

std::span<const quint8> DatasetVersion::image(qint64 index) const
{
    Q_ASSERT(index >= 0 && index < size());
    const qint64 chunk = m_state->layout.chunk;
    const quint8 *pixels = m_state->images[size_t(index / chunk)] + (index % chunk) * m_state->imageBytes;
    return {pixels, size_t(m_state->imageBytes)};
}

int DatasetVersion::label(qint64 index) const
{
    Q_ASSERT(index >= 0 && index < size());
    const qint64 chunk = m_state->layout.chunk;
    const quint8 *labels = m_state->labels[size_t(index / chunk)];
    const qint64 place = index % chunk;
    return m_state->layout.labelBytes == 1 ? labels[place] : qFromLittleEndian<quint16>(labels + 2 * place);
}

std::span<const quint32> DatasetVersion::split(Split split) const
{
    return m_state->splits[size_t(split)];
}

QJsonObject DatasetVersion::statistics() const
{
    return m_state->layout.statistics;
}

QJsonObject DatasetVersion::balance() const
{
    return m_state->layout.balance;
}

} // namespace rondo
