// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layout.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Dataset)
    };

    const QLatin1String artifactType("application/vnd.rondo.dataset.v1");
    const QLatin1String imagesType("application/vnd.rondo.dataset.images.v1");
    const QLatin1String labelsType("application/vnd.rondo.dataset.labels.v1");
    const QLatin1String indicesType("application/vnd.rondo.dataset.indices.v1");
    constexpr int formatVersion = 1;
    constexpr qint64 maximumChunkBytes = 64 << 20;
    // Splits hold 32-bit indices.
    constexpr qint64 maximumImages = 0xffffffff;

    Error damaged(const Digest &version, const QString &what)
    {
        return Error {Text::tr("The dataset version %1 is damaged: %2. Import it again.").arg(version, what)};
    }

    Result<void> readConfig(const QJsonObject &config, const Digest &version, DatasetLayout &layout)
    {
        const int format = config.value(QLatin1String("format")).toInt();
        if (format > formatVersion)
            return Error {
                Text::tr("The dataset version %1 was made by a newer Rondo (format %2; this one reads "
                         "up to %3). Update Rondo.")
                    .arg(version)
                    .arg(format)
                    .arg(formatVersion)};
        const QJsonArray shape = config.value(QLatin1String("shape")).toArray();
        if (format < 1 || shape.size() != 3)
            return damaged(version, Text::tr("it does not describe a dataset"));
        layout.shape = {shape[0].toInt(), shape[1].toInt(), shape[2].toInt()};
        for (const auto &name : config.value(QLatin1String("classes")).toArray())
            layout.classes.append(name.toString());
        layout.size = config.value(QLatin1String("size")).toInteger();
        layout.chunk = config.value(QLatin1String("chunk")).toInteger();
        layout.labelBytes = config.value(QLatin1String("label_bytes")).toInt();
        const QJsonObject splits = config.value(QLatin1String("splits")).toObject();
        for (const Split split : allSplits)
            layout.splitSizes[size_t(split)] = splits.value(splitName(split)).toInteger();
        layout.statistics = config.value(QLatin1String("statistics")).toObject();
        layout.balance = config.value(QLatin1String("balance")).toObject();
        layout.seed = config.value(QLatin1String("seed")).toString().toULongLong();
        layout.testGiven = config.value(QLatin1String("test")).toString() == QLatin1String("given");
        layout.chosen = config.value(QLatin1String("chosen")).toInteger();

        const auto isSide = [](int side) { return side >= 1 && side <= 1 << 15; };
        if (!isSide(layout.shape.channels) || !isSide(layout.shape.height) || !isSide(layout.shape.width)
            || layout.classes.isEmpty() || layout.size < 1 || layout.size > maximumImages || layout.chunk < 1
            || (layout.labelBytes != 1 && layout.labelBytes != 2) || layout.chosen < 0)
            return damaged(version, Text::tr("its numbers make no sense"));
        return {};
    }

    //! Layers must be as large as the counts in the config say, so that no look-up reads beyond a mapping.
    Result<void> checkLayers(const Digest &version, const DatasetLayout &layout)
    {
        if (layout.images.size() != layout.chunks() || layout.labels.size() != layout.chunks())
            return damaged(version,
                           Text::tr("%1 chunks were expected, %2 of images and %3 of labels found")
                               .arg(layout.chunks())
                               .arg(layout.images.size())
                               .arg(layout.labels.size()));
        for (qint64 i = 0; i < layout.chunks(); ++i) {
            const qint64 count = layout.chunkCount(i);
            if (layout.images[i].size != count * layout.shape.size()
                || layout.labels[i].size != count * layout.labelBytes)
                return damaged(version,
                               Text::tr("chunk %1 has another size than %2 images need").arg(i).arg(count));
        }
        qint64 total = 0;
        for (const Split split : allSplits) {
            const qint64 count = layout.splitSizes[size_t(split)];
            if (count < 0 || layout.splits[size_t(split)].size != count * qint64(sizeof(quint32)))
                return damaged(version, Text::tr("the split \"%1\" has a wrong size").arg(splitName(split)));
            total += count;
        }
        if (total != layout.size)
            return damaged(version, Text::tr("its splits hold %1 of %2 images").arg(total).arg(layout.size));
        return {};
    }

} // namespace

QString splitName(Split split)
{
    switch (split) {
    case Split::Train:
        return QStringLiteral("train");
    case Split::Validation:
        return QStringLiteral("validation");
    case Split::Test:
        return QStringLiteral("test");
    }
    return {};
}

qint64 imagesPerChunk(const ImageShape &shape)
{
    qint64 count = 4096;
    while (count > 1 && count * shape.size() > maximumChunkBytes)
        count /= 2;
    return count;
}

ObjectStore::Layer DatasetLayout::imageLayer(const Digest &digest, qint64 bytes, qint64 number)
{
    return {digest, bytes, imagesType, QStringLiteral("images-%1").arg(number, 6, 10, QLatin1Char('0'))};
}

ObjectStore::Layer DatasetLayout::labelLayer(const Digest &digest, qint64 bytes, qint64 number)
{
    return {digest, bytes, labelsType, QStringLiteral("labels-%1").arg(number, 6, 10, QLatin1Char('0'))};
}

ObjectStore::Layer DatasetLayout::splitLayer(const Digest &digest, qint64 bytes, Split split)
{
    return {digest, bytes, indicesType, splitName(split)};
}

Result<DatasetLayout> DatasetLayout::read(const ObjectStore &objects, const Digest &version)
{
    if (!objects.contains(version))
        return Error {
            Text::tr("The dataset version %1 is not in the object store. Import the data again, or choose "
                     "another version.")
                .arg(version)};
    const auto manifest = objects.readJson(version);
    if (!manifest)
        return manifest.error();
    if (manifest->value(QLatin1String("artifactType")).toString() != artifactType)
        return Error {Text::tr("%1 is no dataset version but \"%2\".")
                          .arg(version, manifest->value(QLatin1String("artifactType")).toString())};
    const auto config = objects.config(version);
    if (!config)
        return config.error();
    DatasetLayout layout;
    if (const auto read = readConfig(*config, version, layout); !read)
        return read.error();
    const auto layers = objects.layers(version);
    if (!layers)
        return layers.error();
    for (const ObjectStore::Layer &layer : *layers) {
        if (layer.mediaType == imagesType)
            layout.images.append(layer);
        else if (layer.mediaType == labelsType)
            layout.labels.append(layer);
        for (const Split split : allSplits) {
            if (layer.mediaType == indicesType && layer.title == splitName(split))
                layout.splits[size_t(split)] = layer;
        }
    }
    if (const auto checked = checkLayers(version, layout); !checked)
        return checked.error();
    return layout;
}

Result<Digest> DatasetLayout::write(ObjectStore &objects) const
{
    QList<ObjectStore::Layer> layers = images + labels;
    for (const ObjectStore::Layer &split : splits) {
        if (!split.digest.isEmpty())
            layers.append(split);
    }
    return objects.addManifest(artifactType, config(), layers);
}

QJsonObject DatasetLayout::config() const
{
    QJsonObject sizes;
    for (const Split split : allSplits)
        sizes.insert(splitName(split), splitSizes[size_t(split)]);
    return {{QStringLiteral("format"), formatVersion},
            {QStringLiteral("shape"), QJsonArray {shape.channels, shape.height, shape.width}},
            {QStringLiteral("classes"), QJsonArray::fromStringList(classes)},
            {QStringLiteral("size"), size},
            {QStringLiteral("chunk"), chunk},
            {QStringLiteral("label_bytes"), labelBytes},
            {QStringLiteral("splits"), sizes},
            {QStringLiteral("statistics"), statistics},
            {QStringLiteral("balance"), balance},
            // As text: a JSON number holds only 53 bits exactly.
            {QStringLiteral("seed"), QString::number(seed)},
            {QStringLiteral("test"), testGiven ? QStringLiteral("given") : QStringLiteral("chosen")},
            {QStringLiteral("chosen"), chosen}};
}

} // namespace rondo
