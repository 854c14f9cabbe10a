// SPDX-License-Identifier: GPL-3.0-or-later
#include "experimenttable.h"

#include "base/json.h"
#include "command.h"
#include "output.h"

#include <QSet>

namespace rondoctl {

namespace {

    const QStringList decidingMetrics {QStringLiteral("val_accuracy"), QStringLiteral("test_accuracy"),
                                       QStringLiteral("val_loss"), QStringLiteral("size_mb"),
                                       QStringLiteral("latency_p95_ms")};

    QString settingText(const QJsonValue &value)
    {
        return value.isDouble() ? QString::number(value.toDouble(), 'g', 6) : value.toVariant().toString();
    }

    //! Settings that take several values among the experiments of one node: what the person varied.
    QStringList variedSettings(const QList<rondo::Experiment> &experiments)
    {
        QMap<QString, QMap<QString, QSet<QString>>> values; // setting -> node -> values
        for (const rondo::Experiment &experiment : experiments) {
            for (auto it = experiment.settings.begin(); it != experiment.settings.end(); ++it)
                values[it.key()][experiment.nodeTitle].insert(settingText(it.value()));
        }
        QStringList varied;
        for (auto setting = values.begin(); setting != values.end(); ++setting) {
            const auto &nodes = setting.value();
            if (std::any_of(nodes.begin(), nodes.end(),
                            [](const QSet<QString> &set) { return set.size() > 1; }))
                varied.append(setting.key());
        }
        return varied;
    }

    QStringList allKeys(const QList<rondo::Experiment> &experiments, bool metrics)
    {
        QSet<QString> keys;
        for (const rondo::Experiment &experiment : experiments) {
            const QStringList own
                = metrics ? QStringList(experiment.metrics.keys()) : experiment.settings.keys();
            keys.unite(QSet<QString>(own.begin(), own.end()));
        }
        QStringList sorted(keys.begin(), keys.end());
        sorted.sort();
        return sorted;
    }

} // namespace

QJsonObject metricsJson(const rondo::Experiment &experiment)
{
    QJsonObject metrics;
    for (auto it = experiment.metrics.begin(); it != experiment.metrics.end(); ++it)
        metrics.insert(it.key(), rondo::jsonNumber(it.value()));
    return metrics;
}

QJsonArray experimentsJson(const QList<rondo::Experiment> &experiments)
{
    QJsonArray array;
    for (const rondo::Experiment &experiment : experiments) {
        QJsonObject object {{QStringLiteral("id"), experiment.id.value},
                            {QStringLiteral("run"), experiment.run.value},
                            {QStringLiteral("node"), experiment.nodeTitle},
                            {QStringLiteral("name"), experiment.name},
                            {QStringLiteral("status"), rondo::toString(experiment.state)},
                            {QStringLiteral("settings"), experiment.settings},
                            {QStringLiteral("metrics"), metricsJson(experiment)},
                            {QStringLiteral("seconds"), experiment.seconds}};
        if (!experiment.reason.isEmpty())
            object.insert(QStringLiteral("reason"), experiment.reason);
        if (!experiment.logTail.isEmpty())
            object.insert(QStringLiteral("log_tail"), experiment.logTail);
        if (experiment.cachedFrom.isValid())
            object.insert(QStringLiteral("cached_from"), experiment.cachedFrom.value);
        array.append(object);
    }
    return array;
}

void printExperiments(const QList<rondo::Experiment> &experiments)
{
    const QStringList settings = variedSettings(experiments);
    QList<QStringList> rows;
    for (const rondo::Experiment &experiment : experiments) {
        QStringList row {QString::number(experiment.id.value), QString::number(experiment.run.value),
                         experiment.nodeTitle, rondo::toString(experiment.state)};
        for (const QString &setting : settings)
            row.append(experiment.settings.contains(setting) ? settingText(experiment.settings.value(setting))
                                                             : QStringLiteral("-"));
        for (const QString &metric : decidingMetrics)
            row.append(shortNumber(experiment.metric(metric)));
        rows.append(row << QString::number(experiment.seconds, 'f', 1));
    }
    printTable(QStringList {QStringLiteral("id"), QStringLiteral("run"), QStringLiteral("node"),
                            QStringLiteral("status")}
                   + settings + decidingMetrics + QStringList {QStringLiteral("seconds")},
               rows);
    for (const rondo::Experiment &experiment : experiments) {
        if (experiment.state == rondo::ExperimentState::Failed)
            printResult(Text::tr("%1 failed: %2").arg(experiment.name, experiment.reason));
    }
}

void printExperimentsCsv(const QList<rondo::Experiment> &experiments)
{
    const QStringList settings = allKeys(experiments, false);
    const QStringList metrics = allKeys(experiments, true);
    QStringList titles {QStringLiteral("id"), QStringLiteral("run"), QStringLiteral("node"),
                        QStringLiteral("name"), QStringLiteral("status")};
    for (const QString &setting : settings)
        titles.append(QLatin1String("settings.") + setting);
    for (const QString &metric : metrics)
        titles.append(QLatin1String("metrics.") + metric);
    QList<QStringList> rows;
    for (const rondo::Experiment &experiment : experiments) {
        QStringList row {QString::number(experiment.id.value), QString::number(experiment.run.value),
                         experiment.nodeTitle, experiment.name, rondo::toString(experiment.state)};
        for (const QString &setting : settings)
            row.append(settingText(experiment.settings.value(setting)));
        for (const QString &metric : metrics) {
            const double value = experiment.metric(metric);
            row.append(std::isnan(value) ? QString() : QString::number(value, 'g', 10));
        }
        rows.append(row << QString::number(experiment.seconds, 'f', 3));
    }
    printCsv(titles << QStringLiteral("seconds"), rows);
}

} // namespace rondoctl
