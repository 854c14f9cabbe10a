// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/runcost.h"

#include "execution/scheduler.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSettings>

#include <algorithm>
#include <cmath>

namespace rondo {

namespace {

    struct Text {
        Q_DECLARE_TR_FUNCTIONS(rondo::RunCost)
    };

    const QString amountKey = QStringLiteral("compute/hourPrice");
    const QString currencyKey = QStringLiteral("compute/currency");
    constexpr double hour = 3600;

    //! Two digits that count, as far as they matter: 0.04, 0.2, 3.1, 48.
    QString hoursText(double hours)
    {
        const int decimals = hours < 0.095 ? 2 : hours < 9.95 ? 1 : 0;
        return QLocale().toString(std::max(hours, 0.01), 'f', decimals);
    }

} // namespace

HourPrice hourPrice()
{
    const QSettings settings;
    const double amount = settings.value(amountKey).toDouble();
    return {.amount = std::isfinite(amount) ? std::max(0.0, amount) : 0,
            .currency = settings.value(currencyKey).toString().trimmed()};
}

void setHourPrice(const HourPrice &price)
{
    QSettings settings;
    settings.setValue(amountKey, price.amount);
    settings.setValue(currencyKey, price.currency);
}

RunCost runCost(double work, qsizetype experiments, int workers, int cores, int gpus)
{
    if (experiments <= 0)
        return {};
    const RunLimits limits = decidedLimits({.workers = workers}, experiments, cores, gpus);
    RunCost cost {.workers = limits.workers, .seconds = work / limits.workers, .onGpus = gpus > 0};
    const int devices = cost.onGpus ? std::min(gpus, limits.workers) : limits.workers * limits.threads;
    cost.deviceHours = cost.seconds * devices / hour;
    return cost;
}

QString costText(const RunCost &cost, const HourPrice &price)
{
    if (!std::isfinite(cost.deviceHours) || cost.deviceHours <= 0)
        return {};
    const QString hours = hoursText(cost.deviceHours);
    const QString device = cost.onGpus ? Text::tr("%1 GPU-hours").arg(hours) : Text::tr("%1 core-hours").arg(hours);
    if (!price.isSet())
        return device;
    const double money = std::max(0.01, price.amount * cost.seconds / hour);
    const QString amount = price.currency.isEmpty() ? QLocale().toString(money, 'f', 2)
                                                    : QLocale().toCurrencyString(money, price.currency, 2);
    return Text::tr("%1 · %2").arg(device, amount);
}

} // namespace rondo
