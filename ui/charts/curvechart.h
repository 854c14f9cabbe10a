// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/curveindex.h"
#include "charts/linepicture.h"
#include "charts/paintedchart.h"
#include "charts/plotaxis.h"
#include "charts/seriesstyle.h"
#include "theme/theme.h"

#include <functional>
#include <memory>
#include <optional>

namespace rondo {

//! A line of a CurveChart.
struct PlotCurve {
    qint64 key = 0; //!< of what it belongs to; a main line and its companion share it
    QString name;
    SeriesStyle style;
    std::shared_ptr<const CurveIndex> points; //!< not null
    //! Where points were thinned: all of them from detailLow to detailHigh; null: there are no more.
    std::shared_ptr<const CurveIndex> detail = nullptr;
    double detailLow = 0, detailHigh = 0;
    bool secondary = false; //!< a companion: thin and dotted, without label and value
    bool faint = false; //!< a companion that is what was measured, behind its smoothed main line: pale and not dotted
};

/*!
    Many long lines over one another: up to a hundred of ten thousand points each move at sixty frames a second. Full style
    (marker, dash, label at the end, companions) for up to eight main lines, thin ones beyond.

    With the pointer: hovering shows the values at that place, sorted; dragging zooms along x, dragging with Shift or the middle
    button moves, the wheel with Ctrl zooms, a double click shows all. With the keyboard: Left and Right move the place, with
    Shift what is seen; Up and Down go from line to line; + and - zoom, 0 shows all, T opens the values as a table.
*/
class CurveChart : public PaintedChart {
    Q_OBJECT
public:
    //! \a theme must outlive the chart.
    explicit CurveChart(Theme &theme, QWidget *parent = nullptr);

    //! \a title for screen readers; \a xName: what x counts, "Epoch".
    void setTitles(const QString &title, const QString &xName);
    //! How an x is written; empty: as a number.
    void setXText(std::function<QString(double)> text) { m_xText = std::move(text); }
    void setYText(std::function<QString(double)> text) { m_yText = std::move(text); }
    void setLogarithmic(bool logarithmic); //!< y; values of 0 and below are gaps then
    void setSmallerIsBetter(bool smaller);
    void setCurves(const QList<PlotCurve> &curves); //!< what is seen of x stays
    const QList<PlotCurve> &curves() const { return m_curves; }
    void setMarked(qint64 key); //!< 0: none; the others fade

    //! What is seen of x; none: all.
    void setRange(std::optional<std::pair<double, double>> range);
    //! As if the person had zoomed there; NaN: from the start, to the end.
    void showRange(double low, double high);
    std::optional<std::pair<double, double>> range() const { return m_range; }
    //! What is seen of y; none: what the lines need.
    void setYRange(std::optional<std::pair<double, double>> range);
    PlotAxis xAxis() const { return m_x; } //!< as it is drawn
    PlotAxis yAxis() const { return m_y; }
    QRectF plotRect() const { return m_plot; }

    //! Draws lines rather than a picture, however many: for a file of vectors.
    void setVectors(bool vectors);

    QSize sizeHint() const override { return {480, 280}; }
    QSize minimumSizeHint() const override { return {200, 120}; }

Q_SIGNALS:
    void pointedAt(qint64 key); //!< 0: at none
    void rangeChanged();        //!< by the person

protected:
    QList<ChartSeries> tableSeries() const override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Value {
        const PlotCurve *curve;
        QPointF point;
    };
    void fit(); //!< axes and margins for what is seen
    void changed();
    int mainCount() const;
    const CurveIndex &seen(const PlotCurve &curve) const; //!< the points to draw for what is seen of x
    double xAt(double pixel) const;
    QPointF pixelOf(const QPointF &point) const;
    QList<Value> valuesAt(double x) const; //!< of the main lines, the best first
    QString valueText(double value) const;
    QString placeText(double x) const;
    void describe();

    void drawPicture(QImage &picture, bool marked);
    void paintGrid(QPainter &painter, const QRectF &plot) const;
    void paintCurves(QImage &picture, bool marked) const;
    void paintCurve(QPainter &painter, const PlotCurve &curve, const QRectF &plot, bool marked) const;
    QPolygonF polygonOf(const QList<CurveIndex::Column> &columns, const QRectF &plot) const;
    QList<qsizetype> drawingOrder(bool marked) const;
    double opacityOf(const PlotCurve &curve, bool marked) const;
    bool isDrawn(const PlotCurve &curve) const;
    void paintAxes(QPainter &painter) const;
    void paintEnds(QPainter &painter) const;
    void paintHover(QPainter &painter) const;
    void paintCard(QPainter &painter, const QList<Value> &values) const;

    void hover(double x);
    void point(qint64 key);
    void zoom(double factor, double around);
    void move(double part);
    void showOnly(double low, double high);
    void stepMarked(int direction);
    void stepHover(int direction);

    Theme &m_theme;
    QString m_xName;
    std::function<QString(double)> m_xText, m_yText;
    QList<PlotCurve> m_curves;
    bool m_logarithmic = false, m_smallerIsBetter = true, m_vectors = false;
    qint64 m_marked = 0;
    std::optional<std::pair<double, double>> m_range, m_yRange;
    PlotAxis m_x, m_y, m_all; //!< m_all: x of everything
    QRectF m_plot;
    LinePicture m_picture; //!< of the plot
    bool m_isSmooth = true; //!< the picture shows so few points that the painter draws them
    double m_hover;   //!< x; NaN: none
    enum class Drag { None, Zoom, Move } m_drag = Drag::None;
    QPointF m_dragFrom, m_dragTo;
    std::pair<double, double> m_dragRange;
};

} // namespace rondo
