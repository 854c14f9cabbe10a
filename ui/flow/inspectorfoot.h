// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/estimate.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace rondo {

class Theme;

//! The foot of the inspector: how long the node would take, of how many experiments, their list, and Run this node.
class InspectorFoot : public QWidget {
    Q_OBJECT
public:
    InspectorFoot(const Theme &theme, QWidget *parent);

    //! Both must outlive the foot; the buttons follow them.
    void setActions(QAction *run, QAction *choose);
    //! \a node: the experiments of this node; \a all: of the whole flow; \a reason: why the node's results
    //! are not up to date, or empty.
    void show(const Estimate &node, qint64 ofNode, qint64 all, const QString &reason);

private:
    const Theme &m_theme;
    QLabel *m_time;
    QLabel *m_count;
    QLabel *m_reason;
    QPushButton *m_choose;
    QPushButton *m_run;
};

} // namespace rondo
