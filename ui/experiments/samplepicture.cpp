// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/samplepicture.h"

namespace rondo {

QImage samplePicture(const DatasetVersion &dataset, qint64 sample, int largest)
{
    const ImageShape shape = dataset.shape();
    const auto pixels = dataset.image(sample);
    const bool isColoured = shape.channels == 3;
    const auto plane = size_t(shape.height) * size_t(shape.width);
    QImage image(shape.width, shape.height, isColoured ? QImage::Format_RGB888 : QImage::Format_Grayscale8);
    for (int y = 0; y < shape.height; ++y) {
        uchar *line = image.scanLine(y);
        for (int x = 0; x < shape.width; ++x) {
            const size_t at = size_t(y) * size_t(shape.width) + size_t(x);
            if (!isColoured) {
                line[x] = pixels[at];
                continue;
            }
            for (size_t channel = 0; channel < 3; ++channel)
                line[3 * x + int(channel)] = pixels[channel * plane + at];
        }
    }
    if (largest > 0 && std::max(shape.width, shape.height) > largest)
        return image.scaled(largest, largest, Qt::KeepAspectRatio, Qt::SmoothTransformation).convertToFormat(image.format());
    return image;
}

Result<QHash<qint64, QImage>> readPictures(const ObjectStore &objects, const PictureSource &source, const QList<qint64> &places,
                                           int largest)
{
    const auto dataset = DatasetVersion::open(objects, source.dataset);
    if (!dataset)
        return dataset.error();
    const auto samples = dataset->split(source.split);
    QHash<qint64, QImage> pictures;
    for (const qint64 place : places) {
        if (place >= 0 && place < qint64(samples.size()))
            pictures.insert(place, samplePicture(*dataset, samples[size_t(place)], largest));
    }
    return pictures;
}

} // namespace rondo
