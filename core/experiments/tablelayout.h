// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/arrangement.h"

#include <QJsonObject>

namespace rondo {

//! How the numbers of a column are written.
struct NumberFormat {
    enum class Kind {
        Automatic, //!< as suits the column
        Fixed,
        Scientific,
        Percent //!< of a share: 0.9934 is 99.34 %
    };
    Kind kind = Kind::Automatic;
    int digits = 4; //!< behind the point, 0 to 15
    bool operator==(const NumberFormat &) const = default;

    QString text(double value) const; //!< of a finite number; with Automatic as exactText()
    QString toText() const; //!< "fixed 4"; empty for Automatic
    static NumberFormat fromText(const QString &text); //!< Automatic for what it does not know
};

//! A column as a person set it up.
struct ShownColumn {
    QString name; //!< as in ExperimentTable
    QString title; //!< the person's; empty: the column's own
    int width = 0; //!< in device-independent pixels; 0: the usual one
    bool pinned = false; //!< stays at the left while the others scroll
    NumberFormat format;
    int color = 0; //!< one of the colours of series, from 1; 0: none
    bool operator==(const ShownColumn &) const = default;
};

//! What a view of the table of experiments keeps: for SavedViews with the page "experiments".
struct TableLayout {
    QString query; //!< as typed
    QList<ShownColumn> columns; //!< in order; empty: the usual ones
    QList<SortKey> sort;
    QStringList groups; //!< columns, the outermost first; empty: none
    bool onlyDiffering = false; //!< leaves out columns whose values are all the same
    ExperimentId baseline; //!< figures are compared with it; may be none

    bool operator==(const TableLayout &) const = default;
    //! Of a person who has set up nothing: by node, without what was archived.
    static TableLayout usual();
    QJsonObject toJson() const;
    static TableLayout fromJson(const QJsonObject &json); //!< what is missing or odd is as usual
};

//! Parameters that differ within a node, the learning rate first; the figures that matter; data and checks.
QStringList usualColumns(const ExperimentTable &table, const std::vector<int> &rows);
//! Every column that the table has something for, fields first; metrics each as judged, last and best.
QStringList allColumns(const ExperimentTable &table);
//! The metric that best and mean are of: the first one of \a sort, else validation accuracy, else the first shown.
QString decidingMetric(const ExperimentTable &table, const QList<SortKey> &sort, const QStringList &shown);

} // namespace rondo
