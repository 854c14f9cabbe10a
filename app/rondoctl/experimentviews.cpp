// SPDX-License-Identifier: GPL-3.0-or-later
// Experiments as columns and groups.
#include "command.h"
#include "experiments/tableexport.h"
#include "experimenttable.h"
#include "output.h"

#include <cmath>
#include <cstdio>

namespace rondoctl {

namespace {

    using rondo::ExperimentTable;
    using rondo::ShownColumn;

    QString cellText(const ExperimentTable &table, int row, const ShownColumn &shown, const ExperimentTable::Column &column)
    {
        const rondo::TableValue value = table.value(row, column);
        if (value.isNone())
            return QStringLiteral("-");
        if (!value.isNumber())
            return value.text.simplified();
        using Field = ExperimentTable::Field;
        if (column.field == Field::Started || column.field == Field::Finished || column.field == Field::Archived)
            return QDateTime::fromMSecsSinceEpoch(qint64(value.number)).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        if (column.field != Field::None) // whole numbers, and seconds
            return QString::number(value.number, 'f', value.number == std::floor(value.number) ? 0 : 1);
        return shown.format.kind == rondo::NumberFormat::Kind::Automatic ? shortNumber(value.number, 6)
                                                                         : shown.format.text(value.number);
    }

    void printRows(const ExperimentTable &table, const std::vector<int> &rows, const QList<ShownColumn> &columns)
    {
        QStringList titles;
        QList<ExperimentTable::Column> found;
        for (const ShownColumn &column : columns) {
            titles << (column.title.isEmpty() ? column.name : column.title);
            found << table.column(column.name);
        }
        QList<QStringList> lines;
        for (const int row : rows) {
            QStringList line;
            for (qsizetype at = 0; at < columns.size(); ++at)
                line << cellText(table, row, columns[at], found[at]);
            lines << line;
        }
        printTable(titles, lines);
    }

} // namespace

void printColumns(const ExperimentTable &table, const std::vector<int> &rows, const rondo::TableLayout &layout, bool csv)
{
    QList<rondo::ExportColumn> columns;
    for (const ShownColumn &column : layout.columns)
        columns << rondo::ExportColumn {column.name, column.title};
    if (!csv) {
        printJson(rondo::tableJson(table, rows, columns));
        return;
    }
    const QByteArray text = rondo::tableCsv(table, rows, columns);
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
    std::fflush(stdout);
}

void printGroups(const ExperimentTable &table, const QList<rondo::RowGroup> &groups, const rondo::TableLayout &layout)
{
    QList<ShownColumn> columns = layout.columns;
    if (columns.isEmpty()) {
        QStringList names {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("state")};
        names += rondo::usualColumns(table, rondo::rowsOf(groups));
        for (const QString &name : std::as_const(names))
            columns << ShownColumn {name};
    }
    for (qsizetype at = 0; at < groups.size(); ++at) {
        const rondo::RowGroup &group = groups[at];
        if (!layout.groups.isEmpty()) {
            if (at > 0 && groups[at - 1].isInnermost)
                printResult({});
            printResult(Text::tr("%1 %2: %n experiment(s), best %3, mean %4, deviation %5, from %6 to %7", nullptr,
                                 int(group.rows.size()))
                            .arg(group.column, group.value.isNone() ? QStringLiteral("-") : group.value.exact(),
                                 shortNumber(group.figures.best, 6), shortNumber(group.figures.mean, 6),
                                 shortNumber(group.figures.deviation, 6), shortNumber(group.figures.low, 6),
                                 shortNumber(group.figures.high, 6)));
        }
        if (group.isInnermost)
            printRows(table, group.rows, columns);
    }
    if (groups.isEmpty())
        printRows(table, {}, columns);
}

} // namespace rondoctl
