// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>

namespace rondo {

//! A sample that a model read as something else.
struct Mistake {
    qint64 place = 0; //!< in its split: the sample is DatasetVersion::split()[place]
    int label = 0; //!< the true class
    int predicted = 0; //!< the class with the highest probability
    double confidence = 0; //!< the probability of that class, 0 to 1
    double truth = 0; //!< the probability the model gave to the true class, 0 to 1; -ln of it is the sample's loss
    bool operator==(const Mistake &) const = default;
};

/*!
    The mistakes of one evaluation that are worth keeping: the most confident ones, and some of each pair of classes, so that each
    cell of the confusion matrix has pictures. Bounded, because it is part of the report of an experiment (a row of the store).

    In the report, under "mistakes" (validation) and "test_mistakes": {"total": 131, "kept": [[place, label, predicted, confidence,
    truth], ...]}, most confident first.
*/
struct Mistakes {
    qint64 total = 0; //!< how many there were; the kept ones may be fewer
    QList<Mistake> kept;

    static constexpr int mostConfident = 200;
    static constexpr int perCell = 50;
    static constexpr int most = 5000; //!< in all, about 200 kB of JSON

    //! Chooses from all mistakes of a split; equal confidence: the earlier one first, so that equal models give equal reports.
    static Mistakes choose(QList<Mistake> all);
    //! None where the report has none; rows that make no sense are left out.
    static Mistakes fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    QList<Mistake> ofCell(int label, int predicted) const; //!< most confident first
    QList<Mistake> worst(int maximum) const; //!< highest loss first
};

} // namespace rondo
