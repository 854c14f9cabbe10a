// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "data/dataset.h"
#include "data/layout.h"
#include "data/splits.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QtEndian>

#include <cmath>
#include <numeric>
#include <vector>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::Dataset)
    };

    //! Exact, so that the statistics do not depend on the order of the samples.
    struct PixelSums {
        qint64 sum = 0;
        qint64 squares = 0;
    };

    PixelSums pixelSums(std::span<const quint8> pixels)
    {
        PixelSums result;
        // Blocks small enough for 32 bits, which the compiler turns into vector instructions.
        for (size_t start = 0; start < pixels.size(); start += 32768) {
            quint32 sum = 0;
            quint32 squares = 0;
            for (const quint8 pixel : pixels.subspan(start, std::min<size_t>(32768, pixels.size() - start))) {
                sum += pixel;
                squares += quint32(pixel) * pixel;
            }
            result.sum += sum;
            result.squares += squares;
        }
        return result;
    }

    //! Sorted by a number that looks random: the order of two samples never depends on others.
    void shuffle(std::vector<quint32> &indices, quint64 seed)
    {
        std::vector<std::pair<quint64, quint32>> keyed;
        keyed.reserve(indices.size());
        for (const quint32 index : indices)
            keyed.emplace_back(mixedBits(~seed, index), index);
        std::sort(keyed.begin(), keyed.end());
        std::transform(keyed.begin(), keyed.end(), indices.begin(),
                       [](const auto &pair) { return pair.second; });
    }

} // namespace

struct DatasetWriter::State {
    ObjectStore &objects;
    DatasetLayout layout; //!< of the chunks written so far
    QByteArray pixels; //!< of the chunk not yet written, as are labelBytes
    QByteArray labelBytes;
    std::vector<std::optional<Split>> splits; //!< of each sample, as are the next two
    std::vector<quint16> labels;
    std::vector<PixelSums> sums;
    bool extending = false;

    Result<void> append(std::span<const quint8> image, int label, std::optional<Split> split);
    Result<void> writeChunk();
    void choose();
    Result<void> writeSplits();
    void summarise();
};

Result<void> DatasetWriter::State::append(std::span<const quint8> image, int label,
                                          std::optional<Split> split)
{
    if (qint64(image.size()) != layout.shape.size())
        return Error {Text::tr("Image %1 has %2 pixel values, but the dataset's images have %3.")
                          .arg(splits.size())
                          .arg(image.size())
                          .arg(layout.shape.size())};
    if (label < 0 || label >= layout.classes.size())
        return Error {Text::tr("Image %1 has the label %2, but the labels of %3 classes go from 0 to %4.")
                          .arg(splits.size())
                          .arg(label)
                          .arg(layout.classes.size())
                          .arg(layout.classes.size() - 1)};
    if (splits.size() >= 0xffffffff)
        return Error {Text::tr("A dataset holds at most %1 images.").arg(0xffffffff)};
    pixels.append(reinterpret_cast<const char *>(image.data()), qsizetype(image.size()));
    labelBytes.append(char(label & 0xff));
    if (layout.labelBytes == 2)
        labelBytes.append(char(label >> 8));
    splits.push_back(split);
    labels.push_back(quint16(label));
    sums.push_back(pixelSums(image));
    if (pixels.size() == layout.chunk * layout.shape.size())
        return writeChunk();
    return {};
}

Result<void> DatasetWriter::State::writeChunk()
{
    const auto images = objects.add(pixels);
    if (!images)
        return images.error();
    const auto names = objects.add(labelBytes);
    if (!names)
        return names.error();
    const qint64 number = layout.images.size();
    layout.images.append(DatasetLayout::imageLayer(*images, pixels.size(), number));
    layout.labels.append(DatasetLayout::labelLayer(*names, labelBytes.size(), number));
    pixels.resize(0);
    labelBytes.resize(0);
    return {};
}

void DatasetWriter::State::choose()
{
    if (!extending)
        layout.testGiven = std::find(splits.begin(), splits.end(), Split::Test) != splits.end();
    const SplitChoice choice(layout.seed, !layout.testGiven);
    for (auto &split : splits) {
        if (!split)
            split = choice.of(quint64(layout.chosen++));
    }
}

Result<void> DatasetWriter::State::writeSplits()
{
    std::array<std::vector<quint32>, 3> indices;
    for (size_t i = 0; i < splits.size(); ++i)
        indices[size_t(*splits[i])].push_back(quint32(i));
    for (const Split split : allSplits) {
        auto &list = indices[size_t(split)];
        layout.splitSizes[size_t(split)] = qint64(list.size());
        layout.splits[size_t(split)] = {};
        if (list.empty())
            continue;
        shuffle(list, layout.seed);
        const QByteArray bytes(reinterpret_cast<const char *>(list.data()),
                               qsizetype(list.size() * sizeof(quint32)));
        const auto digest = objects.add(bytes);
        if (!digest)
            return digest.error();
        layout.splits[size_t(split)] = DatasetLayout::splitLayer(*digest, bytes.size(), split);
    }
    return {};
}

void DatasetWriter::State::summarise()
{
    std::array<std::vector<qint64>, 3> counts;
    counts.fill(std::vector<qint64>(size_t(layout.classes.size())));
    PixelSums total;
    for (size_t i = 0; i < splits.size(); ++i) {
        ++counts[size_t(*splits[i])][labels[i]];
        if (*splits[i] == Split::Train) {
            total.sum += sums[i].sum;
            total.squares += sums[i].squares;
        }
    }
    layout.balance = {};
    for (const Split split : allSplits) {
        QJsonArray row;
        for (const qint64 count : counts[size_t(split)])
            row.append(count);
        layout.balance.insert(splitName(split), row);
    }
    const double values = double(layout.splitSizes[size_t(Split::Train)]) * double(layout.shape.size());
    const double mean = double(total.sum) / values / 255;
    const double variance = double(total.squares) / values / (255 * 255) - mean * mean;
    layout.statistics
        = {{QStringLiteral("mean"), mean}, {QStringLiteral("std"), std::sqrt(std::max(0.0, variance))}};
}

DatasetWriter::DatasetWriter(ObjectStore &objects, ImageShape shape, QStringList classes)
    : m_state(new State {objects})
{
    DatasetLayout &layout = m_state->layout;
    layout.shape = shape;
    layout.classes = std::move(classes);
    layout.labelBytes = layout.classes.size() > 256 ? 2 : 1;
    layout.chunk = imagesPerChunk(shape);
}

DatasetWriter::DatasetWriter(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

DatasetWriter::~DatasetWriter() = default;
DatasetWriter::DatasetWriter(DatasetWriter &&) noexcept = default;
DatasetWriter &DatasetWriter::operator=(DatasetWriter &&) noexcept = default;

Result<DatasetWriter> DatasetWriter::extend(ObjectStore &objects, const DatasetVersion &version)
{
    auto layout = DatasetLayout::read(objects, version.digest());
    if (!layout)
        return layout.error();
    std::unique_ptr<State> state(new State {objects, *std::move(layout)});
    state->extending = true;
    state->splits.resize(size_t(version.size()));
    for (const Split split : allSplits) {
        for (const quint32 index : version.split(split))
            state->splits[index] = split;
    }
    for (qint64 i = 0; i < version.size(); ++i) {
        state->labels.push_back(quint16(version.label(i)));
        state->sums.push_back(pixelSums(version.image(i)));
    }
    // Full chunks stay as they are; a last one that is not full is filled up.
    if (const qint64 rest = version.size() % state->layout.chunk; rest > 0) {
        state->layout.images.removeLast();
        state->layout.labels.removeLast();
        const auto first = version.image(version.size() - rest);
        state->pixels
            = QByteArray(reinterpret_cast<const char *>(first.data()), rest * state->layout.shape.size());
        for (qint64 i = version.size() - rest; i < version.size(); ++i) {
            state->labelBytes.append(char(version.label(i) & 0xff));
            if (state->layout.labelBytes == 2)
                state->labelBytes.append(char(version.label(i) >> 8));
        }
    }
    return DatasetWriter(std::move(state));
}

Result<void> DatasetWriter::add(std::span<const quint8> pixels, int label, std::optional<Split> split)
{
    return m_state->append(pixels, label, split);
}

Result<void> DatasetWriter::addMany(std::span<const quint8> pixels, std::span<const quint8> labels,
                                    std::optional<Split> split)
{
    const size_t size = size_t(m_state->layout.shape.size());
    if (pixels.size() != labels.size() * size)
        return Error {Text::tr("%1 pixel values do not fit %2 labels: images of %3 values were expected.")
                          .arg(pixels.size())
                          .arg(labels.size())
                          .arg(size)};
    for (size_t i = 0; i < labels.size(); ++i) {
        if (const auto added = m_state->append(pixels.subspan(i * size, size), labels[i], split); !added)
            return added;
    }
    return {};
}

Result<Digest> DatasetWriter::finish(quint64 splitSeed)
{
    State &state = *m_state;
    if (state.splits.empty())
        return Error {Text::tr("There are no images, so there is no dataset to store.")};
    if (!state.pixels.isEmpty()) {
        if (const auto written = state.writeChunk(); !written)
            return written.error();
    }
    state.layout.size = qint64(state.splits.size());
    if (!state.extending)
        state.layout.seed = splitSeed;
    state.choose();
    if (std::find(state.splits.begin(), state.splits.end(), Split::Train) == state.splits.end())
        return Error {
            Text::tr("None of the %1 images is for training. Add some that are.").arg(state.splits.size())};
    if (const auto written = state.writeSplits(); !written)
        return written.error();
    state.summarise();
    return state.layout.write(state.objects);
}

} // namespace rondo
