// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/confusion.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace rondo {

namespace {
    constexpr qint64 largestCount = 1'000'000'000'000; // so that no sum overflows
} // namespace

Confusion Confusion::fromReport(const QJsonObject &report, const QString &key)
{
    const QJsonArray rows = report.value(key).toArray();
    Confusion confusion;
    for (const QJsonValue &name : report.value(QLatin1String("classes")).toArray())
        confusion.classes << name.toString();
    for (const QJsonValue &row : rows) {
        QList<qint64> counts;
        for (const QJsonValue &cell : row.toArray())
            counts << std::clamp<qint64>(cell.toInteger(), 0, largestCount);
        if (counts.size() != rows.size())
            return {};
        confusion.counts << counts;
    }
    return confusion;
}

QString Confusion::className(int index) const
{
    const QString name = classes.value(index);
    return name.isEmpty() ? QString::number(index) : name;
}

qint64 Confusion::total() const
{
    qint64 sum = 0;
    for (const QList<qint64> &row : counts) {
        for (qint64 count : row)
            sum += count;
    }
    return sum;
}

qint64 Confusion::right() const
{
    qint64 sum = 0;
    for (qsizetype i = 0; i < counts.size(); ++i)
        sum += counts[i][i];
    return sum;
}

QList<Confusion::Mix> Confusion::mostMixedUp(int maximum) const
{
    QList<Mix> mixes;
    for (int actual = 0; actual < counts.size(); ++actual) {
        for (int predicted = 0; predicted < counts.size(); ++predicted) {
            if (actual != predicted && counts[actual][predicted] > 0)
                mixes << Mix {actual, predicted, counts[actual][predicted]};
        }
    }
    std::stable_sort(mixes.begin(), mixes.end(),
                     [](const Mix &a, const Mix &b) { return a.count > b.count; });
    return mixes.mid(0, maximum);
}

QList<Confusion::ClassFigures> Confusion::byClass() const
{
    QList<ClassFigures> all;
    for (int at = 0; at < counts.size(); ++at) {
        ClassFigures figures {.index = at};
        qint64 answered = 0;
        for (int other = 0; other < counts.size(); ++other) {
            figures.images += counts[at][other];
            answered += counts[other][at];
        }
        const auto hits = double(counts[at][at]);
        figures.recall = hits / double(figures.images); // NaN without an image
        figures.precision = hits / double(answered);
        figures.f1 = figures.images + answered > 0 ? 2 * hits / double(figures.images + answered) : NAN;
        all << figures;
    }
    std::stable_sort(all.begin(), all.end(), [](const ClassFigures &a, const ClassFigures &b) {
        return std::isnan(b.f1) ? !std::isnan(a.f1) : a.f1 < b.f1;
    });
    return all;
}

} // namespace rondo
