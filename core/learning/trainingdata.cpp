// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/trainingdata.h"

#include "base/json.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::TrainingData)
    };

    LabelledImages imagesOf(const DatasetVersion &version, Split split, qint64 limit)
    {
        const std::span<const quint32> indices = version.split(split);
        const size_t count = limit > 0 ? std::min(indices.size(), size_t(limit)) : indices.size();
        LabelledImages images;
        images.pixels.reserve(count);
        images.labels.reserve(count);
        for (const quint32 index : indices.first(count)) {
            images.pixels.push_back(version.image(index).data());
            images.labels.push_back(version.label(index));
        }
        return images;
    }

} // namespace

Result<TrainingData> trainingData(const DatasetVersion &version, qint64 images)
{
    TrainingData data;
    data.shape = version.shape();
    data.classes = version.classes();
    data.origin = version.digest();
    const QJsonObject statistics = version.statistics();
    data.mean = numberOrNaN(statistics[QLatin1String("mean")]);
    data.deviation = numberOrNaN(statistics[QLatin1String("std")]);
    if (!std::isfinite(data.mean) || !std::isfinite(data.deviation))
        return Error {
            Text::tr("The dataset version has no statistics of its pixels. Import the data again.")};
    data.deviation = std::max(data.deviation, 1e-3); // images of one colour must not divide by zero
    data.train = imagesOf(version, Split::Train, images);
    data.validation = imagesOf(version, Split::Validation, 0);
    data.test = imagesOf(version, Split::Test, 0);
    if (data.train.size() == 0 || data.validation.size() == 0)
        return Error {Text::tr("The dataset has %1 training and %2 validation images; a training needs both. "
                               "Import more images.")
                          .arg(data.train.size())
                          .arg(data.validation.size())};
    return data;
}

} // namespace rondo
