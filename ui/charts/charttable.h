// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/paintedchart.h"

#include <QDialog>

class QTableWidget;

namespace rondo {

//! The values of a chart as they were when it was opened: a row an x, a column a series.
class ChartTable : public QDialog {
    Q_OBJECT
public:
    ChartTable(const QString &title, const QList<ChartSeries> &series, QWidget *parent);
    //! A row a thing with a name, which is its first word.
    ChartTable(const QString &title, const QStringList &head, const QList<QStringList> &rows, QWidget *parent);

private:
    QTableWidget *addTable(int rows, int columns, const QString &title);
};

} // namespace rondo
