// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/experiments.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPlainTextEdit;

namespace rondo {

class Theme;

//! The experiments of one node in the newest run, with their figure; below, why the chosen one failed and its
//! last lines.
class ResultsView : public QWidget {
    Q_OBJECT
public:
    explicit ResultsView(Theme &theme, QWidget *parent = nullptr);

    void setExperiments(const QList<Experiment> &experiments);
    void chooseFailed(); //!< the first that failed, with its last lines
    const QList<Experiment> &experiments() const { return m_experiments; }

private:
    void showChosen();

    Theme &m_theme;
    QList<Experiment> m_experiments;
    QLabel *m_best;
    QListWidget *m_list;
    QLabel *m_reason;
    QPlainTextEdit *m_log;
    QLabel *m_empty;
};

} // namespace rondo
