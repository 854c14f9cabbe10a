// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/experiments.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace rondo {

//! From where to where two axes go; NaN: as the values need it.
struct AxisRanges {
    double xLow = nan, xHigh = nan, yLow = nan, yHigh = nan;
};

//! Asks for the ranges of a chart's axes. Empty fields are fitted. What is no range cannot be taken over.
class RangeDialog : public QDialog {
    Q_OBJECT
public:
    //! \a xTitle: what x counts. Deletes itself when it is closed.
    RangeDialog(const AxisRanges &now, const QString &xTitle, const QString &yTitle, QWidget *parent);

Q_SIGNALS:
    void chosen(const rondo::AxisRanges &ranges);

private:
    QLineEdit *addField(const QString &name, double value);
    void check();

    QLineEdit *m_fields[4]; //!< in the order of AxisRanges
    QLabel *m_problem;
    QPushButton *m_apply;
};

} // namespace rondo
