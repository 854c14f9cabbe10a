// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"
#include "experiments/storethread.h"

#include <QHash>
#include <QImage>

namespace rondo {

//! A sample as a picture: grey for one channel, in colours for three; of others the first channel. \a largest: bounds its longer
//! side in pixels; 0 = as it is.
QImage samplePicture(const DatasetVersion &dataset, qint64 sample, int largest = 0);

//! Where pictures come from: the samples of a split of a dataset version.
struct PictureSource {
    Digest dataset;
    Split split = Split::Validation;
    bool operator==(const PictureSource &) const = default;
};

//! By place in the split; reads on a StoreThread. Places that the split does not have are left out.
Result<QHash<qint64, QImage>> readPictures(const ObjectStore &objects, const PictureSource &source, const QList<qint64> &places,
                                           int largest);

} // namespace rondo
