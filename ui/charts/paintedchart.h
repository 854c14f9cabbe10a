// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPointF>
#include <QStringList>
#include <QWidget>

namespace rondo {

class Theme;

//! A line of a chart.
struct ChartSeries {
    QString name;
    QList<QPointF> points; //!< thinned already; NaN in y is a gap
    QColor color;
    Qt::PenStyle dash = Qt::SolidLine;
    double width = 1.6;
    bool area = false;     //!< filled below
    bool endDot = false;
};

/*!
    A chart that is painted. Who does not see it reads its accessible name (the title), its description (one sentence), and with
    the key T its values as a table. Takes the keyboard with Tab and shows a ring then.
*/
class PaintedChart : public QWidget {
    Q_OBJECT
public:
    //! \a theme must outlive the chart.
    explicit PaintedChart(const Theme &theme, QWidget *parent = nullptr);

    void showTable();

protected:
    //! The values as they are now: an x is a row, a series a column.
    virtual QList<ChartSeries> tableSeries() const { return {}; }

    struct TableText {
        QStringList head;
        QList<QStringList> rows;
    };
    //! The same of a chart whose rows have names rather than an x; without a head tableSeries() is asked.
    virtual TableText tableText() const { return {}; }
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace rondo
