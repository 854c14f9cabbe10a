// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"
#include "theme/theme.h"

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace rondo {

//! What is wrong with the flow: an icon, the words, and a button that goes there.
class ProblemList : public QWidget {
    Q_OBJECT
public:
    explicit ProblemList(Theme &theme, QWidget *parent = nullptr);

    void setProblems(const QList<Problem> &problems);

Q_SIGNALS:
    void problemActivated(const rondo::Problem &problem);

private:
    void rebuild();

    Theme &m_theme;
    QList<Problem> m_problems;
    QStackedWidget *m_stack;
    QVBoxLayout *m_rows;
};

} // namespace rondo
