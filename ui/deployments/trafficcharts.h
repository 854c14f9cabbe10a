// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deployments/traffic.h"
#include "theme/theme.h"

#include <QWidget>

class QLabel;

namespace rondo {

class LineKey;
class MetricChart;

//! Requests by version, latency and mean confidence of an endpoint, side by side.
class TrafficCharts : public QWidget {
    Q_OBJECT
public:
    explicit TrafficCharts(Theme &theme, QWidget *parent = nullptr);

    void setTraffic(const Traffic &traffic);

private:
    struct Panel {
        QLabel *title = nullptr;
        QLabel *figure = nullptr;
        LineKey *key = nullptr;
        MetricChart *chart = nullptr;
    };
    Panel addPanel(const QString &title, bool last);
    void showTraffic();
    QColor colorOf(int version) const;

    Theme &m_theme;
    Traffic m_traffic;
    Panel m_requests, m_latency, m_confidence;
};

} // namespace rondo
