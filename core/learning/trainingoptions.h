// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>

namespace rondo {

//! How to train, checked. Defaults are those of the node types.
struct TrainingOptions {
    enum class Optimizer { Sgd, Adam, AdamW };
    enum class Schedule { Constant, Cosine, Step };
    enum class Augmentation { None, Shift, Affine };
    enum class Precision { Auto, Full, Mixed };

    double learningRate = 0.001;
    int batchSize = 128;
    int epochs = 6;
    Optimizer optimizer = Optimizer::Adam;
    double momentum = 0.9; //!< only for Sgd
    double weightDecay = 0; //!< L2 in the gradient; with AdamW decoupled from it (Loshchilov, Hutter 2019)
    Schedule schedule = Schedule::Constant;
    Augmentation augmentation = Augmentation::None;
    int patience = 0; //!< epochs without gain after which training ends; 0 = never
    double minimumGain = 0.0005; //!< in validation accuracy
    quint64 seed = 1;
    Precision precision = Precision::Auto;

    //! The error names the parameter and gives an example. \a seed counts where the settings have none.
    static Result<TrainingOptions> fromSettings(const QJsonObject &settings, quint64 seed);

    //! Learning rate at \a progress (0 to 1) of the whole training.
    double learningRateAt(double progress) const;
};

} // namespace rondo
