// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>

namespace rondo {

//! Counts by true class (row) and predicted class (column), from an experiment's report.
struct Confusion {
    QList<QList<qint64>> counts; //!< square, or empty

    struct Mix {
        int actual = 0, predicted = 0;
        qint64 count = 0;
        bool operator==(const Mix &) const = default;
    };

    //! Empty when the report has no square matrix of counts.
    static Confusion fromReport(const QJsonObject &report);

    bool isEmpty() const { return counts.isEmpty(); }
    qint64 total() const;
    qint64 right() const; //!< on the diagonal
    QList<Mix> mostMixedUp(int maximum) const; //!< most frequent first
};

} // namespace rondo
