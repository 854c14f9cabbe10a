// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/formats.h"
#include "data/images.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::ImageFolder)
    };

    constexpr qsizetype maximumClasses = 1 << 16;

    //! By code points, so that the order of the classes does not depend on the language of the system.
    QStringList sortedEntries(const QString &folder, QDir::Filters filters, const QStringList &patterns = {})
    {
        QStringList names = QDir(folder).entryList(patterns, filters | QDir::NoDotAndDotDot, QDir::Unsorted);
        std::sort(names.begin(), names.end());
        return names;
    }

    QStringList classFolders(const QString &folder)
    {
        return sortedEntries(folder, QDir::Dirs);
    }

    QStringList imageFiles(const QString &folder)
    {
        return sortedEntries(folder, QDir::Files,
                             {QStringLiteral("*.png"), QStringLiteral("*.jpg"), QStringLiteral("*.jpeg")});
    }

    struct Sample {
        QString path;
        int label = 0;
        std::optional<Split> split;
    };

    Result<void> listSamples(QList<Sample> &samples, const QString &folder, const QStringList &classes,
                             std::optional<Split> split)
    {
        for (const QString &name : classFolders(folder)) {
            const QString path = QDir(folder).filePath(name);
            const qsizetype label = classes.indexOf(name);
            if (label < 0)
                return Error {Text::tr("%1 is a class that the training images do not have. They have: %2.")
                                  .arg(path, classes.join(QLatin1String(", ")))};
            const QStringList files = imageFiles(path);
            if (files.isEmpty())
                return Error {Text::tr("%1 holds no PNG or JPEG file. Put the images of the class \"%2\" "
                                       "there, or remove the folder.")
                                  .arg(path, name)};
            for (const QString &file : files)
                samples.append({QDir(path).filePath(file), int(label), split});
        }
        return {};
    }

    struct Listing {
        QStringList classes;
        QList<Sample> samples;
    };

    Result<Listing> listFolder(const QString &folder)
    {
        const QString train = QDir(folder).filePath(QStringLiteral("train"));
        const QString test = QDir(folder).filePath(QStringLiteral("test"));
        const bool hasSplits = QFileInfo(train).isDir() && imageFiles(train).isEmpty();
        Listing listing;
        listing.classes = classFolders(hasSplits ? train : folder);
        if (listing.classes.isEmpty())
            return Error {
                Text::tr("%1 holds no folders. Expected: one folder a class with PNG or JPEG files in it, or "
                         "train/ and test/ with these.")
                    .arg(hasSplits ? train : folder)};
        if (listing.classes.size() > maximumClasses)
            return Error {Text::tr("%1 holds %2 folders; up to %3 classes can be told apart.")
                              .arg(folder)
                              .arg(listing.classes.size())
                              .arg(maximumClasses)};
        const QString first = hasSplits ? train : folder;
        if (const auto listed = listSamples(listing.samples, first, listing.classes, {}); !listed)
            return listed.error();
        if (hasSplits && QFileInfo(test).isDir()) {
            if (const auto listed = listSamples(listing.samples, test, listing.classes, Split::Test); !listed)
                return listed.error();
        }
        return listing;
    }

    QString described(const ImageShape &shape)
    {
        const QString colour = shape.channels == 1 ? Text::tr("grey") : Text::tr("colour");
        return Text::tr("%1 x %2 pixels, %3").arg(shape.width).arg(shape.height).arg(colour);
    }

} // namespace

Result<Digest> importImageFolder(ObjectStore &objects, const QString &folder, const Progress &progress)
{
    if (!QFileInfo(folder).isDir())
        return Error {Text::tr("There is no folder %1.").arg(folder)};
    const auto listing = listFolder(folder);
    if (!listing)
        return listing.error();
    std::optional<DatasetWriter> writer;
    ImageShape shape;
    qint64 done = 0;
    for (const Sample &sample : listing->samples) {
        const auto image = readImage(sample.path);
        if (!image)
            return image.error();
        if (!writer) {
            shape = image->shape;
            writer.emplace(objects, shape, listing->classes);
        } else if (image->shape != shape) {
            return Error {
                Text::tr(
                    "%1 has %2, but %3 has %4. All images of a dataset need one size and kind: convert them "
                    "first.")
                    .arg(sample.path, described(image->shape), listing->samples.first().path,
                         described(shape))};
        }
        const std::span pixels(reinterpret_cast<const quint8 *>(image->pixels.constData()),
                               size_t(image->pixels.size()));
        if (const auto added = writer->add(pixels, sample.label, sample.split); !added)
            return added.error();
        ++done;
        if (progress && done % 256 == 0
            && !progress(done, listing->samples.size(), Text::tr("Importing images")))
            return Error {Text::tr("The import was stopped. Nothing was recorded.")};
    }
    return writer->finish();
}

Result<Digest> importFolder(ObjectStore &objects, const QString &folder, const Progress &progress)
{
    if (!QFileInfo(folder).isDir())
        return Error {Text::tr("There is no folder %1.").arg(folder)};
    if (isIdxFolder(folder))
        return importIdxFolder(objects, folder, progress);
    if (!classFolders(folder).isEmpty())
        return importImageFolder(objects, folder, progress);
    const qsizetype files = QDir(folder).entryList(QDir::Files).size();
    return Error {
        Text::tr("%1 holds no dataset: %n file(s), but no folders of images and no IDX files. Expected: one "
                 "folder "
                 "a class with PNG or JPEG files, or train-images-idx3-ubyte and train-labels-idx1-ubyte.",
                 nullptr, int(files))
            .arg(folder)};
}

} // namespace rondo
