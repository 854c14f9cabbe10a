// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonArray>
#include <QJsonObject>

namespace rondo {

/*!
    The confusion matrix of one epoch on the validation split, told while a model is still being trained:
    \code
    {"event":"confusion","epoch":4,"counts":[[98,2],[5,95]],"classes":["cat","dog"]}     classes may be left out
    \endcode
    It stands in the report of its experiment, as "confusion" with "confusion_epoch", until the matrix of the result takes its
    place; a training that ends before that keeps the last one.
*/
struct EpochConfusion {
    //! More are not told before the end: a row of the store is written for each epoch, and nobody could read the picture.
    static constexpr int mostClasses = 100;

    int epoch = 0; //!< from 1 on
    QJsonArray counts; //!< rows: truth, columns: answer; square
    QJsonArray classes; //!< their names, or empty

    QJsonObject toEvent() const;
    //! Refuses what is no square of counts, in words for the log.
    static Result<EpochConfusion> fromEvent(const QJsonObject &event);

    void putInto(QJsonObject &report) const;
    //! The matrix of a result is there: it is the one of the model that was kept.
    static void endIn(QJsonObject &report);
    //! Whose matrix a report has; 0 where it is that of the result, or none.
    static int epochIn(const QJsonObject &report);
};

} // namespace rondo
