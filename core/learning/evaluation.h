// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learning/learning.h"
#include "learning/trainingdata.h"

namespace rondo {

//! What the event "result" says of a model.
struct Evaluation {
    QJsonObject metrics;
    //! confusion (rows: truth, columns: answer), per_class, mistakes (experiments/mistakes.h), the same of the test split as
    //! test_confusion and test_mistakes, and what the caller adds
    QJsonObject report;
};

//! Lets the model in \a folder answer for the validation and test split, and measures it. Accuracy on \a
//! device, speed on the processor.
Result<Evaluation> evaluateModel(const QString &folder, const TrainingData &data, const QString &device);

} // namespace rondo
