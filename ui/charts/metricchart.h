// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/paintedchart.h"

#include <memory>

namespace rondo {

/*!
    A small line chart with the theme's colours: the only door to Qt Charts. setSeries() replaces everything and is meant to be
    called at most ten times a second with at most 2000 points in all. Keyboard T opens the values as a table; the accessible
    description is a one-sentence summary. Pointing at it shows the values at that place.
*/
class MetricChart : public PaintedChart {
    Q_OBJECT
public:
    //! \a theme must outlive the chart.
    explicit MetricChart(Theme &theme, QWidget *parent = nullptr);
    ~MetricChart() override;

    void setTitle(const QString &title);        //!< for accessibility and the table; not drawn
    void setLogarithmic(bool logarithmic);      //!< the y axis; values of 0 and below become gaps
    void setYRange(double low, double high);    //!< NaN = fit
    void setXRange(double low, double high);    //!< NaN = fit
    void setAxesVisible(bool visible);
    void setSeries(const QList<ChartSeries> &series);

    //! Where the lines are, in pixels of this widget; empty before the first show.
    QRectF plotRect() const;
    std::pair<double, double> xRange() const; //!< as shown: low < high
    double xAt(double pixel) const; //!< the value of the x axis at a pixel of this widget
    //! The nearest value of each line, at most 12: "loss: 0.21".
    QStringList valuesAt(double x) const;

    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QList<ChartSeries> tableSeries() const override;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace rondo
