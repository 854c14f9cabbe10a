// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"
#include "theme/theme.h"

namespace rondo {

//! What one experiment has in a row of the table of differences.
struct DifferenceCell {
    QString text;          //!< as it is shown
    QString change;        //!< to the baseline: "+0.0021", "−23 %", "×3.4"; empty where there is none or it means nothing
    int tone = 0;          //!< of the change: 1 better, −1 worse, 0 neither
    bool differs = false;  //!< from the baseline
    bool isBest = false;   //!< of its row, and not all are
    std::optional<Status> status; //!< of the row of checks
    QString detail;        //!< more words, for a tool tip
};

struct DifferenceRow {
    QString title;
    bool isText = false;   //!< a setting, not a measurement
    bool differs = false;  //!< two of the experiments differ
    QList<DifferenceCell> cells; //!< one for each of the chosen
};

/*!
    The experiments of \a comparison side by side: algorithm, parameters, data, code, environment, metrics, checks. Changes are
    those to the experiment at \a baseline. What all lack has no row. Pure.
*/
QList<DifferenceRow> differences(const Comparison &comparison, int baseline);

//! The change from \a base to \a value as people read it: rates as a difference, quantities in percent or as a factor beyond the
//! double and the half. Empty where they are equal or one is not finite.
QString changeText(const QString &metric, double base, double value);

} // namespace rondo
