// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"

#include <vector>

namespace rondo {

//! Images of one split: pointers into memory that somebody else keeps (ImageShape::size() bytes each), and
//! their classes.
struct LabelledImages {
    std::vector<const quint8 *> pixels;
    std::vector<qint64> labels;

    qint64 size() const { return qint64(labels.size()); }
};

//! What a training reads. The pixels belong to a DatasetVersion (or a test) that must live longer.
struct TrainingData {
    ImageShape shape;
    QStringList classes;
    double mean = 0; //!< of the training pixels scaled to 0..1
    double deviation = 1; //!< standard deviation of the same
    QString origin; //!< digest of the dataset version
    LabelledImages train, validation, test;
};

//! At most \a images of the training split; 0 = all.
Result<TrainingData> trainingData(const DatasetVersion &version, qint64 images);

} // namespace rondo
