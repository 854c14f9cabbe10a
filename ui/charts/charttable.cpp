// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/charttable.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <cmath>

namespace rondo {

ChartTable::ChartTable(const QString &title, const QList<ChartSeries> &series, QWidget *parent)
    : QDialog(parent)
{
    QMap<double, int> rows;
    for (const ChartSeries &line : series) {
        for (const QPointF &point : line.points)
            rows.insert(point.x(), 0);
    }
    int number = 0;
    for (int &row : rows)
        row = number++;

    QTableWidget *table = addTable(int(rows.size()), int(series.size()), title);
    for (auto row = rows.cbegin(); row != rows.cend(); ++row)
        table->setVerticalHeaderItem(row.value(), new QTableWidgetItem(QString::number(row.key(), 'g', 6)));
    for (int column = 0; column < series.size(); ++column) {
        const ChartSeries &line = series.at(column);
        table->setHorizontalHeaderItem(column, new QTableWidgetItem(line.name));
        for (const QPointF &point : line.points) {
            const QString text
                = std::isnan(point.y()) ? QStringLiteral("NaN") : QString::number(point.y(), 'g', 6);
            auto *item = new QTableWidgetItem(text);
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            table->setItem(rows.value(point.x()), column, item);
        }
    }
}

ChartTable::ChartTable(const QString &title, const QStringList &head, const QList<QStringList> &rows, QWidget *parent)
    : QDialog(parent)
{
    QTableWidget *table = addTable(int(rows.size()), int(head.size()), title);
    table->setHorizontalHeaderLabels(head);
    table->verticalHeader()->hide();
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < rows.at(row).size(); ++column)
            table->setItem(row, column, new QTableWidgetItem(rows.at(row).at(column)));
    }
    table->setSortingEnabled(true);
}

QTableWidget *ChartTable::addTable(int rows, int columns, const QString &title)
{
    setWindowTitle(title);
    resize(480, 420);
    auto *table = new QTableWidget(rows, columns, this);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setAccessibleName(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(table);
    return table;
}

} // namespace rondo
