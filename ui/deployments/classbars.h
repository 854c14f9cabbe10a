// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/paintedchart.h"
#include "theme/theme.h"

namespace rondo {

//! How sure a model is of each class: one bar each, the best one on a ground of its own.
class ClassBars : public PaintedChart {
    Q_OBJECT
public:
    explicit ClassBars(Theme &theme, QWidget *parent = nullptr);

    void setScores(const QList<double> &scores); //!< 0 to 1; empty clears
    QSize sizeHint() const override { return {296, 112}; }

protected:
    QList<ChartSeries> tableSeries() const override;
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QList<double> m_scores;
};

} // namespace rondo
