// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"
#include "theme/theme.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace rondo {

//! What is wrong with the flow: an icon, the words, a button that goes there, and one that mends it where that is known.
class ProblemList : public QWidget {
    Q_OBJECT
public:
    explicit ProblemList(Theme &theme, QWidget *parent = nullptr);

    void setProblems(const QList<Problem> &problems);
    void focusFirst(); //!< the first button; itself where there is none

Q_SIGNALS:
    void problemActivated(const rondo::Problem &problem);
    void fixRequested(const rondo::Problem &problem);

private:
    void rebuild();
    QWidget *makeRow(const Problem &problem);
    QPushButton *makeButton(const QString &text, const QString &words);

    Theme &m_theme;
    QList<Problem> m_problems;
    QStackedWidget *m_stack;
    QVBoxLayout *m_rows;
};

} // namespace rondo
