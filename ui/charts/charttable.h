// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/paintedchart.h"

#include <QDialog>

namespace rondo {

//! The values of a chart as they were when it was opened: a row an x, a column a series.
class ChartTable : public QDialog {
    Q_OBJECT
public:
    ChartTable(const QString &title, const QList<ChartSeries> &series, QWidget *parent);
};

} // namespace rondo
