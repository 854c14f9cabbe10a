// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "flow/plan.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace rondo {

class Theme;

//! Asks what is added to a run that has ended: experiments of a node, or trials of its searches.
class AdditionDialog : public QDialog {
    Q_OBJECT
public:
    //! \a node: title of the one that is offered first.
    AdditionDialog(Theme &theme, RunId run, const Plan &plan, const QString &node, QWidget *parent = nullptr);

    QStringList arguments() const; //!< for rondoctl run

private:
    void showAcceptable();

    RunId m_run;
    QComboBox *m_node;
    QLineEdit *m_settings;
    QSpinBox *m_trials = nullptr; //!< null where nothing was searched
    QPushButton *m_accept;
};

} // namespace rondo
