// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rondo {

class MetricChart;
class Theme;

/*!
    Lies over a chart, shows the values below the pointer, and lets a person choose the range of its x axis: dragging marks what to
    see; Shift or the middle button drags the picture; Ctrl with the wheel zooms at the pointer; a double click shows all. By
    keyboard, on the chart: + and - zoom, Left and Right move by a quarter, 0 shows all.

    It only asks: who owns the chart reads the points of that range and sets it.
*/
class ZoomLayer : public QWidget {
    Q_OBJECT
public:
    //! A child of \a chart, over all of it. Both arguments must outlive it.
    ZoomLayer(MetricChart &chart, const Theme &theme);

Q_SIGNALS:
    void rangeChosen(double low, double high); //!< low < high, within what the chart can show
    void resetWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; //!< size and keys of the chart
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Drag { None, Mark, Move };

    bool takeKey(int key);
    void zoom(double factor, double at); //!< \a factor below 1: nearer; \a at stays where it is
    void move(double from, double to); //!< a value of the x axis to where another one is
    void choose(double low, double high);
    void paintValues(QPainter &painter) const;

    MetricChart &m_chart;
    const Theme &m_theme;
    Drag m_drag = Drag::None;
    double m_pressed = 0; //!< x in pixels
    double m_pressedValue = 0; //!< of the x axis
    double m_pointer = -1; //!< x in pixels; below 0: not here
};

} // namespace rondo
