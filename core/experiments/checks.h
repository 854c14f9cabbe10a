// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace rondo {

//! What the validation of a run said about one model.
struct CheckOutcome {
    bool passes = false;
    QStringList failed; //!< in words, for example "accuracy 0.8911 is below 0.9"; empty when it passes
    QStringList kinds; //!< of each of these: "min_accuracy", "max_latency_ms", "script"; empty where it is not known
    bool operator==(const CheckOutcome &) const = default;
};

//! The outcomes in a run's report; experiments that were not judged are missing. Tolerates any JSON.
QHash<ExperimentId, CheckOutcome> checkOutcomes(const QJsonObject &report);
//! The experiment that the validation chose; invalid when it chose none.
ExperimentId chosenExperiment(const QJsonObject &report);

} // namespace rondo
