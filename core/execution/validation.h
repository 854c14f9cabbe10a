// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/experiments.h"

#include <QHash>

namespace rondo {

//! What a person's validation script said about one model.
struct ScriptVerdict {
    bool passes = false;
    QString reason;
};

//! The checks of a validation node, applied to one experiment each.
struct Validation {
    struct Failure {
        QString check; //!< parameter key: min_accuracy, max_size_mb, max_mflops, max_latency_ms, script,
                       //!< training, or the objective
        double limit = nan;
        double value = nan; //!< as measured; NaN where it is not known
        QString text; //!< what is wrong, and by how much
    };
    struct Outcome {
        ExperimentId experiment;
        QString name;
        double objective = nan;
        QList<Failure> failures; //!< empty: the model passes
    };

    ExperimentId best; //!< invalid when none passes
    QString problem; //!< of the gate itself: it has no check; empty otherwise
    QList<Outcome> outcomes;

    //! {"best": 17, "objective": "val_accuracy", "problem": "", "models": [{"experiment": 17, "name":
    //! "convnet-3", "passes":
    //!  true, "objective": 0.99, "failed": [{"check", "limit", "value", "by", "text"}]}]}
    QJsonObject toJson(const QString &objectiveName) const;
};

//! A bound that a check sets to a metric of an experiment, in the unit of the metric.
struct MetricLimit {
    QString check;  //!< parameter key, "max_latency_ms"
    QString metric; //!< "latency_p95_ms"
    double limit = nan;
    bool isLeast = false; //!< values below fail; else those above
    bool operator==(const MetricLimit &) const = default;
};

//! The bounds that the \a settings of a validation node set.
QList<MetricLimit> limitsOf(const QJsonObject &settings);

/*!
    Judges the models of \a experiments by the \a settings of a validation node. Pure.

    Accuracy is the one on the validation split, latency the 95th percentile of single predictions. A figure
   that is NaN or missing passes no check. Without any check nothing passes. The best has the best objective
   among those that pass; the first of equals. \a verdicts: of the script, when the node has one; a model it
   did not judge fails.
*/
Validation evaluateModels(const QJsonObject &settings, const QList<Experiment> &experiments,
                          const QHash<ExperimentId, ScriptVerdict> &verdicts = {});

} // namespace rondo
