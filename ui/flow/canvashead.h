// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flow.h"

#include <QWidget>

class QToolButton;

namespace rondo {

class FlowActions;
class Theme;

//! The strip above the canvas: tools at the left, the legend of the ports and the state of the check at the
//! right.
class CanvasHead : public QWidget {
    Q_OBJECT
public:
    CanvasHead(FlowActions &actions, Theme &theme, QWidget *parent = nullptr);

    void setProblems(const QList<Problem> &problems);

Q_SIGNALS:
    void problemsRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();

    Theme &m_theme;
    QWidget *m_legend;
    QToolButton *m_problems;
    int m_errors = 0;
    int m_warnings = 0;
};

} // namespace rondo
