// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include <QJsonDocument>

#include <cmath>
#include <cstdio>

namespace rondoctl {

namespace {

    void print(std::FILE *stream, const QByteArray &bytes)
    {
        std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
        std::fflush(stream);
    }

    bool isNumber(const QString &cell)
    {
        bool number = false;
        cell.toDouble(&number);
        return number || cell == QLatin1String("-");
    }

    QString csvCell(const QString &cell)
    {
        const bool needsQuotes = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n');
        return needsQuotes ? u'"' + QString(cell).replace(u'"', QLatin1String("\"\"")) + u'"' : cell;
    }

    QString csvLine(const QStringList &cells)
    {
        QStringList quoted;
        for (const QString &cell : cells)
            quoted.append(csvCell(cell));
        return quoted.join(u',') + QLatin1String("\r\n");
    }

} // namespace

void printResult(const QString &text)
{
    print(stdout, text.toUtf8() + '\n');
}

void printNote(const QString &text)
{
    print(stderr, text.toUtf8() + '\n');
}

void printJson(const QJsonObject &object)
{
    print(stdout, QJsonDocument(object).toJson());
}

void printJson(const QJsonArray &array)
{
    print(stdout, QJsonDocument(array).toJson());
}

void printTable(const QStringList &titles, const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (qsizetype column = 0; column < titles.size(); ++column) {
        qsizetype width = titles[column].size();
        for (const QStringList &row : rows)
            width = qMax(width, row.value(column).size());
        widths.append(width);
    }
    const auto line = [&](const QStringList &cells, const auto &isRight) {
        QStringList padded;
        for (qsizetype column = 0; column < titles.size(); ++column) {
            const QString cell = cells.value(column);
            padded.append(isRight(column) ? cell.rightJustified(widths[column])
                                          : cell.leftJustified(widths[column]));
        }
        QString text = padded.join(QLatin1String("  "));
        while (text.endsWith(u' '))
            text.chop(1);
        printResult(text);
    };
    QList<bool> numeric;
    for (qsizetype column = 0; column < titles.size(); ++column)
        numeric.append(std::all_of(rows.begin(), rows.end(),
                                   [&](const QStringList &row) { return isNumber(row.value(column)); }));
    line(titles, [&](qsizetype column) { return numeric[column] && !rows.isEmpty(); });
    for (const QStringList &row : rows)
        line(row, [&](qsizetype column) { return numeric[column]; });
}

void printCsv(const QStringList &titles, const QList<QStringList> &rows)
{
    QString text = csvLine(titles);
    for (const QStringList &row : rows)
        text += csvLine(row);
    print(stdout, text.toUtf8());
}

QString shortNumber(double value, int digits)
{
    return std::isfinite(value) ? QString::number(value, 'g', digits) : QStringLiteral("-");
}

QString duration(double seconds)
{
    constexpr qint64 minute = 60, hour = 3600;
    if (seconds < minute)
        return QString::number(seconds, 'f', 1) + QLatin1String(" s");
    const qint64 whole = std::llround(seconds);
    const QString rest = QStringLiteral("%1:%2")
                             .arg(whole % hour / minute, whole < hour ? 1 : 2, 10, QLatin1Char('0'))
                             .arg(whole % minute, 2, 10, QLatin1Char('0'));
    return whole < hour ? rest : QStringLiteral("%1:%2").arg(whole / hour).arg(rest);
}

} // namespace rondoctl
