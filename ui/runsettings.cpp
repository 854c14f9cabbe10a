// SPDX-License-Identifier: GPL-3.0-or-later
#include "runsettings.h"

#include <QSettings>

namespace rondo {

namespace {

    const QString pythonKey = QStringLiteral("python/interpreter");
    const QString workersKey = QStringLiteral("limits/workers");
    const QString gpusKey = QStringLiteral("compute/gpus");
    const QString limitKey = QStringLiteral("limits/experiments");
    const QString visibleDevices = QStringLiteral("CUDA_VISIBLE_DEVICES");
    constexpr int usualLimit = 1000;
    constexpr int largestRun = 10'000; //!< what validate() allows

    void store(const QString &key, const QVariant &value, bool isUsual)
    {
        if (isUsual)
            QSettings().remove(key);
        else
            QSettings().setValue(key, value);
    }

} // namespace

RunSettings runSettings()
{
    const QSettings settings;
    RunSettings chosen {.python = settings.value(pythonKey).toString().trimmed(),
                        .workers = qMax(0, settings.value(workersKey).toInt())};
    if (settings.contains(gpusKey)) {
        chosen.gpus.emplace();
        for (const QString &index : settings.value(gpusKey).toString().split(u',', Qt::SkipEmptyParts))
            chosen.gpus->append(index.toInt());
    }
    return chosen;
}

void setRunSettings(const RunSettings &settings)
{
    store(pythonKey, settings.python, settings.python.isEmpty());
    store(workersKey, settings.workers, settings.workers == 0);
    QStringList indexes;
    for (const int index : settings.gpus.value_or(QList<int>()))
        indexes << QString::number(index);
    store(gpusKey, indexes.join(u','), !settings.gpus.has_value());
}

QStringList runArguments(const RunSettings &settings)
{
    QStringList arguments;
    if (!settings.python.isEmpty())
        arguments << QStringLiteral("--python") << settings.python;
    if (settings.workers > 0)
        arguments << QStringLiteral("--workers") << QString::number(settings.workers);
    return arguments;
}

QProcessEnvironment runEnvironment(const RunSettings &settings, QProcessEnvironment own)
{
    if (!settings.gpus)
        return own;
    // Indexes count what this process may see, which may be a part of what there is.
    const QStringList seen = own.value(visibleDevices).split(u',', Qt::SkipEmptyParts);
    QStringList visible;
    for (const int index : *settings.gpus) {
        if (!own.contains(visibleDevices))
            visible << QString::number(index);
        else if (index >= 0 && index < seen.size())
            visible << seen.at(index);
    }
    own.insert(visibleDevices, visible.join(u','));
    return own;
}

int experimentLimit()
{
    return qBound(1, QSettings().value(limitKey, usualLimit).toInt(), largestRun);
}

void setExperimentLimit(int limit)
{
    store(limitKey, limit, limit == usualLimit);
}

} // namespace rondo
