// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/tableexport.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace rondo {

namespace {

    using Field = ExperimentTable::Field;

    bool isTime(Field field)
    {
        return field == Field::Started || field == Field::Finished || field == Field::Archived;
    }

    QString timeText(double time)
    {
        return QDateTime::fromMSecsSinceEpoch(qint64(time), Qt::UTC).toString(Qt::ISODateWithMs);
    }

    QByteArray csvField(const QString &text)
    {
        QByteArray utf8 = text.toUtf8();
        if (!utf8.contains('"') && !utf8.contains(',') && !utf8.contains('\n') && !utf8.contains('\r'))
            return utf8;
        return '"' + utf8.replace('"', "\"\"") + '"';
    }

    QList<ExperimentTable::Column> lookedUp(const ExperimentTable &table, const QList<ExportColumn> &columns)
    {
        QList<ExperimentTable::Column> found;
        for (const ExportColumn &column : columns)
            found << table.column(column.name);
        return found;
    }

    QJsonValue jsonOf(const ExperimentTable &table, int row, const ExperimentTable::Column &column)
    {
        if (column.field == Field::Tags)
            return QJsonArray::fromStringList(table.row(row).tags);
        const TableValue value = table.value(row, column);
        switch (value.kind) {
        case TableValue::Kind::None:
            break;
        case TableValue::Kind::Number:
            return isTime(column.field) ? QJsonValue(timeText(value.number)) : QJsonValue(value.number);
        case TableValue::Kind::Text:
            return value.text;
        case TableValue::Kind::Literal:
            return QJsonDocument::fromJson('[' + value.text.toUtf8() + ']').array().first();
        }
        return QJsonValue::Null;
    }

} // namespace

QByteArray tableCsv(const ExperimentTable &table, const std::vector<int> &rows, const QList<ExportColumn> &columns)
{
    QByteArray text;
    const auto end = [&](qsizetype at) { text += at + 1 < columns.size() ? "," : "\r\n"; };
    for (qsizetype at = 0; at < columns.size(); ++at) {
        text += csvField(columns[at].title.isEmpty() ? columns[at].name : columns[at].title);
        end(at);
    }
    const QList<ExperimentTable::Column> found = lookedUp(table, columns);
    for (const int row : rows) {
        for (qsizetype at = 0; at < found.size(); ++at) {
            const TableValue value = table.value(row, found[at]);
            text += value.isNumber() && isTime(found[at].field) ? timeText(value.number).toUtf8() : csvField(value.exact());
            end(at);
        }
    }
    return text;
}

QJsonArray tableJson(const ExperimentTable &table, const std::vector<int> &rows, const QList<ExportColumn> &columns)
{
    const QList<ExperimentTable::Column> found = lookedUp(table, columns);
    QJsonArray array;
    for (const int row : rows) {
        QJsonObject object;
        for (const ExperimentTable::Column &column : found)
            object.insert(column.name, jsonOf(table, row, column));
        array << object;
    }
    return array;
}

} // namespace rondo
