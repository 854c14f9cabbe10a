// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/metricchart.h"

#include <QGraphicsItem>

namespace rondo {

//! What a chart shows; its ranges are final (never NaN, low < high, above 0 when logarithmic).
struct ChartContent {
    QList<ChartSeries> series;
    bool logarithmic = false;
    bool axesVisible = true;
    double xLow = 0, xHigh = 1, yLow = 0, yHigh = 1;

    double height(double y) const; //!< 0 at yLow, 1 at yHigh; NaN for NaN
};

//! The ranges and gaps that follow from the series. \a low and \a high are NaN where they shall fit.
ChartContent fittedContent(QList<ChartSeries> series, bool logarithmic, double xLow, double xHigh, double yLow,
                           double yHigh);

//! Grid and tick labels below the lines, or end dots above them: painted by us, because the axes of Qt Charts cannot label
//! 1-2-5 steps on a logarithmic scale.
class ChartLayer : public QGraphicsItem {
public:
    enum class Kind { Grid, Dots };
    ChartLayer(Kind kind, const Theme &theme, QGraphicsItem *parent);

    //! \a plot is the area of the lines within \a bounds.
    void setContent(const ChartContent &content, const QRectF &bounds, const QRectF &plot);
    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QPointF position(const QPointF &value) const;
    void paintGrid(QPainter &painter) const;
    void paintDots(QPainter &painter) const;

    Kind m_kind;
    const Theme &m_theme;
    ChartContent m_content;
    QRectF m_bounds, m_plot;
};

//! The area that is left for the lines.
QRectF plotArea(const ChartContent &content, const QRectF &bounds, const QFont &font);

//! One sentence: how many lines, and their newest values.
QString summaryOf(const QList<ChartSeries> &series);

} // namespace rondo
