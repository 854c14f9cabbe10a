// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/formats.h"
#include "data/idx.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Idx)
    };

    constexpr qint64 imagesAtOnce = 4096;
    constexpr int digitClasses = 10;

    //! Paths; empty where there is none.
    struct IdxFiles {
        QString trainImages, trainLabels, testImages, testLabels;
    };

    Result<IdxFiles> findFiles(const QString &folder)
    {
        static const QRegularExpression pattern(
            QStringLiteral("^(?:.*-)?(train|t10k|test)-(images|labels)[-.]idx[13][-.]ubyte(\\.gz)?\\z"),
            QRegularExpression::CaseInsensitiveOption);
        IdxFiles files;
        const QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
        for (const QString &name : names) {
            const auto match = pattern.match(name);
            if (!match.hasMatch())
                continue;
            const bool train = match.captured(1).compare(QLatin1String("train"), Qt::CaseInsensitive) == 0;
            const bool images = match.captured(2).compare(QLatin1String("images"), Qt::CaseInsensitive) == 0;
            QString &place = train ? (images ? files.trainImages : files.trainLabels)
                                   : (images ? files.testImages : files.testLabels);
            const QString path = QDir(folder).filePath(name);
            if (!place.isEmpty() && path != place + QLatin1String(".gz"))
                return Error {
                    Text::tr("%1 and %2 could both be meant. Leave only one set of files in the folder.")
                        .arg(place, path)};
            // The unpacked one, which sorts first, wins over its packed copy.
            if (place.isEmpty())
                place = path;
        }
        return files;
    }

    Result<void> checkPairs(const IdxFiles &files, const QString &folder)
    {
        if (files.trainImages.isEmpty() && files.trainLabels.isEmpty() && files.testImages.isEmpty()
            && files.testLabels.isEmpty())
            return Error {
                Text::tr(
                    "%1 holds no IDX files. Expected: train-images-idx3-ubyte and train-labels-idx1-ubyte, "
                    "and "
                    "for the test t10k-images-idx3-ubyte and t10k-labels-idx1-ubyte, each also with .gz.")
                    .arg(folder)};
        const auto missing = [&](const QString &there, const QString &name) {
            return Error {
                Text::tr(
                    "%1 has no partner: %2 (or %2.gz) is missing in %3. Images and labels come in two files.")
                    .arg(there, name, folder)};
        };
        if (files.trainLabels.isEmpty() && !files.trainImages.isEmpty())
            return missing(files.trainImages, QStringLiteral("train-labels-idx1-ubyte"));
        if (files.trainImages.isEmpty() && !files.trainLabels.isEmpty())
            return missing(files.trainLabels, QStringLiteral("train-images-idx3-ubyte"));
        if (files.testLabels.isEmpty() && !files.testImages.isEmpty())
            return missing(files.testImages, QStringLiteral("t10k-labels-idx1-ubyte"));
        if (files.testImages.isEmpty() && !files.testLabels.isEmpty())
            return missing(files.testLabels, QStringLiteral("t10k-images-idx3-ubyte"));
        if (files.trainImages.isEmpty())
            return missing(files.testImages, QStringLiteral("train-images-idx3-ubyte"));
        return {};
    }

    //! One pair of files: the labels in memory, the images still in their file.
    struct Pair {
        IdxReader images;
        QByteArray labels;
        QString labelsPath;
    };

    Result<Pair> openPair(const QString &imagesPath, const QString &labelsPath)
    {
        auto images = IdxReader::open(imagesPath, IdxReader::Content::Images);
        if (!images)
            return images.error();
        auto labels = IdxReader::open(labelsPath, IdxReader::Content::Labels);
        if (!labels)
            return labels.error();
        if (images->count() != labels->count())
            return Error {Text::tr("%1 holds %2 images, but %3 holds %4 labels. They do not belong together.")
                              .arg(imagesPath)
                              .arg(images->count())
                              .arg(labelsPath)
                              .arg(labels->count())};
        auto bytes = labels->read(labels->count());
        if (!bytes)
            return bytes.error();
        if (const auto finished = labels->finish(); !finished)
            return finished.error();
        return Pair {*std::move(images), *std::move(bytes), labelsPath};
    }

    //! Ten classes, or as many as there are labels without a gap: a single wild label is damage, not 200
    //! classes.
    Result<int> countClasses(const Pair &pair)
    {
        std::array<qsizetype, 256> first;
        first.fill(-1);
        for (qsizetype i = pair.labels.size() - 1; i >= 0; --i)
            first[quint8(pair.labels[i])] = i;
        int classes = 256;
        while (classes > digitClasses && first[size_t(classes) - 1] < 0)
            --classes;
        if (classes == digitClasses)
            return classes;
        for (int label = 1; label < classes; ++label) {
            if (first[size_t(label)] < 0)
                return Error {Text::tr("%1: image %2 has the label %3, but no image has the label %4. Labels "
                                       "of digits go from "
                                       "0 to 9, those of other data from 0 or 1 up without a gap.")
                                  .arg(pair.labelsPath)
                                  .arg(first[size_t(classes) - 1])
                                  .arg(classes - 1)
                                  .arg(label)};
        }
        return classes;
    }

    Result<void> checkLabels(const Pair &pair, int classes)
    {
        for (qsizetype i = 0; i < pair.labels.size(); ++i) {
            if (quint8(pair.labels[i]) >= classes)
                return Error {
                    Text::tr("%1: image %2 has the label %3, but the training labels only go from 0 to %4.")
                        .arg(pair.labelsPath)
                        .arg(i)
                        .arg(quint8(pair.labels[i]))
                        .arg(classes - 1)};
        }
        return {};
    }

    struct Counter {
        const Progress &progress;
        qint64 done = 0;
        qint64 total = 0;

        Result<void> advance(qint64 count)
        {
            done += count;
            if (progress && !progress(done, total, Text::tr("Importing images")))
                return Error {Text::tr("The import was stopped. Nothing was recorded.")};
            return {};
        }
    };

    Result<void> addPair(DatasetWriter &writer, Pair &pair, std::optional<Split> split, Counter &counter)
    {
        const auto labels = std::span(reinterpret_cast<const quint8 *>(pair.labels.constData()),
                                      size_t(pair.labels.size()));
        const qint64 imageBytes = qint64(pair.images.height()) * pair.images.width();
        const qint64 step = std::clamp<qint64>((16 << 20) / imageBytes, 1, imagesAtOnce);
        for (qint64 start = 0; start < pair.images.count(); start += step) {
            const qint64 count = std::min(step, pair.images.count() - start);
            const auto bytes = pair.images.read(count);
            if (!bytes)
                return bytes.error();
            const std::span pixels(reinterpret_cast<const quint8 *>(bytes->constData()),
                                   size_t(bytes->size()));
            const auto part = labels.subspan(size_t(start), size_t(count));
            if (const auto added = writer.addMany(pixels, part, split); !added)
                return added;
            if (const auto advanced = counter.advance(count); !advanced)
                return advanced;
        }
        return pair.images.finish();
    }

    QStringList numberedClasses(int count)
    {
        QStringList names;
        for (int i = 0; i < count; ++i)
            names.append(QString::number(i));
        return names;
    }

} // namespace

bool isIdxFolder(const QString &folder)
{
    const auto files = findFiles(folder);
    return !files
        || !(files->trainImages.isEmpty() && files->trainLabels.isEmpty() && files->testImages.isEmpty());
}

Result<Digest> importIdxFolder(ObjectStore &objects, const QString &folder, const Progress &progress)
{
    const auto files = findFiles(folder);
    if (!files)
        return files.error();
    if (const auto checked = checkPairs(*files, folder); !checked)
        return checked.error();
    auto train = openPair(files->trainImages, files->trainLabels);
    if (!train)
        return train.error();
    const auto classes = countClasses(*train);
    if (!classes)
        return classes.error();
    std::optional<Pair> test;
    if (!files->testImages.isEmpty()) {
        auto pair = openPair(files->testImages, files->testLabels);
        if (!pair)
            return pair.error();
        if (pair->images.height() != train->images.height() || pair->images.width() != train->images.width())
            return Error {Text::tr("%1 holds images of %2 x %3 pixels, but those of %4 have %5 x %6. All "
                                   "images of a dataset "
                                   "need one size.")
                              .arg(files->testImages)
                              .arg(pair->images.height())
                              .arg(pair->images.width())
                              .arg(files->trainImages)
                              .arg(train->images.height())
                              .arg(train->images.width())};
        if (const auto checked = checkLabels(*pair, *classes); !checked)
            return checked.error();
        test = *std::move(pair);
    }
    const ImageShape shape {1, train->images.height(), train->images.width()};
    DatasetWriter writer(objects, shape, numberedClasses(*classes));
    Counter counter {progress, 0, train->images.count() + (test ? test->images.count() : 0)};
    if (const auto added = addPair(writer, *train, {}, counter); !added)
        return added.error();
    if (test) {
        if (const auto added = addPair(writer, *test, Split::Test, counter); !added)
            return added.error();
    }
    return writer.finish();
}

} // namespace rondo
