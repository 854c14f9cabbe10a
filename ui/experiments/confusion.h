// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace rondo {

//! Counts by true class (row) and predicted class (column), from an experiment's report.
struct Confusion {
    QList<QList<qint64>> counts; //!< square, or empty
    QStringList classes; //!< their names; may be empty

    struct Mix {
        int actual = 0, predicted = 0;
        qint64 count = 0;
        bool operator==(const Mix &) const = default;
    };

    struct ClassFigures {
        int index = 0;
        qint64 images = 0; //!< of the class
        double precision = 0, recall = 0, f1 = 0; //!< 0 to 1; NaN without an answer, an image, or either
    };

    //! Of the validation split, or with "test_confusion" as \a key of the test split. Empty when the report has no square matrix of
    //! counts there.
    static Confusion fromReport(const QJsonObject &report, const QString &key = QStringLiteral("confusion"));

    bool isEmpty() const { return counts.isEmpty(); }
    QString className(int index) const; //!< the number where there is no name
    qint64 total() const;
    qint64 right() const; //!< on the diagonal
    QList<Mix> mostMixedUp(int maximum) const; //!< most frequent first
    QList<ClassFigures> byClass() const; //!< the lowest F1 first, unknown ones last
};

} // namespace rondo
