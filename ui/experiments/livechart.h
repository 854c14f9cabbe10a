// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/snapshots.h"
#include "theme/theme.h"

#include <QWidget>

class QLabel;

namespace rondo {

class LineKey;
class MetricChart;

//! Loss of all experiments of a run on a log axis, coloured by node; the running ones bold, the others at 45
//! %.
class LiveChart : public QWidget {
    Q_OBJECT
public:
    explicit LiveChart(Theme &theme, QWidget *parent = nullptr);

    void setSnapshot(const LiveSnapshot &snapshot);

private:
    Theme &m_theme;
    LiveSnapshot m_snapshot;
    QLabel *m_title;
    QLabel *m_axis;
    LineKey *m_key;
    MetricChart *m_chart;
};

} // namespace rondo
