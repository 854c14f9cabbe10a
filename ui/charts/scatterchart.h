// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/paintedchart.h"
#include "charts/plotaxis.h"
#include "charts/seriesstyle.h"
#include "theme/theme.h"

#include <QImage>

namespace rondo {

struct ScatterPoint {
    qint64 key = 0;
    QString name;
    SeriesStyle style;
    bool inBackground = false; //!< small, without name
    double x = nan, y = nan;   //!< NaN: not drawn
    double size = nan;         //!< shown as area; NaN: as small as there is
    QColor color {};           //!< in place of the style's, for what colors stand for; invalid: none
    QString colorText {};      //!< that quantity, in words
};

//! A side of a ScatterChart.
struct ScatterAxis {
    QString title;
    bool logarithmic = false;
    bool smallerIsBetter = false;
    double limit = nan;         //!< what is required; NaN: nothing
    bool limitIsLeast = false;  //!< values below fail, else those above
    QString limitText;
    QStringList categories {}; //!< for an axis of words: values are places in here
    QList<double> marks {};    //!< values that are marked; empty: round ones
    double low = nan, high = nan; //!< only what lies within is drawn; NaN: all
};

/*!
    Points of two quantities, a third as their area, a fourth as their color; a step line through those that nothing beats in
    both (the Pareto front), and what fails a limit hatched. Keyboard: Left and Right go from point to point along x, T opens the values as a table.
*/
class ScatterChart : public PaintedChart {
    Q_OBJECT
public:
    //! \a theme must outlive the chart.
    explicit ScatterChart(Theme &theme, QWidget *parent = nullptr);

    //! \a front: keys of the points on the front.
    void setContent(const ScatterAxis &x, const ScatterAxis &y, const QString &sizeTitle, const QList<ScatterPoint> &points,
                    const QList<qint64> &front);
    //! What colors stand for; empty: for the experiments. With \a isField the ground between the points is tinted as well: each
    //! place as the points around it, by the inverse square of their distance.
    void setColorTitle(const QString &title, bool isField);
    const QList<ScatterPoint> &points() const { return m_points; }
    void setMarked(qint64 key);
    QPointF positionOf(const ScatterPoint &point) const;
    //! Corners of the step line, in what the axes count; the ends lie on the rims of the drawing.
    QList<QPointF> frontLine() const;

    QSize sizeHint() const override { return {480, 280}; }
    QSize minimumSizeHint() const override { return {200, 120}; }

Q_SIGNALS:
    void pointedAt(qint64 key);

protected:
    TableText tableText() const override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fit();
    void describe();
    static QList<std::pair<double, QString>> ticksOf(const ScatterAxis &axis, const PlotAxis &plot, int maximum);
    static QString valueText(const ScatterAxis &axis, double value);
    double radiusOf(const ScatterPoint &point) const;
    bool isDrawn(const ScatterPoint &point) const;
    void paintAxes(QPainter &painter) const;
    void paintField(QPainter &painter) const;
    void paintHatch(QPainter &painter, const QRectF &area) const;
    void paintLimits(QPainter &painter) const;
    void paintFront(QPainter &painter) const;
    void paintPoints(QPainter &painter) const;
    void paintNames(QPainter &painter) const;
    void point(qint64 key);
    void step(int direction);

    Theme &m_theme;
    ScatterAxis m_xAxis, m_yAxis;
    QString m_sizeTitle, m_colorTitle;
    bool m_isField = false;
    mutable QImage m_field; //!< null when it must be computed again
    QList<ScatterPoint> m_points;
    QList<qint64> m_front;
    PlotAxis m_x, m_y;
    double m_largest = nan; //!< size
    QRectF m_plot;
    qint64 m_marked = 0;
};

} // namespace rondo
