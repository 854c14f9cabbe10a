// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/confusion.h"
#include "charts/paintedchart.h"
#include "theme/theme.h"

namespace rondo {

/*!
    The confusion matrix: accent diagonal, amber errors, and beside it what is most often mixed up. One cell is the current one: a
    click, a click in the list, or the arrow keys choose it; a click and Enter also ask for its images. Before that it is what is
    most often mixed up.
*/
class ConfusionView : public PaintedChart {
    Q_OBJECT
public:
    explicit ConfusionView(Theme &theme, QWidget *parent = nullptr);

    //! A chosen cell stays where it was. \a of: what was counted, in words.
    void setConfusion(const Confusion &confusion, const QString &of = {});
    const Confusion &confusion() const { return m_confusion; }

    struct Cell {
        int actual = -1, predicted = -1; //!< below 0: none
        bool operator==(const Cell &) const = default;
    };
    Cell currentCell() const { return m_current; }
    QPoint belowList() const; //!< where there is room for a button

    QSize sizeHint() const override;

Q_SIGNALS:
    void currentCellChanged();
    void imagesWanted(); //!< of the current cell

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    QList<ChartSeries> tableSeries() const override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override; //!< tool tips of cells

private:
    QRectF matrixRect() const;
    QRectF cellRect(int actual, int predicted) const;
    void paintMatrix(QPainter &painter) const;
    void paintList(QPainter &painter) const;
    QString cellText(int actual, int predicted) const;
    Cell cellAt(const QPointF &position) const; //!< in the matrix, or of the row of the list
    void choose(Cell cell);
    void describe();

    Theme &m_theme;
    Confusion m_confusion;
    QString m_of;
    Cell m_current;
    bool m_isChosen = false; //!< by the person
};

} // namespace rondo
