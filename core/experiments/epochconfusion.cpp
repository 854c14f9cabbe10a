// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/epochconfusion.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::EpochConfusion)
    };

    const QLatin1String confusionKey("confusion");
    const QLatin1String epochKey("confusion_epoch");
    const QLatin1String classesKey("classes");
    constexpr double mostEpochs = 1e9;
    constexpr double largestCount = 1e12; // so that no sum overflows
    constexpr qsizetype nameLimit = 100; // characters

    bool isWhole(const QJsonValue &value, double smallest, double largest)
    {
        const double number = value.toDouble(NAN);
        return number >= smallest && number <= largest && number == std::floor(number);
    }

    bool isRow(const QJsonValue &row, qsizetype classes)
    {
        const QJsonArray cells = row.toArray();
        return cells.size() == classes && std::all_of(cells.begin(), cells.end(), [](const QJsonValue &cell) {
                   return isWhole(cell, 0, largestCount);
               });
    }

    bool isSquare(const QJsonArray &counts)
    {
        return !counts.isEmpty() && counts.size() <= EpochConfusion::mostClasses
            && std::all_of(counts.begin(), counts.end(),
                           [&](const QJsonValue &row) { return isRow(row, counts.size()); });
    }

} // namespace

QJsonObject EpochConfusion::toEvent() const
{
    return {{QStringLiteral("event"), confusionKey},
            {QStringLiteral("epoch"), epoch},
            {QStringLiteral("counts"), counts},
            {classesKey, classes}};
}

Result<EpochConfusion> EpochConfusion::fromEvent(const QJsonObject &event)
{
    const QJsonValue epoch = event.value(QLatin1String("epoch"));
    const QJsonArray counts = event.value(QLatin1String("counts")).toArray();
    if (!isWhole(epoch, 1, mostEpochs) || !isSquare(counts))
        return Error {Text::tr("A confusion matrix was left out. It needs an \"epoch\" from 1 on, and \"counts\" with as many "
                               "columns as rows, of whole numbers from 0 on, for at most %1 classes.")
                          .arg(mostClasses)};
    EpochConfusion confusion {.epoch = epoch.toInt(), .counts = counts};
    const QJsonArray names = event.value(classesKey).toArray();
    for (qsizetype i = 0; names.size() == counts.size() && i < names.size(); ++i)
        confusion.classes << names[i].toString().left(nameLimit);
    return confusion;
}

void EpochConfusion::putInto(QJsonObject &report) const
{
    report.insert(confusionKey, counts);
    report.insert(epochKey, epoch);
    if (!classes.isEmpty())
        report.insert(classesKey, classes);
}

void EpochConfusion::endIn(QJsonObject &report)
{
    report.remove(epochKey);
}

int EpochConfusion::epochIn(const QJsonObject &report)
{
    return report.value(epochKey).toInt();
}

} // namespace rondo
