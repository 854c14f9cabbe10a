// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/linepicture.h"
#include "charts/paintedchart.h"
#include "charts/plotaxis.h"
#include "charts/seriesstyle.h"
#include "theme/theme.h"

#include <functional>
#include <optional>

namespace rondo {

//! An upright axis of a ParallelChart.
struct ParallelAxis {
    QString key;                //!< tells it from the others, also the next time
    QString title;
    QStringList categories;     //!< values are their indices then; empty: numbers
    double low = 0, high = 1;   //!< of the values
    QList<double> marks;        //!< values to write beside the axis; empty: round ones
    bool logarithmic = false;
    bool flipped = false;       //!< the largest below
    std::optional<std::pair<double, double>> brush; //!< only what lies within is wanted

    PlotAxis scale() const;
    double height(double value) const; //!< 0 below to 1 above; NaN for none
    QString text(double value) const;
    QString brushText() const; //!< "val_accuracy ≥ 0.99"; empty without a brush
};

struct ParallelLine {
    qint64 key = 0;
    QString name;
    SeriesStyle style;
    bool inBackground = false;       //!< grey
    QMap<QString, double> values;    //!< by key of the axis; missing or NaN: none
    QColor color {};                 //!< in place of the style's, for what colors stand for; invalid: none
};

/*!
    Parallel coordinates (Inselberg, "The plane with parallel coordinates", 1985): an axis a quantity, a line a thing that has
    them. Dragging along an axis keeps only what lies within, dragging a title moves the axis, the menu of a title has the
    logarithmic scale and turning round.

    With the keyboard: Left and Right choose an axis, with Ctrl move it; Up and Down move the lower limit of what is wanted, with
    Shift the upper one; L switches the scale, F turns the axis, Delete takes the limits away; N and P go from line to line.
*/
class ParallelChart : public PaintedChart {
    Q_OBJECT
public:
    //! \a theme must outlive the chart.
    explicit ParallelChart(Theme &theme, QWidget *parent = nullptr);

    //! New content. Axes that were there keep their place, scale, direction and brush.
    void setContent(const QList<ParallelAxis> &axes, const QList<ParallelLine> &lines);
    const QList<ParallelAxis> &axes() const { return m_axes; }
    //! Order, scale, direction and brushes of axes, as from axes(); others stay as they are.
    void setAxes(const QList<ParallelAxis> &axes);
    void setBrush(const QString &key, std::optional<std::pair<double, double>> brush);
    void setMarked(qint64 key);

    //! Draws lines rather than a picture: for a file of vectors.
    void setVectors(bool vectors)
    {
        m_vectors = vectors;
        update();
    }

    bool isWanted(const ParallelLine &line) const; //!< within all brushes
    int wantedCount() const;
    QPointF positionOf(qsizetype axis, double value) const; //!< where a value is drawn
    QRectF titleRect(qsizetype axis) const;

    QSize sizeHint() const override { return {480, 280}; }
    QSize minimumSizeHint() const override { return {200, 120}; }

Q_SIGNALS:
    void pointedAt(qint64 key);
    void axesChanged(); //!< by the person: order, scale, direction or brush

protected:
    TableText tableText() const override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRectF plotRect() const;
    double xOf(qsizetype axis) const;
    qsizetype axisAt(const QPointF &position) const;  //!< its line; -1 for none
    qsizetype titleAt(const QPointF &position) const; //!< -1 for none
    double valueAt(qsizetype axis, double y) const;
    double yOf(const ParallelLine &line, qsizetype axis) const;
    double yOf(const ParallelLine &line, double x) const; //!< between the axes

    void drawPicture(QImage &picture, bool marked) const;
    void paintLines(QPainter &painter, bool marked) const;
    void paintLine(QPainter &painter, const ParallelLine &line, const QColor &color, double width) const;
    void paintAxis(QPainter &painter, qsizetype axis) const;
    void paintTicks(QPainter &painter, qsizetype axis) const;
    void changed(bool byPerson);
    void describe();

    void point(qint64 key);
    void moveAxis(qsizetype from, qsizetype to);
    void moveLimit(bool upper, int direction);
    void toggleLogarithmic(qsizetype axis);
    void turn(qsizetype axis);
    void showMenu(qsizetype axis, const QPoint &at);
    void sayAxis();

    Theme &m_theme;
    QList<ParallelAxis> m_axes;
    QList<ParallelLine> m_lines;
    LinePicture m_picture;
    qint64 m_marked = 0;
    bool m_vectors = false;
    qsizetype m_current = 0; //!< axis of the keyboard
    qsizetype m_brushed = -1, m_dragged = -1;
    QPointF m_dragFrom, m_dragTo;
};

} // namespace rondo
